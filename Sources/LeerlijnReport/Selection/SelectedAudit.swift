internal import LeerlijnGroundwork
public import LeerlijnModel
public import LeerlijnRules

/// An audit, and what of it is told: whom, by which rules, in what order (Dutch: *keuze*).
public struct SelectedAudit: Sendable {
  public let audit: Audit
  public let selection: StudentSelection
  /// Indices into `Evidence.students`, in the order in which they are told of.
  public private(set) var students: [Int]
  private let chosenRules: Set<Int>
  /// By student: the network that lists of members give on the as-of day.
  private let listed: [Int: Int]

  /// - Cost: a verdict of every student where statuses or an order by urgency are asked; else little.
  public init(_ audit: Audit, _ selection: StudentSelection = StudentSelection()) {
    self.audit = audit
    self.selection = selection
    students = Array(audit.evidence.students.indices)
    chosenRules = Set(selection.rules)
    listed = audit.evidence.networksOfMembers(on: audit.asOf)
    if !selection.isOfAllPeople { students = students.filter(isAsked) }
    if !selection.standings.isEmpty || selection.order == .urgency { judge() }
    if selection.order == .name { sortByName() }
  }

  /// Whether everyone is told of.
  var isOfEveryone: Bool { selection.isOfEveryone }

  func tells(ofRule rule: Int) -> Bool { chosenRules.isEmpty || chosenRules.contains(rule) }

  /// Indices of the rules about students that are told of, in the curriculum's order.
  public var studentRules: [Int] { audit.studentRules.filter(tells) }

  /// How many of the students have each status, per rule.
  public func summary(ofEnrolledOnly: Bool = false) -> Summary {
    audit.summary(of: isOfEveryone ? nil : students, ofEnrolledOnly: ofEnrolledOnly)
  }

  /// The networks that were asked for, and those of the students that are told of, as indices into
  /// `Evidence.networks`; nil with everyone: all.
  public var networks: Set<Int>? {
    isOfEveryone ? nil : Set(selection.networks + students.compactMap(network))
  }

  /// The networks that were asked for, and those of the students that are told of; with everyone all,
  /// and the curriculum as a whole.
  public func networkVerdicts() -> [NetworkVerdict] {
    let wanted = networks
    return audit.networkVerdicts().compactMap { verdict in
      if let wanted, !(verdict.network.map(wanted.contains) ?? false) { return nil }
      let rules = verdict.rules.filter { tells(ofRule: $0.rule) }
      return rules.isEmpty ? nil : NetworkVerdict(network: verdict.network, rules: rules)
    }
  }

  /// The network of a student's placement on the as-of day, else of the lists.
  func network(ofStudent student: Int) -> Int? {
    let evidence = audit.evidence
    let placed = evidence.placements[student].first {
      $0.network != nil && $0.days.contains(audit.asOf)
    }
    return placed?.network.map(Int.init) ?? listed[student]
      ?? evidence.students[student].network.map(Int.init)
  }

  // MARK: Whom

  private func isAsked(_ student: Int) -> Bool {
    StudentSelection.Kind.allCases.allSatisfy { has($0, student) }
  }

  /// Whether one kind of wish holds for a student.
  private func has(_ kind: StudentSelection.Kind, _ student: Int) -> Bool {
    let (evidence, day) = (audit.evidence, audit.asOf)
    func isAmong(_ wanted: [Int], _ found: Int?) -> Bool {
      wanted.isEmpty || (found.map(wanted.contains) ?? false)
    }
    switch kind {
    case .network: return isAmong(selection.networks, network(ofStudent: student))
    case .supervisor:
      return isAmong(selection.supervisors, evidence.supervisor(ofStudent: student, on: day))
    case .profile:
      let profile = evidence.enrolment(ofStudent: student, on: day)?.profile
      return isAmong(selection.profiles, profile.map(Int.init))
    case .year:
      return isAmong(
        selection.years, evidence.enrolment(ofStudent: student, on: day).map { Int($0.year) })
    }
  }

  /// How many students each kind of wish alone would leave.
  var countsApart: [(kind: StudentSelection.Kind, count: Int)] {
    StudentSelection.Kind.allCases.filter { !selection.isSilent(about: $0) }.map { kind in
      (kind, audit.evidence.students.indices.count { has(kind, $0) })
    }
  }

  // MARK: By verdict

  private mutating func judge() {
    let (old, chosen) = (students, self)
    let judged = inParallel(old.indices, by: 64) { places in
      places.map { place -> (isWanted: Bool, press: Urgency?) in
        let verdict = chosen.audit.verdict(ofStudent: old[place], fixes: false)
        return (chosen.isWanted(verdict), chosen.pressing(verdict).map(\.urgency).min())
      }
    }.flatMap { $0 }
    var places = old.indices.filter { judged[$0].isWanted }
    if selection.order == .urgency {
      places.sort { left, right in
        switch (judged[left].press, judged[right].press) {
        case (let first?, let second?) where first != second: first < second
        case (_?, nil): true
        case (nil, _?): false
        default: left < right
        }
      }
    }
    students = places.map { old[$0] }
  }

  private func isWanted(_ verdict: StudentVerdict) -> Bool {
    selection.standings.isEmpty
      || selection.standings.contains { standing in
        guard chosenRules.isEmpty else {
          return verdict.rules.contains { tells(ofRule: $0.rule) && $0.is(standing) }
        }
        guard standing == .tight else { return verdict.status.rawValue == standing.rawValue }
        return verdict.status == .open && binding(verdict).contains { $0.isTight }
      }
  }

  /// The verdicts that are told of and may fail someone.
  func binding(_ verdict: StudentVerdict) -> [RuleVerdict] {
    verdict.rules.filter {
      tells(ofRule: $0.rule) && !audit.curriculum.rules[$0.rule].isAdvisory
    }
  }

  /// What asks for a person, in the order of the rules; of who has left nothing, for nobody can do
  /// anything.
  func pressing(_ verdict: StudentVerdict) -> [(urgency: Urgency, rule: RuleVerdict)] {
    guard verdict.left == nil else { return [] }
    return binding(verdict).compactMap { rule in
      Urgency(rule, asOf: audit.asOf).map { ($0, rule) }
    }
  }

  /// The worst that is true of a student by what is told of; nil where all is in order, or the student
  /// has left.
  func concern(_ verdict: StudentVerdict) -> Concern? {
    verdict.left == nil ? Concern(binding(verdict), asOf: audit.asOf) : nil
  }

  private mutating func sortByName() {
    let keys = audit.evidence.students.map { NameKey($0.name, number: $0.id.text) }
    students.sort { keys[$0] < keys[$1] }
  }
}

extension RuleVerdict {
  fileprivate func `is`(_ standing: StudentSelection.Standing) -> Bool {
    standing == .tight ? isTight : status.rawValue == standing.rawValue
  }
}

extension Evidence {
  /// By student: the network that lists of members give on a day.
  fileprivate func networksOfMembers(on day: Day) -> [Int: Int] {
    var found: [Int: Int] = [:]
    for member in memberships {
      guard let student = member.student, found[student] == nil, member.days.contains(day),
        roles[Int(member.role)] == "student"
      else { continue }
      found[student] = Int(member.network)
    }
    return found
  }
}

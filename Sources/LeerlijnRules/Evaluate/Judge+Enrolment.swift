import LeerlijnModel

extension Judge {
  /// Looks up the enrolment a rule is about: of its programme where it names one, the latest that
  /// has begun by the as-of day, else the first that will.
  ///
  /// - Returns: false when the student was never enrolled in that programme.
  mutating func findEnrolment(programme: Int) -> Bool {
    guard programme != ScopePlan.nobody else { return false }
    var found: EnrolmentFact.Row?
    var first = Day.distantFuture
    var last = Day.distantPast
    for index in tables.evidence.enrolments.range(of: student) {
      let row = tables.evidence.enrolments.facts[index]
      guard programme == ScopePlan.everyone || self.programme(of: row) == programme else {
        continue
      }
      first = min(first, row.days.first)
      last = max(last, row.days.last)
      guard let earlier = found else {
        found = row
        continue
      }
      let isBetter =
        row.days.first <= asOf
        ? earlier.days.first > asOf || row.days.first >= earlier.days.first
        : earlier.days.first > asOf && row.days.first < earlier.days.first
      if isBetter { found = row }
    }
    guard let found else { return false }
    let isOtherYear = enrolment.year != found.year
    enrolment = found
    if isOtherYear { resolvePlacements() }
    // Where the list of enrolments is late, nobody knows that an enrolment has ended.
    let isLate = tables.known(.enrolments) < asOf
    run = DayRange(first, isLate ? .distantFuture : last)
    return true
  }

  /// Index of the curriculum's programme that an enrolment is in.
  func programme(of row: EnrolmentFact.Row) -> Int {
    if let programme = row.programme { return tables.programmeOfEvidence[Int(programme)] }
    if let profile = row.profile { return tables.programmeOfProfile[Int(profile)] }
    return 0
  }

  /// The first day of the enrolment; 1 September of the cohort where the evidence gives no day.
  var enrolmentStart: Day {
    if run.first > .distantPast { return run.first }
    let cohort = tables.evidence.students[student].cohort
    return Day(year: cohort, month: 9, day: 1) ?? run.first
  }

  // MARK: Networks

  /// The network of a student who has the same one on every day.
  func findConstantNetwork() -> Int? {
    if !tables.networkMemberships.isEmpty, tables.networkMemberships[student] != nil { return nil }
    let network = tables.evidence.students[student].network
    for index in tables.evidence.placements.range(of: student) {
      let other = tables.evidence.placements.facts[index].network
      if other != nil, other != network { return nil }
    }
    return network.map(Int.init)
  }

  /// A student's network on a day: of the placement, else by membership, else of the list.
  func network(on day: Day) -> Int? {
    if let constantNetwork { return constantNetwork }
    return networks(on: day).first
  }

  /// On a day that two stretches share, such as the last of one and the first of the next, the
  /// student belongs to both.
  func isInNetwork(_ network: Int, on day: Day) -> Bool { networks(on: day).contains(network) }

  private func networks(on day: Day) -> [Int] {
    let placed = tables.evidence.placements[student].compactMap { placement in
      placement.days.contains(day) ? placement.network.map(Int.init) : nil
    }
    if !placed.isEmpty { return placed }
    let joined = (tables.networkMemberships[student] ?? []).filter { $0.days.contains(day) }
    if !joined.isEmpty { return joined.map { Int($0.network) } }
    return tables.evidence.students[student].network.map { [Int($0)] } ?? []
  }

  // MARK: Placements

  /// The curriculum's placement that a student's own placement is: by name, else the one it
  /// shares days with, of the student's year before others.
  private func curriculumPlacement(of fact: PlacementFact) -> Int? {
    let named = tables.placementOfWord[Int(fact.placement)]
    if named >= 0 { return named }
    var best: (handle: Int, score: Int)?
    for (handle, placement) in tables.handles.placements.enumerated() {
      let shared = placement.days.intersection(fact.days).dayCount
      guard shared > 0 else { continue }
      let score = shared + (placement.year == Int(enrolment.year) ? 100_000 : 0)
      if score > best?.score ?? 0 { best = (handle, score) }
    }
    return best?.handle
  }

  /// Whether the student's placement at an index of the evidence is one of the curriculum's.
  func isPlacement(at index: Int, _ target: Int) -> Bool {
    target == QuantityPlan.anyPlacement
      || space.placements[index - tables.evidence.placements.range(of: student).lowerBound]
        == target
  }

  /// Whether a row that names a placement, or none, may be about one of the curriculum's.
  func names(_ named: NamedPlacement, _ target: Int) -> Bool {
    if let own = named.own {
      let range = tables.evidence.placements.range(of: student)
      return own >= range.count || isPlacement(at: range.lowerBound + own, target)
    }
    return named.ofCurriculum.map { tables.placementOfName[$0] == target } ?? true
  }

  /// Looks up the student's placements once, since the hours ask for them row by row.
  mutating func resolvePlacements() {
    space.placements.removeAll(keepingCapacity: true)
    for index in tables.evidence.placements.range(of: student) {
      let fact = tables.evidence.placements.facts[index]
      space.placements.append(curriculumPlacement(of: fact) ?? ScopePlan.nobody)
    }
  }

  /// First to last day of the student's placements of one kind; the curriculum's own days where
  /// the student has none.
  func placementDays(_ target: Int) -> DayRange {
    var first = Day.distantFuture
    var last = Day.distantPast
    if !isAboutNetwork {
      for index in tables.evidence.placements.range(of: student) {
        let fact = tables.evidence.placements.facts[index]
        guard isPlacement(at: index, target) else { continue }
        first = min(first, fact.days.first)
        last = max(last, fact.days.last)
      }
    }
    return first <= last ? DayRange(first, last) : nominalPlacementDays(target)
  }

  /// Whether the student has a placement of a kind; who has none yet cannot be late for its start.
  func hasPlacement(_ target: Int?) -> Bool {
    isAboutNetwork
      || tables.evidence.placements.range(of: student).contains { index in
        isPlacement(at: index, target ?? QuantityPlan.anyPlacement)
      }
  }

  /// The days the curriculum gives: of the placement asked for, else of the student's year.
  func nominalPlacementDays(_ target: Int) -> DayRange {
    let placements = tables.handles.placements
    if target != QuantityPlan.anyPlacement { return placements[target].days }
    let own = placements.first { $0.year == Int(enrolment.year) } ?? placements.first
    return own?.days ?? .always
  }

  // MARK: Decisions

  /// The latest decision of a kind about something, among those taken by the as-of day.
  func decision(_ kind: DecisionFact.Kind, about name: String) -> DecisionFact? {
    var found: DecisionFact?
    for index in tables.evidence.decisions.range(of: student) {
      let decision = tables.evidence.decisions.facts[index]
      guard decision.kind == kind, decision.day <= asOf, decision.about == name else { continue }
      if found.map({ $0.day <= decision.day }) ?? true { found = decision }
    }
    return found
  }

  /// A waiver, substitution or exemption that frees the student from a rule or a moment, in force
  /// on the as-of day.
  func waiver(of name: String) -> DecisionFact? {
    for kind in [DecisionFact.Kind.waiver, .substitution, .exemption] {
      if let found = decision(kind, about: name), asOf <= found.until ?? .distantFuture {
        return found
      }
    }
    return nil
  }

  func extensionDay(of name: String) -> Day? {
    decision(.extension, about: name)?.until
  }
}

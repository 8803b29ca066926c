import LeerlijnModel

/// What the curriculum and the whole of the evidence settle once and for all: a trial of one student
/// with some facts more has it in common with the audit it belongs to.
struct SharedTables: Sendable {
  let calendar: StudyCalendar
  /// By `FactKind.index`: the day up to which facts are complete; `distantFuture` where nobody said,
  /// `distantPast` where no file brings them.
  let knownDays: [Day]
  /// Per placement handle: the curriculum's programme, and the evidence's profile it is for.
  let placementProgrammes: [Int]
  let placementProfiles: [Int]
  /// Per unit handle: what the evaluator needs of it.
  let unitHeads: [UnitHead]
  /// Per fact of the program: the years and profiles it asks.
  let factHeads: [FactHead]
  /// Per placement that rows may name without the student having it: the curriculum's placement; -1.
  let placementOfName: [Int]
  /// Per programme of the evidence: the curriculum's index; -1.
  let programmeOfEvidence: [Int]
  /// Per profile of the evidence: the programme of a student whose enrolment names none.
  let programmeOfProfile: [Int]
  let participatingOrganisations: Set<OrganisationID>
  let ruleNames: Set<String>
  /// Per series handle.
  let isPlannedCompletely: [Bool]
  /// Per network: students whose network it is by `students.csv` or their placement today.
  let studentsByNetwork: [[Int]]
  /// Per session: the roles (and their perspectives) that were seen at it, in a mode that counts for
  /// them.
  let rolesSeen: [Int: Set<RoleID>]
  /// Rules as the evaluator matches them.
  let scopes: [ScopePlan]

  init(
    _ program: RuleProgram, _ evidence: Evidence, memberships: [Int: [MembershipFact]], asOf: Day
  ) {
    let (handles, code, curriculum) = (program.handles, program.code, program.curriculum)
    let placementNames = handles.placementNames
    calendar = StudyCalendar(curriculum.years)
    knownDays = SharedTables.knownDays(evidence)
    placementProgrammes = handles.placements.map { placement in
      curriculum.programmes.firstIndex { $0.placements.contains { $0.id == placement.id } } ?? 0
    }
    placementProfiles = handles.placements.map { placement in
      placement.profile.map { evidence.profiles.firstIndex(of: $0) ?? ScopePlan.nobody }
        ?? ScopePlan.everyone
    }
    unitHeads = handles.units.map {
      UnitHead($0, profiles: evidence.profiles, programmes: curriculum.programmes)
    }
    factHeads = code.facts.map { FactHead($0.fact, profiles: evidence.profiles) }
    placementOfName = evidence.placementNames.map { placementNames[$0.text] ?? -1 }
    programmeOfEvidence = evidence.programmes.map { id in
      curriculum.programmes.firstIndex { $0.id == id } ?? -1
    }
    programmeOfProfile = evidence.profiles.map { id in
      curriculum.programmes.firstIndex { $0.profiles.contains { $0.id == id } } ?? 0
    }
    // Both walk through all evidence: made only where some rule asks for them.
    studentsByNetwork =
      code.asksFor { if case .members = $0 { true } else { false } }
      ? SharedTables.studentsByNetwork(evidence, memberships, asOf: asOf) : []
    rolesSeen =
      code.asksFor { if case .perspectives = $0 { true } else { false } }
      ? SharedTables.rolesSeen(evidence, curriculum) : [:]
    isPlannedCompletely = handles.series.map {
      $0.isPlannedCompletely && !evidence.isPlanUnknown
    }
    ruleNames = Set(curriculum.rules.map(\.id.text))
    participatingOrganisations = Set(curriculum.networks.flatMap(\.organisations))
    scopes = curriculum.rules.map { rule in
      ScopePlan(
        rule,
        programme: rule.scope.programme.map { id in
          curriculum.programmes.firstIndex { $0.id == id } ?? ScopePlan.nobody
        } ?? ScopePlan.everyone,
        profile: rule.scope.profile.map { id in
          evidence.profiles.firstIndex(of: id) ?? ScopePlan.nobody
        } ?? ScopePlan.everyone)
    }
  }

  /// A kind that no file brings is not known for any day, unless that means none. Where there is no
  /// file of enrolments or placements `students.csv` tells what it has of them.
  private static func knownDays(_ evidence: Evidence) -> [Day] {
    FactKind.allCases.map { kind in
      var told = kind
      if kind == .enrolments || kind == .placements, !evidence.delivered.contains(kind) {
        told = .students
      }
      guard told.isNoneWithoutFile || told == .students || evidence.delivered.contains(told)
      else { return .distantPast }
      return evidence.completeThrough[told] ?? .distantFuture
    }
  }

  private static func studentsByNetwork(
    _ evidence: Evidence, _ memberships: [Int: [MembershipFact]], asOf: Day
  ) -> [[Int]] {
    var result = [[Int]](repeating: [], count: evidence.networks.count)
    for (student, record) in evidence.students.enumerated() {
      var network: Int?
      for index in evidence.placements.range(of: student) {
        let placement = evidence.placements.facts[index]
        guard let place = placement.network, placement.days.contains(asOf) else { continue }
        network = network ?? Int(place)
      }
      network =
        network ?? memberships[student]?.first { $0.days.contains(asOf) }.map { Int($0.network) }
        ?? record.network.map(Int.init)
      if let network { result[network].append(student) }
    }
    return result
  }

  private static func rolesSeen(
    _ evidence: Evidence, _ curriculum: Curriculum
  ) -> [Int: Set<RoleID>] {
    let roles = Dictionary(
      curriculum.roles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: [Int: Set<RoleID>] = [:]
    func add(_ role: RoleID, at session: UInt32, by mode: String) {
      for shown in [role, roles[role]?.perspective ?? role]
      where roles[shown]?.counts(by: mode) ?? true {
        seen[Int(session), default: []].insert(shown)
      }
    }
    for fact in evidence.involvement where fact.count > 0 {
      add(evidence.roles[Int(fact.role)], at: fact.session, by: fact.mode)
    }
    let present = InvolvementMode.present.rawValue
    for fact in evidence.attendance.facts where fact.mark == .present || fact.mark == .late {
      if seen[Int(fact.session)]?.contains("student") != true {
        add("student", at: fact.session, by: present)
      }
    }
    return seen
  }
}

extension Handles {
  /// The handle of each placement by its name.
  var placementNames: [String: Int] {
    let own = placements.enumerated().map { ($1.id.text, $0) }
    let others = placements.enumerated().flatMap { handle, placement in
      placement.aliases.map { ($0, handle) }
    }
    return Dictionary(own + others, uniquingKeysWith: { first, _ in first })
  }
}

extension AuditTables {
  var calendar: StudyCalendar { shared.calendar }
  var knownDays: [Day] { shared.knownDays }
  var placementProgrammes: [Int] { shared.placementProgrammes }
  var placementProfiles: [Int] { shared.placementProfiles }
  var unitHeads: [UnitHead] { shared.unitHeads }
  var factHeads: [FactHead] { shared.factHeads }
  var placementOfName: [Int] { shared.placementOfName }
  var programmeOfEvidence: [Int] { shared.programmeOfEvidence }
  var programmeOfProfile: [Int] { shared.programmeOfProfile }
  var participatingOrganisations: Set<OrganisationID> { shared.participatingOrganisations }
  var ruleNames: Set<String> { shared.ruleNames }
  var isPlannedCompletely: [Bool] { shared.isPlannedCompletely }
  var studentsByNetwork: [[Int]] { shared.studentsByNetwork }
  var rolesSeen: [Int: Set<RoleID>] { shared.rolesSeen }
  var scopes: [ScopePlan] { shared.scopes }
}

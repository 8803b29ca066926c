import LeerlijnModel

/// Program, evidence and as-of day brought together: every name of the evidence as a handle.
///
/// A class so that threads share one copy; nothing in it changes after it is made.
final class AuditTables: Sendable {
  let program: RuleProgram
  let code: Code
  let handles: Handles
  let evidence: Evidence
  let asOf: Day
  let calendar: StudyCalendar
  /// By `FactKind.index`: the day up to which facts are complete; `distantFuture` where nobody said,
  /// `distantPast` where no file brings them.
  let knownDays: [Day]
  /// Kinds of which a row without a legible student was left out, and per student who is named.
  let leftOutOfEverybody: FactKinds
  let leftOutOfStudents: [Int: FactKinds]
  /// Per placement handle: the curriculum's programme, and the evidence's profile it is for.
  let placementProgrammes: [Int]
  let placementProfiles: [Int]
  let sessions: SessionTable
  /// Per unit name of the evidence: a unit's handle, or a test's handle after all units; -1.
  let unitSlots: [Int32]
  /// Per moment handle: its index in the evidence; -1 where no judgement names it.
  let momentIndex: [Int]
  /// Per moment handle: the role index of each judge; -1 where no judgement names the role.
  let judgeRoles: [[Int]]
  /// Per moment handle: its due day, and its placement as a range into the program's lists, which
  /// begin with every placement's own handle.
  let momentDue: [(day: DateExpression, placement: Range<Int>)]
  /// Per unit handle: what the evaluator needs of it.
  let unitHeads: [UnitHead]
  /// Per fact of the program: the years and profiles it asks.
  let factHeads: [FactHead]
  /// Per word of the evidence that names a placement: the curriculum's placement; -1.
  let placementOfWord: [Int]
  /// Likewise per placement that rows may name without the student having it.
  let placementOfName: [Int]
  /// Per student: rows of `members.csv` with role student.
  let networkMemberships: [Int: [MembershipFact]]
  /// Per programme of the evidence: the curriculum's index; -1.
  let programmeOfEvidence: [Int]
  /// Per profile of the evidence: the programme of a student whose enrolment names none.
  let programmeOfProfile: [Int]
  let documentIndex: [DocumentID: UInt16]
  let outcomeIndex: [OutcomeID: UInt16]
  let participatingOrganisations: Set<OrganisationID>
  let ruleNames: Set<String>
  /// Per series handle.
  let isPlannedCompletely: [Bool]
  /// Per network: students whose network it is by `students.csv` or their placement today.
  let studentsByNetwork: [[Int]]
  /// Per session: the roles (and their perspectives) that were seen at it, in any mode.
  let rolesSeen: [Int: Set<RoleID>]
  /// Rules as the evaluator matches them.
  let scopes: [ScopePlan]

  /// Whether nothing more comes after the as-of day.
  let isFinal: Bool

  /// - Parameters:
  ///   - isFinal: whether nothing more comes after the as-of day.
  ///   - other: tables of the same program, of whose evidence this is a part with some facts more:
  ///     what is the same in both is not worked out again.
  init(
    _ program: RuleProgram, _ evidence: Evidence, asOf: Day, isFinal: Bool = false,
    sharing other: AuditTables? = nil
  ) {
    self.isFinal = isFinal
    self.program = program
    self.evidence = evidence
    self.asOf = asOf
    code = program.code
    let handles = program.handles
    self.handles = handles
    let curriculum = program.curriculum
    calendar = other?.calendar ?? StudyCalendar(curriculum.years)
    knownDays = other?.knownDays ?? AuditTables.knownDays(evidence)
    leftOutOfEverybody = FactKinds(evidence.leftOut.ofEverybody)
    leftOutOfStudents = evidence.leftOut.ofStudents.reduce(into: [:]) { result, entry in
      for student in entry.value { result[student, default: []].insert(FactKinds(entry.key)) }
    }
    placementProgrammes =
      other?.placementProgrammes
      ?? handles.placements.map { placement in
        curriculum.programmes.firstIndex { $0.placements.contains { $0.id == placement.id } } ?? 0
      }
    placementProfiles =
      other?.placementProfiles
      ?? handles.placements.map { placement in
        placement.profile.map { evidence.profiles.firstIndex(of: $0) ?? ScopePlan.nobody }
          ?? ScopePlan.everyone
      }
    let hasSameSessions = other?.evidence.sessions.count == evidence.sessions.count
    sessions =
      (hasSameSessions ? other?.sessions : nil) ?? SessionTable(evidence, curriculum, handles)
    unitSlots = evidence.units.map { name in
      if let unit = handles.unitHandles[name] { return Int32(unit) }
      if let test = handles.testHandles[TestID(name)] {
        return Int32(handles.units.count + test)
      }
      return -1
    }
    momentIndex = handles.moments.map { plan in
      evidence.moments.firstIndex(of: plan.moment.id) ?? -1
    }
    judgeRoles = handles.moments.map { plan in
      plan.moment.judges.map { evidence.roles.firstIndex(of: $0.role) ?? -1 }
    }
    momentDue = handles.moments.map { ($0.moment.due, $0.placement..<$0.placement + 1) }
    unitHeads =
      other?.unitHeads
      ?? handles.units.map {
        UnitHead($0, profiles: evidence.profiles, programmes: curriculum.programmes)
      }
    factHeads = other?.factHeads ?? code.facts.map { FactHead($0, profiles: evidence.profiles) }
    let placementNames = Dictionary(
      handles.placements.enumerated().map { ($1.id.text, $0) }, uniquingKeysWith: { a, _ in a })
    let knownWords = other?.placementOfWord ?? []
    placementOfWord =
      knownWords + evidence.words.dropFirst(knownWords.count).map { placementNames[$0] ?? -1 }
    placementOfName =
      other?.placementOfName ?? evidence.placementNames.map { placementNames[$0.text] ?? -1 }
    networkMemberships = AuditTables.studentMemberships(evidence)
    programmeOfEvidence =
      other?.programmeOfEvidence
      ?? evidence.programmes.map { id in
        curriculum.programmes.firstIndex { $0.id == id } ?? -1
      }
    programmeOfProfile =
      other?.programmeOfProfile
      ?? evidence.profiles.map { id in
        curriculum.programmes.firstIndex { $0.profiles.contains { $0.id == id } } ?? 0
      }
    documentIndex = AuditTables.index(evidence.documents)
    outcomeIndex = AuditTables.index(evidence.outcomes)
    // Both walk through all evidence: made only where some rule asks for them.
    studentsByNetwork =
      other?.studentsByNetwork
      ?? (code.asksFor { if case .members = $0 { true } else { false } }
        ? AuditTables.studentsByNetwork(evidence, networkMemberships, asOf: asOf) : [])
    rolesSeen =
      other?.rolesSeen
      ?? (code.asksFor { if case .perspectives = $0 { true } else { false } }
        ? AuditTables.rolesSeen(evidence, curriculum) : [:])
    isPlannedCompletely = other?.isPlannedCompletely ?? handles.series.map(\.isPlannedCompletely)
    ruleNames = other?.ruleNames ?? Set(curriculum.rules.map(\.id.text))
    participatingOrganisations =
      other?.participatingOrganisations ?? Set(curriculum.networks.flatMap(\.organisations))
    scopes =
      other?.scopes
      ?? curriculum.rules.map { rule in
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

  private static func index<Key: Hashable>(_ keys: [Key]) -> [Key: UInt16] {
    Dictionary(
      keys.prefix(Int(UInt16.max)).enumerated().map { ($1, UInt16($0)) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func studentMemberships(_ evidence: Evidence) -> [Int: [MembershipFact]] {
    guard let student = evidence.roles.firstIndex(of: "student") else { return [:] }
    var result: [Int: [MembershipFact]] = [:]
    for membership in evidence.memberships where Int(membership.role) == student {
      if let index = membership.student { result[index, default: []].append(membership) }
    }
    return result
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
    let perspectives = Dictionary(
      curriculum.roles.map { ($0.id, $0.perspective) }, uniquingKeysWith: { first, _ in first })
    var seen: [Int: Set<RoleID>] = [:]
    func add(_ role: RoleID, at session: UInt32) {
      seen[Int(session), default: []].insert(role)
      if let perspective = perspectives[role] { seen[Int(session)]?.insert(perspective) }
    }
    for fact in evidence.involvement where fact.count > 0 {
      add(evidence.roles[Int(fact.role)], at: fact.session)
    }
    for fact in evidence.attendance.facts where fact.mark == .present || fact.mark == .late {
      if seen[Int(fact.session)]?.contains("student") != true { add("student", at: fact.session) }
    }
    return seen
  }

  /// Whether some file tells of a kind of fact.
  func isDelivered(_ kind: FactKind) -> Bool { evidence.delivered.contains(kind) }

  /// A kind that no file brings is not known for any day. No decisions means none, and where there
  /// is no file of enrolments or placements `students.csv` tells what it has of them.
  private static func knownDays(_ evidence: Evidence) -> [Day] {
    FactKind.allCases.map { kind in
      var told = kind
      if kind == .enrolments || kind == .placements, !evidence.delivered.contains(kind) {
        told = .students
      }
      guard told == .decisions || told == .students || evidence.delivered.contains(told) else {
        return .distantPast
      }
      return evidence.completeThrough[told] ?? .distantFuture
    }
  }
}

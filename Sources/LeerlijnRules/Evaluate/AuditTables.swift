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
  let shared: SharedTables
  /// Kinds of which a row without a legible student was left out, and per student who is named.
  let leftOutOfEverybody: FactKinds
  let leftOutOfStudents: [Int: FactKinds]
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
  /// Per word of the evidence that names a placement: the curriculum's placement; -1.
  let placementOfWord: [Int]
  /// Per student: rows of `members.csv` with role student.
  let networkMemberships: [Int: [MembershipFact]]
  let documentIndex: [DocumentID: UInt16]
  let outcomeIndex: [OutcomeID: UInt16]
  /// Kinds of fact of which no file tells of a student, though it tells of others.
  let unlistedOfStudents: [Int: FactKinds]
  /// Whether nothing more comes after the as-of day.
  let isFinal: Bool

  /// - Parameter isFinal: whether nothing more comes after the as-of day.
  convenience init(
    _ program: RuleProgram, _ evidence: Evidence, asOf: Day, isFinal: Bool = false
  ) {
    let memberships = AuditTables.studentMemberships(evidence)
    let shared = SharedTables(program, evidence, memberships: memberships, asOf: asOf)
    self.init(
      program, evidence, memberships, asOf: asOf, isFinal: isFinal, shared,
      sessions: SessionTable(evidence, program.curriculum, program.handles), knownWords: [])
  }

  /// Of a trial: a part of the evidence of other tables, with some facts more. Nothing that it names
  /// has another place; sessions and words may have come after those that were there.
  convenience init(trial evidence: Evidence, asOf: Day, of other: AuditTables) {
    let hasSameSessions = other.evidence.sessions.count == evidence.sessions.count
    self.init(
      other.program, evidence, AuditTables.studentMemberships(evidence), asOf: asOf,
      isFinal: false, other.shared,
      sessions: hasSameSessions
        ? other.sessions : SessionTable(evidence, other.program.curriculum, other.handles),
      knownWords: other.placementOfWord)
  }

  /// - Parameter knownWords: the placements of the first words, where they were looked up before.
  private init(
    _ program: RuleProgram, _ evidence: Evidence, _ memberships: [Int: [MembershipFact]],
    asOf: Day, isFinal: Bool, _ shared: SharedTables, sessions: SessionTable, knownWords: [Int]
  ) {
    self.isFinal = isFinal
    self.program = program
    self.evidence = evidence
    self.asOf = asOf
    self.shared = shared
    code = program.code
    let handles = program.handles
    self.handles = handles
    leftOutOfEverybody = FactKinds(evidence.leftOut.ofEverybody)
    leftOutOfStudents = AuditTables.byStudent(evidence.leftOut.ofStudents)
    unlistedOfStudents = AuditTables.byStudent(evidence.unlisted)
    self.sessions = sessions
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
    let placementNames = handles.placementNames
    placementOfWord =
      knownWords + evidence.words.dropFirst(knownWords.count).map { placementNames[$0] ?? -1 }
    networkMemberships = memberships
    documentIndex = AuditTables.index(evidence.documents)
    outcomeIndex = AuditTables.index(evidence.outcomes)
  }

  private static func byStudent(_ students: [FactKind: Set<Int>]) -> [Int: FactKinds] {
    students.reduce(into: [:]) { result, entry in
      for student in entry.value { result[student, default: []].insert(FactKinds(entry.key)) }
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

  /// Whether some file tells of a kind of fact.
  func isDelivered(_ kind: FactKind) -> Bool { evidence.delivered.contains(kind) }

  /// Kinds of fact of which no file tells of a network; of all of them together with -1.
  func unlistedOfNetwork(_ network: Int) -> FactKinds {
    let networks = evidence.unlistedNetworks
    let isUnlisted = network < 0 ? !networks.isEmpty : networks.contains(UInt16(network))
    return isUnlisted ? FactKinds(FactKind.sessions) : []
  }

  /// Whether a file of a kind tells of some students and not of others.
  func isUnlistedOfAnybody(_ kind: FactKind) -> Bool { evidence.unlisted[kind] != nil }
}

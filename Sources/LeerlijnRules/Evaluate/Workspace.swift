import LeerlijnModel

/// One of the student's placements whose hours are asked.
struct AskedPlacement: Sendable {
  /// Its place among the student's own.
  let place: Int
  /// With an extension taken in.
  var days: DayRange
  /// The most that seven days may bring, in minutes; nil where nobody knows.
  let weekly: Int32?
}

/// Room that one thread uses again for every student, so that judging allocates nothing.
struct Workspace {
  /// Per session: the attendance mark, or `noMark`.
  var marks: [UInt8]
  /// Per session: index of the attendance fact.
  var markFacts: [Int32]
  /// Per unit and test: the first of its results; -1 without any.
  var firstResult: [Int32]
  /// Per result of the student: the next of the same unit.
  var nextResult: [Int32] = []
  /// The student's judgements that an equal row told already.
  var repeatedJudgements: Set<Int> = []
  /// Per placement of the student: the curriculum's placement it is.
  var placements: [Int] = []
  /// Those of the student's placements that the measure at hand asks.
  var asked: [AskedPlacement] = []
  /// Minutes per week of a placement; -1 for weeks without a row.
  var weeks: [Int32] = []
  /// Per rule: what whoever refers to it sees.
  var ruleOutcomes: [OutcomeSet]
  var ruleStatuses: [Status]

  var allocations = AllocationMemory()

  static let noMark: UInt8 = 7

  init(_ tables: AuditTables) {
    let sessions = tables.sessions.entries.count
    marks = [UInt8](repeating: Workspace.noMark, count: sessions)
    markFacts = [Int32](repeating: -1, count: sessions)
    firstResult = [Int32](
      repeating: -1, count: tables.handles.units.count + tables.handles.tests.count)
    ruleOutcomes = [OutcomeSet](repeating: .undecided, count: tables.code.rules.count)
    ruleStatuses = [Status](repeating: .open, count: tables.code.rules.count)
  }

  /// Lays out a student's attendance and results, through the as-of day.
  mutating func open(_ student: Int, _ tables: AuditTables, through asOf: Day) {
    for index in tables.evidence.attendance.range(of: student) {
      let fact = tables.evidence.attendance.facts[index]
      let session = Int(fact.session)
      guard tables.sessions.entries[session].day <= asOf else { continue }
      marks[session] = fact.mark.rawValue
      markFacts[session] = Int32(index)
    }
    repeatedJudgements = tables.evidence.judgements.repeated(of: student)
    let results = tables.evidence.results.range(of: student)
    if nextResult.count < results.count {
      nextResult += [Int32](repeating: -1, count: results.count - nextResult.count)
    }
    for index in results.reversed() {
      let fact = tables.evidence.results.facts[index]
      let slot = tables.unitSlots[Int(fact.unit)]
      guard slot >= 0, fact.day <= asOf else { continue }
      nextResult[index - results.lowerBound] = firstResult[Int(slot)]
      firstResult[Int(slot)] = Int32(index)
    }
  }

  mutating func close(_ student: Int, _ tables: AuditTables) {
    for index in tables.evidence.attendance.range(of: student) {
      let session = Int(tables.evidence.attendance.facts[index].session)
      marks[session] = Workspace.noMark
      markFacts[session] = -1
    }
    for index in tables.evidence.results.range(of: student) {
      let slot = tables.unitSlots[Int(tables.evidence.results.facts[index].unit)]
      if slot >= 0 { firstResult[Int(slot)] = -1 }
    }
  }
}

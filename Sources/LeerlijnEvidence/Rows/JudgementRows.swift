internal import LeerlijnModel

/// Rows of `assessments.csv`.
struct JudgementRows: FactReading {
  private let domain: Domain
  private var moment: CodeCell
  private var role: CodeCell
  private let date: DayCell
  private var grade: GradeCell
  private var outcome: CodeCell?
  private let kind: Cell?
  private let assessor: Cell?
  private let placement: PlacementCell?
  private(set) var words = LocalWords()
  private(set) var names = LocalWords()

  init(_ table: BoundTable, _ setting: Setting) {
    domain = setting.domain
    moment = table.codes(.moment, domain.moments, unknown: .unknownMoment)
    role = table.codes(.role, domain.roles, unknown: .unknownRole)
    date = table.days(.date, domain.nearYears)
    grade = GradeCell(table, domain)
    outcome =
      table.has(.outcome)
      ? table.codes(.outcome, domain.outcomes, unknown: .unknownOutcome) : nil
    kind = table.has(.kind) ? table.cell(.kind) : nil
    assessor = table.has(.assessor) ? table.cell(.assessor) : nil
    placement = PlacementCell(table, setting)
  }

  var needsStudent: Bool { placement != nil }

  @inline(__always)
  mutating func read(_ row: Row, student: Int, _ problems: inout ChunkProblems) -> JudgementFact? {
    let moment = moment.read(row, &problems)
    let role = role.read(row, &problems)
    let day = date.read(row, &problems)
    let score = grade.read(row, on: moment.map { domain.momentScales[Int($0)] }, &problems)
    var outcome: UInt32? = UInt32(JudgementFact.unnamed)
    if self.outcome != nil { outcome = self.outcome?.read(row, whenEmpty: outcome, &problems) }
    var own: NamedPlacement? = NamedPlacement.none
    if let placement { own = placement.read(row, student: student, on: day, &problems) }
    guard let moment, let role, let day, let score, let outcome, let own else { return nil }
    var fact = JudgementFact(
      day: day, moment: UInt16(truncatingIfNeeded: moment), role: UInt16(truncatingIfNeeded: role),
      score: score, outcome: UInt16(truncatingIfNeeded: outcome), placement: own, row: row.line)
    if let kind, !row[kind.position].isEmpty {
      let number = words.number(of: row[kind.position])
      guard number < UInt32(JudgementFact.unnamed) else {
        kind.complain(.tooManyWords, row, &problems)
        return nil
      }
      fact.kind = UInt16(number)
    }
    if let assessor, !row[assessor.position].isEmpty {
      fact.assessor = names.number(of: row[assessor.position])
    }
    return fact
  }

  static func renumber(_ fact: inout JudgementFact, words: [UInt32], names: [UInt32]) {
    if fact.kind != JudgementFact.unnamed {
      fact.kind = UInt16(truncatingIfNeeded: words[Int(fact.kind)])
    }
    if fact.assessor != .max { fact.assessor = names[Int(fact.assessor)] }
  }
}

internal import LeerlijnModel

/// Rows of `assessments.csv`.
struct JudgementRows: FactReading {
  private let domain: Domain
  private var moment: CodeCell
  private let hasMoment: Bool
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
    hasMoment = table.has(.moment)
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
    let unnamed = UInt32(JudgementFact.unnamed)
    let moment = moment.read(row, whenEmpty: unnamed, &problems)
    let role = role.read(row, &problems)
    let day = date.read(row, &problems)
    let score = grade.read(row, on: moment.map(scale), &problems)
    var outcome: UInt32? = unnamed
    if self.outcome != nil { outcome = self.outcome?.read(row, whenEmpty: outcome, &problems) }
    var own: NamedPlacement? = NamedPlacement.none
    if let placement { own = placement.read(row, student: student, on: day, &problems) }
    if moment == unnamed, outcome == unnamed { complain(row, &problems) }
    guard let moment, let role, let day, let score, let outcome, let own,
      moment != unnamed || outcome != unnamed
    else { return nil }
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

  /// Outside every moment a grade stands on a scale that some programme has.
  @inline(__always)
  private func scale(_ moment: UInt32) -> ClosedRange<Int> {
    moment == UInt32(JudgementFact.unnamed) ? domain.anyScale : domain.momentScales[Int(moment)]
  }

  /// A judgement at no moment and on no outcome is about nothing.
  @inline(never)
  private func complain(_ row: Row, _ problems: inout ChunkProblems) {
    (hasMoment ? moment.cell : outcome?.cell)?.complain(.nothingJudged, row, &problems)
  }

  static func renumber(_ fact: inout JudgementFact, words: [UInt32], names: [UInt32]) {
    if fact.kind != JudgementFact.unnamed {
      fact.kind = UInt16(truncatingIfNeeded: words[Int(fact.kind)])
    }
    if fact.assessor != .max { fact.assessor = names[Int(fact.assessor)] }
  }
}

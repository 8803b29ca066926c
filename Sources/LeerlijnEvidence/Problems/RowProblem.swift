/// Something wrong with one row, as compact as it can be while reading; words come later.
struct RowProblem: Sendable {
  /// A new one goes at the end, for its number follows from its place; what there is to say of each
  /// stands in a `RowFinding`.
  enum Kind: UInt8, CaseIterable, Sendable {
    // The shape of the row.
    case ragged, quoteNotClosed, textAfterQuote, fieldTooLong, controlCharacter
    // One cell by itself.
    case valueMissing, notADay, dayOutOfRange, notANumber, negative, notMinutes, absurdHours
    case notAWholeNumber, notAGrade, gradeOffScale, unknownCode, endBeforeStart, tooManyWords
    // A name that nothing bears.
    case unknownStudent, unknownSession, unknownUnit, unknownTest, testOfOtherCourse
    case unknownPlacement, unknownMoment, unknownRole, unknownNetwork, unknownProgramme
    case unknownProfile, unknownSeries, unknownOutcome, unknownDocument, unknownSubject
    // Against another row.
    case duplicateStudent, duplicateSession, attendanceContradicts, attendanceAtCancelled
    case attendanceRepeated, hoursRepeated, tooManyPlacements
    // The row counts, but someone should look.
    case unknownOrganisation, unknownTheme, unknownMode, periodDisagrees, notATime
    // Two cells of which one must be filled in.
    case nothingJudged
    // Against another row; both count.
    case registrationRepeated
  }

  var kind: Kind
  /// Position of the cell in the row; -1 for the row as a whole.
  var cell: Int16
  var column: TableColumn?
  var line: UInt32
  /// Where the row begins in its table; -1 where only the line is known.
  var offset: Int
  /// What else the message needs: another line, the number of fields, a unit.
  var detail: Int32 = 0
}

/// A row that was left out of the evidence.
struct SkippedLine: Sendable {
  /// Of whom something is unknown, now that the row is left out.
  enum Touched: Equatable, Sendable {
    /// By index, as the row names one that is known.
    case student(UInt32)
    case network(UInt16)
    /// The row is about nobody here: its number is legible, and no student has it.
    case nobody
    /// Whom the row is about cannot be read: it may be anyone.
    case everybody
  }

  var line: UInt32
  var offset: Int
  var touched: Touched

  init(_ row: Row, _ touched: Touched) {
    self.init(line: row.line, offset: row.offset, touched: touched)
  }

  init(line: UInt32, offset: Int, touched: Touched) {
    self.line = line
    self.offset = offset
    self.touched = touched
  }
}

/// What is wrong in one stretch of a table; bounded, whatever the table holds.
struct ChunkProblems: Sendable {
  /// So many of each kind are looked at one by one; the rest is counted.
  static let keptOfEachKind = 1000
  static let keptSkippedLines = 20_000

  private(set) var counts = [Int](repeating: 0, count: RowProblem.Kind.allCases.count)
  private(set) var kept: [RowProblem] = []
  private(set) var skipped: [SkippedLine] = []
  private(set) var skippedCount = 0
  /// Students of whom a row was left out; complete, though `skipped` may not be.
  private(set) var touched: Set<UInt32> = []
  /// Networks of which a row was left out, complete likewise.
  private(set) var touchedNetworks: Set<UInt16> = []
  /// Whether a row was left out that may have been about anyone.
  private(set) var touchesEverybody = false
  /// Codes of the manifest that a row had, by number: one that none has is told of.
  private(set) var usedCodes: Set<Int> = []
  /// The cell of a spread column that is being read; nil in an ordinary table.
  private var place: SpreadPlace?
  private var lastSkipped: UInt32 = 0

  mutating func enter(_ place: SpreadPlace) { self.place = place }
  mutating func leave() { place = nil }

  @inline(never)
  mutating func report(_ problem: RowProblem) {
    guard let problem = place.map({ $0.placed(problem) }) ?? problem else { return }
    let kind = Int(problem.kind.rawValue)
    counts[kind] += 1
    if counts[kind] <= ChunkProblems.keptOfEachKind { kept.append(problem) }
  }

  @inline(never)
  mutating func skip(_ line: SkippedLine) {
    // A row of which several cells are left out is one row.
    if place == nil || lastSkipped != line.line {
      skippedCount += 1
      if skipped.count < ChunkProblems.keptSkippedLines { skipped.append(line) }
    }
    lastSkipped = line.line
    switch line.touched {
    case .student(let student): touched.insert(student)
    case .network(let network): touchedNetworks.insert(network)
    case .nobody: break
    case .everybody: touchesEverybody = true
    }
  }

  /// Adds those of a later stretch.
  mutating func append(_ other: ChunkProblems) {
    for problem in other.kept.sorted(by: { $0.line < $1.line }) {
      let kind = Int(problem.kind.rawValue)
      if counts[kind] < ChunkProblems.keptOfEachKind { kept.append(problem) }
      counts[kind] += 1
    }
    for (kind, count) in other.counts.enumerated() {
      counts[kind] += max(0, count - ChunkProblems.keptOfEachKind)
    }
    skipped += other.skipped.prefix(max(0, ChunkProblems.keptSkippedLines - skipped.count))
    skippedCount += other.skippedCount
    touched.formUnion(other.touched)
    touchedNetworks.formUnion(other.touchedNetworks)
    touchesEverybody = touchesEverybody || other.touchesEverybody
    usedCodes.formUnion(other.usedCodes)
  }

  mutating func use(_ codes: [Bool]) {
    for number in codes.indices where codes[number] { usedCodes.insert(number) }
  }

  func count(of kind: RowProblem.Kind) -> Int { counts[Int(kind.rawValue)] }
}

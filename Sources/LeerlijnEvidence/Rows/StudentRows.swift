internal import LeerlijnModel

/// What a row of `students.csv` says in the place of files that are not there.
struct StudentRow: Sendable {
  /// The student's number; of a longer one only the hash.
  var key: Key
  var programme: UInt16?
  var profile: UInt16?
  var network: UInt16?
  var year: Int16
  /// nil where the row gives no placement.
  var placement: DayRange?
  /// Number in the list of names of its stretch, later in the evidence.
  var organisation: UInt32?
  var weekly: Int32?
  var line: UInt32
  var offset: Int
}

/// Rows of `students.csv`.
struct StudentRows {
  private let table: BoundTable
  private let number: Cell
  private let cohort: NumberCell
  private let year: NumberCell
  private var profile: CodeCell
  private var network: CodeCell
  private var programme: CodeCell
  private let start: DayCell
  private let end: DayCell
  private let weekly: HoursCell
  private let name: Cell
  private let organisation: Cell
  /// Organisations, by their number in this stretch.
  private(set) var names = LocalWords()

  init(_ table: BoundTable, _ domain: Domain) {
    self.table = table
    number = table.cell(.student)
    cohort = table.number(.cohort, 1900...2155)
    year = table.number(.year, 1...20)
    profile = table.codes(.profile, domain.profiles, unknown: .unknownProfile)
    network = table.codes(.network, domain.networks, unknown: .unknownNetwork)
    programme = table.codes(.programme, domain.programmes, unknown: .unknownProgramme)
    start = table.days(.placementStart, domain.nearYears)
    end = table.days(.placementEnd, domain.nearYears)
    weekly = table.hours(.hoursPerWeek)
    name = table.cell(.name)
    organisation = table.cell(.organisation)
  }

  /// - Returns: the student's number, also where the rest of the row is bad.
  mutating func read(
    _ row: Row, _ problems: inout ChunkProblems
  ) -> (id: String, found: (student: Student, row: StudentRow)?)? {
    let field = row[number.position].trimmed
    guard !field.isEmpty else {
      number.complain(.valueMissing, row, &problems)
      return nil
    }
    let id = table.instructions.students.ours(field.text)
    let none = KeyTable.notFound - 1
    let cohort = cohort.read(row, &problems)
    let year = year.read(row, whenEmpty: 0, &problems)
    let profile = profile.read(row, whenEmpty: none, &problems)
    let network = network.read(row, whenEmpty: none, &problems)
    let programme = programme.read(row, whenEmpty: none, &problems)
    let weekly = weekly.read(row, whenEmpty: -1, &problems)
    let first = start.read(row, whenEmpty: .distantFuture, &problems)
    let last = end.read(row, whenEmpty: .distantFuture, &problems)
    guard let cohort, let year, let profile, let network, let programme, let weekly, let first,
      let last
    else { return (id, nil) }
    guard first <= last else {
      end.cell.complain(
        first == .distantFuture ? .valueMissing : .endBeforeStart, row, &problems)
      return (id, nil)
    }
    var student = Student(id: StudentID(id), cohort: cohort, row: row.line)
    if network != none { student.network = UInt16(truncatingIfNeeded: network) }
    let name = row[name.position].trimmed
    if !name.isEmpty { student.name = name.words }
    let organisation = row[organisation.position].trimmed
    let found = StudentRow(
      key: Key(id),
      programme: programme == none ? nil : UInt16(truncatingIfNeeded: programme),
      profile: profile == none ? nil : UInt16(truncatingIfNeeded: profile),
      network: student.network, year: Int16(year),
      placement: first == .distantFuture ? nil : DayRange(first, last),
      organisation: organisation.isEmpty ? nil : names.number(of: organisation),
      weekly: weekly < 0 ? nil : Int32(weekly), line: row.line, offset: row.offset)
    return (id, (student, found))
  }
}

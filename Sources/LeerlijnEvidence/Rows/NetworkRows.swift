internal import LeerlijnModel

/// Rows of `members.csv`.
struct MemberRows {
  private let setting: Setting
  private let numbers: StudentNumbers
  private var network: CodeCell
  private let person: Cell
  private var role: CodeCell
  private let from: DayCell
  private let until: DayCell

  init(_ table: BoundTable, _ setting: Setting) {
    self.setting = setting
    numbers = table.instructions.students
    network = table.codes(.network, setting.domain.networks, unknown: .unknownNetwork)
    person = table.cell(.person)
    role = table.codes(.role, setting.domain.roles, unknown: .unknownRole)
    from = table.days(.from, setting.domain.longAgo)
    until = table.days(.until, setting.domain.longAgo)
  }

  mutating func read(_ row: Row, _ problems: inout ChunkProblems) -> MembershipFact? {
    let network = network.read(row, &problems)
    let role = role.read(row, &problems)
    let first = from.read(row, whenEmpty: .distantPast, &problems)
    let last = until.read(row, whenEmpty: .distantFuture, &problems)
    let person = row[person.position].trimmed
    if person.isEmpty { self.person.complain(.valueMissing, row, &problems) }
    guard let network, let role, let first, let last, !person.isEmpty else { return nil }
    guard first <= last else {
      until.cell.complain(.endBeforeStart, row, &problems)
      return nil
    }
    let id = numbers.ours(person.text)
    let student = setting.students.index(of: id)
    if student == KeyTable.notFound, setting.domain.roles.names[Int(role)] == "student" {
      self.person.complain(.unknownStudent, row, &problems)
      return nil
    }
    if student == StudentIndex.leftOut { return nil }
    // By name alone a docent may seem to be a student.
    let isStudent =
      student != KeyTable.notFound
      && (numbers.people == nil || setting.domain.roles.names[Int(role)].hasSuffix("student"))
    return MembershipFact(
      network: UInt16(truncatingIfNeeded: network), person: id,
      student: isStudent ? Int(student) : nil,
      role: UInt16(truncatingIfNeeded: role), days: DayRange(first, last), row: row.line)
  }

  /// Whom a row touches that is left out.
  func touched(by row: Row) -> SkippedLine.Touched {
    let field = row[person.position]
    let student = setting.students.index(of: numbers.ours(field.trimmed.text))
    return StudentIndex.touched(by: field, foundAs: student, numbers)
  }
}

/// Rows of `involvement.csv`.
struct InvolvementRows {
  private let setting: Setting
  private var session: CodeCell
  private var role: CodeCell
  private let count: NumberCell
  private var mode: CodeCell

  init(_ table: BoundTable, _ setting: Setting) {
    self.setting = setting
    session = table.codes(.session, setting.sessions, unknown: .unknownSession)
    role = table.codes(.role, setting.domain.roles, unknown: .unknownRole)
    count = table.number(.count, 0...100_000)
    mode = table.codes(.mode, setting.domain.involvements)
  }

  mutating func read(_ row: Row, _ problems: inout ChunkProblems) -> InvolvementFact? {
    let session = session.read(row, &problems)
    let role = role.read(row, &problems)
    let count = count.read(row, &problems)
    let mode = mode.read(row, &problems)
    guard let session, let role, let count, let mode,
      setting.sessionStates[Int(session)] != nil
    else { return nil }
    return InvolvementFact(
      session: session, role: UInt16(truncatingIfNeeded: role), count: Int32(count),
      mode: Words.involvement.entries[Int(mode)].value, row: row.line)
  }
}

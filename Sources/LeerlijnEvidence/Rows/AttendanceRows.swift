internal import LeerlijnModel

/// Rows of `attendance.csv`.
struct AttendanceRows: FactReading {
  private var session: CodeCell
  private var status: CodeCell
  private let setting: Setting

  init(_ table: BoundTable, _ setting: Setting) {
    session = table.codes(.session, setting.sessions, unknown: .unknownSession)
    status = table.codes(.status, setting.domain.attendances)
    self.setting = setting
  }

  @inline(__always)
  mutating func read(
    _ row: Row, student: Int, _ problems: inout ChunkProblems
  ) -> AttendanceFact? {
    let code = session.read(row, &problems)
    let mark = status.read(row, &problems)
    guard let code, let mark, let mark = Attendance(rawValue: UInt8(truncatingIfNeeded: mark))
    else { return nil }
    // The row of a session that was left out has told why already. This one is left out all the
    // same: whether its student was there for a rule is as unknown as the session itself.
    guard let state = setting.sessionStates[Int(code)] else { return nil }
    if state == .cancelled {
      session.cell.complain(.attendanceAtCancelled, row, &problems)
      return nil
    }
    return AttendanceFact(session: code, mark: mark, row: row.line)
  }
}

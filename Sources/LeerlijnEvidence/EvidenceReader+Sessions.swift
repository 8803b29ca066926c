internal import LeerlijnModel

extension EvidenceReader {
  /// Reads the sessions, and adds those that the curriculum itself puts on a day.
  mutating func readSessions(_ tables: [BoundTable]) {
    var known: [String: UInt32] = [:]
    for table in withoutRowsBeside(tables) {
      var problems = ChunkProblems()
      var rows = SessionRows(table, domain)
      var sessions: [Session] = []
      var leftOut: [String] = []
      var rowCount = 0
      for chunk in table.text.chunks {
        rowCount += ChunkReader(table: table, chunk: chunk).forEachRow(
          &problems, misshapen: { touched(byMisshapen: $0, $1, table) }
        ) { row, problems in
          guard let found = rows.read(row, &problems) else {
            return problems.skip(SkippedLine(row, rows.touched(by: row)))
          }
          if let earlier = known[found.id] {
            problems.report(
              RowProblem(
                kind: .duplicateSession, cell: Int16(table.cell(.session).position),
                column: .session, line: row.line, offset: row.offset,
                detail: Int32(truncatingIfNeeded: earlier)))
            return problems.skip(SkippedLine(row, rows.touched(by: row)))
          }
          known[found.id] = row.line
          if let session = found.session {
            sessions.append(session)
          } else {
            leftOut.append(found.id)
            problems.skip(SkippedLine(row, rows.touched(by: row)))
          }
        }
      }
      evidence.sessions += sessions
      leftOutSessions += leftOut
      note(table, rows: rowCount, problems)
    }
    noteUnlistedNetworks(in: tables)
    addScheduledSessions(known)
    setting = Setting(
      domain, students: setting.students, sessions: evidence.sessions,
      leftOutSessions: leftOutSessions)
  }

  private func touched(
    byMisshapen row: Row, _ readable: Int, _ table: BoundTable
  ) -> SkippedLine.Touched {
    guard let name = table.text(of: table.cell(.network), inMisshapen: row, readable)
    else { return .everybody }
    let found = domain.networks.value(of: name)
    return found == KeyTable.notFound ? .everybody : .network(UInt16(truncatingIfNeeded: found))
  }

  /// A series of which no file says anything takes place as the curriculum has it.
  private mutating func addScheduledSessions(_ known: [String: UInt32]) {
    let recorded = Set(evidence.sessions.map(\.series))
    var scheduled: Set<SessionID> = []
    for curriculum in domain.curricula {
      for series in curriculum.series where !recorded.contains(series.id) {
        for session in series.sessions
        where known[session.id.text] == nil && scheduled.insert(session.id).inserted {
          let network = session.network.map { domain.networks.value(of: $0.text) }
          evidence.sessions.append(
            Session(
              session, of: series.id, network: network.flatMap { UInt16(exactly: $0) },
              in: curriculum.years))
        }
      }
    }
  }
}

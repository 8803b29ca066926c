internal import LeerlijnModel

extension EvidenceReader {
  /// The tables with what the headers of their spread columns stand for; what is not known is
  /// reported once, at the header, and nobody is judged by such a file.
  mutating func spreadOut(_ tables: [BoundTable]) -> [BoundTable] {
    tables.map { $0.spread == nil ? $0 : spreadOut($0) }
  }

  private mutating func spreadOut(_ table: BoundTable) -> BoundTable {
    guard var spread = table.spread else { return table }
    let instructions = table.instructions
    let headers = spread.columns.map {
      (text: table.text.header[$0.position], spread: instructions.spreads[$0.instructions])
    }
    let heading = SpreadHeading(
      domain: domain, sessions: evidence.sessions, sessionNames: setting.sessions,
      instructions: instructions)
    let keys = SpreadKeys(headers, heading)
    for (place, key) in keys.keys.enumerated() { spread.columns[place].key = key }
    for (number, code) in instructions.codes.enumerated()
    where code.column == spread.key && headers.contains(where: { $0.text == code.from }) {
      spread.usedCodes.insert(number)
    }
    if spread.columns.contains(where: \.isByNetwork) {
      spread.networks = NetworkOfStudent(
        students: setting.students, networks: evidence.students.map(\.network),
        numbers: instructions.students)
    }
    spread.hasDoubts = report(keys.doubts, table, spread)
    var table = table
    table.spread = spread
    return table
  }

  /// A column without a filled cell says nothing, whatever its header means.
  ///
  /// - Returns: whether there was anything to report.
  private mutating func report(
    _ doubts: [Int: SpreadDoubt], _ table: BoundTable, _ spread: BoundSpread
  ) -> Bool {
    guard !doubts.isEmpty else { return false }
    let before = findings.count
    let filled = table.filledColumns
    let file = headerFile(table.text)
    let told = doubts.sorted { $0.key < $1.key }
      .filter { filled.contains(spread.columns[$0.key].position) }
    // One answer, a study year or the list of sessions, settles all of them.
    let lacksSessions = !files.contains { $0.kind == .sessions }
    let ofOne = [
      told.filter { $0.value.hangsOnTheYear },
      lacksSessions ? told.filter { $0.value.hangsOnTheSessions } : [],
    ]
    for (place, doubt) in told {
      let alike = ofOne.first { $0.contains { $0.key == place } } ?? []
      if let first = alike.first, place != first.key { continue }
      let column = spread.columns[place]
      let instructions = table.instructions.spreads[column.instructions]
      isComplete = false
      findings.append(
        .spreadUnclear(
          doubt, table.text.header[column.position], instructions,
          others: max(0, alike.count - 1),
          lacksSessions: lacksSessions && doubt.hangsOnTheSessions,
          at: headerPlace(table.text, column.position, file)))
    }
    return findings.count > before
  }
}

extension BoundSpread.Column {
  fileprivate var isByNetwork: Bool {
    if case .byNetwork = key { return true }
    return false
  }
}

extension BoundTable {
  /// Positions of columns that have a filled cell somewhere.
  fileprivate var filledColumns: Set<Int> {
    var filled = Set<Int>()
    var problems = ChunkProblems()
    for chunk in text.chunks {
      _ = ChunkReader(table: self, chunk: chunk).forEachRow(&problems) { row, _ in
        for position in text.header.indices {
          let cell = row[position].trimmed
          if !cell.isEmpty, spread?.isEmpty(cell) != true { filled.insert(position) }
        }
      }
    }
    return filled
  }
}

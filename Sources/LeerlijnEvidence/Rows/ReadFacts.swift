internal import LeerlijnModel

/// Reads a stretch of a table of which every row is about one student.
///
/// Student numbers are looked up sixty-four at a time: the table of students does not fit the
/// nearest cache, and this way the look-ups wait for memory together rather than in turn.
func readRows<Reader: FactReading>(
  _ type: Reader.Type, _ table: BoundTable, _ chunk: Chunk, _ setting: Setting
) -> ChunkRecords<Reader.Fact> {
  guard let spread = table.spread else {
    return readRows(type, table, chunk, setting, from: ChunkReader(table: table, chunk: chunk))
  }
  return readRows(
    type, table, chunk, setting,
    from: SpreadReader(table: table, chunk: chunk, spread: spread))
}

@inline(__always)
private func readRows<Reader: FactReading, Rows: RowSource>(
  _ type: Reader.Type, _ table: BoundTable, _ chunk: Chunk, _ setting: Setting, from rows: Rows
) -> ChunkRecords<Reader.Fact> {
  var result = ChunkRecords<Reader.Fact>()
  result.records.reserveCapacity(chunk.bytes.count / 24 + 1)
  var reader = Reader(table, setting)
  let number = table.cell(.student)
  var waiting = WaitingRows(number, table.instructions.students)
  // Fields with doubled quotes taken out are gone when the next row is read.
  let atOnce =
    reader.needsStudent || !table.instructions.students.changesNothing || table.text.hasQuotes
    || table.spread != nil
  var records = result.records
  result.rowCount = rows.forEachRow(
    &result.problems,
    misshapen: { table.touched(byMisshapen: $0, $1, at: number, setting.students) }
  ) { row, problems in
    if atOnce {
      let student = waiting.lookUp(row, setting.students, &problems)
      let index = student < StudentIndex.leftOut ? Int(student) : -1
      guard let fact = reader.read(row, student: index, &problems), index >= 0 else {
        waiting.skip(row, student, &problems)
        return
      }
      records.append(Record(student: student, fact: fact))
      return
    }
    guard let fact = reader.read(row, student: -1, &problems) else {
      waiting.skip(row, setting.students, &problems)
      return
    }
    records.append(Record(student: 0, fact: fact))
    if waiting.add(row) {
      waiting.settle(&records, setting.students, &problems)
    }
  }
  waiting.settle(&records, setting.students, &result.problems)
  if waiting.lostSome { records.removeAll { $0.student >= StudentIndex.leftOut } }
  result.records = records
  result.words = reader.words.words
  result.names = reader.names.words
  result.people = reader.people.words
  return result
}

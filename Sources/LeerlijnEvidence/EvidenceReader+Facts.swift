internal import LeerlijnGroundwork
internal import LeerlijnModel

extension EvidenceReader {
  /// Placements of `placements.csv`, and for who has none there those of `students.csv`.
  mutating func readPlacements(_ tables: [BoundTable]) {
    let read = withoutExcess(readGrouped(PlacementRows.self, tables))
    evidence.placements = completed(read, .placements) { row in
      row.placement.map {
        // The network of students.csv is the student's, not the placement's: a list of members
        // comes before it.
        PlacementFact(
          placement: 0, organisation: row.organisation.flatMap { UInt16(exactly: $0) },
          days: $0, weekly: row.weekly, row: row.line)
      }
    }
    setting = Setting(
      domain, students: setting.students, sessions: evidence.sessions,
      leftOutSessions: leftOutSessions, placements: evidence.placements, words: words.words)
  }

  mutating func readEnrolments(_ tables: [BoundTable]) {
    let read = readGrouped(EnrolmentRows.self, tables)
    findGaps(read)
    evidence.enrolments = completed(read, .enrolments) { row in
      EnrolmentFact.Row(
        programme: row.programme, year: row.year, profile: row.profile,
        days: DayRange(.distantPast, .distantFuture))
    }
    studentRows = []
  }

  mutating func readFacts(_ folder: inout EvidenceFolder) {
    evidence.hours = readGrouped(HoursRows.self, folder.take(.hours))
    evidence.attendance = readGrouped(AttendanceRows.self, folder.take(.attendance))
    evidence.judgements = readGrouped(JudgementRows.self, folder.take(.assessments))
    evidence.results = readGrouped(ResultRows.self, folder.take(.results))
    settleRepeatedHours()
    settleRepeatedAttendance()
    evidence.decisions = readGrouped(DecisionRows.self, folder.take(.decisions))
    evidence.submissions = readGrouped(DocumentRows.self, folder.take(.documents))
    evidence.experience = readGrouped(ExperienceRows.self, folder.take(.experience))
    evidence.registrations = readGrouped(RegistrationRows.self, folder.take(.registrations))
    settleRepeatedRegistrations()
    readMembers(folder.take(.members))
    readInvolvement(folder.take(.involvement))
  }

  /// Reads all tables of a kind, in parallel, and groups what they say by student.
  private mutating func readGrouped<Reader: FactReading>(
    _ type: Reader.Type, _ tables: [BoundTable]
  ) -> Grouped<Reader.Fact> {
    guard !tables.isEmpty else { return Grouped() }
    let tables = spreadOut(withoutRowsBeside(tables))
    noteUnlisted(in: tables)
    let stretches = Stretch.all(tables)
    let setting = setting
    let grouping = Grouping(studentCount: evidence.students.count)
    let chunks = inParallel(stretches.count) { index in
      var chunk = readRows(type, tables[stretches[index].table], stretches[index].chunk, setting)
      let parted = grouping.part(chunk.records)
      chunk.records = []
      return (rest: chunk, parted: parted)
    }
    let parted = renumber(type, chunks)
    guard !isFull else {
      noteFull(tables)
      return Grouped()
    }
    for (number, table) in tables.enumerated() {
      var problems = ChunkProblems()
      var rowCount = 0
      for (stretch, chunk) in zip(stretches, chunks) where stretch.table == number {
        problems.append(chunk.rest.problems)
        rowCount += chunk.rest.rowCount
      }
      note(table, rows: rowCount, problems)
    }
    return grouping.group(parted)
  }

  /// Gives every word its number in the evidence: in the order of the files, whatever stretch was
  /// read first.
  private mutating func renumber<Reader: FactReading>(
    _ type: Reader.Type,
    _ chunks: [(rest: ChunkRecords<Reader.Fact>, parted: Grouping.Parted<Reader.Fact>)]
  ) -> [Grouping.Parted<Reader.Fact>] {
    let isPlain = chunks.allSatisfy {
      $0.rest.words.isEmpty && $0.rest.names.isEmpty && $0.rest.people.isEmpty
    }
    guard !isPlain else { return chunks.map(\.parted) }
    // Numbers of words must fit sixteen bits, those of assessors need not: they come last.
    let wordNumbers = chunks.map { chunk in chunk.rest.words.map { words.number(of: $0) } }
    let nameNumbers = chunks.map { chunk in
      chunk.rest.names.map {
        Reader.namesAreOrganisations ? organisations.number(of: $0) : words.number(of: $0)
      }
    }
    let peopleNumbers = chunks.map { chunk in chunk.rest.people.map { people.number(of: $0) } }
    let numbers = wordNumbers + (Reader.namesAreOrganisations ? nameNumbers : [])
    if numbers.contains(where: { $0.contains { $0 >= UInt32(UInt16.max) } }) { isFull = true }
    return inParallel(chunks.count) { index in
      var parted = chunks[index].parted
      for record in parted.records.indices {
        Reader.renumber(
          &parted.records[record].fact, words: wordNumbers[index], names: nameNumbers[index])
        Reader.renumber(&parted.records[record].fact, people: peopleNumbers[index])
      }
      return parted
    }
  }

  /// A file with more different words than can be told apart is not taken in at all.
  private mutating func noteFull(_ tables: [BoundTable]) {
    for table in tables {
      var problems = ChunkProblems()
      problems.report(
        RowProblem(kind: .tooManyWords, cell: -1, column: nil, line: 1, offset: -1))
      note(table, rows: 0, problems)
    }
    isFull = false
    isComplete = false
  }

  /// Gives students without facts the one that `students.csv` stands for.
  ///
  /// Where a student has two rows there, the other may have been meant.
  private mutating func completed<Fact>(
    _ read: Grouped<Fact>, _ kind: FactKind, _ fact: (StudentRow) -> Fact?
  ) -> Grouped<Fact> {
    for student in repeatedStudents where read.range(of: Int(student)).isEmpty {
      evidence.leftOut.ofStudents[kind, default: []].insert(Int(student))
    }
    // In place of a placement that was left out nothing stands; an enrolment there must be, to be
    // judged at all.
    let leftOut = reports.filter { kind == .placements && $0.table.kind == kind }.map(\.problems)
    let isOfEverybody = leftOut.contains { $0.touchesEverybody }
    let touched = leftOut.reduce(into: Set<UInt32>()) { $0.formUnion($1.touched) }
    let count = studentRows.count
    var offsets = [UInt32](repeating: 0, count: count + 1)
    let facts = [Fact](unsafeUninitializedCapacity: count + read.facts.count) { buffer, total in
      for (student, row) in studentRows.enumerated() {
        let own = read.range(of: student)
        let isUnknown = isOfEverybody || touched.contains(UInt32(student))
        if own.isEmpty, !isUnknown, let fact = fact(row) {
          buffer.initializeElement(at: total, to: fact)
          total += 1
        }
        for index in own {
          buffer.initializeElement(at: total, to: read.facts[index])
          total += 1
        }
        offsets[student + 1] = UInt32(total)
      }
    }
    return facts.isEmpty ? Grouped() : Grouped(offsets: offsets, facts: facts)
  }
}

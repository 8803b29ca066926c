internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Reads the tables of a folder in the order in which they need each other.
struct EvidenceReader {
  let domain: Domain
  var evidence = Evidence()
  var setting: Setting
  /// What `students.csv` says in the place of enrolments and placements.
  var studentRows: [StudentRow] = []
  /// Students with another row there, which does not count; it may have been the right one.
  var repeatedStudents = Set<UInt32>()
  /// By the file that should say it.
  var gaps: [FactKind: EnrolmentGaps] = [:]
  var leftOutSessions: [String] = []
  /// Words start with the unnamed placement.
  var words = WordBook([""])
  var organisations: WordBook
  /// Who guides placements, by any number.
  var people = WordBook()
  var reports: [(table: BoundTable, problems: ChunkProblems)] = []
  var files: [ReadFile] = []
  /// Whether the tables now being read brought more words than sixteen bits can number.
  var isFull = false
  var isComplete = true
  /// What was found while reading that is about a file as a whole.
  var findings: [Diagnostic] = []

  init(_ domain: Domain) {
    self.domain = domain
    setting = Setting(domain)
    organisations = WordBook(domain.organisations.names)
    evidence.networks = domain.networks.names.map { NetworkID($0) }
    evidence.programmes = domain.programmes.names.map { ProgrammeID($0) }
    evidence.profiles = domain.profiles.names.map { ProfileID($0) }
    evidence.units = domain.units.names
    evidence.moments = domain.moments.names.map { MomentID($0) }
    evidence.roles = domain.roles.names.map { RoleID($0) }
    evidence.outcomes = domain.outcomes.names.map { OutcomeID($0) }
    evidence.documents = domain.documents.names.map { DocumentID($0) }
    evidence.placementNames = domain.placements.names.map { PlacementID($0) }
  }

  mutating func note(_ table: BoundTable, rows: Int, _ problems: ChunkProblems) {
    reports.append((table, problems))
    files.append(
      ReadFile(
        name: table.instructions.shownPath(table.instructions.path), kind: table.kind, rows: rows,
        completeThrough: table.instructions.completeThrough, origin: table.instructions.origin,
        encoding: table.text.encoding,
        separator: String(Character(Unicode.Scalar(table.text.separator)))))
  }

  mutating func finish(_ folder: EvidenceFolder, _ log: DiagnosticLog) -> EvidenceReading {
    noteStudentsOfUnlistedNetworks()
    evidence.words = words.words
    evidence.supervisors = people.words
    evidence.organisations = organisations.words.map { OrganisationID($0) }
    evidence.hasManifest = folder.hasManifest
    evidence.delivered = Set(files.map(\.kind) + folder.nones.map(\.kind))
    evidence.completeThrough = folder.completeThrough
    if !repeatedStudents.isEmpty {
      evidence.leftOut.ofStudents[.students] = Set(repeatedStudents.map(Int.init))
    }
    var log = log
    for finding in findings { log.report(finding) }
    var skipped: [SkippedRow] = []
    var touched = Set<UInt32>()
    var count = 0
    var unused = folder.sharedCodes
    for ((table, problems), file) in zip(reports, files) {
      unused.removeAll { table.uses($0, problems) }
      // Where a file or an answer of the manifest is missing, what rows cannot find follows from that.
      if folder.isComplete {
        var report = TableReport(table, setting)
        report.tell(problems, in: &log)
        for code in table.unusedCodes(problems, rows: file.rows)
        where !isUsed(code, onOtherSheetsOf: table) { log.report(.codeUnused(code)) }
      }
      skipped += problems.skipped.map { skippedRow($0, table) }
      touched.formUnion(problems.touched)
      noteLeftOut(problems, of: table.kind)
      count += problems.skippedCount
    }
    let isUsable = folder.isComplete && isComplete
    if isUsable {
      for code in unused { log.report(.codeUnused(code)) }
      reportGaps(reporting: &log)
      reportMissingKinds(in: folder.path, reporting: &log)
    }
    return EvidenceReading(
      evidence: evidence, log: log, skippedRows: skipped, skippedRowCount: count,
      touchedStudents: touched.sorted().map { evidence.students[Int($0)].id }, files: files,
      isUsable: isUsable)
  }

  /// Sheets that are one file together share its codes; of one that none of them has, the first tells.
  private func isUsed(_ code: CodeTranslation, onOtherSheetsOf table: BoundTable) -> Bool {
    guard table.instructions.sheets != nil else { return false }
    let sheets = reports.filter {
      $0.table.instructions.sheets != nil && $0.table.instructions.path == table.instructions.path
        && $0.table.kind == table.kind
    }
    let isFirst = sheets.first?.table.instructions.sheet == table.instructions.sheet
    return !isFirst
      || sheets.contains { sheet, problems in
        sheet.instructions.fixed.contains { $0.column == code.column && $0.value == code.from }
          || problems.usedCodes.contains { number in
            let own = sheet.instructions.codes[number]
            return own.column == code.column && own.from == code.from
          }
      }
  }

  private func skippedRow(_ line: SkippedLine, _ table: BoundTable) -> SkippedRow {
    var student: StudentID?
    if case .student(let index) = line.touched {
      student = evidence.students[Int(index)].id
    } else if let number = table.studentNumber(ofRowAt: line.offset) {
      student = StudentID(shown(number))
    }
    return SkippedRow(file: table.text.path, line: Int(line.line), student: student)
  }
}

/// A stretch of one of several tables.
struct Stretch: Sendable {
  let table: Int
  let chunk: Chunk

  static func all(_ tables: [BoundTable]) -> [Stretch] {
    tables.enumerated().flatMap { index, table in
      table.text.chunks.map { Stretch(table: index, chunk: $0) }
    }
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
internal import LeerlijnModel
internal import LeerlijnWorkbook
internal import LeerlijnXML

/// The files of a folder, opened and divided by kind.
struct EvidenceFolder {
  let path: String
  private(set) var hasManifest = false
  /// False when a file that belongs here could not be opened.
  private(set) var isComplete = true
  private var tables: [FactKind: [BoundTable]] = [:]
  private(set) var completeThrough: [FactKind: Day] = [:]
  /// Kinds of which the manifest says that there are no facts.
  private(set) var nones: [Manifest.None] = []
  private var manifest: Manifest?
  /// Codes that the manifest gives for all files.
  var sharedCodes: [CodeTranslation] { manifest?.shared.codes ?? [] }
  /// Empty once every file is open.
  private var shelf = WorkbookShelf()

  /// nil when the folder cannot be read at all.
  init?(
    _ path: String, _ domain: Domain, chunkSize: Int, reporting log: inout DiagnosticLog
  ) {
    self.path = path
    let names: [String]
    do throws(FileFault) {
      names = try LeerlijnGroundwork.names(inFolder: path)
      // Of files that are not looked at nobody would know that they were left out.
      guard names.count <= mostNamesInAFolder else { throw .tooLarge(mostNamesInAFolder) }
    } catch {
      log.report(.folderUnreadable(path, error))
      return nil
    }
    var entries: [Manifest.Entry] = []
    if names.contains(Manifest.fileName) {
      hasManifest = true
      entries = readManifest(domain, reporting: &log)
    } else {
      log.report(.noManifest(in: path))
    }
    let named = entries.count
    entries += unguided(names, besides: entries, reporting: &log)
    checkNones(entries, reporting: &log)
    for (number, entry) in entries.enumerated() {
      open(entry, isNamed: number < named, chunkSize: chunkSize, reporting: &log)
    }
    for (file, sheets) in shelf.unread { log.report(.sheetsUnread(sheets, in: file)) }
    shelf = WorkbookShelf()
    if tables[.students] == nil {
      if !entries.contains(where: { $0.instructions.kind == .students }) {
        log.report(.studentsMissing(in: path))
      }
      isComplete = false
    }
  }

  private mutating func readManifest(
    _ domain: Domain, reporting log: inout DiagnosticLog
  ) -> [Manifest.Entry] {
    let place = path + "/" + Manifest.fileName
    let errors = log.count(of: .error)
    defer { if log.count(of: .error) > errors { isComplete = false } }
    do throws(FileFault) {
      let bytes = try readFile(place, inside: path, atMost: XMLLimits.standard.maximumBytes)
      let source = SourceFile(path: place, bytes: bytes)
      guard let manifest = Manifest(source, domain, reporting: &log) else { return [] }
      completeThrough = manifest.completeThrough
      nones = manifest.nones
      self.manifest = manifest
      return manifest.entries
    } catch {
      log.report(.manifestUnreadable(place, error))
      return []
    }
  }

  private mutating func checkNones(
    _ entries: [Manifest.Entry], reporting log: inout DiagnosticLog
  ) {
    for none in nones {
      guard let entry = entries.first(where: { $0.instructions.kind == none.kind })
      else { continue }
      isComplete = false
      log.report(.noneContradicted(none, by: entry.instructions.path, at: entry.place))
    }
  }

  /// Files of which no manifest speaks: the name tells the kind, unless the manifest has others of
  /// that kind.
  private mutating func unguided(
    _ names: [String], besides named: [Manifest.Entry], reporting log: inout DiagnosticLog
  ) -> [Manifest.Entry] {
    var spokenOf = Set(named.map(\.instructions.path))
    spokenOf.formUnion(named.compactMap { $0.list?.path })
    // A list of people may be the list of students itself, which is read as such too.
    spokenOf.formUnion(
      named.compactMap { $0.people?.path.value }.filter { FactKind(fileName: $0) == nil })
    let kinds = Set(named.map(\.instructions.kind))
    var first: [FactKind: String] = [:]
    var entries: [Manifest.Entry] = []
    for name in names
    where !name.hasPrefix(".") && name != Manifest.fileName && !spokenOf.contains(name) {
      guard let kind = FactKind(fileName: name), !kinds.contains(kind) else {
        log.report(.fileUnknown(path + "/" + name, name: name))
        continue
      }
      if let earlier = first[kind] {
        isComplete = false
        log.report(.fileTwice(path + "/" + name, first: earlier, kind: kind))
        continue
      }
      first[kind] = name
      var instructions = FileInstructions(kind: kind, path: name)
      manifest?.addCommon(to: &instructions)
      completeThrough[kind] = instructions.completeThrough
      entries.append(
        Manifest.Entry(instructions: instructions, place: wholeFile(path + "/" + name)))
    }
    return entries
  }

  private mutating func open(
    _ entry: Manifest.Entry, isNamed: Bool, chunkSize: Int, reporting log: inout DiagnosticLog
  ) {
    var instructions = entry.instructions
    let place = path + "/" + instructions.path
    let errors = log.count(of: .error)
    defer { if log.count(of: .error) > errors { isComplete = false } }
    if let list = entry.list {
      instructions.students.list = readStudentList(list, reporting: &log)
    }
    instructions.students.people = entry.people?.read(in: path, reporting: &log)
    do {
      for own in try shelf.files(instructions, place, inside: path) {
        open(own, entry, place, isNamed: isNamed, chunkSize: chunkSize, reporting: &log)
      }
    } catch {
      report(error, entry, place, isNamed: isNamed, reporting: &log)
    }
  }

  /// Opens one table: a file of text, or a sheet of a workbook.
  private mutating func open(
    _ instructions: FileInstructions, _ entry: Manifest.Entry, _ place: String, isNamed: Bool,
    chunkSize: Int, reporting log: inout DiagnosticLog
  ) {
    let description = TableDescription.of(instructions.kind)
    let known = Set(instructions.columns.map(\.header))
    func recognises(_ header: String) -> Bool {
      known.contains(header) || description.column(for: header) != nil
    }
    let shown = instructions.shownPath(place)
    do {
      let text =
        isWorkbook(place)
        ? try openTable(
          shelf.book(place, inside: path), shown, instructions, chunkSize: chunkSize,
          recognises: recognises)
        : try openTable(
          place, inside: path, instructions, chunkSize: chunkSize, recognises: recognises)
      for (name, namedAt) in entry.columnPlaces where !text.header.contains(name) {
        log.report(.headerMissing(name, text, at: namedAt))
      }
      if let table = bind(text, instructions, reporting: &log) {
        tables[instructions.kind, default: []].append(table)
      }
    } catch {
      report(error, entry, shown, isNamed: isNamed, reporting: &log)
    }
  }

  private func report(
    _ error: any Error, _ entry: Manifest.Entry, _ place: String, isNamed: Bool,
    reporting log: inout DiagnosticLog
  ) {
    switch error {
    case let failure as FileFault:
      log.report(
        isNamed
          ? .fileMissing(entry.instructions.path, failure, at: entry.place)
          : .fileUnreadable(place, failure))
    case let reason as NotATable: log.report(.notATable(place, reason))
    case let failure as Workbook.Failure: log.report(.workbookUnreadable(place, failure))
    default: preconditionFailure("opening a table throws one of the three: \(error)")
    }
  }

  /// The list by which the student numbers of a file become ours: theirs, then ours, under a header.
  private func readStudentList(
    _ list: (path: String, place: SourceRange), reporting log: inout DiagnosticLog
  ) -> [String: String] {
    var numbers: [String: String] = [:]
    do {
      let instructions = FileInstructions(kind: .students, path: list.path)
      let text = try openTable(
        path + "/" + list.path, inside: path, instructions, chunkSize: TextTable.usualChunkSize
      ) { _ in false }
      guard text.header.count == 2 else { throw NotATable.tooManyColumns }
      let table = BoundTable(text, instructions, found: [:])
      var problems = ChunkProblems()
      for chunk in text.chunks {
        _ = ChunkReader(table: table, chunk: chunk).forEachRow(&problems) { row, _ in
          numbers[row[0].trimmed.text] = row[1].trimmed.text
        }
      }
      if problems.skippedCount == 0 { return numbers }
    } catch {
      // Whatever it was, the list is not what it should be; said below.
    }
    log.report(.listUnreadable(list.path, at: list.place))
    return numbers
  }

  /// The tables of a kind; they are given up, so that their memory goes with them.
  mutating func take(_ kind: FactKind) -> [BoundTable] {
    tables.removeValue(forKey: kind) ?? []
  }
}

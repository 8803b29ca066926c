import Glibc
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// The files of a folder, opened and divided by kind.
struct EvidenceFolder {
  let path: String
  private(set) var hasManifest = false
  /// False when a file that belongs here could not be opened.
  private(set) var isComplete = true
  private var tables: [FactKind: [BoundTable]] = [:]
  private(set) var completeThrough: [FactKind: Day] = [:]

  /// nil when the folder cannot be read at all.
  init?(
    _ path: String, _ domain: Domain, chunkSize: Int, reporting log: inout DiagnosticLog
  ) {
    self.path = path
    let names: [String]
    switch fileNames(in: path) {
    case .success(let found): names = found
    case .failure(let failure):
      log.report(.folderUnreadable(path, failure))
      return nil
    }
    log.report(.noManifest(in: path))
    for instructions in unguided(names, reporting: &log) {
      open(instructions, chunkSize: chunkSize, reporting: &log)
    }
    if tables[.students] == nil {
      if !names.contains(where: { FactKind(fileName: $0) == .students }) {
        log.report(.studentsMissing(in: path))
      }
      isComplete = false
    }
  }

  /// Without a manifest the name of a file tells its kind.
  private mutating func unguided(
    _ names: [String], reporting log: inout DiagnosticLog
  ) -> [FileInstructions] {
    var first: [FactKind: String] = [:]
    var files: [FileInstructions] = []
    for name in names where !name.hasPrefix(".") {
      guard let kind = FactKind(fileName: name) else {
        log.report(.fileUnknown(path + "/" + name, name: name))
        continue
      }
      if let earlier = first[kind] {
        isComplete = false
        log.report(.fileTwice(path + "/" + name, first: earlier, kind: kind))
        continue
      }
      first[kind] = name
      files.append(FileInstructions(kind: kind, path: name))
    }
    return files
  }

  private mutating func open(
    _ instructions: FileInstructions, chunkSize: Int, reporting log: inout DiagnosticLog
  ) {
    let place = path + "/" + instructions.path
    let description = TableDescription.of(instructions.kind)
    let known = Set(instructions.columns.map(\.header))
    do {
      let text = try TextTable.open(
        FileBytes.open(place), path: place, encoding: instructions.encoding,
        separator: instructions.separator, chunkSize: chunkSize
      ) { known.contains($0) || description.column(for: $0) != nil }
      if let table = bind(text, instructions, reporting: &log) {
        tables[instructions.kind, default: []].append(table)
        return
      }
    } catch let failure as FileBytes.Failure {
      log.report(.fileUnreadable(place, failure))
    } catch let reason as NotATable {
      log.report(.notATable(place, reason))
    } catch {
      preconditionFailure("opening a table throws one of the two: \(error)")
    }
    isComplete = false
  }

  /// The tables of a kind; they are given up, so that their memory goes with them.
  mutating func take(_ kind: FactKind) -> [BoundTable] {
    tables.removeValue(forKey: kind) ?? []
  }
}

/// The names in a folder, in alphabetical order.
private func fileNames(in path: String) -> Result<[String], FileBytes.Failure> {
  guard let folder = opendir(path) else {
    switch errno {
    case ENOENT: return .failure(.missing)
    case EACCES, EPERM: return .failure(.notAllowed)
    case let number: return .failure(.other(number))
    }
  }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return .success(names.sorted())
}

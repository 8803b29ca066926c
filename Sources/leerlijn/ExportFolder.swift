import Glibc
import LeerlijnDiagnostics
internal import LeerlijnGroundwork
import LeerlijnInterchange
import LeerlijnReport

/// The folder an export goes to (Dutch: *exportmap*).
///
/// Beside the files stands `SHA256SUMS`, as `sha256sum` writes and checks it. By it an export knows
/// what it made earlier: that makes room or, where it is no longer made, goes; a file that someone
/// changed or put there stays, unless the person says `--force`.
struct ExportFolder {
  static let sums = "SHA256SUMS"
  /// The sums of what is being put there and of what was there. Whoever is killed in between leaves
  /// it, and the next export knows both by it.
  private static let pending = ".leerlijn-SHA256SUMS"
  private static let mostBytes = 256 << 20

  let path: String
  private let language: Language

  init(_ path: String, in language: Language) throws {
    self.path = path
    self.language = language
    var state = stat()
    if stat(path, &state) == 0, state.st_mode & S_IFMT != S_IFDIR {
      throw refuse(.noFolder(path), in: language)
    }
  }

  /// What an earlier export left under a name; nil where there is nothing that can be read.
  func earlier(_ name: String) -> [UInt8]? {
    try? readFile(place(name), inside: path, atMost: Self.mostBytes)
  }

  /// Writes all files or none.
  ///
  /// - Returns: the names of earlier files that are no longer made and were taken away.
  func write(_ files: [ExportedFile], force: Bool) throws -> [String] {
    let sums = ExportSums(files)
    let all = files + [ExportedFile(Self.sums, sums.bytes)]
    let known = [Self.sums, Self.pending].compactMap(earlier).map(ExportSums.init(reading:))
      .reduce(ExportSums([]), +)
    let inTheWay = all.map(\.name).filter { isInTheWay($0) }
    guard inTheWay.isEmpty else { throw refuse(.inTheWay(inTheWay, in: path), in: language) }
    if !force {
      let foreign = all.filter { file in
        guard file.name != Self.sums, let there = earlier(file.name) else { return false }
        return there != file.bytes && !known.holds(there, as: file.name)
      }
      guard foreign.isEmpty else {
        throw refuse(.foreign(foreign.map(\.name), in: path), in: language)
      }
    }
    var gone: [String] = []
    do throws(WriteFault) {
      try uninterrupted { () throws(WriteFault) in
        let made = try makeFolder()
        do throws(WriteFault) {
          try put(all, pending: known + sums)
        } catch {
          for folder in made.reversed() { rmdir(folder) }
          throw error
        }
        gone = known.names.filter { name in
          !sums.names.contains(name) && earlier(name).map { known.holds($0, as: name) } == true
            && unlink(place(name)) == 0
        }
        unlink(place(Self.pending))
      }
    } catch {
      throw refuse(.nothingWritten(path, error), in: language)
    }
    return gone
  }

  private func place(_ name: String) -> String { path + "/" + name }

  /// Whether something stands there that a file cannot take the place of, such as a folder or a link
  /// to somewhere else.
  private func isInTheWay(_ name: String) -> Bool {
    var state = stat()
    guard lstat(place(name), &state) == 0 else { return false }
    do throws(FileFault) {
      _ = try PlainFile(place(name), inside: path)
      return false
    } catch {
      // What may not be read may perhaps be replaced; writing tells.
      return error != .notAllowed
    }
  }

  /// - Returns: the folders that were not there before, the outermost first.
  private func makeFolder() throws(WriteFault) -> [String] {
    var made: [String] = []
    var built = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      built += (built.isEmpty || built == "/" ? "" : "/") + part
      if mkdir(built, 0o755) == 0 {
        made.append(built)
      } else if errno != EEXIST {
        let fault = WriteFault(errno)
        for folder in made.reversed() { rmdir(folder) }
        throw fault
      }
    }
    return made
  }

  private func put(_ files: [ExportedFile], pending: ExportSums) throws(WriteFault) {
    var staged = StagedFiles()
    for file in files { try staged.stage(file.bytes, for: place(file.name)) }
    let wasPending = earlier(Self.pending) != nil
    var note = StagedFiles()
    try note.stage(pending.bytes, for: place(Self.pending))
    try note.put()
    do throws(WriteFault) {
      try staged.put()
    } catch {
      if !wasPending { unlink(place(Self.pending)) }
      throw error
    }
  }
}

/// Names and SHA-256 of the files of an export, as `sha256sum` writes them.
struct ExportSums {
  private let sums: [(name: String, sum: String)]

  init(_ files: [ExportedFile]) {
    sums = files.map { ($0.name, Self.sum($0.bytes)) }
  }

  /// Lines of another shape are passed over: they vouch for nothing.
  init(reading bytes: [UInt8]) {
    sums = bytes.split(separator: 0x0A).compactMap { line in
      let text = String(decoding: line, as: UTF8.self)
      let name = text.dropFirst(66)
      guard text.utf8.count > 66, !name.contains("/"), name != "..", name != "." else { return nil }
      return (String(name), String(text.prefix(64)))
    }
  }

  static func + (one: ExportSums, other: ExportSums) -> ExportSums {
    ExportSums(sums: one.sums + other.sums)
  }

  private init(sums: [(name: String, sum: String)]) { self.sums = sums }

  /// Each once, in alphabetical order.
  var names: [String] { Set(sums.map(\.name)).sorted() }

  var bytes: [UInt8] { sums.flatMap { Array("\($0.sum)  \($0.name)\n".utf8) } }

  func holds(_ bytes: [UInt8], as name: String) -> Bool {
    sums.contains { $0.name == name && $0.sum == Self.sum(bytes) }
  }

  private static func sum(_ bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.add(bytes)
    return digest.finish()
  }
}

extension Phrase {
  fileprivate static func noFolder(_ path: String) -> Phrase {
    Phrase(
      nl: "'\(path)' is geen map. Noem met -o een map; zij wordt gemaakt als zij er niet is.",
      en: "'\(path)' is no folder. Name a folder with -o; it is made where there is none.")
  }

  fileprivate static func foreign(_ names: [String], in path: String) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(
      nl: "in '\(path)' staat al iets dat niet door een eerdere export zo gemaakt is: \(list). Het "
        + "blijft zoals het is. Kies een andere map, of neem --force.",
      en: "'\(path)' holds what no earlier export made so: \(list). It stays as it is. Choose "
        + "another folder, or take --force.")
  }

  fileprivate static func inTheWay(_ names: [String], in path: String) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(
      nl: "in '\(path)' staat een map, een koppeling naar elders of iets anders waar een bestand "
        + "moet komen: \(list). Er is niets geschreven.",
      en: "'\(path)' has a folder, a link to elsewhere or something else where a file is to come: "
        + "\(list). Nothing was written.")
  }

  fileprivate static func nothingWritten(_ path: String, _ fault: WriteFault) -> Phrase {
    Phrase(
      nl: fault.number == ENOTDIR
        ? "de map '\(path)' is niet te maken: een deel van het pad is een bestand."
        : "de export naar '\(path)' is niet geschreven: \(fault.reason.dutch). Er is niets "
          + "veranderd.",
      en: fault.number == ENOTDIR
        ? "the folder '\(path)' cannot be made: a part of the path is a file."
        : "the export to '\(path)' was not written: \(fault.reason.english). Nothing was changed.")
  }
}

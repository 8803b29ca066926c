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
  func earlier(_ name: String) -> [UInt8]? { readWhole(place(name), atMost: Self.mostBytes) }

  /// Writes all files or none.
  ///
  /// - Returns: the names of earlier files that are no longer made and were taken away.
  func write(_ files: [ExportedFile], force: Bool) throws -> [String] {
    let sums = ExportSums(files)
    let all = files + [ExportedFile(Self.sums, sums.bytes)]
    let known = earlier(Self.sums).map { ExportSums(reading: $0) } ?? ExportSums([])
    let inTheWay = all.map(\.name).filter { isNoFile($0) }
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
    try makeFolder()
    try put(all)
    let stale = known.names.filter { name in
      !sums.names.contains(name) && earlier(name).map { known.holds($0, as: name) } == true
    }
    return stale.filter { unlink(place($0)) == 0 }
  }

  private func place(_ name: String) -> String { path + "/" + name }

  /// Whether something stands there that a file cannot take the place of, such as a folder.
  private func isNoFile(_ name: String) -> Bool {
    var state = stat()
    return stat(place(name), &state) == 0 && state.st_mode & S_IFMT != S_IFREG
  }

  private func makeFolder() throws {
    var built = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      built += (built.isEmpty || built == "/" ? "" : "/") + part
      guard mkdir(built, 0o755) == 0 || errno == EEXIST else {
        throw refuse(.folderNotMade(path, errno), in: language)
      }
    }
  }

  /// Everything is written beside its place before the first file takes it.
  private func put(_ files: [ExportedFile]) throws {
    func beside(_ file: ExportedFile) -> String { place(".\(file.name).leerlijn-\(getpid())") }
    for file in files {
      guard writeWhole(file.bytes, to: beside(file)) else {
        let fault = errno
        for file in files { unlink(beside(file)) }
        throw refuse(.nothingWritten(path, fault), in: language)
      }
    }
    for file in files where rename(beside(file), place(file.name)) != 0 {
      let fault = errno
      for file in files { unlink(beside(file)) }
      throw refuse(.nothingWritten(path, fault), in: language)
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

  var names: [String] { sums.map(\.name) }

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
      nl: "in '\(path)' staat een map of iets anders waar een bestand moet komen: \(list). Er is "
        + "niets geschreven.",
      en: "'\(path)' has a folder or something else where a file is to come: \(list). Nothing was "
        + "written.")
  }

  fileprivate static func folderNotMade(_ path: String, _ fault: Int32) -> Phrase {
    Phrase(
      nl: fault == ENOTDIR
        ? "de map '\(path)' is niet te maken: een deel van het pad is een bestand."
        : "de map '\(path)' is niet te maken: dat mag of kan hier niet.",
      en: fault == ENOTDIR
        ? "the folder '\(path)' cannot be made: a part of the path is a file."
        : "the folder '\(path)' cannot be made: that is not allowed or possible here.")
  }

  fileprivate static func nothingWritten(_ path: String, _ fault: Int32) -> Phrase {
    Phrase(
      nl: fault == ENOSPC
        ? "de export is niet geschreven: de schijf van '\(path)' is vol."
        : "de export is niet geschreven: schrijven in '\(path)' mag of kan niet.",
      en: fault == ENOSPC
        ? "the export was not written: the disk of '\(path)' is full."
        : "the export was not written: writing in '\(path)' is not allowed or possible.")
  }
}

import Glibc
import LeerlijnDiagnostics
import LeerlijnGroundwork
import LeerlijnInterchange

/// Finds the files of a folder from another system, in bounds, and reads them when they are asked for.
///
/// Folders below it are looked into, links to folders are not followed: they may lead in circles.
struct FolderReading {
  private static let mostFiles = 20_000
  private static let mostDepth = 8
  private static let mostBytes = 64 << 20
  private static let mostTold = 20
  /// What an export of ours leaves beside the data.
  private static let noData: Set<String> = [ExportFolder.sums, "README.md"]

  private let root: String
  private var names: [String] = []
  private var passed: [(name: String, why: Phrase)] = []
  private var isCut = false

  /// nil where the path is no folder.
  init?(_ path: String) {
    var state = stat()
    guard stat(path, &state) == 0, state.st_mode & S_IFMT == S_IFDIR else { return nil }
    root = path
    var open: [(name: String, depth: Int)] = [("", 0)]
    while let (name, depth) = open.popLast() {
      let inside = names(in: name)
      for entry in inside where !isCut { look(at: entry, depth, &open) }
    }
    names.sort()
  }

  /// The folder for an import, what was passed over reported.
  func folder(reporting log: inout DiagnosticLog) -> ImportFolder {
    let place = SourceRange(file: SourceFile(path: Self.shown(root), bytes: []), bytes: 0..<0)
    for (name, why) in passed.prefix(Self.mostTold) {
      log.report(.passedOver(Self.shown(name), why, at: place))
    }
    if passed.count > Self.mostTold {
      log.report(.passedOverMore(passed.count - Self.mostTold, at: place))
    }
    if isCut { log.report(.tooManyFiles(Self.mostFiles, at: place)) }
    let (root, names) = (root, names)
    return ImportFolder(path: Self.shown(root), names: names.map(Self.shown)) { index in
      let path = root + "/" + names[index]
      return (try? readFile(path, inside: root, atMost: Self.mostBytes)).map {
        SourceFile(path: Self.shown(path), bytes: $0)
      }
    }
  }

  private mutating func look(
    at name: String, _ depth: Int, _ open: inout [(name: String, depth: Int)]
  ) {
    let short = name.split(separator: "/").last.map(String.init) ?? name
    guard !short.hasPrefix("."), !Self.noData.contains(short) else { return }
    var state = stat()
    guard lstat(root + "/" + name, &state) == 0 else {
      return passed.append((name, Phrase(nl: "is niet te lezen", en: "cannot be read")))
    }
    let isLink = state.st_mode & S_IFMT == S_IFLNK
    if isLink, stat(root + "/" + name, &state) == 0, leadsOutside(name) {
      return passed.append(
        (
          name,
          Phrase(
            nl: "is een koppeling die de map uit leidt",
            en: "is a link that leads out of the folder")
        ))
    }
    switch state.st_mode & S_IFMT {
    case S_IFDIR where !isLink && depth < Self.mostDepth: open.append((name, depth + 1))
    case S_IFDIR:
      passed.append(
        (
          name,
          isLink
            ? Phrase(nl: "is een koppeling naar een map", en: "is a link to a folder")
            : Phrase(nl: "ligt te diep", en: "lies too deep")
        ))
    case S_IFREG where !short.hasSuffix(".json"):
      passed.append((name, Phrase(nl: "is geen .json-bestand", en: "is no .json file")))
    case S_IFREG where state.st_size > Self.mostBytes:
      passed.append(
        (
          name,
          Phrase(
            nl: "is groter dan \(Self.mostBytes >> 20) MB",
            en: "is larger than \(Self.mostBytes >> 20) MB")
        ))
    case S_IFREG:
      guard names.count < Self.mostFiles else { return isCut = true }
      names.append(name)
    default: passed.append((name, Phrase(nl: "is geen gewoon bestand", en: "is no plain file")))
    }
  }

  private func leadsOutside(_ name: String) -> Bool {
    do throws(FileFault) {
      _ = try PlainFile(root + "/" + name, inside: root)
      return false
    } catch {
      return error == .leadsOutside
    }
  }

  /// What lies in a folder below the root, with its path from the root; no more than are read.
  private func names(in folder: String) -> [String] {
    let path = folder.isEmpty ? root : root + "/" + folder
    let names = (try? LeerlijnGroundwork.names(inFolder: path, atMost: 2 * Self.mostFiles)) ?? []
    return folder.isEmpty ? names : names.map { folder + "/" + $0 }
  }

  /// On one line: a name may have line ends and other signs that a terminal obeys.
  private static func shown(_ name: String) -> String {
    name.withoutControls().replacing("\n", with: "\u{FFFD}")
  }
}

extension Diagnostic {
  fileprivate static func passedOver(
    _ name: String, _ why: Phrase, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.folder, .warning, at: place,
      Phrase(
        nl: "'\(name)' is overgeslagen: het \(why.dutch).",
        en: "'\(name)' was passed over: it \(why.english)."))
  }

  fileprivate static func passedOverMore(_ count: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.folder, .warning, at: place,
      Phrase(
        nl: count == 1
          ? "Er is nog 1 ander bestand overgeslagen."
          : "Er zijn nog \(count) andere bestanden en mappen overgeslagen.",
        en: count == 1
          ? "1 other file was passed over." : "\(count) other files and folders were passed over."))
  }

  fileprivate static func tooManyFiles(_ most: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.folder, .error, at: place,
      Phrase(
        nl: "In de map staan meer dan \(most) bestanden. De rest is niet gelezen.",
        en: "The folder has more than \(most) files. The rest was not read."),
      help: Phrase(
        nl: "Bewaar meer objecten per bestand, met 'pageSize'.",
        en: "Save more objects per file, with 'pageSize'."))
  }
}

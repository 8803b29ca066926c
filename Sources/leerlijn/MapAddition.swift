import Glibc
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnGroundwork
import LeerlijnModel

/// A manifest in a folder, and the files there that it does not speak of yet.
struct MapAddition {
  let path: String
  let files: [String]
  private let folder: String
  private let manifest: ExistingManifest?

  /// Whether the folder had no manifest.
  var isNew: Bool { manifest == nil }

  /// - Parameter named: files that a person named; none means all of the folder.
  init(_ folder: String, _ named: [String], in language: Language) throws {
    var state = stat()
    guard stat(folder, &state) == 0, state.st_mode & S_IFMT == S_IFDIR else {
      throw refuse(.noFolder(folder), in: language)
    }
    self.folder = folder
    path = folder + "/evidence.xml"
    var known: Set<String> = []
    if lstat(path, &state) == 0 {
      var log = DiagnosticLog()
      let source = SourceFile(path: path, bytes: try contents(of: path, in: language))
      guard let found = ExistingManifest(source, reporting: &log) else {
        let text = DiagnosticText(in: language, style: Output.messages.style)
        Output.messages.write(text.text(of: log))
        throw ExitStatus.unreadable.code
      }
      (manifest, known) = (found, found.names)
    } else {
      manifest = nil
    }
    files = try MapAddition.files(folder, named, besides: known, in: language)
    if files.isEmpty { Output.messages.write(Phrase.nothingNew(path)[language] + "\n") }
  }

  private static func files(
    _ folder: String, _ named: [String], besides known: Set<String>, in language: Language
  ) throws -> [String] {
    guard named.isEmpty else {
      for file in named
      where access(file, F_OK) == 0 && !isSameFile(file, folder + "/" + shortName(file)) {
        throw refuse(.elsewhere(file, folder), in: language)
      }
      return named.filter { !known.contains(shortName($0)) }
    }
    let names: [String]
    do throws(FileFault) {
      names = try LeerlijnGroundwork.names(inFolder: folder)
    } catch {
      throw refuse(.noFolder(folder), in: language)
    }
    let wanted = names.sorted().filter { name in
      let small = name.lowercased()
      return !name.hasPrefix(".") && !known.contains(name)
        && (small.hasSuffix(".csv") || small.hasSuffix(".xlsx"))
    }
    return wanted.map { folder + "/" + $0 }
  }

  private static func shortName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  func proposal(_ curriculum: Curriculum?) -> ManifestProposal {
    guard let manifest else { return proposeManifest(for: files, curriculum: curriculum) }
    return proposeAddition(of: files, to: manifest, in: folder, curriculum: curriculum)
  }
}

extension Phrase {
  fileprivate static func noFolder(_ path: String) -> Phrase {
    Phrase(
      nl: "'\(path)' is geen map die te lezen is.", en: "'\(path)' is no folder that can be read.")
  }

  fileprivate static func elsewhere(_ file: String, _ folder: String) -> Phrase {
    Phrase(
      nl: "'\(file)' staat niet in de map '\(folder)'. Zet het daar eerst in.",
      en: "'\(file)' is not in the folder '\(folder)'. Put it there first.")
  }

  fileprivate static func nothingNew(_ path: String) -> Phrase {
    Phrase(
      nl: "'\(path)' noemt al deze bestanden al; er is niets veranderd.",
      en: "'\(path)' names all these files already; nothing has changed.")
  }
}

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
  private var manifest: ExistingManifest?

  /// Whether the folder had no manifest.
  var isNew: Bool { manifest == nil }

  /// - Parameter named: files that a person named; none means all of the folder and below it.
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
  }

  private static func files(
    _ folder: String, _ named: [String], besides known: Set<String>, in language: Language
  ) throws -> [String] {
    func isNew(_ path: String) -> Bool { !known.contains(String(path.dropFirst(folder.count + 1))) }
    guard named.isEmpty else {
      return try named.map { file in
        guard let path = MapFiles.path(of: file, in: folder) else {
          throw refuse(.elsewhere(file, folder), in: language)
        }
        return path
      }.filter(isNew)
    }
    do throws(FileFault) {
      return try MapFiles(in: folder).paths.filter(isNew)
    } catch {
      throw refuse(.noFolder(folder), in: language)
    }
  }

  func proposal(_ curriculum: Curriculum?) -> ManifestProposal {
    guard let manifest else {
      return proposeManifest(for: files, in: folder, curriculum: curriculum)
    }
    return proposeAddition(of: files, to: manifest, in: folder, curriculum: curriculum)
  }

  /// What is still open in the manifest that is there.
  func open(_ curriculum: Curriculum?) -> OpenManifest? {
    manifest?.open(in: folder, curriculum: curriculum)
  }

  /// The same with questions in the manifest answered.
  mutating func replace(_ bytes: [UInt8]) {
    var log = DiagnosticLog()
    manifest = ExistingManifest(SourceFile(path: path, bytes: bytes), reporting: &log) ?? manifest
  }

  /// The manifest as it is now; nil where there was none.
  var text: [UInt8]? { manifest?.text }
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
}

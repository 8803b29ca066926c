import ArgumentParser
import Glibc
import LeerlijnDiagnostics
import LeerlijnGroundwork

/// Where a command leaves what it makes (Dutch: *bestemming*): a file, or standard output.
///
/// A file that is there already stays as it is, unless there is nothing in it, it is an earlier one
/// of a kind that is made anew at every run, or the person said `--force`.
struct Destination {
  /// What is made, by how an earlier one of its kind is known.
  struct Kind: Sendable {
    /// - Parameter opening: the first bytes of a file, as many as `Kind.enough`.
    let isMade: @Sendable (_ opening: String) -> Bool

    /// What a person goes on with: a curriculum, a manifest, a matrix. It may hold work of days.
    static let work = Kind { _ in false }

    static let enough = 1 << 14
  }

  /// nil for standard output.
  let path: String?
  private let language: Language

  /// Refuses what would be lost, before anything is made.
  ///
  /// - Parameter path: nil and `-` are standard output.
  /// - Parameter original: a file that may be rewritten, since it is what is read.
  init(
    _ path: String?, for kind: Kind, _ overwriting: Overwriting, rewriting original: String? = nil,
    in language: Language
  ) throws {
    self.path = path == "-" ? nil : path
    self.language = language
    guard let path = self.path, !overwriting.force else { return }
    var state = stat()
    // A link to nothing is there too.
    guard lstat(path, &state) == 0 else { return }
    let leadsSomewhere = stat(path, &state) == 0
    // A terminal or a pipe keeps nothing that could be lost.
    if leadsSomewhere, state.st_mode & S_IFMT != S_IFREG { return }
    if leadsSomewhere, state.st_size == 0 { return }
    var other = stat()
    if let original, leadsSomewhere, stat(original, &other) == 0,
      (state.st_dev, state.st_ino) == (other.st_dev, other.st_ino)
    {
      return
    }
    if let opening = try? readFile(path, atMost: Kind.enough, wholeOnly: false),
      kind.isMade(String(decoding: opening, as: UTF8.self))
    {
      return
    }
    throw refuse(.isThere(path), in: language)
  }

  func write(_ text: String) throws {
    guard path != nil else { return Output.results.write(text) }
    try write(Array(text.withoutControls().utf8))
  }

  func write(_ bytes: [UInt8]) throws {
    guard let path else { return Output.results.write(bytes) }
    try replace(path, with: bytes, in: language)
  }
}

/// What every command takes that writes a file.
struct Overwriting: ParsableArguments {
  @Flag(
    help: inWords(
      nl: "Overschrijf het bestand dat geschreven wordt, wat er ook in staat.",
      en: "Overwrite the file that is written, whatever is in it."))
  var force = false
}

extension Phrase {
  fileprivate static func isThere(_ path: String) -> Phrase {
    Phrase(
      nl: "'\(path)' is er al en blijft zoals het is. Kies een andere naam, of neem --force.",
      en: "'\(path)' exists and stays as it is. Choose another name, or take --force.")
  }
}

import ArgumentParser
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnInterchange
import LeerlijnModel

/// `leerlijn import`: makes a curriculum of what comes from elsewhere.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: inWords(
      nl: "Maakt een curriculum van een bestand of map uit een ander systeem.",
      en: "Makes a curriculum of a file or folder from another system."),
    discussion: inWords(
      nl: """
        Voorbeelden:
          leerlijn import antwoorden --from oeapi -o curriculum.xml
          leerlijn import plan.csv --from curricular-analytics -o curriculum.xml

        \(formats[.dutch])

        Van OEAPI mag het een map zijn met een object of een pagina per bestand; van de andere \
        formaten is het één bestand.

        Een matrix die met 'leerlijn analyse --matrix' is gemaakt, gaat zo terug:
          leerlijn import matrix.xlsx --from matrix --into curriculum.xml -o nieuw.xml

        Elke reparatie en elke aanname staat op de foutuitvoer, met de plaats in het bestand. \
        Daarna wordt het curriculum gecontroleerd; wat een mens nog moet invullen, wordt genoemd.
        """,
      en: """
        Examples:
          leerlijn import responses --from oeapi -o curriculum.xml
          leerlijn import plan.csv --from curricular-analytics -o curriculum.xml

        \(formats[.english])

        Of OEAPI it may be a folder with an object or a page per file; of the other formats it is \
        one file.

        A matrix that was made with 'leerlijn analyse --matrix' goes back like this:
          leerlijn import matrix.xlsx --from matrix --into curriculum.xml -o new.xml

        Every repair and every assumption is on standard error, with its place in the file. Then \
        the curriculum is checked; what a person still has to fill in is named.
        """))

  /// What `--from` may name, one line each.
  private static var formats: Phrase {
    let all = ImportFormats.all
    return Phrase(
      nl: all.map { "  \($0.name)  \($0.summary.dutch)" }.joined(separator: "\n"),
      en: all.map { "  \($0.name)  \($0.summary.english)" }.joined(separator: "\n"))
  }

  @Argument(
    help: inWords(
      nl: "Het bestand of de map uit het andere systeem.",
      en: "The file or folder from the other system.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file())
  var file: String

  @Option(
    name: .customLong("from"),
    help: inWords(
      nl: "Het formaat van het bestand.", en: "The format of the file.",
      value: Phrase(nl: "formaat", en: "format")),
    completion: .list(ImportFormats.all.map { $0.name } + [matrix]))
  var format: String

  @Option(
    help: inWords(
      nl: "Bij een matrix: het curriculum waarin de veranderingen komen.",
      en: "With a matrix: the curriculum into which the changes go.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["xml"]))
  var into: String?

  @Option(
    name: .shortAndLong,
    help: inWords(
      nl: "Schrijf het curriculum naar dit bestand; anders naar de standaarduitvoer.",
      en: "Write the curriculum to this file; else to standard output.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["xml"]))
  var output: String?

  @OptionGroup var overwriting: Overwriting

  @OptionGroup var common: CommonOptions

  private static let matrix = "matrix"

  func validate() throws {
    guard (format == Self.matrix) == (into != nil) else {
      throw ValidationError(
        inWords(
          nl: "--into hoort bij --from matrix: noem daar het curriculum dat verandert.",
          en: "--into goes with --from matrix: name the curriculum that changes there."))
    }
    guard format == Self.matrix || ImportFormats.named(format) != nil else {
      let known = (ImportFormats.all.map { $0.name } + [Self.matrix]).joined(separator: ", ")
      throw ValidationError(
        inWords(
          nl: "Het formaat '\(format)' is er niet. Kies uit: \(known).",
          en: "There is no format '\(format)'. Choose from: \(known)."))
    }
  }

  func run() throws {
    let language = common.language
    let destination = try Destination(output, for: .work, overwriting, in: language)
    if let into {
      _ = try contents(of: file, atMost: Self.mostBytes, in: language)
      return try MatrixReturn(file, into: into, destination, in: language).run()
    }
    guard let format = ImportFormats.named(format) else { return }
    var log = DiagnosticLog()
    let curriculum = try read(as: format, reporting: &log)
    let text = DiagnosticText(in: language, style: Output.messages.style)
    Output.messages.write(text.text(of: log))
    guard let curriculum else { throw ExitStatus.unreadable.code }
    let written = writeCurriculum(curriculum)
    let remains = check(written, as: destination.path)
    try destination.write(written)
    let summary = ImportSummary(curriculum, log, remains)
    Output.messages.write(
      text.text(of: remains.only(.error)) + summary.text(destination.path, in: language))
    if remains.hasErrors || log.hasErrors { throw ExitStatus.errorsFound.code }
  }

  private func read(
    as format: any ImportFormat.Type, reporting log: inout DiagnosticLog
  ) throws -> Curriculum? {
    if let format = format as? any FolderImportFormat.Type, let folder = FolderReading(file) {
      return format.read(folder.folder(reporting: &log), reporting: &log)
    }
    let bytes = try contents(of: file, atMost: Self.mostBytes, in: common.language)
    return format.read(SourceFile(path: file, bytes: bytes), reporting: &log)
  }

  private static let mostBytes = 64 << 20

  private func check(_ written: [UInt8], as path: String?) -> DiagnosticLog {
    var log = DiagnosticLog()
    let source = SourceFile(path: path ?? "curriculum.xml", bytes: written)
    _ = readCurriculum(source, reporting: &log)
    return log
  }
}

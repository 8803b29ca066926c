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

        Eerdere resultaten van een student worden bewijs en voorstellen, in een map:
          leerlijn import elmo.xml --from elmo --curriculum curriculum.xml --student 9000101 \
        -o map

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

        Earlier results of a student become evidence and proposals, in a folder:
          leerlijn import elmo.xml --from elmo --curriculum curriculum.xml --student 9000101 \
        -o folder

        Every repair and every assumption is on standard error, with its place in the file. Then \
        the curriculum is checked; what a person still has to fill in is named.
        """))

  /// What `--from` may name, one line each.
  private static var formats: Phrase {
    let all = ImportFormats.all
    let results = ELMOImport.self
    return Phrase(
      nl: all.map { "  \($0.name)  \($0.summary.dutch)\n" }.joined()
        + "  \(results.name)  \(results.summary.dutch)",
      en: all.map { "  \($0.name)  \($0.summary.english)\n" }.joined()
        + "  \(results.name)  \(results.summary.english)")
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
    completion: .list(ImportFormats.all.map { $0.name } + [matrix, ELMOImport.name]))
  var format: String

  @Option(
    help: inWords(
      nl: "Bij een matrix: het curriculum waarin de veranderingen komen.",
      en: "With a matrix: the curriculum into which the changes go.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["xml"]))
  var into: String?

  @Option(
    help: inWords(
      nl: "Bij resultaten: het curriculum waarvan de onderwijseenheden zijn.",
      en: "With results: the curriculum that the courses are of.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["xml"]))
  var curriculum: String?

  @Option(
    help: inWords(
      nl: "Bij resultaten: het nummer van de student.", en: "With results: the student's number.",
      value: Phrase(nl: "nummer", en: "number")))
  var student: String?

  @Option(
    help: inWords(
      nl: "Bij resultaten: waar de kenmerken in eigen exports op bouwen.",
      en: "With results: what the ids in exports of your own build on.",
      value: Phrase(nl: "adres", en: "address")))
  var base: String?

  @Option(
    name: .shortAndLong,
    help: inWords(
      nl: "Schrijf het curriculum naar dit bestand, anders naar de standaarduitvoer; resultaten "
        + "naar deze map.",
      en: "Write the curriculum to this file, else to standard output; results to this folder.",
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
    try validateResults()
    let others = [Self.matrix, ELMOImport.name]
    guard others.contains(format) || ImportFormats.named(format) != nil else {
      let known = (ImportFormats.all.map { $0.name } + others).joined(separator: ", ")
      throw ValidationError(
        inWords(
          nl: "Het formaat '\(format)' is er niet. Kies uit: \(known).",
          en: "There is no format '\(format)'. Choose from: \(known)."))
    }
  }

  private func validateResults() throws {
    let isOfStudent = format == ELMOImport.name
    guard !isOfStudent || (curriculum != nil && student != nil && output != nil) else {
      throw ValidationError(
        inWords(
          nl: "Resultaten vragen --curriculum, --student en een map met -o.",
          en: "Results ask for --curriculum, --student and a folder with -o."))
    }
    guard isOfStudent || (curriculum == nil && student == nil && base == nil) else {
      throw ValidationError(
        inWords(
          nl: "--curriculum, --student en --base horen bij --from elmo.",
          en: "--curriculum, --student and --base go with --from elmo."))
    }
    guard student?.allSatisfy({ $0.isWhitespace }) != true else {
      throw ValidationError(
        inWords(
          nl: "--student is leeg: noem het nummer van de student.",
          en: "--student is empty: name the student's number."))
    }
  }

  func run() throws {
    let language = common.language
    if format == ELMOImport.name, let curriculum, let student, let output {
      let results = ResultReturn(
        file, of: student, in: curriculum, base: base ?? ExportMaterial.standardBase,
        language: language)
      return try results.run(into: ExportFolder(output, in: language), force: overwriting.force)
    }
    let destination = try Destination(output, for: .work, overwriting, in: language)
    if let into {
      let bytes = try contents(of: file, atMost: Self.mostBytes, in: language)
      let workbook = SourceFile(path: file, bytes: bytes)
      return try MatrixReturn(workbook, into: into, destination, in: language).run()
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

  static let mostBytes = 64 << 20

  private func check(_ written: [UInt8], as path: String?) -> DiagnosticLog {
    var log = DiagnosticLog()
    let source = SourceFile(path: path ?? "curriculum.xml", bytes: written)
    _ = readCurriculum(source, reporting: &log)
    return log
  }
}

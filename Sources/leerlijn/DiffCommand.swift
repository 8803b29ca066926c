import ArgumentParser
import LeerlijnAnalysis
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnReport

/// `leerlijn diff`: what changed between two editions, in sentences.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: inWords(
      nl: "Vergelijkt twee edities van een curriculum en zegt in zinnen wat er verandert.",
      en: "Compares two editions of a curriculum and says in sentences what changes."),
    discussion: inWords(
      nl: """
        Voorbeeld: leerlijn diff curricula/sociaal-werk.xml curricula/sociaal-werk-2020-2021.xml

        Opmaak, commentaar en volgorde maken geen verschil. Van elke wijziging staat erbij of zij \
        een oordeel kan veranderen, of dat bewezen is dat geen oordeel verandert. Documenten die \
        een curriculum gebruikt, worden in zijn eigen map gezocht. De afsluitcode is 0, ook als er \
        verschillen zijn, en 2 als een van beide niet te lezen is.
        """,
      en: """
        Example: leerlijn diff curricula/sociaal-werk.xml curricula/sociaal-werk-2020-2021.xml

        Form, comments and order make no difference. Each change says whether it can change a \
        verdict, or that it is proven that none changes. Documents that a curriculum uses are \
        looked for in its own folder. The exit status is 0 even when there are differences, and 2 \
        when one of the two cannot be read.
        """))

  @Argument(
    help: inWords(
      nl: "De oude editie, een XML-bestand.", en: "The old edition, an XML file.",
      value: Phrase(nl: "oud", en: "old")),
    completion: .file(extensions: ["xml"]))
  var old: String

  @Argument(
    help: inWords(
      nl: "De nieuwe editie, een XML-bestand.", en: "The new edition, an XML file.",
      value: Phrase(nl: "nieuw", en: "new")),
    completion: .file(extensions: ["xml"]))
  var new: String

  @Option(
    help: inWords(
      nl: "De vorm van de uitvoer.", en: "The form of the output.",
      value: Phrase(nl: "vorm", en: "form")))
  var format = DiffFormat.text

  @Option(
    name: .shortAndLong,
    help: inWords(
      nl: "Schrijf naar dit bestand; - is de standaarduitvoer.",
      en: "Write to this file; - is standard output.",
      value: Phrase(nl: "bestand", en: "file")))
  var output: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.language
    let editions = try ComparedEditions(old: old, new: new, in: language)
    let report = DifferenceReport(editions.difference, errors: editions.errors)
    let isToFile = output != nil && output != "-"
    let text: String =
      switch format {
      case .text:
        DifferenceText(
          report, in: language,
          flow: isToFile ? TextFlow(width: 100) : Output.results.flow
        ).text()
      case .json: DifferenceJSON(report, in: language).text()
      case .html: DifferencePage(report, in: language).text()
      }
    if let output, isToFile {
      try replace(output, with: Array(text.utf8), in: language)
    } else {
      Output.results.write(text)
    }
  }
}

/// The forms in which a difference is given.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, html
}

import ArgumentParser
import Glibc
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel

/// `leerlijn new`: starts a curriculum from a few questions or flags.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: inWords(
      nl: "Begint een curriculum: geldig, met opmerkingen die zeggen waar je verder gaat.",
      en: "Starts a curriculum: valid, with notes that say where to go on."),
    discussion: inWords(
      nl: """
        Voorbeeld: leerlijn new --title "Sociaal Werk" --profile Jeugd -o sociaal-werk.xml

        Zonder keuzes erbij vraagt het er in een terminal naar; Enter neemt wat voorgesteld wordt. \
        Wat je weglaat, krijgt een voorstel. Een bestand dat er al is, blijft staan, tenzij je \
        --force zegt.
        """,
      en: """
        Example: leerlijn new --title "Social Work" --profile Youth -o social-work.xml

        Without choices it asks for them on a terminal; Enter takes what is suggested. What you \
        leave out gets a suggestion. A file that exists stays as it is, unless you say --force.
        """))

  @OptionGroup var choices: StartChoices

  @Option(
    help: inWords(
      nl: "Zet in het document waar het schema ligt, voor je editor; zie 'leerlijn schema'.",
      en: "Put in the document where the schema lies, for your editor; see 'leerlijn schema'.",
      value: Phrase(nl: "pad", en: "path")),
    completion: .file(extensions: ["xsd"]))
  var schema: String?

  @Option(
    name: .shortAndLong,
    help: inWords(
      nl: "Schrijf naar dit bestand; zonder deze optie naar de standaarduitvoer.",
      en: "Write to this file; without this option to standard output.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["xml"]))
  var output: String?

  @OptionGroup var overwriting: Overwriting

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard schema.map(CurriculumStart.isSchemaPath) ?? true else {
      throw ValidationError(
        inWords(
          nl: "het pad na --schema heeft geen spaties; schrijf er %20 voor.",
          en: "the path after --schema has no blanks; write %20 for them."))
    }
  }

  func run() throws {
    let language = common.language
    var start = CurriculumStart(today: .today, language: language)
    try choices.take(into: &start)
    var goal = output
    if choices.isEmpty, isatty(STDIN_FILENO) == 1, Output.messages.isTerminal {
      let questions = StartQuestions(in: language)
      start = try questions.ask(start)
      if goal == nil { goal = try questions.askFile(suggesting: start.fileName) }
    }
    let destination = try Destination(goal, for: .work, overwriting, in: language)
    guard let path = destination.path else {
      return try destination.write(start.document(namingSchema: schema))
    }
    try destination.write(start.document(namingSchema: schema, inFile: path))
    Output.messages.write(Phrase.written(path)[language] + "\n")
  }
}

extension Phrase {
  fileprivate static func written(_ path: String) -> Phrase {
    Phrase(
      nl: "\(path) is klaar om verder te schrijven. Controleer het met: leerlijn check \(path)",
      en: "\(path) is ready to go on with. Check it with: leerlijn check \(path)")
  }
}

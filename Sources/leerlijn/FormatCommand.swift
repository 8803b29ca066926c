import ArgumentParser
import LeerlijnDefinition
import LeerlijnDiagnostics

/// `leerlijn format`: rewrites a document in its one canonical form.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: inWords(
      nl: "Schrijft een curriculum in zijn vaste opmaak; commentaar blijft staan.",
      en: "Writes a curriculum in its one canonical form; comments stay."),
    discussion: inWords(
      nl: """
        Voorbeeld: leerlijn format curricula/sociaal-werk.xml

        Zonder -o wordt het bestand zelf herschreven, als er iets verandert. Met -o blijft een \
        bestand dat er al is staan, tenzij je --force zegt. Met --check verandert er niets, en is \
        de afsluitcode 1 als het bestand een andere opmaak heeft.
        """,
      en: """
        Example: leerlijn format curricula/sociaal-werk.xml

        Without -o the file itself is rewritten, when anything changes. With -o a file that exists \
        stays, unless you say --force. With --check nothing changes, and the exit status is 1 when \
        the file has another form.
        """))

  @Argument(
    help: inWords(
      nl: "Het curriculum, een XML-bestand.", en: "The curriculum, an XML file.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["xml"]))
  var file: String

  @Flag(
    help: inWords(
      nl: "Kijk alleen of het bestand al zo is opgemaakt.",
      en: "Only look whether the file has this form already."))
  var check = false

  @Option(
    name: .shortAndLong,
    help: inWords(
      nl: "Schrijf naar dit bestand; - is de standaarduitvoer.",
      en: "Write to this file; - is standard output.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["xml"]))
  var output: String?

  @OptionGroup var overwriting: Overwriting

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !check || output == nil else {
      throw ValidationError(
        inWords(
          nl: "--check schrijft niets; laat -o weg.", en: "--check writes nothing; leave -o out."))
    }
  }

  func run() throws {
    let language = common.language
    let destination = try Destination(
      output ?? file, for: .work, overwriting, rewriting: file, in: language)
    let bytes = try contents(of: file, in: language)
    var log = DiagnosticLog()
    let formatted = formatCurriculum(SourceFile(path: file, bytes: bytes), reporting: &log)
    let text = DiagnosticText(in: language, style: Output.messages.style)
    Output.messages.write(text.text(of: log.only(.error)))
    guard let formatted else { throw ExitStatus.unreadable.code }
    if check {
      guard formatted != bytes else { return }
      Output.messages.write(
        "leerlijn: \(Phrase.otherForm(file)[language])\n")
      throw ExitStatus.errorsFound.code
    }
    if output != nil || formatted != bytes { try destination.write(formatted) }
  }
}

extension Phrase {
  fileprivate static func otherForm(_ file: String) -> Phrase {
    Phrase(
      nl: "\(file) heeft een andere opmaak. Herschrijf het met: leerlijn format \(file)",
      en: "\(file) has another form. Rewrite it with: leerlijn format \(file)")
  }
}

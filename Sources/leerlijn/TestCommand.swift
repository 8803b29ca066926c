import ArgumentParser
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnReport
import LeerlijnRules

/// `leerlijn test`: runs the examples that a curriculum carries.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: inWords(
      nl: "Doet de voorbeelden in een curriculum na, en zegt wat geen voorbeeld raakt.",
      en: "Runs the examples in a curriculum, and says what no example reaches."),
    discussion: inWords(
      nl: """
        Voorbeeld: leerlijn test curricula/sociaal-werk.xml

        Een fout is een voorbeeld dat anders uitkomt dan het zegt; 'let op' is een regel, deel of \
        uitzondering die geen voorbeeld behaalt of mist.
        """,
      en: """
        Example: leerlijn test curricula/sociaal-werk.xml

        An error is an example that comes out otherwise than it says; a warning is a rule, part or \
        exception that no example meets or misses.
        """))

  @Argument(
    help: inWords(nl: "Het curriculum, een XML-bestand.", en: "The curriculum, an XML file."),
    completion: .file(extensions: ["xml"]))
  var curriculum: String

  @Option(
    help: inWords(
      nl: "De vorm van de uitvoer.", en: "The form of the output.",
      value: Phrase(nl: "vorm", en: "form")))
  var format = ResultFormat.text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.language
    let program = RuleProgram(try acceptedCurriculum(at: curriculum, else: .tested, in: language))
    let run = program.runExamples()
    let log = DiagnosticLog(run, of: program)
    switch format {
    case .text:
      let text = DiagnosticText(in: language, style: Output.results.style)
      Output.results.write(text.text(of: log) + closing(run, program)[language] + "\n")
    case .json: Output.results.write(DiagnosticJSON(in: language).text(of: log))
    }
    if log.hasErrors { throw ExitStatus.errorsFound.code }
  }

  private func closing(_ run: ExampleRun, _ program: RuleProgram) -> Phrase {
    let count = run.results.count
    let rules = program.curriculum.rules.count
    let failed = run.failures.count
    let gaps = run.gaps.count
    let scope = Phrase(
      nl: "\(count == 1 ? "1 voorbeeld" : "\(count) voorbeelden") bij "
        + "\(rules == 1 ? "1 regel" : "\(rules) regels")",
      en: "\(count == 1 ? "1 example" : "\(count) examples") of "
        + "\(rules == 1 ? "1 rule" : "\(rules) rules")")
    guard failed + gaps > 0 else {
      return Phrase(
        nl: "Alles klopt: \(scope.dutch), en elk deel heeft een voorbeeld.",
        en: "Everything holds: \(scope.english), and every part has an example.")
    }
    return Phrase(
      nl: "\(scope.dutch): \(failed == 1 ? "1 komt" : "\(failed) komen") anders uit, en op "
        + "\(gaps == 1 ? "1 punt" : "\(gaps) punten") ontbreekt een voorbeeld.",
      en: "\(scope.english): \(failed == 1 ? "1 comes" : "\(failed) come") out otherwise, and on "
        + "\(gaps == 1 ? "1 point" : "\(gaps) points") an example is missing.")
  }
}

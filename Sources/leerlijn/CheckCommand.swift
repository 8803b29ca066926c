import ArgumentParser
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnReport

/// `leerlijn check`: is this curriculum right?
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: inWords(
      nl: "Controleert een curriculum: vorm, namen, aantallen, volgorde en bronnen.",
      en: "Checks a curriculum: form, names, amounts, sequence and sources."),
    discussion: inWords(
      nl: """
        Voorbeeld: leerlijn check curricula

        Elke bevinding staat op een regel met bestand, regel en kolom, wat er staat, wat er hoort \
        te staan en wat je kunt doen. 'fout' moet weg voordat er beoordeeld wordt; 'let op' vraagt \
        om een keuze; 'advies' mag blijven staan.
        """,
      en: """
        Example: leerlijn check curricula

        Every finding is a line with file, line and column, what is there, what should be, and \
        what to do. An 'error' has to go before anyone is judged; a 'warning' asks for a choice; \
        'advice' may stay.
        """))

  @Argument(
    help: inWords(
      nl: "Curricula in XML, of mappen waarin ze staan.",
      en: "Curricula in XML, or folders that hold them.",
      value: Phrase(nl: "bestand|map", en: "file|folder")),
    completion: .file(extensions: ["xml"]))
  var paths: [String]

  @Option(
    help: inWords(
      nl: "De vorm van de uitvoer.", en: "The form of the output.",
      value: Phrase(nl: "vorm", en: "form")))
  var format = CheckFormat.text

  @Flag(
    help: inWords(
      nl: "Bewijs ook dat de lijn klopt en te voltooien is, of laat zien wat elkaar uitsluit.",
      en: "Prove as well that the line holds together and can be completed, or show what cannot."))
  var deep = false

  @Flag(
    help: inWords(
      nl: "Controleer opnieuw bij elke keer opslaan; Ctrl-C stopt.",
      en: "Check again on every save; Ctrl-C stops."))
  var watch = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !watch || format == .text else {
      throw ValidationError(
        inWords(
          nl: "--watch geeft alleen tekst; laat --format weg.",
          en: "--watch gives text alone; leave --format out."))
    }
  }

  func run() throws {
    let language = common.language
    if watch {
      return try WatchLoop(over: paths, in: language) { CheckFindings(of: $0, deep: deep) }.run()
    }
    let files = try paths.flatMap { try curriculumFiles(at: $0, in: language) }
    let findings = CheckFindings(of: files, deep: deep)
    for note in findings.skipped { Output.messages.write("leerlijn: \(note[language])\n") }
    switch format {
    case .text:
      let text = DiagnosticText(in: language, style: Output.results.style)
      Output.results.write(text.text(of: findings.log) + findings.closing[language] + "\n")
      for line in findings.proofs {
        let proof = ProofText(line, in: language, flow: Output.results.flow)
        Output.results.write("\n" + proof.text())
      }
    case .json:
      let json = DiagnosticJSON(in: language).text(of: findings.log) { json in
        guard deep else { return }
        json.key("proofs")
        json.array(of: findings.proofs) { ProofJSON($1).write(to: &$0) }
      }
      Output.results.write(json)
    case .sarif:
      let sarif = DiagnosticSARIF(in: language, version: Leerlijn.version)
      Output.results.write(sarif.text(of: findings.log))
    }
    if findings.hasUnreadable { throw ExitStatus.unreadable.code }
    if findings.log.hasErrors { throw ExitStatus.errorsFound.code }
  }
}

/// The forms in which a check gives its findings.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, sarif
}

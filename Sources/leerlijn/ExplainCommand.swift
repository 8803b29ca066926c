import ArgumentParser
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnReport
import LeerlijnRules

/// `leerlijn explain`: one student's verdicts with every reason.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: inWords(
      nl: "Legt de stand van één student uit, of wat een melding betekent.",
      en: "Explains where one student stands, or what a diagnostic means."),
    discussion: inWords(
      nl: """
        Voorbeeld: leerlijn explain curricula/leerlijn-jeugd.xml curricula/voorbeeld \
        --student s001 --as-of 2020-03-11
        """,
      en: """
        Example: leerlijn explain curricula/leerlijn-jeugd.xml curricula/voorbeeld \
        --student s001 --as-of 2020-03-11
        """))

  @Argument(
    help: inWords(nl: "Het curriculum, een XML-bestand.", en: "The curriculum, an XML file."),
    completion: .file(extensions: ["xml"]))
  var curriculum: String

  @Argument(
    help: inWords(nl: "De map met het bewijs.", en: "The folder with the evidence."),
    completion: .directory)
  var evidence: String

  @Option(
    help: inWords(
      nl: "Het nummer van de student, zoals in students.csv.",
      en: "The student's number, as in students.csv."))
  var student: String

  @Option(help: inWords(nl: "Alleen deze regel.", en: "This rule alone."))
  var rule: String?

  @Option(
    name: .customLong("as-of"),
    help: inWords(
      nl: "De dag waarvan de stand gevraagd wordt, als 2020-03-11; anders vandaag.",
      en: "The day whose state is asked, as 2020-03-11; else today."))
  var asOf: Day?

  @Flag(
    help: inWords(
      nl: "Ga door zonder de rijen die niet kloppen.",
      en: "Go on without the rows that are not right."))
  var skipBadRows = false

  @Option(help: inWords(nl: "De vorm van de uitvoer.", en: "The form of the output."))
  var format = ResultFormat.text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.language
    let input = try JudgingInput(
      curriculum: curriculum, evidence: evidence, skipBadRows: skipBadRows, in: language)
    let student = try input.student(student, in: language)
    let rule = try rule.map { try input.rule($0, in: language) }
    if asOf == nil, let note = input.ageNote(on: .today) {
      Output.messages.write("leerlijn: \(note[language])\n")
    }
    let audit = input.audit(asOf: asOf ?? .today)
    switch format {
    case .text:
      let text = StudentText(audit, in: language, flow: Output.results.flow)
      Output.results.write(text.text(ofStudent: student, rule: rule))
    case .json:
      var options = AuditJSON.Options()
      options.student = student
      options.rule = rule
      options.omissions = input.omissions
      AuditJSON(audit, options).write { Output.results.write($0) }
    }
  }
}

import ArgumentParser
import LeerlijnAnalysis
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnInterchange
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
        --student 9000129 --as-of 2020-03-11
        Voorbeeld: leerlijn explain LL0304
        """,
      en: """
        Example: leerlijn explain curricula/leerlijn-jeugd.xml curricula/voorbeeld \
        --student 9000129 --as-of 2020-03-11
        Example: leerlijn explain LL0304
        """))

  @Argument(
    help: inWords(
      nl: "Het curriculum en de map met het bewijs; of de code van een melding, zoals LL0304.",
      en: "The curriculum and the folder with the evidence; or a diagnostic's code, as LL0304.",
      value: Phrase(nl: "wat", en: "what")),
    completion: .file())
  var subjects: [String]

  @Option(
    help: inWords(
      nl: "Het nummer van de student, zoals in students.csv.",
      en: "The student's number, as in students.csv.",
      value: Phrase(nl: "nummer", en: "number")))
  var student: String?

  @Option(
    help: inWords(
      nl: "Alleen deze regel.", en: "This rule alone.",
      value: Phrase(nl: "regel", en: "rule")))
  var rule: String?

  @OptionGroup var judging: JudgingOutputOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    switch (subjects.count, student) {
    case (1, nil) where subjects[0].hasSuffix(".xml"):
      throw ValidationError(
        inWords(
          nl: "Noem na het curriculum ook de map met bewijs, en de student met --student.",
          en: "Name the folder of evidence after the curriculum, and the student with --student."))
    case (1, nil), (2, _?): return
    case (2, nil):
      throw ValidationError(
        inWords(
          nl: "Noem de student met --student.", en: "Name the student with --student."))
    default:
      throw ValidationError(
        inWords(
          nl: "Noem een curriculum en een map met bewijs, of één code zoals LL0304.",
          en: "Name a curriculum and a folder of evidence, or one code such as LL0304."))
    }
  }

  func run() throws {
    guard let student else { return try explainCode(subjects[0]) }
    try explain(student, curriculum: subjects[0], evidence: subjects[1])
  }

  private func explainCode(_ code: String) throws {
    let language = common.language
    let pages =
      DiagnosticCatalogue.pages + ExampleCode.pages + EvidenceFindings.pages + AuditCode.pages
      + DeepChecks.pages
      + ExchangePages.all
    guard let page = pages.page(for: code) else {
      throw refuse(.codeUnknown(code), in: language)
    }
    Output.results.write(page.text(in: language))
  }

  private func explain(_ id: String, curriculum: String, evidence: String) throws {
    let language = common.language
    let input = try JudgingInput(
      curriculum: curriculum, evidence: evidence, skipBadRows: judging.skipBadRows, in: language)
    let student = try input.student(id, in: language)
    let rule = try rule.map { try input.rule($0, in: language) }
    if judging.asOf == nil, let note = input.ageNote(on: .today) {
      Output.messages.write("leerlijn: \(note[language])\n")
    }
    let audit = input.audit(asOf: judging.asOf ?? .today)
    switch judging.format {
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

extension Phrase {
  fileprivate static func codeUnknown(_ code: String) -> Phrase {
    Phrase(
      nl: "er is geen melding '\(code)'. Een code staat in elke melding, zoals LL0304.",
      en: "there is no diagnostic '\(code)'. Every diagnostic has its code, such as LL0304.")
  }
}

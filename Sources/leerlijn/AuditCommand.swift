import ArgumentParser
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnReport
import LeerlijnRules

/// `leerlijn audit`: who has met which rule, who still can, who no longer can, and why.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: inWords(
      nl: "Beoordeelt studenten en leernetwerken: behaald, nog open of niet meer haalbaar.",
      en: "Judges students and learning networks: met, still open or no longer attainable."),
    discussion: inWords(
      nl: """
        Voorbeeld: leerlijn audit curricula/leerlijn-jeugd.xml curricula/voorbeeld \
        --as-of 2020-03-11

        Het bewijs is een map met CSV-bestanden; alleen students.csv moet er zijn. Een rij die \
        niet klopt, wordt gemeld met bestand, regel en kolom, en dan wordt niemand beoordeeld; met \
        --skip-bad-rows gaat de beoordeling door zonder die rijen, en blijft wat ze noemen onbekend. \
        Een soort gegevens waarvan geen bestand is, is onbekend: regels die haar lezen blijven open.
        """,
      en: """
        Example: leerlijn audit curricula/leerlijn-jeugd.xml curricula/voorbeeld --as-of 2020-03-11

        The evidence is a folder of CSV files; only students.csv has to be there. A row that is \
        not right is reported with file, line and column, and then nobody is judged; with \
        --skip-bad-rows the audit goes on without those rows, and what they name stays unknown. A \
        kind of fact without a file is unknown: rules that read it stay open.
        """))

  @Argument(
    help: inWords(nl: "Het curriculum, een XML-bestand.", en: "The curriculum, an XML file."),
    completion: .file(extensions: ["xml"]))
  var curriculum: String

  @Argument(
    help: inWords(
      nl: "De map met het bewijs.", en: "The folder with the evidence.",
      value: Phrase(nl: "bewijs", en: "evidence")),
    completion: .directory)
  var evidence: String

  @Option(
    help: inWords(
      nl: "Alleen deze student, met alle redenen.", en: "This student alone, with all reasons.",
      value: Phrase(nl: "nummer", en: "number")))
  var student: String?

  @Flag(
    help: inWords(
      nl: "Alleen de aantallen per regel, zonder studenten.",
      en: "Only the counts per rule, without students."))
  var summary = false

  @Flag(
    help: inWords(
      nl: "Sluit af met 1 als een regel voor iemand niet meer haalbaar is.",
      en: "End with 1 when a rule is no longer attainable for someone."))
  var strict = false

  @Option(
    help: inWords(
      nl: "Hoeveel studenten het overzicht bij naam noemt; 0 noemt iedereen die aandacht vraagt.",
      en: "How many students the overview names; 0 names all who need attention.",
      value: Phrase(nl: "aantal", en: "count")))
  var attention = 12

  @Option(
    help: inWords(
      nl:
        "Wat er sindsdien veranderde: een eerdere dag van dit bewijs, als 2020-03-04, of de map met "
        + "het bewijs van toen. Met allebei geldt die map, naar de stand van die dag.",
      en: "What changed since: an earlier day of this evidence, as 2020-03-04, or the folder with "
        + "the evidence of then. With both that folder counts, as of that day.",
      value: Phrase(nl: "dag-of-map", en: "day-or-folder")))
  var since: [String] = []

  @OptionGroup var selection: SelectionOptions

  @OptionGroup var judging: JudgingOptions

  @Option(
    help: inWords(
      nl: "De vorm van de uitvoer; html is één pagina die niets anders nodig heeft.",
      en: "The form of the output; html is one page that needs nothing else.",
      value: Phrase(nl: "vorm", en: "form")))
  var format = AuditFormat.text

  @Option(
    name: .shortAndLong,
    help: inWords(
      nl: "Schrijf naar dit bestand; een eerder overzicht als pagina maakt plaats.",
      en: "Write to this file; an earlier overview as a page makes room.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["html"]))
  var output: String?

  @OptionGroup var overwriting: Overwriting

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard attention >= 0 else {
      throw ValidationError(
        inWords(nl: "--attention is 0 of meer.", en: "--attention is 0 or more."))
    }
    guard output == nil || format == .html else {
      throw ValidationError(
        inWords(
          nl: "-o hoort bij --format html; text en json gaan naar de standaarduitvoer.",
          en: "-o goes with --format html; text and json go to standard output."))
    }
    guard format != .html || (student == nil && since.isEmpty && !summary) else {
      throw ValidationError(
        inWords(
          nl: "--format html geeft het hele overzicht; laat --student, --since en --summary weg.",
          en: "--format html gives the whole overview; leave --student, --since and --summary out.")
      )
    }
    _ = try EarlierState(since)
    guard student == nil || (selection.isEmpty && since.isEmpty) else {
      throw ValidationError(
        inWords(
          nl: "--student gaat over één student; laat de andere keuzes weg. Eén regel van een "
            + "student geeft 'leerlijn explain … --student … --rule …'.",
          en: "--student is about one student; leave the other choices out. One rule of a student "
            + "is what 'leerlijn explain … --student … --rule …' gives."))
    }
  }

  func run() throws {
    let language = common.language
    let destination = try Destination(output, for: format.kind, overwriting, in: language)
    let input = try JudgingInput(
      curriculum: curriculum, evidence: evidence, skipBadRows: judging.skipBadRows, in: language)
    let student = try student.map { try input.student($0, in: language) }
    if judging.asOf == nil, let note = input.ageNote(on: .today) {
      Output.messages.write("leerlijn: \(note[language])\n")
    }
    let wishes = try selection.selection(
      of: input.reading.evidence, input.curriculum, in: language)
    let audit = input.audit(asOf: judging.asOf ?? .today)
    let selected = SelectedAudit(audit, wishes)
    var noticed = DiagnosticLog()
    audit.report(on: evidence, in: &noticed)
    Output.messages.write(
      DiagnosticText(in: language, style: Output.messages.style).text(of: noticed))
    let changes =
      since.isEmpty
      ? nil
      : try EarlierState(since).changes(
        in: selected, of: input.curriculum, skipBadRows: judging.skipBadRows, in: language)
    switch format {
    case .text:
      if let changes {
        writeChanges(changes)
      } else {
        writeText(selected, student, input.omissions)
      }
    case .json:
      if let note = selected.emptyNote { Output.messages.write("leerlijn: \(note[language])\n") }
      writeJSON(selected, student, input.omissions, changes)
    case .html:
      let progress = Progress(of: selected.students.count, in: language)
      let page = OverviewPage(selected, in: language, omissions: input.omissions)
      try destination.write(page.text(progress: progress.show))
    }
    if strict, selected.hasMissedRule(ofStudent: student) { throw ExitStatus.errorsFound.code }
  }

  private func writeText(_ selected: SelectedAudit, _ student: Int?, _ omissions: Omissions) {
    let flow = Output.results.flow
    if let student {
      Output.results.write(
        StudentText(selected.audit, in: common.language, flow: flow).text(ofStudent: student))
      return
    }
    var options = OverviewText.Options()
    options.summaryOnly = summary
    options.attentionLimit = attention == 0 ? .max : attention
    options.omissions = omissions
    let progress = Progress(of: selected.students.count, in: common.language)
    let overview = OverviewText(selected, in: common.language, flow: flow, options)
    Output.results.write(overview.text(progress: progress.show))
  }

  private func writeChanges(_ changes: AuditChanges) {
    let limit = attention == 0 ? Int.max : attention
    let text = ChangesText(
      changes, in: common.language, flow: Output.results.flow, limit: summary ? 0 : limit)
    Output.results.write(text.text())
  }

  private func writeJSON(
    _ selected: SelectedAudit, _ student: Int?, _ omissions: Omissions, _ changes: AuditChanges?
  ) {
    var options = AuditJSON.Options()
    options.changes = changes
    options.summaryOnly = summary
    options.student = student
    options.omissions = omissions
    let progress = Progress(of: selected.students.count, in: common.language)
    AuditJSON(selected, options).write(progress: progress.show) { Output.results.write($0) }
  }
}

/// The forms in which most commands give their results.
enum ResultFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

extension SelectedAudit {
  /// Whether a rule that may fail someone is no longer attainable, for a network or for a student
  /// who has not left.
  fileprivate func hasMissedRule(ofStudent student: Int?) -> Bool {
    if let student {
      let verdict = audit.verdict(ofStudent: student)
      return verdict.left == nil && verdict.status == .missed
    }
    let counts = summary(ofEnrolledOnly: true)
    let rules = audit.curriculum.rules
    return studentRules.contains {
      !rules[$0].isAdvisory && counts.count(of: .missed, rule: $0) > 0
    }
      || networkVerdicts().contains { verdict in
        verdict.rules.contains { $0.status == .missed && !rules[$0.rule].isAdvisory }
      }
  }
}

import ArgumentParser
import LeerlijnAnalysis
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnMap
import LeerlijnModel
import LeerlijnReport

/// `leerlijn analyse`: bottlenecks, coverage and load of a curriculum.
struct AnalyseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyse",
    abstract: inWords(
      nl: "Laat zien waar een curriculum knelt: volgorde, leeruitkomsten en toetslast.",
      en: "Shows where a curriculum is tight: order, outcomes and assessment load."),
    discussion: inWords(
      nl: """
        Voorbeeld: leerlijn analyse curricula/leerlijn-jeugd.xml --html analyse.html

        Bovenaan staat welke onderwijseenheden de meeste andere tegenhouden, dan welke \
        leeruitkomsten niet worden geïntroduceerd, ontwikkeld of getoetst, wat in één jaar vaker \
        wordt getoetst, en hoeveel er per periode wordt getoetst. De pagina van --html zegt ook \
        wat 'leerlijn check --deep' vindt. De afsluitcode is 1 als er fouten gevonden zijn; wat \
        te lezen is, is dan toch geanalyseerd.
        """,
      en: """
        Example: leerlijn analyse curricula/leerlijn-jeugd.xml --html analysis.html

        First come the courses that hold up most others, then the outcomes that are not \
        introduced, developed or assessed, what is assessed more than once in a year, and how much \
        is assessed per period. The page of --html tells what 'leerlijn check --deep' finds too. \
        The exit status is 1 where errors were found; what can be read is analysed all the same.
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

  @Option(
    help: inWords(
      nl: "Schrijf de matrix van leeruitkomsten als werkmap, om in te vullen en terug te lezen.",
      en: "Write the matrix of outcomes as a workbook, to fill in and import again.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["xlsx"]))
  var matrix: String?

  @Option(
    help: inWords(
      nl: "Schrijf de analyse ook als één pagina, om te bekijken, te sturen of af te drukken.",
      en: "Write the analysis as one page too, to look at, send or print.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["html"]))
  var html: String?

  @OptionGroup var overwriting: Overwriting

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard matrix != "-", html != "-" else {
      throw ValidationError(
        inWords(
          nl: "--matrix en --html vragen een bestand; op de standaarduitvoer staat de analyse.",
          en: "--matrix and --html ask for a file; standard output has the analysis."))
    }
  }

  func run() throws {
    let language = common.language
    let matrix = try Destination(matrix, for: .work, overwriting, in: language)
    let page = try Destination(html, for: .work, overwriting, in: language)
    let text = DiagnosticText(in: language, style: Output.messages.style)
    var log = DiagnosticLog()
    guard let checked = CheckedCurriculum(at: curriculum, reporting: &log) else {
      Output.messages.write(text.text(of: log.only(.error)))
      throw ExitStatus.unreadable.code
    }
    let analysis = CurriculumAnalysis(checked.curriculum)
    // Only the page tells of a proof.
    let proof = page.path == nil ? nil : checked.proof()
    let found = proof?.found ?? checked.found
    Output.messages.write(text.text(of: found.only(.error)))
    if let path = matrix.path { try matrix.write(workbook(analysis, for: path)) }
    if page.path != nil {
      let text = AnalysisPage(analysis, in: language, with: additions(to: checked, proof)).text()
      try page.write(Array(text.utf8))
    }
    switch format {
    case .text:
      let report = AnalysisText(analysis, in: language, flow: Output.results.flow)
      Output.results.write(report.text())
    case .json: Output.results.write(AnalysisJSON(analysis).text())
    }
    // What is half right is analysed as far as it goes, and nobody may take it for whole.
    if found.hasErrors {
      Output.messages.write(
        "leerlijn: \(Phrase.analysedWithErrors(found.count(of: .error))[language])\n")
      throw ExitStatus.errorsFound.code
    }
  }
}

extension AnalyseCommand {
  /// The line as a picture with the findings in their place, and what was proven or objected to.
  private func additions(
    to checked: CheckedCurriculum, _ proof: CheckedCurriculum.Proof?
  ) -> AnalysisPage.Additions {
    var options = LineMap.Options()
    options.findings = checked.found.diagnostics
    options.proven = proof?.own.diagnostics
    options.courseLink = "#unit-"
    let hasMap = !checked.curriculum.programmes.isEmpty
    return AnalysisPage.Additions(
      map: hasMap ? LineMap(checked.curriculum, options).picture(in: common.language) : nil,
      findings: proof?.checked ?? checked.found, proof: proof.map { .found($0.own) } ?? .notPossible
    )
  }

  private func workbook(_ analysis: CurriculumAnalysis, for path: String) throws -> [UInt8] {
    let language = common.language
    do throws(WorkbookFault) {
      return try OutcomeMatrixWorkbook(analysis, in: language).bytes()
    } catch {
      throw refuse(error.reason(path), in: language)
    }
  }
}

extension Phrase {
  fileprivate static func analysedWithErrors(_ count: Int) -> Phrase {
    Phrase(
      nl: count == 1
        ? "er zit 1 fout in het curriculum; de analyse gaat over wat te lezen is."
        : "er zitten \(count) fouten in het curriculum; de analyse gaat over wat te lezen is.",
      en: count == 1
        ? "there is 1 error in the curriculum; the analysis is of what can be read."
        : "there are \(count) errors in the curriculum; the analysis is of what can be read.")
  }
}

import ArgumentParser
import LeerlijnAnalysis
import LeerlijnDefinition
import LeerlijnDiagnostics
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
        wordt getoetst, en hoeveel er per periode wordt getoetst.
        """,
      en: """
        Example: leerlijn analyse curricula/leerlijn-jeugd.xml --html analysis.html

        First come the courses that hold up most others, then the outcomes that are not \
        introduced, developed or assessed, what is assessed more than once in a year, and how much \
        is assessed per period.
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
    var log = DiagnosticLog()
    let read = readCurriculum(at: curriculum, checking: .withoutAdvice, reporting: &log)
    let text = DiagnosticText(in: language, style: Output.messages.style)
    Output.messages.write(text.text(of: log.only(.error)))
    guard let read else { throw ExitStatus.unreadable.code }
    let analysis = CurriculumAnalysis(read)
    if let path = matrix.path { try writeMatrix(analysis, to: path) }
    if page.path != nil {
      let text = AnalysisPage(analysis, in: language, with: additions(to: read, log)).text()
      try page.write(Array(text.utf8))
    }
    switch format {
    case .text:
      let report = AnalysisText(analysis, in: language, flow: Output.results.flow)
      Output.results.write(report.text())
    case .json: Output.results.write(AnalysisJSON(analysis).text())
    }
    // What is half right is analysed as far as it goes, and nobody may take it for whole.
    if log.hasErrors {
      Output.messages.write(
        "leerlijn: \(Phrase.analysedWithErrors(log.count(of: .error))[language])\n")
      throw ExitStatus.errorsFound.code
    }
  }
}

extension AnalyseCommand {
  /// The line as a picture with the findings in their place, and what was proven or objected to.
  private func additions(
    to curriculum: Curriculum, _ log: DiagnosticLog
  ) -> AnalysisPage.Additions {
    var found = log
    let isBroken = log.diagnostics.contains {
      $0.severity == .error && DefinitionCodes.stopsJudging($0.code)
    }
    // While names or amounts are wrong, a proof would speak of another curriculum.
    if !isBroken { found.append(contentsOf: ProvenCurriculum(curriculum).findings) }
    var options = LineMap.Options()
    options.findings = found.diagnostics
    options.courseLink = "#unit-"
    return AnalysisPage.Additions(
      map: curriculum.programmes.isEmpty
        ? nil : LineMap(curriculum, options).svg(in: common.language),
      findings: found)
  }

  private func writeMatrix(_ analysis: CurriculumAnalysis, to path: String) throws {
    let language = common.language
    let workbook = OutcomeMatrixWorkbook(analysis, in: language)
    do throws(WorkbookFault) {
      try workbook.write(to: path)
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

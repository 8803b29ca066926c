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
        Voorbeeld: leerlijn diff curricula/leerlijn-jeugd.xml \
        curricula/leerlijn-jeugd-2020-2021.xml
        Voorbeeld: leerlijn diff curricula/leerlijn-jeugd.xml \
        curricula/leerlijn-jeugd-2020-2021.xml --evidence curricula/voorbeeld --as-of 2020-03-11

        Opmaak, commentaar en volgorde maken geen verschil. Van elke wijziging staat erbij of zij \
        een oordeel kan veranderen, of dat bewezen is dat geen oordeel verandert. Documenten die \
        een curriculum gebruikt, worden in zijn eigen map gezocht. De afsluitcode is 0, ook als er \
        verschillen zijn, en 2 als een van beide niet te lezen is. Met --evidence staat erbij wat \
        de wijziging doet met wie al onderweg is, en wat een overgangsregeling daaraan verandert.
        """,
      en: """
        Example: leerlijn diff curricula/leerlijn-jeugd.xml \
        curricula/leerlijn-jeugd-2020-2021.xml
        Example: leerlijn diff curricula/leerlijn-jeugd.xml \
        curricula/leerlijn-jeugd-2020-2021.xml --evidence curricula/voorbeeld --as-of 2020-03-11

        Form, comments and order make no difference. Each change says whether it can change a \
        verdict, or that it is proven that none changes. Documents that a curriculum uses are \
        looked for in its own folder. The exit status is 0 even when there are differences, and 2 \
        when one of the two cannot be read. With --evidence it says what the change does to who \
        is under way, and what a transition measure would make of that.
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

  @Option(
    help: inWords(
      nl: "Beoordeel ook de studenten van deze map met bewijs, onder beide edities.",
      en: "Judge the students of this folder of evidence too, under both editions.",
      value: Phrase(nl: "map", en: "folder")),
    completion: .directory)
  var evidence: String?

  @Option(
    name: .customLong("as-of"),
    help: inWords(
      nl: "Met --evidence: de dag waarvan de stand gevraagd wordt, als 2020-03-11; anders vandaag.",
      en: "With --evidence: the day whose state is asked, as 2020-03-11; else today.",
      value: Phrase(nl: "dag", en: "day")))
  var asOf: Day?

  @Flag(
    help: inWords(
      nl: "Met --evidence: ga door zonder de rijen die niet kloppen, en zeg wie het raakt. "
        + "Wat zo'n rij noemt, blijft onbekend en telt nooit als nul.",
      en: "With --evidence: go on without the rows that are not right, and say whom that touches. "
        + "What such a row names stays unknown, never zero."))
  var skipBadRows = false

  @Flag(
    help: inWords(
      nl: "Met --evidence: zonder wat een overgangsregeling zou doen.",
      en: "With --evidence: without what transition measures would do."))
  var withoutMeasures = false

  @OptionGroup var overwriting: Overwriting

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard evidence != nil || (asOf == nil && !skipBadRows && !withoutMeasures) else {
      throw ValidationError(
        inWords(
          nl: "--as-of, --skip-bad-rows en --without-measures gaan over bewijs; noem de map met "
            + "--evidence.",
          en: "--as-of, --skip-bad-rows and --without-measures are about evidence; name the folder "
            + "with --evidence."))
    }
  }

  func run() throws {
    let language = common.language
    let destination = try Destination(output, for: format.kind, overwriting, in: language)
    let editions = try ComparedEditions(old: old, new: new, in: language)
    let difference = editions.difference
    let report = DifferenceReport(difference, errors: editions.errors)
    let impact = try evidence.map { try self.impact(of: difference, on: $0) }
    let flow = destination.path == nil ? Output.results.flow : TextFlow(width: 100)
    let text: String =
      switch format {
      case .text:
        DifferenceText(report, in: language, flow: flow).text()
          + (impact.map { "\n" + $0.text(flow: flow) } ?? "")
      case .json: DifferenceJSON(report, in: language).text { impact?.write(to: &$0) }
      case .html: DifferencePage(report, in: language).text(impact: impact?.section())
      }
    try destination.write(text)
  }
}

extension DiffCommand {
  /// What the change does to the students of a folder; nobody is judged by an edition with errors.
  private func impact(
    of difference: CurriculumDifference, on folder: String
  ) throws -> ImpactOutput {
    let language = common.language
    let input = try ImpactInput(
      old: old, new: new, evidence: folder, skipBadRows: skipBadRows, in: language)
    var options = Impact.Options()
    options.withMeasures = !withoutMeasures
    options.renamedRules = Dictionary(
      uniqueKeysWithValues: difference.renamed(.rule).map { (RuleID($0), RuleID($1)) })
    options.renamedCourses = Dictionary(
      uniqueKeysWithValues: difference.renamed(.course).map { (CourseID($0), CourseID($1)) })
    for kind in [ThingKind.course, .test, .placement, .moment, .document, .series] {
      options.renamed[kind] = difference.renamed(kind)
    }
    return ImpactOutput(input.impact(asOf: asOf, options, in: language), input, in: language)
  }
}

/// The forms in which a difference is given.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, html

  /// How an earlier difference in this form begins.
  fileprivate var kind: Destination.Kind {
    switch self {
    case .text:
      Destination.Kind { opening in
        opening.prefixMatch(of: #/[^\n]+\n(?:Vergeleken|Compared): /#) != nil
      }
    case .json:
      Destination.Kind {
        $0.hasPrefix("{\n  \"old\": {") && $0.contains("\"verdictsCanChange\": ")
      }
    case .html: Destination.Kind { DifferencePage.isOpened(by: $0) }
    }
  }
}

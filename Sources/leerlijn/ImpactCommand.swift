import ArgumentParser
import LeerlijnAnalysis
import LeerlijnDiagnostics
import LeerlijnReport

/// `leerlijn impact`: what another edition does to each student now under way.
///
/// - Hidden: `diff --evidence` gives the same below what it says of the change itself.
struct ImpactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact",
    abstract: inWords(
      nl: "Zegt wat een nieuwe editie doet met wie al onderweg is.",
      en: "Says what another edition does to who is under way."),
    shouldDisplay: false)

  @Argument(
    help: inWords(nl: "De oude editie, een XML-bestand.", en: "The old edition, an XML file."),
    completion: .file(extensions: ["xml"]))
  var old: String

  @Argument(
    help: inWords(nl: "De nieuwe editie, een XML-bestand.", en: "The new edition, an XML file."),
    completion: .file(extensions: ["xml"]))
  var new: String

  @Argument(
    help: inWords(nl: "De map met het bewijs.", en: "The folder with the evidence."),
    completion: .directory)
  var evidence: String

  @Flag(
    help: inWords(
      nl: "Zonder wat een overgangsregeling zou doen.",
      en: "Without what transition measures would do."))
  var withoutMeasures = false

  @OptionGroup var judging: JudgingOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.language
    let input = try ImpactInput(
      old: old, new: new, evidence: evidence, skipBadRows: judging.skipBadRows, in: language)
    var options = Impact.Options()
    options.withMeasures = !withoutMeasures
    let impact = input.impact(asOf: judging.asOf, options, in: language)
    let output = ImpactOutput(impact, input, in: language)
    switch judging.format {
    case .text: Output.results.write(output.text(flow: Output.results.flow))
    case .json: Output.results.write(output.json())
    }
  }
}

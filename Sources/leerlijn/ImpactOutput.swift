import LeerlijnAnalysis
import LeerlijnDiagnostics
import LeerlijnReport

/// An impact in the forms in which commands give it.
struct ImpactOutput {
  let impact: Impact
  let options: ImpactOptions
  private let language: Language

  init(_ impact: Impact, _ input: ImpactInput, in language: Language) {
    self.impact = impact
    self.language = language
    var options = ImpactOptions()
    options.omissions = input.omissions
    options.fragments = impact.measures.map { $0.measure.fragment(in: language) }
    self.options = options
  }

  func text(flow: TextFlow) -> String {
    ImpactText(impact, in: language, flow: flow, options).text()
  }

  /// For a page about the change.
  func section() -> ImpactSection { ImpactSection(impact, in: language, options) }

  /// The key `impact` in an object that is open already.
  func write(to json: inout JSONWriter) {
    json.key("impact")
    json.object { ImpactJSON(impact, options).write(to: &$0) }
  }
}

import LeerlijnAnalysis
import LeerlijnDiagnostics
import LeerlijnReport

/// An impact in the forms in which commands give it.
struct ImpactOutput {
  let impact: Impact
  let options: ImpactOptions

  init(_ impact: Impact, _ input: ImpactInput) {
    self.impact = impact
    var options = ImpactOptions()
    options.omissions = input.omissions
    self.options = options
  }

  func text(in language: Language, flow: TextFlow) -> String {
    ImpactText(impact, in: language, flow: flow, options).text()
  }

  func json() -> [UInt8] { ImpactJSON(impact, options).bytes() }
}

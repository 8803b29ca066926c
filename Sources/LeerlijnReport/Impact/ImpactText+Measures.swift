internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension ImpactText {
  var measureText: String { "" }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Two values of a parameter that begin on the same day for the same students.
enum ParameterValues: DefinitionCheck {
  static let code = DiagnosticCode(313, "parameter-values")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    for parameter in definition.curriculum.parameters {
      for (index, value) in parameter.values.enumerated() {
        if let earlier = parameter.values[..<index].first(where: { $0.beginsWith(value) }) {
          log.report(.sameStart(parameter, value, earlier))
        }
      }
    }
  }
}

extension Parameter.Value {
  fileprivate func beginsWith(_ other: Parameter.Value) -> Bool {
    guard from == other.from else { return false }
    switch (cohorts, other.cohorts) {
    case (nil, nil): return true
    case (let own?, let theirs?): return own.overlaps(theirs)
    default: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func sameStart(
    _ parameter: Parameter, _ value: Parameter.Value, _ earlier: Parameter.Value
  ) -> Diagnostic {
    Diagnostic(
      ParameterValues.code, .error, at: value.place,
      Phrase(
        nl: "Parameter '\(parameter.id)' heeft hier een tweede waarde vanaf dezelfde dag, voor "
          + "dezelfde studenten.",
        en: "The parameter '\(parameter.id)' has a second value here from the same day on, for the "
          + "same students."),
      notes: [
        Note(Phrase(nl: "Hier staat de eerste.", en: "Here is the first."), at: earlier.place)
      ],
      help: Phrase(
        nl: "Geef beide een eigen 'from' of eigen 'cohorts'.",
        en: "Give each its own 'from' or its own 'cohorts'."))
  }
}

extension ParameterValues {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een parameter heeft vanaf dezelfde dag twee waarden voor dezelfde studenten.",
      en: "A parameter has two values from the same day on for the same students."),
    example: "<value from=\"2019-09-01\">840</value>\n<value from=\"2019-09-01\">800</value>",
    remedy: Phrase(
      nl: "Geef beide een eigen 'from' of eigen 'cohorts'.",
      en: "Give each its own 'from' or its own 'cohorts'."))
}

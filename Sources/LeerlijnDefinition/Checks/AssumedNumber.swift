internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A number that no public source gives.
enum AssumedNumber: DefinitionCheck {
  static let code = DiagnosticCode(403, "assumption")
  static let isAdvice = true

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    let assumed = Set(curriculum.sources.filter { $0.kind == .assumption }.map(\.id))
    for parameter in curriculum.parameters {
      for value in parameter.values {
        if let source = value.citation?.source, assumed.contains(source) {
          log.report(.assumed(parameter, value))
        }
      }
    }
    for rule in curriculum.rules
    where !rule.citations.isEmpty && rule.citations.allSatisfy({ assumed.contains($0.source) }) {
      for measure in rule.condition.measures where measure.hasWrittenNumber {
        log.report(.assumed(rule, measure))
      }
    }
  }
}

extension Measure {
  fileprivate var hasWrittenNumber: Bool {
    for case .amount in [minimum, maximum] { return true }
    return false
  }
}

extension Diagnostic {
  fileprivate static func assumed(_ parameter: Parameter, _ value: Parameter.Value) -> Diagnostic {
    let amount = parameter.unit.amount(value.amount)
    let name = named(parameter.id.text, parameter.titles)
    return Diagnostic(
      AssumedNumber.code, .advice, at: value.place,
      Phrase(
        nl: "\(name[.dutch]): \(amount[.dutch]) is een aanname zonder openbare bron.",
        en: "\(name[.english]): \(amount[.english]) is an assumption without a public source."),
      help: Phrase(
        nl: "Controleer het getal bij de opleiding voordat er studenten mee beoordeeld worden.",
        en: "Check the number with the programme before students are judged by it."))
  }

  fileprivate static func assumed(_ rule: Rule, _ measure: Measure) -> Diagnostic {
    let name = named(rule.id.text, rule.titles)
    return Diagnostic(
      AssumedNumber.code, .advice, at: measure.place,
      Phrase(
        nl: "Het getal in regel \(name[.dutch]) is een aanname zonder openbare bron.",
        en: "The number in rule \(name[.english]) is an assumption without a public source."),
      help: Phrase(
        nl: "Maak er een parameter van, zodat een opleiding het kan aanpassen.",
        en: "Make it a parameter, so that a programme can change it."))
  }
}

extension AssumedNumber {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Dit getal is een keuze: geen openbare bron noemt het.",
      en: "This number is a choice: no public source gives it."),
    example: "<value cite=\"aanname#stage\">840</value>",
    remedy: Phrase(
      nl: "Controleer het bij de opleiding voordat er studenten mee beoordeeld worden.",
      en: "Check it with the programme before students are judged by it."))
}

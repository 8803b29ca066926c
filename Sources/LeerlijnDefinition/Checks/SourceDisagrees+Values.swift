internal import LeerlijnDiagnostics
internal import LeerlijnModel

// A value that cites a passage which states another number.

extension SourceDisagrees {
  /// Only where the passage states one number of the parameter's unit: of several it may be any.
  static func checkValues(_ curriculum: Curriculum, _ log: inout DiagnosticLog) {
    let stated = Dictionary(grouping: curriculum.statements) { item in
      Citation(source: item.source.id, passage: item.passage.id)
    }
    for parameter in curriculum.parameters {
      guard let prefix = prefixes[parameter.unit] else { continue }
      for value in parameter.values {
        guard let cited = value.citation else { continue }
        let all = stated[Citation(source: cited.source, passage: cited.passage)] ?? []
        let own = all.filter { $0.statement.quantity.hasPrefix(prefix + ":") }
        let amount = value.amount * Unit.share.scale / parameter.unit.scale
        guard own.count == 1, !own[0].allows(amount) else { continue }
        log.report(.valueDisagrees(parameter, value, own[0]))
      }
    }
  }

  /// How `states/@quantity` begins where it is a number of a unit.
  private static let prefixes: [Unit: String] = [.credits: "credits", .hours: "hours"]
}

extension Diagnostic {
  fileprivate static func valueDisagrees(
    _ parameter: Parameter, _ value: Parameter.Value, _ stated: Stated
  ) -> Diagnostic {
    let name = named(parameter.id.text, parameter.titles)
    let (origin, words) = (stated.origin, stated.words)
    let amount = parameter.unit.number(value.amount)
    return Diagnostic(
      SourceDisagrees.code, .warning, at: value.place,
      Phrase(
        nl:
          "Parameter \(name[.dutch]) is hier \(amount[.dutch]), met \(origin[.dutch]) als bron. Die "
          + "noemt \(words[.dutch]).",
        en:
          "The parameter \(name[.english]) is \(amount[.english]) here, with \(origin[.english]) as "
          + "its source. That says \(words[.english])."),
      notes: [
        Note(
          Phrase(nl: "Hier staat het getal van de bron.", en: "Here is the number of the source."),
          at: stated.statement.place)
      ],
      help: Phrase(
        nl: "Verbeter het getal, of noem de bron die het draagt.",
        en: "Correct the number, or name the source that carries it."))
  }
}

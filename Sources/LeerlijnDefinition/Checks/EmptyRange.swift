internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A lower bound above the upper one, or a thing before itself: nothing can be so.
enum EmptyRange: DefinitionCheck {
  static let code = DiagnosticCode(307, "empty-range")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let values = BoundValues(definition.curriculum)
    for site in definition.curriculum.conditionSites {
      for measure in site.condition.measures {
        compare(
          measure.minimum, measure.maximum, measure.quantity.unit, measure.place, "min", values,
          &log)
        let grades = measure.quantity.gradeBounds
        compare(
          grades?.minimum, grades?.maximum, .grade, measure.place, "gradeMin", values, &log)
        if case .order(let first, let second) = measure.quantity, first == second {
          log.report(.beforeItself(measure.place))
        }
      }
    }
    for load in definition.curriculum.programmes.compactMap(\.load) {
      compare(load.minimum?.tenths, load.maximum?.tenths, .credits, load.place, "minimum", &log)
      compare(
        load.coursesMinimum, load.coursesMaximum, .courses, load.place, "courses-minimum", &log)
    }
    for source in definition.curriculum.sources {
      for statement in source.passages.flatMap(\.statements) {
        guard let minimum = statement.minimum.flatMap({ Unit.share.amount($0) }),
          let maximum = statement.maximum.flatMap({ Unit.share.amount($0) })
        else { continue }
        compare(minimum, maximum, .share, statement.place, "min", &log)
      }
    }
  }

  /// With parameters it is certain only when the lowest minimum lies above the highest maximum.
  private static func compare(
    _ minimum: Bound?, _ maximum: Bound?, _ unit: Unit, _ place: SourceRange?,
    _ attribute: String, _ values: BoundValues, _ log: inout DiagnosticLog
  ) {
    compare(
      values.all(minimum, in: unit).min(), values.all(maximum, in: unit).max(), unit, place,
      attribute, &log)
  }

  private static func compare(
    _ low: Int?, _ high: Int?, _ unit: Unit, _ place: SourceRange?, _ attribute: String,
    _ log: inout DiagnosticLog
  ) {
    guard let low, let high, low > high else { return }
    log.report(.emptyRange(low, high, unit, place.attribute(attribute)))
  }
}

extension Diagnostic {
  fileprivate static func beforeItself(_ place: SourceRange?) -> Diagnostic {
    Diagnostic(
      EmptyRange.code, .error, at: place,
      Phrase(
        nl: "Deze volgorde noemt twee keer hetzelfde: niets komt vóór zichzelf.",
        en: "This order names the same thing twice: nothing comes before itself."),
      help: Phrase(
        nl: "Noem in het eerste of het tweede 'event' iets anders.",
        en: "Name something else in the first or the second 'event'."))
  }

  fileprivate static func emptyRange(
    _ low: Int, _ high: Int, _ unit: Unit, _ place: SourceRange?
  ) -> Diagnostic {
    let (minimum, maximum) = (unit.number(low), unit.number(high))
    return Diagnostic(
      EmptyRange.code, .error, at: place,
      Phrase(
        nl: "Het minimum (\(minimum[.dutch])) ligt boven het maximum (\(maximum[.dutch])): "
          + "niets kan hieraan voldoen.",
        en: "The minimum (\(minimum[.english])) lies above the maximum (\(maximum[.english])): "
          + "nothing can satisfy this."),
      help: Phrase(nl: "Verwissel of verbeter de grenzen.", en: "Swap or correct the bounds."))
  }
}

extension EmptyRange {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Het minimum ligt boven het maximum: niemand kan eraan voldoen.",
      en: "The minimum lies above the maximum: nobody can satisfy it."),
    example: "<held series=\"leernetwerk\" min=\"5\" max=\"4\"/>",
    remedy: Phrase(nl: "Verwissel of verbeter de grenzen.", en: "Swap or correct the bounds."))
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A cohort, or a whole study year, for which a rule reads a parameter that has no value for it: the
/// rule stays open.
enum CohortWithoutValue: DefinitionCheck {
  static let code = DiagnosticCode(316, "cohort-without-value")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    for parameter in curriculum.parameters where !definition.isDamaged(parameter.place) {
      if let year = curriculum.years.first(where: { $0.id.text == curriculum.edition }),
        !parameter.values.isEmpty,
        !parameter.values.contains(where: { $0.isInForce(in: year.days) }),
        let rule = curriculum.rules.first(where: { $0.reads(parameter.id) })
      {
        log.report(.noValue(parameter, rule, .year(year)))
        continue
      }
      let ranges = parameter.values.compactMap(\.cohorts)
      // A value without cohorts is for all of them.
      guard !ranges.isEmpty, ranges.count == parameter.values.count else { continue }
      let ofSeries = Set(
        curriculum.series.filter { $0.maximum == .parameter(parameter.id) }.map(\.id))
      for rule in curriculum.rules
      where rule.reads(parameter.id) || rule.countsSessions(of: ofSeries) {
        guard let cohort = gap(in: ranges, for: rule, curriculum) else { continue }
        log.report(.noValue(parameter, rule, cohort))
        break
      }
    }
  }

  enum Gap {
    case cohort(Int)
    /// Every value is over before a study year, or comes after it.
    case year(StudyYear)
    /// A network has no cohort, so that no value is for it.
    case network
  }

  private static func gap(
    in ranges: [ClosedRange<Int>], for rule: Rule, _ curriculum: Curriculum
  ) -> Gap? {
    guard rule.subject == .student else { return .network }
    return asked(by: rule, ranges, curriculum)
      .first { cohort in !ranges.contains { $0.contains(cohort) } }.map(Gap.cohort)
  }

  /// The cohorts a rule is certainly for: those it names, else what lies between the values, and
  /// who is in time in the year of this edition.
  private static func asked(
    by rule: Rule, _ ranges: [ClosedRange<Int>], _ curriculum: Curriculum
  ) -> ClosedRange<Int> {
    if let cohorts = rule.scope.cohorts { return cohorts }
    var first = ranges.map(\.lowerBound).min() ?? 0
    var last = ranges.map(\.upperBound).max() ?? first
    if let year = curriculum.years.first(where: { $0.id.text == curriculum.edition }) {
      // A rule of no programme is for the students of every one.
      let durations = curriculum.programmes(of: rule.scope).compactMap(\.duration).map {
        max(1, $0.months / 12)
      }
      let length = rule.scope.years.max() ?? durations.max() ?? 1
      first = min(first, year.days.first.civil.year - length + 1)
      last = max(last, year.days.first.civil.year)
    }
    return first...last
  }
}

extension Rule {
  /// Whether it counts sessions of series of which a parameter says how many there are at most.
  fileprivate func countsSessions(of series: Set<SeriesID>) -> Bool {
    conditions.flatMap(\.measures).contains {
      !series.isDisjoint(with: $0.quantity.series)
    }
  }

  fileprivate func reads(_ parameter: ParameterID) -> Bool {
    conditions.flatMap(\.measures).contains { measure in
      measure.allBounds.contains(.parameter(parameter))
    }
  }
}

extension Diagnostic {
  fileprivate static func noValue(
    _ parameter: Parameter, _ rule: Rule, _ gap: CohortWithoutValue.Gap
  ) -> Diagnostic {
    let name = named(parameter.id.text, parameter.titles)
    let reader = named(rule.id.text, rule.titles)
    let message =
      switch gap {
      case .cohort(let cohort):
        Phrase(
          nl: "Parameter \(name[.dutch]) heeft geen waarde voor cohort \(cohort), maar regel "
            + "\(reader[.dutch]) vraagt erom: daarover valt dan niets te zeggen.",
          en: "The parameter \(name[.english]) has no value for cohort \(cohort), but rule "
            + "\(reader[.english]) asks for it: nothing can then be said about that.")
      case .year(let year):
        Phrase(
          nl:
            "Parameter \(name[.dutch]) heeft geen waarde die in studiejaar '\(year.id)' geldt, maar "
            + "regel \(reader[.dutch]) vraagt erom: daarover valt dan niets te zeggen.",
          en:
            "The parameter \(name[.english]) has no value in force in study year '\(year.id)', but "
            + "rule \(reader[.english]) asks for it: nothing can then be said about that.")
      case .network:
        Phrase(
          nl: "Parameter \(name[.dutch]) heeft alleen waarden voor cohorten, maar regel "
            + "\(reader[.dutch]) gaat niet over studenten en leest er dus geen.",
          en: "The parameter \(name[.english]) has values for cohorts alone, but rule "
            + "\(reader[.english]) is not about students, and so reads none.")
      }
    return Diagnostic(
      CohortWithoutValue.code, .warning, at: parameter.place, message,
      notes: [Note(Phrase(nl: "Hier staat de regel.", en: "Here is the rule."), at: rule.place)],
      help: Phrase(
        nl: "Voeg een waarde toe, of rek de cohorten of dagen van een waarde op.",
        en: "Add a value, or widen the cohorts or days of one."))
  }
}

extension Parameter.Value {
  fileprivate func isInForce(in days: DayRange) -> Bool {
    (from.map { $0 <= days.last } ?? true) && (until.map { days.first <= $0 } ?? true)
  }
}

extension CohortWithoutValue {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een regel leest een parameter die voor sommige cohorten geen waarde heeft. Voor die "
        + "studenten blijft de regel open, hoe het bewijs ook is.",
      en: "A rule reads a parameter that has no value for some cohorts. For those students the "
        + "rule stays open, whatever the evidence."),
    example: "<value cohorts=\"2017\">4</value>\n<value cohorts=\"2019\">5</value>",
    remedy: Phrase(
      nl: "Voeg een waarde toe, of rek de cohorten van een waarde op.",
      en: "Add a value, or widen the cohorts of one."))
}

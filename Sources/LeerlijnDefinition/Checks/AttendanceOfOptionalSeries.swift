internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A rule that may fail a student over sessions at which taking part is free.
///
/// Where the student can do something else instead, or other series count as well, nothing is asked.
enum AttendanceOfOptionalSeries: DefinitionCheck {
  static let code = DiagnosticCode(414, "attendance-of-optional-series")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    let series = Dictionary(curriculum.series.map { ($0.id, $0) }) { first, _ in first }
    let values = BoundValues(curriculum)
    // Whoever refers to a rule that only advises asks what it says.
    let advisory = Dictionary(
      curriculum.rules.filter(\.isAdvisory).map { ($0.id, $0.condition) },
      uniquingKeysWith: { first, _ in first })
    for site in curriculum.conditionSites where site.isBinding {
      for measure in site.condition.demanded(following: advisory, consequences: true)
        .map(\.measure)
      {
        guard case .sessions(let ids, _, _) = measure.quantity, !ids.isEmpty,
          values.all(measure.minimum, in: measure.quantity.unit).contains(where: { $0 > 0 })
        else { continue }
        let asked = ids.compactMap { series[$0] }
        guard asked.count == ids.count, asked.allSatisfy(\.isOptional) else { continue }
        log.report(.attendanceAsked(measure, asked))
      }
    }
  }
}

extension ConditionSite {
  /// Whether a student can fail by it.
  fileprivate var isBinding: Bool {
    switch owner {
    case .rule(let rule), .exception(of: let rule): rule.subject == .student && !rule.isAdvisory
    case .requirement, .transition: true
    }
  }
}

extension Diagnostic {
  fileprivate static func attendanceAsked(
    _ measure: Measure, _ series: [SessionSeries]
  ) -> Diagnostic {
    let names = series.map { named($0.id.text, $0.titles) }.joinedByAnd
    return Diagnostic(
      AttendanceOfOptionalSeries.code, .warning, at: measure.place.attribute("series"),
      Phrase(
        nl: "Hier is aanwezigheid verplicht bij \(names[.dutch]), maar deelname daaraan is "
          + "facultatief.",
        en: "Attendance at \(names[.english]) is compulsory here, but taking part in it is "
          + "optional."),
      notes: series.map {
        Note(
          Phrase(nl: "Hier staat dat deelname vrij is.", en: "Here it says that it is free."),
          at: $0.place.attribute("optional"))
      },
      help: Phrase(
        nl: "Haal optional=\"true\" weg, of laat de regel alleen adviseren met advisory=\"true\".",
        en: "Take optional=\"true\" away, or let the rule only advise with advisory=\"true\"."))
  }
}

extension AttendanceOfOptionalSeries {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een regel vraagt aanwezigheid bij een reeks waaraan deelname facultatief is. Wie niet "
        + "komt, haalt de regel niet. Dat geldt niet als een andere reeks ook telt, of als iets "
        + "anders ook genoeg is.",
      en: "A rule asks for attendance at a series in which taking part is optional. Whoever "
        + "stays away fails the rule. Where another series counts as well, or something else is "
        + "enough too, nothing is asked."),
    example: "<series id=\"excursies\" optional=\"true\" …/> … "
      + "<sessions series=\"excursies\" min=\"2\"/>",
    remedy: Phrase(
      nl: "Haal optional=\"true\" weg, of maak de regel adviserend.",
      en: "Take optional=\"true\" away, or let the rule only advise."))
}

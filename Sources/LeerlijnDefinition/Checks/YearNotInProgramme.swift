internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A rule for, or a measure of, a year that the programme does not have.
enum YearNotInProgramme: DefinitionCheck {
  static let code = DiagnosticCode(321, "year-not-in-programme")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    guard !definition.lacksDocuments else { return }
    let curriculum = definition.curriculum
    for rule in curriculum.rules where !definition.isDamaged(rule.place) {
      if let last = lastYear(of: rule.scope.programme.map { [$0] } ?? [], in: curriculum) {
        report(rule.scope.years, last, rule.place.attribute("years"), .rule, &log)
      }
    }
    for site in curriculum.conditionSites {
      let scope = site.owner.scope.programme
      for measure in site.condition.measures {
        switch measure.quantity {
        case .isTrue(let fact):
          let programmes = fact.programmes.isEmpty ? scope.map { [$0] } ?? [] : fact.programmes
          guard let last = lastYear(of: programmes, in: curriculum) else { continue }
          report(fact.years, last, measure.place.attribute("year"), .fact, &log)
        case .units(.years(let years), _):
          guard let last = lastYear(of: scope.map { [$0] } ?? [], in: curriculum) else { continue }
          report(years, last, measure.place.attribute("years"), .count, &log)
        default: break
        }
      }
    }
  }

  /// Where a year is asked for.
  fileprivate enum Use { case rule, fact, count }

  private static func report(
    _ years: [Int], _ last: Int, _ place: SourceRange?, _ use: Use, _ log: inout DiagnosticLog
  ) {
    let beyond = years.filter { $0 > last }
    guard !beyond.isEmpty else { return }
    log.report(.noSuchYear(beyond, last, place, use, isAll: beyond.count == years.count))
  }

  /// The last year that one of these programmes has, of all where none is named; nil where one of
  /// them does not tell.
  private static func lastYear(of ids: [ProgrammeID], in curriculum: Curriculum) -> Int? {
    let programmes = curriculum.programmes.filter { ids.isEmpty || ids.contains($0.id) }
    let lasts = programmes.compactMap(\.lastYear)
    return lasts.count == programmes.count ? lasts.max() : nil
  }
}

extension Programme {
  /// The last year of its duration, or in which anything of it is taught; nil where neither tells.
  var lastYear: Int? {
    let taught = loads(on: nil, everything: true).compactMap(\.year) + choices.compactMap(\.year)
    let lasting = duration.map { [($0.months + 11) / 12] } ?? []
    return (lasting.filter { $0 > 0 } + taught + phases.flatMap(\.years)).max()
  }
}

extension Diagnostic {
  fileprivate static func noSuchYear(
    _ years: [Int], _ last: Int, _ place: SourceRange?, _ use: YearNotInProgramme.Use, isAll: Bool
  ) -> Diagnostic {
    let one = years.count == 1
    let list = years.map { Phrase(nl: "\($0)", en: "\($0)") }.joinedByAnd
    let what =
      switch (use, isAll) {
      case (.rule, true):
        Phrase(nl: "De regel geldt dus voor niemand.", en: "So the rule is for nobody.")
      case (.fact, true):
        Phrase(nl: "Dit is dus nooit het geval.", en: "So this is never the case.")
      case (.count, true):
        Phrase(nl: "Hier telt dus niets mee.", en: "So nothing counts here.")
      case (_, false):
        Phrase(
          nl: "Daarvoor heeft dit geen betekenis.", en: "For that this has no meaning.")
      }
    return Diagnostic(
      YearNotInProgramme.code, isAll && use != .fact ? .error : .warning, at: place,
      Phrase(
        nl: "Leerjaar \(list[.dutch]) \(one ? "bestaat" : "bestaan") niet: het laatste leerjaar is "
          + "\(last). \(what[.dutch])",
        en: "There \(one ? "is no year" : "are no years") \(list[.english]): the last year is "
          + "\(last). \(what[.english])"),
      help: Phrase(
        nl: "Noem een leerjaar van de opleiding, of verbeter 'duration' van de opleiding.",
        en: "Name a year of the programme, or correct 'duration' of the programme."))
  }
}

extension YearNotInProgramme {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een regel of voorwaarde noemt een leerjaar dat na het laatste van de opleiding "
        + "komt. Het laatste leerjaar volgt uit 'duration' en uit de leerjaren van vakken, "
        + "stages, keuzeruimten en fasen.",
      en: "A rule or condition names a year after the last one of the programme. The last "
        + "year follows from 'duration' and from the years of courses, placements, choices "
        + "and phases."),
    example: "<programme duration=\"P4Y\" …> … <rule id=\"r\" years=\"5\">",
    remedy: Phrase(
      nl: "Noem een leerjaar van de opleiding, of verbeter haar duur.",
      en: "Name a year of the programme, or correct its duration."))
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A rule whose days, cohorts or networks leave nobody whom it is for in this edition.
///
/// One that ends the day before the edition begins, or before another rule does, is kept for the
/// days until then, and so means something.
enum RuleNeverInForce: DefinitionCheck {
  static let code = DiagnosticCode(518, "rule-never-in-force")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    let years = curriculum.years.filter { !$0.days.isEmpty }
    guard let last = years.map(\.days.last).max() else { return }
    let networks = Dictionary(curriculum.networks.map { ($0.id, $0) }) { first, _ in first }
    let beginnings = Set(curriculum.rules.compactMap(\.scope.from))
    for rule in curriculum.rules where !definition.isDamaged(rule.place) {
      let edition = definition.year(ofDocumentWith: rule, among: years)
      if let until = rule.scope.until, let edition, until + 1 < edition.days.first,
        !beginnings.contains(until + 1) || years.allSatisfy({ $0.days.first > until })
      {
        log.report(.ruleIsOver(rule, until, edition))
      } else if let from = rule.scope.from, from > last {
        log.report(.ruleIsToCome(rule, from, last))
      }
      if let cohorts = rule.scope.cohorts {
        let length = curriculum.longestProgramme(of: rule)
        if let year = firstYear(of: rule, cohorts), case .fixed(let deadline)? = rule.deadline,
          let start = years.last(where: { $0.days.first <= deadline })?.days.first.civil.year,
          year > start
        {
          log.report(.cohortsTooLate(rule, cohorts, deadline))
        } else if cohorts.lowerBound > last.civil.year {
          log.report(.cohortsToCome(rule, cohorts, last))
        } else if let edition, let length,
          cohorts.upperBound < edition.days.first.civil.year - 2 * length
        {
          log.report(.cohortsLongAgo(rule, cohorts, edition, length))
        }
      }
      if let end = end(ofNetworksOf: rule, networks),
        let first = rule.scope.from ?? edition?.days.first, end < first
      {
        log.report(.networksOver(rule, end))
      }
    }
  }

  /// The calendar year in which the first of its cohorts begins the first of its years, for who goes on
  /// without delay.
  private static func firstYear(of rule: Rule, _ cohorts: ClosedRange<Int>) -> Int? {
    rule.scope.years.min().map { cohorts.lowerBound + $0 - 1 }
  }

  /// The last day of the networks that a rule names, where each of them has one.
  private static func end(
    ofNetworksOf rule: Rule, _ networks: [NetworkID: LearningNetwork]
  ) -> Day? {
    let ends = rule.scope.networks.map { networks[$0]?.until }
    return ends.contains { $0 == nil } ? nil : ends.compactMap { $0 }.max()
  }
}

extension CurriculumDefinition {
  /// The study year that the document of a rule is the edition of.
  fileprivate func year(ofDocumentWith rule: Rule, among years: [StudyYear]) -> StudyYear? {
    let head =
      curriculum.documentHeads.first { $0.place.file.path == rule.place?.file.path }
      ?? curriculum.documentHeads.last
    return years.first { $0.id.text == head?.edition }
  }
}

extension Curriculum {
  /// In years; nil where a programme that the rule is for does not tell.
  fileprivate func longestProgramme(of rule: Rule) -> Int? {
    let mine = programmes(of: rule.scope)
    let lengths = mine.compactMap(\.lastYear)
    return lengths.count == mine.count ? lengths.max() : nil
  }
}

extension RuleNeverInForce {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een regel geldt alleen op dagen vóór deze editie of na de kalender, of alleen "
        + "voor cohorten of leernetwerken die er dan niet zijn. Niemand wordt er dus naar "
        + "beoordeeld.",
      en: "A rule is in force only on days before this edition or after the calendar, or "
        + "only for cohorts or networks that are not there by then. So nobody is judged by "
        + "it."),
    example: "<curriculum edition=\"2019-2020\" …> … <rule id=\"r\" until=\"2018-01-01\">",
    remedy: Phrase(
      nl: "Verbeter de dagen, cohorten of leernetwerken, of haal de regel weg.",
      en: "Correct the days, cohorts or networks, or take the rule out."))
}

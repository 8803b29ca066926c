internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A rule whose days, cohorts or networks leave nobody whom it is for in this edition.
enum RuleNeverInForce: DefinitionCheck {
  static let code = DiagnosticCode(518, "rule-never-in-force")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    let years = curriculum.years.filter { !$0.days.isEmpty }
    guard let last = years.map(\.days.last).max() else { return }
    let networks = Dictionary(curriculum.networks.map { ($0.id, $0) }) { first, _ in first }
    for rule in curriculum.rules where !definition.isDamaged(rule.place) {
      let edition = definition.year(ofDocumentWith: rule, among: years)
      if let until = rule.scope.until, let edition, until < edition.days.first {
        log.report(.over(rule, until, edition))
      } else if let from = rule.scope.from, from > last {
        log.report(.notYet(rule, from, last))
      }
      if let cohorts = rule.scope.cohorts {
        let length = curriculum.longestProgramme(of: rule)
        if cohorts.lowerBound > last.civil.year {
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
    let head = heads.first { $0.place.file.path == rule.place?.file.path } ?? heads.last
    return years.first { $0.id.text == head?.edition }
  }
}

extension Curriculum {
  /// In years; nil where a programme that the rule is for does not tell.
  fileprivate func longestProgramme(of rule: Rule) -> Int? {
    let mine = programmes.filter { rule.scope.programme == nil || $0.id == rule.scope.programme }
    let lengths = mine.compactMap(\.lastYear)
    return lengths.count == mine.count ? lengths.max() : nil
  }
}

extension Diagnostic {
  fileprivate static func over(_ rule: Rule, _ until: Day, _ edition: StudyYear) -> Diagnostic {
    let (day, first) = (until.words, edition.days.first.words)
    return never(
      rule, "until",
      Phrase(
        nl: "Regel '\(rule.id)' geldt tot en met \(day[.dutch]), maar deze editie begint met "
          + "studiejaar '\(edition.id)', op \(first[.dutch]). De regel geldt hier dus nooit.",
        en: "Rule '\(rule.id)' is in force through \(day[.english]), but this edition begins with "
          + "study year '\(edition.id)', on \(first[.english]). So the rule is never in force here."
      ))
  }

  fileprivate static func notYet(_ rule: Rule, _ from: Day, _ last: Day) -> Diagnostic {
    let (day, end) = (from.words, last.words)
    return never(
      rule, "from",
      Phrase(
        nl: "Regel '\(rule.id)' geldt vanaf \(day[.dutch]), maar de kalender loopt tot en met "
          + "\(end[.dutch]). De regel geldt dus in geen enkel studiejaar.",
        en: "Rule '\(rule.id)' is in force from \(day[.english]), but the calendar runs through "
          + "\(end[.english]). So the rule is in force in no study year."))
  }

  fileprivate static func cohortsToCome(
    _ rule: Rule, _ cohorts: ClosedRange<Int>, _ last: Day
  ) -> Diagnostic {
    let end = last.words
    return never(
      rule, "cohorts",
      Phrase(
        nl: "Regel '\(rule.id)' is voor wie in \(cohorts.lowerBound) of later begint, maar de "
          + "kalender loopt tot en met \(end[.dutch]). De regel geldt dus voor niemand.",
        en: "Rule '\(rule.id)' is for those who begin in \(cohorts.lowerBound) or later, but the "
          + "calendar runs through \(end[.english]). So the rule is for nobody."))
  }

  fileprivate static func cohortsLongAgo(
    _ rule: Rule, _ cohorts: ClosedRange<Int>, _ edition: StudyYear, _ length: Int
  ) -> Diagnostic {
    never(
      rule, "cohorts",
      Phrase(
        nl: "Regel '\(rule.id)' is voor wie uiterlijk in \(cohorts.upperBound) begon, meer dan "
          + "twee keer de \(length) jaar van de opleiding voor studiejaar '\(edition.id)'.",
        en: "Rule '\(rule.id)' is for those who began in \(cohorts.upperBound) at the latest, more "
          + "than twice the \(length) years of the programme before study year '\(edition.id)'."))
  }

  fileprivate static func networksOver(_ rule: Rule, _ end: Day) -> Diagnostic {
    let day = end.words
    return never(
      rule, "networks",
      Phrase(
        nl: "De leernetwerken van regel '\(rule.id)' zijn er tot en met \(day[.dutch]), voordat de "
          + "regel geldt.",
        en: "The networks of rule '\(rule.id)' exist through \(day[.english]), before the rule is "
          + "in force."))
  }

  private static func never(_ rule: Rule, _ attribute: String, _ message: Phrase) -> Diagnostic {
    Diagnostic(
      RuleNeverInForce.code, .warning, at: rule.place.attribute(attribute), message,
      help: Phrase(
        nl: "Verbeter '\(attribute)', of haal de regel weg als zij niet meer nodig is.",
        en: "Correct '\(attribute)', or take the rule out where it is no longer needed."))
  }
}

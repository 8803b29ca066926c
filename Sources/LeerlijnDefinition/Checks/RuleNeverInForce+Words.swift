internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension Diagnostic {
  static func ruleIsOver(_ rule: Rule, _ until: Day, _ edition: StudyYear) -> Diagnostic {
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

  static func ruleIsToCome(_ rule: Rule, _ from: Day, _ last: Day) -> Diagnostic {
    let (day, end) = (from.words, last.words)
    return never(
      rule, "from",
      Phrase(
        nl: "Regel '\(rule.id)' geldt vanaf \(day[.dutch]), maar de kalender loopt tot en met "
          + "\(end[.dutch]). De regel geldt dus in geen enkel studiejaar.",
        en: "Rule '\(rule.id)' is in force from \(day[.english]), but the calendar runs through "
          + "\(end[.english]). So the rule is in force in no study year."))
  }

  static func cohortsToCome(
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

  static func cohortsLongAgo(
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

  static func cohortsTooLate(
    _ rule: Rule, _ cohorts: ClosedRange<Int>, _ deadline: Day
  ) -> Diagnostic {
    let (day, year) = (deadline.words, rule.scope.years.min() ?? 1)
    let first = cohorts.lowerBound + year - 1
    return never(
      rule, "by",
      Phrase(
        nl: "Regel '\(rule.id)' is voor wie in \(cohorts.lowerBound) of later begon, in leerjaar "
          + "\(year) of later: zonder versnelling is dat op zijn vroegst in \(first). De laatste dag, "
          + "\(day[.dutch]), is dan al voorbij.",
        en: "Rule '\(rule.id)' is for those who began in \(cohorts.lowerBound) or later, in year "
          + "\(year) or later: without skipping a year that is in \(first) at the earliest. The last "
          + "day, \(day[.english]), is over by then."))
  }

  static func networksOver(_ rule: Rule, _ end: Day) -> Diagnostic {
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

internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
internal import LeerlijnModel

/// A last day that is the first of a study year, where that day chooses the year: it takes the one
/// before.
///
/// The year that ends then is nearly always meant; whoever means the one that begins is surprised.
enum DeadlineOnFirstDayOfYear: DefinitionCheck {
  static let code = DiagnosticCode(514, "deadline-on-first-day-of-year")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    for rule in curriculum.rules {
      let conditions = rule.conditions
      let choosing = conditions.flatMap(\.measures).filter(\.looksAtOneStudyYear)
      if case .fixed(let day)? = rule.deadline, choosing.contains(where: { $0.deadline == nil }),
        let years = years(around: day, in: curriculum)
      {
        log.report(.firstDay(day, of: years.next, after: years.before, rule.place))
      }
      for measure in choosing {
        if case .fixed(let day)? = measure.deadline, let years = years(around: day, in: curriculum)
        {
          log.report(.firstDay(day, of: years.next, after: years.before, measure.place))
        }
      }
    }
  }

  /// The study year that a day is the first of, and the one before it, which the day belongs to.
  private static func years(
    around day: Day, in curriculum: Curriculum
  ) -> (before: StudyYear, next: StudyYear)? {
    guard let next = curriculum.years.first(where: { $0.days.first == day }),
      let before = curriculum.years.filter({ $0.days.first < day })
        .rising(by: \.days.first).last
    else { return nil }
    return (before, next)
  }
}

extension Measure {
  /// Whether its window is a study year that its last day chooses.
  fileprivate var looksAtOneStudyYear: Bool {
    switch window {
    case .studyYear: return true
    case nil:
      switch quantity {
      case .sessions, .held, .perspectives: return true
      default: return false
      }
    default: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func firstDay(
    _ day: Day, of next: StudyYear, after before: StudyYear, _ place: SourceRange?
  ) -> Diagnostic {
    let (first, eve) = (day.words, (day - 1).words)
    return Diagnostic(
      DeadlineOnFirstDayOfYear.code, .warning, at: place.attribute("by"),
      Phrase(
        nl: "De laatste dag, \(first[.dutch]), is de eerste dag van studiejaar '\(next.id)'. "
          + "Daarom kijkt de regel naar het studiejaar ervoor, '\(before.id)'.",
        en: "The last day, \(first[.english]), is the first day of study year '\(next.id)'. So the "
          + "rule looks at the study year before it, '\(before.id)'."),
      notes: [
        Note(
          Phrase(nl: "Hier begint het studiejaar.", en: "The study year begins here."),
          at: next.place)
      ],
      help: Phrase(
        nl: "Noem \(eve[.dutch]) als '\(before.id)' bedoeld is, en een latere dag als "
          + "'\(next.id)' bedoeld is.",
        en: "Give \(eve[.english]) where '\(before.id)' is meant, and a later day where "
          + "'\(next.id)' is meant."))
  }
}

extension DeadlineOnFirstDayOfYear {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Wat per studiejaar telt, telt over het studiejaar waarin 'by' valt. Een 'by' op de "
        + "eerste dag van een studiejaar hoort bij het jaar ervoor: wat op die dag klaar moet "
        + "zijn, is daarvóór gebeurd.",
      en: "What counts by study year counts over the study year that holds 'by'. A 'by' on the "
        + "first day of a study year belongs to the year before: what must be done on that day "
        + "has happened before it."),
    example:
      "<year id=\"2020-2021\" starts=\"2020-08-31\" …/> … <rule id=\"r\" by=\"2020-08-31\">",
    remedy: Phrase(
      nl: "Noem de dag ervoor als het vorige studiejaar bedoeld is, anders een latere dag.",
      en: "Give the day before it where the earlier study year is meant, else a later day."))
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A last day that lies outside what it belongs to: before its placement, or in no study year.
///
/// A moment outside its placement's days is only warned about.
enum DeadlineOutside: DefinitionCheck {
  static let code = DiagnosticCode(510, "deadline-outside")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    for placement in curriculum.placements where !definition.isDamaged(placement.place) {
      for moment in placement.moments {
        if moment.due.isBeforePlacement {
          log.report(.momentBefore(moment, placement))
        } else if let due = moment.due.day(in: placement),
          due < placement.days.first || due > placement.days.last + daysAfterPlacement
        {
          log.report(.momentOutside(moment, due, placement))
        }
      }
      for (earlier, later) in zip(placement.moments, placement.moments.dropFirst()) {
        if let first = earlier.due.day(in: placement), let second = later.due.day(in: placement),
          second < first
        {
          log.report(.momentsOutOfOrder(earlier, later, first, second))
        }
      }
      for document in placement.documents {
        if case .fixed(let due)? = document.due, due < placement.days.first {
          let isFar = due < placement.days.first - daysBeforePlacement
          log.report(.documentBefore(document, due, placement, isFar ? .warning : .advice))
        }
      }
    }
    let placements = Dictionary(
      curriculum.placements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let years = curriculum.years.map(\.days)
    for rule in curriculum.rules {
      if case .fixed(let deadline)? = rule.deadline {
        if isFar(deadline, from: years) {
          log.report(.outsideYears(deadline, rule.place.attribute("by")))
        } else if let from = rule.scope.from, deadline < from {
          log.report(.beforeForce(deadline, from, rule.place.attribute("by")))
        } else if let edition = curriculum.years.first(where: { $0.id.text == curriculum.edition }),
          // One of cohorts of before is kept for them.
          rule.subject == .student, rule.scope.cohorts == nil,
          rule.scope.until.map({ $0 >= edition.days.first }) ?? true,
          deadline < edition.days.first - daysBeforeEdition, rule.countsPractice
        {
          log.report(.beforeEdition(rule, deadline, edition))
        }
      }
      for measure in rule.condition.measures {
        let own = measure.deadline ?? rule.deadline
        guard case .fixed(let deadline)? = own, let id = measure.quantity.placement,
          let placement = placements[id], deadline < placement.days.first
        else { continue }
        let place = measure.deadline == nil ? rule.place : measure.place
        log.report(.beforePlacement(deadline, placement, place.attribute("by")))
      }
    }
  }
}

extension DeadlineOutside {
  /// Longer ago than this nothing is handed in for a placement: its year is then likely wrong.
  fileprivate static let daysBeforePlacement = 183

  /// A last judgement may well come some weeks after the student has left.
  fileprivate static let daysAfterPlacement = 42

  /// Who is to be let in may have to show earlier what they have.
  fileprivate static let daysBeforeEdition = 42

  /// Half a year before the first or after the last study year: admission may close a summer ahead.
  private static func isFar(_ day: Day, from years: [DayRange]) -> Bool {
    guard let first = years.map(\.first).min(), let last = years.map(\.last).max() else {
      return false
    }
    return day < first - 183 || day > last + 183
  }
}

extension Rule {
  /// Whether it looks at what happens in a study year: sessions, hours, courses.
  fileprivate var countsPractice: Bool {
    conditions.flatMap(\.measures).contains { measure in
      switch measure.quantity {
      case .document, .experience, .isTrue, .order: false
      default: true
      }
    }
  }
}

extension DateExpression {
  /// Whether it is counted back from the first day of the placement.
  fileprivate var isBeforePlacement: Bool {
    guard case .relative(.placementStart, let period) = self else { return false }
    return period.months < 0 || period.days < 0
  }
}

extension DeadlineOutside {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een laatste dag valt buiten de stage of buiten elk studiejaar, of voordat de regel "
        + "geldt. Een document dat voor de stage binnen moet zijn, telt beter vanaf haar begin.",
      en: "A last day lies outside the placement or outside every study year, or before the rule "
        + "is in force. A document that has to be in before the placement is better counted from "
        + "its start."),
    example: "<moment id=\"final\" due=\"2020-07-10\">",
    remedy: Phrase(nl: "Verbeter de dag.", en: "Correct the day."))
}

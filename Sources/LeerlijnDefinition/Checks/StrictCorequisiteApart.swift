internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Courses that must be followed together but cannot be: they are taught at different times, or one
/// asks for the other first.
///
/// That the other comes later is an order that is wrong for every co-requisite, and reported as such.
enum StrictCorequisiteApart: DefinitionCheck {
  static let code = DiagnosticCode(517, "strict-corequisite-apart")
  static let stopsJudging = false
  static let stopsProving = true

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let prerequisites = definition.prerequisites
    let times = TeachingTimes(definition.curriculum)
    var reported: Set<[String]> = []
    for course in definition.curriculum.courses where !definition.isDamaged(course.place) {
      for other in course.strictCorequisites.map(\.text) where other != course.id.text {
        let pair = [course.id.text, other]
        guard let unit = prerequisites.units[pair[0]], let needed = prerequisites.units[other],
          !needed.begins(after: unit), !reported.contains(pair.sorted())
        else { continue }
        // The years of another programme are counted from another beginning.
        let isLater = unit.programme == needed.programme && unit.begins(after: needed)
        let isToldThere = needed.alongside.contains(unit.name) && unit.begins(after: needed)
        if let (last, first) = chain(between: unit, needed, in: prerequisites) {
          log.report(.oneBeforeTheOther(unit, needed, last, first))
        } else if !isToldThere, isLater || times.areApart(unit, needed) {
          log.report(.taughtApart(unit, needed))
        } else {
          continue
        }
        reported.insert(pair.sorted())
      }
    }
  }

  /// The one that asks for the other, if only by what that asks, and the other.
  private static func chain(
    between unit: Prerequisites.Unit, _ other: Prerequisites.Unit, in prerequisites: Prerequisites
  ) -> (last: Prerequisites.Unit, first: Prerequisites.Unit)? {
    if prerequisites.isNeeded(other.name, for: unit.name) { return (unit, other) }
    return prerequisites.isNeeded(unit.name, for: other.name) ? (other, unit) : nil
  }
}

extension Prerequisites {
  /// Whether something is needed first, by itself or by what is needed first.
  fileprivate func isNeeded(_ wanted: String, for name: String) -> Bool {
    var seen: Set<String> = [name]
    var open = [name]
    while let next = open.popLast() {
      for step in steps[next] ?? [] where seen.insert(step.needed).inserted {
        if step.needed == wanted { return true }
        open.append(step.needed)
      }
    }
    return false
  }
}

/// The stretches of days on which each unit is taught.
private struct TeachingTimes {
  private var days: [String: [DayRange]] = [:]

  init(_ curriculum: Curriculum) {
    let periods = curriculum.periodDays
    for course in curriculum.courses {
      let known = course.periods.compactMap { periods[$0] }
      // A period that is not known may be any.
      if known.count == course.periods.count { days[course.id.text] = known }
    }
    for placement in curriculum.placements { days[placement.id.text] = [placement.days] }
  }

  /// Whether they have no day in common, as far as both are known.
  func areApart(_ unit: Prerequisites.Unit, _ other: Prerequisites.Unit) -> Bool {
    guard let own = days[unit.name], let theirs = days[other.name], !own.isEmpty, !theirs.isEmpty
    else { return false }
    return !own.contains { stretch in theirs.contains { $0.overlaps(stretch) } }
  }
}

extension Diagnostic {
  fileprivate static func taughtApart(
    _ unit: Prerequisites.Unit, _ other: Prerequisites.Unit
  ) -> Diagnostic {
    let (own, theirs) = (unit.when, other.when)
    return apart(
      unit, other,
      Phrase(
        nl: "'\(unit.name)' is \(own[.dutch]) en moet tegelijk met '\(other.name)', maar die is "
          + "\(theirs[.dutch]).",
        en: "'\(unit.name)' is \(own[.english]) and must be taken at the same time as "
          + "'\(other.name)', but that is \(theirs[.english])."))
  }

  fileprivate static func oneBeforeTheOther(
    _ unit: Prerequisites.Unit, _ other: Prerequisites.Unit, _ last: Prerequisites.Unit,
    _ first: Prerequisites.Unit
  ) -> Diagnostic {
    apart(
      unit, other,
      Phrase(
        nl: "'\(unit.name)' en '\(other.name)' moeten tegelijk, maar '\(last.name)' vraagt dat "
          + "'\(first.name)' al behaald is.",
        en: "'\(unit.name)' and '\(other.name)' must be taken at the same time, but '\(last.name)' "
          + "asks that '\(first.name)' has been passed."))
  }

  private static func apart(
    _ unit: Prerequisites.Unit, _ other: Prerequisites.Unit, _ message: Phrase
  ) -> Diagnostic {
    Diagnostic(
      StrictCorequisiteApart.code, .error, at: unit.place.attribute("strict-corequisites"), message,
      notes: [
        Note(
          Phrase(nl: "Hier staat '\(other.name)'.", en: "Here is '\(other.name)'."),
          at: other.place)
      ],
      help: Phrase(
        nl: "Geef beide in dezelfde tijd, of haal '\(other.name)' weg uit 'strict-corequisites'.",
        en: "Teach both at the same time, or take '\(other.name)' out of 'strict-corequisites'."))
  }
}

extension StrictCorequisiteApart {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "'strict-corequisites' noemt wat tegelijk wordt gevolgd. Dat kan niet als het in "
        + "een ander leerjaar of een andere periode wordt gegeven, of als het een het ander "
        + "als ingangseis heeft, ook als daar vakken tussen staan.",
      en: "'strict-corequisites' names what is taken at the same time. That cannot be where "
        + "it is taught in another year or period, or where one has the other as a "
        + "condition of entry, if only by way of other courses."),
    example: "<course id=\"b\" year=\"2\" strict-corequisites=\"a\" …> … <course id=\"a\" "
      + "year=\"1\" …>",
    remedy: Phrase(
      nl: "Geef beide in dezelfde tijd, of noem het vak in 'corequisites' of 'requires'.",
      en: "Teach both at the same time, or name the course in 'corequisites' or 'requires'."))
}

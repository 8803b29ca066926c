internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A course that is needed before it has been taught.
enum PrerequisiteOrder: DefinitionCheck {
  static let code = DiagnosticCode(506, "prerequisite-order")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let prerequisites = definition.prerequisites
    for name in prerequisites.order {
      guard let unit = prerequisites.units[name], !definition.isDamaged(unit.place) else {
        continue
      }
      for step in prerequisites.steps[name] ?? [] where step.needed != name {
        guard let needed = prerequisites.units[step.needed], comesTooLate(needed, for: unit) else {
          continue
        }
        log.report(.neededTooEarly(unit, needed, step))
      }
      for other in unit.alongside where other != name {
        guard let needed = prerequisites.units[other], needed.begins(after: unit) else { continue }
        log.report(.alongsideTooLate(unit, needed))
      }
    }
  }

  private static func comesTooLate(
    _ needed: Prerequisites.Unit, for unit: Prerequisites.Unit
  ) -> Bool {
    // The years of another programme are counted from another beginning.
    guard unit.programme == needed.programme else { return false }
    if let own = unit.year, let theirs = needed.year, own != theirs { return theirs > own }
    guard let own = unit.days, let theirs = needed.days else { return false }
    return theirs.last >= own.first
  }
}

extension Diagnostic {
  fileprivate static func neededTooEarly(
    _ unit: Prerequisites.Unit, _ needed: Prerequisites.Unit, _ step: Prerequisites.Step
  ) -> Diagnostic {
    let (own, theirs) = (unit.when, needed.when)
    return Diagnostic(
      PrerequisiteOrder.code, .error, at: step.place,
      Phrase(
        nl: "'\(unit.name)' is \(own[.dutch]), maar vraagt '\(needed.name)', en die is "
          + "\(theirs[.dutch]).",
        en: "'\(unit.name)' is \(own[.english]), but asks for '\(needed.name)', which is "
          + "\(theirs[.english])."),
      notes: [
        Note(
          Phrase(nl: "Hier staat '\(needed.name)'.", en: "Here is '\(needed.name)'."),
          at: needed.place)
      ],
      help: Phrase(
        nl: "Verplaats één van beide, of pas de ingangseis aan.",
        en: "Move one of them, or change the condition of entry."),
      bearing: Bearing(
        about: [.need(of: unit.name, needed.name)], unsettles: [.entry(unit.name)],
        asConsequence: Phrase(
          nl: "Daardoor vraagt '\(unit.name)' hier '\(needed.name)', dat dan nog niet gegeven is.",
          en: "So '\(unit.name)' asks here for '\(needed.name)', which has not been taught by then."
        )))
  }

  fileprivate static func alongsideTooLate(
    _ unit: Prerequisites.Unit, _ needed: Prerequisites.Unit
  ) -> Diagnostic {
    let (own, theirs) = (unit.when, needed.when)
    return Diagnostic(
      PrerequisiteOrder.code, .error, at: unit.place,
      Phrase(
        nl: "'\(unit.name)' is \(own[.dutch]) en gaat samen met '\(needed.name)', maar die is "
          + "\(theirs[.dutch]).",
        en: "'\(unit.name)' is \(own[.english]) and goes along with '\(needed.name)', but that is "
          + "\(theirs[.english])."),
      notes: [
        Note(
          Phrase(nl: "Hier staat '\(needed.name)'.", en: "Here is '\(needed.name)'."),
          at: needed.place)
      ],
      help: Phrase(
        nl: "Geef beide in dezelfde tijd, of haal '\(needed.name)' weg uit 'corequisites'.",
        en: "Teach both at the same time, or take '\(needed.name)' out of 'corequisites'."))
  }
}

extension PrerequisiteOrder {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een ingangseis wordt later gegeven dan waarvoor zij nodig is, of tegelijk.",
      en: "A condition of entry is taught later than what needs it, or at the same time."),
    example: "<course id=\"swj301\" year=\"3\">… <grade course=\"swj401\" min=\"5.5\"/>",
    remedy: Phrase(
      nl: "Verplaats één van beide, of pas de ingangseis aan.",
      en: "Move one of them, or change the condition of entry."))
}

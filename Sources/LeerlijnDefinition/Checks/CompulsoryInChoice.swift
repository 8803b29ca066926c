internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A course that everybody takes, in a set that a choice draws on: who has it needs no other, and it
/// would count twice.
enum CompulsoryInChoice: DefinitionCheck {
  static let code = DiagnosticCode(323, "compulsory-in-choice")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let sets = Dictionary(definition.curriculum.courseSets.map { ($0.id, $0) }) { first, _ in first
    }
    for programme in definition.curriculum.programmes {
      // What only one profile takes, others may choose.
      let compulsory = Dictionary(
        programme.courses.filter { !$0.isElective && $0.profile == nil }.map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first })
      for choice in programme.choices where !definition.isDamaged(choice.place) {
        let courses = (sets[choice.set]?.courses ?? []).compactMap { compulsory[$0] }
          .filter { !definition.isDamaged($0.place) }
        if !courses.isEmpty { log.report(.compulsory(courses, choice)) }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func compulsory(_ courses: [Course], _ choice: Choice) -> Diagnostic {
    let names = courses.map { named($0.id.text, $0.titles) }.joinedByAnd
    let name = named(choice.id, choice.titles)
    let isOne = courses.count == 1
    return Diagnostic(
      CompulsoryInChoice.code, .warning, at: choice.place,
      Phrase(
        nl:
          "Uit keuzeruimte \(name[.dutch]) \(isOne ? "kan" : "kunnen") ook \(names[.dutch]) gekozen "
          + "worden, maar \(isOne ? "dat is" : "die zijn") voor iedereen verplicht.",
        en: "Choice \(name[.english]) also offers \(names[.english]), which everybody has to take."),
      notes: courses.map {
        Note(Phrase(nl: "Hier staat het vak.", en: "Here is the course."), at: $0.place)
      },
      help: Phrase(
        nl: "Zet elective=\"true\" op het vak, of haal het uit de verzameling.",
        en: "Put elective=\"true\" on the course, or take it out of the set."))
  }
}

extension CompulsoryInChoice {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een keuzeruimte laat kiezen uit een vak dat iedereen al moet volgen. Wie het kiest, "
        + "heeft de ruimte gevuld zonder iets extra's te doen.",
      en: "A choice offers a course that everybody has to take anyway. Whoever chooses it has "
        + "filled the room without doing anything more."),
    example: "<set id=\"keuze\" courses=\"k1 k2\"/> … <course id=\"k2\" …>",
    remedy: Phrase(
      nl: "Zet elective=\"true\" op het vak, of haal het uit de verzameling.",
      en: "Put elective=\"true\" on the course, or take it out of the set."))
}

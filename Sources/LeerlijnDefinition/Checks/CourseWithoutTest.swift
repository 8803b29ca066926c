internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A course without a test, or without credits: the law asks for both.
enum CourseWithoutTest: DefinitionCheck {
  static let code = DiagnosticCode(311, "course-without-test")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    for programme in definition.curriculum.programmes {
      for course in programme.courses where !definition.isDamaged(course.place) {
        if course.tests.isEmpty { log.report(.noTest(course)) }
        if course.credits.tenths == 0 { log.report(.noCredits(course, of: programme)) }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func noTest(_ course: Course) -> Diagnostic {
    let name = named(course.id.text, course.titles)
    return Diagnostic(
      CourseWithoutTest.code, .warning, at: course.place,
      Phrase(
        nl: "Onderwijseenheid \(name[.dutch]) heeft geen toets.",
        en: "Course \(name[.english]) has no test."),
      help: Phrase(
        nl: "Voeg een 'test' toe; elke onderwijseenheid heeft een tentamen.",
        en: "Add a 'test'; every course has an examination."),
      legalSource: "WHW 7.3")
  }

  fileprivate static func noCredits(_ course: Course, of programme: Programme) -> Diagnostic {
    let name = named(course.id.text, course.titles)
    let none = programme.creditWords.amount(course.credits)
    return Diagnostic(
      CourseWithoutTest.code, .warning, at: course.place.attribute("credits"),
      Phrase(
        nl: "Onderwijseenheid \(name[.dutch]) heeft \(none[.dutch]).",
        en: "Course \(name[.english]) has \(none[.english])."),
      help: Phrase(
        nl: "Geef de studielast; de OER noemt die van elke onderwijseenheid.",
        en: "Give the study load; the OER states that of every course."),
      legalSource: "WHW 7.13")
  }
}

extension CourseWithoutTest {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Elke onderwijseenheid heeft een tentamen (WHW 7.3) en een studielast (7.13).",
      en: "Every course has an examination (WHW 7.3) and a study load (7.13)."),
    example: "<course id=\"swj301\" credits=\"10\"><title>Onderzoek</title></course>",
    remedy: Phrase(
      nl: "Voeg een 'test' of de studiepunten toe.", en: "Add a 'test' or the credits."))
}

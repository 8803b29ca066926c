internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Tests of a course that do not make 100 % together.
enum TestWeights: DefinitionCheck {
  static let code = DiagnosticCode(304, "test-weights")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    for course in definition.curriculum.courses where !definition.isDamaged(course.place) {
      let sum = course.tests.reduce(0) { $0 + $1.weight }
      guard let last = course.tests.last, sum != 100 else { continue }
      log.report(.weights(of: course, last, sum))
    }
  }
}

extension Diagnostic {
  fileprivate static func weights(of course: Course, _ test: Test, _ sum: Int) -> Diagnostic {
    let others = course.tests.dropLast()
    let right = test.weight + 100 - sum
    let message =
      others.isEmpty
      ? Phrase(
        nl: "Toets '\(test.id)' is de enige van deze onderwijseenheid en telt voor \(sum) %.",
        en: "Test '\(test.id)' is the only one of this course and counts for \(sum) %.")
      : Phrase(
        nl: "Toets '\(test.id)' telt voor \(test.weight) %, samen met de andere toetsen \(sum) %. "
          + "De gewichten van een onderwijseenheid zijn samen 100 %.",
        en: "Test '\(test.id)' counts for \(test.weight) %, with the other tests \(sum) %. "
          + "The weights of a course are 100 % together.")
    let names = listed(others.map(\.id.text), joinedBy: .or)
    let help: Phrase =
      if others.isEmpty {
        Phrase(nl: "Verander \(sum) in 100.", en: "Change \(sum) to 100.")
      } else if (1...100).contains(right) {
        Phrase(
          nl: "Verander \(test.weight) in \(right), of pas \(names[.dutch]) aan.",
          en: "Change \(test.weight) to \(right), or adapt \(names[.english]).")
      } else {
        Phrase(nl: "Verdeel de gewichten opnieuw.", en: "Divide the weights anew.")
      }
    return Diagnostic(
      TestWeights.code, .error, at: test.place.attribute("weight"), message,
      notes: others.map {
        Note(
          Phrase(
            nl: "'\($0.id)' telt voor \($0.weight) %.", en: "'\($0.id)' counts for \($0.weight) %."),
          at: $0.place.attribute("weight"))
      }, help: help)
  }
}

extension TestWeights {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "De toetsen van een onderwijseenheid zijn samen niet 100 %.",
      en: "The tests of a course do not make 100 % together."),
    example: "<test id=\"t1\" kind=\"written\" weight=\"60\"/>\n"
      + "<test id=\"t2\" kind=\"portfolio\" weight=\"37\"/>",
    remedy: Phrase(
      nl: "Verander één van de gewichten; de melding rekent het voor.",
      en: "Change one of the weights; the message works it out."))
}

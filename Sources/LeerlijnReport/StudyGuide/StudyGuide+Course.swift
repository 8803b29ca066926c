internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension StudyGuide {
  func write(_ course: Course, of programme: Programme, to page: inout MarkupWriter) {
    let place = GuidePlaces.place(.course, course.id.text)
    page.element(.article, .id(place), .labelledBy(place + "-title")) { page in
      heading(.h4, Titled(course.titles, or: course.id.text), at: place + "-title", to: &page)
      facts(self.facts(of: course, programme), to: &page)
      writeEntry(course.requires, course.requirementCitations, to: &page)
      writeLinks(course.outcomes, to: &page)
      writeTests(of: course, to: &page)
      writeRules(
        about: [place] + course.tests.map { GuidePlaces.place(.test, $0.id.text) }, to: &page)
      writeCitations(course.citations, to: &page)
    }
  }

  private func facts(of course: Course, _ programme: Programme) -> [(Phrase, PageContent?)] {
    let sets = programme.courseSets.filter { $0.courses.contains(course.id) }
    return [
      (
        Phrase(nl: "Studielast", en: "Study load"),
        { $0.words(say(load(course.credits, course.workload, programme))) }
      ),
      (Phrase(nl: "Ook genoemd", en: "Also called"), aliases(course.aliases)),
      (
        Phrase(nl: "Wanneer", en: "When"),
        course.periods.isEmpty ? nil : { $0.words(say(words(of: course.periods))) }
      ),
      (
        Phrase(nl: "Voor wie", en: "For whom"),
        course.profile == nil && !course.isElective
          ? nil : { audience(course.profile, isElective: course.isElective, to: &$0) }
      ),
      (
        Phrase(nl: "Ernaast of ervoor", en: "Beside it or before"),
        units(course.corequisites)
      ),
      (Phrase(nl: "Tegelijk", en: "At the same time"), units(course.strictCorequisites)),
      (
        Phrase(nl: "Staat in", en: "Stands in"),
        sets.isEmpty ? nil : { links(sets.map { GuidePlaces.place(.set, $0.id.text) }, to: &$0) }
      ),
    ]
  }

  private func units(_ courses: [CourseID]) -> PageContent? {
    guard !courses.isEmpty else { return nil }
    return { links(courses.map { GuidePlaces.place(.course, $0.text) }, to: &$0) }
  }

  /// Credits, and hours where they are named.
  func load(_ credits: Credits, _ workload: Int?, _ programme: Programme) -> Phrase {
    let words = programme.creditWords.amount(credits)
    guard let workload else { return words }
    let hours = Unit.hours.amount(workload)
    return Phrase(
      nl: "\(words.dutch), \(hours.dutch)", en: "\(words.english), \(hours.english)")
  }

  // MARK: What courses and placements share

  func writeEntry(
    _ condition: Condition?, _ citations: [Citation], to page: inout MarkupWriter
  ) {
    guard let condition else { return }
    page.element(.p, .look(.lead), text: say(Phrase(nl: "Ingangseis", en: "To enter")))
    write(condition, to: &page)
    writeCitations(
      citations, Phrase(nl: "Bron van de ingangseis: ", en: "Source of the entry requirement: "),
      to: &page)
  }

  /// What it does for outcomes, a line per step.
  func writeLinks(_ links: [OutcomeLink], to page: inout MarkupWriter) {
    guard !links.isEmpty else { return }
    page.element(
      .p, .look(.lead), text: say(Phrase(nl: "Leeruitkomsten", en: "Outcomes")))
    list(steps(of: links), to: &page)
  }

  func steps(of links: [OutcomeLink]) -> [PageContent] {
    OutcomeLink.Step.allCases.compactMap { step -> PageContent? in
      let own = links.filter { $0.step == step }
      guard !own.isEmpty else { return nil }
      return { page in
        page.words(say(step.verb) + ": ")
        let places = own.map { GuidePlaces.place(.outcome, $0.outcome.text) }
        guard places.count > 1 else { return self.links(places, to: &page) }
        // Outcomes are sentences: commas between them would not read.
        list(places.map { place in { self.link(place, to: &$0) } }, to: &page)
      }
    }
  }

  func writeRules(about places: [String], to page: inout MarkupWriter) {
    var rules: [RuleID] = []
    for rule in places.flatMap(references.rules) where !rules.contains(rule) { rules.append(rule) }
    guard !rules.isEmpty else { return }
    page.element(.p, .look(.small)) { page in
      page.words(say(Phrase(nl: "Regels hierover: ", en: "Rules about this: ")))
      links(rules.map { GuidePlaces.place(.rule, $0.text) }, to: &page)
    }
  }

  // MARK: Tests

  private func writeTests(of course: Course, to page: inout MarkupWriter) {
    guard !course.tests.isEmpty else { return }
    let title = Titled(course.titles, or: course.id.text).words(in: language).text
    table(
      Phrase(nl: "Toetsen van ‘\(title)’", en: "Tests of ‘\(title)’"),
      [
        Phrase(nl: "Toets", en: "Test"), Phrase(nl: "Vorm", en: "Form"),
        Phrase(nl: "Gewicht", en: "Weight"), Phrase(nl: "Minimum", en: "Minimum"),
        Phrase(nl: "Leeruitkomsten", en: "Outcomes"),
      ], to: &page
    ) { page in
      for test in course.tests { write(test, to: &page) }
    }
  }

  private func write(_ test: Test, to page: inout MarkupWriter) {
    let weight = Phrase(nl: "\(test.weight) %", en: "\(test.weight)%")
    row(
      at: GuidePlaces.place(.test, test.id.text),
      { write(Titled(test.titles, or: test.id.text), to: &$0) },
      [
        { writeOwn(test.kind, to: &$0) }, { $0.words(say(weight)) },
        test.minimum.map { grade in { $0.words(say(Unit.grade.number(grade))) } },
        test.outcomes.isEmpty
          ? nil
          : { list(steps(of: test.outcomes), to: &$0) },
      ], to: &page)
  }
}

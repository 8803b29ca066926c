internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension StudyGuide {
  /// A section per programme: what it is, and per year what is studied.
  var programmeSections: [Section] {
    curriculum.programmes.map { programme in
      let title = Titled(programme.titles, or: programme.id.text)
      let text = title.words(in: language).text
      return Section(
        name: GuidePlaces.place(.programme, programme.id.text),
        title: Phrase(same: text),
        parts: years(of: programme).map { year in
          (place(of: year, in: programme), Titled(Titles([]), or: say(name(of: year))))
        }
      ) { $0.write(programme, to: &$1) }
    }
  }

  private func write(_ programme: Programme, to page: inout MarkupWriter) {
    page.element(.div, .id(GuidePlaces.place(.programme, programme.id.text))) { page in
      facts(self.facts(of: programme), to: &page)
      writeCitations(programme.citations, to: &page)
    }
    writePhases(of: programme, to: &page)
    for year in years(of: programme) { write(year, of: programme, to: &page) }
    writeChoices(of: programme, to: &page)
  }

  private func facts(of programme: Programme) -> [(Phrase, PageContent?)] {
    func known(_ text: String) -> PageContent {
      { $0.words(say(FieldWords(names).words(of: .text(text)))) }
    }
    let level =
      programme.framework.map { "\(say(levelWords(programme.level))) (\($0))" }
      ?? say(levelWords(programme.level))
    return [
      (
        Phrase(nl: "Soort", en: "Kind"),
        programme.kind.map { kind in { $0.words(say(words(of: kind))) } }
      ),
      (Phrase(nl: "Niveau", en: "Level"), { $0.words(level) }),
      (
        Phrase(nl: "Sector", en: "Sector"),
        programme.sector.map { sector in { $0.words(sector.rawValue) } }
      ),
      (
        Phrase(nl: "Studielast", en: "Study load"),
        { $0.words(say(programme.creditWords.amount(programme.credits))) }
      ),
      (Phrase(nl: "Vorm", en: "Mode"), programme.mode.map(known)),
      (
        Phrase(nl: "Duur", en: "Duration"),
        programme.duration.map { length in { $0.words(say(length.words)) } }
      ),
      (
        Phrase(nl: "Opleidingsgebied (ISCED-F 2013)", en: "Field of education (ISCED-F 2013)"),
        programme.isced.map { code in { $0.words(code) } }
      ),
      (
        Phrase(nl: "Gegeven door", en: "Given by"),
        programme.organisations.isEmpty
          ? nil
          : { page in
            links(
              programme.organisations.map { GuidePlaces.place(.organisation, $0.text) }, to: &page)
          }
      ),
      (
        Phrase(nl: "Profielen", en: "Profiles"),
        programme.profiles.isEmpty
          ? nil
          : { page in
            for (index, profile) in programme.profiles.enumerated() {
              if index > 0 { page.words(", ") }
              page.element(.span, .id(GuidePlaces.place(.profile, profile.id.text))) {
                write(Titled(profile.titles, or: profile.id.text), to: &$0)
              }
            }
          }
      ),
      (Phrase(nl: "Cijfers", en: "Grades"), { $0.words(say(words(of: programme.grading))) }),
    ]
  }

  private func words(of kind: ProgrammeKind) -> Phrase {
    switch kind {
    case .minor: Phrase(same: "minor")
    case .honours: Phrase(nl: "honoursprogramma", en: "honours programme")
    case .specialisation: Phrase(nl: "specialisatie", en: "specialisation")
    case .track: Phrase(nl: "traject", en: "track")
    }
  }

  private func levelWords(_ level: String) -> Phrase {
    switch level {
    case "associate-degree": Phrase(same: "associate degree")
    case "other": Phrase(nl: "anders", en: "other")
    default: Phrase(same: level)
    }
  }

  private func words(of grading: Grading) -> Phrase {
    let (low, high) = (
      Unit.grade.number(grading.scale.lowerBound), Unit.grade.number(grading.scale.upperBound)
    )
    let pass = Unit.grade.number(grading.pass)
    let attempt: Phrase
    switch grading.attempt {
    case .best: attempt = Phrase(nl: "De beste poging telt.", en: "The best attempt counts.")
    case .last: attempt = Phrase(nl: "De laatste poging telt.", en: "The last attempt counts.")
    case .first: attempt = Phrase(nl: "De eerste poging telt.", en: "The first attempt counts.")
    }
    var sentences = [
      Phrase(
        nl: "Van \(low.dutch) tot en met \(high.dutch); \(pass.dutch) is voldoende.",
        en: "From \(low.english) to \(high.english); \(pass.english) is a pass."), attempt,
    ]
    if let count = grading.opportunities {
      sentences.append(
        Phrase(
          nl: count == 1
            ? "Er is 1 kans per studiejaar." : "Er zijn \(count) kansen per studiejaar.",
          en: count == 1
            ? "There is 1 opportunity a year." : "There are \(count) opportunities a year."))
    }
    if !grading.mayResitPassed {
      sentences.append(
        Phrase(
          nl: "Wat behaald is, kan niet worden herkanst.",
          en: "What is passed cannot be taken again."))
    }
    return sentences.asParagraph
  }

  private func writePhases(of programme: Programme, to page: inout MarkupWriter) {
    guard !programme.phases.isEmpty else { return }
    table(
      Phrase(nl: "Fasen", en: "Phases"),
      [
        Phrase(nl: "Fase", en: "Phase"), Phrase(nl: "Leerjaren", en: "Years"),
        Phrase(nl: "Studielast", en: "Study load"), Phrase(nl: "Bron", en: "Source"),
      ], to: &page
    ) { page in
      for phase in programme.phases {
        let years = phase.years.map { Phrase(same: String($0)) }.joinedByAnd
        row(
          at: GuidePlaces.place(.phase, phase.id.text),
          { write(Titled(phase.titles, or: phase.id.text), to: &$0) },
          [
            { $0.words(say(years)) },
            { $0.words(say(programme.creditWords.amount(phase.credits))) },
            phase.citations.isEmpty ? nil : { writeSources(phase.citations, to: &$0) },
          ], to: &page)
      }
    }
  }

  // MARK: Choices

  private func writeChoices(of programme: Programme, to page: inout MarkupWriter) {
    if !programme.choices.isEmpty {
      page.element(.h3, text: say(Phrase(nl: "Keuzeruimte", en: "Room to choose")))
      list(
        programme.choices.map { choice in
          { page in self.write(choice, of: programme, to: &page) }
        }, to: &page)
    }
    guard !programme.courseSets.isEmpty else { return }
    table(
      Phrase(nl: "Verzamelingen van onderwijseenheden", en: "Sets of courses"),
      [Phrase(nl: "Verzameling", en: "Set"), Phrase(nl: "Onderwijseenheden", en: "Courses")],
      to: &page
    ) { page in
      for set in programme.courseSets {
        row(
          at: GuidePlaces.place(.set, set.id.text),
          { write(Titled(set.titles, or: set.id.text), to: &$0) },
          [{ links(set.courses.map { GuidePlaces.place(.course, $0.text) }, to: &$0) }], to: &page)
      }
    }
  }

  private func write(_ choice: Choice, of programme: Programme, to page: inout MarkupWriter) {
    page.element(.span, .id(GuidePlaces.place(.choice, choice.id))) {
      write(Titled(choice.titles, or: choice.id), to: &$0)
    }
    let credits = programme.creditWords.amount(choice.credits)
    page.words(
      say(
        choice.year.map {
          Phrase(
            nl: ": \(credits.dutch) in leerjaar \($0), te kiezen uit ",
            en: ": \(credits.english) in year \($0), to choose from ")
        }
          ?? Phrase(
            nl: ": \(credits.dutch), te kiezen uit ", en: ": \(credits.english), to choose from ")))
    link(GuidePlaces.place(.set, choice.set.text), to: &page)
    page.words(".")
  }
}

internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension StudyGuide {
  /// Every rule in plain sentences; nil without any.
  var ruleSection: Section? {
    guard !curriculum.rules.isEmpty else { return nil }
    return Section(
      name: "rules", title: Phrase(nl: "Regels", en: "Rules"),
      parts: curriculum.rules.map {
        (GuidePlaces.place(.rule, $0.id.text), Titled($0.titles, or: $0.id.text))
      }
    ) { guide, page in
      for rule in guide.curriculum.rules { guide.write(rule, to: &page) }
    }
  }

  private func write(_ rule: Rule, to page: inout MarkupWriter) {
    let place = GuidePlaces.place(.rule, rule.id.text)
    page.element(.article, .id(place), .labelledBy(place + "-title")) { page in
      heading(.h3, Titled(rule.titles, or: rule.id.text), at: place + "-title", to: &page)
      if !rule.explanation.entries.isEmpty {
        page.element(.p) { write(Titled(rule.explanation, or: ""), to: &$0) }
      }
      facts(self.facts(of: rule), to: &page)
      page.element(
        .p, .look(.lead), text: say(Phrase(nl: "Wat gevraagd wordt", en: "What is asked")))
      write(rule.condition, to: &page)
      writeExceptions(of: rule, to: &page)
      writeRules(about: [place], to: &page)
      writeCitations(rule.citations, to: &page)
    }
  }

  private func facts(of rule: Rule) -> [(Phrase, PageContent?)] {
    [
      (Phrase(nl: "Voor wie", en: "For whom"), { writeScope(of: rule, to: &$0) }),
      (
        Phrase(nl: "Uiterlijk", en: "Due"),
        rule.deadline.map { deadline in { time(deadline, to: &$0) } }
      ),
      (
        Phrase(nl: "Geldt", en: "Holds"),
        rule.scope.from == nil && rule.scope.until == nil
          ? nil : { time(from: rule.scope.from, until: rule.scope.until, to: &$0) }
      ),
      (
        Phrase(nl: "Soort", en: "Kind"),
        { $0.words(say(rule.isAdvisory ? Self.advice : Self.demand)) }
      ),
    ]
  }

  private static let demand = Phrase(nl: "eis", en: "requirement")
  private static let advice = Phrase(
    nl: "advies: wie het niet haalt, verliest niets", en: "advice: who misses it loses nothing")

  // MARK: For whom

  private func writeScope(of rule: Rule, to page: inout MarkupWriter) {
    page.words(say(subject(of: rule)))
    let scope = rule.scope
    if let programme = scope.programme {
      page.words(say(Phrase(nl: " van ", en: " of ")))
      link(GuidePlaces.place(.programme, programme.text), to: &page)
    }
    if let profile = scope.profile {
      page.words(say(Phrase(nl: ", profiel ", en: ", profile ")))
      link(GuidePlaces.place(.profile, profile.text), to: &page)
    }
    if !scope.years.isEmpty {
      let list = scope.years.map { Phrase(same: String($0)) }.joinedByAnd
      page.words(say(Phrase(nl: ", leerjaar \(list.dutch)", en: ", year \(list.english)")))
    }
    if let cohorts = scope.cohorts { page.words(", " + say(Phrase.cohorts(cohorts))) }
    if !scope.networks.isEmpty {
      page.words(say(Phrase(nl: ", van ", en: ", of ")))
      links(scope.networks.map { GuidePlaces.place(.network, $0.text) }, to: &page)
    }
  }

  private func subject(of rule: Rule) -> Phrase {
    switch rule.subject {
    case .student: Phrase(nl: "studenten", en: "students")
    case .network:
      rule.scope.networks.isEmpty
        ? Phrase(nl: "elk leernetwerk", en: "each learning network")
        : Phrase(nl: "leernetwerken", en: "learning networks")
    case .curriculum: Phrase(nl: "het hele curriculum", en: "the whole curriculum")
    }
  }

  // MARK: Exceptions

  private func writeExceptions(of rule: Rule, to page: inout MarkupWriter) {
    guard !rule.exceptions.isEmpty else { return }
    page.element(
      .p, .look(.lead),
      text: say(
        rule.exceptions.count == 1
          ? Phrase(nl: "Uitzondering", en: "Exception")
          : Phrase(nl: "Uitzonderingen", en: "Exceptions")))
    page.element(.ol) { page in
      for exception in rule.exceptions {
        page.element(.li) { page in write(exception, of: rule, to: &page) }
      }
    }
  }

  private func write(_ exception: RuleException, of rule: Rule, to page: inout MarkupWriter) {
    page.element(.p) { page in
      page.words(say(Phrase(nl: "Van ", en: "From ")))
      time(exception.days, to: &page)
      page.words(say(Phrase(nl: " geldt in plaats daarvan:", en: " this holds instead:")))
    }
    write(exception.condition, to: &page)
    if let over = rule.exceptions.firstIndex(where: { $0.id != nil && $0.id == exception.over }) {
      page.element(
        .p,
        text: say(
          Phrase(
            nl: "Zij gaat voor op uitzondering \(over + 1).",
            en: "It goes before exception \(over + 1).")))
    }
    writeCitations(exception.citations, to: &page)
  }
}

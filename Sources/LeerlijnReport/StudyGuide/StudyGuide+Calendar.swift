internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension StudyGuide {
  /// Study years with their teaching periods and breaks, in order of days; nil without a calendar.
  var calendarSection: Section? {
    guard !curriculum.years.isEmpty else { return nil }
    return Section(
      name: "calendar", title: Phrase(nl: "Kalender", en: "Calendar"),
      parts: curriculum.years.map {
        (GuidePlaces.place(.year, $0.id.text), Titled(Titles([]), or: $0.id.text))
      }
    ) { guide, page in
      for year in guide.curriculum.years { guide.write(year, to: &page) }
    }
  }

  private func write(_ year: StudyYear, to page: inout MarkupWriter) {
    page.element(
      .h3, .id(GuidePlaces.place(.year, year.id.text)),
      text: say(Phrase(nl: "Studiejaar \(year.id)", en: "Study year \(year.id)")))
    page.element(.p) { time(year.days, to: &$0) }
    let periods = year.periods.map { period in
      Stretch(
        name: self.name(of: period.id).capitalised, days: period.days,
        place: GuidePlaces.place(.period, period.id.text), isRecess: false)
    }
    let recesses = year.recesses.map { recess in
      Stretch(
        name: recess.titles.phrase ?? Phrase(nl: "lesvrij", en: "break"), days: recess.days,
        place: nil, isRecess: true)
    }
    guard !periods.isEmpty || !recesses.isEmpty else { return }
    table(
      Phrase(
        nl: "Onderwijsperioden en lesvrije dagen van \(year.id)",
        en: "Teaching periods and breaks of \(year.id)"),
      [
        Phrase(nl: "Wat", en: "What"), Phrase(nl: "Dagen", en: "Days"),
        Phrase(nl: "Soort", en: "Kind"),
      ], to: &page
    ) { page in
      let inOrder = (periods + recesses).sorted {
        ($0.days.first, $0.isRecess ? 1 : 0) < ($1.days.first, $1.isRecess ? 1 : 0)
      }
      for stretch in inOrder { write(stretch, to: &page) }
    }
  }

  private struct Stretch {
    let name: Phrase
    let days: DayRange
    let place: String?
    let isRecess: Bool
  }

  private func write(_ stretch: Stretch, to page: inout MarkupWriter) {
    // Periods of two years may share their name; the first is where links lead.
    let kind =
      stretch.isRecess
      ? Phrase(nl: "lesvrij", en: "no teaching")
      : Phrase(nl: "onderwijsperiode", en: "teaching period")
    row(
      at: stretch.place, { $0.words(say(stretch.name)) },
      [{ time(stretch.days, to: &$0) }, { $0.words(say(kind)) }], to: &page)
  }

  /// Roles, with whose perspective they bring and what else they are called; nil without any.
  var roleSection: Section? {
    guard !curriculum.roles.isEmpty else { return nil }
    return Section(name: "roles", title: Phrase(nl: "Rollen", en: "Roles")) { guide, page in
      guide.table(
        Phrase(nl: "Wie er in de leerlijn voorkomt", en: "Who appears in the learning line"),
        [
          Phrase(nl: "Rol", en: "Role"), Phrase(nl: "Perspectief", en: "Perspective"),
          Phrase(nl: "Doet mee", en: "Takes part"), Phrase(nl: "Ook genoemd", en: "Also called"),
        ], to: &page
      ) { page in
        for role in guide.curriculum.roles {
          guide.row(
            at: GuidePlaces.place(.role, role.id.text),
            { guide.write(Titled(role.titles, or: role.id.text), to: &$0) },
            [
              role.perspective == role.id
                ? nil : { guide.link(GuidePlaces.place(.role, role.perspective.text), to: &$0) },
              role.modes.isEmpty
                ? nil : { $0.words(guide.say(role.modes.map(\.adverb).joinedByOr)) },
              guide.aliases(role.aliases),
            ], to: &page)
        }
      }
    }
  }
}

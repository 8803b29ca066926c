internal import LeerlijnDefinition
internal import LeerlijnDiagnostics
internal import LeerlijnModel

// The curriculum itself, who takes part, and the calendar.

extension OEAPIBuilder {
  func addWhole(to folder: inout OEAPIFolder) {
    folder.service.text("id", curriculum.id)
    folder.service.text("edition", curriculum.edition)
    folder.service.text("decided", curriculum.decided?.description)
    folder.service.text("lang", language)
    folder.service.list(
      "name",
      curriculum.titles.entries.map {
        OEAPIText(language: LanguageTag.written($0.language), text: $0.text).value
      })
    folder.teachingLanguage = LanguageTag.threeLetters(language)
    folder.definitions =
      definitions(curriculum.sources.map { .source($0) })
      + definitions(curriculum.parameters.map { .parameter($0) })
      + definitions(curriculum.roles.map { .role($0) })
      + definitions(curriculum.themes.map { .theme($0) })
    folder.outcomeDefinitions =
      definitions(curriculum.qualifications.map { .qualification($0) })
      + definitions(curriculum.strands.map { .strand($0) })
    folder.ruleDefinitions =
      definitions(curriculum.rules.map { .rule($0) })
      + definitions(curriculum.lines.map { .line($0) })
      + definitions(curriculum.projects.map { .project($0) })
  }

  func addOrganisations(to folder: inout OEAPIFolder) {
    for organisation in curriculum.organisations {
      let id = organisation.id.text
      var head = head(
        ids.uuid(.organisation, id), "organisation", id, organisation.titles,
        element: "organisation")
      head.extra.text("kind", organisation.kind.rawValue)
      head.extra.flag("consortium", organisation.inConsortium)
      head.extra.list("alias", organisation.aliases)
      folder.organisations.append(
        OEAPIOrganisation(
          head: head, shortName: organisation.aliases.first ?? id,
          location: organisation.location))
    }
  }

  func addNetworks(to folder: inout OEAPIFolder) {
    for network in curriculum.networks {
      let id = network.id.text
      var head = head(
        ids.uuid(.network, id), "group", id, network.titles, element: "network")
      head.extra.text("kind", network.kind == .umbrella ? "umbrella" : nil)
      head.extra.list("organisations", network.organisations.map(\.text))
      head.extra.list("question", network.questions)
      head.extra.list("cite", cited(network.citations))
      folder.groups.append(
        OEAPIGroup(
          head: head, from: network.from, until: network.until,
          organisation: network.lead.map { ids.uuid(.organisation, $0.text) }))
    }
  }

  func addCalendar(to folder: inout OEAPIFolder) {
    for year in curriculum.years {
      let id = ids.uuid(.year, year.id.text)
      let titles = Titles([.init(language: language, text: year.id.text)])
      var head = head(id, "identifier", year.id.text, titles, element: "year")
      let recesses = definitions(year.recesses.map { .recess($0) })
      head.extra.set("definitions", .spread(recesses))
      let periods = year.periods.map { period in
        OEAPISession(
          head: self.head(
            uuid(of: period.id, in: year), "identifier", period.id.text, period.titles,
            element: "period"),
          kind: "period", days: period.days, parent: id)
      }
      folder.sessions.append(
        OEAPISession(
          head: head, kind: "year", days: year.days, children: periods.map(\.head.id)))
      folder.sessions += periods
    }
  }

  func uuid(of period: PeriodID, in year: StudyYear) -> String {
    ids.uuid(.period, year.id.text, period.text)
  }
}

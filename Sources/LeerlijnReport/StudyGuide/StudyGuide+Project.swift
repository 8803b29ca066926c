internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension StudyGuide {
  /// A section per project: what it wants, what happens in it, and what came of it.
  var projectSections: [Section] {
    curriculum.projects.map { project in
      let title = Titled(project.titles, or: project.id).words(in: language).text
      return Section(
        name: GuidePlaces.place(.project, project.id),
        title: Phrase(nl: "Het project: \(title)", en: "The project: \(title)")
      ) { $0.write(project, to: &$1) }
    }
  }

  private func write(_ project: Project, to page: inout MarkupWriter) {
    page.element(.div, .id(GuidePlaces.place(.project, project.id))) { page in
      facts(
        [
          (Phrase(nl: "Loopt", en: "Runs"), { time(project.days, to: &$0) }),
          (Phrase(nl: "Ook genoemd", en: "Also called"), aliases(project.aliases)),
        ], to: &page)
      writeCitations(project.citations, to: &page)
    }
    writeObjectives(of: project, to: &page)
    writeSituations(of: project, to: &page)
    writePhases(of: project, to: &page)
    writeEvaluations(of: project, to: &page)
    writeBodies(of: project, to: &page)
    writeChanges(of: project, to: &page)
  }

  private func writeObjectives(of project: Project, to page: inout MarkupWriter) {
    guard !project.objectives.isEmpty else { return }
    page.element(.h3, text: say(Phrase(nl: "Doelstellingen", en: "Objectives")))
    table(
      Phrase(nl: "Wat het project wil", en: "What the project wants"),
      [
        Phrase(nl: "Doelstelling", en: "Objective"),
        Phrase(nl: "Draagt eraan bij", en: "Serves it"), Phrase(nl: "Bron", en: "Source"),
      ], to: &page
    ) { page in
      for objective in project.objectives {
        row(
          at: GuidePlaces.place(.objective, objective.id),
          { write(Titled(objective.titles, or: objective.id), to: &$0) },
          [named(objective.servedBy), cited(objective.citations)], to: &page)
      }
    }
  }

  private func writeSituations(of project: Project, to page: inout MarkupWriter) {
    guard !project.situations.isEmpty else { return }
    page.element(.h3, text: say(Phrase(nl: "Leersituaties", en: "Learning situations")))
    table(
      Phrase(nl: "Wie samen leren, en waarin", en: "Who learn together, and in what"),
      [
        Phrase(nl: "Leersituatie", en: "Learning situation"),
        Phrase(nl: "Deelnemers", en: "Participants"),
        Phrase(nl: "Een van deze", en: "One of these"),
        Phrase(nl: "Soms ook", en: "Sometimes too"), Phrase(nl: "Reeks", en: "Series"),
        Phrase(nl: "Bron", en: "Source"),
      ], to: &page
    ) { page in
      for situation in project.situations {
        row(
          at: GuidePlaces.place(.situation, situation.id),
          { write(Titled(situation.titles, or: situation.id), to: &$0) },
          [
            roles(situation.participants), roles(situation.eitherOf), roles(situation.optional),
            situation.series.isEmpty
              ? nil
              : { links(situation.series.map { GuidePlaces.place(.series, $0.text) }, to: &$0) },
            cited(situation.citations),
          ], to: &page)
      }
    }
  }

  private func writePhases(of project: Project, to page: inout MarkupWriter) {
    guard !project.phases.isEmpty else { return }
    page.element(.h3, text: say(Phrase(nl: "Fasen", en: "Phases")))
    table(
      Phrase(nl: "Wat wanneer af is", en: "What is done when"),
      [
        Phrase(nl: "Fase", en: "Phase"), Phrase(nl: "Dagen", en: "Days"),
        Phrase(nl: "Opbrengsten", en: "Deliverables"), Phrase(nl: "Bron", en: "Source"),
      ], to: &page
    ) { page in
      for phase in project.phases {
        row(
          at: GuidePlaces.place(.projectPhase, project.id, phase.id),
          { write(Titled(phase.titles, or: phase.id), to: &$0) },
          [
            { time(phase.days, to: &$0) },
            phase.deliverables.isEmpty
              ? nil
              : { page in
                list(
                  phase.deliverables.map { deliverable in { write(deliverable, to: &$0) } },
                  to: &page)
              },
            cited(phase.citations),
          ], to: &page)
      }
    }
  }

  private func write(_ deliverable: Project.Deliverable, to page: inout MarkupWriter) {
    write(Titled(deliverable.titles, or: deliverable.id), to: &page)
    if deliverable.perSituation {
      page.words(
        say(Phrase(nl: ", voor elke leersituatie", en: ", for each learning situation")))
    }
    guard let due = deliverable.due else { return }
    page.words(say(Phrase(nl: ", uiterlijk ", en: ", due ")))
    time(due, to: &page)
  }

  // MARK: Cells

  func roles(_ roles: [RoleID]) -> PageContent? {
    guard !roles.isEmpty else { return nil }
    return { links(roles.map { GuidePlaces.place(.role, $0.text) }, to: &$0) }
  }

  func cited(_ citations: [Citation]) -> PageContent? {
    citations.isEmpty ? nil : { writeSources(citations, to: &$0) }
  }

  /// Things of whatever kind, by their name alone.
  func named(_ names: [String]) -> PageContent? {
    guard !names.isEmpty else { return nil }
    return { links(names.map { place(ofAny: $0) }, to: &$0) }
  }

  private func place(ofAny name: String) -> String {
    let kinds: [ThingKind] = [
      .course, .programme, .series, .rule, .line, .change, .evaluation, .theme, .situation,
      .objective, .body, .network, .outcome, .set, .test, .document,
    ]
    let own = kinds.lazy.map { GuidePlaces.place($0, name) }.first { places.holds($0) }
    return own ?? places.session(named: name) ?? GuidePlaces.place(.course, name)
  }
}

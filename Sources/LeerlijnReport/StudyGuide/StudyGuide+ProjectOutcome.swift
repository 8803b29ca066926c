internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

// What a project learns from itself: evaluations, who decides, and what changed.

extension StudyGuide {
  func writeEvaluations(of project: Project, to page: inout MarkupWriter) {
    guard !project.evaluations.isEmpty else { return }
    page.element(.h3, text: say(Phrase(nl: "Evaluaties", en: "Evaluations")))
    table(
      Phrase(nl: "Wanneer wordt teruggekeken", en: "When it is looked back on"),
      [
        Phrase(nl: "Evaluatie", en: "Evaluation"), Phrase(nl: "Dag", en: "Day"),
        Phrase(nl: "Met", en: "With"), Phrase(nl: "Bron", en: "Source"),
      ], to: &page
    ) { page in
      for evaluation in project.evaluations {
        row(
          at: GuidePlaces.place(.evaluation, evaluation.id),
          { write(Titled(evaluation.titles, or: evaluation.id), to: &$0) },
          [
            { time(evaluation.day, to: &$0) }, roles(evaluation.roles),
            cited(evaluation.citations),
          ], to: &page)
      }
    }
  }

  func writeBodies(of project: Project, to page: inout MarkupWriter) {
    guard !project.bodies.isEmpty else { return }
    page.element(.h3, text: say(Phrase(nl: "Groepen", en: "Bodies")))
    table(
      Phrase(nl: "Wie meedenkt en beslist", en: "Who advises and decides"),
      [
        Phrase(nl: "Groep", en: "Body"), Phrase(nl: "Leden", en: "Members"),
        Phrase(nl: "Bron", en: "Source"),
      ], to: &page
    ) { page in
      for body in project.bodies {
        row(
          at: GuidePlaces.place(.body, body.id),
          { write(Titled(body.titles, or: body.id), to: &$0) },
          [roles(body.members), cited(body.citations)], to: &page)
      }
    }
  }

  func writeChanges(of project: Project, to page: inout MarkupWriter) {
    guard !project.changes.isEmpty else { return }
    page.element(.h3, text: say(Phrase(nl: "Wat er veranderde", en: "What changed")))
    table(
      Phrase(
        nl: "Veranderingen van het curriculum door het project",
        en: "Changes of the curriculum by the project"),
      [
        Phrase(nl: "Verandering", en: "Change"), Phrase(nl: "Aanleiding", en: "Cause"),
        Phrase(nl: "Veranderd", en: "Changed"), Phrase(nl: "Vastgesteld", en: "Decided"),
        Phrase(nl: "Gaat in", en: "Takes effect"), Phrase(nl: "Bron", en: "Source"),
      ], to: &page
    ) { page in
      for change in project.changes {
        row(
          at: GuidePlaces.place(.change, change.id),
          { write(Titled(change.titles, or: change.id), to: &$0) },
          [
            named([change.from]), named(change.changes),
            change.decided.map { day in { time(day, to: &$0) } },
            { time(change.effective, to: &$0) }, cited(change.citations),
          ], to: &page)
      }
    }
  }
}

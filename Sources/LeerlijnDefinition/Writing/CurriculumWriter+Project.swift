internal import LeerlijnModel

extension CurriculumWriter {
  mutating func write(_ project: Project) {
    element("project", [("id", project.id)] + days(project.days)) { writer in
      writer.titles(project.titles)
      writer.texts(project.aliases, named: "alias")
      writer.citations(project.citations)
      for objective in project.objectives {
        writer.part(
          "objective", [("id", objective.id), ("served-by", listOf(objective.servedBy))],
          objective.titles, objective.citations)
      }
      for situation in project.situations {
        let attributes = [
          ("id", situation.id), ("participants", listOf(situation.participants)),
          ("either-of", listOf(situation.eitherOf)), ("optional", listOf(situation.optional)),
          ("series", listOf(situation.series)),
        ]
        writer.part("situation", attributes, situation.titles, situation.citations)
      }
      writer.each(project.phases) { $0.write($1) }
      for evaluation in project.evaluations {
        let attributes = [
          ("id", evaluation.id), ("date", evaluation.day.description),
          ("roles", listOf(evaluation.roles)),
        ]
        writer.part("evaluation", attributes, evaluation.titles, evaluation.citations)
      }
      for body in project.bodies {
        writer.part(
          "body", [("id", body.id), ("members", listOf(body.members))], body.titles,
          body.citations)
      }
      for change in project.changes {
        let attributes = [
          ("id", change.id), ("from", change.from), ("changes", listOf(change.changes)),
          ("decided", change.decided?.description), ("effective", change.effective.description),
        ]
        writer.part("change", attributes, change.titles, change.citations)
      }
    }
  }

  private mutating func part(
    _ name: String, _ attributes: [(String, String?)], _ titles: Titles, _ citations: [Citation]
  ) {
    element(name, attributes) {
      $0.titles(titles)
      $0.citations(citations)
    }
  }

  private mutating func write(_ phase: Project.Phase) {
    element("phase", [("id", phase.id)] + days(phase.days)) { writer in
      writer.titles(phase.titles)
      writer.citations(phase.citations)
      for deliverable in phase.deliverables {
        let attributes = [
          ("id", deliverable.id), ("per-situation", flag(deliverable.perSituation)),
          ("due", deliverable.due?.description),
        ]
        writer.element("deliverable", attributes) { $0.titles(deliverable.titles) }
      }
    }
  }
}

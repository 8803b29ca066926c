import LeerlijnDiagnostics
import LeerlijnModel

extension ThingList {
  mutating func add(_ project: Project) {
    add(.project, project.id, project.titles, at: project.place) { list in
      list[.aliases] = .words(project.aliases.sorted())
      list[.days] = .days(project.days)
      list[.citations] = list.cited(project.citations)
      for objective in project.objectives {
        list.add(.objective, objective.id, objective.titles, at: objective.place) { list in
          list[.servedBy] = .anyNames(Set(objective.servedBy).sorted())
          list[.citations] = list.cited(objective.citations)
        }
      }
      for situation in project.situations { list.add(situation) }
      for phase in project.phases { list.add(phase) }
      for evaluation in project.evaluations {
        list.add(.evaluation, evaluation.id, evaluation.titles, at: evaluation.place) { list in
          list[.day] = .day(evaluation.day)
          list[.roles] = .set(.role, evaluation.roles.map(\.text))
          list[.citations] = list.cited(evaluation.citations)
        }
      }
      for body in project.bodies {
        list.add(.body, body.id, body.titles, at: body.place) { list in
          list[.members] = .set(.role, body.members.map(\.text))
          list[.citations] = list.cited(body.citations)
        }
      }
      for change in project.changes { list.add(change) }
    }
  }

  private mutating func add(_ situation: Project.Situation) {
    add(.situation, situation.id, situation.titles, at: situation.place) { list in
      list[.participants] = .set(.role, situation.participants.map(\.text))
      list[.eitherOf] = .set(.role, situation.eitherOf.map(\.text))
      list[.optionalRoles] = .set(.role, situation.optional.map(\.text))
      list[.series] = .set(.series, situation.series.map(\.text))
      list[.citations] = list.cited(situation.citations)
    }
  }

  private mutating func add(_ phase: Project.Phase) {
    add(.projectPhase, phase.id, phase.titles, at: phase.place) { list in
      list[.days] = .days(phase.days)
      list[.citations] = list.cited(phase.citations)
      for deliverable in phase.deliverables {
        list.add(.deliverable, deliverable.id, deliverable.titles, at: deliverable.place) { list in
          list[.perSituation] = .flag(deliverable.perSituation)
          list[.due] = deliverable.due.map { .date(.fixed($0)) }
        }
      }
    }
  }

  private mutating func add(_ change: Project.Change) {
    add(.change, change.id, change.titles, at: change.place) { list in
      list[.causes] = .anyNames([change.from])
      list[.changes] = .anyNames(Set(change.changes).sorted())
      list[.decided] = change.decided.map { .day($0) }
      list[.effective] = .day(change.effective)
      list[.citations] = list.cited(change.citations)
    }
  }
}

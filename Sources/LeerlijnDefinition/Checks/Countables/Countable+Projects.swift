internal import LeerlijnModel

extension Countable {
  /// The project: its objectives, learning situations, phases, deliverables and bodies.
  static let projects: [Countable] = [
    Countable("objectives", nl: "doelstellingen", en: "objectives") { curriculum, _ in
      inProjects(curriculum) { $0.objectives.count }
    },
    Countable("situations", nl: "leersituaties", en: "learning situations") { curriculum, _ in
      inProjects(curriculum) { $0.situations.count }
    },
    Countable("project-phases", nl: "projectfasen", en: "phases of the project") { curriculum, _ in
      inProjects(curriculum) { $0.phases.count }
    },
    Countable("evaluations", nl: "evaluaties", en: "evaluations") { curriculum, _ in
      inProjects(curriculum) { $0.evaluations.count }
    },
    Countable(
      "deliverables:*", nl: "opbrengsten van deze fase", en: "deliverables of this phase"
    ) { curriculum, names in
      .of(names[0], .projectPhase, among: curriculum.projects.flatMap(\.phases), named: \.id) {
        .whole($0.deliverables.count)
      }
    },
    Countable(
      "deliverables:*:per-situation", nl: "opbrengsten van deze fase per leersituatie",
      en: "deliverables of this phase for each learning situation"
    ) { curriculum, names in
      .of(names[0], .projectPhase, among: curriculum.projects.flatMap(\.phases), named: \.id) {
        .whole($0.deliverables.count { $0.perSituation })
      }
    },
    Countable(
      "participants:*", nl: "deelnemende rollen in deze leersituatie",
      en: "roles that take part in this learning situation"
    ) { curriculum, names in
      .of(names[0], .situation, among: curriculum.projects.flatMap(\.situations), named: \.id) {
        .whole($0.participants.count + $0.eitherOf.count + $0.optional.count)
      }
    },
    Countable("members:*", nl: "geledingen in dit orgaan", en: "roles in this body") {
      curriculum, names in
      .of(names[0], .body, among: curriculum.projects.flatMap(\.bodies), named: \.id) {
        .whole($0.members.count)
      }
    },
  ]

  private static func inProjects(_ curriculum: Curriculum, _ count: (Project) -> Int) -> Found {
    curriculum.projects.isEmpty
      ? .nothingOfItsKind : .whole(curriculum.projects.reduce(0) { $0 + count($1) })
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

// The line from one programme to the next, and the project around it.

extension DocumentReader {
  mutating func readLine(_ element: XMLElement) -> LearningLine {
    var line = LearningLine(
      id: declare(.line, element), titles: titles(element), stages: [],
      citations: citations(element), place: place(element))
    for part in element.elements {
      switch part.name {
      case "stage":
        guard let programme = refer(part, "programme", to: .programme) else { continue }
        let profile = refer(part, "profile", to: .profile, in: programme)
        line.stages.append(
          LearningLine.Stage(
            programme: ProgrammeID(programme), profile: profile.map { ProfileID($0) },
            place: place(part)))
      case "transition": readCondition(in: part).map { line.transitions.append($0) }
      case "involves":
        guard let perspective = refer(part, "perspective", to: .role),
          let series = refer(part, "through", to: .series)
        else { continue }
        line.involvements.append(
          LearningLine.Involvement(
            perspective: RoleID(perspective), series: SeriesID(series),
            citations: citations(part), place: place(part)))
      default: break
      }
    }
    let passages = max(0, line.stages.count - 1)
    if !line.transitions.isEmpty, line.transitions.count != passages {
      log.report(.transitionsIncomplete(line, passages))
    }
    return line
  }

  mutating func readProject(_ element: XMLElement) -> Project? {
    let id = declare(.project, element)
    var project = Project(
      id: id, titles: titles(element), aliases: texts(element, named: "alias"),
      days: days(element, "starts", "ends") ?? .always, place: place(element))
    project.citations = citations(element)
    project.objectives = each(element, "objective") { reader, part in
      Project.Objective(
        id: reader.declare(.objective, part), titles: reader.titles(part),
        servedBy: reader.referAll(
          part, "served-by", to: .programme, .series, .rule, .line, .change, .body, .course,
          .placement, .situation, .strand, .outcome, .network, .deliverable, .evaluation),
        citations: reader.citations(part), place: reader.place(part))
    }
    project.situations = each(element, "situation") { $0.readSituation($1) }
    project.phases = each(element, "phase") { $0.readProjectPhase($1) }
    project.evaluations = each(element, "evaluation") { reader, part in
      let id = reader.declare(.evaluation, part)
      let roles = reader.referAll(part, "roles", to: .role).map { RoleID($0) }
      return reader.day(part, "date").map {
        Project.Evaluation(
          id: id, titles: reader.titles(part), day: $0, roles: roles,
          citations: reader.citations(part), place: reader.place(part))
      }
    }
    project.bodies = each(element, "body") { reader, part in
      Project.Body(
        id: reader.declare(.body, part), titles: reader.titles(part),
        members: reader.referAll(part, "members", to: .role).map { RoleID($0) },
        citations: reader.citations(part), place: reader.place(part))
    }
    project.changes = each(element, "change") { $0.readChange($1) }
    return project
  }

  private mutating func readSituation(_ element: XMLElement) -> Project.Situation? {
    Project.Situation(
      id: declare(.situation, element), titles: titles(element),
      participants: referAll(element, "participants", to: .role).map { RoleID($0) },
      eitherOf: referAll(element, "either-of", to: .role).map { RoleID($0) },
      optional: referAll(element, "optional", to: .role).map { RoleID($0) },
      series: referAll(element, "series", to: .series).map { SeriesID($0) },
      citations: citations(element), place: place(element))
  }

  private mutating func readProjectPhase(_ element: XMLElement) -> Project.Phase? {
    let id = declare(.projectPhase, element)
    let deliverables = each(element, "deliverable") { reader, part in
      Project.Deliverable(
        id: reader.declare(.deliverable, part), titles: reader.titles(part),
        perSituation: reader.flag(part, "per-situation"), due: reader.day(part, "due"),
        place: reader.place(part))
    }
    let citations = citations(element)
    return days(element, "starts", "ends").map {
      Project.Phase(
        id: id, titles: titles(element), days: $0, deliverables: deliverables,
        citations: citations, place: place(element))
    }
  }

  private mutating func readChange(_ element: XMLElement) -> Project.Change? {
    let id = declare(.change, element)
    let from = refer(element, "from", to: .evaluation, .session, .series, .theme) ?? ""
    let changes = referAll(
      element, "changes", to: .course, .placement, .series, .rule, .programme, .parameter, .test,
      .moment, .set, .choice)
    guard let effective = day(element, "effective") else { return nil }
    return Project.Change(
      id: id, titles: titles(element), from: from, changes: changes,
      decided: day(element, "decided"), effective: effective, citations: citations(element),
      place: place(element))
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

// What is done: programmes, courses, placements with their hours, series of sessions.

extension ELMDocument {
  mutating func writeActivities(_ owner: ELMProgramme) {
    let programme = owner.programme
    writer.start(
      "learningActivitySpecification", [("id", ids.uri(.programme, programme.id.text, "activity"))])
    texts("title", programme.titles, otherwise: programme.id.text)
    code("type", .activity, "programme")
    if owner.hasAchievements { reference("influences", ids.uri(.programme, programme.id.text)) }
    for part in owner.parts { reference("hasPart", ids.uri(part.kind, part.name, "activity")) }
    for series in programme.series { reference("hasPart", ids.uri(.series, series.id.text)) }
    writer.end()
    for part in owner.parts { writeActivity(part, of: owner) }
    for series in programme.series { write(series, of: owner) }
  }

  private mutating func writeActivity(_ part: ELMProgramme.Part, of owner: ELMProgramme) {
    writer.start(
      "learningActivitySpecification", [("id", ids.uri(part.kind, part.name, "activity"))])
    texts("title", part.titles, otherwise: part.name)
    // How a course is taught is nowhere said, and ELM's types tell just that.
    if part.kind == .placement { code("type", .activity, "placement") }
    if let workload = part.workload { writer.element("volumeOfLearning", text: hours(workload)) }
    if part.kind == .placement { code("mode", .mode, "placement") }
    if owner.isAchievement(part) { reference("influences", ids.uri(part.kind, part.name)) }
    writer.end()
  }

  private mutating func write(_ series: SessionSeries, of owner: ELMProgramme) {
    writer.start("learningActivitySpecification", [("id", ids.uri(.series, series.id.text))])
    identifier(.series, series.id.text)
    texts("title", series.titles, otherwise: series.id.text)
    for activity in series.activities {
      writer.element("category", [("language", documentLanguage)], text: activity)
    }
    code("type", .activity, "series")
    writer.end()
  }
}

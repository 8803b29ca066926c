internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules
internal import LeerlijnXML

// The results: the programme, in it courses and placements, in them tests.

extension ELMODocument {
  mutating func write(_ programme: Programme) {
    let stage = transcript.stages.first { $0.programme == programme.id }
    writer.start("learningOpportunitySpecification")
    identifiers(.programme, programme.id.text)
    titles(programme.titles, otherwise: programme.id.text)
    type("programme")
    if let isced = programme.isced { writer.element("iscedCode", text: isced) }
    beginInstance()
    if let start = stage?.start { writer.element("start", text: start.description) }
    status("not passed")
    level(programme)
    endInstance()
    for entry in transcript.entries where entry.programme == programme.id {
      writer.start("hasPart")
      write(entry, of: programme)
      writer.end()
    }
    writer.end()
  }

  private mutating func write(_ entry: Transcript.Entry, of programme: Programme) {
    let course = programme.courses.first { $0.id.text == entry.unit }
    let placement = programme.placements.first { $0.id.text == entry.unit }
    let unitTitles = course?.titles ?? placement?.titles ?? Titles([])
    writer.start("learningOpportunitySpecification")
    identifiers(entry.isPlacement ? .placement : .course, entry.unit)
    titles(unitTitles, otherwise: entry.unit)
    type(entry.isPlacement ? "placement" : "course")
    if let hours = entry.approvedHours { texts("description", .approved(hours, material.asOf)) }
    beginInstance()
    if let day = entry.day { writer.element("date", text: day.description) }
    status(entry.isPassed ? (entry.isExempt ? "exempt" : "passed") : "not passed")
    result(entry.score, in: programme)
    if entry.isPassed { credit(entry.credits, of: programme) }
    level(programme)
    if let hours = entry.approvedHours {
      writer.element("engagementHours", text: Unit.hours.text(hours))
    }
    if entry.isByTests { writeDecidedByTests() }
    endInstance()
    for test in entry.tests {
      writer.start("hasPart")
      write(test, of: course, in: programme)
      writer.end()
    }
    writer.end()
  }

  private mutating func write(
    _ entry: Transcript.TestEntry, of course: Course?, in programme: Programme
  ) {
    let test = course?.tests.first { $0.id == entry.test }
    writer.start("learningOpportunitySpecification")
    identifiers(.test, entry.test.text)
    titles(test?.titles ?? Titles([]), otherwise: entry.test.text)
    type("test")
    beginInstance()
    writer.element("date", text: entry.day.description)
    status(entry.isPassed ? "passed" : "not passed")
    result(entry.score, in: programme)
    endInstance()
    writer.end()
  }

  // MARK: Parts of an instance, in the order of the schema

  private mutating func beginInstance() {
    writer.start("specifies")
    writer.start("learningOpportunityInstance")
  }

  private mutating func endInstance() {
    writer.end()
    writer.end()
  }

  private mutating func type(_ ours: String) {
    if let type = ELMOCodes.code("type", ours) { writer.element("type", text: type) }
  }

  private mutating func status(_ ours: String) {
    if let status = ELMOCodes.code("status", ours) { writer.element("status", text: status) }
  }

  private mutating func result(_ score: Score?, in programme: Programme) {
    guard let label = score.flatMap(ELMOCodes.label) else { return }
    writer.element("gradingSchemeLocalId", text: programme.id.text)
    writer.element("resultLabel", text: label)
  }

  private mutating func credit(_ credits: Credits, of programme: Programme) {
    writer.start("credit")
    let scheme = programme.creditSystem?.rawValue ?? ELMOCodes.code("scheme", "EC") ?? ""
    writer.element("scheme", text: scheme)
    writer.element("value", text: credits.text)
    writer.end()
  }

  private mutating func level(_ programme: Programme) {
    guard let level = ELMOCodes.code("level", programme.level) else { return }
    writer.start("level")
    writer.element("type", text: "EQF")
    writer.element("value", text: level)
    writer.end()
  }

  /// Without it an import would take the mean of the tests for a result of the course itself, which
  /// a later test could no longer change.
  private mutating func writeDecidedByTests() {
    writer.start("extension")
    writer.start("decided", [("xmlns", ELMOCodes.ownNamespace), ("by", "tests")])
    writer.end()
    writer.end()
  }

  mutating func writeGrading(_ programme: Programme) {
    writer.start("gradingScheme", [("localId", programme.id.text)])
    texts("description", .scale(programme.grading))
    writer.end()
  }
}

extension Phrase {
  fileprivate static func approved(_ minutes: Int, _ day: Day) -> Phrase {
    let hours = Unit.hours.amount(minutes)
    let last = day.pastWords
    return Phrase(
      nl: "Stage: \(hours.dutch) goedgekeurd tot en met \(last.dutch).",
      en: "Placement: \(hours.english) approved through \(last.english).")
  }

  fileprivate static func scale(_ grading: Grading) -> Phrase {
    let (low, high, pass) = (
      Unit.grade.number(grading.scale.lowerBound), Unit.grade.number(grading.scale.upperBound),
      Unit.grade.number(grading.pass)
    )
    return Phrase(
      nl: "Cijfers van \(low.dutch) tot \(high.dutch); een voldoende is \(pass.dutch) of hoger. V "
        + "is voldaan, NV niet voldaan, VR vrijstelling.",
      en: "Grades from \(low.english) to \(high.english); a pass is \(pass.english) or higher. V "
        + "is a pass, NV no pass, VR an exemption.")
  }
}

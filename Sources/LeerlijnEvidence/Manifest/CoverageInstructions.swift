internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

extension ManifestReader {
  /// Whether a file is about all students or about those alone whom it names.
  func readCovers(
    _ element: XMLElement, _ instructions: inout FileInstructions, _ log: inout DiagnosticLog
  ) {
    guard let attribute = element.attribute("covers") else { return }
    guard instructions.kind.mayBeOfSome else {
      log.report(.attributeUnknown(attribute, of: element, among: []))
      return
    }
    instructions.isOfListed = choice(attribute, [("all", false), ("listed", true)], &log) ?? false
  }
}

extension ManifestReader {
  /// Whether a list of sessions holds those that are planned too.
  func readPlan(
    _ element: XMLElement, _ instructions: inout FileInstructions, _ log: inout DiagnosticLog
  ) {
    guard let attribute = element.attribute("plan") else { return }
    guard instructions.kind == .sessions else {
      log.report(.attributeUnknown(attribute, of: element, among: []))
      return
    }
    instructions.isOfHeld = choice(attribute, [("whole", false), ("held", true)], &log) ?? false
  }
}

extension FactKind {
  /// Whether a file may be about some students alone, or sessions of some networks: where silence says
  /// that there is nothing, which of another group's student it does not.
  var mayBeOfSome: Bool {
    switch self {
    case .placements, .attendance, .hours, .assessments, .results, .documents, .experience,
      .sessions:
      true
    case .students, .enrolments, .members, .involvement, .decisions, .registrations: false
    }
  }
}

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

extension FactKind {
  /// Whether a file may be about some students alone: where silence about a student says that there
  /// is nothing, which of another group's student it does not.
  var mayBeOfSome: Bool {
    switch self {
    case .placements, .attendance, .hours, .assessments, .results, .documents, .experience: true
    case .students, .enrolments, .sessions, .members, .involvement, .decisions, .registrations:
      false
    }
  }
}

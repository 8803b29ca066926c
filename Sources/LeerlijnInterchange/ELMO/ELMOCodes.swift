internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Our words and those of ELMO for them (Dutch: *woorden van ELMO*).
///
/// - Source: `schema.xsd` of EMREX ELMO 1.7.0.
enum ELMOCodes {
  static let namespace = "https://github.com/emrex-eu/elmo-schemas/tree/v1"
  /// Of what ELMO has no word for: it goes into an extension.
  static let ownNamespace = "urn:leerlijn:elmo:1"

  struct Row: Sendable {
    let list: String
    let ours: String
    let theirs: String
    /// Where in the schema.
    let place: String
  }

  static func code(_ list: String, _ ours: String) -> String? {
    rows.first { $0.list == list && $0.ours == ours }?.theirs
  }

  static let rows: [Row] =
    [
      Row(list: "type", ours: "programme", theirs: "Degree Programme", place: specification),
      Row(list: "type", ours: "course", theirs: "Course", place: specification),
      Row(list: "type", ours: "placement", theirs: "Course", place: specification),
      Row(list: "type", ours: "test", theirs: "Class", place: specification),
      Row(list: "status", ours: "passed", theirs: "passed", place: instance + "/status"),
      Row(list: "status", ours: "exempt", theirs: "passed", place: instance + "/status"),
      Row(list: "status", ours: "not passed", theirs: "in-progress", place: instance + "/status"),
      Row(list: "result", ours: "V", theirs: "V", place: instance + "/resultLabel"),
      Row(list: "result", ours: "NV", theirs: "NV", place: instance + "/resultLabel"),
      Row(list: "result", ours: "VR", theirs: "VR", place: instance + "/resultLabel"),
      Row(list: "scheme", ours: "EC", theirs: "ects", place: instance + "/credit/scheme"),
      Row(list: "country", ours: "hogeschool", theirs: "NL", place: "report/issuer/country"),
    ]
    + [("associate-degree", "5"), ("bachelor", "6"), ("master", "7")].map {
      Row(list: "level", ours: $0, theirs: $1, place: instance + "/level")
    }

  private static let specification = "LearningOpportunitySpecification/type"
  private static let instance = "learningOpportunityInstance"

  // MARK: Results

  /// As printed in the Netherlands: a decimal comma, `V`, `NV`, `VR`.
  static func label(_ score: Score) -> String? {
    switch score {
    case .grade(let grade): Unit.grade.number(Int(grade)).dutch
    case .pass: code("result", "V")
    case .fail: code("result", "NV")
    case .exempt: code("result", "VR")
    case .noShow, .none: nil
    }
  }
}

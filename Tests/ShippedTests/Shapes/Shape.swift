import Testing

/// A list as a system or a person has it, made from a table of ours (Dutch: *vorm van een lijst*).
struct Shape: Sendable, CustomTestStringConvertible {
  let name: String
  /// The table that the list stands for.
  let table: String
  /// What of the table the list can say.
  let told: @Sendable (GroupEvidence) -> PlainTable
  /// The list itself: the name of its file, and its bytes.
  let made: @Sendable (GroupEvidence) throws -> (name: String, bytes: [UInt8])
  /// What a person answers, by the start of a question's id, beside the day and the check.
  var answers: [String: String] = [:]

  var testDescription: String { name }

  static let all = attendance + hours + results + enrolments

  /// What stands for a name.
  static func name(_ student: String) -> (first: String, last: String) {
    ("Voornaam\(student.suffix(3))", "Achternaam\(student.suffix(3))")
  }
}

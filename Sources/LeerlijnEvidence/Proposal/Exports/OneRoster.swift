internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// The CSV files of OneRoster 1.2, and of 1.1 where they agree (Dutch: *OneRoster*).
///
/// - Shape: a file per thing, each row with a `sourcedId` by which the other files name it. `status` is empty
///   in a whole export, else `active` or `tobedeleted`.
/// - `results.csv`: a score of a student for a line item; only `fully graded` is a result, and of `exempt` and
///   of words that an institution adds only a person knows. `lineItems.csv` belong to classes, `classes.csv`
///   to courses, `courses.csv` have codes and titles.
/// - `enrollments.csv`: who takes a class, in which role.
/// - `users.csv`: the institution's number of a person is their `identifier`.
/// - Source: OneRoster 1.2 CSV Binding of 1EdTech (imsglobal.org/spec/oneroster/v1p2/bind/csv).
struct OneRosterResults: DocumentedExport {
  let title = Phrase(nl: "results.csv van OneRoster", en: "OneRoster's results.csv")
  let kind: FactKind? = .results
  let signature: [Set<String>] = [
    ["sourcedId"], ["lineItemSourcedId"], ["studentSourcedId"], ["score"],
  ]

  func role(of header: String) -> ExportRole? {
    switch header {
    case "studentSourcedId": .column(.student, rank: 0)
    case "lineItemSourcedId": .column(.course, rank: 0)
    case "score": .column(.grade, rank: 0)
    case "scoreDate": .column(.date, rank: 0)
    case "scoreStatus":
      .rows(
        read: ["fully graded"],
        leftOut: ["not submitted", "submitted", "partially graded"])
    case "status": OneRoster.status
    default: OneRoster.isOwn(header) ? .own : nil
    }
  }
}

/// See `OneRosterResults`.
struct OneRosterEnrollments: DocumentedExport {
  let title = Phrase(nl: "enrollments.csv van OneRoster", en: "OneRoster's enrollments.csv")
  let kind: FactKind? = .registrations
  let signature: [Set<String>] = [["sourcedId"], ["classSourcedId"], ["userSourcedId"], ["role"]]

  func role(of header: String) -> ExportRole? {
    switch header {
    case "userSourcedId": .column(.student, rank: 0)
    case "classSourcedId": .column(.course, rank: 0)
    case "beginDate": .column(.from, rank: 0)
    case "endDate": .column(.until, rank: 0)
    case "role":
      .rows(
        read: ["student"],
        leftOut: ["teacher", "administrator", "proctor", "aide", "guardian", "parent", "relative"])
    case "status": OneRoster.status
    default: OneRoster.isOwn(header) ? .own : nil
    }
  }
}

/// A file of OneRoster that tells nothing of students by itself: it ties what the others name.
struct OneRosterTable: DocumentedExport {
  let title: Phrase
  let kind: FactKind? = nil
  let signature: [Set<String>]
  private(set) var ties: (id: String, number: String)?

  func role(of header: String) -> ExportRole? { nil }

  static let users = OneRosterTable(
    title: Phrase(nl: "users.csv van OneRoster", en: "OneRoster's users.csv"),
    signature: [["sourcedId"], ["username"], ["givenName"], ["familyName"], ["identifier"]],
    ties: ("sourcedId", "identifier"))
  static let lineItems = OneRosterTable(
    title: Phrase(nl: "lineItems.csv van OneRoster", en: "OneRoster's lineItems.csv"),
    signature: [["sourcedId"], ["title"], ["classSourcedId"], ["categorySourcedId"]])
  static let classes = OneRosterTable(
    title: Phrase(nl: "classes.csv van OneRoster", en: "OneRoster's classes.csv"),
    signature: [["sourcedId"], ["title"], ["courseSourcedId"], ["classType"]])
  static let courses = OneRosterTable(
    title: Phrase(nl: "courses.csv van OneRoster", en: "OneRoster's courses.csv"),
    signature: [["sourcedId"], ["title"], ["courseCode"], ["orgSourcedId"]])
}

private enum OneRoster {
  static let status = ExportRole.rows(read: ["", "active"], leftOut: ["tobedeleted"])

  /// What no rule reads; `metadata.` begins what an institution adds.
  static func isOwn(_ header: String) -> Bool {
    own.contains(header) || header.hasPrefix("metadata.") || header.hasSuffix("SourcedId")
  }

  private static let own: Set<String> = [
    "sourcedId", "dateLastModified", "comment", "textScore", "inProgress", "incomplete", "late",
    "missing", "primary",
  ]
}

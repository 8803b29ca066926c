/// The header of the people who took part in one online meeting, in the words of the programs that
/// hold them (Dutch: *deelnemers aan een onlinebijeenkomst*).
///
/// Such a report has a table about the meeting above it, which may name more columns that are known.
enum MeetingHeader {
  /// What a column of such a table tells.
  enum Column {
    /// A name.
    case name
    /// A mail address, or the name by which somebody signs in, which looks like one.
    case mail
    /// When somebody came.
    case joined
    /// When somebody left, or how long they stayed.
    case stayed
  }

  /// Whether a row names somebody, and when they came and went.
  static func isOne(_ row: [String]) -> Bool {
    guard row.count >= 3 else { return false }
    let columns = row.map(column)
    let isOfPeople = columns.contains { $0 == .name || $0 == .mail }
    guard isOfPeople, columns.contains(.stayed) else { return false }
    // Who took part once is listed without times, under a header that nothing else has.
    return columns.contains(.joined) || row.contains { originalNames.contains(bare($0)) }
  }

  static func column(_ header: String) -> Column? { columns[bare(header)] }

  private static let originalNames = Set(
    ["Name (Original Name)", "Naam (oorspronkelijke naam)", "Naam (originele naam)"].map(bare))

  private static let columns: [String: Column] = {
    var columns: [String: Column] = [:]
    for (column, headers) in headers { for header in headers { columns[bare(header)] = column } }
    for name in originalNames { columns[name] = .name }
    return columns
  }()

  private static let headers: [(Column, [String])] = [
    (
      .name,
      [
        "Naam", "Volledige naam", "Deelnemer", "Name", "Full name", "Participant", "Attendee",
        "Name (as joined)",
      ]
    ),
    (
      .mail,
      [
        "E-mail", "E-mailadres", "E-mailadres gebruiker", "E-mail van gebruiker", "UPN",
        "Deelnemer-id (UPN)", "Email", "Email address", "User email", "Participant ID (UPN)",
      ]
    ),
    (
      .joined,
      [
        "Eerste deelname", "Deelnametijd", "Tijdstip van deelname", "Tijd van deelname",
        "First join",
        "First join time", "Join time", "Time joined", "Joined at",
      ]
    ),
    (
      .stayed,
      [
        "Laatste vertrek", "Vertrektijd", "Tijdstip van vertrek", "Tijd van vertrek", "Last leave",
        "Last leave time", "Leave time", "Time exited", "Left at", "Duur", "Duur in vergadering",
        "Duur (minuten)", "Totale duur (minuten)", "Duration", "In-meeting duration",
        "Duration (minutes)", "Total duration (minutes)", "Attendance duration",
      ]
    ),
  ]
}

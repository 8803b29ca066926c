internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// The export of Brightspace's grades (Dutch: *cijferlijst uit Brightspace*).
///
/// - Shape: `OrgDefinedId` and `Username`, one of them or both and with `#` in front, names, a column per
///   grade item, and `End-of-Line Indicator` with `#`. A header is the name of the item, how its grade is
///   given, and what it is out of: `SWJ301 Points Grade <Numeric MaxPoints:10 Weight:20>`.
/// - Points are a grade where they are out of as many as the scale has. A grade as symbol or text stands
///   beside the points or instead of them; a weighted grade is a part of the total.
/// - Source: D2L's pages on exporting and importing grades (community.d2l.com), and on the signs in a file
///   of grades (kb.wisc.edu, document 4330).
struct BrightspaceGrades: DocumentedExport {
  let title = Phrase(nl: "de cijferlijst uit Brightspace", en: "Brightspace's grades export")
  let kind: FactKind? = .results
  let signature: [Set<String>] = [["OrgDefinedId", "Username"], ["End-of-Line Indicator"]]

  func role(of header: String) -> ExportRole? {
    switch bare(header) {
    case bare("OrgDefinedId"): return .column(.student, rank: 0)
    case bare("Username"): return .column(.student, rank: 1)
    case bare("Email"): return .column(.student, rank: 2)
    case bare("End-of-Line Indicator"), bare("Last Name"), bare("First Name"), bare("Sections"):
      return .own
    default: break
    }
    let (name, details) = Self.parts(header)
    if name.hasSuffix(" Weighted Grade") || Self.totals.contains(where: name.hasPrefix)
      || Self.fractions.contains(where: name.hasSuffix)
    {
      return .own
    }
    for (ending, isSecondary) in Self.endings where name.hasSuffix(ending) {
      return .graded(
        GradedItem(
          names: [String(name.dropLast(ending.count))], outOf: Self.mostPoints(details),
          isSecondary: isSecondary))
    }
    return nil
  }

  private static let endings = [
    (" Points Grade", false), (" Grade Symbol", true), (" Scheme Symbol", true),
    (" Text Grade", true),
  ]
  private static let totals = ["Calculated Final Grade", "Adjusted Final Grade"]
  private static let fractions = [" Numerator", " Denominator"]

  /// What stands before and within the angle brackets.
  private static func parts(_ header: String) -> (name: String, details: Substring) {
    guard header.hasSuffix(">"), let open = header.lastIndex(of: "<") else { return (header, "") }
    let name = withField(of: String(header[..<open])) { $0.trimmed.text }
    return (name, header[header.index(after: open)...].dropLast())
  }

  private static func mostPoints(_ details: Substring) -> Int? {
    for word in details.split(separator: " ") where word.hasPrefix("MaxPoints:") {
      return withField(of: String(word.dropFirst(10))) { $0.hundredths() }
    }
    return nil
  }
}

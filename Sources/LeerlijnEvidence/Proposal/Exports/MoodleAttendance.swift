internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// The export of Moodle's attendance activity, as text or workbook (Dutch: *aanwezigheid uit Moodle*).
///
/// - Shape: two lines with course and group, an empty one, then a column per session between the names of
///   students and three totals. A cell is the acronym of a status with its points and the most of that
///   session, `P (2/2)`; `?` is not recorded yet, `-P` a status that is hidden now; what stands for who
///   was not enrolled that day is a sentence, and `←` the same as left of it.
/// - Statuses: as installed P, L, E and A with 2, 1, 1 and 0 points; in Dutch P (present), L (te laat),
///   V (verontschuldigd) and A (**afwezig**). A course may have statuses of its own, in which A is often
///   *aanwezig*: so letter and points must agree.
/// - Source: export.php, renderhelpers.php, db/install.php and the language packs `en` and `nl` 4.4 of
///   mod_attendance (github.com/danmarsden/moodle-mod_attendance, lang.moodle.org).
struct MoodleAttendance: DocumentedExport {
  let title = Phrase(nl: "de aanwezigheid uit Moodle", en: "Moodle's attendance export")
  let kind: FactKind? = .attendance
  let signature: [Set<String>] = [
    ["Taken sessions", "Gevolgde sessies", "Bijgewoonde sessies"], ["Points", "Punten"],
    ["Percentage"],
  ]

  func role(of header: String) -> ExportRole? {
    let key = bare(header)
    if let student = MoodleColumns.student(key) { return student }
    if MoodleColumns.own.contains(key) || signature.contains(where: { $0.map(bare).contains(key) })
    {
      return .own
    }
    return SpreadProposal.isDay(header) ? .session : nil
  }

  func saysNothing(_ cell: String) -> Bool {
    ["?", "←"].contains(cell) || Self.notEnrolled.contains { cell.hasPrefix($0) }
  }

  private static let notEnrolled = [
    "User enrolment starts ", "User enrolment ends ", "Enrolment suspended",
    "Inschrijving gebruiker start op ", "Inschrijving gebruiker eindigt op ",
    "Inschrijving opgeschort",
  ]

  func meaning(of mark: String, among marks: [String: Int]) -> CodeAnswer? {
    guard let own = StatusMark(mark) else { return nil }
    let all = marks.keys.compactMap(StatusMark.init)
    guard let status = Self.statuses[own.acronym] else { return nil }
    let isUsual = own.share.map(status.shares.contains) ?? Self.areUsual(all, marks.count)
    if isUsual {
      let because = own.share == nil ? "" : ", met de punten die daarbij horen"
      return .likely(status.name, because: "zo heet het in Moodle zelf\(because)")
    }
    // With statuses of a course's own: whoever has all points was there.
    let others = all.filter { $0.acronym != own.acronym }
    guard own.acronym == "A", own.share == .all, !others.isEmpty,
      others.allSatisfy({ $0.share == .some || $0.share == StatusMark.Share.none })
    else { return nil }
    return .likely(
      "present", because: "het enige teken met alle punten, dus 'aanwezig' en niet 'afwezig'")
  }

  /// Without points a letter says what it does in Moodle itself only where all of them are Moodle's and
  /// P is among them.
  private static func areUsual(_ all: [StatusMark], _ count: Int) -> Bool {
    all.count == count && all.contains { $0.acronym == "P" }
      && all.allSatisfy { statuses[$0.acronym] != nil }
  }

  /// By acronym: what it is, and how many of the points belong to it.
  private static let statuses: [String: (name: String, shares: Set<StatusMark.Share>)] = [
    "P": ("present", [.all]), "L": ("late", [.some]), "E": ("excused", [.some, .none]),
    "V": ("excused", [.some, .none]), "A": ("absent", [.none]),
  ]
}

/// `P (2/2)`: the acronym of a status, its points and the most of the session.
private struct StatusMark {
  /// Of the points of a session.
  enum Share { case none, some, all }

  let acronym: String
  /// nil where the mark has no points.
  let share: Share?

  init?(_ text: String) {
    guard let open = text.lastIndex(of: "("), text.hasSuffix(")") else {
      guard text.count <= 3, !text.isEmpty else { return nil }
      (acronym, share) = (text, nil)
      return
    }
    acronym = withField(of: String(text[..<open])) { $0.trimmed.text }
    let parts = text[text.index(after: open)...].dropLast().split(separator: "/")
    let points = parts.compactMap { withField(of: String($0)) { $0.trimmed.hundredths() } }
    guard !acronym.isEmpty, parts.count == 2, points.count == 2, points[1] > 0,
      points[0] <= points[1]
    else { return nil }
    share = points[0] == points[1] ? .all : points[0] > 0 ? .some : Share.none
  }
}

/// Columns that Moodle's exports have in common, by their bare spelling.
enum MoodleColumns {
  /// The institution's own number first, then what may be it as well.
  static func student(_ key: String) -> ExportRole? {
    let rank = numbers.firstIndex { $0.contains(key) }
    return rank.map { .column(.student, rank: $0) }
  }

  private static let numbers: [Set<String>] = [
    ["ID number", "ID-nummer", "Nummer (ID)"], ["Student ID", "Student-ID"],
    ["Username", "Gebruikersnaam"], ["Email address", "E-mailadres"],
  ].map { Set($0.map(bare)) }

  static let own = Set(
    [
      "First name", "Voornaam", "Surname", "Last name", "Achternaam", "Institution", "Instelling",
      "Department", "Afdeling", "Groups", "Groepen", "Suspended", "Opgeschort",
    ].map(bare))
}

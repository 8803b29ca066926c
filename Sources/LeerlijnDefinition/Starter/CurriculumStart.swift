public import LeerlijnDiagnostics
public import LeerlijnModel

/// What someone chooses who starts a curriculum (Dutch: *begin van een curriculum*).
///
/// Every choice has a suggestion, which follows from the choices before it; what does not fit is
/// told and not taken. `document(namingSchema:)` writes what was chosen.
public struct CurriculumStart: Sendable {
  /// In the order in which they are asked.
  public enum Choice: String, CaseIterable, Sendable {
    case title, id, level, mode, years, credits, institution, start, edition, profiles
  }

  public let language: Language
  let today: Day
  var chosen = Chosen()

  /// What was chosen; the rest is as suggested.
  struct Chosen: Sendable {
    var title: String?
    var id: String?
    var level: Level?
    var mode: Mode?
    var years: Int?
    /// In tenths of an EC.
    var credits: Int?
    var institution: String?
    var start: Day?
    var edition: String?
    var profiles: [String]?
  }

  /// Study years of the longest programme that is started: a bachelor at half pace. A proof looks at
  /// ten, so that there is room for delay.
  static let mostYears = 8

  enum Level: String, CaseIterable { case bachelor, master }

  enum Mode: String, CaseIterable {
    case fullTime = "full-time"
    case partTime = "part-time"
    case dual
  }

  /// - Parameter today: decides which study year is suggested.
  public init(today: Day, language: Language) {
    self.today = today
    self.language = language
  }
}

/// What was chosen, with what is suggested where nothing was.
extension CurriculumStart {
  var title: String {
    if let title = chosen.title { return title }
    if let id = chosen.id { return words(ofName: id) }
    return Phrase(nl: "Nieuwe opleiding", en: "New programme")[language]
  }

  var id: String { chosen.id ?? name(ofWords: title) ?? "curriculum" }

  var level: Level { chosen.level ?? .bachelor }

  var mode: Mode { chosen.mode ?? .fullTime }

  /// Study years of the programme.
  var years: Int {
    if let years = chosen.years { return years }
    if let credits = chosen.credits, mode == .fullTime { return max(1, credits / 600) }
    switch (level, mode) {
    case (.bachelor, _): return 4
    case (.master, .fullTime): return 1
    case (.master, _): return 2
    }
  }

  /// In tenths of an EC.
  var credits: Int {
    if let credits = chosen.credits { return credits }
    switch (level, mode) {
    case (_, .fullTime): return years * 600
    case (.bachelor, _): return years < 4 ? 1800 : 2400
    case (.master, _): return 600
    }
  }

  /// Empty where none is named.
  var institution: String { chosen.institution ?? "" }

  /// The first day of the study year.
  var start: Day {
    if let start = chosen.start { return start }
    if let year = chosen.edition.flatMap({ Int($0.prefix(4)) }), (1900...9000).contains(year) {
      return Self.firstDay(ofStudyYear: year)
    }
    let this = Self.firstDay(ofStudyYear: today.civil.year)
    return today <= this ? this : Self.firstDay(ofStudyYear: today.civil.year + 1)
  }

  var edition: String { chosen.edition ?? studyYear }

  /// The study year as it is usually called: `2026-2027`.
  var studyYear: String { "\(start.civil.year)-\(start.civil.year + 1)" }

  var profiles: [String] { chosen.profiles ?? [] }

  /// The Monday of the week of 1 September, which is the first of most study years.
  private static func firstDay(ofStudyYear year: Int) -> Day {
    let first = Day(year: year, month: 9, day: 1) ?? Day(number: 0)
    return first - first.weekday
  }
}

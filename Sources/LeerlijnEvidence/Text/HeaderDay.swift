internal import LeerlijnModel

/// The day that the header of a column names, with what stands around it (Dutch: *datum in de kop*):
/// `2019-12-03`, `di 3 dec`, `12 Sep 2019 9.00AM All students`.
struct HeaderDay: Equatable {
  enum Written: Equatable {
    case whole(Day)
    /// Without a year.
    case ofAnyYear(month: Int, day: Int)
  }

  let written: Written
  /// In minutes after midnight; nil where the header gives no time.
  let start: Int?
  /// The words that are no day, no time and no day of the week.
  let rest: String

  /// nil where the text names no day, or more than one.
  init?(_ text: String, _ form: DayForm) {
    let words = text.split { $0 == " " || $0 == "," || $0 == "\u{A0}" || $0.isNewline }
      .flatMap(HeaderDay.withoutTime).map(String.init)
    var found: Written?
    var start: Int?
    var rest: [String] = []
    var index = 0
    while index < words.count {
      if let (day, length) = HeaderDay.day(words[index...], form) {
        guard found == nil else { return nil }
        found = day
        index += length
      } else if let (minutes, length) = HeaderDay.time(words[index...]) {
        start = start ?? minutes
        index += length
      } else {
        if !HeaderDay.weekdays.contains(folded(words[index])) { rest.append(words[index]) }
        index += 1
      }
    }
    guard let found else { return nil }
    written = found
    self.start = start
    self.rest = rest.joined(separator: " ")
  }

  /// `2019-12-03T13:00` is two words.
  private static func withoutTime(_ word: Substring) -> [Substring] {
    let parts = word.split(separator: "T")
    return parts.count == 2 && parts[0].utf8.count == 10 && parts[1].first?.isNumber == true
      ? parts : [word]
  }

  private static func day(
    _ words: ArraySlice<String>, _ form: DayForm
  ) -> (Written, length: Int)? {
    guard let first = words.first else { return nil }
    if let day = withField(of: first, DayReader(form).day) { return (.whole(day), 1) }
    if let (month, day) = pair(first, form) { return (.ofAnyYear(month: month, day: day), 1) }
    guard words.count > 1 else { return nil }
    let second = words[words.startIndex + 1]
    let day: Int
    let month: Int
    if let number = number(first, upTo: 31), let named = self.month(second) {
      (day, month) = (number, named)
    } else if let named = self.month(first), let number = number(second, upTo: 31) {
      (day, month) = (number, named)
    } else {
      return nil
    }
    if words.count > 2, let year = number(words[words.startIndex + 2], upTo: 2155), year >= 1900 {
      return Day(year: year, month: month, day: day).map { (.whole($0), 3) }
    }
    return day <= Day.length(ofMonth: month, year: 2000)
      ? (.ofAnyYear(month: month, day: day), 2) : nil
  }

  /// `16-9` and, where the manifest tells what comes first, `16/9`.
  private static func pair(_ word: String, _ form: DayForm) -> (month: Int, day: Int)? {
    let isTold = form == .dayFirst || form == .monthFirst
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "-" || isTold && $0 == "/" }
    guard form != .iso, parts.count == 2, let one = number(String(parts[0]), upTo: 31),
      let other = number(String(parts[1]), upTo: 31)
    else { return nil }
    let (day, month) = form == .monthFirst ? (other, one) : (one, other)
    guard (1...12).contains(month), day <= Day.length(ofMonth: month, year: 2000)
    else { return nil }
    return (month, day)
  }

  /// `13.00`, `9:00`, `9.00AM`, `9 AM`.
  private static func time(_ words: ArraySlice<String>) -> (minutes: Int, length: Int)? {
    guard var text = words.first?.lowercased() else { return nil }
    var length = 1
    var half: String?
    for mark in ["am", "pm"] {
      if text.hasSuffix(mark) {
        text = String(text.dropLast(2))
        half = mark
      } else if words.count > 1, words[words.startIndex + 1].lowercased() == mark {
        (half, length) = (mark, 2)
      }
    }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard parts.count == 2 || parts.count == 3 || (parts.count == 1 && half != nil),
      let hour = number(String(parts[0]), upTo: half == nil ? 24 : 12, from: 0)
    else { return nil }
    var minute = 0
    for (place, part) in parts.dropFirst().enumerated() {
      guard part.count == 2, let number = number(String(part), upTo: 59, from: 0)
      else { return nil }
      if place == 0 { minute = number }
    }
    let shift = half == nil ? hour : hour % 12 + (half == "pm" ? 12 : 0)
    return (shift * 60 + minute, length)
  }

  private static func number(_ text: String, upTo most: Int, from least: Int = 1) -> Int? {
    let digits = text.hasSuffix(".") ? String(text.dropLast()) : text
    guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy({ $0 &- 48 < 10 }),
      let number = Int(digits), (least...most).contains(number)
    else { return nil }
    return number
  }

  private static func month(_ word: String) -> Int? {
    let word = folded(word)
    return months.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }

  private static let months: [Set<String>] = [
    ["jan", "januari", "january"], ["feb", "februari", "february"],
    ["mrt", "maart", "mar", "march"], ["apr", "april"], ["mei", "may"],
    ["jun", "juni", "june"], ["jul", "juli", "july"], ["aug", "augustus", "august"],
    ["sep", "sept", "september"], ["okt", "oct", "oktober", "october"],
    ["nov", "november"], ["dec", "december"],
  ]

  private static let weekdays: Set<String> = [
    "ma", "di", "wo", "do", "vr", "za", "zo", "maandag", "dinsdag", "woensdag", "donderdag",
    "vrijdag", "zaterdag", "zondag", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}

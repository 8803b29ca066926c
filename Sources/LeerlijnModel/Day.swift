/// A calendar day (Dutch: *dag*), counted from 1 January 1970 in the proleptic Gregorian calendar.
public struct Day: Hashable, Comparable, Sendable {
  public let number: Int32

  public init(number: Int32) { self.number = number }

  /// - Returns: nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year),
      (-9999...9999).contains(year)
    else { return nil }
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `2019-09-02`; nil for any other form or a day that does not exist.
  public init?(iso text: some StringProtocol) {
    var (digits, length) = (0, 0)
    for byte in text.utf8 {
      if length == 4 || length == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard (48...57).contains(byte), length < 10 else { return nil }
        digits = digits * 10 + Int(byte - 48)
      }
      length += 1
    }
    guard length == 10 else { return nil }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }
  public static func - (later: Day, earlier: Day) -> Int { Int(later.number) - Int(earlier.number) }

  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }

  /// 0 is Monday, 6 is Sunday.
  public var weekday: Int { ((Int(number) + 3) % 7 + 7) % 7 }

  /// The day a calendar period later; a day that the month lacks becomes its last.
  public func adding(_ period: CalendarPeriod) -> Day {
    let (year, month, day) = civil
    let months = year * 12 + (month - 1) + period.months
    let newYear = months >= 0 ? months / 12 : (months - 11) / 12
    let newMonth = months - newYear * 12 + 1
    let newDay = min(day, Day.length(ofMonth: newMonth, year: newYear))
    guard let moved = Day(year: newYear, month: newMonth, day: newDay) else { return self }
    return moved + period.days
  }

  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: CustomStringConvertible {
  /// `2019-09-02`.
  public var description: String {
    let (year, month, day) = civil
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

/// A signed length of calendar time, such as `P3M` or `-P10D`; months before days.
public struct CalendarPeriod: Hashable, Sendable {
  private let monthCount: Int32
  private let dayCount: Int32

  public init(months: Int = 0, days: Int = 0) {
    monthCount = Int32(clamping: months)
    dayCount = Int32(clamping: days)
  }

  public var months: Int { Int(monthCount) }
  public var days: Int { Int(dayCount) }

  /// Reads the date part of an ISO 8601 duration: `P2Y`, `P3M`, `P2W`, `P10D`, `P1Y6M`.
  public init?(iso text: some StringProtocol) {
    guard text.first == "P", text.count > 1 else { return nil }
    var months = 0
    var days = 0
    var value: Int?
    for character in text.dropFirst() {
      if let digit = character.wholeNumberValue, character.isASCII {
        let next = (value ?? 0) * 10 + digit
        guard next < 100_000 else { return nil }
        value = next
        continue
      }
      guard let amount = value else { return nil }
      switch character {
      case "Y": months += amount * 12
      case "M": months += amount
      case "W": days += amount * 7
      case "D": days += amount
      default: return nil
      }
      value = nil
    }
    guard value == nil else { return nil }
    self.init(months: months, days: days)
  }

  public static prefix func - (period: CalendarPeriod) -> CalendarPeriod {
    CalendarPeriod(months: -period.months, days: -period.days)
  }
}

extension CalendarPeriod: CustomStringConvertible {
  /// `P1Y6M`, `P10D`; a negative period has its sign in front.
  public var description: String {
    let negative = months < 0 || days < 0
    let years = abs(months) / 12
    let rest = abs(months) % 12
    var text = negative ? "-P" : "P"
    if years > 0 { text += "\(years)Y" }
    if rest > 0 { text += "\(rest)M" }
    if days != 0 || months == 0 { text += "\(abs(days))D" }
    return text
  }
}

/// A stretch of days, first and last included; empty when the last lies before the first.
public struct DayRange: Hashable, Sendable {
  public let first: Day
  public let last: Day

  public init(_ first: Day, _ last: Day) {
    self.first = first
    self.last = last
  }

  /// Every day there is, for what has no window.
  public static let always = DayRange(.distantPast, .distantFuture)

  public var isEmpty: Bool { last < first }
  public var dayCount: Int { max(0, last - first + 1) }
  public func contains(_ day: Day) -> Bool { first <= day && day <= last }
  public func overlaps(_ other: DayRange) -> Bool { !intersection(other).isEmpty }

  public func intersection(_ other: DayRange) -> DayRange {
    DayRange(max(first, other.first), min(last, other.last))
  }
}

extension Day {
  /// Before every day of a calendar; stands for "from the first day on".
  public static let distantPast = Day(number: -1_000_000)
  /// After every day of a calendar; stands for "no end".
  public static let distantFuture = Day(number: 4_000_000)
}

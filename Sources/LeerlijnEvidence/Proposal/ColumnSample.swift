internal import LeerlijnModel

/// What stands in a column of an unknown file, by its first rows.
struct ColumnSample: Sendable {
  static let mostDistinct = 500

  let header: String
  let position: Int
  /// Whether it stands for several columns of the file, or for the names of its sheets.
  let isSpread: Bool
  private(set) var filled = 0
  private(set) var empty = 0
  private(set) var days = 0
  private(set) var slashedDays = 0
  private(set) var numbers = 0
  /// Of days, those of which the year has two digits.
  private(set) var shortYears = 0
  /// Days with the year of four digits in front and no hyphens.
  private(set) var yearFirstDays = 0
  private(set) var lastYearFirstDay: Day?
  /// Numbers that a spreadsheet takes for a day of this century.
  private(set) var serialDays = 0
  private(set) var lastSerialDay: Day?
  private(set) var studentNumbers = 0
  /// Of days whose form tells what is the month.
  private(set) var lastPlainDay: Day?
  /// Of days with slashes or points, by which of the two numbers comes first.
  private(set) var lastSlashedDay: (dayFirst: Day?, monthFirst: Day?)
  private(set) var largest = 0
  /// Whether some number has decimals, or some amount names its unit.
  private(set) var hasFractions = false
  /// Values with how often they occur, while there are few.
  private(set) var distinct: [String: Int] = [:]
  private(set) var hasManyValues = false
  /// Whether no value occurs twice.
  private(set) var isUnique = true
  private var seen = Set<Int>()
  /// Of days with slashes or points: the first number, or the second, is beyond 12 somewhere.
  private(set) var isDayFirst = false
  private(set) var isMonthFirst = false

  init(header: String, position: Int, isSpread: Bool = false) {
    self.header = header
    self.position = position
    self.isSpread = isSpread
  }

  mutating func add(_ field: Field) {
    let field = field.trimmed
    guard !field.isEmpty else {
      empty += 1
      return
    }
    filled += 1
    if let day = DayReader(.isoOrDutch).day(field) {
      days += 1
      lastPlainDay = max(lastPlainDay ?? day, day)
    } else if let day = DayReader(.yearFirst).day(field) {
      days += 1
      yearFirstDays += 1
      lastYearFirstDay = max(lastYearFirstDay ?? day, day)
    } else if (6...10).contains(field.count), field.bytes.contains(where: ColumnSample.divides) {
      var dayFirst = DayReader(.dayFirst).day(field)
      var monthFirst = DayReader(.monthFirst).day(field)
      if dayFirst == nil, monthFirst == nil {
        dayFirst = DayReader(.dayFirst, century: 2000).day(field)
        monthFirst = DayReader(.monthFirst, century: 2000).day(field)
        let yearFirst = DayReader(.yearFirst, century: 2000).day(field)
        if dayFirst != nil || monthFirst != nil || yearFirst != nil { shortYears += 1 }
        if dayFirst == nil, monthFirst == nil, yearFirst != nil {
          days += 1
          slashedDays += 1
        }
      }
      if dayFirst != nil || monthFirst != nil { slashedDays += 1 }
      if dayFirst != nil, monthFirst == nil { isDayFirst = true }
      if dayFirst == nil, monthFirst != nil { isMonthFirst = true }
      if dayFirst != nil || monthFirst != nil { days += 1 }
      if let day = dayFirst {
        lastSlashedDay.dayFirst = max(lastSlashedDay.dayFirst ?? day, day)
      }
      if let day = monthFirst {
        lastSlashedDay.monthFirst = max(lastSlashedDay.monthFirst ?? day, day)
      }
    }
    if let day = DayReader(.serial).day(field), field.count != 10,
      (10_957...32_000).contains(day.number)
    {
      serialDays += 1
      lastSerialDay = max(lastSerialDay ?? day, day)
    }
    let duration = WrittenDuration(field).map { $0.hundredths / 60 }
    if let number = field.hundredths() ?? duration {
      numbers += 1
      if number % 100 != 0 || duration != nil { hasFractions = true }
      largest = max(largest, number)
    }
    if Self.isStudentNumber(field) { studentNumbers += 1 }
    if isUnique { isUnique = seen.insert(field.text.hashValue).inserted }
    guard !hasManyValues, field.count <= 60 else {
      hasManyValues = true
      return
    }
    distinct[field.text, default: 0] += 1
    if distinct.count > ColumnSample.mostDistinct { hasManyValues = true }
  }

  private static func divides(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  /// Up to two letters, then five to nine digits.
  static func isStudentNumber(_ field: Field) -> Bool {
    var rest = field.bytes[...]
    let letters = rest.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    guard letters.count <= 2 else { return false }
    rest = rest.dropFirst(letters.count)
    return (5...9).contains(rest.count) && rest.allSatisfy { $0 &- 48 < 10 }
  }

  /// Whether nearly all filled cells have some quality.
  func mostly(_ count: Int) -> Bool { filled > 0 && count * 10 >= filled * 9 }

  /// Whether the values look like codes: few, and each more than once.
  var looksCoded: Bool {
    !hasManyValues && (2...12).contains(distinct.count) && distinct.count * 2 <= filled
      && !mostly(days) && !mostly(studentNumbers)
  }

  /// The last day in the data; nil where it is not known whether the day or the month comes first.
  var lastDay: Day? {
    if shortYears > 0 { return nil }
    if days == 0 { return mostly(serialDays) ? lastSerialDay : nil }
    let isSlashed = lastSlashedDay.dayFirst != nil || lastSlashedDay.monthFirst != nil
    guard isSlashed else { return [lastPlainDay, lastYearFirstDay].compactMap(\.self).max() }
    guard isDayFirst != isMonthFirst else { return nil }
    let slashed = isMonthFirst ? lastSlashedDay.monthFirst : lastSlashedDay.dayFirst
    return [slashed, lastPlainDay].compactMap(\.self).max()
  }

  /// Values in alphabetical order.
  var values: [String] { distinct.keys.sorted() }
}

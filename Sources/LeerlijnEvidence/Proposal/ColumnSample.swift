internal import LeerlijnModel

/// What stands in a column of an unknown file, by its first rows.
struct ColumnSample {
  static let mostDistinct = 60

  let header: String
  let position: Int
  private(set) var filled = 0
  private(set) var days = 0
  private(set) var slashedDays = 0
  private(set) var numbers = 0
  private(set) var studentNumbers = 0
  private(set) var lastDay: Day?
  private(set) var largest = 0
  /// Values with how often they occur, while there are few.
  private(set) var distinct: [String: Int] = [:]
  private(set) var hasManyValues = false
  /// Whether no value occurs twice.
  private(set) var isUnique = true
  private var seen = Set<Int>()
  /// Of days with slashes or points: the first number, or the second, is beyond 12 somewhere.
  private(set) var isDayFirst = false
  private(set) var isMonthFirst = false

  init(header: String, position: Int) {
    self.header = header
    self.position = position
  }

  mutating func add(_ field: Field) {
    let field = field.trimmed
    guard !field.isEmpty else { return }
    filled += 1
    if let day = DayReader(.isoOrDutch).day(field) {
      note(day)
    } else if field.count <= 10, field.bytes.contains(where: { $0 == 0x2F || $0 == 0x2E }) {
      let dayFirst = DayReader(.dayFirst).day(field)
      let monthFirst = DayReader(.monthFirst).day(field)
      if dayFirst != nil || monthFirst != nil { slashedDays += 1 }
      if dayFirst != nil, monthFirst == nil { isDayFirst = true }
      if dayFirst == nil, monthFirst != nil { isMonthFirst = true }
      if let day = dayFirst ?? monthFirst { note(day) }
    }
    if let number = field.hundredths() {
      numbers += 1
      largest = max(largest, number)
    }
    if isStudentNumber(field) { studentNumbers += 1 }
    if isUnique { isUnique = seen.insert(field.text.hashValue).inserted }
    guard !hasManyValues, field.count <= 60 else {
      hasManyValues = true
      return
    }
    distinct[field.text, default: 0] += 1
    if distinct.count > ColumnSample.mostDistinct { hasManyValues = true }
  }

  private mutating func note(_ day: Day) {
    days += 1
    lastDay = max(lastDay ?? day, day)
  }

  /// Up to two letters, then five to nine digits.
  private func isStudentNumber(_ field: Field) -> Bool {
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

  /// Values in alphabetical order.
  var values: [String] { distinct.keys.sorted() }
}

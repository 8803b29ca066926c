import LeerlijnModel

/// How days may be written.
enum DayForm: Sendable {
  /// `2019-09-02`, `02-09-2019` or `2-9-2019`: the year tells which.
  case isoOrDutch
  case iso
  /// Day, month, year, divided by `-`, `/` or `.`.
  case dayFirst
  /// Month, day, year, divided by `-`, `/` or `.`; only where a manifest says so.
  case monthFirst
  /// Year, month, day, divided by `-`, `/` or `.`; only where a manifest says so.
  case yearFirst
  /// The number of the day in a spreadsheet, `43742`, or `2019-10-04`; only where a manifest says so.
  case serial
}

extension DayForm {
  /// Whether `2019-09-02` is a day in it.
  fileprivate var hasISO: Bool { self != .dayFirst && self != .monthFirst }
}

/// Reads the days of a column.
struct DayReader: Sendable {
  let form: DayForm
  /// What a year of two digits begins with, as 2000; nil where years have four.
  let century: Int?
  private let months: MonthTable

  init(_ form: DayForm = .isoOrDutch, century: Int? = nil) {
    self.form = form
    self.century = century
    self.months = .shared
  }

  /// nil for any other form and for a day that does not exist.
  @inline(__always)
  func day(_ field: Field) -> Day? {
    if field.count == 10, let day = months.isoDay(field) {
      return form.hasISO ? day : nil
    }
    return otherDay(field)
  }

  @inline(never)
  private func otherDay(_ field: Field) -> Day? {
    let trimmed = field.trimmed
    if form.hasISO, trimmed.count == 10, let day = months.isoDay(trimmed) { return day }
    if form == .serial { return serialDay(trimmed) }
    let shortest = century == nil ? 8 : 6
    guard form != .iso, (shortest...10).contains(trimmed.count) else { return nil }
    // Without an array: a file of days written so has one a row.
    var first = (number: 0, digits: 0)
    var second = first
    var last = first
    var parts = 1
    for byte in trimmed.bytes {
      if byte &- 48 < 10 {
        last = (last.number * 10 + Int(byte - 48), last.digits + 1)
      } else {
        guard divides(byte), (1...4).contains(last.digits), parts < 3 else { return nil }
        (first, second, last) = (second, last, (0, 0))
        parts += 1
      }
    }
    guard parts == 3 else { return nil }
    switch form {
    case .yearFirst: return day(year: first, month: second, day: last)
    case .monthFirst: return day(year: last, month: first, day: second)
    case .isoOrDutch, .iso, .dayFirst, .serial: return day(year: last, month: second, day: first)
    }
  }

  private func day(
    year: (number: Int, digits: Int), month: (number: Int, digits: Int),
    day: (number: Int, digits: Int)
  ) -> Day? {
    guard let year = self.year(year.number, digits: year.digits),
      (1...2).contains(month.digits), (1...2).contains(day.digits)
    else { return nil }
    return Day(year: year, month: month.number, day: day.number)
  }

  private func year(_ number: Int, digits: Int) -> Int? {
    if digits == 2, let century { return number + century }
    return digits == 4 ? number : nil
  }

  /// Days are counted from 30 December 1899 on; a part of a day is a time, and makes no other day.
  private func serialDay(_ field: Field) -> Day? {
    let whole = field.bytes.prefix { $0 &- 48 < 10 }
    let rest = field.bytes.dropFirst(whole.count)
    let isPart =
      rest.isEmpty
      || (rest.count > 1 && rest.dropFirst().allSatisfy { $0 &- 48 < 10 }
        && (rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",")))
    guard whole.count == 5, isPart else { return nil }
    let number = whole.reduce(Int32(0)) { $0 * 10 + Int32($1 - 48) }
    return Day(number: number - 25_569)
  }

  private func divides(_ byte: UInt8) -> Bool {
    if byte == UInt8(ascii: "-") { return true }
    return form != .isoOrDutch && (byte == UInt8(ascii: "/") || byte == UInt8(ascii: "."))
  }
}

/// The first day of every month from 1900 through 2155, so that a day costs one look-up.
private final class MonthTable: Sendable {
  static let shared = MonthTable()
  private let firstDays: [Int32]

  private init() {
    firstDays = (0...256 * 12).map { month in
      Day(year: 1900 + month / 12, month: month % 12 + 1, day: 1)?.number ?? 0
    }
  }

  /// A day written as `2019-09-02`, in exactly ten bytes.
  @inline(__always)
  func isoDay(_ field: Field) -> Day? {
    // A digit xor "0" is at most 9, a dash xor "-" is 0; adding brings anything else to 0x80.
    let first = field.word(0) ^ 0x2D30_302D_3030_3030
    let last = UInt64(field.start[8]) << 8 | UInt64(field.start[9])
    let days = last ^ 0x3030
    let bad =
      (((first & 0x7F7F_7F7F_7F7F_7F7F) + 0x7F76_767F_7676_7676) | first) & 0x8080_8080_8080_8080
      | (((days & 0x7F7F) + 0x7676) | days) & 0x8080
    guard bad == 0 else { return nil }
    // Each byte becomes the number of two digits, its own and the next one's: at most 99.
    let pairs = first &* 10 &+ first >> 8
    let year =
      Int(truncatingIfNeeded: pairs & 0xFF) * 100 + Int(truncatingIfNeeded: pairs >> 16 & 0xFF)
    let month = Int(truncatingIfNeeded: pairs >> 40 & 0xFF)
    let day = Int32(truncatingIfNeeded: (days >> 8) * 10 + (days & 0xFF))
    guard (1900...2155).contains(year), (1...12).contains(month) else { return nil }
    let index = (year - 1900) * 12 + month - 1
    return firstDays.withUnsafeBufferPointer { table in
      guard day >= 1, day <= table[index + 1] - table[index] else { return nil }
      return Day(number: table[index] + day - 1)
    }
  }
}

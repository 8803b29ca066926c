/// From when until when something takes place on its day (Dutch: *tijd*), on the clock of the place.
///
/// - Unit: minutes after midnight, 0 through 1439; the end, where there is one, lies after the start.
public struct ClockTimes: Hashable, Sendable {
  public let start: Int16
  /// nil where only the start is known.
  public let end: Int16?

  /// Reads `13:00`, `13:00-16:00` and how people write it: `9:30`, `13.00 – 16.00`. An end of `24:00` is the
  /// end of that day; nothing starts then.
  ///
  /// - Returns: nil for any other text, and where the end does not lie after the start.
  public init?(_ text: some StringProtocol) {
    let parts = String(text).split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
      .map { ClockTimes.minutes($0) }
    guard (1...2).contains(parts.count), let start = parts[0], start < ClockTimes.endOfDay
    else { return nil }
    guard parts.count == 2 else {
      self.start = start
      end = nil
      return
    }
    guard let end = parts[1], start < end else { return nil }
    self.start = start
    self.end = end
  }

  /// In minutes after midnight.
  public static let endOfDay: Int16 = 24 * 60

  private static func minutes(_ text: Substring) -> Int16? {
    let parts = String(text.filter { $0 != " " })
      .split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int16(parts[0]), let minute = Int16(parts[1]), minute < 60,
      hour * 60 + minute <= endOfDay
    else { return nil }
    return hour * 60 + minute
  }
}

extension ClockTimes: CustomStringConvertible {
  /// `13:00-16:00`, as a document has it.
  public var description: String {
    func written(_ minutes: Int16) -> String {
      func padded(_ number: Int16) -> String { number < 10 ? "0\(number)" : String(number) }
      return padded(minutes / 60) + ":" + padded(minutes % 60)
    }
    return written(start) + (end.map { "-" + written($0) } ?? "")
  }
}

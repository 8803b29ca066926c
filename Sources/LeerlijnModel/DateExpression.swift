/// A day that a curriculum names: fixed, or counted from something in the student's own path.
///
/// Written `2020-07-03`, `placement.start-P3M`, `enrolment.start+P2Y`.
public enum DateExpression: Hashable, Sendable {
  case fixed(Day)
  case relative(Anchor, CalendarPeriod)

  /// What a relative day counts from.
  public enum Anchor: String, Hashable, Sendable, CaseIterable {
    case enrolmentStart = "enrolment.start"
    case enrolmentEnd = "enrolment.end"
    case placementStart = "placement.start"
    case placementEnd = "placement.end"
    case yearStart = "year.start"
    case yearEnd = "year.end"
  }

  public init?(_ text: some StringProtocol) {
    if let day = Day(iso: text) {
      self = .fixed(day)
      return
    }
    for anchor in Anchor.allCases where text.hasPrefix(anchor.rawValue) {
      let rest = text.dropFirst(anchor.rawValue.count)
      if rest.isEmpty {
        self = .relative(anchor, CalendarPeriod())
        return
      }
      guard let sign = rest.first, sign == "+" || sign == "-",
        let period = CalendarPeriod(iso: rest.dropFirst())
      else { return nil }
      self = .relative(anchor, sign == "-" ? -period : period)
      return
    }
    return nil
  }
}

extension DateExpression: CustomStringConvertible {
  public var description: String {
    switch self {
    case .fixed(let day): return day.description
    case .relative(let anchor, let period):
      if period == CalendarPeriod() { return anchor.rawValue }
      let text = period.description
      return anchor.rawValue + (text.hasPrefix("-") ? text : "+" + text)
    }
  }
}

internal import LeerlijnModel

extension DateExpression {
  /// The day where the placement is on the days of the curriculum; nil where it hangs on others.
  func day(in placement: Placement) -> Day? {
    switch self {
    case .fixed(let day): day
    case .relative(.placementStart, let period): placement.days.first.adding(period)
    case .relative(.placementEnd, let period): placement.days.last.adding(period)
    default: nil
    }
  }
}

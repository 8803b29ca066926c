/// How much room edges get beside and between boxes.
struct EdgeRoom: Sendable {
  let gutters: ClosedRange<Int>
  private let lanes: ClosedRange<Int>
  /// Between one edge and the next.
  private let distance: Int

  /// A picture of steps is about its edges, and has few columns; any other is about its boxes.
  init(_ plan: LinePlan) {
    let isOfSteps = plan.years.contains { $0.steps != nil }
    gutters = isOfSteps ? 44...180 : 16...72
    lanes = isOfSteps ? 24...160 : LineComposer.laneHeight...112
    distance = isOfSteps ? 14 : 8
  }

  func width(ofGutterWith edges: Int) -> Int { room(for: edges, in: gutters) }
  func height(ofLaneWith edges: Int) -> Int { room(for: edges, in: lanes) }

  private func room(for edges: Int, in range: ClosedRange<Int>) -> Int {
    min(range.lowerBound + distance * max(0, edges - 1), range.upperBound)
  }
}

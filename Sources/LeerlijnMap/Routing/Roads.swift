/// The free strips between the boxes of a picture, along which edges run.
///
/// Gutters run down between the columns, lanes across between the rows. A lane may be shorter than
/// the picture is wide: it reaches from its first gutter to its last.
struct Roads: Sendable {
  struct Gutter: Hashable, Sendable {
    var x: Int
    var width: Int

    var centre: Int { x + width / 2 }
    var right: Int { x + width }
  }

  struct Lane: Hashable, Sendable {
    var y: Int
    var height: Int
    var gutters: ClosedRange<Int>

    var centre: Int { y + height / 2 }
    var bottom: Int { y + height }
  }

  /// Where an edge leaves or reaches a box.
  enum Port: Hashable, Sendable {
    /// At a side of the box, straight into a gutter.
    case side(gutter: Int, at: MapPoint)
    /// At the top of the box, straight into the lane above it.
    case top(lane: Int, at: MapPoint)

    var point: MapPoint {
      switch self {
      case .side(_, let point), .top(_, let point): point
      }
    }
  }

  /// One strip that a route follows.
  enum Road: Hashable, Sendable {
    case gutter(Int)
    case lane(Int)
  }

  let gutters: [Gutter]
  let lanes: [Lane]
  /// For each gutter: what stands in its way, from top to bottom.
  private let blocksOfGutter: [[ClosedRange<Int>]]
  private let blocksOfLane: [[ClosedRange<Int>]]

  init(gutters: [Gutter], lanes: [Lane], obstacles: [MapRectangle]) {
    self.gutters = gutters
    self.lanes = lanes
    blocksOfGutter = gutters.map { gutter in
      obstacles.filter { $0.x < gutter.right && gutter.x < $0.right }.map { $0.y...$0.bottom }
    }
    blocksOfLane = lanes.map { lane in
      obstacles.filter { $0.y < lane.bottom && lane.y < $0.bottom }.map { $0.x...$0.right }
    }
  }

  func isFree(gutter: Int, from start: Int, to end: Int) -> Bool {
    let (low, high) = (min(start, end), max(start, end))
    return !blocksOfGutter[gutter].contains { $0.lowerBound < high && low < $0.upperBound }
  }

  func isFree(lane: Int, from start: Int, to end: Int) -> Bool {
    let (low, high) = (min(start, end), max(start, end))
    return !blocksOfLane[lane].contains { $0.lowerBound < high && low < $0.upperBound }
  }
}

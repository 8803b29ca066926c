/// Gives every edge its own track on each road, so that lines run beside and not over each other.
///
/// Edges that leave the same box share tracks: they part where their ways part.
struct TrackPlan {
  /// An edge to be drawn: the roads it follows from port to port.
  struct Request {
    let source: Int
    let from: Roads.Port
    let to: Roads.Port
    let route: [Roads.Road]
  }

  private let roads: Roads
  private var tracks: [Roads.Road: [[Stretch]]] = [:]
  /// For each request the track of each of its roads.
  private var trackOfLeg: [[Int]] = []

  private struct Stretch {
    let source: Int
    let range: ClosedRange<Int>
  }

  init(_ roads: Roads, _ requests: [Request]) {
    self.roads = roads
    for request in requests {
      trackOfLeg.append(
        request.route.indices.map { leg in
          take(
            Stretch(source: request.source, range: range(of: leg, in: request)),
            on: request.route[leg])
        })
    }
  }

  func count(on road: Roads.Road) -> Int { tracks[road]?.count ?? 0 }

  /// The corners of an edge, first to last, without those that lie on a straight line.
  func points(of index: Int, _ request: Request) -> [MapPoint] {
    let start = request.from.point
    let end = request.to.point
    var points = [start]
    for (leg, road) in request.route.enumerated() {
      let position = position(of: road, track: trackOfLeg[index][leg])
      let last = points[points.count - 1]
      switch road {
      case .gutter: points.append(MapPoint(position, last.y))
      case .lane: points.append(MapPoint(last.x, position))
      }
    }
    let last = points[points.count - 1]
    switch request.route.last {
    case .gutter: points.append(MapPoint(last.x, end.y))
    case .lane: points.append(MapPoint(end.x, last.y))
    case nil: break
    }
    points.append(end)
    return TrackPlan.corners(points)
  }

  private static func corners(_ points: [MapPoint]) -> [MapPoint] {
    var kept: [MapPoint] = []
    for point in points where point != kept.last {
      if kept.count > 1 {
        let (a, b) = (kept[kept.count - 2], kept[kept.count - 1])
        if (a.x == b.x && b.x == point.x) || (a.y == b.y && b.y == point.y) { kept.removeLast() }
      }
      kept.append(point)
    }
    return kept
  }

  private func position(of road: Roads.Road, track: Int) -> Int {
    let count = count(on: road)
    switch road {
    case .gutter(let index):
      let gutter = roads.gutters[index]
      return gutter.x + gutter.width * (track + 1) / (count + 1)
    case .lane(let index):
      let lane = roads.lanes[index]
      return lane.y + lane.height * (track + 1) / (count + 1)
    }
  }

  /// From where to where an edge uses a road, with the whole breadth of the roads at its ends.
  private func range(of leg: Int, in request: Request) -> ClosedRange<Int> {
    let before = leg > 0 ? request.route[leg - 1] : nil
    let after = leg + 1 < request.route.count ? request.route[leg + 1] : nil
    func reach(_ road: Roads.Road?, _ point: Int) -> ClosedRange<Int> {
      switch road {
      case .gutter(let index): roads.gutters[index].x...roads.gutters[index].right
      case .lane(let index): roads.lanes[index].y...roads.lanes[index].bottom
      case nil: point...point
      }
    }
    let isGutter = if case .gutter = request.route[leg] { true } else { false }
    let start = reach(before, isGutter ? request.from.point.y : request.from.point.x)
    let end = reach(after, isGutter ? request.to.point.y : request.to.point.x)
    return min(start.lowerBound, end.lowerBound)...max(start.upperBound, end.upperBound)
  }

  private mutating func take(_ stretch: Stretch, on road: Roads.Road) -> Int {
    var used = tracks[road] ?? []
    let free = used.firstIndex { track in
      !track.contains { $0.source != stretch.source && $0.range.overlaps(stretch.range) }
    }
    if let free { used[free].append(stretch) } else { used.append([stretch]) }
    tracks[road] = used
    return free ?? used.count - 1
  }
}

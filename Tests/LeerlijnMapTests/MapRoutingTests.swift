import Testing

@testable import LeerlijnMap

/// How edges find their way between boxes.
@Suite struct MapRoutingTests {
  private static let gutters = [0, 100, 200, 300].map { Roads.Gutter(x: $0, width: 20) }

  private func side(_ gutter: Int, _ y: Int) -> Roads.Port {
    .side(gutter: gutter, at: MapPoint(Self.gutters[gutter].x, y))
  }

  @Test func goesAroundWhatStandsInTheWay() {
    let lanes = [0, 400].map { Roads.Lane(y: $0, height: 20, gutters: 0...3) }
    // A wall over the upper lane leaves the lower one.
    let wall = MapRectangle(x: 130, y: -50, width: 40, height: 200)
    let finder = RouteFinder(Roads(gutters: Self.gutters, lanes: lanes, obstacles: [wall]))
    let routes = finder.routes(from: side(1, 100), to: [side(2, 100)])
    #expect(routes == [[.gutter(1), .lane(1), .gutter(2)]])
    let open = RouteFinder(Roads(gutters: Self.gutters, lanes: lanes, obstacles: []))
    #expect(
      open.routes(from: side(1, 100), to: [side(2, 100)]) == [[.gutter(1), .lane(0), .gutter(2)]])
  }

  @Test func saysSoWhereThereIsNoWay() {
    let lanes = [Roads.Lane(y: 0, height: 20, gutters: 0...3)]
    let wall = MapRectangle(x: 130, y: -50, width: 40, height: 900)
    let finder = RouteFinder(Roads(gutters: Self.gutters, lanes: lanes, obstacles: [wall]))
    #expect(finder.routes(from: side(1, 100), to: [side(2, 100)]) == [nil])
  }

  @Test func endsWhereAHighLaneBeginsAboveALowOneButLiesBelowIt() {
    // By their tops these stand the other way round; a length would then be negative, and going up
    // and down between them ever cheaper.
    let lanes = [
      Roads.Lane(y: 90, height: 100, gutters: 0...2),
      Roads.Lane(y: 100, height: 16, gutters: 1...3),
      Roads.Lane(y: 300, height: 16, gutters: 0...3),
    ]
    let finder = RouteFinder(Roads(gutters: Self.gutters, lanes: lanes, obstacles: []))
    let routes = finder.routes(from: side(0, 250), to: [side(3, 20), side(2, 280)])
    #expect(routes.allSatisfy { $0 != nil })
  }

  @Test func givesEdgesOfDifferentBoxesTheirOwnTracks() {
    let lanes = [0, 400].map { Roads.Lane(y: $0, height: 20, gutters: 0...3) }
    let roads = Roads(gutters: Self.gutters, lanes: lanes, obstacles: [])
    let route: [Roads.Road] = [.gutter(0), .lane(0), .gutter(3)]
    let requests = [0, 1, 0].map {
      TrackPlan.Request(source: $0, from: side(0, 100), to: side(3, 200), route: route)
    }
    let tracks = TrackPlan(roads, requests)
    #expect(tracks.count(on: .lane(0)) == 2)
    let lines = requests.indices.map { tracks.points(of: $0, requests[$0]) }
    #expect(lines[0] == lines[2] && lines[0] != lines[1])
    #expect(lines[0].first == MapPoint(0, 100) && lines[0].last == MapPoint(300, 200))
  }

  @Test func servesTheCheapestFirst() {
    var queue = CostQueue()
    for (number, cost) in [(5, 30), (2, 10), (9, 20), (1, 10), (7, 0)] {
      queue.insert(number, at: cost)
    }
    var order: [Int] = []
    while let next = queue.removeLeast() { order.append(next.number) }
    #expect(order == [7, 1, 2, 9, 5])
  }
}

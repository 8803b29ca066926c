import BigInt
import Testing

@testable import LeerlijnAnalysis

@Suite struct StructureGraphTests {
  @Test(arguments: 0..<200)
  func agreesWithEnumerationOfPaths(seed: Int) {
    var random = SmallNumbers(seed: UInt64(seed))
    let count = 1 + random.below(9)
    var edges: [(Int, Int)] = []
    for needed in 0..<count {
      for needing in 0..<count where needed < needing && random.below(10) < 1 + seed % 9 {
        // The numbers of vertices must not be an order already.
        edges.append((count - 1 - needed, count - 1 - needing))
      }
    }
    if let first = edges.first { edges.append(first) }
    let graph = CourseGraph(count: count, edges: edges)
    let plain = PlainPaths(count: count, edges: edges)
    #expect(graph.cycles.isEmpty && graph.order.count == count)
    #expect(graph.blocking(graph.order) == plain.blocking)
    #expect(graph.delay(graph.order) == plain.delay)
    #expect(graph.centrality(graph.order).map { Int($0) } == plain.centrality)
  }

  /// Between any two of n vertices in a row stands every edge: 2^(n-2) paths, exactly.
  @Test func countsPathsPastEveryFixedWidth() {
    let count = 300
    let edges = (0..<count).flatMap { first in (first + 1..<count).map { (first, $0) } }
    let graph = CourseGraph(count: count, edges: edges)
    let centrality = graph.centrality(graph.order)
    // Through vertex k: each of the other n - 3 inner ones lies on half of the 2^(n-3) paths.
    let paths = BigUInt(1) << (count - 3)
    let expected = paths * 3 + paths / 2 * BigUInt(count - 3)
    #expect(centrality[1] == expected && centrality[count / 2] == expected)
    #expect(centrality[0] == 0 && centrality[count - 1] == 0)
    #expect(graph.blocking(graph.order)[0] == count - 1)
    #expect(graph.delay(graph.order).allSatisfy { $0 == count })
  }

  @Test func countsWhatIsReachedAcrossStrips() {
    let count = 9_000
    let chain = CourseGraph(count: count, edges: (1..<count).map { ($0 - 1, $0) })
    #expect(chain.blocking(chain.order) == (0..<count).map { count - 1 - $0 })
    #expect(chain.delay(chain.order).allSatisfy { $0 == count })
  }

  @Test func findsCirclesAndWhatHangsOnThem() {
    // 0 → 1 ⇄ 2 → 3, a loop on 4, and 5 → 6 apart.
    let graph = CourseGraph(count: 7, edges: [(0, 1), (1, 2), (2, 1), (2, 3), (4, 4), (5, 6)])
    #expect(graph.cycles == [[1, 2], [4]])
    #expect(graph.unmeasurable == [true, true, true, true, true, false, false])
    let order = graph.order.filter { !graph.unmeasurable[$0] }
    #expect(graph.blocking(order)[5] == 1)
    #expect(graph.delay(order) == [0, 0, 0, 0, 0, 2, 2])
  }

  @Test func survivesOneLongCircle() {
    let count = 50_000
    let graph = CourseGraph(count: count, edges: (0..<count).map { ($0, ($0 + 1) % count) })
    #expect(graph.order.isEmpty)
    #expect(graph.cycles.map(\.count) == [count])
  }

  @Test func givesNothingForNothing() {
    let graph = CourseGraph(count: 0, edges: [])
    #expect(graph.blocking([]).isEmpty && graph.centrality([]).isEmpty && graph.cycles.isEmpty)
  }
}

/// The definitions word for word, by walking every path.
private struct PlainPaths {
  private(set) var blocking: [Int]
  private(set) var delay: [Int]
  private(set) var centrality: [Int]

  init(count: Int, edges: [(Int, Int)]) {
    var next = [Set<Int>](repeating: [], count: count)
    for (needed, needing) in edges { next[needed].insert(needing) }
    let sources = (0..<count).filter { vertex in !next.contains { $0.contains(vertex) } }
    var paths: [[Int]] = []
    func walk(_ path: [Int]) {
      guard let last = path.last else { return }
      if next[last].isEmpty { return paths.append(path) }
      for vertex in next[last] { walk(path + [vertex]) }
    }
    for source in sources { walk([source]) }
    func reached(from vertex: Int) -> Set<Int> {
      next[vertex].reduce(next[vertex]) { $0.union(reached(from: $1)) }
    }
    blocking = (0..<count).map { reached(from: $0).count }
    delay = (0..<count).map { vertex in
      paths.filter { $0.contains(vertex) }.map(\.count).max() ?? 0
    }
    centrality = (0..<count).map { vertex in
      guard !sources.contains(vertex), !next[vertex].isEmpty else { return 0 }
      return paths.filter { $0.contains(vertex) }.reduce(0) { $0 + $1.count }
    }
  }
}

/// The same small numbers in every run.
private struct SmallNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}

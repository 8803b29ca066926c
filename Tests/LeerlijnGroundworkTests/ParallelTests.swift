import Testing

@testable import LeerlijnGroundwork

struct ParallelTests {
  @Test(arguments: [0, 1, 2, 1000])
  func givesAnswersInOrder(_ count: Int) {
    #expect(inParallel(count) { "\($0)" } == (0..<count).map { "\($0)" })
  }

  @Test(arguments: [(0..<0, 3), (5..<6, 3), (5..<11, 3), (5..<12, 3), (0..<10_000, 4096)])
  func looksAtEveryNumberOfARangeOnce(_ range: Range<Int>, _ size: Int) {
    let parts = inParallel(range, by: size) { $0 }
    #expect(parts.flatMap(Array.init) == Array(range))
    #expect(parts.allSatisfy { !$0.isEmpty && $0.count <= size })
  }
}

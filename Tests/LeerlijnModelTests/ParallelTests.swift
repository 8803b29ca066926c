import LeerlijnModel
import Testing

struct ParallelTests {
  @Test(arguments: [0, 1, 2, 3, 100]) func answersInOrder(count: Int) {
    #expect(inParallel(count) { [$0, $0 * $0] } == (0..<count).map { [$0, $0 * $0] })
  }

  @Test(arguments: [0..<0, 0..<1, 3..<7, 3..<8, 0..<100], [1, 2, 4, 5, 200])
  func coversARangeInStretches(range: Range<Int>, size: Int) {
    let stretches = inParallel(range, by: size) { $0 }
    #expect(stretches.flatMap(Array.init) == Array(range))
    #expect(stretches.allSatisfy { (1...size).contains($0.count) })
    #expect(stretches.dropLast().allSatisfy { $0.count == size })
  }
}

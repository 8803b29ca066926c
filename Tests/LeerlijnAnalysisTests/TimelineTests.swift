import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis

@Suite struct TimelineTests {
  private let start = SmallLine.day("2020-02-03")

  private func timeline(_ numbers: [Int], through last: Int, ordered: Int = 0) -> [Int] {
    Timeline(numbers.map { start + $0 }, through: start + last, ordered: ordered).days
      .map { $0 - start }
  }

  @Test func keepsEachDayBeforeTheLastOnce() {
    #expect(timeline([5, 1, 5, 10, 12], through: 10) == [1, 5, 10])
    #expect(timeline([], through: 3) == [3])
    #expect(Timeline([.distantPast], through: start).days == [start])
  }

  /// In each stretch as many days more as leave its last where it is, and as many before the first.
  @Test func tellsDaysApartWhoseOrderMatters() {
    #expect(timeline([0, 10], through: 12, ordered: 1) == [0, 10, 12])
    #expect(timeline([0, 10], through: 12, ordered: 3) == [-2, -1, 0, 1, 2, 10, 11, 12])
    #expect(timeline([0, 1], through: 3, ordered: 3) == [-2, -1, 0, 1, 2, 3])
  }

  @Test func findsTheLastDayOnOrBeforeOne() {
    let line = Timeline([1, 5].map { start + $0 }, through: start + 9)
    let found = (0...10).map { line.index(through: start + $0) }
    #expect(found == [nil, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2])
    #expect(line.last == start + 9)
  }

  @Test(arguments: [
    (0, 12, [0...1, 2...5, 6...9, 10...12]), (1, 9, [1...1, 2...5, 6...9]), (2, 5, [2...5]),
    (5, 6, [5...5, 6...6]), (9, 9, [9...9]), (4, 3, []),
  ])
  func cutsARangeAfterEachOfItsDays(first: Int, last: Int, stretches: [ClosedRange<Int>]) {
    let line = Timeline([1, 5].map { start + $0 }, through: start + 9)
    let found = line.stretches(within: DayRange(start + first, start + last))
    #expect(found.map { ($0.first - start)...($0.last - start) } == stretches)
  }
}

import Testing

@testable import LeerlijnInterchange

/// Needs that close a circle.
@Suite struct CirclesTests {
  @Test(arguments: [
    ([[], [0], [0, 1]], []),
    ([[0]], [CircleLink(from: 0, position: 0)]),
    ([[1], [0]], [CircleLink(from: 1, position: 0)]),
    ([[2], [0], [1, 2]], [CircleLink(from: 1, position: 0), CircleLink(from: 2, position: 1)]),
    ([[1, 2], [], [0, 1]], [CircleLink(from: 2, position: 0)]),
  ]) func areTheLastOfEachCircle(needs: [[Int]], closing: [CircleLink]) {
    #expect(linksThatCloseCircles(needs) == closing)
  }

  /// Without them each can be taken after what it needs; where that was so before, there are none.
  @Test(arguments: 0..<200) func leaveNoCircle(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    let count = 1 + next(7)
    let needs = (0..<count).map { _ in (0..<next(4)).map { _ in next(count) } }
    var left = needs
    let closing = linksThatCloseCircles(needs)
    #expect(Set(closing).count == closing.count)
    for link in closing.reversed() { left[link.from].remove(at: link.position) }
    #expect(!hasCircle(left))
    #expect(closing.isEmpty == !hasCircle(needs))
  }

  private func hasCircle(_ needs: [[Int]]) -> Bool {
    var open = Set(needs.indices)
    while let free = open.first(where: { open.isDisjoint(with: needs[$0]) }) { open.remove(free) }
    return !open.isEmpty
  }
}

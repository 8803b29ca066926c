internal import BigInt

/// Whole numbers of any size, one per vertex, side by side in one array: sums of thousands of them
/// would otherwise allocate for each edge.
struct PathNumbers {
  private var limbs: [UInt]
  /// Limbs of each number; grows for all as soon as one overflows.
  private var width = 1
  private let count: Int

  init(count: Int) {
    self.count = count
    limbs = Array(repeating: 0, count: count)
  }

  mutating func set(_ vertex: Int, to value: UInt) {
    for limb in 0..<width { limbs[vertex * width + limb] = 0 }
    limbs[vertex * width] = value
  }

  /// Adds the number of one vertex of `others` to the number of another.
  mutating func add(_ source: Int, of others: borrowing PathNumbers, to target: Int) {
    while width < others.width { widen() }
    let carry = limbs.withUnsafeMutableBufferPointer { own in
      others.limbs.withUnsafeBufferPointer { theirs in
        PathNumbers.add(
          theirs, source * others.width, others.width, to: own, target * width, width)
      }
    }
    finish(carry, target)
  }

  /// Adds the number of one vertex to the number of another.
  mutating func add(_ source: Int, to target: Int) {
    let width = self.width
    let carry = limbs.withUnsafeMutableBufferPointer { own in
      PathNumbers.add(
        UnsafeBufferPointer(own), source * width, width, to: own, target * width, width)
    }
    finish(carry, target)
  }

  private static func add(
    _ source: UnsafeBufferPointer<UInt>, _ from: Int, _ length: Int,
    to target: UnsafeMutableBufferPointer<UInt>, _ onto: Int, _ width: Int
  ) -> Bool {
    var carry = false
    var limb = 0
    while limb < width, limb < length || carry {
      let added = limb < length ? source[from + limb] : 0
      let (sum, overflow) = target[onto + limb].addingReportingOverflow(added)
      let (total, more) = sum.addingReportingOverflow(carry ? 1 : 0)
      target[onto + limb] = total
      carry = overflow || more
      limb += 1
    }
    return carry
  }

  private mutating func finish(_ carry: Bool, _ target: Int) {
    guard carry else { return }
    let top = width
    widen()
    limbs[target * width + top] = 1
  }

  private mutating func widen() {
    let wider = width + max(1, width / 2)
    var result = [UInt](repeating: 0, count: count * wider)
    for vertex in 0..<count {
      for limb in 0..<width { result[vertex * wider + limb] = limbs[vertex * width + limb] }
    }
    limbs = result
    width = wider
  }

  func value(_ vertex: Int) -> BigUInt {
    BigUInt(words: limbs[vertex * width..<(vertex + 1) * width])
  }
}

package import LeerlijnModel

/// How many students go from which status to which (Dutch: *van behaald naar niet meer haalbaar*).
package struct StatusMatrix: Hashable, Sendable {
  /// Old status outermost, both in the order of `Status.allCases`.
  private var counts = [Int](repeating: 0, count: 25)

  package init() {}

  package subscript(from: Status, to: Status) -> Int {
    get { counts[Int(from.code) * 5 + Int(to.code)] }
    set { counts[Int(from.code) * 5 + Int(to.code)] = newValue }
  }

  package var total: Int { counts.reduce(0, +) }

  /// Those who have another status than before.
  package var moved: Int { counts.indices.reduce(0) { $0 + ($1 % 6 == 0 ? 0 : counts[$1]) } }

  /// How many had a status under the old edition.
  package func old(_ status: Status) -> Int {
    Status.allCases.reduce(0) { $0 + self[status, $1] }
  }

  /// How many have a status under the new edition.
  package func new(_ status: Status) -> Int {
    Status.allCases.reduce(0) { $0 + self[$1, status] }
  }

  func count(of change: ImpactChange) -> Int {
    counts.indices.reduce(0) { sum, index in
      let found = ImpactChange(from: UInt8(index / 5), to: UInt8(index % 5))
      return sum + (found == change ? counts[index] : 0)
    }
  }

  mutating func add(_ from: UInt8, _ to: UInt8) { counts[Int(from) * 5 + Int(to)] += 1 }

  static func += (left: inout StatusMatrix, right: StatusMatrix) {
    for index in right.counts.indices { left.counts[index] += right.counts[index] }
  }
}

/// What another edition does to someone, by one rule.
package enum ImpactChange: String, Hashable, Sendable, CaseIterable {
  /// Met no more, or no longer attainable.
  case loss
  /// Met, or attainable again.
  case gain
  /// Open without margin, as not before, and neither lost nor gained by it.
  case urgent
}

extension ImpactChange {
  /// By `Status.code`: a waiver counts as met; who is no longer asked anything that was out of reach
  /// gains, and who is asked something out of reach loses. Nothing else that begins or ceases to
  /// apply is a gain or a loss.
  init?(from old: UInt8, to new: UInt8) {
    let (before, after) = (ImpactChange.rank(old), ImpactChange.rank(new))
    switch (before, after) {
    case (3, 0): self = .loss
    case (0, 3): self = .gain
    case (3, _), (_, 3): return nil
    default:
      guard before != after else { return nil }
      self = after < before ? .loss : .gain
    }
  }

  /// Missed, open, met or waived; 3 for what does not apply.
  private static func rank(_ code: UInt8) -> Int {
    switch code {
    case 0, 3: 2
    case 1: 1
    case 2: 0
    default: 3
    }
  }
}

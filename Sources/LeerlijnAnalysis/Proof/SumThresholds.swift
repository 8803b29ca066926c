internal import LeerlijnGroundwork

/// Sums that bounds were put to, so that what one bound says of another is known at once: who works
/// 840 hours works 420, and who does so by February does so by July (Dutch: *drempels*).
///
/// The solver could find this out by itself, but hours are whole numbers in bits: it takes it more
/// dead ends than it may meet.
struct SumThresholds {
  private struct Sum {
    let weights: [Literal: Int]
    var bounds: [Int: Literal] = [:]
  }

  private var sums: [Sum] = []
  private var places: [[Term]: Int] = [:]
  private var bySmallest: [Literal: [Int]] = [:]
  private var byLiteral: [Literal: [Int]] = [:]

  /// The literal that stands for a sum being at least a bound, where there is one.
  func known(_ terms: [Term], atLeast bound: Int) -> Literal? {
    places[terms.sorted()].flatMap { sums[$0].bounds[bound] }
  }

  /// Remembers a literal.
  ///
  /// - Returns: which literals now imply which.
  mutating func remember(
    _ literal: Literal, for terms: [Term], atLeast bound: Int
  ) -> [(premise: Literal, conclusion: Literal)] {
    let key = terms.sorted()
    let place = places[key] ?? insert(key)
    var found: [(Literal, Literal)] = []
    for smaller in sumsWithin(place) {
      for (other, isReached) in sums[smaller].bounds.inKeyOrder
      where other >= bound {
        found.append((isReached, literal))
      }
    }
    for larger in sumsAround(place) {
      for (other, isReached) in sums[larger].bounds.inKeyOrder
      where other <= bound {
        found.append((literal, isReached))
      }
    }
    sums[place].bounds[bound] = literal
    return found
  }

  private mutating func insert(_ key: [Term]) -> Int {
    let place = sums.count
    sums.append(
      Sum(weights: Dictionary(key.map { ($0.literal, $0.weight) }, uniquingKeysWith: +)))
    places[key] = place
    if let first = key.first { bySmallest[first.literal, default: []].append(place) }
    for term in key { byLiteral[term.literal, default: []].append(place) }
    return place
  }

  /// Sums, the one itself included, that are never more than it.
  private func sumsWithin(_ place: Int) -> [Int] {
    let candidates = sums[place].weights.keys.flatMap { bySmallest[$0] ?? [] }
    return ([place] + candidates.filter { $0 != place && isWithin($0, place) }.sorted())
  }

  /// Sums, the one itself included, that are never less than it.
  private func sumsAround(_ place: Int) -> [Int] {
    guard let any = sums[place].weights.keys.first else { return [place] }
    let candidates = byLiteral[any] ?? []
    return ([place] + candidates.filter { $0 != place && isWithin(place, $0) }.sorted())
  }

  /// Whether every part of one is in the other, with a weight no higher, and the other only adds.
  private func isWithin(_ part: Int, _ whole: Int) -> Bool {
    sums[part].weights.allSatisfy { $0.value <= sums[whole].weights[$0.key] ?? 0 }
      && sums[whole].weights.allSatisfy { $0.value >= 0 }
  }
}

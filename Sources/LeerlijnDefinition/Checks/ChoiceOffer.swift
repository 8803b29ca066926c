internal import LeerlijnGroundwork
internal import LeerlijnModel

/// Room for electives with what may fill it.
struct ChoiceOffer {
  let choice: Choice
  let set: CourseSet
  /// Courses and placements by name, in tenths of an EC.
  let worths: [String: Int]

  /// More sums, or more states, than this are not gone through: nothing is found then.
  private static let mostSums = 100_000
  private static let mostStates = 20_000

  var asked: Int { choice.credits.tenths }
  var total: Int { worths.values.reduce(0, +) }

  /// The sums next to what is asked, below and above; nil where what is asked can be chosen exactly.
  ///
  /// - Cost: the sums that can be chosen below what is asked, whatever their size.
  var nearestMisses: (below: Int, above: Int)? {
    guard asked > 0 else { return nil }
    var below: Set<Int> = [0]
    var above: Int?
    for worth in worths.values where worth > 0 {
      for sum in below.map({ $0 + worth }) {
        if sum == asked { return nil }
        if sum < asked { below.insert(sum) } else { above = min(above ?? sum, sum) }
      }
      guard below.count <= ChoiceOffer.mostSums else { return nil }
    }
    guard let above, let most = below.max() else { return nil }
    return (most, above)
  }

  /// Choices that draw on the same courses, by twos and more.
  static func groupsThatShare(_ offers: [ChoiceOffer]) -> [[ChoiceOffer]] {
    var groups: [[ChoiceOffer]] = []
    for offer in offers where offer.asked > 0 {
      let sharing = groups.indices.filter { index in
        groups[index].contains { other in offer.worths.keys.contains { other.worths[$0] != nil } }
      }
      let joined = sharing.flatMap { groups[$0] } + [offer]
      groups = groups.indices.filter { !sharing.contains($0) }.map { groups[$0] } + [joined]
    }
    return groups.filter { $0.count > 1 }
  }

  static func allWorths(of group: [ChoiceOffer]) -> [String: Int] {
    group.reduce(into: [:]) { $0.merge($1.worths) { first, _ in first } }
  }

  /// Whether the courses can be divided so that each choice gets exactly what it asks; true where
  /// there are too many ways to go through.
  static func canFillTogether(_ group: [ChoiceOffer]) -> Bool {
    let nothing = [Int](repeating: 0, count: group.count)
    var open: Set<[Int]> = [group.map(\.asked)]
    for (name, worth) in allWorths(of: group).inKeyOrder {
      var next = open
      for rest in open {
        for (index, offer) in group.enumerated()
        where offer.worths[name] != nil && rest[index] >= worth {
          var filled = rest
          filled[index] -= worth
          next.insert(filled)
        }
      }
      if next.contains(nothing) || next.count > mostStates { return true }
      open = next
    }
    return false
  }
}

@testable import LeerlijnRules

/// Judges a random case by going through every future, each with plain two-valued arithmetic.
///
/// Knows nothing of intervals or sets of outcomes: a future is one number per resource and
/// period, and a rule holds in it, does not, or does not apply.
struct PlainEvaluator {
  enum Outcome: Hashable { case met, missed, notApplicable }

  let randomCase: RandomCase
  var mutation: Mutation?

  /// Per resource: what it comes to in each period.
  typealias Future = [Resource.Kind: [Int]]

  var outcomes: OutcomeSet {
    var rule = randomCase.rule
    if let exception = randomCase.exception, exception.isActive, mutation != .exception {
      rule = exception.rule
    }
    return futures.reduce(into: OutcomeSet()) { set, future in
      switch judge(rule, future) {
      case .met: set.insert(.met)
      case .missed: set.insert(.missed)
      case .notApplicable: set.insert(.notApplicable)
      }
    }
  }

  /// Every way in which the undecided events can turn out.
  private var futures: [Future] {
    var result: [Future] = [randomCase.resources.mapValues(\.now)]
    for (kind, resource) in randomCase.resources.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      var events: [Int] = []
      for period in 0..<4 {
        let waiting = mutation == .pending ? 0 : resource.pending[period]
        events += Array(repeating: period, count: waiting + resource.coming[period])
      }
      if mutation != .unknown { events += Array(repeating: 0, count: resource.unknown) }
      for period in events {
        result += result.map { future in
          var other = future
          other[kind]?[period] += 1
          return other
        }
      }
    }
    return result
  }

  private func judge(_ rule: PlainRule, _ future: Future) -> Outcome {
    switch rule {
    case .all(let parts):
      return join(parts, future) { mutation == .all ? $0 > 0 : $0 == $1 }
    case .any(let parts):
      return join(parts, future) { mutation == .any ? $0 == $1 : $0 > 0 }
    case .atLeast(let count, let parts):
      let applicable = parts.map { judge($0, future) }.filter { $0 != .notApplicable }
      guard applicable.count >= count else { return outOfPlay }
      let needed = mutation == .atLeast ? count + 1 : count
      return applicable.filter { $0 == .met }.count >= needed ? .met : .missed
    case .not(let part):
      let outcome = judge(part, future)
      if mutation == .not || outcome == .notApplicable { return outcome }
      return outcome == .met ? .missed : .met
    case .whenProfile(let profile, let part):
      return profile == "jeugd" || mutation == .when ? judge(part, future) : outOfPlay
    case .when(let premise, let part):
      return judge(premise, future) == .met || mutation == .when ? judge(part, future) : outOfPlay
    case .reference(let part, let isWaived):
      let outcome = judge(part, future)
      return isWaived && mutation != .reference && outcome != .notApplicable ? .met : outcome
    case .leaf(let kind, let minimum, let maximum, let eachPeriod, let cap):
      var minimum = minimum
      if cap, mutation != .cap {
        minimum = minimum.map { min($0, randomCase.resources[kind]?.offered ?? 0) }
      }
      let counts = future[kind] ?? []
      let values = eachPeriod ? counts : [counts.reduce(0, +)]
      let holds = values.allSatisfy { $0 >= minimum ?? .min && $0 <= maximum ?? .max }
      return holds ? .met : .missed
    }
  }

  private func join(
    _ parts: [PlainRule], _ future: Future, _ holds: (_ met: Int, _ all: Int) -> Bool
  ) -> Outcome {
    let applicable = parts.map { judge($0, future) }.filter { $0 != .notApplicable }
    if applicable.isEmpty { return outOfPlay }
    return holds(applicable.filter { $0 == .met }.count, applicable.count) ? .met : .missed
  }

  private var outOfPlay: Outcome { mutation == .notApplicable ? .missed : .notApplicable }
}

import LeerlijnModel
import LeerlijnRules

/// Whether a rule's verdict can come later than the truth (Dutch: *oordeel loopt achter*).
///
/// The engine combines its parts without looking at what they share. That is exact where parts that
/// read the same evidence all want more of it, or all want less; where one wants more and another
/// less, the rule may stay open for a while although its outcome is settled.
struct VerdictLag {
  private let world: CaseWorld
  private let demands: [Int: RuleDemand]
  private var looked: [Int: Look] = [:]

  /// What was seen of a rule: each is looked at once, however many refer to it.
  private struct Look {
    var pulls: Pulls
    var clashes: Set<EventSource>
  }

  init(world: CaseWorld, demands: [Int: RuleDemand]) {
    self.world = world
    self.demands = demands
  }

  struct Direction: OptionSet, Hashable {
    let rawValue: UInt8
    static let up = Direction(rawValue: 1)
    static let down = Direction(rawValue: 2)
    static let both: Direction = [.up, .down]

    var flipped: Direction {
      Direction(rawValue: (rawValue & 1) << 1 | rawValue >> 1)
    }
  }

  /// What a part reads, and which way it wants that to go.
  typealias Pulls = [EventSource: Direction]

  /// What two parts of a rule both read and pull different ways; empty where nothing lags.
  mutating func sharedEvidence(ofRule rule: Int) -> Set<EventSource> {
    // The rules that it refers to come first: they are not looked for by calls within calls.
    var waiting = [rule]
    var begun: Set<Int> = []
    while let next = waiting.last {
      guard looked[next] == nil, let demand = demands[next] else {
        waiting.removeLast()
        continue
      }
      let references = begun.insert(next).inserted ? demand.tree.references : []
      let unseen = references.filter { looked[$0] == nil && !begun.contains($0) }
      if unseen.isEmpty {
        var clashes: Set<EventSource> = []
        let pulls = pulls(of: demand.tree, &clashes)
        looked[next] = Look(pulls: pulls, clashes: clashes)
      } else {
        waiting += unseen
      }
    }
    return looked[rule]?.clashes ?? []
  }

  private func pulls(of tree: DemandTree, _ clashes: inout Set<EventSource>) -> Pulls {
    if tree.onlyReading != nil { return pulls(ofReading: tree) }
    switch tree.kind {
    case .measure: return pulls(ofReading: tree)
    case .not(let part): return pulls(of: part, &clashes).mapValues(\.flipped)
    case .rule(let rule):
      guard let look = looked[rule] else { return [:] }
      clashes.formUnion(look.clashes)
      return look.pulls
    case .when(let premise, let then):
      let parts = [pulls(of: premise, &clashes), pulls(of: then, &clashes)]
      // Whether the second counts at all depends on the first, whichever way it goes.
      clashes.formUnion(Set(parts[0].keys).intersection(parts[1].keys))
      return joined(parts, &clashes)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      return joined(grouped(parts, &clashes), &clashes)
    }
  }

  /// Parts that read one and the same thing are judged together, exactly.
  private func grouped(_ parts: [DemandTree], _ clashes: inout Set<EventSource>) -> [Pulls] {
    var readings: [Measure.ReadingKey: Pulls] = [:]
    var others: [Pulls] = []
    for part in parts {
      if let key = part.onlyReading {
        readings[key, default: [:]].merge(pulls(ofReading: part)) { $0.union($1) }
      } else {
        others.append(pulls(of: part, &clashes))
      }
    }
    return others + readings.values
  }

  private func joined(_ parts: [Pulls], _ clashes: inout Set<EventSource>) -> Pulls {
    var result: Pulls = [:]
    var counts: [EventSource: Int] = [:]
    for part in parts {
      for (source, direction) in part {
        result[source, default: []].formUnion(direction)
        counts[source, default: 0] += 1
      }
    }
    for (source, count) in counts where count > 1 && result[source] == .both {
      clashes.insert(source)
    }
    return result
  }

  /// Of what the engine judges as one: the ways in it do not clash.
  private func pulls(ofReading tree: DemandTree) -> Pulls {
    switch tree.kind {
    case .measure(let demand):
      return Dictionary(world.sources(of: demand).map { ($0, demand.direction) }) { $0.union($1) }
    case .not(let part): return pulls(ofReading: part).mapValues(\.flipped)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      return parts.reduce(into: [:]) { all, part in
        all.merge(pulls(ofReading: part)) { $0.union($1) }
      }
    case .rule, .when: return [:]
    }
  }
}

extension Demand {
  /// Whether more of what is read helps, or less.
  fileprivate var direction: VerdictLag.Direction {
    if grades?.maximum != nil { return .both }
    switch measure.quantity {
    case .order, .isTrue: return .both
    case .sessions(_, let marks, let share):
      // A session has one mark: what wants another wants less of this one.
      if share != nil || marks.isDisjoint(with: [.present, .late]) { return .both }
    default: break
    }
    var result: VerdictLag.Direction = []
    if parts.contains(where: { $0.minimum != nil }) { result.insert(.up) }
    if parts.contains(where: { $0.maximum != nil }) { result.insert(.down) }
    return result
  }
}

extension Measure {
  /// What the engine takes for one reading.
  struct ReadingKey: Hashable {
    let quantity: Quantity
    let window: Window?
    let deadline: DateExpression?
    let each: Each?
  }

  var readingKey: ReadingKey {
    ReadingKey(quantity: quantity, window: window, deadline: deadline, each: each)
  }
}

extension DemandTree {
  /// The one thing that every measure in it reads, where the engine judges it as one.
  fileprivate var onlyReading: Measure.ReadingKey? {
    switch kind {
    case .measure(let demand): return demand.measure.readingKey
    case .rule, .when: return nil
    case .not(let part):
      guard let key = part.onlyReading, key.each == nil else { return nil }
      return key
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      guard let key = parts.first?.onlyReading,
        parts.allSatisfy({ $0.onlyReading == key })
      else { return nil }
      if key.each != nil { guard case .all = kind else { return nil } }
      return key
    }
  }
}

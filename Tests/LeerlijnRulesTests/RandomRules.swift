import LeerlijnModel

@testable import LeerlijnRules

/// SplitMix64: small, and the same on every machine.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Something a rule can count: what is certain, and how many futures it still has.
struct Resource {
  enum Kind: CaseIterable { case network, leerhuis, hours, document, moment, course }

  let kind: Kind
  /// Certain now; by period for sessions (0 for all else).
  var now = [0, 0, 0, 0]
  /// Events that wait for a person, that nobody registered yet, and that are to come.
  var pending = [0, 0, 0, 0]
  var unknown = 0
  var coming = [0, 0, 0, 0]
  /// No file brings this kind of fact: all of it is unknown.
  var isWithheld = false

  var events: Int { pending.reduce(0, +) + unknown + coming.reduce(0, +) }
  var offered: Int { now.reduce(0, +) + absent + pending.reduce(0, +) + coming.reduce(0, +) }
  var absent = 0
}

/// A rule as the plain evaluator reads it.
indirect enum PlainRule {
  case all([PlainRule])
  case any([PlainRule])
  case atLeast(Int, [PlainRule])
  case not(PlainRule)
  /// The premise is a fact: true or false.
  case whenProfile(String, PlainRule)
  case when(PlainRule, PlainRule)
  /// Another rule about one resource, and whether it is waived.
  case reference(PlainRule, isWaived: Bool)
  case leaf(Resource.Kind, min: Int?, max: Int?, eachPeriod: Bool, cap: Bool)
}

/// What a mistaken evaluator would do.
enum Mutation: CaseIterable {
  case all, any, atLeast, not, when, reference, notApplicable, pending, unknown, cap, exception
}

/// A random student with at most six undecided events, and a random rule about them.
struct RandomCase {
  var resources: [Resource.Kind: Resource] = [:]
  var rule: PlainRule = .all([])
  /// The condition in an exception, and whether it is in force.
  var exception: (rule: PlainRule, isActive: Bool)?
  /// The study years of the calendar; which there are decides nothing.
  let years: [Int]
  /// A later day to judge as of, for which every file is late: as if nothing had come since.
  let lateAsOf: String?
  /// Whether any resource is read by more than one leaf.
  let sharesEvidence: Bool
  private var unused: [Resource.Kind] = Resource.Kind.allCases

  init(using generator: inout SeededGenerator) {
    sharesEvidence = Bool.random(using: &generator)
    years = Array(2018...2020)[Int.random(in: 0...1, using: &generator)...].prefix(
      Int.random(in: 2...3, using: &generator)
    ).map { $0 }
    lateAsOf =
      [nil, nil, nil, nil, "2020-07-18", "2020-08-30", "2020-08-31", "2020-09-15"].randomElement(
        using: &generator) ?? nil
    var room = 6
    for kind in Resource.Kind.allCases.shuffled(using: &generator) {
      var resource = Resource(kind: kind)
      RandomCase.fill(&resource, using: &generator)
      if resource.events > room { resource.clearEvents() }
      room -= resource.events
      resources[kind] = resource
    }
    rule = makeRule(depth: Int.random(in: 1...3, using: &generator), &generator)
    if Int.random(in: 0..<5, using: &generator) == 0 {
      unused = Resource.Kind.allCases
      exception = (makeRule(depth: 1, &generator), Bool.random(using: &generator))
    }
  }

  private static func fill(_ resource: inout Resource, using generator: inout SeededGenerator) {
    func random(_ most: Int) -> Int { Int.random(in: 0...most, using: &generator) }
    switch resource.kind {
    case .network, .leerhuis:
      for _ in 0..<random(3) { resource.now[random(2)] += 1 }
      resource.absent = random(1)
      for _ in 0..<random(1) { resource.pending[random(2)] += 1 }
      for _ in 0..<random(2) { resource.coming[2 + random(1)] += 1 }
    case .hours:
      resource.now[0] = random(3)
      resource.pending[0] = random(1)
      resource.unknown = random(2) == 0 ? 0 : 1
      resource.coming[0] = random(2)
    case .document, .course:
      let state = random(3)
      resource.now[0] = state == 0 ? 1 : 0
      resource.coming[0] = state == 1 ? 1 : 0
      resource.isWithheld = state == 2
      resource.unknown = state == 2 ? 1 : 0
    case .moment:
      resource.isWithheld = random(3) == 0
      resource.unknown = resource.isWithheld ? 2 : 0
      guard !resource.isWithheld else { return }
      resource.now[0] = random(2)
      if random(1) == 1 { resource.coming[0] = 2 - resource.now[0] }
    }
  }

  private mutating func makeRule(depth: Int, _ generator: inout SeededGenerator) -> PlainRule {
    func random(_ most: Int) -> Int { Int.random(in: 0...most, using: &generator) }
    guard depth > 0 else { return makeLeaf(&generator) }
    let count = 2 + random(1)
    switch random(7) {
    case 0: return .all(parts(count, depth, &generator))
    case 1: return .any(parts(count, depth, &generator))
    case 2: return .atLeast(1 + random(count - 1), parts(count, depth, &generator))
    case 3: return .not(makeRule(depth: depth - 1, &generator))
    case 4:
      return .whenProfile(
        random(1) == 0 ? "jeugd" : "zorg", makeRule(depth: depth - 1, &generator))
    case 5:
      return .when(
        makeRule(depth: depth - 1, &generator), makeRule(depth: depth - 1, &generator))
    case 6: return .reference(makeLeaf(&generator), isWaived: random(1) == 0)
    default: return makeLeaf(&generator)
    }
  }

  private mutating func parts(
    _ count: Int, _ depth: Int, _ generator: inout SeededGenerator
  ) -> [PlainRule] {
    var result: [PlainRule] = []
    for _ in 0..<count { result.append(makeRule(depth: depth - 1, &generator)) }
    return result
  }

  /// A leaf on a resource no other leaf reads, where evidence is not shared; on a used one only
  /// as a constant.
  private mutating func makeLeaf(_ generator: inout SeededGenerator) -> PlainRule {
    func random(_ most: Int) -> Int { Int.random(in: 0...most, using: &generator) }
    var kind = Resource.Kind.allCases[random(Resource.Kind.allCases.count - 1)]
    if !sharesEvidence {
      guard !unused.isEmpty else { return .whenProfile("zorg", .all([])) }
      kind = unused.remove(at: random(unused.count - 1))
    }
    let isSessions = kind == .network || kind == .leerhuis
    let eachPeriod = isSessions && random(3) == 0
    var minimum: Int? = eachPeriod ? random(1) : random(isSessions || kind == .hours ? 4 : 1)
    var maximum: Int?
    if random(3) == 0 { maximum = (minimum ?? 0) + random(2) }
    if random(4) == 0, maximum != nil { minimum = nil }
    let cap = isSessions && !eachPeriod && minimum != nil && random(2) > 0
    return .leaf(kind, min: minimum, max: maximum, eachPeriod: eachPeriod, cap: cap)
  }
}

extension Resource {
  fileprivate mutating func clearEvents() {
    pending = [0, 0, 0, 0]
    coming = [0, 0, 0, 0]
    unknown = 0
    isWithheld = false
  }
}

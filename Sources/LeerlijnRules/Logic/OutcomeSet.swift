public import LeerlijnModel

/// The outcomes that part of a rule may still have, out of met, missed and not applicable.
///
/// Logic combines these sets pointwise: the result holds exactly the outcomes that some choice of
/// one outcome per child gives. Met and missed are therefore never wrong, only sometimes late
/// where children share evidence.
public struct OutcomeSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let met = OutcomeSet(rawValue: 1)
  public static let missed = OutcomeSet(rawValue: 2)
  public static let notApplicable = OutcomeSet(rawValue: 4)
  public static let undecided: OutcomeSet = [.met, .missed]

  /// What a reader sees: certain outcomes as themselves, all else as still open.
  public var status: Status {
    switch self {
    case .met, [.met, .notApplicable]: .met
    case .missed: .missed
    case .notApplicable: .notApplicable
    default: .open
    }
  }

  /// `not`: met and missed change places; what is not applicable stays so.
  public var negated: OutcomeSet {
    var result = intersection(.notApplicable)
    if contains(.met) { result.insert(.missed) }
    if contains(.missed) { result.insert(.met) }
    return result
  }

  /// `when`: not applicable while the premise is false or itself not applicable.
  public static func when(_ premise: OutcomeSet, then: OutcomeSet) -> OutcomeSet {
    var result: OutcomeSet = []
    if premise.contains(.met) { result.formUnion(then) }
    if premise.contains(.missed) || premise.contains(.notApplicable) {
      result.insert(.notApplicable)
    }
    return result
  }
}

/// Takes in the children of `all`, `any` and `atLeast` one by one and gives the combined set.
///
/// Children that are not applicable drop out; when all do, so does the whole.
struct OutcomeTally {
  private var count = 0
  private var canBeMet = 0
  private var canBeMissed = 0
  private var canDropOut = 0
  private var certainlyMet = 0
  private var metOrOut = 0
  private var certainlyMissed = 0

  mutating func add(_ child: OutcomeSet) {
    count += 1
    if child.contains(.met) { canBeMet += 1 }
    if child.contains(.missed) { canBeMissed += 1 }
    if child.contains(.notApplicable) { canDropOut += 1 }
    if child == .met { certainlyMet += 1 }
    if child == [.met, .notApplicable] { metOrOut += 1 }
    if child == .missed { certainlyMissed += 1 }
  }

  /// Every applicable child is met.
  var all: OutcomeSet {
    var result: OutcomeSet = []
    if canBeMissed > 0 { result.insert(.missed) }
    if canBeMet > 0, certainlyMissed == 0 { result.insert(.met) }
    if canDropOut == count { result.insert(.notApplicable) }
    return result
  }

  /// At least one applicable child is met.
  var any: OutcomeSet {
    var result: OutcomeSet = []
    if canBeMet > 0 { result.insert(.met) }
    if canBeMissed > 0, certainlyMet == 0 { result.insert(.missed) }
    if canDropOut == count { result.insert(.notApplicable) }
    return result
  }

  /// At least `required` children are met; not applicable when fewer than that are applicable.
  func atLeast(_ required: Int) -> OutcomeSet {
    var result: OutcomeSet = []
    if canBeMet >= required { result.insert(.met) }
    if count - canDropOut < required { result.insert(.notApplicable) }
    // For missed: every child that can be missed is, and just as many of those that may be met
    // or drop out stay as are needed to have `required` applicable children.
    let staying = max(0, required - certainlyMet - canBeMissed)
    if staying <= metOrOut, certainlyMet + staying < required { result.insert(.missed) }
    return result
  }
}

public import LeerlijnModel

/// What a measure reads of one student: what the quantity can still turn out to be.
///
/// - Unit: the smallest part of the measure's unit; a share is read as a count out of `offered`.
public struct Reading: Hashable, Sendable {
  /// Certain now.
  public var now = 0
  /// Waits for a person.
  public var pending = 0
  /// The least and the most it can be when the window closes.
  public var low = 0
  public var high: UpperBound = 0
  /// Where the last four recorded weeks, or the sessions so far, lead.
  public var pace: Int?
  /// How many there are in all: sessions that were offered or are planned, roles that must judge,
  /// perspectives or slots that are asked; of an order, how many of its two events have happened.
  public var offered = 0
  /// Sessions that no list has yet and that may still come.
  public var unplanned: UpperBound = 0
  /// Whether something that was offered is lost for good, such as a session that was missed.
  public var hasLost = false
  /// Of a share, and of what else is a ratio: what low and high are parts of, as `offered` is for now.
  public var whole = 0
  /// The deciding result, where it is a word (voldaan, niet voldaan) and no grade.
  public var word: Score?
  public var applicability = Applicability.applicable
  /// Whether it may still turn out not to apply, though it has numbers.
  public var mayNotApply = false
  public var reasons: Reasons = []

  public enum Applicability: UInt8, Sendable {
    case applicable
    /// Nothing was offered, and nothing will be.
    case notApplicable
    /// Nothing has been offered yet; it may still turn out not to apply.
    case notYet
    /// The days that count hang on what the evidence does not give (yet): it may be either.
    case undecided
    /// There is nothing to compare, and nothing will come: no bound is met.
    case nothing
  }

  /// Whether there are numbers to show.
  public var hasNumbers: Bool { applicability == .applicable }

  /// Why the outcome is not settled, or what a reader should know.
  public struct Reasons: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Something waits for a person.
    public static let waiting = Reasons(rawValue: 1)
    /// Days after `complete-through` may hold more.
    public static let notYetRegistered = Reasons(rawValue: 2)
    /// Sessions may still be planned.
    public static let unplanned = Reasons(rawValue: 4)
    /// No placement, or no weekly hours, or no network is known.
    public static let placementUnknown = Reasons(rawValue: 8)
    /// No file brings this kind of fact.
    public static let notDelivered = Reasons(rawValue: 16)
    /// A bad row that told something of this was left out.
    public static let rowLeftOut = Reasons(rawValue: 32)
    /// The evidence does not give the year, or the profile, that the rule is for.
    public static let yearUnknown = Reasons(rawValue: 64)
    public static let profileUnknown = Reasons(rawValue: 128)
  }

  public init() {}

  /// What so many parts of a whole come to, in ten-thousandths of one; the whole itself is worth one of
  /// the smallest parts of the unit, or of a share all.
  public static func ratio(_ count: Int, of whole: Int, in unit: Unit) -> Int {
    let worth = unit == .share ? Unit.share.scale : Unit.share.scale / unit.scale
    return (count * worth + whole / 2) / max(whole, 1)
  }

  /// A reading of which nothing can be said.
  init(_ applicability: Applicability, _ reasons: Reasons = []) {
    self.applicability = applicability
    self.reasons = reasons
  }

  /// What this reading comes to whatever its bounds; nil where that is for its numbers to say.
  var outcomeWithoutBounds: OutcomeSet? {
    switch applicability {
    case .applicable: nil
    case .notApplicable: .notApplicable
    case .notYet: [.met, .missed, .notApplicable]
    case .undecided: .undecided
    case .nothing: .missed
    }
  }

  public init(now: Int, pending: Int = 0, low: Int? = nil, high: UpperBound) {
    self.now = now
    self.pending = pending
    self.low = low ?? now
    self.high = high
  }
}

/// The lowest and highest value a quantity may have, as numbers at hand.
public struct Limits: Hashable, Sendable {
  public var minimum: Int?
  public var maximum: Int?
  /// The lowest the minimum may still become, where it moves with what is offered
  /// (`cap="offered"`): only below it is a number missed.
  public var lowestMinimum: Int?
  /// A bound is asked for whose parameter has no value for this student: nothing can be decided.
  public var lacksValue: Bool

  public init(minimum: Int?, maximum: Int?, lacksValue: Bool = false) {
    self.minimum = minimum
    self.maximum = maximum
    self.lacksValue = lacksValue
  }

  public func holds(for value: Int) -> Bool { holds(for: .finite(value)) }

  /// What has no bound is above every maximum.
  func holds(for value: UpperBound) -> Bool {
    if let minimum, value < .finite(minimum) { return false }
    if let maximum, value > .finite(maximum) { return false }
    return true
  }

  /// Met when all of low…high lies inside, missed when none does.
  public func outcome(of reading: Reading) -> OutcomeSet {
    if let outcome = reading.outcomeWithoutBounds { return outcome }
    return outcome(ofNumbers: reading).union(reading.mayNotApply ? .notApplicable : [])
  }

  private func outcome(ofNumbers reading: Reading) -> OutcomeSet {
    if lacksValue { return .undecided }
    if holds(for: reading.low), holds(for: reading.high) { return .met }
    if let lowest = lowestMinimum ?? minimum, reading.high < .finite(lowest) { return .missed }
    if let maximum, reading.low > maximum { return .missed }
    if let minimum, let maximum, minimum > maximum { return .missed }
    return .undecided
  }
}

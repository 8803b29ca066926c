package import LeerlijnModel

/// A rule of one edition or of both.
package struct RulePair: Hashable, Sendable {
  /// Index into the old edition's rules; nil where only the new one has it.
  package let old: Int?
  package let new: Int?

  /// The rules about one kind of subject, in the new edition's order, then those it lacks.
  ///
  /// - Parameter renamed: the new id of rules that go by another name, by their old one.
  static func all(
    _ old: Curriculum, _ new: Curriculum, renamed: [RuleID: RuleID],
    _ isWanted: (Rule) -> Bool
  ) -> [RulePair] {
    var oldPlaces: [RuleID: Int] = [:]
    for (place, rule) in old.rules.enumerated() where isWanted(rule) {
      oldPlaces[renamed[rule.id] ?? rule.id] = place
    }
    var pairs: [RulePair] = []
    for (place, rule) in new.rules.enumerated() where isWanted(rule) {
      pairs.append(RulePair(old: oldPlaces.removeValue(forKey: rule.id), new: place))
    }
    return pairs + oldPlaces.values.sorted().map { RulePair(old: $0, new: nil) }
  }
}

/// What another edition of a rule does (Dutch: *gevolg van een gewijzigde regel*).
package struct RuleImpact: Sendable {
  package let pair: RulePair
  /// It may never fail anyone, so that nobody is said to gain or lose by it.
  package let isAdvisory: Bool
  /// A rule that one edition lacks stands there as not applicable.
  package internal(set) var matrix = StatusMatrix()
  package internal(set) var urgent = 0
  /// Students of whom an edition says nothing, since a number has no value for them: they gain nor
  /// lose. Indices into `Evidence.students`.
  package internal(set) var untold: [Int] = []
  var untoldMoves = StatusMatrix()

  package var gains: Int { matrix.count(of: .gain) - untoldMoves.count(of: .gain) }
  package var losses: Int { matrix.count(of: .loss) - untoldMoves.count(of: .loss) }
}

/// One student (or network) whom a rule touches.
package struct Touch: Hashable, Sendable {
  // Of 200,000 students most may be touched: kept small.
  private let place: Int32
  private let line: Int32
  package let from: Status
  package let to: Status
  package let change: ImpactChange
  /// Without margin or at too low a pace (Dutch: *krap*) as not before; so may be who loses or gains.
  package let isUrgent: Bool

  init(
    subject: Int, rule: Int, from: Status, to: Status, change: ImpactChange,
    isUrgent: Bool = false
  ) {
    place = Int32(subject)
    line = Int32(rule)
    self.from = from
    self.to = to
    self.change = change
    self.isUrgent = isUrgent
  }

  /// The same touch of someone who is left without margin by it.
  var asUrgent: Touch {
    Touch(subject: subject, rule: rule, from: from, to: to, change: change, isUrgent: true)
  }

  /// Index into `Evidence.students`, or of networks.
  package var subject: Int { Int(place) }
  /// Index into the impact's rules.
  package var rule: Int { Int(line) }
}

/// How many students of a group are touched; each counts once for every kind of change.
package struct ImpactCounts: Hashable, Sendable {
  package var students = 0
  package var gains = 0
  package var losses = 0
  package var urgent = 0

  mutating func add(_ marks: ChangeMarks) {
    students += 1
    if marks.contains(.gain) { gains += 1 }
    if marks.contains(.loss) { losses += 1 }
    if marks.contains(.urgent) { urgent += 1 }
  }
}

/// What happens to one student by all rules together.
struct ChangeMarks: OptionSet, Sendable {
  let rawValue: UInt8

  static let loss = ChangeMarks(rawValue: 1)
  static let gain = ChangeMarks(rawValue: 2)
  static let urgent = ChangeMarks(rawValue: 4)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ change: ImpactChange) {
    switch change {
    case .loss: self = .loss
    case .gain: self = .gain
    case .urgent: self = .urgent
    }
  }
}

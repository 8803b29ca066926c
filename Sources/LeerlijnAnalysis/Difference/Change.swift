package import LeerlijnDiagnostics
package import LeerlijnModel

/// What a change can do to verdicts.
package enum Consequence: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Proven: nobody's verdict can change, whatever the evidence and the day.
  case editorial
  /// Verdicts read what changed, or might; that they stay the same could not be proven.
  case notProven
  /// Verdicts read what changed, and it is not the same any more.
  case revision

  package static func < (left: Consequence, right: Consequence) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .editorial: 0
    case .notProven: 1
    case .revision: 2
    }
  }
}

/// One difference between two editions.
package struct Change: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case added, removed, renamed, moved, changed
  }

  package let kind: Kind
  package let thing: ThingKind
  /// What of it changed; nil where the whole came, went or got another name.
  package let field: ThingField?
  /// The thing in each edition; nil where it is not there. Indices into the things of the edition.
  package let oldThing: Int?
  package let newThing: Int?
  package var old: FieldValue?
  package var new: FieldValue?
  /// What of a condition changed.
  package var edit: ConditionEdit?
  /// For whom and when a parameter's value changed.
  package var span: ParameterSpan?
  package var consequence: Consequence
  /// Of a condition that no verdict reads: whether it is another way of saying the same.
  package var comesToTheSame = false
  package var oldPlace: SourceRange?
  package var newPlace: SourceRange?
  /// Rules that read what changed.
  package var rules: [RuleID] = []
  /// Whether it came or went with what it belongs to.
  package var isPart = false

  init(
    _ kind: Kind, _ thing: ThingKind, field: ThingField? = nil, oldThing: Int?, newThing: Int?,
    old: FieldValue? = nil, new: FieldValue? = nil
  ) {
    self.kind = kind
    self.thing = thing
    self.field = field
    self.oldThing = oldThing
    self.newThing = newThing
    self.old = old
    self.new = new
    consequence = .revision
  }

  /// By how many days everything in it moved; nil where it is not about days, or not by one number.
  package var shift: Int? {
    switch (old, new) {
    case (.day(let first), .day(let second)), (.date(.fixed(let first)), .date(.fixed(let second))):
      second - first
    case (.days(let first), .days(let second)):
      second.first - first.first == second.last - first.last ? second.first - first.first : nil
    default: nil
    }
  }
}

/// The students and days for whom a parameter has another value.
package struct ParameterSpan: Hashable, Sendable {
  package var cohorts: ClosedRange<Int>?
  /// First and last day on which a rule's window may begin; nil is without end.
  package var from: Day?
  package var until: Day?
  package var old: Int?
  package var new: Int?

  package init(
    cohorts: ClosedRange<Int>? = nil, from: Day?, until: Day?, old: Int? = nil, new: Int? = nil
  ) {
    self.cohorts = cohorts
    self.from = from
    self.until = until
    self.old = old
    self.new = new
  }
}

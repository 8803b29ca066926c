package import LeerlijnModel

/// What the condition in force asks of one student or network, apart from any evidence (Dutch:
/// *wat er gevraagd wordt*): its logic, with days and numbers in the place of names.
package struct DemandTree: LogicTree, Sendable {
  /// Rules are referred to by their index.
  package let kind: Logic<DemandTree, Int, Demand>

  init(_ kind: Logic<DemandTree, Int, Demand>) { self.kind = kind }
}

/// What one measure asks.
package struct Demand: Sendable {
  /// One member of an `each`, or the whole.
  package struct Part: Sendable {
    package let member: Member
    /// The days that count, the deadline not yet taken in.
    package let days: DayRange
    /// In the smallest part of the measure's unit; of a share, out of `Unit.share.scale`.
    package let minimum: Int?
    package let maximum: Int?
  }

  package let measure: Measure
  package let parts: [Part]
  /// The days that count as a whole, the deadline not yet taken in.
  package let window: DayRange
  /// The last day that counts; `distantFuture` where there is none.
  package let deadline: Day
  /// Assessed, document: the last day of each moment that is asked, or of the document.
  package let dueDays: [MomentDue]
  /// Document: the first day on which it may have been issued.
  package let issuedFrom: Day?
  /// Grades between which a unit counts, in hundredths; nil where being passed is what counts.
  package let grades: Limits?
  /// Courses and placements that a measure of credits or courses looks at, by id.
  package let units: [String]
  /// Room for electives beside them, which counts for what it asks and no more.
  package let choices: [Choice]
  /// A bound is asked for whose parameter has no value: nothing can be decided.
  package let lacksValue: Bool

  package struct Choice: Sendable {
    package let units: [String]
    /// In tenths of an EC.
    package let credits: Int
  }

  /// A moment of a placement, and the day by which it is due.
  package struct MomentDue: Sendable {
    /// Index into the moments of all placements, in document order; -1 for a document.
    package let moment: Int
    package let day: Day
  }
}

/// A rule as it is put to one student or network.
package struct RuleDemand: Sendable {
  /// Index into the curriculum's rules.
  package let rule: Int
  /// Index of the exception that takes the rule's place.
  package let exception: Int?
  /// The last day on which the rule is judged by something that happens; nil where it has none.
  package let deadline: Day?
  package let tree: DemandTree
}

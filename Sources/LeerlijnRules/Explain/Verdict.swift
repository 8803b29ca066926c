public import LeerlijnModel

/// A student's status, and the verdict of every rule about students.
public struct StudentVerdict: Sendable {
  /// Index into `Evidence.students`.
  public let student: Int
  /// The last enrolled day of a student who has left, as of which every rule is judged; nil for
  /// everyone else.
  public let left: Day?
  /// The worst over the rules that are not advisory: missed, open, met (waived as met).
  public let status: Status
  /// In the curriculum's order; rules about networks are left out.
  public let rules: [RuleVerdict]
}

extension RuleVerdict {
  /// First and last day within which facts count, over all its measures; nil where no measure
  /// tells. Either may be without bound.
  public var window: DayRange? {
    let windows = root?.measures.compactMap(\.window) ?? []
    guard let first = windows.map(\.first).min(), let last = windows.map(\.last).max() else {
      return nil
    }
    return DayRange(first, last)
  }
}

/// The verdicts of one network; `network` is nil for rules about the curriculum as a whole.
public struct NetworkVerdict: Sendable {
  /// Index into `Evidence.networks`.
  public let network: Int?
  public let rules: [RuleVerdict]

  package init(network: Int?, rules: [RuleVerdict]) {
    self.network = network
    self.rules = rules
  }
}

/// What a rule says of one student or network, and why.
public struct RuleVerdict: Sendable {
  /// Index into the curriculum's rules.
  public let rule: Int
  public let status: Status
  public let outcome: OutcomeSet
  /// Still open, but without margin or at too low a pace (Dutch: *krap*).
  public let isTight: Bool
  /// Of an open rule the first day by which something is still asked, else the last that counts;
  /// decisions taken in, nil where there is none.
  public let deadline: Day?
  /// What the rule looked at; nil where it is not applicable to this student at all.
  public let root: NodeVerdict?
  /// Index of the exception whose condition took the rule's place.
  public let exception: Int?
  /// Decisions that bear on it: waiver, substitution, extension, exemption.
  public let decisions: [DecisionFact]
  /// Why the rule as a whole is not settled: whether it is for the student is not known, or a
  /// decision was left out.
  public let reasons: Reading.Reasons
  /// The cheapest things that would make it met; nil where nothing in the student's hands does.
  public let fix: Fix?

  /// The numbers of a rule that is one measure; nil for rules put together of several.
  public var measure: MeasureVerdict? {
    if case .measure(let verdict)? = root?.kind { return verdict }
    return nil
  }
}

/// One step of a condition with its outcome.
public struct NodeVerdict: LogicTree, Sendable {
  public typealias Kind = Logic<NodeVerdict, ReferredVerdict, MeasureVerdict>

  public let kind: Kind
  public let outcome: OutcomeSet
  /// `atLeast` with fewer applicable parts than it asks for (`too-few-applicable`).
  public let hasTooFewApplicable: Bool
  /// The place of its condition in the rule's or exception's: 0 is the whole, the rest follow in the
  /// order of the document; nil where parts were joined that the document has apart.
  public let number: Int?

  init(_ kind: Kind, _ outcome: OutcomeSet, _ number: Int?, hasTooFewApplicable: Bool = false) {
    self.kind = kind
    self.outcome = outcome
    self.number = number
    self.hasTooFewApplicable = hasTooFewApplicable
  }
}

extension NodeVerdict {
  /// What a premise that does not hold would ask is left out.
  var applicableMeasures: [MeasureVerdict] {
    if outcome == .notApplicable { return [] }
    if case .measure(let verdict) = kind { return [verdict] }
    return children.flatMap(\.applicableMeasures)
  }
}

/// What another rule comes to, where one refers to it.
public struct ReferredVerdict: Sendable {
  /// Its index.
  public let rule: Int
  public let status: Status
}

/// What a measure read, of one student, for each of its members.
public struct MeasureVerdict: Sendable {
  public let measure: Measure
  public let outcome: OutcomeSet
  /// One for a measure without `each`; empty where `each` has nothing to range over.
  public let members: [MemberVerdict]
  /// The day by which what is asked must be there: of several moments the first that is still to
  /// come; nil where there is none.
  public let deadline: Day?
  /// Assessed only: the day through which judgements at each moment count.
  public let dueDays: [MomentID: Day]
  /// The days within which facts count; nil where they are not known. `distantPast` and
  /// `distantFuture` stand for no bound.
  public let window: DayRange?
  /// The study year that was looked at, where that is the window; whether it is the one that has
  /// last begun.
  public let studyYear: StudyYearID?
  public let isStudyYearCurrent: Bool
  /// The values of parameters that were used, and which bound they gave.
  public let parameters: [AppliedParameter]
  /// Network size only: the next day on which the bounds will hold, as the lists stand now.
  public let expectedOn: Day?
  /// Perspectives only: those that no session of the deciding member has shown yet.
  public let missingRoles: [RoleID]

  public var unit: Unit { measure.quantity.unit }

  /// The member that decides: the first missed, else the first open, else the first.
  public var deciding: MemberVerdict? { members.indexOfDeciding.map { members[$0] } }
}

extension [MemberVerdict] {
  var indexOfDeciding: Int? {
    firstIndex { $0.outcome == .missed } ?? firstIndex { $0.outcome.status == .open }
      ?? (isEmpty ? nil : 0)
  }
}

public struct MemberVerdict: Sendable {
  public let member: Member
  public let reading: Reading
  public let limits: Limits
  public let outcome: OutcomeSet
  /// What was counted, what was not and why, what waits, what is to come; in no promised order.
  public let notes: [FactNote]
}

public struct AppliedParameter: Hashable, Sendable {
  public enum Role: Hashable, Sendable { case minimum, maximum }

  public let parameter: ParameterID
  public let role: Role
  public let amount: Int
  /// First day on which the value holds.
  public let from: Day?
  public let citation: Citation?
}

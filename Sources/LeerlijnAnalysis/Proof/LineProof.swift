public import LeerlijnModel
import LeerlijnRules

/// What can be proven of a curriculum as a whole (Dutch: *bewijs*): for every case a course of events
/// that meets every rule, or what cannot hold together; and which rules carry no weight.
public struct LineProof: Sendable {
  public struct Case: Sendable {
    public let studyCase: StudyCase
    public let outcome: Outcome
    /// Rules of which this case cannot tell: they are due later, or lack a number.
    public let untold: [Requirement]
  }

  public enum Outcome: Sendable {
    case possible(CourseOfEvents)
    /// Never empty.
    case impossible([Contradiction])
    /// Neither was found: so many conflicts were worked through.
    case undecided(conflicts: Int)
  }

  /// Something about a rule, and the cases in which it is so.
  public struct RuleFact: Sendable {
    public let rule: RuleID
    public let kind: Kind
    public let cases: [StudyCase]

    public enum Kind: Hashable, Sendable {
      /// Nothing that can happen breaks it.
      case alwaysMet
      /// Whoever meets the other rule meets this one.
      case impliedBy(RuleID)
      /// Missing a single session of the series decides.
      case noSlack(SeriesID)
      /// Two of its parts read the same and pull different ways: it may stay open for a while
      /// although its outcome is settled.
      case mayLag
      /// It only advises, and cannot be followed by who meets the rest.
      case adviceOutOfReach(Contradiction)
    }
  }

  public let cases: [Case]
  public let ruleFacts: [RuleFact]

  /// Whether every case is proven possible.
  public var isProven: Bool {
    cases.allSatisfy { if case .possible = $0.outcome { true } else { false } }
  }
}

extension LineProof {
  /// Proves a curriculum, case by case.
  ///
  /// - Cost: bounded by the number of cases and the conflicts that each search may meet.
  public init(_ curriculum: Curriculum) { self.init(curriculum, conflictLimit: nil) }

  /// - Parameter conflictLimit: how many dead ends one question may meet; nil is the solver's own.
  init(_ curriculum: Curriculum, conflictLimit: Int?) {
    var cases: [Case] = []
    var tally = RuleTally(curriculum)
    for studyCase in StudyCase.all(of: curriculum) {
      guard let world = CaseWorld(studyCase, of: curriculum) else { continue }
      var prover = CaseProver(world)
      if let conflictLimit { prover.model.solver.conflictLimit = conflictLimit }
      // Where no exception is in force, the case is the one without.
      if studyCase.withExceptions, prover.model.demands.allSatisfy({ $0.exception == nil }) {
        continue
      }
      cases.append(
        Case(
          studyCase: studyCase, outcome: prover.outcome(),
          untold: prover.untold.map { world.requirements[$0] }))
      tally.look(at: &prover)
    }
    self.cases = cases
    ruleFacts = tally.facts
  }
}

extension CaseProver {
  mutating func outcome() -> LineProof.Outcome {
    switch find(required) {
    case .possible(let events): return .possible(tidied(events))
    case .undecided: return .undecided(conflicts: model.solver.conflicts)
    case .impossible:
      guard let found = contradictions(among: required), !found.isEmpty else {
        return .undecided(conflicts: model.solver.conflicts)
      }
      return .impossible(found)
    }
  }
}

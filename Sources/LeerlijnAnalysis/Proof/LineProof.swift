internal import LeerlijnGroundwork
public import LeerlijnModel
import LeerlijnRules

/// What can be proven of a curriculum as a whole (Dutch: *bewijs*): for every case a course of events
/// that meets every rule, or what cannot hold together; and which rules carry no weight.
public struct LineProof: Sendable {
  public struct Case: Sendable {
    public let studyCase: StudyCase
    public let outcome: Outcome
    /// Courses and placements of the year that nobody can begin, whether or not they are needed.
    public let closed: [Contradiction]
    /// Rules of which this case cannot tell: they are due later, or lack a number.
    public let untold: [Requirement]
  }

  public enum Outcome: Sendable {
    case possible(CourseOfEvents)
    /// Never empty.
    case impossible([Contradiction])
    case undecided(Doubt)
  }

  /// Why neither a course of events nor a contradiction was found.
  public enum Doubt: Hashable, Sendable {
    /// So many conflicts were worked through.
    case gaveUp(conflicts: Int)
    /// A rule asks for more than a proof counts to.
    case asksTooMuch
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
  /// The lines of more than one programme.
  public let lines: [WholeLine]
  public let ruleFacts: [RuleFact]

  /// Whether every case is proven possible, and every line as a whole.
  public var isProven: Bool {
    cases.allSatisfy { if case .possible = $0.outcome { true } else { false } }
      && lines.allSatisfy { if case .possible = $0.outcome { true } else { false } }
  }
}

extension LineProof {
  /// Proves a curriculum, case by case.
  ///
  /// - Cost: bounded by the number of cases and the conflicts that each search may meet; programmes
  ///   are looked at side by side.
  public init(_ curriculum: Curriculum) { self.init(curriculum, conflictLimit: nil) }

  /// - Parameter conflictLimit: how many dead ends one question may meet; nil is the solver's own.
  init(_ curriculum: Curriculum, conflictLimit: Int?) {
    let slices = CurriculumSlices(curriculum)
    let casesOf = Dictionary(grouping: StudyCase.all(of: curriculum), by: \.programme)
    let programmes = curriculum.programmes.map(\.id)
    let proofs = inParallel(programmes.count) { index in
      casesOf[programmes[index]].map { cases in
        ProgrammeProof(
          cases, of: slices.slice(for: programmes[index]), conflictLimit: conflictLimit)
      }
    }.compactMap(\.self)
    var tally = RuleTally()
    for proof in proofs { tally.add(proof.tally) }
    let cases = proofs.flatMap(\.cases)
    self.cases = cases
    let whole = WholeLineProver(curriculum: curriculum, slices: slices, cases: cases)
    lines = curriculum.lines.filter { $0.stages.count > 1 }.map(whole.prove)
    ruleFacts = tally.facts(of: curriculum)
  }
}

/// What could be proven of the cases of one programme.
private struct ProgrammeProof: Sendable {
  var cases: [LineProof.Case] = []
  var tally = RuleTally()

  /// Of who is in a network more may be asked than some can do: those are then taken to be in none. Where
  /// nobody of the programme can do it in a network, it is the rules that are at fault.
  ///
  /// - Parameter curriculum: as much of it as students of the programme can meet.
  init(_ studyCases: [StudyCase], of curriculum: Curriculum, conflictLimit: Int?) {
    let references = curriculum.ruleReferences
    let asksOfNetworks = curriculum.rules.flatMap(\.conditions).flatMap(\.measures).contains {
      $0.quantity.asksForNetwork
    }
    func attempt(_ studyCase: StudyCase, takesPart: Bool = true) -> CaseAttempt? {
      CaseAttempt(studyCase, of: curriculum, takesPart: takesPart, conflictLimit: conflictLimit)
    }
    var someTakePart: Bool?
    for studyCase in studyCases {
      guard var found = attempt(studyCase) else { continue }
      if found.isPossible {
        someTakePart = true
      } else if asksOfNetworks {
        let somebodyCan =
          someTakePart ?? studyCases.contains { attempt($0)?.isPossible ?? false }
        someTakePart = somebodyCan
        if somebodyCan, let apart = attempt(studyCase, takesPart: false), apart.isPossible {
          found = apart
        }
      }
      cases.append(found.proven)
      tally.look(at: &found.prover, references)
    }
  }
}

/// One case, for a student who is in a network or for one who never is.
private struct CaseAttempt {
  var prover: CaseProver
  let proven: LineProof.Case

  /// - Returns: nil where the case is not to be looked at.
  init?(_ studyCase: StudyCase, of curriculum: Curriculum, takesPart: Bool, conflictLimit: Int?) {
    guard let world = CaseWorld(studyCase, of: curriculum, takesPart: takesPart) else { return nil }
    prover = CaseProver(world)
    if let conflictLimit { prover.model.solver.conflictLimit = conflictLimit }
    // Where no exception is in force, the case is the one without.
    if studyCase.withExceptions, prover.model.demands.allSatisfy({ $0.exception == nil }) {
      return nil
    }
    let closed = prover.closedEntries()
    proven = LineProof.Case(
      studyCase: studyCase, outcome: prover.outcome(closed: closed),
      closed: closed.filter(world.isOfOwnYear), untold: prover.untold.map { world.requirements[$0] }
    )
  }

  var isPossible: Bool { if case .possible = proven.outcome { true } else { false } }
}

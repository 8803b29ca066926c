/// Decides whether whole-number inequalities over true-or-false variables can hold together.
///
/// Conflict-driven search with learned clauses over pseudo-Boolean constraints (Dutch: *oplosser*):
/// complete, so that "no" is a proof; exact, since all numbers are integers.
///
/// - Source: Eén and Sörensson, *An Extensible SAT-solver* (2003) for the search; each inequality
///   explains what it forces by the clause of its literals that are false.
/// - Cost: bounded by `conflictLimit` per call; past it the answer is `undecided`.
struct Solver {
  enum Answer {
    /// By variable.
    case satisfiable([Bool])
    /// Assumptions that cannot hold together; not yet a smallest set.
    case unsatisfiable([Literal])
    case undecided
  }

  /// How many conflicts one call may meet.
  var conflictLimit = 50_000
  private(set) var conflicts = 0
  /// Whether the value that is not preferred is tried first.
  var triesOpposite = false

  // MARK: Variables

  var values: [Int8] = []
  var levels: [Int32] = []
  /// Per decided variable: its place on the trail.
  var positions: [Int] = []
  var reasons: [Reason] = []
  var preferred: [Bool] = []
  var activity: [Double] = []
  var order = DecisionOrder()
  var seen: [Bool] = []
  var increment = 1.0

  // MARK: Constraints

  /// Literals of each clause, one after the other; the first two are watched.
  var clauseLiterals: [Literal] = []
  /// Per clause where its literals begin, and where those of the last end.
  var clauseStarts = [0]
  /// Per clause: where the search for another literal to watch goes on, so that a long clause is gone
  /// through once on the way down and not once for each of its literals.
  var searchPlaces: [Int32] = []
  var watches: [[Int32]] = []
  var sums: [LinearConstraint] = []
  /// Per literal: the sums it stands in, with its weight.
  var occurrences: [[Occurrence]] = []
  var isContradictory = false

  // MARK: The trail

  var trail: [Literal] = []
  var levelStarts: [Int] = []
  var head = 0

  var level: Int { levelStarts.count }
  var variableCount: Int { values.count }

  enum Reason {
    case none
    case clause(Int32)
    case sum(Int32)
  }

  struct Occurrence {
    let sum: Int32
    let weight: Int
  }

  /// Adds a variable.
  ///
  /// - Parameter preferred: which value is tried first.
  mutating func variable(preferring preferred: Bool = false) -> Literal {
    let number = values.count
    values.append(0)
    levels.append(0)
    positions.append(0)
    reasons.append(.none)
    self.preferred.append(preferred)
    activity.append(0)
    seen.append(false)
    watches += [[], []]
    occurrences += [[], []]
    order.add()
    return Literal(variable: number)
  }

  /// 1 for true, -1 for false, 0 for undecided.
  func value(_ literal: Literal) -> Int8 {
    let value = values[literal.variable]
    return literal.isPositive ? value : -value
  }

  // MARK: Solving

  /// - Parameter assumptions: must hold in this call alone, in order.
  mutating func solve(assuming assumptions: [Literal] = []) -> Answer {
    if isContradictory { return .unsatisfiable([]) }
    defer { backtrack(to: 0) }
    var budget = conflictLimit
    var restart = RestartSchedule()
    var untilRestart = restart.next()
    while true {
      if let conflict = propagate() {
        conflicts += 1
        budget -= 1
        untilRestart -= 1
        if level == 0 {
          isContradictory = true
          return .unsatisfiable([])
        }
        let (clause, target) = analyse(conflict)
        backtrack(to: target)
        learn(clause)
        activityDecay()
        if budget <= 0 { return .undecided }
      } else if untilRestart <= 0 {
        untilRestart = restart.next()
        backtrack(to: 0)
      } else if level < assumptions.count {
        let next = assumptions[level]
        switch value(next) {
        case 1: levelStarts.append(trail.count)
        case -1: return .unsatisfiable(assumptionsBehind(!next) + [next])
        default: decide(next)
        }
      } else if let next = nextDecision() {
        decide(next)
      } else {
        return .satisfiable(values.map { $0 > 0 })
      }
    }
  }

  private mutating func decide(_ literal: Literal) {
    levelStarts.append(trail.count)
    assign(literal, .none)
  }

  private mutating func nextDecision() -> Literal? {
    order.next(values, activity).map {
      Literal(variable: $0, isPositive: preferred[$0] != triesOpposite)
    }
  }
}

/// After how many conflicts the search starts anew.
///
/// - Source: Luby, Sinclair and Zuckerman, *Optimal speedup of Las Vegas algorithms* (1993).
private struct RestartSchedule {
  private var index = 0

  mutating func next() -> Int {
    index += 1
    var size = 1
    while size < index + 1 { size *= 2 }
    var rest = index
    while size - 1 != rest {
      size /= 2
      if rest >= size { rest -= size - 1 }
    }
    return size / 2 * 64
  }
}

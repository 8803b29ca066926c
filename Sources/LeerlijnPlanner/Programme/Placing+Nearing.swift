extension Placing {
  /// As good a placing that leaves more where it lies now.
  ///
  /// Two ways are gone, and the one that moves less is taken: back from this placing towards what
  /// lies there now, and from what lies there now by the best step each time. Neither shows that no
  /// fewer can move.
  ///
  /// - Parameter current: where each item lies now; nil for one that lies nowhere.
  /// - Parameter looks: how many placings each way may look at.
  func nearing(
    _ current: [Int?], in problem: BalanceProblem, looks: Int = 40_000
  ) -> Placing {
    var (backLooks, forthLooks) = (looks, looks)
    guard current.contains(where: { $0 != nil }) else { return self }
    let back = returning(to: current, in: problem, &backLooks)
    let start = Placing(zip(current, periods).map { $0 ?? $1 })
    let forth = start.descending(in: problem, &forthLooks)
    guard forth.violations(of: problem).isEmpty,
      forth.value(in: problem) <= value(in: problem)
    else { return back }
    let nearer = forth.returning(to: current, in: problem, &forthLooks)
    let isBetter = nearer.value(in: problem) < value(in: problem)
    return isBetter || nearer.moved(from: current) <= back.moved(from: current) ? nearer : back
  }

  private func moved(from current: [Int?]) -> Int {
    zip(periods, current).count { $1 != nil && $0 != $1 }
  }

  private func isAsGood(as value: Int, in problem: BalanceProblem) -> Bool {
    self.value(in: problem) <= value && violations(of: problem).isEmpty
  }

  /// Takes back what need not have moved, alone or in exchange with another.
  private func returning(
    to current: [Int?], in problem: BalanceProblem, _ looks: inout Int
  ) -> Placing {
    let value = value(in: problem)
    var best = self
    var improves = true
    while improves, looks > 0 {
      improves = false
      for item in periods.indices {
        guard let home = current[item], best.periods[item] != home, looks > 0 else { continue }
        var moved = best
        moved.periods[item] = home
        looks -= 1
        if moved.isAsGood(as: value, in: problem) {
          (best, improves) = (moved, true)
          continue
        }
        // Another makes room where it goes back to, unless that one is at home there.
        for other in periods.indices
        where best.periods[other] == home && current[other] != home {
          var exchanged = moved
          exchanged.periods[other] = best.periods[item]
          looks -= 1
          if exchanged.isAsGood(as: value, in: problem) {
            (best, improves) = (exchanged, true)
            break
          }
        }
      }
    }
    return best
  }

  /// Takes the step that gains most, one item or two in exchange, until none gains.
  private func descending(in problem: BalanceProblem, _ looks: inout Int) -> Placing {
    var best = self
    var bestCost = best.cost(in: problem)
    while looks > 0 {
      var next: Placing?
      func consider(_ placing: Placing) {
        looks -= 1
        let cost = placing.cost(in: problem)
        if cost < bestCost { (next, bestCost) = (placing, cost) }
      }
      for item in periods.indices where looks > 0 {
        for period in problem.items[item].allowed where period != best.periods[item] {
          var moved = best
          moved.periods[item] = period
          consider(moved)
        }
        for other in 0..<item where best.periods[other] != best.periods[item] {
          var exchanged = best
          exchanged.periods.swapAt(item, other)
          consider(exchanged)
        }
      }
      guard let found = next else { return best }
      best = found
    }
    return best
  }

  /// What is broken first, then what it is worth.
  private func cost(in problem: BalanceProblem) -> (Int, Int) {
    (violations(of: problem).count, value(in: problem))
  }
}

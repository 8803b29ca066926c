extension Solver {
  mutating func assign(_ literal: Literal, _ reason: Reason) {
    let variable = literal.variable
    values[variable] = literal.isPositive ? 1 : -1
    levels[variable] = Int32(level)
    reasons[variable] = reason
    positions[variable] = trail.count
    trail.append(literal)
  }

  /// Follows what the trail forces.
  ///
  /// - Returns: the literals, all false, of a clause that is violated; nil where all is well.
  mutating func propagate() -> [Literal]? {
    while head < trail.count {
      let literal = trail[head]
      head += 1
      // Sums first, and all of them: what they count must agree with the trail's head.
      if let conflict = propagateSums(falsified: !literal) { return conflict }
      if let conflict = propagateClauses(falsified: !literal) { return conflict }
    }
    return nil
  }

  private mutating func propagateSums(falsified: Literal) -> [Literal]? {
    var violated: Int32?
    for occurrence in occurrences[falsified.index] {
      let index = Int(occurrence.sum)
      sums[index].slack -= occurrence.weight
      if sums[index].slack < 0 { violated = violated ?? occurrence.sum }
    }
    if let violated { return falseLiterals(ofSum: violated, before: nil) }
    for occurrence in occurrences[falsified.index] {
      let index = Int(occurrence.sum)
      let slack = sums[index].slack
      var place = 0
      while place < sums[index].terms.count {
        let term = sums[index].terms[place]
        guard term.weight > slack else { break }
        if value(term.literal) == 0 { assign(term.literal, .sum(occurrence.sum)) }
        place += 1
      }
    }
    return nil
  }

  private mutating func propagateClauses(falsified: Literal) -> [Literal]? {
    var list = watches[falsified.index]
    watches[falsified.index] = []
    var kept = 0
    var position = 0
    var conflict: [Literal]?
    while position < list.count {
      let index = Int(list[position])
      position += 1
      let start = clauseStarts[index]
      if clauseLiterals[start] == falsified { clauseLiterals.swapAt(start, start + 1) }
      let first = clauseLiterals[start]
      if value(first) == 1 {
        list[kept] = Int32(index)
        kept += 1
        continue
      }
      if moveWatch(ofClause: index) { continue }
      list[kept] = Int32(index)
      kept += 1
      if value(first) == -1 {
        conflict = Array(clause(index))
        while position < list.count {
          list[kept] = list[position]
          kept += 1
          position += 1
        }
      } else {
        assign(first, .clause(Int32(index)))
      }
    }
    list.removeLast(list.count - kept)
    watches[falsified.index] = list
    return conflict
  }

  func clause(_ index: Int) -> ArraySlice<Literal> {
    clauseLiterals[clauseStarts[index]..<clauseStarts[index + 1]]
  }

  private mutating func moveWatch(ofClause index: Int) -> Bool {
    let start = clauseStarts[index]
    let count = clauseStarts[index + 1] - start
    var place = Int(searchPlaces[index])
    for _ in 2..<max(2, count) {
      if place >= count { place = 2 }
      let literal = clauseLiterals[start + place]
      if value(literal) != -1 {
        clauseLiterals.swapAt(start + 1, start + place)
        watches[literal.index].append(Int32(index))
        searchPlaces[index] = Int32(place)
        return true
      }
      place += 1
    }
    return false
  }

  /// The literals of a sum that are false; those on the trail before a literal it forced.
  ///
  /// A sum is violated, or forces a literal, by what is false in it; that is a clause it implies.
  func falseLiterals(ofSum index: Int32, before forced: Literal?) -> [Literal] {
    let terms = sums[Int(index)].terms
    guard let forced else { return terms.map(\.literal).filter { value($0) == -1 } }
    let limit = positions[forced.variable]
    return terms.map(\.literal).filter { value($0) == -1 && positions[$0.variable] < limit }
  }

  mutating func backtrack(to target: Int) {
    guard level > target else { return }
    let start = levelStarts[target]
    while trail.count > start {
      let literal = trail.removeLast()
      let variable = literal.variable
      if trail.count < head {
        for occurrence in occurrences[(!literal).index] {
          sums[Int(occurrence.sum)].slack += occurrence.weight
        }
      }
      values[variable] = 0
      order.add(variable, activity)
    }
    head = min(head, trail.count)
    levelStarts.removeLast(levelStarts.count - target)
  }
}

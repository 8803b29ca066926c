package import LeerlijnModel

/// A programme as it would be balanced: where all lies, what that is worth, and what moved.
package struct BalancedProgramme: Sendable {
  /// A course that goes elsewhere.
  package struct Move: Hashable, Sendable {
    package let course: CourseID
    /// nil for one that lies nowhere yet.
    package let from: ProgrammeSlot?
    package let to: ProgrammeSlot
  }

  package let balance: ProgrammeBalance
  package let answer: BalanceAnswer

  init(_ balance: ProgrammeBalance, _ answer: BalanceAnswer) {
    self.balance = balance
    self.answer = answer
  }

  /// What the placing is worth, in units of the problem: loads, or their squares.
  package var value: Int? { answer.placing?.value(in: balance.problem) }

  /// What lies there now is worth; nil where not all lie somewhere, or as they may not.
  package var currentValue: Int? {
    let places = balance.current.compactMap { $0 }
    guard places.count == balance.current.count else { return nil }
    let placing = Placing(places)
    return placing.violations(of: balance.problem).isEmpty
      ? placing.value(in: balance.problem) : nil
  }

  /// Courses that go elsewhere, in document order.
  package var moves: [Move] {
    guard let placing = answer.placing else { return [] }
    var goal: [CourseID: Int] = [:]
    for (item, period) in zip(balance.items, placing.periods) {
      for course in item { goal[course] = period }
    }
    return balance.programme.courses.compactMap { course in
      guard let period = goal[course.id] else { return nil }
      let to = balance.slots[period]
      let only = balance.slots.years == 1 ? 1 : nil
      let from = (course.year ?? only).flatMap { year in
        course.periods.first.flatMap { balance.slots.index(year: year, $0) }
      }.map { balance.slots[$0] }
      return from == to ? nil : Move(course: course.id, from: from, to: to)
    }
  }

  /// The courses and placements of each period, in document order; those of several in each.
  package var periods: [[String]] {
    guard let placing = answer.placing else { return [] }
    var spans = balance.given
    for (item, period) in zip(balance.items, placing.periods) {
      for course in item { spans[course.text] = period...period }
    }
    let names =
      balance.programme.courses.map(\.id.text) + balance.programme.placements.map(\.id.text)
    return (0..<balance.slots.count).map { period in
      names.filter { spans[$0]?.contains(period) ?? false }
    }
  }

  /// Load of each period of a group, in units of the problem; before nil where not all lie there.
  package func load(ofGroup index: Int) -> (before: [Int]?, after: [Int]?) {
    let group = balance.problem.groups[index]
    let places = balance.current.compactMap { $0 }
    return (
      places.count == balance.current.count
        ? Placing(places).load(of: group, in: balance.problem) : nil,
      answer.placing?.load(of: group, in: balance.problem)
    )
  }
}

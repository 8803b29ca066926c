import LeerlijnGroundwork
import LeerlijnModel
import LeerlijnRules

extension EventModel {
  /// Slots that are filled by some assignment of what is passed.
  mutating func allocated(
    _ allocation: Allocation, _ part: Demand.Part, in days: DayRange
  ) -> Literal {
    var uses: [String: [Literal]] = [:]
    var filled: [Literal] = []
    for slot in allocation.slots {
      let set = world.curriculum.courseSets.first { $0.id == slot.set }
      var terms: [Term] = []
      for course in set?.courses ?? [] {
        guard makeResults(of: course.text) != nil,
          let unit = world.unit(course.text)
        else { continue }
        let use = solver.variable()
        let passed = isDecided(atLeast: unit.grading.pass, unit.id, within: days)
        solver.add(use, implies: passed)
        uses[unit.id, default: []].append(use)
        switch slot.demand {
        case .courses: terms.append(Term(1, use))
        case .credits: terms.append(Term(unit.credits, use))
        }
      }
      let wanted =
        switch slot.demand {
        case .courses(let count): count
        case .credits(let tenths): tenths
        }
      filled.append(isAtLeast(wanted, terms))
    }
    for (_, list) in uses.inKeyOrder {
      solver.add(list.map { Term(1, $0) }, atMost: allocation.sharing)
    }
    return isBetween(part.minimum, part.maximum, filled.map { Term(1, $0) })
  }
}

import LeerlijnModel

extension Judge {
  /// Reads a quantity for the student (or network) at hand.
  ///
  /// Where the list of enrolments is late, nobody knows whether an enrolment that has ended was
  /// renewed: facts after its last day may count or not, and what is read holds for both.
  mutating func read(_ plan: ReadingPlan, _ member: Member) -> Reading {
    var reading = readEitherWay(plan, member)
    if mayNotBeAsked(member) {
      reading.mayNotApply = true
      reading.reasons.formUnion(.rowLeftOut)
    }
    return reading
  }

  private mutating func readEitherWay(_ plan: ReadingPlan, _ member: Member) -> Reading {
    guard let lastListed, plan.isWithinEnrolment(isAboutNetwork) else {
      return readOnce(plan, member)
    }
    let renewed = run
    run = DayRange(run.first, lastListed)
    let narrow = readOnce(plan, member)
    log.forget()
    run = renewed
    return readOnce(plan, member).united(with: narrow)
  }

  private mutating func readOnce(_ plan: ReadingPlan, _ member: Member) -> Reading {
    switch plan.quantity {
    case .hours(let placements): return hours(plan, placements, of: member)
    case .sessions(let series, let marks, let share):
      return sessions(plan, series, marks, share, of: member)
    case .assessed(let moments):
      var wanted = moments
      if case .moment(let moment, _) = member {
        wanted =
          moments.first { tables.code.lists[$0] == moment }.map { $0..<$0 + 1 } ?? 0..<0
      }
      return assessed(plan, at: wanted)
    case .unitGrade(let unit): return grade(ofUnit: unit, span(of: plan, member))
    case .testGrade(let test): return grade(ofTest: test, span(of: plan, member))
    case .units(let selection, let grades, let counting):
      return units(
        tables.code.selections[selection], grades, counting, plan, span(of: plan, member))
    case .fact(let index): return fact(at: index, plan)
    case .held(let series): return held(series, plan, of: member)
    case .rare(let index): return read(rare: index, plan, of: member)
    }
  }

  private mutating func read(
    rare index: Int, _ plan: ReadingPlan, of member: Member
  ) -> Reading {
    switch tables.code.rare[index] {
    case .allocate(let allocation): allocated(allocation, index, span(of: plan, member))
    case .dataPoints(let outcome, let counting):
      dataPoints(on: outcome, counting, span(of: plan, member))
    case .order(let first, let second): order(first, second, plan)
    case .document(let document): self.document(document, plan)
    case .experience(let kinds, let unit): experience(kinds, unit, plan)
    case .members(let roles): members(roles)
    case .perspectives(let roles, let series): perspectives(roles, series, plan, of: member)
    }
  }
}

extension Reading {
  /// What holds whichever of two readings is right.
  fileprivate func united(with other: Reading) -> Reading {
    if self == other { return self }
    var reading = self
    reading.reasons.formUnion(other.reasons.union(.notYetRegistered))
    guard applicability == .applicable, other.applicability == .applicable else {
      let mayNotApply = [applicability, other.applicability].contains {
        $0 == .notApplicable || $0 == .notYet
      }
      reading.applicability = mayNotApply ? .notYet : .undecided
      return reading
    }
    var other = other
    if whole != other.whole {
      // Parts of another whole are compared as parts of one that both go into.
      let (own, theirs) = (max(whole, 1), max(other.whole, 1))
      reading.scaleParts(by: theirs)
      other.scaleParts(by: own)
      reading.whole = own * theirs
    }
    if offered != other.offered, whole > 0 {
      // What is certain of a ratio is that of the days that count in any case.
      (reading.now, reading.offered) = (other.now, other.offered)
    } else {
      reading.now = min(now, other.now)
    }
    reading.low = min(reading.low, other.low)
    reading.high = max(reading.high, other.high)
    return reading
  }

  private mutating func scaleParts(by factor: Int) {
    low *= factor
    if let number = high.number { high = .finite(number * factor) }
  }
}

import LeerlijnModel

// What one row of hours does, and of which placement it is.

extension Judge {
  /// The days of the placement that is asked, where the student has no other, so that a row without
  /// a placement can only be of that one. Nearly everybody has one placement, and such rows.
  func onlyPlacement(_ asked: Range<Int>) -> DayRange? {
    guard asked.count == 1, space.placements.count == 1, !isLeftOut(.placements) else { return nil }
    return space.asked[asked.lowerBound].days
  }

  /// What a row does; nil where it is none of this measure's business.
  @inline(__always)
  func effect(of fact: HoursFact, _ counting: HoursCounting) -> FactNote.Effect? {
    if let only = counting.only, fact.placement == .none {
      if !only.contains(fact.day) { return .notCounted(.outsidePlacement) }
      return counting.effect(of: fact, isUncertain: false)
    }
    return effectAmongPlacements(of: fact, counting)
  }

  private func effectAmongPlacements(
    of fact: HoursFact, _ counting: HoursCounting
  ) -> FactNote.Effect? {
    let isAsked = counting.asked.contains { place in
      let placement = space.asked[place]
      return placement.days.contains(fact.day) && mayBe(fact.placement, placement.place)
    }
    guard isAsked else {
      return Log.isOn && isOfAnotherPlacement(fact) ? nil : .notCounted(.outsidePlacement)
    }
    let isUncertain =
      fact.placement == .none && (isLeftOut(.placements) || isOfEither(fact, counting.asked))
    return counting.effect(of: fact, isUncertain: isUncertain)
  }

  /// Whether a row that names a placement, or none, may be about one of the student's own.
  private func mayBe(_ named: NamedPlacement, _ place: Int) -> Bool {
    if named == .none { return true }
    if let own = named.own { return own == place || isSameName(own, place) }
    return named.ofCurriculum.map { tables.placementOfName[$0] == space.placements[place] } ?? false
  }

  /// Two stretches of one placement bear one name: a row of a day in neither was given to the first.
  private func isSameName(_ place: Int, _ other: Int) -> Bool {
    let placements = tables.evidence.placements[student]
    let (first, last) = (placements.startIndex, placements.endIndex)
    guard first + place < last, first + other < last else { return false }
    let name = placements[first + place].placement
    return name == placements[first + other].placement
      && !tables.evidence.words[Int(name)].isEmpty
  }

  /// Whether a row that names no placement lies in another one too, that is not asked: then nobody
  /// knows yet which of the two it is of.
  private func isOfEither(_ fact: HoursFact, _ asked: Range<Int>) -> Bool {
    guard space.placements.count > asked.count else { return false }
    let range = tables.evidence.placements.range(of: student)
    return range.contains { index in
      let handle = space.placements[index - range.lowerBound]
      return tables.evidence.placements.facts[index].days.contains(fact.day)
        && !asked.contains { space.placements[space.asked[$0].place] == handle }
    }
  }

  /// Hours of another placement that the student has are not told as hours that do not count.
  private func isOfAnotherPlacement(_ fact: HoursFact) -> Bool {
    let range = tables.evidence.placements.range(of: student)
    return range.contains { index in
      let place = index - range.lowerBound
      return !space.asked.contains { $0.place == place }
        && tables.evidence.placements.facts[index].days.contains(fact.day)
        && mayBe(fact.placement, place)
    }
  }
}

/// By what rows of hours are counted, the same for every row of a student.
struct HoursCounting {
  /// A range into the workspace's placements that are asked.
  let asked: Range<Int>
  let window: DayRange
  let deadline: Day
  /// The days of the placement that a row without one can only be of; nil where there may be more.
  let only: DayRange?

  init(_ asked: Range<Int>, in window: DayRange, through deadline: Day, only: DayRange?) {
    (self.asked, self.window, self.deadline, self.only) = (asked, window, deadline, only)
  }

  /// What a row in one of the placements that are asked does.
  ///
  /// - Parameter isUncertain: nobody knows yet of which placement it is.
  func effect(of fact: HoursFact, isUncertain: Bool) -> FactNote.Effect {
    if fact.day > deadline { return .notCounted(.afterDeadline) }
    guard window.contains(fact.day) else { return .notCounted(.outsideWindow) }
    switch fact.status {
    case .approved: return isUncertain ? .pending : .counted
    case .pending, .query: return .pending
    case .rejected: return .notCounted(.rejected)
    }
  }
}

import LeerlijnModel

// The student's own placements, and those of the curriculum that are asked.

extension Judge {
  /// Looks up once which of the curriculum's placements the student's own ones are.
  mutating func resolvePlacements() {
    space.placements.removeAll(keepingCapacity: true)
    for index in tables.evidence.placements.range(of: student) {
      let fact = tables.evidence.placements.facts[index]
      space.placements.append(curriculumPlacement(of: fact) ?? ScopePlan.nobody)
    }
  }

  /// By name, else the one it shares days with, of the year in which the student then was before
  /// others.
  private func curriculumPlacement(of fact: PlacementFact) -> Int? {
    let named = tables.placementOfWord[Int(fact.placement)]
    if named >= 0 { return named }
    let year = yearOfProgramme(during: fact.days)
    var best: (handle: Int, score: Int)?
    for (handle, placement) in tables.handles.placements.enumerated() {
      let shared = placement.days.intersection(fact.days).dayCount
      guard shared > 0 else { continue }
      let score = shared + (year != 0 && placement.year == year ? 100_000 : 0)
      if score > best?.score ?? 0 { best = (handle, score) }
    }
    return best?.handle
  }

  /// The year of the stretch of enrolment that shares most days; 0 where none is known.
  private func yearOfProgramme(during days: DayRange) -> Int {
    var best: (year: Int, shared: Int)?
    for index in tables.evidence.enrolments.range(of: student) {
      let row = tables.evidence.enrolments.facts[index]
      let shared = row.days.intersection(days).dayCount
      if shared > best?.shared ?? 0 { best = (Int(row.year), shared) }
    }
    return best?.year ?? 0
  }

  /// Whether the student's placement at an index of the evidence is one of some of the curriculum's;
  /// any is where the range into `Code.lists` is empty.
  func isPlacement(at index: Int, _ targets: Range<Int>) -> Bool {
    if targets.isEmpty { return true }
    let own = space.placements[index - tables.evidence.placements.range(of: student).lowerBound]
    return tables.code.lists[targets].contains(own)
  }

  /// Whether a row that names a placement, or none, may be about one of the curriculum's.
  func names(_ named: NamedPlacement, _ target: Int) -> Bool {
    if let own = named.own {
      let range = tables.evidence.placements.range(of: student)
      return own >= range.count || space.placements[own] == target
    }
    return named.ofCurriculum.map { tables.placementOfName[$0] == target } ?? true
  }

  func hasPlacement(_ targets: Range<Int>) -> Bool {
    tables.evidence.placements.range(of: student).contains { isPlacement(at: $0, targets) }
  }

  /// First to last day of the student's placements among some of the curriculum's; of all the
  /// student's where `targets` is empty. nil where the student has none of them.
  func placementDays(_ targets: Range<Int>) -> DayRange? {
    guard !isAboutNetwork else { return nil }
    var days: DayRange?
    for (offset, index) in tables.evidence.placements.range(of: student).enumerated() {
      guard
        targets.isEmpty || tables.code.lists[targets].contains(space.placements[offset])
      else { continue }
      let own = tables.evidence.placements.facts[index].days
      days = days.map { DayRange(min($0.first, own.first), max($0.last, own.last)) } ?? own
    }
    return days
  }

  /// The first and last day that the curriculum gives the placement of a measure.
  func nominalStart(of plan: ReadingPlan) -> Day? {
    nominalPlacements(of: plan).map(\.days.first).min()
  }

  func nominalEnd(of plan: ReadingPlan) -> Day? {
    nominalPlacements(of: plan).map(\.days.last).max()
  }

  private func nominalPlacements(of plan: ReadingPlan) -> [Placement] {
    let asked =
      plan.placements.isEmpty ? askedPlacements() : Array(tables.code.lists[plan.placements])
    return asked.map { tables.handles.placements[$0] }
  }

  /// The placements of the enrolment's programme that are for the student's profile, and of the
  /// student's year or of no year. Where the rule looks at an earlier stretch, a placement of the
  /// year that the student is in by now may still begin within the days of that rule.
  private func askedPlacements() -> [Int] {
    let programme = programme(of: enrolment)
    return tables.handles.placements.indices.filter { handle in
      let placement = tables.handles.placements[handle]
      let isOwnProfile =
        tables.placementProfiles[handle] == ScopePlan.everyone || enrolment.profile == nil
        || enrolment.profile.map(Int.init) == tables.placementProfiles[handle]
      return tables.placementProgrammes[handle] == programme && isOwnProfile
        && isOfOwnYear(placement)
    }
  }

  private func isOfOwnYear(_ placement: Placement) -> Bool {
    guard let year = placement.year, enrolment.year != 0 else { return true }
    return year == Int(enrolment.year) || year == Int(yearByNow)
  }

  /// Whether a placement that is asked may be missing in the evidence: a row that was left out, or
  /// one that may still begin.
  func mayBeMissing(_ targets: Range<Int>, stated: @autoclosure () -> Day) -> Bool {
    isLeftOut(.placements) || mayStillBegin(targets, stated: stated())
  }

  /// Whether a placement that is asked is not in the evidence and may still begin before the last
  /// day: through its last day in the curriculum, and always where it belongs to a later year.
  ///
  /// - Parameters:
  ///   - targets: the placements that a measure names, as a range into `Code.lists`; empty for all.
  ///   - stated: the last day that is stated; an extension of the rule carries it on.
  func mayStillBegin(_ targets: Range<Int>, stated: @autoclosure () -> Day) -> Bool {
    if tables.isFinal { return false }
    let named = tables.code.lists[targets]
    if !named.isEmpty, named.allSatisfy(space.placements.contains) { return false }
    let known = known(.placements)
    // What `students.csv` tells is one placement: of another that is asked by name nothing is known.
    let isDelivered = isDelivered(.placements) || (named.isEmpty && !space.placements.isEmpty)
    let deadline = max(stated(), extendedDeadline ?? .distantPast)
    if isDelivered, asOf > deadline, known >= deadline, !isLeftOut(.placements) { return false }
    let asked = named.isEmpty ? askedPlacements() : Array(named)
    return asked.contains { handle in
      guard !space.placements.contains(handle) else { return false }
      let placement = tables.handles.placements[handle]
      let isOfLaterYear =
        placement.year.map { enrolment.year == 0 || $0 > max(enrolment.year, yearByNow) } ?? false
      return isOfLaterYear || !isDelivered || isLeftOut(.placements)
        || asOf <= placement.days.last || known < placement.days.last
    }
  }
}

import LeerlijnModel

/// Weeks of a placement for which no hours are known yet.
struct FreeWeeks: Sendable {
  /// The placement's place among the student's own.
  let place: Int
  let days: DayRange
  /// The most that seven days may bring, in minutes; all their hours where nobody knows.
  let weekly: Int
}

extension Judge {
  /// The weeks to come of the student's placements that are asked, and what each of them can take.
  mutating func freeWeeks(_ plan: ReadingPlan, _ targets: Range<Int>, of member: Member)
    -> [FreeWeeks]
  {
    let (span, carriedTo, _) = spanOfHours(
      plan, targets, extendedTo: extensionDay(ofPlacements: targets))
    guard span.isKnown else { return [] }
    let window = span.window.intersection(days(of: member))
    return placements(targets, carriedTo: carriedTo, of: member).compactMap { index in
      let placement = space.asked[index]
      let days = placement.days.intersection(window)
        .intersection(DayRange(known(.hours) + 1, span.deadline))
      guard !days.isEmpty else { return nil }
      return FreeWeeks(
        place: placement.place, days: days, weekly: placement.weekly.map(Int.init) ?? 7 * 24 * 60)
    }
  }
}

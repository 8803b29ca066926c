extension BalanceProblem {
  /// A part that shares no period of a group, and no precedence, with the rest.
  struct Component: Sendable {
    var problem: BalanceProblem
    /// The item of the whole that each of its items is.
    var items: [Int]
    /// The period of the whole that each of its periods is.
    var periods: [Int]
  }

  /// The parts that can be solved each by itself when costs are added up; of periods that none can
  /// change, the cost is in no part.
  ///
  /// - Parameter windows: the periods that the order leaves each item.
  func components(_ windows: [PeriodSet]) -> [Component] {
    var sets = DisjointSets(items.count)
    for group in groups {
      // Of each period of the group one item stands for all that can come there.
      var first = [Int?](repeating: nil, count: periods)
      for item in group.items {
        for period in windows[item] {
          if let other = first[period] { sets.join(item, other) } else { first[period] = item }
        }
      }
    }
    for precedence in precedences
    where windows[precedence.before].last + precedence.distance
      > windows[precedence.after].first
    {
      sets.join(precedence.before, precedence.after)
    }
    return sets.members.map { component($0, windows) }
  }

  private func component(_ ids: [Int], _ windows: [PeriodSet]) -> Component {
    let open = ids.reduce(PeriodSet.none) { $0.union(windows[$1]) }
    let kept = Array(open)
    var place: [Int: Int] = [:]
    for (index, item) in ids.enumerated() { place[item] = index }
    var rank = [Int](repeating: 0, count: periods)
    for (index, period) in kept.enumerated() { rank[period] = index }
    func inside(_ set: PeriodSet) -> PeriodSet {
      PeriodSet(set.intersection(open).map { rank[$0] })
    }
    var part = BalanceProblem(
      periods: kept.count,
      items: ids.map { id in
        var item = items[id]
        item.allowed = inside(windows[id])
        item.undesired = inside(item.undesired)
        return item
      },
      precedences: precedences.compactMap { precedence in
        guard let before = place[precedence.before], let after = place[precedence.after],
          windows[precedence.before].last + precedence.distance
            > windows[precedence.after].first
        else { return nil }
        // Periods between that are left out make no distance smaller: it is 0 or 1.
        return Precedence(before, after, distance: precedence.distance)
      },
      groups: groups.compactMap { group(in: $0, place, kept, windows) }, aim: aim)
    part.undesiredCost = undesiredCost
    return Component(problem: part, items: ids, periods: kept)
  }

  /// A group as a part sees it: what none of its items can reach there costs nothing and breaks
  /// nothing.
  private func group(
    in group: Group, _ place: [Int: Int], _ kept: [Int], _ windows: [PeriodSet]
  ) -> Group? {
    let own = group.items.filter { place[$0] != nil }
    guard !own.isEmpty else { return nil }
    let reached = own.reduce(PeriodSet.none) { $0.union(windows[$1]) }
    var part = group
    let target = mean(of: group)
    part.target = target
    part.items = own.compactMap { place[$0] }
    let still = min(max(target.lowerBound, group.load.lowerBound), group.load.upperBound)
    part.givenLoad = kept.map { reached.contains($0) ? group.givenLoad[$0] : still }
    part.givenCourses = kept.map {
      reached.contains($0) ? group.givenCourses[$0] : group.courses.lowerBound
    }
    return part
  }
}

internal import LeerlijnModel

extension Rule {
  /// A fixed last day that another edition has no room for: far from its study years, or before a
  /// placement that the rule reads begins there.
  func dayOutside(_ curriculum: Curriculum) -> Day? {
    let years = curriculum.years.map(\.days)
    if let day = fixedDeadline, let first = years.map(\.first).min(),
      let last = years.map(\.last).max(), day < first - 183 || day > last + 183
    {
      return day
    }
    for measure in condition.measures {
      guard case .fixed(let day)? = measure.deadline ?? deadline,
        let id = measure.quantity.placement,
        let placement = curriculum.placements.first(where: { $0.id == id }),
        day < placement.days.first
      else { continue }
      return day
    }
    return nil
  }

  var fixedDeadline: Day? {
    if case .fixed(let day)? = deadline { day } else { nil }
  }
}

import LeerlijnModel

extension Judge {
  /// Credits of what is compulsory and of each choice as much as it asks, compared with all of it.
  ///
  /// Decided by units: where some of them are worth nothing, a credit is read as so many parts that
  /// each of those is one, and `whole` says how many. So the sum is reached only with all of them.
  func completed(_ selection: SelectionPlan, _ span: Span) -> Reading {
    var reading = Reading()
    let units = tables.code.lists[selection.units].filter { part(of: $0, selection) != .none }
    let parts = 1 + units.count { tables.unitHeads[$0].credits == 0 }
    for unit in units {
      let credits = tables.unitHeads[unit].credits
      let worth = credits > 0 ? credits * parts : 1
      let count = count(of: unit, nil, span, worth: credits)
      reading.offered += worth
      if count.isNow { reading.now += worth }
      if count.isCertain { reading.low += worth }
      // Of a profile that is not known, what cannot be passed may not be asked.
      if count.isPossible || part(of: unit, selection) == .perhaps {
        reading.high += .finite(worth)
      }
    }
    var chosen = Reading()
    addChoices(of: selection, nil, .completed, span, to: &chosen)
    reading.now += chosen.now * parts
    reading.low += chosen.low * parts
    if let most = chosen.high.number { reading.high += .finite(most * parts) }
    reading.offered += tables.code.choices[selection.choices].filter(isOfOwnProgramme).reduce(0) {
      $0 + $1.credits * parts
    }
    if parts > 1 { reading.whole = parts }
    addReasons(for: selection, through: span.deadline, to: &reading)
    return reading
  }
}

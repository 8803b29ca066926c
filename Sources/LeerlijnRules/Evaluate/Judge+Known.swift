import LeerlijnModel

extension Judge {
  /// The day up to which facts of a kind are known, not after the as-of day; `distantPast` where no
  /// file brings them.
  @inline(__always)
  func known(_ kind: FactKind) -> Day {
    unlisted.rawValue == 0 || !unlisted.contains(kind)
      ? min(asOf, tables.knownDays[kind.index]) : knownOfUnlisted(kind)
  }

  /// Of placements `students.csv` tells what it has, as where there is no file of them.
  @inline(never)
  private func knownOfUnlisted(_ kind: FactKind) -> Day {
    kind == .placements ? min(asOf, tables.knownDays[FactKind.students.index]) : .distantPast
  }

  /// Whether some file tells of a kind of fact, of the student or whatever else is judged.
  func isDelivered(_ kind: FactKind) -> Bool {
    tables.isDelivered(kind) && !unlisted.contains(kind)
  }

  @inline(__always)
  func isLeftOut(_ kind: FactKind) -> Bool { leftOut.rawValue != 0 && leftOut.contains(kind) }

  /// Whether something that is not in the evidence may still have happened, or happen, on or
  /// before a day.
  func isOpen(through deadline: Day, _ kind: FactKind) -> Bool {
    !tables.isFinal && (asOf <= deadline || known(kind) < deadline || isLeftOut(kind))
  }

  /// Why something is still open that has its day behind it.
  func silence(on day: Day, _ kind: FactKind) -> Reading.Reasons {
    if isLeftOut(kind) { return .rowLeftOut }
    return known(kind) < min(day, asOf) ? lateness(of: kind) : .waiting
  }

  /// What keeps a kind of fact from being known through a day; nothing where it is.
  func unknown(_ kind: FactKind, through deadline: Day) -> Reading.Reasons {
    var reasons: Reading.Reasons = isLeftOut(kind) ? .rowLeftOut : []
    if known(kind) < min(asOf, deadline) { reasons.formUnion(lateness(of: kind)) }
    return reasons
  }

  private func lateness(of kind: FactKind) -> Reading.Reasons {
    isDelivered(kind) ? .notYetRegistered : .notDelivered
  }
}

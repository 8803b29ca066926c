import LeerlijnModel

extension Judge where Log == NoteRecorder {
  /// Sessions that wait for a row, or are to come. Who is down for one already, such as with an
  /// apology, is not asked to come to it.
  func attendanceLevers(_ marks: MarkSet, _ place: LeverPlace) -> [Lever] {
    let countsPresence = marks.contains(Attendance.present.rawValue)
    return place.notes.compactMap { note in
      guard note.kind == .sessions, note.effect == .pending || note.effect == .toCome,
        !tables.evidence.attendance[student].contains(where: { Int($0.session) == note.index })
      else { return nil }
      return Lever(
        step: note.effect == .toCome
          ? .attend(session: note.index) : .recordAttendance(session: note.index),
        day: note.day,
        effects: [place.effect(low: countsPresence ? 1 : 0, high: countsPresence ? 0 : -1)],
        facts: [.presence(session: note.index, on: note.day)])
    }
  }

  /// Sessions that no list has yet, of each series as many as may still be planned.
  func planningLevers(_ series: Range<Int>, _ place: LeverPlace) -> [LeverGroup] {
    guard place.reading.reasons.contains(.unplanned) else { return [] }
    let listed = place.notes.count { $0.kind == .sessions && $0.effect != .counted }
    // Just enough beside the sessions that are listed, however many of them are attended.
    let wanted = Set(
      place.bounds.flatMap { bound in
        (0...min(listed, 100)).map { bound - place.reading.low - $0 }
      })
    return tables.code.handles(series).flatMap { handle -> [LeverGroup] in
      if case .series(let wanted, _) = place.slot.member, wanted != handle { return [] }
      let span = span(of: place.plan)
      let days = span.window.intersection(days(of: place.slot.member))
        .intersection(DayRange(asOf + 1, span.deadline))
      guard !days.isEmpty else { return [] }
      let most = unplanned(handle, in: days).limiting(Lever.mostFacts)
      return place.group(wanted.filter { $0 > 0 && $0 <= most }.sorted()) { count in
        planning(handle, count, days, place)
      }
    }
  }

  private func planning(
    _ handle: Int, _ count: Int, _ days: DayRange, _ place: LeverPlace
  ) -> Lever? {
    let series = tables.handles.series[handle]
    var theme: ThemeID?
    if case .theme(_, let id) = place.slot.member { theme = id }
    var facts: [TrialFact] = []
    for number in 0..<count {
      let day = min(days.last, days.first + 3 * number)
      let network = series.per == .all ? nil : networks(on: day).first
      guard series.per == .all || network != nil else { return nil }
      facts.append(
        .session(series.id, network: network.map { UInt16($0) }, theme: theme, on: day))
    }
    return Lever(
      step: .planAndAttend(series.id, count: count, during: days), day: .distantFuture,
      effects: [place.effect(low: count)], facts: facts)
  }
}

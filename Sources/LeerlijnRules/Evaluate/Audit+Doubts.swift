public import LeerlijnModel

// What an audit notices in evidence that no file shows by itself.

extension Audit {
  /// A series that is said to be planned completely, without a single session of one network in the
  /// study year that a rule looks at: until the window closes it counts as not planned yet.
  public struct SessionGap: Hashable, Sendable {
    public let series: SeriesID
    public let network: NetworkID
    public let year: StudyYearID
  }

  /// An extension (Dutch: *uitstel*) that is no later than what it extends, and so changes nothing.
  public struct IdleExtension: Sendable {
    /// Index into `Evidence.students`.
    public let student: Int
    public let decision: DecisionFact
    /// The day that it would extend.
    public let day: Day
  }

  /// Of the networks that students belong to; in the order of the curriculum's series.
  public func sessionGaps() -> [SessionGap] {
    guard tables.isDelivered(.sessions) else { return [] }
    let asked = tables.handles.series.indices.filter {
      tables.handles.series[$0].per == .network && tables.isPlannedCompletely[$0]
    }.map { (handle: $0, years: yearsLookedAt(bySeries: $0)) }
    var gaps: [SessionGap] = []
    for year in tables.calendar.spans.indices {
      let looking = asked.filter { $0.years.contains(year) }
      guard !looking.isEmpty else { continue }
      let networks = networks(inYear: year)
      for (handle, _) in looking {
        for network in networks.sorted()
        where tables.sessions.listed(series: handle, network: network, year: year).count == 0 {
          gaps.append(
            SessionGap(
              series: tables.handles.series[handle].id, network: evidence.networks[network],
              year: tables.calendar.years[year].id))
        }
      }
    }
    return gaps
  }

  /// The study years that rules about students look at for the sessions of a series.
  private func yearsLookedAt(bySeries handle: Int) -> Set<Int> {
    var years: Set<Int> = []
    for plan in tables.code.rules where plan.rule.subject == .student {
      for leaf in plan.leavesOfRoot {
        let reading = tables.code.readings[tables.code.leaves[leaf].reading]
        guard case .sessions(let series, _, _) = reading.quantity, reading.window.isOwn,
          tables.code.lists[series].contains(handle)
        else { continue }
        var year = tables.calendar.latestBegun(by: asOf)
        if case .fixed(let day)? = reading.deadline ?? plan.rule.deadline {
          year = tables.calendar.year(through: day)
        }
        if let year { years.insert(year) }
      }
    }
    return years
  }

  /// The networks of the students in a study year; those of whom it is not known left out.
  private func networks(inYear year: Int) -> Set<Int> {
    var networks = Set(evidence.students.compactMap { $0.network.map(Int.init) })
    let span = tables.calendar.spans[year]
    for placement in evidence.placements.facts where placement.days.overlaps(span) {
      if let network = placement.network { networks.insert(Int(network)) }
    }
    return networks
  }

  /// Extensions of rules and moments, in the order of the students.
  public func idleExtensions() -> [IdleExtension] {
    guard !evidence.decisions.facts.isEmpty else { return [] }
    let rules = Dictionary(
      curriculum.rules.enumerated().map { ($1.id.text, $0) }, uniquingKeysWith: { a, _ in a })
    let moments = Dictionary(
      tables.handles.moments.enumerated().map { ($1.moment.id.text, $0) },
      uniquingKeysWith: { a, _ in a })
    var judge = Judge(tables, log: NoRecorder())
    var found: [IdleExtension] = []
    for student in evidence.students.indices {
      let extensions = evidence.decisions[student].filter { $0.kind == .extension }
      guard !extensions.isEmpty else { continue }
      judge.begin(student: student)
      for decision in extensions {
        guard let until = decision.until,
          let day = judge.dayExtended(
            rule: rules[decision.about], moment: moments[decision.about]),
          until <= day, day < .distantFuture
        else { continue }
        found.append(IdleExtension(student: student, decision: decision, day: day))
      }
      judge.end()
    }
    return found
  }
}

extension Judge {
  /// The day that an extension of a rule or moment takes the place of; nil where there is none.
  fileprivate mutating func dayExtended(rule: Int?, moment: Int?) -> Day? {
    if let rule {
      guard tables.scopes[rule].isForStudents, prepare(rule: rule) != nil else { return nil }
      return unextendedDeadline(of: tables.code.rules[rule])
    }
    guard let moment, case .day(let day) = due(of: moment) else { return nil }
    return day
  }
}

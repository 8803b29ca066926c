package import LeerlijnDiagnostics

/// When each outcome is introduced, developed and assessed.
package struct OutcomeSteps: Sendable {
  package struct Event: Sendable {
    package let step: OutcomeLink.Step
    package let programme: ProgrammeID
    /// Only for this profile; nil stands for everyone.
    package let profile: ProfileID?
    package let isElective: Bool
    package let year: Int?
    package let days: DayRange?
    package let place: SourceRange?

    /// Whether it certainly ends before another begins; of two programmes that is not known here.
    package func isBefore(_ other: Event) -> Bool {
      guard programme == other.programme else { return false }
      if let own = year, let theirs = other.year, own != theirs { return own < theirs }
      guard let own = days, let theirs = other.days else { return false }
      return own.last < theirs.first
    }
  }

  package private(set) var events: [OutcomeID: [Event]] = [:]

  package init(_ curriculum: Curriculum, _ prerequisites: Prerequisites) {
    for programme in curriculum.programmes {
      for course in programme.courses {
        let unit = prerequisites.units[course.id.text]
        add(
          course.outcomes + course.tests.flatMap(\.outcomes), programme, course.year, unit?.days,
          course.profile, isElective: course.isElective)
      }
      for placement in programme.placements {
        add(placement.outcomes, programme, placement.year, placement.days, placement.profile)
        for moment in placement.moments {
          var days = placement.days
          if case .fixed(let due) = moment.due { days = DayRange(placement.days.first, due) }
          add(moment.outcomes, programme, placement.year, days, placement.profile)
        }
      }
      for series in programme.series {
        let days = series.sessions.map(\.day)
        let range = days.min().flatMap { first in days.max().map { DayRange(first, $0) } }
        add(series.outcomes, programme, nil, range, nil)
      }
    }
  }

  private mutating func add(
    _ links: [OutcomeLink], _ programme: Programme, _ year: Int?, _ days: DayRange?,
    _ profile: ProfileID?, isElective: Bool = false
  ) {
    for link in links {
      events[link.outcome, default: []].append(
        Event(
          step: link.step, programme: programme.id, profile: profile, isElective: isElective,
          year: year, days: days, place: link.place))
    }
  }
}

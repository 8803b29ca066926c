// What `each` and `cap` can do to a quantity; evaluation reads it no other way.

extension Quantity {
  /// Of what a bound on it can be asked for every one, so that it makes a difference.
  ///
  /// Anything else leaves nothing to ask, or asks the same again and again.
  package var members: [Each] {
    switch self {
    case .hours: [.week, .period, .year]
    case .sessions, .held, .perspectives: [.session, .period, .theme, .series, .year]
    case .assessed: [.moment]
    case .grade, .allocate, .dataPoints: [.period, .year]
    case .units(_, let measure): measure.members
    case .experience, .order, .document, .isTrue, .members: []
    }
  }

  /// Whether a lower bound on it can fall to what was offered: it counts sessions.
  package var isCappable: Bool {
    switch self {
    case .sessions(_, _, share: nil), .held: true
    default: false
    }
  }

  /// Whether its numbers are parts of a whole that moves with what is read, as a share's are.
  package var isRatio: Bool {
    switch self {
    case .sessions(_, _, share: .some): true
    case .units(_, let measure): measure.isRatio
    default: false
    }
  }

  /// Whether it asks if the student is in a network.
  package var asksForNetwork: Bool {
    if case .isTrue(let fact) = self { fact.isInNetwork } else { false }
  }

  /// The series whose sessions it reads.
  package var series: [SeriesID] {
    switch self {
    case .sessions(let series, _, _), .held(let series), .perspectives(_, let series): series
    default: []
    }
  }
}

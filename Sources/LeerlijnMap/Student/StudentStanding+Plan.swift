package import LeerlijnDiagnostics

extension StudentStanding {
  /// What a path has a student do with a course or placement (Dutch: *in het plan*).
  package enum Step: Hashable, Sendable {
    case underWay
    case planned
    /// Only the test once more.
    case resit
  }

  /// Marks what a path has the student take, in place of what the rules say of it today.
  ///
  /// - Parameter place: the period in which it begins, or through which it runs that is under way:
  ///   `2020-2021, periode 3`.
  package mutating func plan(_ unit: String, _ step: Step, _ place: Phrase) {
    let words =
      switch step {
      case .underWay:
        Phrase(nl: "loopt t/m \(place.dutch)", en: "under way through \(place.english)")
      case .planned: Phrase(nl: "gepland: \(place.dutch)", en: "planned: \(place.english)")
      case .resit: Phrase(nl: "herkansing: \(place.dutch)", en: "resit: \(place.english)")
      }
    units[unit] = Mark(
      sign: step == .underWay ? .underWay : .planned, words: words, isShown: true)
  }

  /// Leaves without a sign what is open and on no path: it need not be taken.
  ///
  /// - Parameter path: ids of the courses and placements that are taken.
  package mutating func leaveOpen(allBut path: Set<String>) {
    units = units.filter { id, mark in
      path.contains(id) || ![.open, .tight].contains(mark.sign)
    }
  }
}

extension MapSign.Kind {
  /// Signs that only the map of a plan has; other pictures leave them out.
  static let ofPlans: [MapSign.Kind] = [.underWay, .planned]

  /// Those that a picture with some on it has room for.
  static func all(with used: Set<MapSign.Kind>) -> [MapSign.Kind] {
    allCases.filter { !ofPlans.contains($0) || used.contains($0) }
  }
}

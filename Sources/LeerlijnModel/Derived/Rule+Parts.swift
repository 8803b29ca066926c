// What a rule consists of and rests on, and whom it is for.

extension Rule {
  /// Its own condition, then those that its exceptions put in the place of it.
  package var conditions: [Condition] { [condition] + exceptions.map(\.condition) }
}

extension Curriculum {
  /// The programmes that a rule is for: the one it names, else all.
  package func programmes(of scope: Rule.Scope) -> [Programme] {
    programmes.filter { scope.programme == nil || $0.id == scope.programme }
  }

  /// Whether what is cited lets the examination board free a student (Dutch: *ontheffing*).
  package func allowsWaiver(_ citation: Citation) -> Bool {
    sources.first { $0.id == citation.source }?.passages
      .contains { $0.id == citation.passage && $0.allowsWaiver } ?? false
  }

  /// The days of every teaching period.
  package var periodDays: [PeriodID: DayRange] {
    Dictionary(years.flatMap(\.periods).map { ($0.id, $0.days) }, uniquingKeysWith: { a, _ in a })
  }
}

extension Programme {
  /// The placements of students of whom a rule speaks: of its profile, or of everybody.
  package func placements(of scope: Rule.Scope) -> [Placement] {
    placements.filter {
      $0.profile == nil || scope.profile == nil || $0.profile == scope.profile
    }
  }
}

extension Measure {
  /// The parameters that its bounds are read from.
  package var parameters: [ParameterID] {
    [minimum, maximum].compactMap { bound in
      if case .parameter(let id)? = bound { id } else { nil }
    }
  }
}

internal import LeerlijnModel

extension TransitionBuilder {
  /// Parameters with other values than before keep the old values for those under way.
  mutating func splitParameters() {
    let fixed = parametersAtOnce
    for place in curriculum.parameters.indices
    where !fixed.contains(curriculum.parameters[place].id) {
      let new = curriculum.parameters[place]
      guard let before = old.parameters.first(where: { $0.id == new.id }),
        before.unit == new.unit,
        Likeness(before.values).text != Likeness(new.values).text
      else { continue }
      let areMixed = [before.values, new.values].contains { values in
        values.contains { $0.cohorts == nil } && values.contains { $0.cohorts != nil }
      }
      guard !areMixed else {
        obstacles.append(.mixedValues(new.id))
        continue
      }
      var parameter = new
      parameter.values = values(before.values, new.values)
      curriculum.parameters[place] = parameter
      changes.parameters.append(parameter)
    }
  }

  /// What rules that hold at once read: an old value would make a rule of neither edition of them.
  private var parametersAtOnce: Set<ParameterID> {
    let rules = curriculum.rules.filter { atOnce.contains($0.id) }
    let conditions = rules.flatMap(\.conditions)
    return Set(
      conditions.flatMap(\.measures).flatMap(\.allBounds).compactMap {
        if case .parameter(let id) = $0 { id } else { nil }
      })
  }

  private func values(
    _ before: [Parameter.Value], _ new: [Parameter.Value]
  ) -> [Parameter.Value] {
    let kept = before.fromTheStart.compactMap { $0.limited(to: forOld) }
    var added: [Parameter.Value] = []
    for (index, stretch) in forNew.enumerated() {
      var values = new.compactMap { $0.limited(to: stretch) }.startingTogether
      if index == 0, stretch.cohorts != nil {
        // Values for everyone stay so: who asks on behalf of a network has no cohort, and a value
        // for a student's own cohort goes before.
        values = new.compactMap { $0.cohorts == nil ? $0 : $0.limited(to: stretch) }
      } else if stretch.cohorts != nil {
        // The last chance ends for everyone on the same day, whenever they began.
        for place in values.indices { values[place].atOnce = true }
      }
      added += values
    }
    return kept + added
  }

  /// Parameters that rules as they were read, and the new edition lacks.
  mutating func restoreParameters(of rules: [Rule]) {
    let conditions = rules.flatMap(\.conditions)
    var known = Set(curriculum.parameters.map(\.id))
    for case .parameter(let id) in conditions.flatMap(\.measures).flatMap(\.allBounds) {
      guard known.insert(id).inserted,
        let parameter = old.parameters.first(where: { $0.id == id })
      else { continue }
      curriculum.parameters.append(parameter)
      changes.parameters.append(parameter)
    }
  }
}

extension Parameter.Value {
  /// The value for fewer students or days; nil where none is left.
  fileprivate func limited(to stretch: TransitionBuilder.Stretch) -> Parameter.Value? {
    var value = self
    value.place = nil
    if let cohorts = stretch.cohorts {
      guard let shared = cohorts.shared(with: self.cohorts) else { return nil }
      value.cohorts = shared
    }
    value.from = [from, stretch.from].compactMap { $0 }.max()
    value.until = [until, stretch.until].compactMap { $0 }.min()
    if let from = value.from, let until = value.until, until < from { return nil }
    return value
  }
}

extension [Parameter.Value] {
  /// Before every first day the earliest value holds: said here, so that no other one takes its
  /// place.
  fileprivate var fromTheStart: [Parameter.Value] {
    enumerated().map { index, value in
      let others = self.filter { $0.cohorts == value.cohorts }
      let isEarliest = others.allSatisfy {
        value.from ?? .distantPast <= $0.from ?? .distantPast
      }
      var value = value
      if isEarliest { value.from = nil }
      return value
    }
  }

  /// Of values that came to begin on one day, for the same cohorts, the one that was latest.
  fileprivate var startingTogether: [Parameter.Value] {
    var result: [Parameter.Value] = []
    for value in self {
      if let same = result.firstIndex(where: {
        $0.from == value.from && $0.cohorts == value.cohorts
      }) {
        result[same] = value
      } else {
        result.append(value)
      }
    }
    return result
  }
}

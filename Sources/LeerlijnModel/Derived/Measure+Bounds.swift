extension Measure {
  /// The same with every bound changed, those on grades included.
  package func mapBounds(_ change: (Bound) -> Bound) -> Measure {
    mapLimits(change).mapGradeBounds(change)
  }

  /// The same with what it is compared with changed.
  package func mapLimits(_ change: (Bound) -> Bound) -> Measure {
    var result = self
    result.minimum = minimum.map(change)
    result.maximum = maximum.map(change)
    return result
  }

  /// The same with the grades between which a course counts changed: they are part of what is read.
  package func mapGradeBounds(_ change: (Bound) -> Bound) -> Measure {
    var result = self
    func map(_ grades: GradeBounds?) -> GradeBounds? {
      grades.map {
        GradeBounds(minimum: $0.minimum.map(change), maximum: $0.maximum.map(change))
      }
    }
    if case .units(let selection, let measure) = quantity {
      result.quantity = .units(selection, measure.mapGrades(map))
    }
    return result
  }

  /// Bounds of the measure and of the grades it asks for.
  package var allBounds: [Bound] {
    [minimum, maximum, quantity.gradeBounds?.minimum, quantity.gradeBounds?.maximum]
      .compactMap(\.self)
  }
}

extension Quantity {
  /// The grades between which a course counts, where it names any.
  package var gradeBounds: GradeBounds? {
    guard case .units(_, let measure) = self else { return nil }
    return measure.grades
  }
}

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
    switch quantity {
    case .credits(let selection, let grades):
      result.quantity = .credits(selection, grades: map(grades))
    case .courses(let selection, let grades):
      result.quantity = .courses(selection, grades: map(grades))
    default: break
    }
    return result
  }
}

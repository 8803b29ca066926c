extension Quantity {
  /// The placement it is read from, where it names one.
  package var placement: PlacementID? {
    switch self {
    case .hours(let placements): placements.count == 1 ? placements[0] : nil
    case .assessed(let placement, _), .grade(.placement(let placement)): placement
    default: nil
    }
  }
}

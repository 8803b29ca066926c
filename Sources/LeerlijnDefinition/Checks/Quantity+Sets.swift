internal import LeerlijnModel

extension Quantity {
  /// The sets of which it counts courses or credits.
  var countedSets: [CourseSetID] {
    switch self {
    case .units(.set(let id), _): [id]
    case .allocate(let allocation): allocation.slots.map(\.set)
    default: []
    }
  }
}

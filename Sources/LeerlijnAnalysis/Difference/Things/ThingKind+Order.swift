import LeerlijnModel

extension ThingKind {
  /// The kind of thing within which its order means something: a placement's last moment decides
  /// its grade, evidence counts the periods of a year, who names no programme is in the first, and
  /// the first placement of a year stands for a student who has none.
  var ownerOfOrder: ThingKind? {
    switch self {
    case .moment: .placement
    case .period: .year
    case .programme, .placement: .curriculum
    default: nil
    }
  }
}

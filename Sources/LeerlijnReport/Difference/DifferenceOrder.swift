internal import LeerlijnModel
internal import LeerlijnAnalysis

/// In which order a committee hears what is said about one side of the curriculum: what can change a
/// verdict before what cannot, and what comes and goes before what is adapted.
enum DifferenceOrder {
  static func sorted(_ entries: [DifferenceEntry], in topic: DifferenceTopic) -> [DifferenceEntry] {
    entries.enumerated().sorted { left, right in
      let ranks = (rank(left.element, topic), rank(right.element, topic))
      return ranks.0 == ranks.1 ? left.offset < right.offset : ranks.0 < ranks.1
    }.map(\.element)
  }

  private static func rank(_ entry: DifferenceEntry, _ topic: DifferenceTopic) -> Int {
    guard let first = entry.changes.first else { return 0 }
    // Nothing among words can change a verdict; there the document's own order is best.
    if topic == .words { return first.thing == .curriculum ? 0 : 1 }
    return (entry.consequence == .editorial ? 100 : 0) + weight(of: first)
  }

  private static func weight(of change: Change) -> Int {
    let comesOrGoes = change.kind == .added || change.kind == .removed
    switch change.thing {
    case .rule where comesOrGoes: return 0
    case .rule where change.field == .condition: return 1
    case .parameter where !comesOrGoes: return 2
    case .course, .placement: return comesOrGoes ? 2 : 3
    case .exception: return 4
    case .rule: return 5
    case .parameter: return 6
    case .programme, .profile, .phase, .line: return 4
    case .test: return 5
    case .moment, .document: return 6
    default: return 7
    }
  }
}

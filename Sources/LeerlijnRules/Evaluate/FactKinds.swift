import LeerlijnModel

/// A set of kinds of fact, as bits.
struct FactKinds: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }
  init(_ kind: FactKind) { rawValue = 1 << UInt16(kind.index) }
  init(_ kinds: some Sequence<FactKind>) {
    self = kinds.reduce(into: []) { $0.insert(FactKinds($1)) }
  }

  static let decisions = FactKinds(FactKind.decisions)

  func contains(_ kind: FactKind) -> Bool { rawValue & 1 << UInt16(kind.index) != 0 }
}

extension FactKind {
  /// Its place among all kinds.
  var index: Int {
    switch self {
    case .students: 0
    case .enrolments: 1
    case .placements: 2
    case .sessions: 3
    case .attendance: 4
    case .hours: 5
    case .assessments: 6
    case .results: 7
    case .members: 8
    case .involvement: 9
    case .decisions: 10
    case .documents: 11
    case .experience: 12
    case .registrations: 13
    }
  }
}

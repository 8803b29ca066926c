internal import LeerlijnModel

extension EvidenceReader {
  /// Notes whose facts of a kind are unknown because rows of a table were left out.
  ///
  /// Bounded by the number of students and networks, however many rows were bad.
  mutating func noteLeftOut(_ problems: ChunkProblems, of kind: FactKind) {
    guard problems.skippedCount > 0 else { return }
    if !problems.touched.isEmpty {
      evidence.leftOut.ofStudents[kind, default: []].formUnion(problems.touched.lazy.map(Int.init))
    }
    evidence.leftOut.sessionNetworks.formUnion(problems.touchedNetworks)
    switch kind {
    case .students: evidence.leftOut.hasStudents = true
    case .members, .involvement:
      // How large a network is, and who was heard there, one row decides for all of it.
      evidence.leftOut.ofEverybody.insert(kind)
    default:
      if problems.touchesEverybody { evidence.leftOut.ofEverybody.insert(kind) }
    }
  }
}

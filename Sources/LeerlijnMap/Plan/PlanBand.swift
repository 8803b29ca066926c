import LeerlijnDiagnostics
import LeerlijnModel

/// A band across the picture: a strand, and the strands that go on from it (Dutch: *leerlijn*).
struct PlanBand: Sendable {
  /// `A`, `B`, …: what an outcome goes by where there is no room for more.
  let letter: String
  /// Indices into the curriculum's strands, earliest first.
  let strands: [Int]

  static func bands(
    of curriculum: Curriculum
  ) -> (bands: [PlanBand], outcomes: [OutcomeID: PlanOutcome]) {
    let groups = chains(of: curriculum.strands)
    var outcomes: [OutcomeID: PlanOutcome] = [:]
    var bands: [PlanBand] = []
    for (index, strands) in groups.enumerated() {
      let letter = PlanBand.letter(index)
      let members = strands.flatMap { strand in
        curriculum.strands[strand].outcomes.map { (strand: strand, outcome: $0) }
      }
      var seen: [Int: Int] = [:]
      let perLevel = Dictionary(grouping: members, by: \.outcome.level).mapValues(\.count)
      for (strand, outcome) in members where outcomes[outcome.id] == nil {
        let nth = seen[outcome.level, default: 0]
        seen[outcome.level] = nth + 1
        let several = perLevel[outcome.level, default: 1] > 1
        let suffix = several ? PlanBand.letter(nth).lowercased() : ""
        outcomes[outcome.id] = PlanOutcome(
          band: index, strand: strand, code: "\(letter)\(outcome.level)\(suffix)",
          outcome: outcome)
      }
      bands.append(PlanBand(letter: letter, strands: strands))
    }
    return (bands, outcomes)
  }

  /// Strands that continue each other, together; in document order of the first.
  private static func chains(of strands: [Strand]) -> [[Int]] {
    let index = Dictionary(
      strands.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    func root(of strand: Int) -> Int {
      var (root, seen) = (strand, Set([strand]))
      while let earlier = strands[root].continues.flatMap({ index[$0] }) {
        // Strands that continue each other in a ring begin with the first of them.
        guard seen.insert(earlier).inserted else { return seen.min() ?? strand }
        root = earlier
      }
      return root
    }
    var order: [Int] = []
    var groups: [Int: [Int]] = [:]
    for strand in strands.indices {
      let root = root(of: strand)
      if groups[root] == nil { order.append(root) }
      groups[root, default: []].append(strand)
    }
    return order.map { root in
      (groups[root] ?? []).sorted { ($0 == root ? 0 : 1, $0) < ($1 == root ? 0 : 1, $1) }
    }
  }

  /// `A` to `Z`, then `AA`.
  static func letter(_ index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? last : letter(index / 26 - 1) + last
  }
}

/// An outcome with the short name it has in the picture.
struct PlanOutcome: Sendable {
  let band: Int
  /// Index into the curriculum's strands.
  let strand: Int
  /// Letter of the band and level: `A3`.
  let code: String
  let outcome: Outcome
}

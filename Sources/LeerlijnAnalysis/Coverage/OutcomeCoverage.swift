package import LeerlijnModel

/// What serves each outcome (Dutch: *dekking van leeruitkomsten*), and what that leaves open.
package struct OutcomeCoverage: Sendable {
  /// An outcome of a strand, and what serves it.
  package struct Row: Sendable {
    package let outcome: Outcome
    package let strand: Titles
    /// By place in `bearers`, in rising order; a part counts once for a step.
    package internal(set) var steps: [OutcomeLink.Step: [Int]] = [:]

    /// Steps that nothing takes, in the order of learning.
    package var missing: [OutcomeLink.Step] {
      OutcomeLink.Step.allCases.filter { steps[$0]?.isEmpty ?? true }
    }
  }

  /// An outcome that one student is assessed on more than once in the same year.
  package struct DoubleAssessment: Sendable {
    /// Place in `rows`.
    package let row: Int
    package let programme: ProgrammeID
    package let year: Int
    /// Places in `bearers`.
    package let bearers: [Int]
  }

  /// In document order.
  package let bearers: [OutcomeBearer]
  /// By strand, in document order.
  package let rows: [Row]
  /// Places of outcomes that lack a step.
  package let gaps: [Int]
  /// Places of parts that serve no outcome.
  package let orphans: [Int]
  package let doubleAssessments: [DoubleAssessment]

  /// - Cost: linear in links.
  package init(_ curriculum: Curriculum) {
    let bearers = curriculum.outcomeBearers
    var rows = curriculum.strands.flatMap { strand in
      strand.outcomes.map { Row(outcome: $0, strand: strand.titles) }
    }
    let places = Dictionary(zip(rows.map(\.outcome.id), rows.indices)) { first, _ in first }
    for (index, bearer) in bearers.enumerated() {
      for link in bearer.links {
        guard let row = places[link.outcome], rows[row].steps[link.step]?.last != index else {
          continue
        }
        rows[row].steps[link.step, default: []].append(index)
      }
    }
    self.bearers = bearers
    self.rows = rows
    gaps = rows.indices.filter { !rows[$0].missing.isEmpty }
    orphans = OutcomeCoverage.orphans(bearers)
    doubleAssessments = rows.indices.flatMap {
      OutcomeCoverage.doubles($0, rows[$0].steps[.assesses] ?? [], bearers)
    }
  }

  /// A test stands for its course where the course says what it assesses, and a course for its tests.
  private static func orphans(_ bearers: [OutcomeBearer]) -> [Int] {
    var hasServingPart = [Bool](repeating: false, count: bearers.count)
    for bearer in bearers {
      if let owner = bearer.owner, !bearer.links.isEmpty { hasServingPart[owner] = true }
    }
    return bearers.indices.filter { index in
      let bearer = bearers[index]
      guard bearer.links.isEmpty else { return false }
      guard let owner = bearer.owner else { return !hasServingPart[index] }
      return !bearers[owner].links.contains { $0.step == .assesses }
    }
  }

  private static func doubles(
    _ row: Int, _ assessing: [Int], _ bearers: [OutcomeBearer]
  ) -> [DoubleAssessment] {
    // A course that says what a test of its own says too, assesses once.
    let owners = Set(assessing.compactMap { bearers[$0].owner })
    var byYear: [Year: [Int]] = [:]
    var order: [Year] = []
    for index in assessing where !owners.contains(index) {
      guard let number = bearers[index].year else { continue }
      let year = Year(programme: bearers[index].programme, number: number)
      if byYear[year] == nil { order.append(year) }
      byYear[year, default: []].append(index)
    }
    return order.compactMap { year in
      let all = byYear[year] ?? []
      // Two profiles are never one student's.
      let met = all.filter { index in
        all.contains { $0 != index && bearers[$0].meets(bearers[index]) }
      }
      guard met.count > 1 else { return nil }
      return DoubleAssessment(
        row: row, programme: year.programme, year: year.number, bearers: met)
    }
  }

  private struct Year: Hashable {
    let programme: ProgrammeID
    let number: Int
  }
}

extension OutcomeBearer {
  /// Whether one student can meet both.
  fileprivate func meets(_ other: OutcomeBearer) -> Bool {
    profile == nil || other.profile == nil || profile == other.profile
  }
}

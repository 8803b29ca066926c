package import BigInt
package import LeerlijnModel

/// How the courses and placements of a curriculum hang together (Dutch: *structuur*), by the field's
/// definitions.
///
/// - blocking (*houdt tegen*): how many others cannot begin before it, directly or through others.
/// - delay (*langste keten*): how many stand in the longest chain that it is part of.
/// - complexity (*complexiteit*): both together; for quarter hours two thirds of it, to one decimal.
/// - centrality (*centraliteit*): the vertices of all chains through it, from what needs nothing to
///   what nothing needs, added up; 0 for the ends of chains.
package struct CurriculumStructure: Sendable {
  package struct Measures: Sendable {
    package let blocking: Int
    package let delay: Int
    /// In tenths.
    package let complexity: Int
    package let centrality: BigUInt
  }

  package struct Unit: Sendable {
    package let name: String
    package let titles: Titles
    package let isPlacement: Bool
    /// What it needs, and what needs it, by place in `units`.
    package let needs: [Int]
    package let neededBy: [Int]
    /// nil where a chain through it goes round in a circle.
    package let measures: Measures?
  }

  /// In document order.
  package let units: [Unit]
  /// Circles of units that need each other, by place in `units`; none in a sound curriculum.
  package let cycles: [[Int]]
  /// What holds units up without naming one.
  package let thresholds: [CreditThreshold]
  /// Whether a programme counts in quarter hours, so that complexity has decimals.
  package let hasQuarters: Bool

  /// - Cost: linear in units and requirements but for blocking, which takes a word per 64 units.
  package init(_ curriculum: Curriculum) {
    let prerequisites = Prerequisites(curriculum)
    let graph = CourseGraph(prerequisites)
    let isInQuarters = curriculum.quarterUnits
    let placements = Set(curriculum.placements.map(\.id.text))
    let lost = graph.unmeasurable
    let order = graph.order.filter { !lost[$0] }
    let (blocking, delay) = (graph.blocking(order), graph.delay(order))
    let centrality = graph.centrality(order)
    hasQuarters = !isInQuarters.isEmpty
    cycles = graph.cycles
    thresholds = CreditThreshold.all(in: curriculum, prerequisites)
    units = prerequisites.order.enumerated().map { index, name in
      let sum = blocking[index] + delay[index]
      let complexity = isInQuarters.contains(name) ? (sum * 20 + 1) / 3 : sum * 10
      return Unit(
        name: name, titles: prerequisites.units[name]?.titles ?? Titles([]),
        isPlacement: placements.contains(name), needs: graph.predecessors[index],
        neededBy: graph.successors[index],
        measures: lost[index]
          ? nil
          : Measures(
            blocking: blocking[index], delay: delay[index], complexity: complexity,
            centrality: centrality[index]))
    }
  }

  /// All units together; nil where a circle leaves one without measures.
  package var total: Measures? {
    let all = units.compactMap(\.measures)
    guard all.count == units.count else { return nil }
    return Measures(
      blocking: all.reduce(0) { $0 + $1.blocking }, delay: all.reduce(0) { $0 + $1.delay },
      complexity: all.reduce(0) { $0 + $1.complexity },
      centrality: all.reduce(0) { $0 + $1.centrality })
  }
}

extension CourseGraph {
  /// Courses and placements in document order; an edge for all that is certainly needed before or
  /// alongside.
  init(_ prerequisites: Prerequisites) {
    let order = prerequisites.order
    let index = Dictionary(zip(order, order.indices)) { first, _ in first }
    var edges: [(Int, Int)] = []
    for (place, name) in order.enumerated() {
      for step in prerequisites.steps[name] ?? [] {
        if let needed = index[step.needed] { edges.append((needed, place)) }
      }
      for other in prerequisites.units[name]?.alongside ?? [] {
        if let needed = index[other] { edges.append((needed, place)) }
      }
    }
    self.init(count: order.count, edges: edges)
  }
}

extension Curriculum {
  /// Courses and placements of programmes that count in quarter hours.
  fileprivate var quarterUnits: Set<String> {
    let programmes = programmes.filter { $0.creditSystem == .quarterHours }
    return Set(
      programmes.flatMap { $0.courses.map(\.id.text) + $0.placements.map(\.id.text) })
  }
}

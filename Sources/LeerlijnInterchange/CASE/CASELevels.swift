internal import LeerlijnDiagnostics

/// The levels of a strand's outcomes (Dutch: *niveaus*), by what precedes what.
///
/// The level that our own export names holds where it agrees with the order; else levels are counted
/// along the order, and without an order all are 1.
struct CASELevels {
  /// By index of the item.
  private(set) var levels: [Int: Int] = [:]

  init(_ outcomes: [Int], _ framework: CASEFramework, reporting log: inout DiagnosticLog) {
    let inside = Set(outcomes)
    let edges = outcomes.flatMap { framework.steps(from: $0) }.filter { inside.contains($0.goal) }
    let named = Self.named(outcomes, framework)
    if named.count == outcomes.count,
      edges.allSatisfy({ (named[$0.origin] ?? 0) < (named[$0.goal] ?? 0) })
    {
      levels = named
      return
    }
    count(outcomes, edges, framework, reporting: &log)
    guard let first = outcomes.first else { return }
    let place = framework.items[first].value.place
    if edges.isEmpty, outcomes.count > 1 {
      log.report(
        .exchangeAssumed(
          Phrase(
            nl: "Geen 'precedes' zegt welke van deze leeruitkomsten eerst komt. Ze hebben nu alle "
              + "niveau 1.",
            en: "No 'precedes' says which of these outcomes comes first. They now all have level 1."
          ), at: place,
          help: Phrase(nl: "Vul de niveaus in.", en: "Fill in the levels.")))
    }
  }

  private static func named(_ outcomes: [Int], _ framework: CASEFramework) -> [Int: Int] {
    outcomes.reduce(into: [:]) { named, index in
      let level = framework.items[index].value["extensions"]?[CASE.own]?["level"]
      guard let number = level?.number.flatMap({ Int($0) }), (1...99).contains(number) else {
        return
      }
      named[index] = number
    }
  }

  /// One more than the highest before it; of a circle, the links to its first outcome are cut.
  private mutating func count(
    _ outcomes: [Int], _ edges: [CASEFramework.Edge], _ framework: CASEFramework,
    reporting log: inout DiagnosticLog
  ) {
    var waiting: [Int: Int] = [:]
    var after: [Int: [Int]] = [:]
    for edge in edges where edge.origin != edge.goal {
      waiting[edge.goal, default: 0] += 1
      after[edge.origin, default: []].append(edge.goal)
    }
    var ready = outcomes.filter { waiting[$0] == nil }
    var next = 0
    while levels.count < outcomes.count {
      if ready.isEmpty {
        while levels[outcomes[next]] != nil { next += 1 }
        let stuck = outcomes[next]
        log.report(
          .exchangeCircle(
            framework.items[stuck].label, CASE.Link.precedes.rawValue,
            at: framework.items[stuck].value.place))
        ready = [stuck]
      }
      while let index = ready.popLast() {
        let level = levels[index] ?? highest[index, default: 0] + 1
        levels[index] = level
        for later in after[index] ?? [] where levels[later] == nil {
          highest[later] = max(highest[later, default: 0], level)
          waiting[later, default: 1] -= 1
          if waiting[later] == 0 { ready.append(later) }
        }
      }
    }
  }

  private var highest: [Int: Int] = [:]
}

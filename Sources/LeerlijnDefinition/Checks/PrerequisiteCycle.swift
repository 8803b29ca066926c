internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Courses that need each other in a circle: none of them can ever be begun.
enum PrerequisiteCycle: DefinitionCheck {
  static let code = DiagnosticCode(505, "prerequisite-cycle")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let prerequisites = definition.prerequisites
    let cycles = findCycles(from: prerequisites.order) { name in
      (prerequisites.steps[name] ?? []).map { ($0.needed, $0.place) }
    }
    for cycle in cycles { log.report(.prerequisiteCycle(cycle, prerequisites)) }
  }
}

/// One step of a circle: what needs, and where it says so.
struct CycleStep {
  let name: String
  let place: SourceRange?
}

extension [CycleStep] {
  /// `'a' → 'b' → 'a'`.
  var chain: String {
    (map(\.name) + prefix(1).map(\.name)).map { "'\($0)'" }.joined(separator: " → ")
  }
}

/// Every circle that a walk meets, each name in at most one; the walk keeps its own stack, so that
/// a long chain cannot exhaust the thread's.
func findCycles(
  from order: [String], _ next: (String) -> [(String, SourceRange?)]
) -> [[CycleStep]] {
  var cycles: [[CycleStep]] = []
  var finished: Set<String> = []
  for start in order where !finished.contains(start) {
    var path: [(name: String, rest: ArraySlice<(String, SourceRange?)>)] = [
      (start, next(start)[...])
    ]
    var taken: [SourceRange?] = []
    var positions: [String: Int] = [start: 0]
    while let top = path.last {
      guard let (name, place) = top.rest.first else {
        finished.insert(top.name)
        positions[top.name] = nil
        path.removeLast()
        _ = taken.popLast()
        continue
      }
      path[path.count - 1].rest = top.rest.dropFirst()
      if let position = positions[name] {
        let places = taken[position...] + [place]
        cycles.append(
          zip(path[position...], places).map { CycleStep(name: $0.name, place: $1) })
      } else if !finished.contains(name) {
        positions[name] = path.count
        taken.append(place)
        path.append((name, next(name)[...]))
      }
    }
  }
  return cycles
}

extension Diagnostic {
  fileprivate static func prerequisiteCycle(
    _ cycle: [CycleStep], _ prerequisites: Prerequisites
  ) -> Diagnostic {
    let names = cycle.map(\.name) + [cycle[0].name]
    let message =
      cycle.count == 1
      ? Phrase(
        nl: "'\(names[0])' is een ingangseis van zichzelf.",
        en: "'\(names[0])' is a condition of entry of itself.")
      : Phrase(
        nl: "De ingangseisen lopen in een kring: \(cycle.chain). Niemand kan hieraan beginnen.",
        en: "The conditions of entry run in a circle: \(cycle.chain). Nobody can begin with these.")
    return Diagnostic(
      PrerequisiteCycle.code, .error, at: cycle[0].place, message,
      notes: zip(cycle, names.dropFirst()).map { step, needed in
        Note(
          Phrase(
            nl: "'\(step.name)' vraagt hier '\(needed)'.",
            en: "'\(step.name)' asks for '\(needed)'."),
          at: step.place)
      },
      help: Phrase(
        nl: "Haal één van deze ingangseisen weg.", en: "Take one of these conditions of entry out."),
      bearing: Bearing(
        unsettles: Set(zip(cycle, names.dropFirst()).map { .need(of: $0.name, $1) })))
  }
}

extension PrerequisiteCycle {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Onderwijseenheden vragen elkaar in een kring, zodat niemand kan beginnen. De melding "
        + "noemt elke stap.",
      en: "Courses ask for each other in a circle, so that nobody can begin. The message names "
        + "every step."),
    example: "swj301 → swj302 → swj301",
    remedy: Phrase(
      nl: "Haal één van de ingangseisen weg.", en: "Take one of the conditions of entry out."))
}

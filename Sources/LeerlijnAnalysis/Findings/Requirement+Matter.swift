import LeerlijnDiagnostics
import LeerlijnModel

extension Requirement {
  /// What a finding about it is about.
  var matter: Matter {
    switch self {
    case .rule(let id): .rule(id)
    case .entry(let unit): .entry(unit)
    case .completion(let id): .completion(id)
    case .transition(let transition): Matter("transition", transition.line)
    }
  }

  var isEntry: Bool {
    if case .entry = self { true } else { false }
  }
}

extension Curriculum {
  /// The conditions that a requirement puts to someone, or those that stand in while exceptions hold.
  func conditions(of requirement: Requirement, withExceptions: Bool) -> [Condition] {
    switch requirement {
    case .rule(let id):
      let own = rules.filter { $0.id == id }
      let exceptions = own.flatMap(\.exceptions).map(\.condition)
      return withExceptions && !exceptions.isEmpty ? exceptions : own.map(\.condition)
    case .entry(let unit):
      return courses.filter { $0.id.text == unit }.compactMap(\.requires)
        + placements.filter { $0.id.text == unit }.compactMap(\.requires)
    case .completion: return []
    case .transition(let transition):
      return lines.filter { $0.id == transition.line }.map {
        $0.transitions[transition.stage - 1]
      }
    }
  }
}

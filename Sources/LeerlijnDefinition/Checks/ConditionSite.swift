internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A place in the curriculum where a condition stands.
struct ConditionSite {
  enum Owner {
    case rule(Rule)
    case exception(of: Rule)
    case requirement
    case transition
  }

  let owner: Owner
  let condition: Condition
}

extension Curriculum {
  /// Every condition with its place, in document order of its kind.
  var conditionSites: [ConditionSite] {
    var sites: [ConditionSite] = []
    for programme in programmes {
      for course in programme.courses {
        if let condition = course.requires {
          sites.append(ConditionSite(owner: .requirement, condition: condition))
        }
      }
      for placement in programme.placements {
        if let condition = placement.requires {
          sites.append(ConditionSite(owner: .requirement, condition: condition))
        }
      }
    }
    for rule in rules {
      sites.append(ConditionSite(owner: .rule(rule), condition: rule.condition))
      for exception in rule.exceptions {
        sites.append(ConditionSite(owner: .exception(of: rule), condition: exception.condition))
      }
    }
    for line in lines {
      sites += line.transitions.map { ConditionSite(owner: .transition, condition: $0) }
    }
    return sites
  }
}

/// The numbers that bounds stand for.
struct BoundValues {
  private let parameters: [ParameterID: Parameter]

  init(_ curriculum: Curriculum) {
    parameters = Dictionary(curriculum.parameters.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Every value a bound can take: one number, or each value of a parameter; empty when unknown.
  func all(_ bound: Bound?, in unit: Unit) -> [Int] {
    switch bound {
    case nil: []
    case .amount(let amount): [amount]
    case .parameter(let id):
      parameters[id].map { $0.unit.fits(unit) ? $0.values.map(\.amount) : [] } ?? []
    }
  }
}

extension Condition {
  /// It and everything in it, outermost first.
  var withDescendants: [Condition] { [self] + children.flatMap(\.withDescendants) }
}

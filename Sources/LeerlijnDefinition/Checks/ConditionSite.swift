internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A place in the curriculum where a condition stands.
struct ConditionSite {
  enum Owner {
    case rule(Rule)
    case exception(of: Rule)
    /// Of a course or placement.
    case requirement(of: String)
    case transition
  }

  let owner: Owner
  let condition: Condition
}

extension ConditionSite.Owner {
  /// Whom its condition is put to, as far as a rule says.
  var scope: Rule.Scope {
    switch self {
    case .rule(let rule), .exception(of: let rule): rule.scope
    case .requirement, .transition: Rule.Scope()
    }
  }
}

extension Curriculum {
  /// Every condition with its place, in document order of its kind.
  var conditionSites: [ConditionSite] {
    var sites: [ConditionSite] = []
    for programme in programmes {
      for course in programme.courses {
        if let condition = course.requires {
          sites.append(
            ConditionSite(owner: .requirement(of: course.id.text), condition: condition))
        }
      }
      for placement in programme.placements {
        if let condition = placement.requires {
          sites.append(
            ConditionSite(owner: .requirement(of: placement.id.text), condition: condition))
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

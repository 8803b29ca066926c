internal import LeerlijnAnalysis
internal import LeerlijnModel

/// What rules and conditions of entry speak of, and which rules speak of a thing.
struct GuideReferences {
  private var rules: [String: [RuleID]] = [:]

  init(_ curriculum: Curriculum) {
    for rule in curriculum.rules {
      let conditions = rule.conditions
      var seen: Set<String> = []
      for place in conditions.flatMap(Self.places) where seen.insert(place).inserted {
        rules[place, default: []].append(rule.id)
      }
    }
  }

  /// The rules that speak of what stands at a place, in document order.
  func rules(about place: String) -> [RuleID] { rules[place] ?? [] }

  /// The places of all that a condition names.
  static func places(of condition: Condition) -> [String] { places(of: condition.names) }

  static func places(of measure: Measure) -> [String] { places(of: measure.names) }

  private static func places(of names: [NameUse]) -> [String] {
    names.map { name in
      if name.kind == .moment, let placement = name.owner {
        return GuidePlaces.place(.moment, placement, name.id)
      }
      return GuidePlaces.place(name.kind, name.id)
    }
  }
}

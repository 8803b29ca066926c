import LeerlijnModel

/// Which id of the old edition is which of the new one, per kind of thing.
package struct Renames: Sendable {
  private var names: [ThingKind: [String: String]] = [:]

  init() {}

  mutating func add(_ kind: ThingKind, _ old: String, _ new: String) {
    if old != new { names[kind, default: [:]][old] = new }
  }

  /// The new name of what had an old one.
  func callAsFunction(_ kind: ThingKind, _ old: String) -> String { names[kind]?[old] ?? old }

  /// The new name of a course or placement, which share one space of names.
  func unit(_ old: String) -> String {
    names[.course]?[old] ?? names[.placement]?[old] ?? old
  }

  /// The new name of something whose kind is not said.
  func any(_ old: String) -> String {
    ThingKind.allCases.lazy.compactMap { names[$0]?[old] }.first ?? old
  }

  /// From the names of the new edition to those of the old one.
  var inverse: Renames {
    var inverse = Renames()
    inverse.names = names.mapValues { pairs in
      Dictionary(pairs.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
    return inverse
  }

  subscript<Kind>(kind: ThingKind, id: Identifier<Kind>) -> Identifier<Kind> {
    Identifier(self(kind, id.text))
  }
}

extension Condition {
  /// The same in the names of another edition.
  func renamed(by names: Renames) -> Condition { mapNames { names($0.kind, $0.id) } }
}

extension FieldValue {
  /// The same in the names of the new edition.
  func renamed(by names: Renames) -> FieldValue {
    switch self {
    case .names(.course, let ids): return .set(.course, ids.map { names.unit($0) })
    case .names(let kind, let ids): return .set(kind, ids.map { names(kind, $0) })
    case .sequence(let kind, let ids): return .sequence(kind, ids.map { names(kind, $0) })
    case .anyNames(let ids): return .anyNames(Set(ids.map { names.any($0) }).sorted())
    case .links(let links):
      let renamed = links.map {
        OutcomeStep(step: $0.step, outcome: names(.outcome, $0.outcome))
      }
      return .links(
        renamed.sorted { ($0.outcome, $0.step.rawValue) < ($1.outcome, $1.step.rawValue) })
    case .judges(let judges):
      let renamed = judges.map { JudgeName(role: names(.role, $0.role), decides: $0.decides) }
      return .judges(
        renamed.sorted { ($0.role, $0.decides ? 0 : 1) < ($1.role, $1.decides ? 0 : 1) })
    case .citations(let ids):
      let renamed = ids.map { id in
        let parts = id.split(separator: "#", maxSplits: 1).map(String.init)
        let source = names(.source, parts[0])
        return parts.count > 1 ? "\(source)#\(names(.passage, parts[1]))" : source
      }
      return .citations(renamed.sorted())
    case .bound(.parameter(let id), let unit):
      return .bound(.parameter(names[.parameter, id]), unit)
    case .condition(let form): return .condition(ConditionForm(form.condition.renamed(by: names)))
    case .conditions(let forms):
      return .conditions(forms.map { ConditionForm($0.condition.renamed(by: names)) })
    case .stages(let stages):
      return .stages(
        stages.map { stage in
          let parts = stage.split(separator: " ").map(String.init)
          guard parts.count == 2 else { return names(.programme, stage) }
          return "\(names(.programme, parts[0])) \(names(.profile, parts[1]))"
        })
    default: return self
    }
  }
}

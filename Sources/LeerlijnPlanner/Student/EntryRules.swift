package import LeerlijnModel
package import LeerlijnRules
internal import LeerlijnDiagnostics

/// A curriculum in which each entry requirement and each single measure stands as a rule too, so that
/// the engine says of each what it asks of a student and how it stands.
package struct EntryRules: Sendable {
  package let program: RuleProgram
  /// How many of the rules are the curriculum's own; they come first.
  package let ownCount: Int
  /// By course or placement: the rule that stands for what it requires.
  let entries: [String: Int]
  /// By the place of a measure: the rule that is that measure alone.
  let measures: [SourceRange: Int]

  package init(_ curriculum: Curriculum) {
    var extended = curriculum
    ownCount = curriculum.rules.count
    var entries: [String: Int] = [:]
    var measures: [SourceRange: Int] = [:]
    func add(_ condition: Condition, like scope: Rule.Scope, by deadline: DateExpression?) -> Int {
      let id = RuleID("?\(extended.rules.count)")
      extended.rules.append(
        Rule(id: id, scope: scope, deadline: deadline, isAdvisory: true, condition: condition))
      return extended.rules.count - 1
    }
    func addMeasures(of condition: Condition, like scope: Rule.Scope, by deadline: DateExpression?)
    {
      for part in condition.withDescendants {
        guard case .measure(let measure) = part.kind, let place = measure.place else { continue }
        measures[place] = add(part, like: scope, by: deadline)
      }
    }
    for programme in curriculum.programmes {
      let scope = Rule.Scope(programme: programme.id)
      let required =
        programme.courses.map { ($0.id.text, $0.requires) }
        + programme.placements.map { ($0.id.text, $0.requires) }
      for case (let id, let condition?) in required {
        entries[id] = add(condition, like: scope, by: nil)
        addMeasures(of: condition, like: scope, by: nil)
      }
    }
    for rule in curriculum.rules where rule.subject == .student {
      addMeasures(of: rule.condition, like: rule.scope, by: rule.deadline)
    }
    self.entries = entries
    self.measures = measures
    program = RuleProgram(extended)
  }

  package var curriculum: Curriculum { program.curriculum }
}

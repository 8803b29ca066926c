import LeerlijnDiagnostics
import LeerlijnModel

extension ThingList {
  mutating func add(_ rule: Rule) {
    add(.rule, rule.id.text, rule.titles, at: rule.place) { list in
      let scope = rule.scope
      list[.explanation] = list.ordered(rule.explanation)
      if rule.subject != .student { list[.subject] = .text(rule.subject.rawValue) }
      list[.programme] = scope.programme.map { .set(.programme, [$0.text]) }
      list[.profile] = scope.profile.map { .set(.profile, [$0.text]) }
      list[.years] = .numbers(Set(scope.years).sorted())
      list[.cohorts] = scope.cohorts.map { .cohorts($0) }
      list[.from] = scope.from.map { .day($0) }
      list[.until] = scope.until.map { .day($0) }
      list[.networks] = .set(.network, scope.networks.map(\.text))
      list[.deadline] = rule.deadline.map { .date($0) }
      list[.advisory] = .flag(rule.isAdvisory)
      list[.condition] = .condition(ConditionForm(rule.condition))
      list[.citations] = list.cited(rule.citations)
      list[.examples] = .words(rule.examples.map(\.words).sorted())
      for exception in rule.exceptions {
        // One without an id goes by its days; two of the same days cannot both hold.
        let id = exception.id ?? "\(exception.days.first)/\(exception.days.last)"
        list.add(.exception, id, Titles([]), at: exception.place) { list in
          list[.days] = .days(exception.days)
          list[.over] = exception.over.map { .set(.exception, [$0]) }
          list[.condition] = .condition(ConditionForm(exception.condition))
          list[.citations] = list.cited(exception.citations)
        }
      }
    }
  }

  mutating func add(_ line: LearningLine) {
    add(.line, line.id, line.titles, at: line.place) { list in
      list[.stages] = .stages(
        line.stages.map { $0.programme.text + ($0.profile.map { " " + $0.text } ?? "") })
      list[.transitions] = .conditions(line.transitions.map { ConditionForm($0) })
      list[.involvements] = .words(
        Set(line.involvements.map { "\($0.perspective) \($0.series)" }).sorted())
      list[.citations] = list.cited(line.citations + line.involvements.flatMap(\.citations))
    }
  }
}

extension Example {
  /// Everything it says, in an order of its own.
  fileprivate var words: String {
    let facts = facts.map { fact in
      let values = fact.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return "\(fact.kind.rawValue)(\(values.joined(separator: " ")))"
    }
    let head = [asOf.map(\.description), network?.text, expected.rawValue]
    return (head.compactMap { $0 } + facts.sorted()).joined(separator: " ")
  }
}

internal import LeerlijnModel

extension CurriculumWriter {
  mutating func write(_ rule: Rule) {
    let scope = rule.scope
    let attributes = [
      ("id", rule.id.text), ("subject", rule.subject == .student ? nil : rule.subject.rawValue),
      ("programme", scope.programme?.text), ("profile", scope.profile?.text),
      ("years", listOf(scope.years)), ("cohorts", written(scope.cohorts)),
      ("from", scope.from?.description), ("until", scope.until?.description),
      ("networks", listOf(scope.networks)), ("by", rule.deadline?.description),
      ("advisory", flag(rule.isAdvisory)),
    ]
    element("rule", attributes) { writer in
      writer.titles(rule.titles)
      writer.titles(rule.explanation, named: "explanation")
      writer.citations(rule.citations)
      writer.condition(rule.condition)
      writer.each(rule.exceptions) { $0.write($1) }
      writer.each(rule.examples) { $0.write($1) }
    }
  }

  private mutating func write(_ exception: RuleException) {
    let attributes = [
      ("id", exception.id), ("from", exception.days.first.description),
      ("until", exception.days.last.description), ("cite", written(exception.citations.first)),
      ("over", exception.over),
    ]
    element("unless", attributes) { $0.condition(exception.condition) }
  }

  private mutating func write(_ example: Example) {
    let attributes = [("as-of", example.asOf?.description), ("network", example.network?.text)]
    element("example", attributes) { writer in
      for fact in example.facts {
        let name = fact.kind == .assessment ? "assessed" : fact.kind.rawValue
        writer.element(name, fact.values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
      }
      writer.element("expect", [("status", example.expected.rawValue)])
    }
  }

  mutating func write(_ line: LearningLine) {
    element("line", [("id", line.id)]) { writer in
      writer.titles(line.titles)
      writer.citations(line.citations)
      for (index, stage) in line.stages.enumerated() {
        if index > 0, index <= line.transitions.count {
          writer.element("transition") { $0.condition(line.transitions[index - 1]) }
        }
        writer.element(
          "stage", [("programme", stage.programme.text), ("profile", stage.profile?.text)])
      }
      for involvement in line.involvements {
        let attributes = [
          ("perspective", involvement.perspective.text), ("through", involvement.series.text),
        ]
        writer.element("involves", attributes) { $0.citations(involvement.citations) }
      }
    }
  }
}

package import LeerlijnDiagnostics
internal import LeerlijnModel
package import LeerlijnPlanner
package import LeerlijnRules

/// One student's plan to read: when done, what in which period, and what else is needed.
package struct StudentPlanText {
  private let plan: StudentPlan
  private let review: PlanReview?
  private let audit: Audit
  private let sentences: StudentPlanSentences
  private let language: Language
  private let flow: TextFlow

  /// - Parameter audit: of the evidence as it stands, for what rules still ask.
  package init(
    _ plan: StudentPlan, _ audit: Audit, reviewing review: PlanReview? = nil,
    in language: Language, flow: TextFlow
  ) {
    self.plan = plan
    self.review = review
    self.audit = audit
    self.language = language
    self.flow = flow
    sentences = StudentPlanSentences(plan, audit.curriculum)
  }

  package func text() -> String {
    let student = sentences.student(audit.evidence)
    var text = flow.style(.bold, student) + " · " + sentences.heading[language] + "\n"
    text += flow.paragraph(sentences.outcome[language])
    if let review = review.map({ PlanReviewSentences($0, audit.curriculum) }) {
      text += flow.paragraph(review.outcome[language])
      text += list(StudentPlanSentences.keptTitle, review.findings)
    }
    guard plan.answer.path != nil else { return text + obstacles() }
    text += flow.paragraph(sentences.credits[language])
    if let more = sentences.withMoreLoad { text += flow.paragraph(more[language]) }
    if let nothing = sentences.superfluous { text += flow.paragraph(nothing[language]) }
    if let other = sentences.withoutUnderWay { text += flow.paragraph(other[language]) }
    for failed in plan.failing.map(sentences.failed) {
      text += flow.paragraph(failed.outcome[language])
      text += failed.moved.map { flow.paragraph($0[language], indent: 2, hanging: 4) }.joined()
    }
    text += periods()
    text += list(
      StudentPlanSentences.alternativesTitle,
      plan.alternatives.map(sentences.alternative))
    text += needs()
    return text + assumptions()
  }

  /// What follows in the learning line.
  package func text(of continuations: [LineContinuation]) -> String {
    continuations.map { next in
      let sentences = StudentPlanSentences(next.plan, audit.curriculum)
      let text = StudentPlanText(next.plan, audit, in: language, flow: flow)
      return heading(sentences.continuation(from: next))
        + flow.paragraph(sentences.outcome[language])
        + (sentences.transition(of: next).map { flow.paragraph($0[language]) } ?? "")
        + (next.plan.answer.path == nil ? text.obstacles() : text.periods() + text.assumptions())
    }.joined()
  }

  private func assumptions() -> String {
    list(StudentPlanSentences.assumptionsTitle, sentences.assumptions)
  }

  private func heading(_ phrase: Phrase) -> String {
    "\n" + flow.style(.bold, phrase[language]) + "\n"
  }

  private func list(_ title: Phrase, _ phrases: [Phrase]) -> String {
    guard !phrases.isEmpty else { return "" }
    return heading(title)
      + phrases.map { flow.paragraph($0[language], indent: 2, hanging: 4) }.joined()
  }

  // MARK: - Without a path

  private func obstacles() -> String {
    var text = sentences.withoutRules.map { flow.paragraph($0[language]) } ?? ""
    for (index, conflict) in plan.conflicts.enumerated() {
      text += list(
        StudentPlanSentences.title(of: conflict, isFirst: index == 0),
        conflict.map(sentences.reason))
    }
    return text
      + list(StudentPlanSentences.changesTitle, plan.changes.map(sentences.change))
      + assumptions()
  }

  // MARK: - Periods

  private func periods() -> String {
    let loads = sentences.loads
    var text = ""
    for slot in sentences.periods {
      let (place, days, load) = (
        sentences.slot(slot), sentences.days(of: slot), sentences.amount(loads[slot])
      )
      text += heading(
        Phrase(
          nl: "\(place.dutch) (\(days.dutch)), \(load.dutch)",
          en: "\(place.english) (\(days.english)), \(load.english)"))
      let (begun, ongoing) = sentences.parts(of: slot)
      for item in begun { text += line(of: item) }
      if !ongoing.isEmpty {
        let list = ongoing.flatMap { plan.model.units[$0.unit].ids }.joined(separator: ", ")
        let words = StudentPlanSentences.goesOn[language]
        text += flow.paragraph("\(words): \(list)", indent: 2, hanging: 4)
      }
    }
    return text
  }

  private func line(of item: StudentPlan.Item) -> String {
    let unit = plan.model.units[item.unit]
    let kind = item.kind == .planned ? nil : sentences.kind(item.kind)
    let through = item.slots.count > 1 ? sentences.slot(item.slots.upperBound) : nil
    return unit.ids.map { id in
      let title = sentences.unit(id)
      let credits = sentences.amount(plan.model.creditsOf[id] ?? 0)
      let parts = [
        credits, kind,
        through.map {
          Phrase(nl: "t/m \($0.dutch)", en: "through \($0.english)")
        },
      ].compactMap(\.self).joinedByCommas
      let line = Phrase(
        nl: "\(title.dutch): \(parts.dutch)", en: "\(title.english): \(parts.english)")
      return flow.paragraph(line[language], indent: 2, hanging: 4)
    }.joined()
  }

  // MARK: - Rules

  private func needs() -> String {
    list(
      StudentPlanSentences.needsTitle,
      sentences.needs(audit).map { need in
        Phrase(
          nl: "\(need.rule.dutch): \(need.told.dutch)",
          en: "\(need.rule.english): \(need.told.english)")
      })
  }
}

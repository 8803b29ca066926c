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
    let student = audit.evidence.students[plan.student]
    let name = student.name.map { "\($0) (\(student.id.text))" } ?? student.id.text
    var text = flow.style(.bold, name) + " · " + sentences.heading[language] + "\n"
    text += flow.paragraph(sentences.outcome[language])
    if let review = review.map({ PlanReviewSentences($0, audit.curriculum) }) {
      text += flow.paragraph(review.outcome[language])
      text += list(Phrase(nl: "Het bewaarde plan", en: "The kept plan"), review.findings)
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
      Phrase(nl: "Kan ook, en is even vroeg klaar", en: "Also possible, and done as early"),
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
    list(Phrase(nl: "Aangenomen", en: "Assumed"), sentences.assumptions)
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
      text += list(Self.title(of: conflict, isFirst: index == 0), conflict.map(sentences.reason))
    }
    return text
      + list(
        Phrase(
          nl: "Wat een pad opent, het lichtste eerst", en: "What opens a path, the least first"),
        plan.changes.map(sentences.change))
      + assumptions()
  }

  private static func title(of conflict: [PathConstraint], isFirst: Bool) -> Phrase {
    switch (conflict.count == 1, isFirst) {
    case (true, true): Phrase(nl: "Dit kan niet", en: "This is impossible")
    case (false, true): Phrase(nl: "Dit gaat niet samen", en: "This does not go together")
    case (true, false):
      Phrase(
        nl: "Is dat opgelost, dan kan dit niet",
        en: "Once that is solved, this is impossible")
    case (false, false):
      Phrase(
        nl: "Is dat opgelost, dan gaat dit niet samen",
        en: "Once that is solved, this does not go together")
    }
  }

  // MARK: - Periods

  private func periods() -> String {
    guard let finish = plan.finish else { return "" }
    let model = plan.model
    let loads = plan.answer.path?.loads(in: model.problem) ?? []
    var text = ""
    for slot in 0...finish {
      let items = plan.items.filter { $0.slots.lowerBound == slot }
      let ongoing = plan.items.filter { $0.slots.lowerBound < slot && $0.slots.contains(slot) }
      guard !items.isEmpty || !ongoing.isEmpty else { continue }
      let days = model.calendar.slots[slot].days
      let (place, load) = (sentences.slot(slot), Unit.credits.amount(loads[slot]))
      let isOfOneYear = days.first.civil.year == days.last.civil.year
      let first = isOfOneYear ? days.first.dateWords : days.first.pastWords
      text += heading(
        Phrase(
          nl: "\(place.dutch) (\(first.dutch) – \(days.last.pastWords.dutch)), " + load.dutch,
          en: "\(place.english) (\(first.english) – \(days.last.pastWords.english)), "
            + load.english))
      for item in items { text += line(of: item) }
      if !ongoing.isEmpty {
        let list = ongoing.flatMap { model.units[$0.unit].ids }.joined(separator: ", ")
        let phrase = Phrase(nl: "gaat door: \(list)", en: "goes on: \(list)")
        text += flow.paragraph(phrase[language], indent: 2, hanging: 4)
      }
    }
    return text
  }

  private func line(of item: StudentPlan.Item) -> String {
    let unit = plan.model.units[item.unit]
    let kind: Phrase? =
      switch item.kind {
      case .underWay: Phrase(nl: "loopt", en: "under way")
      case .resit: Phrase(nl: "herkansing", en: "resit")
      case .planned: nil
      }
    let through = item.slots.count > 1 ? sentences.slot(item.slots.upperBound) : nil
    return unit.ids.map { id in
      let title = sentences.unit(id)
      let credits = Unit.credits.amount(plan.model.creditsOf[id] ?? 0)
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

  /// What open rules ask besides courses: hours, sessions, judgements, documents.
  private func needs() -> String {
    let narrator = Narrator(audit)
    let verdict = audit.verdict(ofStudent: plan.student)
    var lines: [Phrase] = []
    for rule in verdict.rules
    where !audit.curriculum.rules[rule.rule].isAdvisory
      && (rule.status == .open || rule.status == .missed)
    {
      let title = narrator.title(ofRule: rule.rule)
      if rule.status == .missed {
        lines.append(
          Phrase(
            nl: "\(title.dutch): gemist; dit plan verandert daar niets aan.",
            en: "\(title.english): missed; this plan changes nothing about that."))
        continue
      }
      let next = narrator.nextLines(rule, about: .student(plan.student)).map(\.text)
      guard !next.isEmpty else { continue }
      let told = next.asParagraph
      lines.append(
        Phrase(nl: "\(title.dutch): \(told.dutch)", en: "\(title.english): \(told.english)"))
    }
    return list(
      Phrase(nl: "Wat de regels nu nog vragen", en: "What the rules still ask now"), lines)
  }
}

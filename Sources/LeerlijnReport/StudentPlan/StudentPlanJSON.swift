internal import LeerlijnDiagnostics
package import LeerlijnModel
package import LeerlijnPlanner
internal import LeerlijnRules

/// One student's plan for a program: keys are added, never renamed.
///
/// - Shape: `finish` and `bound` name the last period of the path and one before which nothing can be
///   done, null where there is none; `proven` says that nothing is earlier, or that there is no path;
///   credits are in EC. A unit's `kind` is `underWay`, `planned` or `resit`. Sentences
///   are in both languages, by `nl` and `en`.
package struct StudentPlanJSON {
  private let plan: StudentPlan
  private let evidence: Evidence
  private let sentences: StudentPlanSentences
  private let review: PlanReviewSentences?
  private let continuations: [LineContinuation]
  private let milliseconds: Double

  package init(
    _ plan: StudentPlan, _ evidence: Evidence, _ curriculum: Curriculum,
    reviewing review: PlanReview? = nil, _ continuations: [LineContinuation] = [],
    milliseconds: Double
  ) {
    self.continuations = continuations
    self.review = review.map { PlanReviewSentences($0, curriculum) }
    self.plan = plan
    self.evidence = evidence
    self.milliseconds = milliseconds
    sentences = StudentPlanSentences(plan, curriculum)
  }

  /// - Returns: a whole document, with a line end.
  package func text() -> String {
    let model = plan.model
    var json = JSONWriter(expandedDepth: 3)
    json.object { json in
      json.key("student")
      json.string(evidence.students[plan.student].id.text)
      json.key("programme")
      json.string(model.programme.id.text)
      json.key("profile")
      json.string(model.profile?.text)
      json.key("asOf")
      json.string(model.calendar.asOf.description)
      json.key("finish")
      json.period(plan.finish, of: model.calendar)
      json.key("bound")
      json.period(plan.answer.bound, of: model.calendar)
      json.key("proven")
      json.bool(plan.answer.isProven)
      json.key("nodes")
      json.number(plan.answer.nodes)
      json.key("milliseconds")
      json.number(JSONWriter.thousandths(milliseconds))
      json.key("creditsPassed")
      json.number(Unit.credits.text(sentences.creditsPassed))
      json.key("periods")
      json.array(of: periods) { write($1, to: &$0) }
      json.key("conflicts")
      json.array(of: plan.conflicts) { json, conflict in
        json.array(of: conflict) { write($1, to: &$0) }
      }
      json.key("changes")
      json.array(of: plan.changes) { write($1, to: &$0) }
      json.key("finishWithMoreLoad")
      json.period(plan.withMoreLoad?.finish, of: model.calendar)
      json.key("finishWithoutUnderWay")
      let branch = plan.withoutUnderWay
      json.period(branch?.finish, of: branch?.model.calendar ?? model.calendar)
      json.key("finishWithoutRules")
      json.period(
        plan.withoutRules?.finish, of: plan.withoutRules?.model.calendar ?? model.calendar)
      json.key("missedWithoutRules")
      json.array(of: plan.withoutRules?.missed ?? []) { $0.string($1.text) }
      json.key("fulfilsNothing")
      json.array(of: plan.superfluous) { $0.string($1) }
      json.key("audited")
      json.bool(plan.isBorneOut)
      json.key("ifFailed")
      json.array(of: plan.failing) { write($1, to: &$0) }
      json.key("alternatives")
      json.array(of: plan.alternatives) { write($1, to: &$0) }
      json.key("continuations")
      json.array(of: continuations) { write($1, to: &$0) }
      if let review {
        json.key("review")
        json.array(of: [review.outcome] + review.findings) { $0.words($1) }
      }
      json.key("assumptions")
      json.array(of: sentences.assumptions) { $0.words($1) }
    }
    json.endLine()
    return json.text
  }

  private var periods: Range<Int> { plan.finish.map { 0..<$0 + 1 } ?? 0..<0 }

  private func write(_ slot: Int, to json: inout JSONWriter) {
    let place = plan.model.calendar.slots[slot]
    let loads = plan.answer.path?.loads(in: plan.model.problem) ?? []
    json.object { json in
      json.key("year")
      json.string(place.year.text)
      json.key("period")
      json.string(place.period.text)
      json.key("starts")
      json.string(place.days.first.description)
      json.key("ends")
      json.string(place.days.last.description)
      json.key("assumed")
      json.bool(place.isAssumed)
      json.key("credits")
      json.number(Unit.credits.text(loads[slot]))
      json.key("units")
      json.array(of: plan.items.filter { $0.slots.lowerBound == slot }) { write($1, to: &$0) }
    }
  }

  private func write(_ item: StudentPlan.Item, to json: inout JSONWriter) {
    let unit = plan.model.units[item.unit]
    let end = plan.model.calendar.slots[item.slots.upperBound]
    for id in unit.ids {
      json.object { json in
        json.key("id")
        json.string(id)
        json.key("kind")
        json.string(item.kind.rawValue)
        json.key("credits")
        json.number(Unit.credits.text(plan.model.creditsOf[id] ?? 0))
        json.key("ends")
        json.string(end.days.last.description)
      }
    }
  }

  private func write(_ constraint: PathConstraint, to json: inout JSONWriter) {
    let (kind, about): (String, String?) =
      switch constraint {
      case .until: ("until", nil)
      case .load: ("load", nil)
      case .needed(let id): ("needed", id)
      case .choice(let id): ("choice", id)
      case .entry(let id): ("entry", id)
      case .alongside(let id): ("alongside", id)
      case .offering(let id): ("offering", id)
      case .fixed(let id): ("fixed", id)
      case .notBefore(let id): ("notBefore", id)
      case .rule(let id): ("rule", id.text)
      }
    json.object { json in
      json.key("kind")
      json.string(kind)
      json.key("about")
      json.string(about)
      json.key("words")
      json.words(sentences.reason(constraint))
    }
  }

  private func write(_ change: PathChange, to json: inout JSONWriter) {
    json.object { json in
      json.key("words")
      json.words(sentences.change(change))
      json.key("cost")
      json.number(change.cost)
      json.key("finish")
      json.period(change.finish, of: plan.calendarOfChanges ?? plan.model.calendar)
    }
  }

  private func write(_ next: LineContinuation, to json: inout JSONWriter) {
    json.object { json in
      json.key("programme")
      json.string(next.plan.model.programme.id.text)
      json.key("starts")
      json.string(next.start.description)
      json.key("yearsOfWork")
      json.number(next.yearsOfWork)
      json.key("asks")
      json.array(of: next.asked) { $0.string($1.text) }
      json.key("finish")
      json.period(next.plan.finish, of: next.plan.model.calendar)
      json.key("proven")
      json.bool(next.plan.answer.isProven)
    }
  }

  private func write(_ failed: FailedUnit, to json: inout JSONWriter) {
    let calendar = failed.branch.model.calendar
    json.object { json in
      json.key("id")
      json.string(failed.id)
      json.key("failedIn")
      json.period(failed.failedIn, of: plan.model.calendar)
      json.key("finish")
      json.period(failed.branch.finish, of: calendar)
      json.key("moved")
      json.array(of: failed.moved) { json, move in
        json.object { json in
          json.key("id")
          json.string(move.id)
          json.key("from")
          json.period(move.from, of: plan.model.calendar)
          json.key("to")
          json.period(move.to, of: calendar)
        }
      }
    }
  }

  private func write(_ other: StudentPlan.Alternative, to json: inout JSONWriter) {
    json.object { json in
      json.key("instead")
      json.array(of: other.instead) { $0.string($1) }
      json.key("taken")
      json.array(of: other.taken) { $0.string($1) }
      json.key("from")
      json.period(other.slot, of: plan.model.calendar)
    }
  }
}

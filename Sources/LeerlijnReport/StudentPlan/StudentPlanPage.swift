package import LeerlijnDiagnostics
internal import LeerlijnMap
internal import LeerlijnModel
internal import LeerlijnPage
package import LeerlijnPlanner
package import LeerlijnRules

/// One student's plan as a page (Dutch: *studieplan*): when done, what in which period, what else to
/// know, and the map of the line in this student's colours.
///
/// - Shape: one page that needs nothing beside it; where there is no path, what stands in its way.
package struct StudentPlanPage {
  let plan: StudentPlan
  let audit: Audit
  let sentences: StudentPlanSentences
  let continuations: [LineContinuation]
  let language: Language
  private let review: PlanReviewSentences?

  /// - Parameters:
  ///   - audit: of the evidence as it stands, for what rules still ask.
  ///   - review: what became of a plan that was kept.
  ///   - continuations: what follows in the learning line.
  package init(
    _ plan: StudentPlan, _ audit: Audit, reviewing review: PlanReview? = nil,
    _ continuations: [LineContinuation] = [], in language: Language
  ) {
    self.plan = plan
    self.audit = audit
    self.review = review.map { PlanReviewSentences($0, audit.curriculum) }
    self.continuations = continuations
    self.language = language
    sentences = StudentPlanSentences(plan, audit.curriculum, isForCommand: false)
  }

  /// Whether a text begins as a page of a plan does, in any language.
  package static func isOpened(by text: String) -> Bool { Page.isOpened(by: text, of: maker) }

  private static let maker = "leerlijn plan"

  /// The whole document.
  package func html() -> String {
    var page = Page(say(sentences.title(audit.evidence)), by: Self.maker, in: language)
    page.opening = { writeOpening(to: &$0) }
    page.sections = sections
    page.footer = { $0.origin(of: [audit.curriculum], in: language) }
    return page.text()
  }

  func say(_ phrase: Phrase) -> String { phrase[language] }

  private func writeOpening(to page: inout MarkupWriter) {
    page.element(.p, .look(.lead), text: say(sentences.heading))
    page.element(.p, .look(.conclusion), text: say(sentences.outcome))
    if let review { page.element(.p, text: say(review.outcome)) }
    if plan.answer.path != nil {
      page.element(.p, text: say(sentences.credits))
      if let more = sentences.withMoreLoad { page.element(.p, text: say(more)) }
      if let nothing = sentences.superfluous { page.element(.p, text: say(nothing)) }
    } else if let free = sentences.withoutRules {
      page.element(.p, text: say(free))
    }
    let day = plan.model.calendar.asOf.words
    page.element(
      .p, .look(.small),
      text: say(Phrase(nl: "Stand van \(day.dutch).", en: "As of \(day.english).")))
  }

  // MARK: - Parts

  /// What needs a person comes first, then when what is done, then what to know with it.
  private var sections: [Page.Section] {
    let parts =
      plan.answer.path == nil
      ? [kept, obstacles, changes, map]
      : [kept, overview, map, periods] + ahead + [otherwise, alternatives, needs]
    return (parts + [assumptions]).compactMap(\.self)
  }

  func section(
    _ place: String, _ title: Phrase, content: @escaping PageContent
  ) -> Page.Section {
    Page.Section(place, say(title), content: content)
  }

  func list(_ phrases: [Phrase], to page: inout MarkupWriter) {
    page.list(phrases.map { phrase in { $0.words(say(phrase)) } })
  }

  /// nil where there is nothing to list.
  private func section(_ place: String, _ title: Phrase, of phrases: [Phrase]) -> Page.Section? {
    phrases.isEmpty ? nil : section(place, title) { list(phrases, to: &$0) }
  }

  /// What became of a plan that was kept; nil where all of it still holds.
  private var kept: Page.Section? {
    section("kept", StudentPlanSentences.keptTitle, of: review?.findings ?? [])
  }

  private var alternatives: Page.Section? {
    section(
      "alternatives", StudentPlanSentences.alternativesTitle,
      of: plan.alternatives.map { sentences.alternative($0).capitalised })
  }

  private var assumptions: Page.Section? {
    section("assumptions", StudentPlanSentences.assumptionsTitle, of: sentences.assumptions)
  }

  private var changes: Page.Section? {
    section(
      "changes", StudentPlanSentences.changesTitle,
      of: plan.changes.map { sentences.change($0).capitalised })
  }

  private var obstacles: Page.Section? {
    guard !plan.conflicts.isEmpty else { return nil }
    let title = Phrase(nl: "Wat een pad in de weg staat", en: "What stands in the way of a path")
    return section("obstacles", title, content: writeConflicts)
  }

  /// What comes of what is under way not being passed, and of failing what was asked about.
  private var otherwise: Page.Section? {
    let underWay = sentences.withoutUnderWay
    guard underWay != nil || !plan.failing.isEmpty else { return nil }
    let title = Phrase(nl: "Als iets niet lukt", en: "If something is not passed")
    return section("otherwise", title) { page in
      if let underWay { page.element(.p, text: say(underWay)) }
      for failed in plan.failing.map(sentences.failed) {
        page.element(.p, text: say(failed.outcome))
        list(failed.moved, to: &page)
      }
    }
  }

  private var needs: Page.Section? {
    let needs = sentences.needs(audit)
    guard !needs.isEmpty else { return nil }
    return section("needs", StudentPlanSentences.needsTitle) { page in
      page.element(.dl, .look(.pairs)) { page in
        for need in needs {
          page.element(.dt, text: say(need.rule))
          page.element(.dd, text: say(need.told.capitalised))
        }
      }
    }
  }
}

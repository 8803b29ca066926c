internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage
internal import LeerlijnPlanner

extension StudentPlanPage {
  /// What follows in the learning line, a section for each programme.
  var ahead: [Page.Section?] {
    continuations.enumerated().map { index, next in
      let own = StudentPlanPage(next.plan, audit, in: language)
      return section("ahead-\(index + 1)", own.sentences.continuation(from: next)) { page in
        page.element(.p, text: say(own.sentences.outcome))
        if let transition = own.sentences.transition(of: next) {
          page.element(.p, text: say(transition))
        }
        own.writeAtAGlance(to: &page)
        list(own.sentences.assumptions, to: &page)
      }
    }
  }

  /// The periods of a plan with what begins in each, or what stands in its way.
  private func writeAtAGlance(to page: inout MarkupWriter) {
    guard plan.answer.path != nil else { return writeConflicts(to: &page) }
    let heads = [
      Phrase(nl: "Periode", en: "Period"), Phrase(nl: "Wat begint", en: "What begins"),
      Phrase(nl: "Last", en: "Load"),
    ]
    page.table(say(sentences.outcome), heads.map(say), isNamedAbove: true) { page in
      for slot in sentences.periods {
        let begun = sentences.parts(of: slot).begun.flatMap { plan.model.units[$0.unit].ids }
        page.row(
          { $0.words(say(sentences.slot(slot))) },
          [
            { writeUnits(begun, to: &$0) },
            { $0.words(say(sentences.amount(sentences.loads[slot]))) },
          ])
      }
    }
  }

  /// The sets of reasons why there is no path, each under its title.
  func writeConflicts(to page: inout MarkupWriter) {
    for (index, conflict) in plan.conflicts.enumerated() {
      let title = StudentPlanSentences.title(of: conflict, isFirst: index == 0)
      page.element(.h3, text: say(title))
      list(conflict.map { sentences.reason($0).capitalised }, to: &page)
    }
  }
}

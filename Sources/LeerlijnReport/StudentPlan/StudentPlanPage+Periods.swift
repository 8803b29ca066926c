internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage
internal import LeerlijnPlanner

extension StudentPlanPage {
  private func place(of slot: Int) -> String { "period-\(slot + 1)" }

  // MARK: - All periods at a glance

  /// The periods under each other, each with its load; nil where nothing is left to take.
  var overview: Page.Section? {
    let periods = sentences.periods
    guard !periods.isEmpty else { return nil }
    let title = Phrase(nl: "Last per periode", en: "Load per period")
    return section("load", title) { page in
      let words = sentences.amount(most)
      page.element(
        .p, .look(.small),
        text: say(
          Phrase(
            nl: "Een volle balk is \(words.dutch), het meeste dat in een periode gepland wordt.",
            en: "A full bar is \(words.english), the most that is planned in a period.")))
      let heads = [Phrase(nl: "Periode", en: "Period"), Phrase(nl: "Last", en: "Load")]
      page.table(say(title), heads.map(say), .bars, isNamedAbove: true) { page in
        for slot in periods { writeLoad(of: slot, atMost: most, to: &page) }
      }
    }
  }

  private func writeLoad(of slot: Int, atMost most: Int, to page: inout MarkupWriter) {
    let load = sentences.loads[slot]
    page.row(
      { page in
        page.element(
          .a, .href(Address(place: place(of: slot))), text: say(sentences.slot(slot)))
        page.lineBreak()
        page.element(.small, text: say(sentences.days(of: slot)))
      },
      [
        { page in
          page.words(say(sentences.amount(load)))
          bar(load, of: most, to: &page)
        }
      ])
  }

  private func bar(_ load: Int, of most: Int, to page: inout MarkupWriter) {
    guard load > 0, most > 0 else { return }
    let share = min(100, max(1, load * 100 / most))
    page.element(.span, .look(.bar), .width(share), .onlySeen) { _ in }
  }

  // MARK: - Each period

  /// A table per period; nil where nothing is left to take.
  var periods: Page.Section? {
    let periods = sentences.periods
    guard !periods.isEmpty else { return nil }
    let title = Phrase(nl: "Periode voor periode", en: "Period by period")
    var section = section("periods", title) { page in
      for slot in periods { write(slot, to: &page) }
    }
    section.parts = periods.map { slot in
      Page.Part(place(of: slot)) { $0.words(say(sentences.slot(slot))) }
    }
    return section
  }

  private func write(_ slot: Int, to page: inout MarkupWriter) {
    page.element(.h3, .id(place(of: slot)), text: say(sentences.slot(slot)))
    let heads = [
      Phrase(nl: "Onderwijseenheid", en: "Course"), Phrase(nl: "Hoe", en: "How"),
      Phrase(nl: "Last", en: "Load"),
    ]
    page.table(say(caption(of: slot)), heads.map(say), .bars) { page in
      let (begun, ongoing) = sentences.parts(of: slot)
      for item in begun { write(item, in: slot, sentences.kind(item.kind), to: &page) }
      for item in ongoing { write(item, in: slot, StudentPlanSentences.goesOn, to: &page) }
    }
  }

  /// When it is, and how much is in it.
  private func caption(of slot: Int) -> Phrase {
    let (days, load) = (sentences.days(of: slot), sentences.amount(sentences.loads[slot]))
    guard plan.model.calendar.slots[slot].isAssumed else {
      return Phrase(
        nl: "\(days.dutch), samen \(load.dutch)", en: "\(days.english), \(load.english) together")
    }
    return Phrase(
      nl: "\(days.dutch) (aangenomen), samen \(load.dutch)",
      en: "\(days.english) (assumed), \(load.english) together")
  }

  /// What is taken together has one row.
  private func write(
    _ item: StudentPlan.Item, in slot: Int, _ kind: Phrase, to page: inout MarkupWriter
  ) {
    let unit = plan.model.units[item.unit]
    let load = item.loads[slot - item.slots.lowerBound]
    let credits = unit.ids.reduce(0) { $0 + (plan.model.creditsOf[$1] ?? 0) }
    page.row(
      { writeUnits(unit.ids, to: &$0) },
      [
        { $0.words(say(sentences.told(kind, of: item))) },
        { page in
          page.words(say(sentences.load(load, of: credits)))
          bar(load, of: most, to: &page)
        },
      ])
  }

  /// Titles under each other, each with its id.
  func writeUnits(_ ids: [String], to page: inout MarkupWriter) {
    for (index, id) in ids.enumerated() {
      if index > 0 { page.lineBreak() }
      page.words(say(sentences.names.unit(id)) + " ")
      page.element(.span, .look(.name), text: id)
    }
  }

  /// What a full bar is: the most that a period may have.
  private var most: Int { plan.wishes.load ?? plan.model.usualLoad }
}

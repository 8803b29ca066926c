import LeerlijnModel

extension Judge {
  /// Whether a document is in, on time; a document without the day of issue that is asked for waits
  /// for a person. What is handed in before the placement starts is in.
  func document(_ document: DocumentPlan, _ plan: ReadingPlan) -> Reading {
    let span = self.span(of: plan)
    guard let days = days(of: document, plan, span) else {
      return Reading(.undecided, .placementUnknown)
    }
    let earliest = document.issuedFrom.map { stated($0, placements: document.placements) }
    var reading = Reading()
    if let index = tables.documentIndex[document.id] {
      for position in tables.evidence.submissions.range(of: student) {
        let fact = tables.evidence.submissions.facts[position]
        guard fact.document == index, fact.day <= asOf,
          document.placement < 0 || names(fact.placement, document.placement)
        else { continue }
        let effect = effect(of: fact, in: days, issuedFrom: earliest)
        if case .counted = effect { reading.now = 1 }
        if case .pending = effect { reading.pending = 1 }
        if Log.isOn { log.note(FactNote(.documents, position, on: fact.day, effect)) }
      }
    }
    // A decision about a rule of the same name is the rule's, and shows there.
    if hasDecisions, !tables.ruleNames.contains(document.id.text),
      waiver(of: document.id.text) != nil
    {
      reading.now = 1
    }
    reading.low = reading.now
    if reading.now == 1 { reading.pending = 0 }
    let isOpen = self.isOpen(through: days.last, .documents)
    reading.high = reading.now == 1 || reading.pending == 1 || isOpen ? 1 : 0
    if reading.pending == 1 { reading.reasons.insert(.waiting) }
    if reading.now == 0 { reading.reasons.formUnion(unknown(.documents, through: days.last)) }
    return reading
  }

  /// The days on which a document counts as in on time; nil where they hang on a placement that is
  /// not in the evidence.
  func days(of document: DocumentPlan, _ plan: ReadingPlan, _ span: Span) -> DayRange? {
    let due = due(of: document)
    let stated = statedDeadline(of: plan)
    guard span.isKnown, due != .unknown, stated != .unknown else { return nil }
    return DayRange(
      plan.window.isOwn ? .distantPast : span.window.first,
      dayThatCounts(due.day, stated.day, about: document.id.text))
  }

  /// The document's own due day, for this student.
  func due(of document: DocumentPlan) -> StatedDay {
    document.due.map { stated($0, placements: document.placements) } ?? .none
  }

  /// The last day on which a document may be in; nil where there is none.
  func lastDay(of document: DocumentPlan, _ plan: ReadingPlan) -> Day? {
    let last = days(of: document, plan, span(of: plan))?.last
    return last == .distantFuture ? nil : last
  }

  private func effect(
    of fact: DocumentFact, in days: DayRange, issuedFrom earliest: StatedDay?
  ) -> FactNote.Effect {
    if fact.day > days.last { return .notCounted(.afterDeadline) }
    if fact.day < days.first { return .notCounted(.outsideWindow) }
    switch earliest {
    case nil, .some(.none): return .counted
    case .unknown: return .pending
    case .day(let earliest):
      guard let issued = fact.issued else { return .pending }
      return issued < earliest ? .notCounted(.issuedTooEarly) : .counted
    }
  }
}

extension DocumentPlan {
  /// Its placement, as a range into the program's lists.
  var placements: Range<Int> { placement < 0 ? 0..<0 : placement..<placement + 1 }
}

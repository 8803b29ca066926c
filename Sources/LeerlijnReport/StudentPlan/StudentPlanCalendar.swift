package import LeerlijnDiagnostics
internal import LeerlijnInterchange
package import LeerlijnModel
package import LeerlijnPlanner

/// One student's plan as an iCalendar document (Dutch: *agenda van het studieplan*).
///
/// - Shape: an event of whole days for each course and placement, from the first day of its first
///   period through the last of its last; for placements that are planned anew also one for each moment
///   and document that is due on a fixed day, as far into the placement as the curriculum has it, or on a
///   day counted from the start or end of the placement.
/// - Without a path there are no events. What is planned is tentative, what is under way confirmed; an
///   event keeps its UID when a later plan moves it.
/// - Source: RFC 5545.
package struct StudentPlanCalendar {
  private let plan: StudentPlan
  private let evidence: Evidence
  private let curriculum: Curriculum
  private let sentences: StudentPlanSentences
  private let language: Language
  private let ids = StableIDs(base: ExportMaterial.standardBase)

  package init(
    _ plan: StudentPlan, _ evidence: Evidence, _ curriculum: Curriculum, in language: Language
  ) {
    self.plan = plan
    self.evidence = evidence
    self.curriculum = curriculum
    self.language = language
    sentences = StudentPlanSentences(plan, curriculum, isForCommand: false)
  }

  /// Whether a text begins as a calendar of this tool does.
  package static func isOpened(by text: String) -> Bool { CalendarDocument.isOpened(by: text) }

  /// - Returns: the whole document, its lines ended by CRLF.
  package func text() -> String {
    let document = CalendarDocument(
      id: name(.report, []), title: say(sentences.title(evidence)), language: language.rawValue,
      events: plan.items.flatMap(events))
    return String(decoding: document.bytes, as: UTF8.self)
  }

  private func say(_ phrase: Phrase) -> String { phrase[language] }

  /// Of a part of this student's plan, whenever it is made.
  private func name(_ kind: StableIDs.Kind, _ parts: [String]) -> String {
    let whole = [evidence.students[plan.student].id.text, plan.model.programme.id.text]
    return ids.uuid(kind, "plan", (whole + parts).joined(separator: ":"))
  }

  // MARK: - Events

  private func events(of item: StudentPlan.Item) -> [CalendarEvent] {
    let placements = plan.model.programme.placements
    return plan.model.units[item.unit].ids.flatMap { id in
      let placement = placements.first { $0.id.text == id }
      return [event(item, id, placement == nil ? .course : .placement)]
        + (placement.map(dueDays) ?? [])
    }
  }

  private func event(
    _ item: StudentPlan.Item, _ id: String, _ kind: StableIDs.Kind
  ) -> CalendarEvent {
    let slots = plan.model.calendar.slots
    let (first, last) = (slots[item.slots.lowerBound], slots[item.slots.upperBound])
    let title = sentences.names.unit(id)
    let summary =
      item.kind == .resit
      ? Phrase(nl: "Herkansing: \(title.dutch)", en: "Resit: \(title.english)") : title
    return CalendarEvent(
      id: name(kind, [id]), stamp: plan.model.calendar.asOf,
      state: item.kind == .underWay ? .confirmed : .tentative,
      days: DayRange(first.days.first, last.days.last), summary: say(summary),
      description: lines(of: item, id).map(say).joined(separator: "\n"),
      categories: [say(sentences.kind(item.kind))])
  }

  private func lines(of item: StudentPlan.Item, _ id: String) -> [Phrase] {
    let kind = sentences.kind(item.kind).capitalised
    let credits = sentences.amount(plan.model.creditsOf[id] ?? 0)
    let place = sentences.span(of: item.slots)
    var lines = [
      Phrase(
        nl: "\(kind.dutch): \(place.dutch). \(id), \(credits.dutch).",
        en: "\(kind.english): \(place.english). \(id), \(credits.english).")
    ]
    if plan.model.calendar.slots[item.slots].contains(where: \.isAssumed) { lines.append(assumed) }
    return lines + [origin]
  }

  private var assumed: Phrase {
    let year = plan.model.calendar.template.id
    return Phrase(
      nl: "Deze dagen staan niet in de kalender; ze liggen als in \(year).",
      en: "These days are not on the calendar; they lie as in \(year).")
  }

  private var origin: Phrase {
    let day = plan.model.calendar.asOf.words
    return Phrase(
      nl: "Uit het studieplan, stand van \(day.dutch).",
      en: "From the study plan as of \(day.english).")
  }

  // MARK: - Due days of placements

  /// A moment or document of a placement, on the day by which the plan has it.
  private struct DueDay {
    let kind: StableIDs.Kind
    let id: String
    let title: Phrase
    let day: Day

    /// - Parameters:
    ///   - days: on which the plan has the placement.
    ///   - own: those of the curriculum.
    init?(
      _ kind: StableIDs.Kind, _ id: String, _ title: Phrase, _ due: DateExpression?,
      in days: DayRange, insteadOf own: DayRange
    ) {
      switch due {
      case .fixed(let day)?: self.day = day + (days.first - own.first)
      case .relative(.placementStart, let period)?: day = days.first.adding(period)
      case .relative(.placementEnd, let period)?: day = days.last.adding(period)
      default: return nil
      }
      self.kind = kind
      self.id = id
      self.title = title
    }
  }

  /// Moments and documents by their day; one that goes by a study year or an enrolment has none here.
  private func dueDays(of placement: Placement) -> [CalendarEvent] {
    guard let days = plan.days(of: placement, in: curriculum) else { return [] }
    let own = placement.days
    let moments = placement.moments.compactMap { moment in
      let title = sentences.names[moment.id]
      return DueDay(.moment, moment.id.text, title, moment.due, in: days, insteadOf: own)
    }
    let documents = placement.documents.compactMap { document in
      let title = sentences.names[document.id]
      return DueDay(.document, document.id.text, title, document.due, in: days, insteadOf: own)
    }
    let all = (moments + documents).enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }
    return all.map { event($0.element, of: placement) }
  }

  private func event(_ due: DueDay, of placement: Placement) -> CalendarEvent {
    let (title, whole) = (due.title, sentences.names[placement.id])
    let lines = [
      Phrase(
        nl: "Uiterlijk op deze dag, bij \(whole.quoted.dutch).",
        en: "By this day at the latest, for \(whole.quoted.english)."),
      Phrase(
        nl: "De dag ligt zo ver in de stage als in het curriculum.",
        en: "The day lies as far into the placement as the curriculum has it."),
      origin,
    ]
    let category =
      due.kind == .moment
      ? Phrase(nl: "beoordeling", en: "assessment") : Phrase(nl: "document", en: "document")
    return CalendarEvent(
      id: name(due.kind, [placement.id.text, due.id]), stamp: plan.model.calendar.asOf,
      state: .tentative, days: DayRange(due.day, due.day),
      summary: say(
        Phrase(nl: "\(title.dutch) (\(whole.dutch))", en: "\(title.english) (\(whole.english))")),
      description: lines.map(say).joined(separator: "\n"), categories: [say(category)])
  }
}

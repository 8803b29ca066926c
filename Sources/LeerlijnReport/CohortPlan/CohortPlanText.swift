package import LeerlijnDiagnostics
package import LeerlijnModel
package import LeerlijnPlanner

/// The paths of a cohort to read: who is done when, who is late and for what they wait, and how many
/// seats that asks.
package struct CohortPlanText {
  private let plan: CohortPlan
  private let evidence: Evidence
  private let names: Names
  private let language: Language
  private let flow: TextFlow
  /// So many students of each kind are named.
  private static let mostNamed = 40

  package init(
    _ plan: CohortPlan, _ evidence: Evidence, _ curriculum: Curriculum, in language: Language,
    flow: TextFlow
  ) {
    self.plan = plan
    self.evidence = evidence
    names = Names(curriculum)
    self.language = language
    self.flow = flow
  }

  package func text() -> String {
    let students = plan.outcomes.count { if case .path = $0 { true } else { false } }
    guard !plan.outcomes.isEmpty else {
      return flow.paragraph(
        Phrase(
          nl: "Er staan geen studenten in students.csv.",
          en: "There are no students in students.csv.")[
            language])
    }
    let shared = Phrase(
      nl: "\(students) \(students == 1 ? "student" : "studenten") gepland, vanuit "
        + (plan.paths.count == 1
          ? "één beginpunt." : "\(plan.paths.count) verschillende beginpunten."),
      en: "\(students) \(students == 1 ? "student" : "students") planned, from "
        + (plan.paths.count == 1
          ? "one starting point." : "\(plan.paths.count) different starting points."))
    var text = flow.paragraph(shared[language])
    let away = plan.outcomes.count { $0 == .notEnrolled }
    if away > 0 {
      text += flow.paragraph(
        Phrase(
          nl: "Niet ingeschreven of uitgeschreven: \(away).", en: "Not enrolled, or left: \(away).")[
            language])
    }
    let unplanned = plan.outcomes.count { $0 == .notPlanned }
    if unplanned > 0 {
      text += flow.paragraph(
        Phrase(
          nl: "Niet gepland, omdat een wens niet kan of de kalender geen periodes heeft: "
            + "\(unplanned). Waarom, zegt 'leerlijn plan' met --student.",
          en: "Not planned, since a wish is impossible or the calendar has no periods: "
            + "\(unplanned). Why, 'leerlijn plan' tells with --student.")[language])
    }
    let unproven = plan.paths.reduce(0) { $1.answer.isProven ? $0 : $0 + $1.students }
    guard students > 0 else { return text }
    text += flow.paragraph(
      (unproven == 0
        ? Phrase(
          nl: "Van ieder pad is bewezen dat het niet eerder kan.",
          en: "Each path is proven the earliest.")
        : Phrase(
          nl: "Van \(unproven) is niet bewezen dat eerder niet kan; geef meer tijd met --within.",
          en:
            "Of \(unproven) it is not proven that nothing is earlier; give more time with --within."
        ))[language])
    return text + finishes() + late() + missing() + impossible() + bottlenecks() + seats()
  }

  private func heading(_ phrase: Phrase) -> String {
    "\n" + flow.style(.bold, phrase[language]) + "\n"
  }

  private func line(_ phrase: Phrase) -> String {
    flow.paragraph(phrase[language], indent: 2, hanging: 4)
  }

  /// The ids of the students whose path is one of some.
  private func students(_ isOne: (CohortPlan.Path) -> Bool) -> [String] {
    let wanted = Set(plan.paths.indices.filter { isOne(plan.paths[$0]) })
    return plan.outcomes.indices.compactMap { student in
      guard case .path(let path) = plan.outcomes[student], wanted.contains(path) else { return nil }
      return evidence.students[student].id.text
    }
  }

  private func listed(_ ids: [String]) -> Phrase {
    ids.map { Phrase(same: $0) }.joinedByAnd(atMost: Self.mostNamed)
  }

  // MARK: - When

  private func finishes() -> String {
    struct End: Hashable {
      let day: Day
      let place: PathWishes.Place
    }
    var counts: [End: Int] = [:]
    var done = 0
    for path in plan.paths {
      guard let finish = path.finish else { continue }
      guard finish >= 0 else {
        done += path.students
        continue
      }
      let end = End(
        day: path.model.calendar.slots[finish].days.last,
        place: path.model.calendar.place(of: finish))
      counts[end, default: 0] += path.students
    }
    var text = heading(Phrase(nl: "Wanneer klaar", en: "When done"))
    if done > 0 {
      text += line(
        Phrase(nl: "niets meer te doen: \(done)", en: "nothing left to do: \(done)"))
    }
    for (end, count) in counts.sorted(by: { $0.key.day < $1.key.day }) {
      let (place, day) = (told(end.place), end.day.pastWords)
      text += line(
        Phrase(
          nl: "\(place.dutch) (\(day.dutch)): \(count)",
          en: "\(place.english) (\(day.english)): \(count)"))
    }
    return text
  }

  private func told(_ place: PathWishes.Place) -> Phrase {
    let period = names[place.period]
    let year = place.year?.text ?? ""
    return Phrase(nl: "\(year), \(period.dutch)", en: "\(year), \(period.english)")
  }

  private func late() -> String {
    let late = students(\.isLate)
    guard !late.isEmpty else { return "" }
    let list = listed(late)
    return heading(
      Phrase(
        nl: "Later klaar dan het programma bedoelt (\(late.count))",
        en: "Done later than the programme intends (\(late.count))")) + line(list)
  }

  private func missing() -> String {
    let missing = students { !$0.missed.isEmpty }
    guard !missing.isEmpty else { return "" }
    let rules = Set(plan.paths.flatMap(\.missed)).sorted().map { names[$0].quoted }
      .joinedByAnd(atMost: 4)
    let list = listed(missing)
    return heading(
      Phrase(nl: "Mist een regel (\(missing.count))", en: "Misses a rule (\(missing.count))"))
      + line(
        Phrase(
          nl:
            "\(list.dutch): geen pad haalt nog \(rules.dutch). Wat helpt, zegt 'leerlijn plan' met "
            + "--student.",
          en:
            "\(list.english): no path meets \(rules.english) any more. What helps, 'leerlijn plan' "
            + "tells with --student."))
  }

  private func impossible() -> String {
    let none = students { $0.answer.path == nil && $0.answer.isProven }
    let unknown = students { $0.answer.path == nil && !$0.answer.isProven }
    var text = ""
    if !none.isEmpty {
      text += heading(Phrase(nl: "Geen pad (\(none.count))", en: "No path (\(none.count))"))
      let list = listed(none)
      text += line(
        Phrase(
          nl: "\(list.dutch). Waarom, en wat een pad opent, zegt 'leerlijn plan' met --student.",
          en: "\(list.english). Why, and what would open one, 'leerlijn plan' tells with --student."
        ))
    }
    if !unknown.isEmpty {
      text += heading(
        Phrase(nl: "Niet beslist (\(unknown.count))", en: "Undecided (\(unknown.count))"))
      text += line(listed(unknown))
    }
    return text
  }

  // MARK: - What for

  private func bottlenecks() -> String {
    guard !plan.bottlenecks.isEmpty else { return "" }
    var text = heading(
      Phrase(nl: "Waar het op wacht", en: "What it waits for"))
    for bottleneck in plan.bottlenecks {
      let unit = names.unit(bottleneck.id).quoted
      let place = position(bottleneck.position)
      text += line(
        Phrase(
          nl: "\(unit.dutch) (\(bottleneck.id)) ook in \(place.dutch): "
            + "\(bottleneck.students) \(bottleneck.students == 1 ? "student" : "studenten") eerder klaar, "
            + "samen \(bottleneck.periods) \(bottleneck.periods == 1 ? "periode" : "periodes")",
          en: "\(unit.english) (\(bottleneck.id)) in \(place.english) too: "
            + "\(bottleneck.students) \(bottleneck.students == 1 ? "student" : "students") done earlier, "
            + "\(bottleneck.periods) \(bottleneck.periods == 1 ? "period" : "periods") together"))
    }
    return text
  }

  private func position(_ position: Int) -> Phrase {
    let periods = plan.paths.first?.model.calendar.template.periods ?? []
    guard periods.indices.contains(position) else { return Phrase(same: "\(position + 1)") }
    return names[periods[position].id]
  }

  private func seats() -> String {
    let seats = plan.seats
    guard !seats.isEmpty else { return "" }
    var text = heading(Phrase(nl: "Plaatsen per periode", en: "Seats per period"))
    text += line(
      Phrase(
        nl: "Waar iemand kan kiezen, telt hier wat in diens pad staat.",
        en: "Where someone may choose, what is in their path counts here."))
    var place: PathWishes.Place?
    for seat in seats {
      if seat.place != place {
        place = seat.place
        text += line(told(seat.place))
      }
      let unit = names.unit(seat.id).quoted
      let phrase = Phrase(
        nl: "\(seat.students) voor \(unit.dutch) (\(seat.id))",
        en: "\(seat.students) for \(unit.english) (\(seat.id))")
      text += flow.paragraph(phrase[language], indent: 4, hanging: 6)
    }
    return text
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPlanner
internal import LeerlijnRules

/// The sentences about one student's plan.
struct StudentPlanSentences {
  let plan: StudentPlan
  let curriculum: Curriculum
  let names: Names

  init(_ plan: StudentPlan, _ curriculum: Curriculum) {
    self.plan = plan
    self.curriculum = curriculum
    names = Names(curriculum)
  }

  var model: PathModel { plan.model }

  /// `2020-2021, periode 3`.
  func slot(_ index: Int, in calendar: PlanCalendar? = nil) -> Phrase {
    let calendar = calendar ?? model.calendar
    let slot = calendar.slots[index]
    let period = names[slot.period]
    return Phrase(nl: "\(slot.year), \(period.dutch)", en: "\(slot.year), \(period.english)")
  }

  func place(_ place: PathWishes.Place) -> Phrase {
    guard let year = place.year else { return names[place.period] }
    let period = names[place.period]
    return Phrase(nl: "\(year), \(period.dutch)", en: "\(year), \(period.english)")
  }

  /// `‘Stage jaar 3’ (stage-3)`.
  func unit(_ id: String) -> Phrase {
    let title = names.unit(id)
    let quoted = title.quoted
    return title.dutch == id
      ? quoted : Phrase(nl: "\(quoted.dutch) (\(id))", en: "\(quoted.english) (\(id))")
  }

  // MARK: - What came of it

  var heading: Phrase {
    let programme = names[model.programme.id]
    let profile = model.profile.map { names[$0] }
    let year = plan.state.enrolment.year
    return Phrase(
      nl: programme.dutch + (profile.map { ", profiel \($0.dutch)" } ?? "")
        + (year.map { ", jaar \($0)" } ?? ""),
      en: programme.english + (profile.map { ", profile \($0.english)" } ?? "")
        + (year.map { ", year \($0)" } ?? ""))
  }

  var outcome: Phrase {
    guard plan.answer.path != nil else { return none }
    guard let finish = plan.finish else {
      return Phrase(
        nl: "Alles wat de opleiding vraagt, is behaald of vrijgesteld: er is niets te plannen.",
        en: "All that the programme asks is passed or exempted: there is nothing to plan.")
    }
    let (place, day) = (slot(finish), model.calendar.slots[finish].days.last.pastWords)
    let certainty =
      plan.answer.isProven
      ? Phrase(nl: "Bewezen: eerder kan niet.", en: "Proven: nothing is earlier.")
      : plan.answer.bound < 0
        ? Phrase(nl: "Niet bewezen.", en: "Not proven.")
        : Phrase(
          nl:
            "Niet bewezen: eerder dan \(slot(plan.answer.bound).dutch) kan zeker niet. Met --within "
            + "geef je meer tijd.",
          en: "Not proven: before \(slot(plan.answer.bound).english) is certainly impossible. Give "
            + "more time with --within.")
    return Phrase(
      nl: "Klaar aan het eind van \(place.dutch), op \(day.dutch). \(certainty.dutch)",
      en: "Done at the end of \(place.english), on \(day.english). \(certainty.english)")
  }

  private var none: Phrase {
    plan.answer.isProven
      ? Phrase(
        nl: "Zo kan het niet: geen pad houdt zich aan alles wat gevraagd is.",
        en: "This is impossible: no path keeps to all that is asked.")
      : Phrase(
        nl:
          "In deze tijd is geen pad gevonden; dat er geen is, is niet bewezen. Met --within geef je "
          + "meer tijd.",
        en: "No path was found in this time; that there is none is not proven. Give more time with "
          + "--within.")
  }

  /// How much is done, and how much the plan adds.
  var credits: Phrase {
    let done = creditsPassed
    let planned = plan.items.reduce(0) { $0 + model.units[$1.unit].credits }
    let (past, more) = (Unit.credits.amount(done), Unit.credits.amount(planned))
    return Phrase(
      nl: "Behaald of vrijgesteld: \(past.dutch). In dit plan: \(more.dutch).",
      en: "Passed or exempted: \(past.english). In this plan: \(more.english).")
  }

  var creditsPassed: Int {
    let all =
      model.programme.courses.map { ($0.id.text, $0.credits.tenths) }
      + model.programme.placements.map { ($0.id.text, $0.credits.tenths) }
    return all.reduce(0) { model.passed.contains($1.0) ? $0 + $1.1 : $0 }
  }

  // MARK: - What else to know

  /// What a plan takes for granted and no document says.
  var assumptions: [Phrase] {
    var found: [Phrase] = []
    if let finish = plan.finish, model.calendar.slots[...finish].contains(where: \.isAssumed) {
      let years = Set(model.calendar.slots[...finish].filter(\.isAssumed).map(\.year.text)).sorted()
      let list = years.joined(separator: ", ")
      found.append(
        Phrase(
          nl: "De periodes van \(list) staan niet in de kalender; ze liggen als in "
            + "\(model.calendar.template.id), 52 of 53 weken later.",
          en: "The periods of \(list) are not on the calendar; they lie as in "
            + "\(model.calendar.template.id), 52 or 53 weeks later."))
    }
    if plan.wishes.load == nil {
      let most = Unit.credits.amount(model.usualLoad)
      found.append(
        Phrase(
          nl:
            "Per periode hoogstens \(most.dutch): anderhalf keer het gemiddelde van een studiejaar, of "
            + "wat het programma op zijn drukst heeft. Met --load kies je een andere grens.",
          en:
            "At most \(most.english) per period: half as much again as the mean of a study year, or "
            + "what the programme has at its busiest. Choose another bound with --load."))
    }
    let unknown = plan.items.filter { model.units[$0.unit].isOfferingUnknown }
      .flatMap { model.units[$0.unit].ids }
    if !unknown.isEmpty {
      let list = unknown.map { Phrase(same: $0) }.joinedByAnd(atMost: 5)
      found.append(
        Phrase(
          nl:
            "Nergens staat in welke periode dit gegeven wordt, dus het kan in elke: \(list.dutch).",
          en: "Nothing says in which period this is taught, so it can be in any: \(list.english)."))
    }
    if plan.state.enrolment.profile == nil, let profile = model.profile, plan.wishes.profile == nil
    {
      let name = names[profile]
      found.append(
        Phrase(
          nl: "Er is nog geen profiel gekozen; met \(name.dutch) is de student het eerst klaar.",
          en: "No profile is chosen yet; with \(name.english) the student is done first."))
    }
    if plan.items.contains(where: { $0.kind == .resit }) {
      found.append(
        Phrase(
          nl: "Een herkansing valt in een periode van hetzelfde studiejaar en telt niet als last.",
          en: "A resit falls in a period of the same study year and is no load."))
    }
    return found
  }
}

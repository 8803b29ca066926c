internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPlanner
internal import LeerlijnRules

/// The sentences about one student's plan.
struct StudentPlanSentences {
  let plan: StudentPlan
  let curriculum: Curriculum
  let names: Names
  /// Whether the reader is the one who gave the command, and can choose its options.
  let isForCommand: Bool

  init(_ plan: StudentPlan, _ curriculum: Curriculum, isForCommand: Bool = true) {
    self.plan = plan
    self.isForCommand = isForCommand
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
      !plan.isBorneOut
      ? notBorneOut
      : plan.answer.isProven && plan.withMoreLoad != nil
        ? Phrase(
          nl:
            "Bewezen: met hoogstens \(amount(model.usualLoad).dutch) per periode kan het niet eerder.",
          en:
            "Proven: with at most \(amount(model.usualLoad).english) per period nothing is earlier."
        )
        : plan.answer.isProven
          ? Phrase(nl: "Bewezen: eerder kan niet.", en: "Proven: nothing is earlier.")
          : plan.answer.bound < 0
            ? Phrase(nl: "Niet bewezen.", en: "Not proven.")
            : withMoreTime(
              Phrase(
                nl: "Niet bewezen: eerder dan \(slot(plan.answer.bound).dutch) kan zeker niet.",
                en: "Not proven: before \(slot(plan.answer.bound).english) is certainly impossible."
              ))
    return Phrase(
      nl: "Klaar aan het eind van \(place.dutch), op \(day.dutch). \(certainty.dutch)",
      en: "Done at the end of \(place.english), on \(day.english). \(certainty.english)")
  }

  private var none: Phrase {
    let last = slot(model.calendar.slots.count - 1)
    // Where a plan looks far ahead and other reasons are found, the end of it is not in the way.
    let mayBeTheEnd = model.calendar.years.count < 12 || plan.conflicts.isEmpty
    let isCut = plan.wishes.until == nil && model.calendar.isCut && mayBeTheEnd
    guard plan.answer.isProven else {
      return withMoreTime(
        Phrase(
          nl: "In deze tijd is geen pad gevonden; dat er geen is, is niet bewezen.",
          en: "No path was found in this time; that there is none is not proven."))
    }
    return isCut
      ? Phrase(
        nl: "Zo kan het niet binnen de \(model.calendar.slots.count) periodes die een plan "
          + "vooruitkijkt (tot en met \(last.dutch)).",
        en: "This is impossible within the \(model.calendar.slots.count) periods that a plan looks "
          + "ahead (through \(last.english)).")
      : Phrase(
        nl: "Zo kan het niet: geen pad houdt zich aan alles wat gevraagd is.",
        en: "This is impossible: no path keeps to all that is asked.")
  }

  private func withMoreTime(_ sentence: Phrase) -> Phrase {
    let advice = Phrase(
      nl: "Met --within geef je meer tijd.", en: "Give more time with --within.")
    return isForCommand ? [sentence, advice].asParagraph : sentence
  }

  /// How much is done, and how much the plan adds.
  var credits: Phrase {
    let done = creditsPassed
    let planned = plan.items.reduce(0) { $0 + model.units[$1.unit].credits }
    let (past, more) = (amount(done), amount(planned))
    return Phrase(
      nl: "Behaald of vrijgesteld: \(past.dutch). In dit plan: \(more.dutch).",
      en: "Passed or exempted: \(past.english). In this plan: \(more.english).")
  }

  var creditsPassed: Int {
    let all =
      model.programme.courses.map { ($0.id.text, $0.credits.tenths) }
      + model.programme.placements.map { ($0.id.text, $0.credits.tenths) }
    return all.reduce(0) { plan.state.passed.contains($1.0) ? $0 + $1.1 : $0 }
  }

  // MARK: - What else to know

  /// What a plan takes for granted and no document says.
  var assumptions: [Phrase] {
    var found: [Phrase] = []
    if let finish = plan.finish, model.calendar.slots[...finish].contains(where: \.isAssumed) {
      let years = Set(model.calendar.slots[...finish].filter(\.isAssumed).map(\.year.text)).sorted()
      let list = years.map { Phrase(same: $0) }.joinedByAnd(atMost: 3)
      found.append(
        Phrase(
          nl: "De periodes van \(list.dutch) staan niet in de kalender; ze liggen als in "
            + "\(model.calendar.template.id), 52 of 53 weken later.",
          en: "The periods of \(list.english) are not on the calendar; they lie as in "
            + "\(model.calendar.template.id), 52 or 53 weeks later."))
    }
    if plan.wishes.load == nil {
      let most = amount(model.usualLoad)
      let bound = Phrase(
        nl: "Per periode hoogstens \(most.dutch): anderhalf keer het gemiddelde van een "
          + "studiejaar, of wat het programma op zijn drukst heeft.",
        en: "At most \(most.english) per period: half as much again as the mean of a study year, "
          + "or what the programme has at its busiest.")
      let advice = Phrase(
        nl: "Met --load kies je een andere grens.", en: "Choose another bound with --load.")
      found.append(isForCommand ? [bound, advice].asParagraph : bound)
    }
    if plan.wishes.weight != .credits {
      let what = plan.wishes.weight.words
      found.append(
        Phrase(
          nl: "Zo gelijk mogelijk verdeeld zijn de \(what.dutch), niet de studiepunten.",
          en: "What is spread as evenly as was found is the \(what.english), not the credits."))
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
          nl: plan.hasTiedProfile
            ? "Er is nog geen profiel gekozen; gerekend is met \(name.dutch)."
            : "Er is nog geen profiel gekozen; met \(name.dutch) is de student het eerst klaar.",
          en: plan.hasTiedProfile
            ? "No profile is chosen yet; \(name.english) was reckoned with."
            : "No profile is chosen yet; with \(name.english) the student is done first."))
    }
    if !model.awaited.isEmpty {
      let list = model.awaited.sorted().map { names.unit($0).quoted }.joinedByAnd(atMost: 4)
      found.append(
        Phrase(
          nl:
            "Voorbij en nog zonder uitslag: \(list.dutch). Dat telt hier als behaald, zolang een uitslag "
            + "nog kan komen (\(StudyState.markingDays / 7) weken).",
          en:
            "Over and without a result yet: \(list.english). It counts as passed here, as long as a "
            + "result may still come (\(StudyState.markingDays / 7) weeks)."))
    }
    if plan.state.lacksRows {
      found.append(
        Phrase(
          nl:
            "Van deze student is een rij weggelaten; wat daarin stond, telt hier als niet behaald.",
          en: "A row about this student was left out; what it told counts as not passed here."))
    }
    if !model.programme.phases.isEmpty {
      found.append(
        Phrase(
          nl:
            "Een fase begint niet voor haar eerste studiejaar; binnen een fase kan iets eerder of later "
            + "dan in zijn eigen jaar."
            + (plan.state.enrolment.year == nil
              ? " In welk jaar de student is, is niet bekend." : ""),
          en:
            "A phase does not begin before its first study year; within a phase something may come "
            + "earlier or later than in its own year."
            + (plan.state.enrolment.year == nil ? " The year the student is in is not known." : ""))
      )
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

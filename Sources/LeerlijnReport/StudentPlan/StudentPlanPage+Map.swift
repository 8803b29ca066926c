internal import LeerlijnDiagnostics
internal import LeerlijnMap
internal import LeerlijnModel
internal import LeerlijnPage
internal import LeerlijnPlanner
internal import LeerlijnRules

extension StudentPlanPage {
  /// The line as a picture in this student's colours: what is passed, what runs and what is planned
  /// when. nil where there is no programme to draw.
  var map: Page.Section? {
    guard !audit.curriculum.programmes.isEmpty else { return nil }
    let title = Phrase(nl: "De kaart", en: "The map")
    var section = section("map", title) { page in
      page.element(.p, text: say(plan.answer.path == nil ? Self.withoutPath : Self.withPath))
      let label = Phrase(
        nl: "De leerlijn als kaart voor deze student; schuif opzij om alles te zien",
        en: "The learning line as a map for this student; move sideways to see it all")
      page.frame(say(label), .picture) { $0.picture(picture) }
    }
    section.isSheet = true
    return section
  }

  private static let withPath = Phrase(
    nl: "Op de kaart heeft wat behaald is een vinkje, wat loopt een pijl en wat gepland is een "
      + "kalenderblad, met de periode erbij. Een vak zonder teken zit niet in het plan.",
    en: "On the map, what is passed has a tick, what is under way an arrow, and what is planned a "
      + "leaf of a calendar, with its period. A course without a sign is not in the plan.")
  private static let withoutPath = Phrase(
    nl: "Op de kaart heeft wat behaald is een vinkje en wat loopt een pijl; gepland is er niets.",
    en: "On the map, what is passed has a tick and what is under way an arrow; nothing is planned.")

  private var picture: Picture {
    var options = LineMap.Options()
    options.standing = standing
    return LineMap(audit.curriculum, options).picture(in: language)
  }

  private var standing: LeerlijnMap.StudentStanding {
    let (model, calendar) = (plan.model, plan.model.calendar)
    var standing = LeerlijnMap.StudentStanding(
      audit.curriculum, audit.evidence, student: plan.student, asOf: calendar.asOf)
    for unit in model.units {
      guard let last = unit.underWayUntil,
        let slot = calendar.slots.lastIndex(where: { $0.days.first <= last })
      else { continue }
      for id in unit.ids { standing.plan(id, .underWay, sentences.slot(slot)) }
    }
    for item in plan.items {
      for id in model.units[item.unit].ids {
        switch item.kind {
        case .underWay:
          standing.plan(id, .underWay, sentences.slot(item.slots.upperBound))
        case .planned: standing.plan(id, .planned, sentences.slot(item.slots.lowerBound))
        case .resit: standing.plan(id, .resit, sentences.slot(item.slots.lowerBound))
        }
      }
    }
    if plan.answer.path != nil {
      standing.leaveOpen(allBut: Set(plan.items.flatMap { model.units[$0.unit].ids }))
    }
    return standing
  }
}

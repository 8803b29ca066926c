internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPlanner

/// What comes of other suppositions: what follows, more load, what fails, other choices.
extension StudentPlanSentences {
  /// The next programme of the line, and from when on.
  func continuation(from next: LineContinuation) -> Phrase {
    let (programme, day) = (names[model.programme.id], next.start.pastWords)
    return Phrase(
      nl: "Daarna: \(programme.dutch), vanaf \(day.dutch)",
      en: "After that: \(programme.english), from \(day.english)")
  }

  /// What lets into it.
  func transition(of next: LineContinuation) -> Phrase? {
    let asked = next.asked.map { names[$0].quoted }.joinedByAnd
    let work = Unit.years.amount(next.yearsOfWork * Unit.years.scale)
    var parts: [Phrase] = []
    if next.yearsOfWork > 0 {
      parts.append(
        Phrase(
          nl: "Daartussen ligt \(work.dutch) werk, geteld vanaf het diploma (een aanname).",
          en: "Between them lie \(work.english) of work, counted from the degree (an assumption)."))
    }
    if !next.asked.isEmpty {
      parts.append(
        Phrase(
          nl: "De overgang vraagt ook: \(asked.dutch).",
          en: "The transition asks too: \(asked.english)."
        ))
    }
    return parts.isEmpty ? nil : parts.asParagraph
  }

  /// What the assumed bound on the load of a period costs.
  var withMoreLoad: Phrase? {
    guard let more = plan.withMoreLoad else { return nil }
    let (most, bound, end) = (amount(more.load), amount(model.usualLoad), slot(more.finish))
    let option = isForCommand ? " (--load)" : ""
    return Phrase(
      nl: "Dat is met hoogstens \(bound.dutch) per periode, een aanname. Met \(most.dutch) in een "
        + "periode\(option) kan de student klaar zijn aan het eind van \(end.dutch).",
      en: "That is with at most \(bound.english) per period, an assumption. With \(most.english) "
        + "in a period\(option) the student can be done at the end of \(end.english).")
  }

  /// What comes of it where what is under way is not passed.
  var withoutUnderWay: Phrase? {
    guard let branch = plan.withoutUnderWay else { return nil }
    let ids =
      plan.items.filter { $0.kind == .underWay }.flatMap { model.units[$0.unit].ids }
      + model.awaited.sorted()
    let list = ids.map { names.unit($0).quoted }.joinedByAnd(atMost: 3)
    let what =
      model.awaited.isEmpty
      ? Phrase(nl: "wat nu loopt", en: "what is under way")
      : Phrase(
        nl: "wat nu loopt of nog geen uitslag heeft", en: "what is under way or has no result yet")
    guard let path = branch.answer.path else {
      return Phrase(
        nl: branch.answer.isProven
          ? "Wordt \(what.dutch) (\(list.dutch)) niet behaald, dan is er geen pad"
            + (plan.wishes.until == nil ? "." : " dat dan klaar is.")
          : "Wordt \(what.dutch) (\(list.dutch)) niet behaald, dan is in deze tijd geen pad gevonden.",
        en: branch.answer.isProven
          ? "If \(what.english) (\(list.english)) is not passed, there is no path."
          : "If \(what.english) (\(list.english)) is not passed, no path was found in this time.")
    }
    let finish = path.finish(in: branch.model.problem)
    guard finish >= 0 else { return nil }
    let later = slot(finish, in: branch.model.calendar)
    let isSame = finish == plan.finish
    let missed = branch.missed.map { names[$0].quoted }.joinedByAnd(atMost: 4)
    return Phrase(
      nl: "Wordt \(what.dutch) (\(list.dutch)) niet behaald, dan is de student "
        + (isSame ? "toch klaar" : "klaar") + " aan het eind van \(later.dutch)"
        + (branch.missed.isEmpty ? "." : "; gemist is dan \(missed.dutch)."),
      en: "If \(what.english) (\(list.english)) is not passed, the student is "
        + (isSame ? "still done" : "done") + " at the end of \(later.english)"
        + (branch.missed.isEmpty ? "." : "; \(missed.english) is then missed."))
  }

  /// What comes of failing one thing; what then moves.
  func failed(_ failed: FailedUnit) -> (outcome: Phrase, moved: [Phrase]) {
    let (unit, place) = (unit(failed.id), slot(failed.failedIn))
    guard let finish = failed.branch.finish else {
      return (
        Phrase(
          nl: "Wordt \(unit.dutch) in \(place.dutch) niet gehaald, dan is er geen pad gevonden.",
          en: "If \(unit.english) is failed in \(place.english), no path was found."), []
      )
    }
    let end = slot(finish, in: failed.branch.model.calendar)
    let isSame = finish == plan.finish
    let missed = failed.branch.missed
    let told = missed.map { names[$0].quoted }.joinedByAnd(atMost: 4)
    return (
      Phrase(
        nl: "Wordt \(unit.dutch) in \(place.dutch) niet gehaald, dan is de student "
          + "\(isSame ? "toch klaar" : "klaar") aan het eind van \(end.dutch)"
          + (missed.isEmpty ? "." : "; gemist is dan \(told.dutch)."),
        en: "If \(unit.english) is failed in \(place.english), the student is "
          + "\(isSame ? "still done" : "done") at the end of \(end.english)"
          + (missed.isEmpty ? "." : "; \(told.english) is then missed.")),
      failed.moved.map { move in
        let (unit, from, to) = (
          self.unit(move.id), slot(move.from), slot(move.to, in: failed.branch.model.calendar)
        )
        return Phrase(
          nl: "\(unit.dutch): van \(from.dutch) naar \(to.dutch)"
            + (move.isResit ? ", als herkansing" : ""),
          en: "\(unit.english): from \(from.english) to \(to.english)"
            + (move.isResit ? ", as a resit" : ""))
      }
    )
  }

  /// Where the engine does not accept the plan.
  var notBorneOut: Phrase {
    let list = plan.notBorneOut.map { id in
      id == model.programme.id.text ? names[model.programme.id].quoted : unit(id)
    }.joinedByAnd(atMost: 4)
    return Phrase(
      nl:
        "Nagerekend met de regels is dit nog niet genoeg voor \(list.dutch): wat daar gevraagd wordt, "
        + "brengt dit plan niet (zoals een hoger cijfer, of een vak van elders).",
      en:
        "Judged by the rules this is not yet enough for \(list.english): what is asked there, this plan "
        + "does not bring (such as a higher grade, or a course from elsewhere).")
  }

  /// Where rules leave no path: when the student would be done without them.
  var withoutRules: Phrase? {
    guard let branch = plan.withoutRules, let finish = branch.finish, !branch.missed.isEmpty else {
      return nil
    }
    let missed = branch.missed.map { names[$0].quoted }.joinedByAnd(atMost: 4)
    guard finish >= 0 else { return nil }
    let end = slot(finish, in: branch.model.calendar)
    return Phrase(
      nl: "Wie \(missed.dutch) mist, kan klaar zijn aan het eind van \(end.dutch), als dat mag.",
      en:
        "Who misses \(missed.english) can be done at the end of \(end.english), if that is allowed."
    )
  }

  /// What the plan has beside all that is asked.
  var superfluous: Phrase? {
    let ids = plan.superfluous
    guard !ids.isEmpty else { return nil }
    let list = ids.map(unit).joinedByAnd
    return Phrase(
      nl: "Telt nergens voor mee: \(list.dutch).",
      en: "Counts for nothing that is asked: \(list.english).")
  }

  func alternative(_ other: StudentPlan.Alternative) -> Phrase {
    let taken = other.taken.map(unit).joinedByAnd
    if let slot = other.slot {
      let place = self.slot(slot)
      return Phrase(
        nl: "\(taken.dutch) vanaf \(place.dutch)", en: "\(taken.english) from \(place.english)")
    }
    let instead = other.instead.map(unit).joinedByAnd
    return Phrase(
      nl: "\(taken.dutch) in plaats van \(instead.dutch)",
      en: "\(taken.english) instead of \(instead.english)")
  }
}

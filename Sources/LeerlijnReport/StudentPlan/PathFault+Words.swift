package import LeerlijnDiagnostics
package import LeerlijnModel
package import LeerlijnPlanner

extension PathFault {
  /// Why no path can be looked for, and what to do.
  package func words(_ curriculum: Curriculum) -> Phrase {
    let names = Names(curriculum)
    func told(_ place: PathWishes.Place) -> Phrase {
      let period = names[place.period]
      guard let year = place.year else { return period }
      return Phrase(nl: "\(year), \(period.dutch)", en: "\(year), \(period.english)")
    }
    switch self {
    case .noPeriods:
      return Phrase(
        nl: "de kalender heeft geen onderwijsperiodes. Zet ze in 'calendar', per studiejaar.",
        en: "the calendar has no teaching periods. Put them in 'calendar', by study year.")
    case .notEnrolled:
      return Phrase(
        nl: "deze student is in geen opleiding van dit curriculum ingeschreven.",
        en: "this student is enrolled in no programme of this curriculum.")
    case .left(let day):
      let left = day.pastWords
      return Phrase(
        nl: "deze student is uitgeschreven per \(left.dutch): er is niets te plannen.",
        en: "this student left on \(left.english): there is nothing to plan.")
    case .unknownUnit(let id):
      return Phrase(
        nl: "'\(id)' is geen onderwijseenheid of stage van deze opleiding en dit profiel.",
        en: "'\(id)' is no course or placement of this programme and profile.")
    case .unknownProfile(let id):
      return Phrase(
        nl: "de opleiding heeft geen profiel '\(id)'.", en: "the programme has no profile '\(id)'.")
    case .alreadyPassed(let id):
      return Phrase(
        nl: "'\(id)' is al behaald of vrijgesteld en wordt niet nog eens gepland.",
        en: "'\(id)' is passed or exempted already and is not planned again.")
    case .underWay(let id):
      return Phrase(
        nl: "'\(id)' loopt al en kan niet verzet worden.",
        en: "'\(id)' is under way and cannot be moved.")
    case .unknownPlace(let place, let id):
      let name = told(place)
      return Phrase(
        nl:
          "'\(id)' kan niet in \(name.dutch): die periode is er niet, is al begonnen of ligt na het "
          + "einde. Schrijf studiejaar en periode, zoals --fix \(id)=2020-2021.p1.",
        en:
          "'\(id)' cannot be in \(name.english): there is no such period, it has begun, or it lies "
          + "after the end. Write study year and period, as --fix \(id)=2020-2021.p1.")
    case .notOffered(let id, let place, let others):
      let (name, list) = (told(place), others.map(told).joinedByOr)
      return Phrase(
        nl: "'\(id)' begint niet in \(name.dutch)"
          + (others.isEmpty
            ? ", en in geen periode die nog komt." : "; het kan in \(list.dutch)."),
        en: "'\(id)' does not begin in \(name.english)"
          + (others.isEmpty ? ", nor in any period to come." : "; it can in \(list.english)."))
    case .notInPlan(let id):
      return Phrase(
        nl: "'\(id)' staat niet in het plan, dus er is niets van te zeggen als het niet lukt.",
        en: "'\(id)' is not in the plan, so nothing can be said of failing it.")
    case .untilIsPast(let day):
      let end = day.pastWords
      return Phrase(
        nl: "voor \(end.dutch) eindigt geen periode meer; noem met --until een latere dag.",
        en: "no period ends by \(end.english); name a later day with --until.")
    }
  }
}

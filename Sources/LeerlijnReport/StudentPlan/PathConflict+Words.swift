internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPlanner

extension StudentPlanSentences {
  /// One of the things that cannot be together.
  func reason(_ constraint: PathConstraint) -> Phrase {
    switch constraint {
    case .until:
      let day = plan.wishes.until?.pastWords ?? Phrase(same: "")
      return Phrase(nl: "klaar uiterlijk op \(day.dutch)", en: "done by \(day.english)")
    case .load:
      guard let load = plan.wishes.load else {
        let most = amount(plan.model.usualLoad)
        return Phrase(
          nl: "hoogstens \(most.dutch) per periode (aangenomen)",
          en: "at most \(most.english) per period (assumed)")
      }
      let most = amount(load)
      return Phrase(
        nl: "hoogstens \(most.dutch) per periode", en: "at most \(most.english) per period")
    case .needed(let id):
      let unit = unit(id)
      return Phrase(nl: "\(unit.dutch) moet nog", en: "\(unit.english) is still to be taken")
    case .choice(let id):
      let title = model.programme.choices.first { $0.id == id }?.titles.phrase ?? Phrase(same: id)
      return Phrase(
        nl: "keuzeruimte ‘\(title.dutch)’ moet gevuld worden",
        en: "room to choose ‘\(title.english)’ is to be filled")
    case .entry(let id):
      let unit = unit(id)
      return Phrase(
        nl: "wat \(unit.dutch) vooraf vraagt", en: "what \(unit.english) requires before it begins")
    case .alongside(let id):
      let unit = unit(id)
      return Phrase(
        nl: "wat tegelijk met \(unit.dutch) gevolgd wordt",
        en: "what is taken together with \(unit.english)")
    case .offering(let id):
      let unit = unit(id)
      return Phrase(
        nl: "de periodes waarin \(unit.dutch) gegeven wordt",
        en: "the periods in which \(unit.english) is taught")
    case .fixed(let id):
      let (unit, place) = (unit(id), plan.wishes.fixed[id].map(place) ?? Phrase(same: ""))
      return Phrase(
        nl: "\(unit.dutch) staat vast in \(place.dutch)",
        en: "\(unit.english) is fixed in \(place.english)")
    case .notBefore(let id):
      let (unit, place) = (unit(id), plan.wishes.notBefore[id].map(place) ?? Phrase(same: ""))
      return Phrase(
        nl: "\(unit.dutch) niet voor \(place.dutch)",
        en: "\(unit.english) not before \(place.english)")
    case .rule(let id):
      let rule = names[id].quoted
      return Phrase(nl: "regel \(rule.dutch)", en: "rule \(rule.english)")
    }
  }

  /// What would open a path.
  func change(_ change: PathChange) -> Phrase {
    let finish = slot(change.finish, in: plan.calendarOfChanges)
    let what = change.kinds.map(what).joinedByAnd
    return Phrase(
      nl: "\(what.dutch): dan klaar aan het eind van \(finish.dutch)",
      en: "\(what.english): then done at the end of \(finish.english)")
  }

  private func what(_ kind: PathChange.Kind) -> Phrase {
    switch kind {
    case .later(let slot):
      let place = self.slot(slot, in: plan.calendarOfChanges)
      return Phrase(
        nl: "doorgaan tot en met \(place.dutch)", en: "go on through \(place.english)")
    case .load(let load):
      let most = Unit.credits.amount(load)
      return Phrase(
        nl: "tot \(most.dutch) in een periode", en: "up to \(most.english) in a period")
    case .release(.fixed(let id)):
      let (unit, place) = (unit(id), plan.wishes.fixed[id].map(place) ?? Phrase(same: ""))
      return Phrase(
        nl: "\(unit.dutch) niet vastzetten in \(place.dutch)",
        en: "not fixing \(unit.english) in \(place.english)")
    case .release(.notBefore(let id)):
      let (unit, place) = (unit(id), plan.wishes.notBefore[id].map(place) ?? Phrase(same: ""))
      return Phrase(
        nl: "\(unit.dutch) ook voor \(place.dutch) laten beginnen",
        en: "letting \(unit.english) begin before \(place.english) too")
    case .release(let constraint): return reason(constraint)
    case .extend(let id, let slot):
      let (rule, place) = (names[id].quoted, self.slot(slot, in: plan.calendarOfChanges))
      return Phrase(
        nl: "uitstel voor regel \(rule.dutch) tot het eind van \(place.dutch) (een besluit)",
        en: "an extension of rule \(rule.english) to the end of \(place.english) (a decision)")
    case .waive(let id):
      let rule = names[id].quoted
      return Phrase(
        nl: "ontheffing van regel \(rule.dutch) (een besluit)",
        en: "a waiver of rule \(rule.english) (a decision)")
    case .offer(let id, let slot):
      let (unit, place) = (unit(id), self.slot(slot, in: plan.calendarOfChanges))
      return Phrase(
        nl: "\(unit.dutch) ook geven in \(place.dutch)",
        en: "teach \(unit.english) in \(place.english) too")
    case .exempt(let id):
      let unit = unit(id)
      return Phrase(
        nl: "vrijstelling van \(unit.dutch) (een besluit)",
        en: "an exemption of \(unit.english) (a decision)")
    case .admit(let id):
      let unit = unit(id)
      return Phrase(
        nl: "toelaten tot \(unit.dutch) zonder wat het vooraf vraagt (een besluit)",
        en: "admit to \(unit.english) without what it requires (a decision)")
    }
  }
}

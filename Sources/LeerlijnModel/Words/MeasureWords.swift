package import LeerlijnDiagnostics

/// What a measure asks, in words.
package struct MeasureWords {
  let names: any ThingNames

  package init(_ names: any ThingNames) { self.names = names }

  /// The whole: `ten minste 4 bijeenkomsten van ‘Leernetwerk’, in elke onderwijsperiode`.
  package func words(of measure: Measure) -> Phrase {
    var parts = [core(of: measure)]
    if let each = measure.each { parts.append(each.words) }
    if let window = measure.window { parts.append(words(of: window)) }
    if let deadline = measure.deadline {
      parts.append(deadline.latestWords)
    }
    return parts.joinedByCommas
  }

  private func core(of measure: Measure) -> Phrase {
    let object = object(of: measure.quantity)
    let (least, most) = (measure.minimum, measure.maximum)
    switch measure.quantity {
    case .order, .isTrue, .document: return object
    case .allocate where least == nil && most == nil:
      return Phrase(nl: "alle onderdelen \(object.dutch)", en: "all parts \(object.english)")
    case .perspectives(let roles, let series) where least == nil && most == nil:
      let list = names.list(.role, roles.map(\.text))
      let place = names.list(.series, series.map(\.text))
      return Phrase(
        nl: "inbreng van \(list.dutch) bij \(place.dutch)",
        en: "what \(list.english) bring to \(place.english)")
    case .assessed where least == nil && most == nil:
      return Phrase(nl: "alle \(object.dutch)", en: "all \(object.english)")
    case .grade where least == nil && most == nil:
      return Phrase(nl: "een voldoende voor \(object.dutch)", en: "a pass for \(object.english)")
    default: break
    }
    let amount = range(least, most, measure.quantity.unit)
    switch measure.quantity {
    case .grade:
      return Phrase(
        nl: "\(amount.dutch) voor \(object.dutch)", en: "\(amount.english) for \(object.english)")
    case .units(_, let counted): return counted.asked(amount, object)
    default:
      return Phrase(
        nl: "\(amount.dutch) \(object.dutch)", en: "\(amount.english) \(object.english)")
    }
  }

  /// A grade is no length: `een 6 tot 9` may be read as a 6 that is to become a 9.
  private func range(_ least: Bound?, _ most: Bound?, _ unit: Unit) -> Phrase {
    switch (least.map { names.bound($0, unit) }, most.map { names.bound($0, unit) }) {
    case (let low?, let high?):
      if least == most {
        Phrase(nl: "precies \(high.dutch)", en: "exactly \(high.english)")
      } else if unit != .grade, case .amount(let amount) = least, case .amount = most {
        Phrase(
          nl: "\(unit.shortly(amount).dutch) tot \(high.dutch)",
          en: "\(unit.shortly(amount).english) to \(high.english)")
      } else {
        Phrase(
          nl: "ten minste \(low.dutch) en hoogstens \(high.dutch)",
          en: "at least \(low.english) and at most \(high.english)")
      }
    case (let low?, nil): Phrase(nl: "ten minste \(low.dutch)", en: "at least \(low.english)")
    case (nil, let high?): Phrase(nl: "hoogstens \(high.dutch)", en: "at most \(high.english)")
    case (nil, nil):
      Phrase(
        nl: "ten minste \(unit.amount(unit.scale).dutch)",
        en: "at least \(unit.amount(unit.scale).english)")
    }
  }

  /// What is counted, after a number with its unit: `van ‘Leernetwerk’`.
  private func object(of quantity: Quantity) -> Phrase {
    switch quantity {
    case .hours(let placements):
      guard !placements.isEmpty else { return Phrase(nl: "stage", en: "of placement") }
      return of(names.list(.placement, placements.map(\.text)))
    case .sessions(let series, let marks, .notExcused):
      let all = object(of: .sessions(series, counting: marks, share: .offered))
      return Phrase(
        nl: "\(all.dutch) (zonder waar men met bericht afwezig was)",
        en: "\(all.english) (leaving out absence with notice)")
    case .sessions(let series, let marks, _):
      let list = names.list(.series, series.map(\.text))
      guard marks != [.present, .late] else { return of(list) }
      let states = marks.sorted { $0.rawValue < $1.rawValue }.map(\.words).joinedByOr
      return Phrase(
        nl: "van \(list.dutch) (\(states.dutch))", en: "of \(list.english) (\(states.english))")
    case .held(let series):
      let list = names.list(.series, series.map(\.text))
      return Phrase(nl: "van \(list.dutch), gehouden", en: "of \(list.english), held")
    case .assessed(let placement, let moment):
      let at =
        moment.map { names.called(.moment, $0.text) } ?? names.called(.placement, placement.text)
      return Phrase(nl: "beoordelaars bij \(at.dutch)", en: "assessors at \(at.english)")
    case .grade(.course(let id)): return names.called(.course, id.text)
    case .grade(.test(let id)):
      let test = names.called(.test, id.text)
      return Phrase(nl: "de toets \(test.dutch)", en: "the test \(test.english)")
    case .grade(.placement(let id)): return names.called(.placement, id.text)
    case .units(let selection, _): return words(of: selection, quantity.gradeBounds)
    case .allocate(let allocation):
      let sets = allocation.slots.map { names.called(.set, $0.set.text) }
      let list =
        sets.count > 3
        ? Phrase(nl: "\(sets.count) verzamelingen", en: "\(sets.count) sets") : sets.joinedByAnd
      return Phrase(nl: "gevuld uit \(list.dutch)", en: "filled out of \(list.english)")
    case .dataPoints(let id, _):
      let outcome = names.called(.outcome, id.text)
      return Phrase(nl: "over \(outcome.dutch)", en: "on \(outcome.english)")
    case .order(let first, let second):
      let (one, other) = (words(of: first), words(of: second))
      return Phrase(
        nl: "\(one.dutch) eerder dan \(other.dutch)",
        en: "\(one.english) before \(other.english)")
    case .document(let id, let issuedFrom):
      let document = names.called(.document, id.text)
      guard let issuedFrom else {
        return Phrase(nl: "\(document.dutch) is binnen", en: "\(document.english) is in")
      }
      let day = issuedFrom.words
      return Phrase(
        nl: "\(document.dutch) is binnen, niet ouder dan \(day.dutch)",
        en: "\(document.english) is in, issued no earlier than \(day.english)")
    case .experience(let kinds, _):
      let list = kinds.map { Phrase(same: $0) }.joinedByOr
      return kinds.isEmpty
        ? Phrase(nl: "werkervaring", en: "of work experience")
        : Phrase(nl: "werkervaring (\(list.dutch))", en: "of work experience (\(list.english))")
    case .isTrue(let fact): return words(of: fact)
    case .members(let roles):
      let list = names.list(.role, roles.map(\.text))
      return roles.isEmpty
        ? Phrase(nl: "in het leernetwerk", en: "in the learning network")
        : Phrase(
          nl: "in het leernetwerk (\(list.dutch))", en: "in the learning network (\(list.english))")
    case .perspectives(let roles, let series):
      let list = names.list(.role, roles.map(\.text))
      let place = names.list(.series, series.map(\.text))
      return Phrase(
        nl: "(\(list.dutch)) bij \(place.dutch)", en: "(\(list.english)) at \(place.english)")
    }
  }

  private func of(_ name: Phrase) -> Phrase {
    Phrase(nl: "van \(name.dutch)", en: "of \(name.english)")
  }

  private func words(of selection: CourseSelection, _ grades: GradeBounds?) -> Phrase {
    let what: Phrase
    switch selection {
    case .set(let id): what = of(names.called(.set, id.text))
    case .phase(let id): what = of(names.called(.phase, id.text))
    case .years(let years):
      let list = years.map { Phrase(same: String($0)) }.joinedByAnd
      what = Phrase(nl: "van jaar \(list.dutch)", en: "of year \(list.english)")
    case .programme: what = Phrase(nl: "van de opleiding", en: "of the programme")
    }
    guard let grades else { return what }
    let amount = range(grades.minimum, grades.maximum, .grade)
    return Phrase(
      nl: "\(what.dutch) met een cijfer van \(amount.dutch)",
      en: "\(what.english) with a grade of \(amount.english)")
  }

  private func words(of event: Event) -> Phrase {
    switch event {
    case .moment(_, let id): names.called(.moment, id.text)
    case .course(let id): names.called(.course, id.text)
    case .document(let id): names.called(.document, id.text)
    case .placementStart(let id):
      Phrase(
        nl: "de start van \(names.called(.placement, id.text).dutch)",
        en: "the start of \(names.called(.placement, id.text).english)")
    case .series(let id): names.called(.series, id.text)
    }
  }

  package func words(of window: Window) -> Phrase {
    switch window {
    case .period(let id): within(names.called(.period, id.text))
    case .year(let id): within(Phrase(same: id.text))
    case .phase(let id): within(names.called(.phase, id.text))
    case .programme(let id): within(names.called(.programme, id.text))
    case .studyYear: Phrase(nl: "binnen het studiejaar", en: "within the study year")
    case .placement: Phrase(nl: "binnen de eigen stage", en: "within the own placement")
    case .enrolment: Phrase(nl: "binnen de inschrijving", en: "within the enrolment")
    case .days(let first, let last):
      Phrase(
        nl: "van \(first.words.dutch) tot en met "
          + last.words.dutch,
        en: "from \(first.words.english) through "
          + last.words.english)
    }
  }

  private func within(_ name: Phrase) -> Phrase {
    Phrase(nl: "binnen \(name.dutch)", en: "within \(name.english)")
  }

  /// What is counted, with its unit: `bijeenkomsten van ‘Leernetwerk’`.
  package func noun(of measure: Measure) -> Phrase {
    let object = object(of: measure.quantity)
    switch measure.quantity {
    case .order, .isTrue, .document: return object
    case .grade:
      return Phrase(nl: "het cijfer voor \(object.dutch)", en: "the grade for \(object.english)")
    case .sessions(_, _, share: .some):
      return Phrase(
        nl: "het aandeel bijeenkomsten \(object.dutch)",
        en: "the share of sessions \(object.english)")
    case .assessed: return object
    case .units(_, let counted): return counted.noun(object)
    default:
      let unit = measure.quantity.unit.many
      return Phrase(nl: "\(unit.dutch) \(object.dutch)", en: "\(unit.english) \(object.english)")
    }
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// What one measure of a condition asks, in words (Dutch: *maat in woorden*).
struct MeasureText {
  let names: RuleNames

  init(_ names: RuleNames) { self.names = names }

  func words(of measure: Measure) -> Phrase {
    var parts = [core(of: measure)]
    if let each = measure.each { parts.append(each.inText) }
    if let window = measure.window { parts.append(words(of: window)) }
    if let deadline = measure.deadline { parts.append(MeasureText.latest(deadline)) }
    return parts.joinedByCommas
  }

  private func core(of measure: Measure) -> Phrase {
    let object = object(of: measure.quantity)
    let hasBound = measure.minimum != nil || measure.maximum != nil
    switch measure.quantity {
    case .order, .isTrue, .document: return object
    case .assessed where !hasBound, .perspectives where !hasBound, .allocate where !hasBound:
      return Phrase(nl: "alle \(object.dutch)", en: "all \(object.english)")
    case .grade where !hasBound:
      return Phrase(nl: "een voldoende voor \(object.dutch)", en: "a pass for \(object.english)")
    case .grade:
      let amount = range(measure.minimum, measure.maximum, .grade)
      return Phrase(
        nl: "\(amount.dutch) voor \(object.dutch)", en: "\(amount.english) for \(object.english)")
    default:
      let amount = range(measure.minimum, measure.maximum, measure.quantity.unit)
      return Phrase(
        nl: "\(amount.dutch) \(object.dutch)", en: "\(amount.english) \(object.english)")
    }
  }

  private func range(_ least: Bound?, _ most: Bound?, _ unit: Unit) -> Phrase {
    let (low, high) = (least.map { names.bound($0, unit) }, most.map { names.bound($0, unit) })
    switch (low, high) {
    case (let low?, let high?) where least == most:
      return Phrase(nl: "precies \(low.dutch)", en: "exactly \(high.english)")
    case (let low?, let high?):
      return Phrase(
        nl: "ten minste \(low.dutch) en hoogstens \(high.dutch)",
        en: "at least \(low.english) and at most \(high.english)")
    case (nil, let high?):
      return Phrase(nl: "hoogstens \(high.dutch)", en: "at most \(high.english)")
    case (let low, nil):
      let low = low ?? unit.amount(unit.scale)
      return Phrase(nl: "ten minste \(low.dutch)", en: "at least \(low.english)")
    }
  }

  /// What is counted, after a number with its unit.
  private func object(of quantity: Quantity) -> Phrase {
    switch quantity {
    case .hours(nil): return Phrase(nl: "stage", en: "of placement")
    case .hours(let placement?): return of(names[.unit, placement.text])
    case .sessions(let series, let marks, _):
      let list = of(names.list(.series, series.map(\.text)))
      guard marks != [.present, .late] else { return list }
      let states = marks.sorted { $0.rawValue < $1.rawValue }.map(\.inText).joinedByOr
      return Phrase(
        nl: "\(list.dutch) (\(states.dutch))", en: "\(list.english) (\(states.english))")
    case .held(let series):
      let list = names.list(.series, series.map(\.text))
      return Phrase(nl: "van \(list.dutch), gehouden", en: "of \(list.english), held")
    case .assessed(let placement, let moment):
      let at = moment.map { names[.moment, $0.text] } ?? names[.unit, placement.text]
      return Phrase(nl: "beoordelaars bij \(at.dutch)", en: "assessors at \(at.english)")
    case .grade(.course(let id)): return names[.unit, id.text]
    case .grade(.test(let id)): return names[.unit, id.text]
    case .grade(.placement(let id)): return names[.unit, id.text]
    case .credits(let selection, let grades), .courses(let selection, let grades):
      return words(of: selection, grades)
    case .allocate(let allocation):
      let list = allocation.slots.map { names[.set, $0.set.text] }.joinedByAnd
      return Phrase(
        nl: "plaatsen gevuld uit \(list.dutch)", en: "slots filled out of \(list.english)")
    case .dataPoints(let id, _):
      let outcome = names[.outcome, id.text]
      return Phrase(nl: "over \(outcome.dutch)", en: "on \(outcome.english)")
    case .order(let first, let second):
      let (one, other) = (words(of: first), words(of: second))
      return Phrase(
        nl: "\(one.dutch) eerder dan \(other.dutch)",
        en: "\(one.english) before \(other.english)")
    case .document(let id, let issued):
      let document = names[.document, id.text]
      guard let issued else {
        return Phrase(nl: "\(document.dutch) is binnen", en: "\(document.english) is in")
      }
      let day = MeasureText.words(of: issued)
      return Phrase(
        nl: "\(document.dutch) is binnen, niet ouder dan \(day.dutch)",
        en: "\(document.english) is in, issued no earlier than \(day.english)")
    case .experience(let kinds, _):
      let list = kinds.isEmpty ? "" : " (\(kinds.joined(separator: ", ")))"
      return Phrase(nl: "werkervaring\(list)", en: "of work experience\(list)")
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
    let what =
      switch selection {
      case .set(let id): of(names[.set, id.text])
      case .phase(let id): of(names[.phase, id.text])
      case .years(let years):
        Phrase(
          nl: "van jaar \(years.map(String.init).joined(separator: ", "))",
          en: "of year \(years.map(String.init).joined(separator: ", "))")
      case .programme: Phrase(nl: "van de opleiding", en: "of the programme")
      }
    guard let grades else { return what }
    let amount = range(grades.minimum, grades.maximum, .grade)
    return Phrase(
      nl: "\(what.dutch) met een cijfer van \(amount.dutch)",
      en: "\(what.english) with a grade of \(amount.english)")
  }

  private func words(of event: Event) -> Phrase {
    switch event {
    case .moment(_, let id): return names[.moment, id.text]
    case .course(let id): return names[.unit, id.text]
    case .document(let id): return names[.document, id.text]
    case .series(let id): return names[.series, id.text]
    case .placementStart(let id):
      let name = names[.unit, id.text]
      return Phrase(
        nl: "de start van \(name.dutch)", en: "the start of \(name.english)")
    }
  }
}

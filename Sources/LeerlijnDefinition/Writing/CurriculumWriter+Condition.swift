internal import LeerlijnModel

extension CurriculumWriter {
  mutating func condition(_ condition: Condition) {
    switch condition.kind {
    case .all(let parts): group("all", [], parts)
    case .any(let parts): group("any", [], parts)
    case .atLeast(let count, let parts): group("atLeast", [("count", String(count))], parts)
    case .not(let part): group("not", [], [part])
    case .when(let premise, let then):
      element("when") {
        $0.group("if", [], [premise])
        $0.group("then", [], [then])
      }
    case .rule(let rule): element("rule", [("ref", rule.text)])
    case .measure(let measure): write(measure)
    }
  }

  private mutating func group(
    _ name: String, _ attributes: [(String, String?)], _ parts: [Condition]
  ) {
    element(name, attributes) { writer in
      for part in parts { writer.condition(part) }
    }
  }

  private mutating func write(_ measure: Measure) {
    let quantity = measure.quantity
    let unit = quantity.unit
    let minimum = written(measure.minimum, in: unit)
    var attributes = quantity.attributes
    if case .sessions(_, _, share: .some) = quantity {
      attributes.append(("share", minimum))
    } else {
      attributes.append(("min", minimum))
    }
    attributes += [
      ("max", written(measure.maximum, in: unit)), ("each", measure.each?.rawValue),
      ("cap", measure.cappedByOffer ? "offered" : nil), ("within", measure.window?.text),
      ("by", measure.deadline?.description),
    ]
    element(quantity.elementName, attributes) { writer in
      switch quantity {
      case .allocate(let allocation):
        for slot in allocation.slots { writer.write(slot) }
      case .order(let first, let second):
        for event in [first, second] { writer.element("event", event.attributes) }
      default: break
      }
    }
  }

  private mutating func write(_ slot: Allocation.Slot) {
    var attributes: [(String, String?)] = [("id", slot.id), ("set", slot.set.text)]
    switch slot.demand {
    case .credits(let tenths): attributes.append(("credits", Unit.credits.text(tenths)))
    case .courses(let count): attributes.append(("courses", String(count)))
    }
    element("slot", attributes)
  }
}

extension Window {
  fileprivate var text: String {
    switch self {
    case .period(let id): id.text
    case .year(let id): id.text
    case .phase(let id): id.text
    case .programme(let id): id.text
    case .studyYear: "study-year"
    case .placement: "placement"
    case .enrolment: "enrolment"
    case .days(let first, let last): "\(first)..\(last)"
    }
  }
}

extension Event {
  fileprivate var attributes: [(String, String?)] {
    switch self {
    case .moment(let placement, let moment):
      [("moment", moment.text), ("placement", placement.text)]
    case .placementStart(let placement): [("placement", placement.text)]
    case .course(let course): [("course", course.text)]
    case .document(let document): [("document", document.text)]
    case .series(let series): [("series", series.text)]
    }
  }
}

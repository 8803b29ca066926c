internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

// Conditions: logic over measures.

extension DocumentReader {
  /// The one condition among the children of an element; nil when none can be read.
  mutating func readCondition(in parent: XMLElement) -> Condition? {
    for element in parent.elements {
      if let condition = readCondition(element) { return condition }
    }
    return nil
  }

  private mutating func readConditions(in parent: XMLElement) -> [Condition] {
    var conditions: [Condition] = []
    for element in parent.elements {
      if let condition = readCondition(element) { conditions.append(condition) }
    }
    return conditions
  }

  /// nil for an element that is no condition, or that lacks what it cannot do without.
  mutating func readCondition(_ element: XMLElement) -> Condition? {
    let place = place(element)
    switch element.name {
    case "all": return Condition(.all(readConditions(in: element)), at: place)
    case "any": return Condition(.any(readConditions(in: element)), at: place)
    case "atLeast":
      let parts = readConditions(in: element)
      return integer(element, "count").map { Condition(.atLeast($0, parts), at: place) }
    case "not": return readCondition(in: element).map { Condition(.not($0), at: place) }
    case "when":
      guard let premise = element.first("if").flatMap({ readCondition(in: $0) }),
        let then = element.first("then").flatMap({ readCondition(in: $0) })
      else { return nil }
      return Condition(.when(premise, then: then), at: place)
    case "rule":
      return refer(element, "ref", to: .rule).map { Condition(.rule(RuleID($0)), at: place) }
    default:
      return readMeasure(element, at: place).map { Condition(.measure($0), at: place) }
    }
  }

  private mutating func readMeasure(_ element: XMLElement, at place: SourceRange) -> Measure? {
    guard let quantity = readQuantity(element) else { return nil }
    var measure = Measure(
      quantity, minimum: bound(element, "min", in: quantity.unit),
      maximum: bound(element, "max", in: quantity.unit), window: window(element),
      deadline: date(element, "by"), each: element["each"].flatMap(Each.init(rawValue:)),
      cappedByOffer: element["cap"] == "offered", place: place)
    if let share = bound(element, "share", in: .share) {
      if measure.minimum != nil { log.report(.chooseOne(["share", "min"], at: place)) }
      measure.minimum = share
    }
    return measure
  }

  /// A number in the smallest part of a unit, or the parameter whose value is taken.
  mutating func bound(_ element: XMLElement, _ name: String, in unit: Unit) -> Bound? {
    guard let attribute = element.attribute(name) else { return nil }
    let value = attribute.value
    guard value.hasPrefix("$") else { return amount(element, name, in: unit).map { .amount($0) } }
    let parameter = String(value.dropFirst())
    references.append(
      Reference(name: parameter, kinds: [.parameter], scope: nil, place: attribute.valueRange))
    bounds.append(BoundReference(parameter: parameter, unit: unit, place: attribute.valueRange))
    return .parameter(ParameterID(parameter))
  }

  private mutating func window(_ element: XMLElement) -> Window? {
    guard let attribute = element.attribute("within") else { return nil }
    let value = attribute.value
    switch value {
    case "placement": return .placement
    case "enrolment": return .enrolment
    case "study-year": return .studyYear
    default: break
    }
    if let dots = value.firstIndex(of: ".", followedBy: ".") {
      let last = value.index(dots, offsetBy: 2)
      guard let first = DateExpression(value[..<dots]), let end = DateExpression(value[last...])
      else { return nil }
      if case .fixed(let start) = first, case .fixed(let stop) = end, stop < start {
        log.report(.daysReversed(at: attribute.valueRange, start, stop))
      }
      return .days(first, end)
    }
    references.append(
      Reference(
        name: value, kinds: [.period, .year, .phase, .programme], scope: nil,
        place: attribute.valueRange))
    switch windowKinds[value] {
    case .year: return .year(StudyYearID(value))
    case .phase: return .phase(PhaseID(value))
    case .programme: return .programme(ProgrammeID(value))
    default: return .period(PeriodID(value))
    }
  }
}

extension String {
  /// The index of the first character that is followed by another.
  fileprivate func firstIndex(of first: Character, followedBy second: Character) -> Index? {
    indices.first {
      self[$0] == first && index(after: $0) < endIndex && self[index(after: $0)] == second
    }
  }
}

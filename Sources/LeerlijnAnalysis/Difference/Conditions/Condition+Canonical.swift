package import LeerlijnModel

extension Condition {
  /// The condition as one line that depends on what it says alone: parts of `all`, `any` and
  /// `atLeast` stand sorted, since their order means nothing.
  package var canonicalText: String {
    func list(_ parts: [Condition]) -> String {
      parts.map(\.canonicalText).sorted().joined(separator: ", ")
    }
    switch kind {
    case .all(let parts): return "all(\(list(parts)))"
    case .any(let parts): return "any(\(list(parts)))"
    case .atLeast(let count, let parts): return "atLeast(\(count), \(list(parts)))"
    case .not(let part): return "not(\(part.canonicalText))"
    case .when(let premise, let then):
      return "when(\(premise.canonicalText), then \(then.canonicalText))"
    case .rule(let rule): return "rule(\(rule))"
    case .measure(let measure): return measure.canonicalText
    }
  }
}

extension Measure {
  var canonicalText: String {
    var parts = [readingText]
    if let minimum { parts.append("min=\(minimum.text(in: quantity.unit))") }
    if let maximum { parts.append("max=\(maximum.text(in: quantity.unit))") }
    if cappedByOffer { parts.append("cap=offered") }
    return parts.joined(separator: " ")
  }

  /// What it reads, without what that is compared with; one text is one reading of the evidence.
  var readingText: String {
    var parts = [quantity.canonicalText]
    if let each { parts.append("each=\(each.rawValue)") }
    if let window { parts.append("within=\(window.canonicalText)") }
    if let deadline { parts.append("by=\(deadline)") }
    return parts.joined(separator: " ")
  }
}

extension Bound {
  package func text(in unit: Unit) -> String {
    switch self {
    case .amount(let amount): unit == .years ? "\(amount)/\(unit.scale)" : unit.text(amount)
    case .parameter(let id): "$\(id)"
    }
  }
}

extension Window {
  package var canonicalText: String {
    switch self {
    case .period(let id): "period:\(id)"
    case .year(let id): "year:\(id)"
    case .phase(let id): "phase:\(id)"
    case .programme(let id): "programme:\(id)"
    case .studyYear: "study-year"
    case .placement: "placement"
    case .enrolment: "enrolment"
    case .days(let first, let last): "\(first)..\(last)"
    }
  }
}

extension Quantity {
  package var canonicalText: String {
    func words(_ names: some Sequence<String>) -> String {
      Set(names).sorted().joined(separator: " ")
    }
    switch self {
    case .hours(let placements): return "hours(\(words(placements.map(\.text))))"
    case .sessions(let series, let marks, let share):
      let marks = words(marks.map { String(describing: $0) })
      let kind = share == nil ? "sessions" : "share"
      let among = share?.among.map { "; among \($0)" } ?? ""
      return "\(kind)(\(words(series.map(\.text))); \(marks)\(among))"
    case .assessed(let placement, let moment):
      return "assessed(\(placement) \(moment?.text ?? ""))"
    case .grade(.course(let id)): return "grade(course \(id))"
    case .grade(.test(let id)): return "grade(test \(id))"
    case .grade(.placement(let id)): return "grade(placement \(id))"
    case .units(let selection, let measure):
      let options = measure.options.map { " \($0.name)=\($0.value)" }.joined()
      let grades = measure.grades?.canonicalText ?? ""
      return "\(measure.elementName)(\(selection.canonicalText)\(grades)\(options))"
    case .allocate(let allocation):
      let slots = allocation.slots.map(\.canonicalText).sorted().joined(separator: ", ")
      return "allocate(\(slots); sharing \(allocation.sharing))"
    case .dataPoints(let outcome, let counting):
      return "datapoints(\(outcome) \(counting.rawValue))"
    case .order(let first, let second):
      return "order(\(first.canonicalText) before \(second.canonicalText))"
    case .document(let id, let issuedFrom):
      return "document(\(id)\(issuedFrom.map { " issued-from \($0)" } ?? ""))"
    case .experience(let kinds, let unit):
      return "experience(\(words(kinds)) in \(unit.rawValue))"
    case .isTrue(let fact): return "is(\(fact.canonicalText))"
    case .members(let roles): return "members(\(words(roles.map(\.text))))"
    case .held(let series): return "held(\(words(series.map(\.text))))"
    case .perspectives(let roles, let series):
      return "perspectives(\(words(roles.map(\.text))); \(words(series.map(\.text))))"
    }
  }
}

extension GradeBounds {
  fileprivate var canonicalText: String {
    (minimum.map { " gradeMin=\($0.text(in: .grade))" } ?? "")
      + (maximum.map { " gradeMax=\($0.text(in: .grade))" } ?? "")
  }
}

extension CourseSelection {
  fileprivate var canonicalText: String {
    switch self {
    case .set(let id): "set \(id)"
    case .phase(let id): "phase \(id)"
    case .years(let years): "years \(Set(years).sorted())"
    case .programme: "programme"
    }
  }
}

extension Allocation.Slot {
  fileprivate var canonicalText: String {
    switch demand {
    case .courses(let count): "\(id) from \(set): \(count) courses"
    case .credits(let tenths): "\(id) from \(set): \(Unit.credits.text(tenths)) EC"
    }
  }
}

extension Event {
  fileprivate var canonicalText: String {
    switch self {
    case .moment(let placement, let moment): "moment \(placement) \(moment)"
    case .course(let id): "course \(id)"
    case .document(let id): "document \(id)"
    case .placementStart(let id): "placement \(id)"
    case .series(let id): "series \(id)"
    }
  }
}

extension EnrolmentFact {
  fileprivate var canonicalText: String {
    func part(_ name: String, _ values: [String]) -> String? {
      values.isEmpty ? nil : "\(name) " + Set(values).sorted().joined(separator: " ")
    }
    return [
      part("year", years.map { String($0) }), part("profile", profiles.map(\.text)),
      part("programme", programmes.map(\.text)), part("mode", modes),
      cohorts.map { "cohort \($0.lowerBound)-\($0.upperBound)" },
      part("degree", degrees.map(\.text)),
      organisationTakesPart.map { "organisation \($0 ? "participating" : "other")" },
      isInNetwork ? "network yes" : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension Narrator {
  /// What a part of a rule is about, as a heading.
  func name(of node: NodeVerdict) -> Phrase {
    switch node.kind {
    case .measure(let measure): name(of: measure.measure.quantity)
    case .rule(let other): title(ofRule: other.rule)
    case .not(let part): name(of: part)
    case .when(_, let then): name(of: then)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      Array(Set(parts.map { name(of: $0) })).sorted { $0.dutch < $1.dutch }.joinedByAnd
    }
  }

  func name(of quantity: Quantity) -> Phrase {
    switch quantity {
    case .hours(let placements):
      guard !placements.isEmpty else { return Phrase(nl: "Stage-uren", en: "Placement hours") }
      let titles = placements.map { names[$0].quoted }.joinedByAnd
      return Phrase(nl: "Uren van \(titles.dutch)", en: "Hours of \(titles.english)")
    case .sessions(let series, _, _), .held(let series), .perspectives(_, let series):
      return series.map { names[$0] }.joinedByAnd
    case .assessed(let placement, let moment):
      return moment.map { names[$0] } ?? names[placement]
    case .grade(.course(let id)): return names[id]
    case .grade(.test(let id)): return names[id]
    case .grade(.placement(let id)): return names[id]
    case .units(let selection, let measure): return name(of: selection, measure.heading)
    case .allocate: return Phrase(nl: "Verdeling over onderdelen", en: "Division over parts")
    case .dataPoints(let outcome, _): return names[outcome]
    case .order: return Phrase(nl: "Volgorde", en: "Order")
    case .document(let id, _): return names[id]
    case .experience: return Phrase(nl: "Werkervaring", en: "Work experience")
    case .isTrue: return Phrase(nl: "Inschrijving", en: "Enrolment")
    case .members: return Phrase(nl: "Leden", en: "Members")
    }
  }

  private func name(of selection: CourseSelection, _ what: Phrase) -> Phrase {
    switch selection {
    case .set(let id):
      let title = names[id].quoted
      return Phrase(
        nl: "\(what.dutch) uit \(title.dutch)", en: "\(what.english) out of \(title.english)")
    case .phase(let id):
      let title = names[id].quoted
      return Phrase(
        nl: "\(what.dutch) van \(title.dutch)", en: "\(what.english) of \(title.english)")
    case .years(let years):
      let list = years.map { Phrase(same: String($0)) }.joinedByAnd
      return Phrase(
        nl: "\(what.dutch) van jaar \(list.dutch)", en: "\(what.english) of year \(list.english)")
    case .programme:
      return Phrase(nl: "\(what.dutch) van de opleiding", en: "\(what.english) of the programme")
    }
  }
}

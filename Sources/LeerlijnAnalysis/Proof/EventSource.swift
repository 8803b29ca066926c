import LeerlijnModel
import LeerlijnRules

/// What a measure reads: two that read the same share evidence.
enum EventSource: Hashable {
  case unit(String)
  case series(SeriesID)
  case hours
  case moment(Int)
  case document(DocumentID)
  case experience
  case judgements(OutcomeID)
  case members
  case perspectives(SeriesID)
  case enrolment

  /// Whether it happens in a learning network, in one study year or another.
  var isOfNetwork: Bool {
    switch self {
    case .series, .members, .perspectives: true
    default: false
    }
  }
}

extension CaseWorld {
  /// Everything that a rule reads, through the rules it refers to as well.
  func sources(
    of rule: Int, _ demands: [Int: RuleDemand], _ seen: inout Set<Int>
  ) -> Set<EventSource> {
    guard seen.insert(rule).inserted, let demand = demands[rule] else { return [] }
    var result = Set(demand.tree.measures.flatMap(sources(of:)))
    for other in demand.tree.references { result.formUnion(sources(of: other, demands, &seen)) }
    return result
  }

  func sources(of demand: Demand) -> [EventSource] {
    switch demand.measure.quantity {
    case .hours: return [.hours]
    case .sessions(let ids, _, _), .held(let ids): return ids.map(EventSource.series)
    case .perspectives(_, let ids): return ids.map(EventSource.perspectives)
    case .assessed: return demand.dueDays.map { .moment($0.moment) }
    case .grade(.course(let id)): return [.unit(id.text)]
    case .grade(.placement(let id)): return [.unit(id.text)]
    case .grade(.test(let id)): return [.unit(id.text)]
    case .units:
      return (demand.units + demand.choices.flatMap(\.units)).map(EventSource.unit)
    case .allocate(let allocation):
      return allocation.slots.flatMap { slot in
        curriculum.courseSets.first { $0.id == slot.set }?.courses.map { .unit($0.text) } ?? []
      }
    case .dataPoints(let outcome, _): return [.judgements(outcome)]
    case .order(let first, let second): return [first, second].compactMap(source)
    case .document(let id, _): return [.document(id)]
    case .experience: return [.experience]
    case .isTrue(let fact):
      return fact.degrees.map(EventSource.document)
        + (fact.organisationTakesPart == nil && !fact.isInNetwork ? [] : [.enrolment])
    case .members: return [.members]
    }
  }

  private func source(of event: Event) -> EventSource? {
    switch event {
    case .moment(let placement, let id):
      moments.firstIndex { $0.placement.id == placement && $0.moment.id == id }
        .map(EventSource.moment)
    case .course(let id): .unit(id.text)
    case .document(let id): .document(id)
    case .placementStart: nil
    case .series(let id): .series(id)
    }
  }
}

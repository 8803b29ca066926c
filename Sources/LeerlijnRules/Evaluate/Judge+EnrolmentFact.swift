import LeerlijnModel

extension Judge {
  /// Whether a fact about the enrolment holds; it may be either where the evidence does not say.
  func fact(at index: Int, _ plan: ReadingPlan) -> Reading {
    let head = tables.factHeads[index]
    var doubts = Doubts()
    // What a row of enrolment would have said that was left out, nobody knows.
    let isKnown = !isLeftOut(.enrolments)
    if !isKnown { doubts.add(.rowLeftOut) }
    if let years = head.years, isKnown {
      if enrolment.year == 0 {
        doubts.add(.yearUnknown)
      } else {
        guard ScopePlan.holds(year: Int(enrolment.year), in: years) else { return .doesNotHold }
      }
    }
    if let profiles = head.profiles, isKnown {
      if let profile = enrolment.profile {
        guard profiles[Int(profile)] else { return .doesNotHold }
      } else {
        doubts.add(.profileUnknown)
      }
    }
    if head.hasMore {
      let asked = tables.code.facts[index]
      guard holds(asked.fact, &doubts),
        !asked.fact.isInNetwork || isInNetwork(plan, isPremise: asked.isPremise, &doubts)
      else { return .doesNotHold }
    }
    guard doubts.exist else { return Reading(now: 1, high: 1) }
    var reading = Reading(now: 0, high: 1)
    reading.reasons = doubts.reasons
    return reading
  }

  /// - Returns: false where it certainly does not hold.
  private func holds(_ fact: EnrolmentFact, _ doubts: inout Doubts) -> Bool {
    let isKnown = !isLeftOut(.enrolments)
    if !fact.programmes.isEmpty, isKnown {
      let index = programme(of: enrolment)
      let programmes = tables.program.curriculum.programmes
      guard programmes.indices.contains(index), fact.programmes.contains(programmes[index].id)
      else { return false }
    }
    if !fact.modes.isEmpty, isKnown {
      if let mode = enrolment.mode {
        guard fact.modes.contains(tables.evidence.words[Int(mode)]) else { return false }
      } else {
        doubts.add([])
      }
    }
    if let cohorts = fact.cohorts {
      guard cohorts.contains(tables.evidence.students[student].cohort) else { return false }
    }
    if !fact.degrees.isEmpty, !hasDegree(among: fact.degrees) {
      let unknown = unknown(.documents, through: asOf)
      guard !unknown.isEmpty else { return false }
      doubts.add(unknown)
    }
    if let takesPart = fact.organisationTakesPart {
      switch takesPartInNetwork {
      case nil: doubts.add(unknown(.placements, through: asOf).union(.placementUnknown))
      case let known?: guard known == takesPart else { return false }
      }
    }
    return true
  }

  /// Whether the student is in a network on a day of the window. Who is in none may join one while the
  /// window lasts; as a premise that is no until then, from its first day on.
  ///
  /// - Returns: false where it certainly is not so.
  private func isInNetwork(
    _ plan: ReadingPlan, isPremise: Bool, _ doubts: inout Doubts
  ) -> Bool {
    let span = span(of: plan)
    let days = DayRange(span.window.first, min(span.window.last, span.deadline))
    if networks(during: days) != [nil] { return true }
    var reasons: Reading.Reasons = networkLeftOut.isEmpty ? [] : .rowLeftOut
    let kinds = [FactKind.placements, .members]
    for kind in kinds { reasons.formUnion(unknown(kind, through: days.last)) }
    if !isDelivered(.placements), tables.evidence.placements[student].isEmpty {
      reasons.formUnion(.notDelivered)
    }
    let mayJoin =
      isPremise ? asOf < days.first : kinds.contains { isOpen(through: days.last, $0) }
    guard mayJoin || !reasons.isEmpty || !span.isKnown else { return false }
    doubts.add(reasons)
    return true
  }

  private func hasDegree(among degrees: [DocumentID]) -> Bool {
    tables.evidence.submissions.range(of: student).contains { index in
      let fact = tables.evidence.submissions.facts[index]
      return fact.day <= asOf && degrees.contains(tables.evidence.documents[Int(fact.document)])
    }
  }

  /// Whether the organisation of the student's placement takes part in a network: of those in force,
  /// else of the latest that has begun, else of the first to come; without a placement, that of the
  /// student's network. nil where that is not known.
  private var takesPartInNetwork: Bool? {
    let placements = tables.evidence.placements[student]
    let named = placements.filter { $0.organisation != nil }
    var relevant = named.filter { $0.days.contains(asOf) }
    if relevant.isEmpty {
      let begun = named.map(\.days.first).filter { $0 <= asOf }.max()
      let day = begun ?? named.map(\.days.first).min()
      relevant = named.filter { $0.days.first == day }
    }
    let takesPart = relevant.contains { fact in
      fact.organisation.map {
        tables.participatingOrganisations.contains(tables.evidence.organisations[Int($0)])
      } ?? false
    }
    if takesPart, relevant.contains(where: { $0.days.contains(asOf) }) { return true }
    // Another placement may have begun since the list was made, or its row was left out.
    let isKnown =
      known(.placements) >= asOf && !isLeftOut(.placements)
      && (isDelivered(.placements) || !placements.isEmpty)
    if !relevant.isEmpty { return isKnown ? takesPart : nil }
    if !networks(on: asOf).isEmpty { return isKnown ? true : nil }
    return isKnown && placements.isEmpty ? false : nil
  }
}

/// What keeps a fact from being decided.
private struct Doubts {
  private(set) var exist = false
  private(set) var reasons: Reading.Reasons = []

  mutating func add(_ more: Reading.Reasons) {
    exist = true
    reasons.formUnion(more)
  }
}

extension Reading {
  fileprivate static let doesNotHold = Reading(now: 0, high: 0)

  /// A fact that holds or does not.
  init(decided: Bool) { self.init(now: decided ? 1 : 0, high: decided ? 1 : 0) }
}

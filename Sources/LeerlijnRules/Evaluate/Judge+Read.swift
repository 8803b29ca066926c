import LeerlijnModel

extension Judge {
  /// Reads a quantity for the student (or network) at hand.
  mutating func read(_ plan: ReadingPlan, _ member: Member) -> Reading {
    let (window, deadline) = span(of: plan)
    let days = window.intersection(days(of: member))
    switch plan.quantity {
    case .hours(let placement): return hours(placement, in: days, through: deadline)
    case .sessions(let series, let marks, let asShare):
      return sessions(
        series, marks, asShare: asShare, in: window, through: deadline, of: member)
    case .assessed(let moments):
      var wanted = moments
      if case .moment(let moment, _) = member {
        wanted =
          moments.filter { tables.code.lists[$0] == moment }.first.map { $0..<$0 + 1 } ?? 0..<0
      }
      return assessed(at: wanted, explicitDeadline(of: plan))
    case .unitGrade(let unit): return grade(ofUnit: unit, in: days, through: deadline)
    case .testGrade(let test): return grade(ofTest: test, in: days, through: deadline)
    case .units(let units, let grades, let counting):
      return amount(of: units, grades, counting, plan, in: days, through: deadline)
    case .fact(let index): return Reading(decided: holds(factAt: index))
    case .held(let series): return held(series, in: window, through: deadline, of: member)
    case .rare(let index):
      return read(rare: index, plan, in: days, through: deadline, of: member)
    }
  }

  private mutating func read(
    rare index: Int, _ plan: ReadingPlan, in days: DayRange, through deadline: Day,
    of member: Member
  ) -> Reading {
    switch tables.code.rare[index] {
    case .allocate(let allocation): allocated(allocation, index, in: days, through: deadline)
    case .dataPoints(let outcome, let counting):
      dataPoints(on: outcome, counting, in: days, through: deadline)
    case .order(let first, let second): order(first, second, in: days, through: deadline)
    case .document(let id, let issuedFrom, let due):
      document(id, issuedFrom: issuedFrom, due: due, plan, through: deadline)
    case .experience(let kinds, let unit): experience(kinds, unit, in: days, through: deadline)
    case .members(let roles): members(roles)
    case .perspectives(let roles, let series):
      perspectives(roles, series, in: span(of: plan).window, through: deadline, of: member)
    }
  }

  /// A deadline that rule, measure or decision names, apart from any window.
  func explicitDeadline(of plan: ReadingPlan) -> Day? {
    let deadline = plan.deadline.flatMap { resolve($0, placement: nil) } ?? ruleDeadline
    return extendedDeadline.map { max($0, deadline ?? $0) } ?? deadline
  }

  // MARK: Facts of the enrolment

  /// Years and profiles, which most rules ask, are looked up as bits; the rest in the fact itself.
  private func holds(factAt index: Int) -> Bool {
    let bits = tables.factBits[index]
    guard (0..<64).contains(enrolment.year), bits.years & (1 << UInt64(enrolment.year)) != 0 else {
      return false
    }
    if let profiles = bits.profiles {
      guard let profile = enrolment.profile, profile < 64, profiles & (1 << UInt64(profile)) != 0
      else { return false }
    }
    return bits.isAll || holds(tables.code.facts[index])
  }

  private func holds(_ fact: EnrolmentFact) -> Bool {
    if !fact.programmes.isEmpty {
      let index = programme(of: enrolment)
      let programmes = tables.program.curriculum.programmes
      guard programmes.indices.contains(index), fact.programmes.contains(programmes[index].id)
      else { return false }
    }
    if !fact.modes.isEmpty {
      guard let mode = enrolment.mode, fact.modes.contains(tables.evidence.words[Int(mode)])
      else { return false }
    }
    if let cohorts = fact.cohorts {
      guard cohorts.contains(tables.evidence.students[student].cohort) else { return false }
    }
    if !fact.degrees.isEmpty, !hasDegree(among: fact.degrees) { return false }
    if let takesPart = fact.organisationTakesPart, takesPart != isAtParticipant { return false }
    return true
  }

  private func hasDegree(among degrees: [DocumentID]) -> Bool {
    tables.evidence.submissions.range(of: student).contains { index in
      let fact = tables.evidence.submissions.facts[index]
      return fact.day <= asOf && degrees.contains(tables.evidence.documents[Int(fact.document)])
    }
  }

  /// The organisation of the placement in force, else of the latest that has begun, else of the
  /// first to come; without a placement, that of the student's network.
  private var isAtParticipant: Bool {
    var best: PlacementFact?
    for index in tables.evidence.placements.range(of: student) {
      let fact = tables.evidence.placements.facts[index]
      guard fact.organisation != nil else { continue }
      guard let current = best else {
        best = fact
        continue
      }
      let isLater = fact.days.first > current.days.first
      if isLater == (fact.days.first <= asOf) { best = fact }
    }
    if let organisation = best?.organisation {
      return tables.participatingOrganisations.contains(
        tables.evidence.organisations[Int(organisation)])
    }
    return network(on: asOf) != nil
  }
}

extension Reading {
  /// A fact that holds or does not.
  init(decided: Bool) { self.init(now: decided ? 1 : 0, high: decided ? 1 : 0) }
}

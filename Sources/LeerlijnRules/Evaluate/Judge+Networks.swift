import LeerlijnModel

extension Judge {
  // MARK: One network

  /// Judges every rule about networks for one network, or for the curriculum as a whole (-1).
  mutating func judge(network: Int) {
    begin(network: network)
    for rule in tables.code.order where appliesToNetwork(rule) { judge(rule: rule) }
  }

  mutating func begin(network: Int) {
    isAboutNetwork = true
    hasDecisions = false
    asOf = tables.asOf
    (left, lastListed) = (nil, nil)
    leftOut = tables.leftOutRows(ofNetwork: network)
    networkLeftOut = []
    unlisted = tables.unlistedOfNetwork(network)
    self.network = network
    constantNetwork = nil
    run = .always
    guard network >= 0 else { return }
    let id = tables.evidence.networks[network]
    if let definition = tables.program.curriculum.networks.first(where: { $0.id == id }) {
      run = DayRange(definition.from ?? .distantPast, definition.until ?? .distantFuture)
    }
  }

  /// Rules about networks are for the networks they name, else for all that are no umbrella;
  /// rules about the curriculum are for the whole.
  func appliesToNetwork(_ rule: Int) -> Bool {
    let plan = tables.code.rules[rule].rule
    guard network >= 0 else { return plan.subject == .curriculum }
    guard plan.subject == .network else { return false }
    let id = tables.evidence.networks[network]
    if !plan.scope.networks.isEmpty { return plan.scope.networks.contains(id) }
    return tables.program.curriculum.networks.first { $0.id == id }?.kind != .umbrella
  }

  // MARK: Measures

  /// Members on the as-of day: everyone on the list, and students whose network it is that day.
  func members(_ roles: [RoleID]) -> Reading {
    var persons: Set<String> = []
    for (index, membership) in tables.evidence.memberships.enumerated()
    where isHere(membership.network) && membership.days.contains(asOf)
      && (roles.isEmpty || roles.contains(tables.evidence.roles[Int(membership.role)]))
    {
      persons.insert(membership.person)
      if Log.isOn { log.note(FactNote(.members, index, on: asOf, .counted)) }
    }
    if roles.isEmpty || roles.contains("student") {
      for student in studentsOnList() { persons.insert(student) }
    }
    var unknown = unknown(.members, through: asOf)
    // A row about a student that was left out may be of one who belongs here, or no longer does.
    let lists: [FactKind] = [.students, .placements]
    if lists.contains(where: tables.isLeftOutOfAnybody) { unknown.insert(.rowLeftOut) }
    if tables.isUnlistedOfAnybody(.placements) { unknown.insert(.notDelivered) }
    guard !unknown.isEmpty else {
      return Reading(now: persons.count, high: .finite(persons.count))
    }
    // Who came or went since the list was made is not known.
    var reading = Reading(now: persons.count, low: 0, high: .unbounded)
    reading.reasons = unknown
    return reading
  }

  private func isHere(_ network: UInt16) -> Bool {
    self.network < 0 || Int(network) == self.network
  }

  private func studentsOnList() -> [String] {
    guard network >= 0 else { return [] }
    return tables.studentsByNetwork[network].map { tables.evidence.students[$0].id.text }
  }

  /// The next day on which a network's size meets its bounds, as the lists stand now.
  func dayOfSize(_ limits: Limits, _ roles: [RoleID]) -> Day? {
    let days = Set(
      tables.evidence.memberships.filter { isHere($0.network) }
        .flatMap { [$0.days.first, $0.days.last + 1] }
    ).filter { $0 > asOf && $0 < .distantFuture }.sorted()
    return days.first { day in
      var persons = Set(
        tables.evidence.memberships.filter {
          isHere($0.network) && $0.days.contains(day)
            && (roles.isEmpty || roles.contains(tables.evidence.roles[Int($0.role)]))
        }.map(\.person))
      if roles.isEmpty || roles.contains("student") { persons.formUnion(studentsOnList()) }
      return limits.holds(for: persons.count)
    }
  }

  /// Sessions that were held; with those to come, as for sessions.
  func held(
    _ series: Range<Int>, _ plan: ReadingPlan, of member: Member
  ) -> Reading {
    let span = self.span(of: plan)
    guard span.isKnown else { return Reading(.undecided, .placementUnknown) }
    if case .later = member { return Reading(.notYet, .unplanned) }
    let (window, deadline) = (span.window, span.deadline)
    var reading = Reading()
    for place in series {
      let handle = tables.code.lists[place]
      for position in tables.sessions.bySeries[handle] {
        let index = Int(position)
        let entry = tables.sessions.entries[index]
        guard window.contains(entry.day), entry.day <= deadline, isOfNetwork(entry),
          isPart(index, entry, of: member)
        else { continue }
        guard entry.state != .cancelled else {
          if Log.isOn {
            log.note(FactNote(.sessions, index, on: entry.day, .notCounted(.cancelled)))
          }
          continue
        }
        let isHeld = entry.state == .held && entry.day <= asOf
        reading.offered += 1
        if isHeld { reading.now += 1 } else { reading.high += 1 }
        if !isHeld, entry.day <= asOf {
          reading.pending += 1
          reading.reasons.formUnion(silence(on: entry.day, .sessions))
        }
        if Log.isOn {
          log.note(
            FactNote(
              .sessions, index, on: entry.day,
              isHeld ? .counted : entry.day <= asOf ? .pending : .toCome))
        }
      }
      addUnplanned(handle, in: window, through: deadline, of: member, to: &reading)
    }
    reading.low = reading.now
    reading.high += .finite(reading.now)
    return reading
  }

  func isOfNetwork(_ entry: SessionTable.Entry) -> Bool {
    network < 0 || entry.network < 0 || Int(entry.network) == network
  }

  /// Which of the perspectives were seen in a mode that counts for them; all of them while a session is to come.
  func perspectives(
    _ roles: [RoleID], _ series: Range<Int>, _ plan: ReadingPlan, of member: Member
  ) -> Reading {
    let span = self.span(of: plan)
    guard span.isKnown else { return Reading(.undecided, .placementUnknown) }
    let (window, deadline) = (span.window, span.deadline)
    // Attendance shows students, whoever they are.
    let asksStudents = roles.contains("student")
    let isRowLeftOut =
      isLeftOut(.involvement)
      || asksStudents && [.students, .attendance].contains(where: tables.isLeftOutOfAnybody)
    var reasons: Reading.Reasons = isRowLeftOut ? .rowLeftOut : []
    let isOfSome = asksStudents && tables.isUnlistedOfAnybody(.attendance)
    if isOfSome { reasons.insert(.notDelivered) }
    var seen: Set<RoleID> = []
    var mayShowMore = isRowLeftOut || isOfSome
    for place in series {
      let handle = tables.code.lists[place]
      for position in tables.sessions.bySeries[handle] {
        let index = Int(position)
        let entry = tables.sessions.entries[index]
        guard window.contains(entry.day), entry.day <= deadline, entry.state != .cancelled,
          isOfNetwork(entry), isPart(index, entry, of: member)
        else { continue }
        guard entry.day <= asOf else {
          mayShowMore = true
          continue
        }
        for kind in [FactKind.involvement, .attendance] where entry.day > known(kind) {
          guard kind == .involvement || asksStudents else { continue }
          mayShowMore = true
          reasons.formUnion(unknown(kind, through: entry.day))
        }
        seen.formUnion(tables.rolesSeen[index] ?? [])
      }
      var unplanned = Reading()
      addUnplanned(handle, in: window, through: deadline, of: member, to: &unplanned)
      if unplanned.high > 0 { mayShowMore = true }
    }
    let count = roles.reduce(0) { $0 + (seen.contains($1) ? 1 : 0) }
    var reading = Reading(now: count, high: .finite(mayShowMore ? roles.count : count))
    reading.offered = roles.count
    if reading.high > .finite(count) { reading.reasons = reasons }
    return reading
  }

  /// The roles among those asked that no session of a member has shown yet.
  func missingPerspectives(
    _ roles: [RoleID], _ series: Range<Int>, _ plan: ReadingPlan, of member: Member
  ) -> [RoleID] {
    let span = self.span(of: plan)
    guard span.isKnown else { return roles }
    let lastDay = min(span.deadline, asOf)
    var seen: Set<RoleID> = []
    for place in series {
      let handle = tables.code.lists[place]
      for position in tables.sessions.bySeries[handle] {
        let index = Int(position)
        let entry = tables.sessions.entries[index]
        guard span.window.contains(entry.day), entry.day <= lastDay, entry.state != .cancelled,
          isOfNetwork(entry), isPart(index, entry, of: member)
        else { continue }
        seen.formUnion(tables.rolesSeen[index] ?? [])
      }
    }
    return roles.filter { !seen.contains($0) }
  }
}

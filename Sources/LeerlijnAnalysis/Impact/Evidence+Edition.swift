package import LeerlijnModel

extension Evidence {
  /// Evidence that was read for several editions, as it is for one curriculum among them.
  ///
  /// What no edition but another knows, stands in the evidence too. It counts under that one alone:
  /// where a row can do without the name, the cell is as good as empty (the network of a student or
  /// placement, the profile of an enrolment, the outcome of a judgement); else the row is left out
  /// (results, registrations, judgements, sessions, members). Sessions that a curriculum itself
  /// puts on a day are the curriculum's own. No student is left out.
  ///
  /// What files were delivered, and of whom a row was left out, is as it was: a row that another
  /// edition alone understands is no bad row. Only where every session that the files tell of is
  /// another edition's, nothing was delivered of sessions here.
  ///
  /// - Cost: nothing is copied where every edition knows the same names.
  package func asRead(for curriculum: Curriculum, among editions: [Curriculum]) -> Evidence {
    let own = KnownNames([curriculum])
    let all = KnownNames(editions)
    var result = self
    result.callUnits(by: curriculum.unitAliases)
    result.hideNetworks(networks.indices(in: all.networks, butNotIn: own.networks))
    result.hideEnrolments(
      programmes: programmes.indices(in: all.programmes, butNotIn: own.programmes),
      profiles: profiles.indices(in: all.profiles, butNotIn: own.profiles), curriculum, editions)
    result.hideJudgements(
      moments: moments.indices(in: all.moments, butNotIn: own.moments),
      roles: roles.indices(in: all.roles, butNotIn: own.roles),
      outcomes: outcomes.indices(in: all.outcomes, butNotIn: own.outcomes))
    result.setSessions(of: curriculum, own, scheduledByAny: all.scheduled)
    return result
  }

  // MARK: Courses and placements

  /// What an edition names by another code, under its own: see `Course.aliases`.
  private mutating func callUnits(by names: [String: String]) {
    guard !names.isEmpty else { return }
    units = units.map { names[$0] ?? $0 }
    decisions = decisions.compactMapped { fact in
      var fact = fact
      fact.about = names[fact.about] ?? fact.about
      return fact
    }
  }

  // MARK: Networks

  private mutating func hideNetworks(_ hidden: Set<UInt16>) {
    guard !hidden.isEmpty else { return }
    for student in students.indices {
      if let network = students[student].network, hidden.contains(network) {
        students[student].network = nil
      }
    }
    for index in placements.facts.indices {
      if let network = placements.facts[index].network, hidden.contains(network) {
        placements.facts[index].network = nil
      }
    }
    memberships.removeAll { hidden.contains($0.network) }
    leftOut.sessionNetworks.subtract(hidden)
    unlistedNetworks.subtract(hidden)
    for index in sessions.indices {
      if let network = sessions[index].network, hidden.contains(network) {
        sessions[index].series = .ofAnotherEdition
      }
    }
  }

  // MARK: Enrolments

  private mutating func hideEnrolments(
    programmes: Set<UInt16>, profiles: Set<UInt16>, _ curriculum: Curriculum,
    _ editions: [Curriculum]
  ) {
    guard !programmes.isEmpty || !profiles.isEmpty else { return }
    let homes = homes(ofProfiles: profiles, curriculum, editions)
    enrolments = enrolments.compactMapped { row in
      var row = row
      if let programme = row.programme, programmes.contains(programme) { return nil }
      guard let profile = row.profile, profiles.contains(profile) else { return row }
      if row.programme == nil {
        // The profile told which programme it is; without it another might be taken.
        guard let home = homes[profile] else { return nil }
        row.programme = home
      }
      row.profile = nil
      return row
    }
  }

  /// The programme of each hidden profile, where the curriculum has that programme.
  private func homes(
    ofProfiles hidden: Set<UInt16>, _ curriculum: Curriculum, _ editions: [Curriculum]
  ) -> [UInt16: UInt16] {
    var homes: [UInt16: UInt16] = [:]
    for profile in hidden {
      let home = editions.lazy.flatMap(\.programmes).first { programme in
        programme.profiles.contains { $0.id == profiles[Int(profile)] }
      }
      guard let home, curriculum.programmes.contains(where: { $0.id == home.id }),
        let index = programmes.firstIndex(of: home.id)
      else { continue }
      homes[profile] = UInt16(index)
    }
    return homes
  }

  // MARK: Judgements

  private mutating func hideJudgements(
    moments: Set<UInt16>, roles: Set<UInt16>, outcomes: Set<UInt16>
  ) {
    if !roles.isEmpty {
      memberships.removeAll { roles.contains($0.role) }
      involvement.removeAll { roles.contains($0.role) }
    }
    guard !moments.isEmpty || !roles.isEmpty || !outcomes.isEmpty else { return }
    judgements = judgements.compactMapped { fact in
      guard !moments.contains(fact.moment), !roles.contains(fact.role) else { return nil }
      guard outcomes.contains(fact.outcome) else { return fact }
      // Without the outcome nothing is left of a judgement at no moment.
      guard fact.moment != JudgementFact.unnamed else { return nil }
      var fact = fact
      fact.outcome = JudgementFact.unnamed
      return fact
    }
  }

  // MARK: Sessions

  /// Sessions keep their place, since attendance points to it.
  private mutating func setSessions(
    of curriculum: Curriculum, _ own: KnownNames, scheduledByAny: Set<SessionID>
  ) {
    guard !sessions.isEmpty else { return }
    func isScheduled(_ session: Session) -> Bool {
      session.row == 0 && scheduledByAny.contains(session.id)
    }
    let recorded = Set(sessions.lazy.filter { !isScheduled($0) }.map(\.series))
    var schedule: [SessionID: Session] = [:]
    for series in curriculum.series where !recorded.contains(series.id) {
      for session in series.sessions where schedule[session.id] == nil {
        let network = session.network.flatMap { networks.firstIndex(of: $0) }
        schedule[session.id] = Session(
          session, of: series.id, network: network.map { UInt16($0) }, in: curriculum.years)
      }
    }
    for index in sessions.indices where isScheduled(sessions[index]) {
      if let session = schedule[sessions[index].id] {
        sessions[index] = session
      } else {
        sessions[index].series = .ofAnotherEdition
      }
    }
    guard !sessions.contains(where: { own.series.contains($0.series) }) else { return }
    // Nothing is known of any series: not the same as a calendar on which none stands.
    if !recorded.isEmpty {
      // The files speak of another edition's sessions; of this one's nobody has told.
      delivered.subtract([.sessions, .attendance, .involvement])
    }
    sessions = []
    attendance = Grouped()
    involvement = []
  }
}

extension SeriesID {
  /// Of a session that the curriculum at hand knows nothing of; no series can have this name.
  fileprivate static let ofAnotherEdition = SeriesID("")
}

extension Array where Element: Hashable {
  /// Places of the names that some edition knows and this one does not.
  fileprivate func indices(in all: Set<Element>, butNotIn own: Set<Element>) -> Set<UInt16> {
    guard all.count > own.count else { return [] }
    return Set(
      indices.lazy.filter { all.contains(self[$0]) && !own.contains(self[$0]) }.map(UInt16.init))
  }
}

extension Grouped {
  /// Each fact changed or, by nil, left out.
  fileprivate func compactMapped(_ change: (Fact) -> Fact?) -> Grouped {
    guard !offsets.isEmpty else { return self }
    var offsets: [UInt32] = [0]
    var facts: [Fact] = []
    offsets.reserveCapacity(self.offsets.count)
    facts.reserveCapacity(self.facts.count)
    for student in 0..<self.offsets.count - 1 {
      for index in range(of: student) {
        if let fact = change(self.facts[index]) { facts.append(fact) }
      }
      offsets.append(UInt32(facts.count))
    }
    return Grouped(offsets: offsets, facts: facts)
  }
}

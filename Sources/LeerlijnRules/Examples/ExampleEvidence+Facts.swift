import LeerlijnModel

extension ExampleEvidence {
  // MARK: Sessions

  /// The sessions that the curriculum itself puts on a day, but for those that the example tells
  /// otherwise.
  mutating func addScheduledSessions() {
    let told = Set(example.facts.filter { $0.kind == .session }.compactMap { $0.values["id"] })
    for series in curriculum.series {
      for session in series.sessions where !told.contains(session.id.text) {
        sessions[session.id.text] = builder.addSession(
          session.id, series.id, network: session.network, on: session.day,
          session.day <= asOf ? .held : .planned, theme: session.theme)
      }
    }
  }

  mutating func addSession(_ fact: ExampleFact) {
    guard let series = fact.values["series"], let day = day(fact, "date") else { return }
    let id = fact.values["id"] ?? "\(series)-\(day)"
    let states: [String: Session.State] = [
      "planned": .planned, "held": .held, "cancelled": .cancelled,
    ]
    let state = fact.values["status"].flatMap { states[$0] } ?? (day <= asOf ? .held : .planned)
    let isForAll = curriculum.series.first { $0.id.text == series }?.per == .all
    sessions[id] = builder.addSession(
      SessionID(id), SeriesID(series),
      network: fact.values["network"].map { NetworkID($0) } ?? (isForAll ? nil : network),
      on: day, state, period: number(fact, "period"),
      theme: fact.values["theme"].map { ThemeID($0) })
  }

  mutating func attend(_ fact: ExampleFact) {
    let marks: [String: Attendance] = [
      "present": .present, "late": .late, "excused": .excused, "absent": .absent,
    ]
    let mark = fact.values["status"].flatMap { marks[$0] } ?? .present
    if let id = fact.values["session"] {
      if let session = sessions[id] { builder.mark(student, at: session, mark) }
      return
    }
    guard let series = fact.values["series"].map({ SeriesID($0) }) else { return }
    for session in firstSessions(number(fact, "count") ?? 1, of: series) {
      builder.mark(student, at: session, mark)
    }
  }

  /// The first sessions of a series that have no mark yet; where the calendar has too few, more
  /// are put on it, spread over the periods of the year.
  mutating func firstSessions(_ count: Int, of series: SeriesID) -> [Int] {
    let marked = Set(builder.build().attendance[student].map { Int($0.session) })
    var found = builder.evidence.sessions.indices.filter {
      let session = builder.evidence.sessions[$0]
      return session.series == series && session.state != .cancelled && session.day <= asOf
        && !marked.contains($0)
    }
    let isForAll = curriculum.series.first { $0.id == series }?.per == .all
    let periods = curriculum.years.filter { $0.days.first <= asOf }.last?.periods ?? []
    var extra = 0
    while found.count < count, extra < count {
      let period = periods.isEmpty ? nil : periods[extra % periods.count]
      let day = (period?.days.first ?? asOf) + 7 * (1 + extra / max(1, periods.count))
      found.append(
        builder.addSession(
          SessionID("\(series)-extra-\(extra)"), series, network: isForAll ? nil : network,
          on: min(day, asOf)))
      extra += 1
    }
    return Array(found.prefix(count))
  }

  // MARK: Other facts

  mutating func add(_ fact: ExampleFact) {
    switch fact.kind {
    case .student, .enrolment, .placement, .session: break
    case .hours: addHours(fact)
    case .attended: attend(fact)
    case .assessment: addJudgements(fact)
    case .result: addResult(fact)
    case .member: addMembers(fact)
    case .involvement: addInvolvement(fact)
    case .decision: addDecision(fact)
    case .document: addDocument(fact)
    case .experience:
      builder.work(
        student, fact.values["kind"] ?? "", weekly: amount(fact, "hours-per-week", .hours) ?? 0,
        days: range(fact))
    }
  }

  /// `total` hours, spread evenly over the weeks from `from` through `until`.
  mutating func addHours(_ fact: ExampleFact) {
    guard let total = amount(fact, "total", .hours) else { return }
    let words: [String: HoursStatus] = [
      "approved": .approved, "pending": .pending, "query": .query, "rejected": .rejected,
    ]
    let status = fact.values["status"].flatMap { words[$0] } ?? .approved
    if let day = day(fact, "date") {
      builder.log(student, minutes: total, on: day, status)
      return
    }
    let placed = builder.build().placements[student]
    let own =
      fact.values["placement"].flatMap { name in
        placed.first { builder.evidence.words[Int($0.placement)] == name }
      } ?? placed.first
    let first = day(fact, "from") ?? own?.days.first ?? asOf
    let last = min(day(fact, "until") ?? own?.days.last ?? asOf, asOf)
    let weeks = max(1, (last - first) / 7)
    for week in 0..<weeks {
      let minutes = total * (week + 1) / weeks - total * week / weeks
      if minutes > 0 { builder.log(student, minutes: minutes, on: first + 7 * week, status) }
    }
  }

  /// One role's judgement, or where none is named every judge's; on the due day unless dated.
  mutating func addJudgements(_ fact: ExampleFact) {
    let moments = curriculum.placements.flatMap(\.moments)
    guard let name = fact.values["moment"] else { return addLooseJudgement(fact) }
    guard let moment = moments.first(where: { $0.id.text == name }) else { return }
    var due = asOf
    if case .fixed(let day) = moment.due { due = min(day, asOf) }
    let roles = fact.values["role"].map { [RoleID($0)] } ?? moment.judges.map(\.role)
    for role in roles {
      builder.judge(
        student, at: moment.id, by: role, on: day(fact, "date") ?? due,
        score(fact.values["grade"]) ?? .none,
        outcome: fact.values["outcome"].map { OutcomeID($0) }, kind: fact.values["kind"],
        assessor: fact.values["assessor"])
    }
  }

  /// A judgement on an outcome alone, at no moment; whose it is need not be said.
  private mutating func addLooseJudgement(_ fact: ExampleFact) {
    guard let outcome = fact.values["outcome"] else { return }
    let role = fact.values["role"].map { RoleID($0) } ?? curriculum.roles.first?.id ?? ""
    builder.judge(
      student, at: nil, by: role, on: day(fact, "date") ?? asOf,
      score(fact.values["grade"]) ?? .none, outcome: OutcomeID(outcome),
      kind: fact.values["kind"], assessor: fact.values["assessor"])
  }

  mutating func addResult(_ fact: ExampleFact) {
    guard let unit = fact.values["test"] ?? fact.values["course"] else { return }
    let first = curriculum.years.map(\.days.first).filter { $0 <= asOf }.max() ?? asOf
    builder.grade(
      student, unit, score(fact.values["grade"]) ?? .pass, on: day(fact, "date") ?? first)
  }

  mutating func addMembers(_ fact: ExampleFact) {
    guard let network = fact.values["network"].map({ NetworkID($0) }) ?? network else { return }
    let role = RoleID(fact.values["role"] ?? "student")
    let known = builder.evidence.memberships.count
    for number in 0..<(number(fact, "count") ?? 1) {
      builder.addMember("member-\(known + number)", of: network, as: role, days: range(fact))
    }
  }

  mutating func addInvolvement(_ fact: ExampleFact) {
    guard let role = fact.values["role"].map({ RoleID($0) }),
      let session = fact.values["session"].flatMap({ sessions[$0] })
    else { return }
    builder.involve(
      role, at: session, count: number(fact, "count") ?? 1, mode: fact.values["mode"] ?? "present")
  }

  mutating func addDecision(_ fact: ExampleFact) {
    guard let about = fact.values["about"],
      let kind = fact.values["kind"].flatMap(DecisionFact.Kind.init(rawValue:))
    else { return }
    builder.decide(
      student, about: about, kind, on: day(fact, "date") ?? asOf, until: day(fact, "until"))
  }

  mutating func addDocument(_ fact: ExampleFact) {
    guard let id = fact.values["ref"] else { return }
    let documents = curriculum.placements.flatMap(\.documents)
    var due = asOf
    if case .fixed(let day)? = documents.first(where: { $0.id.text == id })?.due { due = day }
    builder.handIn(
      student, DocumentID(id), on: day(fact, "date") ?? min(due, asOf), issued: day(fact, "issued"))
  }
}

import LeerlijnModel

/// Makes evidence of the facts in a worked example; what an example leaves out, a plain student of
/// the rule has: enrolled in its programme and year, with the placement the rule looks at.
///
/// An example that names no as-of day is judged on the day after everything is settled.
struct ExampleEvidence {
  private let curriculum: Curriculum
  private let rule: Rule
  private let example: Example
  private var builder: EvidenceBuilder
  private var student = 0
  private var sessions: [String: Int] = [:]
  let asOf: Day
  let network: NetworkID?

  init(_ example: Example, of rule: Rule, in curriculum: Curriculum) {
    self.curriculum = curriculum
    self.rule = rule
    self.example = example
    builder = EvidenceBuilder(for: curriculum)
    asOf = example.asOf ?? ExampleEvidence.settledDay(of: rule, in: curriculum)
    network = example.network ?? rule.scope.networks.first ?? curriculum.networks.first?.id
    addStudent()
    addScheduledSessions()
    for fact in example.facts where fact.kind == .session { addSession(fact) }
    for fact in example.facts { add(fact) }
  }

  var evidence: Evidence { builder.build() }

  /// The day after the rule's deadline where it names a day, else after the study year.
  private static func settledDay(of rule: Rule, in curriculum: Curriculum) -> Day {
    if case .fixed(let day)? = rule.deadline { return day + 1 }
    let years = curriculum.years.sorted { $0.days.first < $1.days.first }
    let named = rule.condition.measures.lazy.compactMap { measure -> DayRange? in
      guard case .year(let id)? = measure.window else { return nil }
      return years.first { $0.id == id }?.days
    }.first
    return ((named ?? years.first?.days)?.last ?? .distantPast) + 1
  }

  // MARK: Students and placements

  private mutating func addStudent() {
    let facts = example.facts.filter { $0.kind == .student || $0.kind == .enrolment }
    let first = facts.first { $0.kind == .student } ?? facts.first
    let year = number(first, "year") ?? rule.scope.years.first ?? 1
    let cohort = number(first, "cohort") ?? asOf.civil.year - year + (asOf.civil.month < 9 ? 0 : 1)
    let network = first?.values["network"].map { NetworkID($0) } ?? self.network
    student = builder.addStudent("student", cohort: cohort, network: network)
    enrol(first)
    for fact in facts where fact.kind == .enrolment && fact.place != first?.place { enrol(fact) }
    for fact in example.facts where fact.kind == .placement { addPlacement(fact) }
    if !example.facts.contains(where: { $0.kind == .placement }), let placement = rulePlacement() {
      builder.place(student, at: placement.id.text, days: placement.days, weekly: nil)
    }
  }

  private mutating func enrol(_ fact: ExampleFact?) {
    let year = number(fact, "year") ?? rule.scope.years.first ?? 1
    builder.enrol(
      student, programme: fact?.values["programme"].map { ProgrammeID($0) } ?? rule.scope.programme,
      mode: fact?.values["mode"], year: year,
      profile: fact?.values["profile"].map { ProfileID($0) } ?? rule.scope.profile,
      days: range(fact))
  }

  /// The placement the rule looks at, where it looks at one.
  private func rulePlacement() -> Placement? {
    let measures = rule.condition.measures + rule.exceptions.flatMap(\.condition.measures)
    for measure in measures {
      switch measure.quantity {
      case .hours(let id?), .assessed(let id, _), .grade(.placement(let id)):
        return curriculum.placements.first { $0.id == id }
      case .hours(nil): return curriculum.placements.first
      default: continue
      }
    }
    return nil
  }

  private mutating func addPlacement(_ fact: ExampleFact) {
    let id = fact.values["placement"].map { PlacementID($0) }
    let placement = curriculum.placements.first { id == nil || $0.id == id }
    let first = day(fact, "starts") ?? placement?.days.first ?? .distantPast
    let last = day(fact, "ends") ?? placement?.days.last ?? .distantFuture
    builder.place(
      student, at: fact.values["placement"] ?? placement?.id.text ?? "",
      organisation: fact.values["organisation"].map { OrganisationID($0) },
      network: fact.values["network"].map { NetworkID($0) }, days: DayRange(first, last),
      weekly: amount(fact, "hours-per-week", .hours),
      maximumWeekly: amount(fact, "max-hours-per-week", .hours))
  }

  // MARK: Sessions

  /// The sessions that the curriculum itself puts on a day, but for those that the example tells
  /// otherwise.
  private mutating func addScheduledSessions() {
    let told = Set(example.facts.filter { $0.kind == .session }.compactMap { $0.values["id"] })
    for series in curriculum.series {
      for session in series.sessions where !told.contains(session.id.text) {
        sessions[session.id.text] = builder.addSession(
          session.id, series.id, network: session.network, on: session.day,
          session.day <= asOf ? .held : .planned, theme: session.theme)
      }
    }
  }

  private mutating func addSession(_ fact: ExampleFact) {
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

  private mutating func attend(_ fact: ExampleFact) {
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
  private mutating func firstSessions(_ count: Int, of series: SeriesID) -> [Int] {
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

  private mutating func add(_ fact: ExampleFact) {
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
  private mutating func addHours(_ fact: ExampleFact) {
    guard let total = amount(fact, "total", .hours) else { return }
    let words: [String: HoursStatus] = [
      "approved": .approved, "pending": .pending, "query": .query, "rejected": .rejected,
    ]
    let status = fact.values["status"].flatMap { words[$0] } ?? .approved
    if let day = day(fact, "date") {
      builder.log(student, quarters: total, on: day, status)
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
      let quarters = total * (week + 1) / weeks - total * week / weeks
      if quarters > 0 { builder.log(student, quarters: quarters, on: first + 7 * week, status) }
    }
  }

  /// One role's judgement, or where none is named every judge's; on the due day unless dated.
  private mutating func addJudgements(_ fact: ExampleFact) {
    let moments = curriculum.placements.flatMap(\.moments)
    guard let moment = moments.first(where: { $0.id.text == fact.values["moment"] }) else {
      return
    }
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

  private mutating func addResult(_ fact: ExampleFact) {
    guard let unit = fact.values["test"] ?? fact.values["course"] else { return }
    let first = curriculum.years.map(\.days.first).filter { $0 <= asOf }.max() ?? asOf
    builder.grade(
      student, unit, score(fact.values["grade"]) ?? .pass, on: day(fact, "date") ?? first)
  }

  private mutating func addMembers(_ fact: ExampleFact) {
    guard let network = fact.values["network"].map({ NetworkID($0) }) ?? network else { return }
    let role = RoleID(fact.values["role"] ?? "student")
    let known = builder.evidence.memberships.count
    for number in 0..<(number(fact, "count") ?? 1) {
      builder.addMember("member-\(known + number)", of: network, as: role, days: range(fact))
    }
  }

  private mutating func addInvolvement(_ fact: ExampleFact) {
    guard let role = fact.values["role"].map({ RoleID($0) }),
      let session = fact.values["session"].flatMap({ sessions[$0] })
    else { return }
    builder.involve(
      role, at: session, count: number(fact, "count") ?? 1, mode: fact.values["mode"] ?? "present")
  }

  private mutating func addDecision(_ fact: ExampleFact) {
    guard let about = fact.values["about"],
      let kind = fact.values["kind"].flatMap(DecisionFact.Kind.init(rawValue:))
    else { return }
    builder.decide(
      student, about: about, kind, on: day(fact, "date") ?? asOf, until: day(fact, "until"))
  }

  private mutating func addDocument(_ fact: ExampleFact) {
    guard let id = fact.values["ref"] else { return }
    let documents = curriculum.placements.flatMap(\.documents)
    var due = asOf
    if case .fixed(let day)? = documents.first(where: { $0.id.text == id })?.due { due = day }
    builder.handIn(
      student, DocumentID(id), on: day(fact, "date") ?? min(due, asOf), issued: day(fact, "issued"))
  }

  // MARK: Values

  private func number(_ fact: ExampleFact?, _ name: String) -> Int? {
    fact?.values[name].flatMap { Int($0) }
  }

  private func amount(_ fact: ExampleFact, _ name: String, _ unit: Unit) -> Int? {
    fact.values[name].flatMap { unit.amount($0) }
  }

  private func day(_ fact: ExampleFact, _ name: String) -> Day? {
    fact.values[name].flatMap { Day(iso: $0) }
  }

  private func range(_ fact: ExampleFact?) -> DayRange {
    DayRange(
      fact.flatMap { day($0, "from") } ?? .distantPast,
      fact.flatMap { day($0, "until") } ?? .distantFuture)
  }

  private func score(_ text: String?) -> Score? {
    switch text {
    case nil: nil
    case "V": .pass
    case "NV": .fail
    case "VR": .exempt
    case "ND": .noShow
    case let text?: Unit.grade.amount(text).map { .grade(Int16(clamping: $0)) }
    }
  }
}

import LeerlijnModel

/// A fact that would stand in the evidence once a step of a fix is done.
enum TrialFact: Hashable, Sendable {
  /// Of an hours row, by its index among all.
  case approval(Int)
  /// Minutes at one of the student's placements.
  case work(Int, on: Day, place: Int)
  case presence(session: Int, on: Day)
  /// A session that is not planned yet, and being there.
  case session(SeriesID, network: UInt16?, theme: ThemeID?, on: Day)
  case judgement(MomentID, RoleID, on: Day, place: Int?)
  /// A grade in hundredths, of a course or placement by its id.
  case result(String, grade: Int, on: Day)
  case document(DocumentID, on: Day)
  /// The day of issue of a document that is in without one.
  case issueDay(DocumentID)
  /// A judgement on an outcome, of a kind and by an assessor of its own.
  case dataPoint(OutcomeID, number: Int, on: Day)
  case experience(String, weekly: Int32, DayRange)
  case extending(String, until: Day, on: Day)

  /// The day on which it has happened; `distantPast` for what is only written down.
  var lastDay: Day {
    switch self {
    case .approval, .issueDay: .distantPast
    case .work(_, let day, _), .presence(_, let day), .session(_, _, _, let day),
      .judgement(_, _, let day, _), .result(_, _, let day), .document(_, let day),
      .dataPoint(_, _, let day), .extending(_, _, let day):
      day
    case .experience(_, _, let days): days.last
    }
  }
}

/// The evidence of one student with a fix carried out: the judge of whether it holds.
struct Trial {
  private let tables: AuditTables
  /// Of one student, who is the first.
  private var evidence: Evidence
  private var asOf: Day
  private var hours: [HoursFact]
  private var attendance: [AttendanceFact]
  private var judgements: [JudgementFact]
  private var results: [ResultFact]
  private var decisions: [DecisionFact]
  private var submissions: [DocumentFact]
  private var experience: [ExperienceFact]
  private let firstHour: Int

  init(of student: Int, _ tables: AuditTables) {
    self.tables = tables
    asOf = tables.asOf
    firstHour = tables.evidence.hours.range(of: student).lowerBound
    evidence = tables.evidence.only(
      student, memberships: tables.networkMemberships[student] ?? [])
    hours = evidence.hours.facts
    attendance = evidence.attendance.facts
    judgements = evidence.judgements.facts
    results = evidence.results.facts
    decisions = evidence.decisions.facts
    submissions = evidence.submissions.facts
    experience = evidence.experience.facts
  }

  /// Whether a rule is met on the day on which the last of the facts has happened, and stays so once
  /// an exception of the rule takes its place.
  consuming func isMet(_ rule: Int) -> Bool {
    evidence.hours = Grouped(hours[...])
    evidence.attendance = Grouped(attendance[...])
    evidence.judgements = Grouped(judgements[...])
    evidence.results = Grouped(results[...])
    evidence.decisions = Grouped(decisions[...])
    evidence.submissions = Grouped(submissions[...])
    evidence.experience = Grouped(experience[...])
    let turns = tables.code.rules[rule].rule.exceptions.map(\.days.first).filter { $0 > asOf }
    for day in [asOf] + turns {
      let trial = AuditTables(trial: evidence, asOf: day, of: tables)
      var judge = Judge(trial, log: NoRecorder())
      guard judge.findsMet(rule) else { return false }
    }
    return true
  }

  mutating func add(_ fact: TrialFact) {
    asOf = max(asOf, fact.lastDay)
    switch fact {
    case .approval(let index): hours[index - firstHour].status = .approved
    case .work(let minutes, let day, let place):
      hours.append(
        HoursFact(
          day: day, minutes: Int16(clamping: minutes), status: .approved, placement: .own(place)))
    case .presence(let session, _):
      attendance.append(AttendanceFact(session: UInt32(session), mark: .present))
    case .session(let series, let network, let theme, let day):
      attendance.append(
        AttendanceFact(session: UInt32(evidence.sessions.count), mark: .present))
      evidence.sessions.append(
        Session(
          id: SessionID("trial-\(evidence.sessions.count)"), network: network, series: series,
          day: day, theme: theme, state: .held))
    case .judgement(let moment, let role, let day, let place):
      judgements.append(
        JudgementFact(
          day: day, moment: index(of: moment, in: \.moments), role: index(of: role, in: \.roles),
          placement: place.map(NamedPlacement.own) ?? .none))
    case .result(let unit, let grade, let day):
      results.append(
        ResultFact(
          day: day, unit: index(of: unit, in: \.units), score: .grade(Int16(clamping: grade))))
    case .document(let id, let day):
      submissions.append(
        DocumentFact(document: index(of: id, in: \.documents), day: day, issued: day))
    case .issueDay(let id): setIssueDay(of: index(of: id, in: \.documents))
    case .dataPoint(let outcome, let number, let day):
      judgements.append(
        JudgementFact(
          day: day, moment: JudgementFact.unnamed, role: index(of: "docent", in: \.roles),
          outcome: index(of: outcome, in: \.outcomes),
          kind: index(of: "trial-\(number)", in: \.words),
          assessor: UInt32.max - 1 - UInt32(number)))
    case .experience(let kind, let weekly, let days):
      experience.append(
        ExperienceFact(days: days, weekly: weekly, kind: index(of: kind, in: \.words)))
    case .extending(let name, let until, let day):
      decisions.append(DecisionFact(about: name, kind: .extension, day: day, until: until))
    }
  }

  private mutating func setIssueDay(of document: UInt16) {
    for place in submissions.indices
    where submissions[place].document == document && submissions[place].issued == nil {
      submissions[place].issued = submissions[place].day
    }
  }

  private mutating func index<Name: Equatable>(
    of name: Name, in names: WritableKeyPath<Evidence, [Name]>
  ) -> UInt16 {
    if let known = evidence[keyPath: names].firstIndex(of: name) { return UInt16(known) }
    evidence[keyPath: names].append(name)
    return UInt16(clamping: evidence[keyPath: names].count - 1)
  }
}

extension Grouped {
  /// The facts of one student, who is the only one.
  fileprivate init(_ facts: ArraySlice<Fact>) {
    self.init(offsets: [0, UInt32(facts.count)], facts: Array(facts))
  }
}

extension Judge {
  /// Whether the first student meets a rule for certain: not where it may turn out not to apply
  /// because its premise is false.
  fileprivate mutating func findsMet(_ rule: Int) -> Bool {
    begin(student: 0)
    for other in tables.code.rulesReferredTo(from: tables.code.rules[rule].references)
    where tables.scopes[other].isForStudents {
      judge(rule: other)
    }
    guard let root = prepare(rule: rule) else { return false }
    return outcome(of: root) == .met
  }
}

public import LeerlijnModel

/// Puts evidence together fact by fact, giving every name its index.
///
/// For worked examples and tests; files are read by their own, faster way. Every kind of fact is
/// delivered unless said otherwise: what was not put in did not happen.
public struct EvidenceBuilder: Sendable {
  public private(set) var evidence = Evidence()
  private var enrolments: [(student: Int, fact: EnrolmentFact.Row)] = []
  private var placements: [(student: Int, fact: PlacementFact)] = []
  private var hours: [(student: Int, fact: HoursFact)] = []
  private var attendance: [(student: Int, fact: AttendanceFact)] = []
  private var judgements: [(student: Int, fact: JudgementFact)] = []
  private var results: [(student: Int, fact: ResultFact)] = []
  private var decisions: [(student: Int, fact: DecisionFact)] = []
  private var submissions: [(student: Int, fact: DocumentFact)] = []
  private var experience: [(student: Int, fact: ExperienceFact)] = []
  private var registrations: [(student: Int, fact: RegistrationFact)] = []

  public init(for curriculum: Curriculum) {
    evidence.networks = curriculum.networks.map(\.id)
    evidence.placementNames = curriculum.placements.map(\.id)
    evidence.delivered = Set(FactKind.allCases)
  }

  /// The finished evidence; the builder may go on.
  public func build() -> Evidence {
    var result = evidence
    let count = result.students.count
    result.enrolments = Grouped(enrolments, studentCount: count)
    result.placements = Grouped(placements, studentCount: count)
    result.hours = Grouped(hours, studentCount: count)
    result.attendance = Grouped(attendance, studentCount: count)
    result.judgements = Grouped(judgements, studentCount: count)
    result.results = Grouped(results, studentCount: count)
    result.decisions = Grouped(decisions, studentCount: count)
    result.submissions = Grouped(submissions, studentCount: count)
    result.experience = Grouped(experience, studentCount: count)
    result.registrations = Grouped(registrations, studentCount: count)
    return result
  }

  // MARK: Students

  /// - Returns: the student's index, which the other facts name.
  @discardableResult
  public mutating func addStudent(
    _ id: StudentID, cohort: Int = 0, network: NetworkID? = nil
  ) -> Int {
    let network = network.map { index($0, in: \.networks) }
    evidence.students.append(Student(id: id, cohort: cohort, network: network))
    return evidence.students.count - 1
  }

  public mutating func enrol(
    _ student: Int, programme: ProgrammeID? = nil, mode: String? = nil, year: Int,
    profile: ProfileID?, days: DayRange = .always
  ) {
    let row = EnrolmentFact.Row(
      programme: programme.map { index($0, in: \.programmes) },
      mode: mode.map { index($0, in: \.words) }, year: Int16(clamping: year),
      profile: profile.map { index($0, in: \.profiles) }, days: days)
    enrolments.append((student, row))
  }

  /// - Parameter weekly: minutes; nil where nobody knows.
  public mutating func place(
    _ student: Int, at placement: String = "", organisation: OrganisationID? = nil,
    network: NetworkID? = nil, days: DayRange, weekly: Int?, maximumWeekly: Int? = nil
  ) {
    let fact = PlacementFact(
      placement: index(placement, in: \.words),
      organisation: organisation.map { index($0, in: \.organisations) },
      network: network.map { index($0, in: \.networks) }, days: days,
      weekly: weekly.map(Int32.init), maximumWeekly: maximumWeekly.map(Int32.init))
    placements.append((student, fact))
  }

  /// - Parameters:
  ///   - placement: which of the student's placements, 0 for the first.
  ///   - name: the same by its name; one that the student does not have is the curriculum's.
  public mutating func log(
    _ student: Int, minutes: Int, on day: Day, _ status: HoursStatus = .approved,
    placement: Int? = nil, at name: PlacementID? = nil
  ) {
    let place = placement.map(NamedPlacement.own) ?? named(name, of: student)
    // A total of a year is more than one row holds.
    var rest = minutes
    repeat {
      let part = Int16(clamping: rest)
      hours.append(
        (student, HoursFact(day: day, minutes: part, status: status, placement: place)))
      rest -= Int(part)
    } while rest > 0
  }

  /// What a row says that names a placement: the student's first of that name, which must have been
  /// put in before, else the curriculum's.
  private mutating func named(_ placement: PlacementID?, of student: Int) -> NamedPlacement {
    guard let placement else { return .none }
    let own = placements.filter { $0.student == student }
    if let place = own.firstIndex(where: {
      evidence.words[Int($0.fact.placement)] == placement.text
    }) {
      return .own(place)
    }
    return .ofCurriculum(Int(index(placement, in: \.placementNames)))
  }

  // MARK: Sessions

  @discardableResult
  public mutating func addSession(
    _ id: SessionID, _ series: SeriesID, network: NetworkID? = nil, on day: Day,
    _ state: Session.State = .held, period: Int? = nil, theme: ThemeID? = nil,
    reason: String? = nil
  ) -> Int {
    let network = network.map { index($0, in: \.networks) }
    evidence.sessions.append(
      Session(
        id: id, network: network, series: series, day: day, period: period, theme: theme,
        state: state, reason: reason))
    return evidence.sessions.count - 1
  }

  /// Holds a session on another day; it keeps the period it was meant for.
  mutating func moveSession(_ session: Int, to day: Day) {
    evidence.sessions[session].day = day
    evidence.sessions[session].state = .held
  }

  public mutating func mark(_ student: Int, at session: Int, _ mark: Attendance = .present) {
    attendance.append((student, AttendanceFact(session: UInt32(session), mark: mark)))
  }

  // MARK: Judgements, results, decisions

  /// - Parameter moment: nil for a judgement on an outcome alone.
  public mutating func judge(
    _ student: Int, at moment: MomentID?, by role: RoleID, on day: Day, _ score: Score = .none,
    outcome: OutcomeID? = nil, kind: String? = nil, assessor: String? = nil,
    placement: PlacementID? = nil
  ) {
    let fact = JudgementFact(
      day: day, moment: moment.map { index($0, in: \.moments) } ?? JudgementFact.unnamed,
      role: index(role, in: \.roles),
      score: score, outcome: outcome.map { index($0, in: \.outcomes) } ?? JudgementFact.unnamed,
      kind: kind.map { index($0, in: \.words) } ?? JudgementFact.unnamed,
      assessor: assessor.map { UInt32(index($0, in: \.words)) } ?? .max,
      placement: named(placement, of: student))
    judgements.append((student, fact))
  }

  /// - Parameter unit: the id of a course, placement or test.
  public mutating func grade(_ student: Int, _ unit: String, _ score: Score, on day: Day) {
    let fact = ResultFact(day: day, unit: index(unit, in: \.units), score: score)
    results.append((student, fact))
  }

  public mutating func decide(
    _ student: Int, about: String, _ kind: DecisionFact.Kind, on day: Day, until: Day? = nil
  ) {
    decisions.append((student, DecisionFact(about: about, kind: kind, day: day, until: until)))
  }

  public mutating func handIn(
    _ student: Int, _ document: DocumentID, on day: Day, issued: Day? = nil,
    placement: PlacementID? = nil
  ) {
    let fact = DocumentFact(
      document: index(document, in: \.documents), day: day, issued: issued,
      placement: named(placement, of: student))
    submissions.append((student, fact))
  }

  /// - Parameter weekly: minutes a week.
  public mutating func work(_ student: Int, _ kind: String, weekly: Int, days: DayRange) {
    let fact = ExperienceFact(days: days, weekly: Int32(weekly), kind: index(kind, in: \.words))
    experience.append((student, fact))
  }

  /// - Parameter unit: a course or placement, by its id.
  public mutating func register(_ student: Int, _ unit: String, days: DayRange = .always) {
    registrations.append((student, RegistrationFact(unit: index(unit, in: \.units), days: days)))
  }

  // MARK: Networks

  public mutating func addMember(
    _ person: String, of network: NetworkID, as role: RoleID, days: DayRange = .always
  ) {
    let student = evidence.students.firstIndex { $0.id.text == person }
    evidence.memberships.append(
      MembershipFact(
        network: index(network, in: \.networks), person: person, student: student,
        role: index(role, in: \.roles), days: days))
  }

  public mutating func involve(
    _ role: RoleID, at session: Int, count: Int = 1, mode: String = "present"
  ) {
    evidence.involvement.append(
      InvolvementFact(
        session: UInt32(session), role: index(role, in: \.roles), count: Int32(clamping: count),
        mode: mode))
  }

  /// Leaves a kind of fact without a file, so that nothing is known of it.
  public mutating func withhold(_ kind: FactKind) { evidence.delivered.remove(kind) }

  /// Has the files of a kind tell of other students alone.
  public mutating func unlist(_ kind: FactKind, _ student: Int) {
    evidence.unlisted[kind, default: []].insert(student)
  }

  /// Has the lists of sessions tell of other networks alone.
  public mutating func unlistSessions(ofNetwork network: NetworkID) {
    evidence.unlistedNetworks = [index(network, in: \.networks)]
  }

  /// Has the lists of sessions hold what was held alone.
  public mutating func hidePlan() { evidence.isPlanUnknown = true }

  /// Leaves out a row about a student, or about nobody that can be told.
  public mutating func leaveOut(_ kind: FactKind, ofStudent student: Int?) {
    if let student {
      evidence.leftOut.ofStudents[kind, default: []].insert(student)
    } else {
      evidence.leftOut.ofEverybody.insert(kind)
    }
  }

  /// Leaves out a session of a network.
  public mutating func leaveOutSession(ofNetwork network: NetworkID) {
    evidence.leftOut.sessionNetworks.insert(index(network, in: \.networks))
  }

  public mutating func setComplete(_ kind: FactKind, through day: Day) {
    evidence.completeThrough[kind] = day
    evidence.hasManifest = true
  }

  private mutating func index<Name: Equatable>(
    _ name: Name, in names: WritableKeyPath<Evidence, [Name]>
  ) -> UInt16 {
    if let known = evidence[keyPath: names].firstIndex(of: name) { return UInt16(known) }
    evidence[keyPath: names].append(name)
    return UInt16(evidence[keyPath: names].count - 1)
  }
}

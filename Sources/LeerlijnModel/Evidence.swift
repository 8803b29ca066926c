/// Everything known of a group of students on some day (Dutch: *bewijs*), ready to be judged.
///
/// - Names are resolved: facts point to students, sessions, units and networks by their index.
/// - Facts stand grouped by student, in no promised order within a student.
public struct Evidence: Sendable {
  public var students: [Student] = []
  public var networks: [NetworkID] = []
  public var organisations: [OrganisationID] = []
  public var programmes: [ProgrammeID] = []
  public var profiles: [ProfileID] = []
  /// Graded units by id: courses, placements and tests share one space.
  public var units: [String] = []
  public var moments: [MomentID] = []
  public var roles: [RoleID] = []
  public var outcomes: [OutcomeID] = []
  public var documents: [DocumentID] = []
  /// Free words: names of placements, kinds of judgement and experience, assessors, modes.
  public var words: [String] = []
  public var sessions: [Session] = []

  public var enrolments = Grouped<EnrolmentFact.Row>()
  public var placements = Grouped<PlacementFact>()
  public var hours = Grouped<HoursFact>()
  public var attendance = Grouped<AttendanceFact>()
  public var judgements = Grouped<JudgementFact>()
  public var results = Grouped<ResultFact>()
  public var decisions = Grouped<DecisionFact>()
  public var submissions = Grouped<DocumentFact>()
  public var experience = Grouped<ExperienceFact>()
  public var memberships: [MembershipFact] = []
  public var involvement: [InvolvementFact] = []

  /// Up to which day each kind of fact is complete; absent where nobody said.
  public var completeThrough: [FactKind: Day] = [:]
  /// Whether a manifest was there; without one silence counts as nothing.
  public var hasManifest = false

  public init() {}
}

/// The kinds of fact, each named like its file.
public enum FactKind: String, Hashable, Sendable, CaseIterable {
  case students, enrolments, placements, sessions, attendance, hours, assessments, results
  case members, involvement, decisions, documents, experience
}

/// Facts of all students in one array, with where each student's begin.
public struct Grouped<Fact: Sendable>: Sendable {
  /// One more than there are students; empty when there are no facts at all.
  public var offsets: [UInt32]
  public var facts: [Fact]

  public init(offsets: [UInt32] = [], facts: [Fact] = []) {
    self.offsets = offsets
    self.facts = facts
  }

  /// Groups facts given in any order; keeps their order within a student.
  public init(_ pairs: [(student: Int, fact: Fact)], studentCount: Int) {
    guard let first = pairs.first else {
      self.init()
      return
    }
    var offsets = [UInt32](repeating: 0, count: studentCount + 1)
    for pair in pairs { offsets[pair.student + 1] += 1 }
    for student in 0..<studentCount { offsets[student + 1] += offsets[student] }
    var next = offsets
    var facts = [Fact](repeating: first.fact, count: pairs.count)
    for pair in pairs {
      facts[Int(next[pair.student])] = pair.fact
      next[pair.student] += 1
    }
    self.init(offsets: offsets, facts: facts)
  }

  @inlinable
  public func range(of student: Int) -> Range<Int> {
    offsets.isEmpty ? 0..<0 : Int(offsets[student])..<Int(offsets[student + 1])
  }

  @inlinable
  public subscript(student: Int) -> ArraySlice<Fact> { facts[range(of: student)] }
}

public struct Student: Sendable {
  public var id: StudentID
  public var name: String?
  public var cohort: Int
  /// Line of `students.csv`, 1-based.
  public var row: UInt32
  /// From `students.csv`; nil where the cell is empty. An index into `Evidence.networks`.
  public var network: UInt16?

  public init(
    id: StudentID, name: String? = nil, cohort: Int, row: UInt32 = 0, network: UInt16? = nil
  ) {
    self.id = id
    self.name = name
    self.cohort = cohort
    self.row = row
    self.network = network
  }
}

extension EnrolmentFact {
  /// What a student is enrolled in over a stretch of days.
  ///
  /// A student without rows in `enrolments.csv` has one row made of `students.csv`, from
  /// `Day.distantPast` on.
  public struct Row: Sendable {
    /// Index into `Evidence.programmes`; nil where the file does not say.
    public var programme: UInt16?
    /// Index into `Evidence.words`.
    public var mode: UInt16?
    /// 1 is the programme's first year; 0 where the file does not say.
    public var year: Int16
    /// Index into `Evidence.profiles`.
    public var profile: UInt16?
    public var days: DayRange

    public init(
      programme: UInt16?, mode: UInt16? = nil, year: Int16, profile: UInt16?, days: DayRange
    ) {
      self.programme = programme
      self.mode = mode
      self.year = year
      self.profile = profile
      self.days = days
    }
  }
}

/// A student's own placement: where, when, how many hours a week.
public struct PlacementFact: Sendable {
  /// Index into `Evidence.words`: as the file names it, a placement of the curriculum or its own.
  public var placement: UInt16
  public var organisation: UInt16?
  public var network: UInt16?
  public var days: DayRange
  /// Quarters of an hour a week; nil where the cell is empty.
  public var weekly: Int32?
  /// The most that any seven days may bring, in quarters; nil: `weekly`.
  public var maximumWeekly: Int32?
  public var row: UInt32

  public init(
    placement: UInt16, organisation: UInt16? = nil, network: UInt16? = nil, days: DayRange,
    weekly: Int32?, maximumWeekly: Int32? = nil, row: UInt32 = 0
  ) {
    self.placement = placement
    self.organisation = organisation
    self.network = network
    self.days = days
    self.weekly = weekly
    self.maximumWeekly = maximumWeekly
    self.row = row
  }
}

/// What became of logged hours.
public enum HoursStatus: UInt8, Sendable, CaseIterable {
  case approved, pending, query, rejected
}

public struct HoursFact: Sendable {
  public var day: Day
  public var row: UInt32
  /// Quarters of an hour, never negative.
  public var quarters: Int16
  public var status: HoursStatus
  /// Index into the student's placements; `noPlacement` where the file does not say.
  public var placement: UInt8

  public static let noPlacement: UInt8 = 255

  public init(
    day: Day, quarters: Int16, status: HoursStatus, placement: UInt8 = HoursFact.noPlacement,
    row: UInt32 = 0
  ) {
    self.day = day
    self.row = row
    self.quarters = quarters
    self.status = status
    self.placement = placement
  }
}

/// A session as it stands on the calendar of the networks.
public struct Session: Sendable {
  public enum State: UInt8, Sendable, CaseIterable { case planned, held, cancelled }

  public var id: SessionID
  /// nil for a session of all networks. An index into `Evidence.networks`.
  public var network: UInt16?
  public var series: SeriesID
  public var day: Day
  /// 1 is the first period of the study year; nil where the file does not say.
  public var period: Int?
  public var theme: ThemeID?
  public var state: State
  public var reason: String?
  public var row: UInt32

  public init(
    id: SessionID, network: UInt16?, series: SeriesID, day: Day, period: Int? = nil,
    theme: ThemeID? = nil, state: State, reason: String? = nil, row: UInt32 = 0
  ) {
    self.id = id
    self.network = network
    self.series = series
    self.day = day
    self.period = period
    self.theme = theme
    self.state = state
    self.reason = reason
    self.row = row
  }
}

/// What an attendance list says of a student.
public enum Attendance: UInt8, Hashable, Sendable, CaseIterable {
  case present, late, excused, absent
}

public struct AttendanceFact: Sendable {
  /// Index into `Evidence.sessions`.
  public var session: UInt32
  public var mark: Attendance
  public var row: UInt32

  public init(session: UInt32, mark: Attendance, row: UInt32 = 0) {
    self.session = session
    self.mark = mark
    self.row = row
  }
}

/// A grade as it was written down.
public enum Score: Hashable, Sendable {
  /// In hundredths.
  case grade(Int16)
  /// Voldaan.
  case pass
  /// Niet voldaan.
  case fail
  /// Vrijstelling.
  case exempt
  /// Niet deelgenomen.
  case noShow
  /// Nothing was filled in.
  case none
}

/// A judgement at a placement's moment, or on an outcome.
public struct JudgementFact: Sendable {
  public var day: Day
  public var row: UInt32
  public var moment: UInt16
  public var role: UInt16
  public var score: Score
  /// Indices into `outcomes` and `words`; `unnamed` where absent.
  public var outcome: UInt16
  public var kind: UInt16
  public var assessor: UInt32
  /// Index into the student's placements; `HoursFact.noPlacement` where absent.
  public var placement: UInt8

  public static let unnamed = UInt16.max

  public init(
    day: Day, moment: UInt16, role: UInt16, score: Score = .none,
    outcome: UInt16 = JudgementFact.unnamed, kind: UInt16 = JudgementFact.unnamed,
    assessor: UInt32 = .max, placement: UInt8 = HoursFact.noPlacement, row: UInt32 = 0
  ) {
    self.day = day
    self.row = row
    self.moment = moment
    self.role = role
    self.score = score
    self.outcome = outcome
    self.kind = kind
    self.assessor = assessor
    self.placement = placement
  }
}

public struct ResultFact: Sendable {
  public var day: Day
  public var row: UInt32
  /// Index into `Evidence.units`: the test where one is named, else the course.
  public var unit: UInt16
  public var score: Score

  public init(day: Day, unit: UInt16, score: Score, row: UInt32 = 0) {
    self.day = day
    self.row = row
    self.unit = unit
    self.score = score
  }
}

/// A decision about one student (Dutch: *besluit*), usually of the examencommissie.
public struct DecisionFact: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case exemption, waiver, substitution, `extension`
  }

  /// The id of a rule, course, placement or moment.
  public var about: String
  public var kind: Kind
  public var day: Day
  public var until: Day?
  public var authority: String
  public var ground: String
  public var row: UInt32

  public init(
    about: String, kind: Kind, day: Day, until: Day? = nil, authority: String = "",
    ground: String = "", row: UInt32 = 0
  ) {
    self.about = about
    self.kind = kind
    self.day = day
    self.until = until
    self.authority = authority
    self.ground = ground
    self.row = row
  }
}

/// That a document was seen; never what it says.
public struct DocumentFact: Sendable {
  public var document: UInt16
  public var day: Day
  public var issued: Day?
  public var placement: UInt8
  public var row: UInt32

  public init(
    document: UInt16, day: Day, issued: Day? = nil, placement: UInt8 = HoursFact.noPlacement,
    row: UInt32 = 0
  ) {
    self.document = document
    self.day = day
    self.issued = issued
    self.placement = placement
    self.row = row
  }
}

public struct ExperienceFact: Sendable {
  public var days: DayRange
  /// Quarters of an hour a week.
  public var weekly: Int32
  /// Index into `words`.
  public var kind: UInt16
  public var row: UInt32

  public init(days: DayRange, weekly: Int32, kind: UInt16, row: UInt32 = 0) {
    self.days = days
    self.weekly = weekly
    self.kind = kind
    self.row = row
  }
}

/// Someone who belongs to a network for a while; students too.
public struct MembershipFact: Sendable {
  public var network: UInt16
  public var person: String
  /// Where the person is one of the students.
  public var student: Int?
  public var role: UInt16
  public var days: DayRange
  public var row: UInt32

  public init(
    network: UInt16, person: String, student: Int? = nil, role: UInt16, days: DayRange,
    row: UInt32 = 0
  ) {
    self.network = network
    self.person = person
    self.student = student
    self.role = role
    self.days = days
    self.row = row
  }
}

/// How a role took part in a session, and how many of them: present, interview, film, other.
public struct InvolvementFact: Sendable {
  public var session: UInt32
  public var role: UInt16
  public var count: Int32
  public var mode: String
  public var row: UInt32

  public init(session: UInt32, role: UInt16, count: Int32, mode: String, row: UInt32 = 0) {
    self.session = session
    self.role = role
    self.count = count
    self.mode = mode
    self.row = row
  }
}

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
  /// Who guides students in a placement (Dutch: *praktijkbegeleider*), as the file names them.
  public var supervisors: [String] = []
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
  /// Of one course the days of two facts do not overlap.
  public var registrations = Grouped<RegistrationFact>()
  public var memberships: [MembershipFact] = []
  public var involvement: [InvolvementFact] = []

  /// Placements of the curriculum, for rows that name one the student does not have.
  public var placementNames: [PlacementID] = []

  /// The kinds of fact that some file (or a manifest's `none`) tells of; of the others nothing is
  /// known for any day, but where `FactKind.isNoneWithoutFile`.
  public var delivered: Set<FactKind> = []
  /// Up to which day each kind of fact is complete; absent where nobody said.
  public var completeThrough: [FactKind: Day] = [:]
  /// Bad rows that were left out: what they told is unknown, without bound.
  public var leftOut = LeftOutRows()
  /// By kind: students of whom none of its files tells, where each is about those alone whom it names
  /// (Dutch: *lijst van een groep*). Of them nothing of the kind is known for any day.
  public var unlisted: [FactKind: Set<Int>] = [:]
  /// Networks, as indices, of which the lists of sessions do not tell, where those are about the networks
  /// alone that they name.
  public var unlistedNetworks: Set<UInt16> = []
  /// Whether the lists of sessions hold what was held, and not what is planned: more may come.
  public var isPlanUnknown = false
  /// Whether a manifest was there; without one silence counts as nothing.
  public var hasManifest = false

  public init() {}
}

/// Whose facts of which kind are unknown, because a bad row was left out (Dutch: *weggelaten rijen*).
///
/// A row with a student number that `students.csv` does not have is about nobody here.
public struct LeftOutRows: Sendable {
  /// A row without a legible student number, or a file whose rows are about no one student.
  public var ofEverybody: Set<FactKind> = []
  /// By kind: indices of students.
  public var ofStudents: [FactKind: Set<Int>] = [:]
  /// Networks of which a session was left out, as indices; one of all networks, or of a network
  /// that could not be read, stands in `ofEverybody`.
  public var sessionNetworks: Set<UInt16> = []
  /// Whether a student was left out: about nobody who is judged, but a network may have one more.
  public var hasStudents = false

  public init() {}

  /// Whether nothing is unknown of whoever is judged.
  public var isEmpty: Bool {
    ofEverybody.isEmpty && ofStudents.isEmpty && sessionNetworks.isEmpty
  }
}

/// The kinds of fact, each named like its file.
public enum FactKind: String, Hashable, Sendable, CaseIterable {
  case students, enrolments, placements, sessions, attendance, hours, assessments, results
  case members, involvement, decisions, documents, experience, registrations

  /// Whether no file means that there are no facts, rather than that none is known.
  public var isNoneWithoutFile: Bool { self == .decisions || self == .registrations }

  /// Whether judging looks at it; what it does not, is there for planning what is still to come.
  public var isJudged: Bool { self != .registrations }
}

extension Evidence {
  /// Whether some file tells of a kind of fact of a student, or says that there is none.
  ///
  /// - Parameter student: nil for whatever is about no one student.
  package func isDelivered(_ kind: FactKind, of student: Int?) -> Bool {
    guard delivered.contains(kind) else { return false }
    return student.map { unlisted[kind]?.contains($0) != true } ?? true
  }

  /// Of what judging looks at: up to which day each kind of fact is complete.
  package var judgedThrough: [FactKind: Day] { completeThrough.filter { $0.key.isJudged } }
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

/// What a measure reads from the evidence.
public enum Quantity: Hashable, Sendable {
  /// Approved placement hours, in minutes; of all placements where none is named.
  case hours([PlacementID])
  /// Sessions of the series, by what the attendance list says; as a number, or as a share.
  case sessions([SeriesID], counting: Set<Attendance>, share: Share?)
  /// Roles that judged at a placement's moment; nil stands for every moment of the placement.
  case assessed(PlacementID, MomentID?)
  case grade(GradedUnit)
  /// Something of the courses and placements of a selection.
  case units(CourseSelection, UnitMeasure)
  case allocate(Allocation)
  case dataPoints(OutcomeID, counting: DataPointCount)
  case order(Event, before: Event)
  /// A document that is in, on time; issued on or after a day where that is asked.
  case document(DocumentID, issuedFrom: DateExpression?)
  case experience(kinds: [String], in: ExperienceUnit)
  case isTrue(EnrolmentFact)
  /// Of a network: its size on the as-of day, by role where roles are named.
  case members([RoleID])
  /// Of a network: sessions of the series that were held.
  case held([SeriesID])
  /// Of a network: which of these perspectives were seen at the series' sessions, in any mode.
  case perspectives([RoleID], [SeriesID])

  /// Of what a number of sessions is a share.
  public enum Share: String, Hashable, Sendable, CaseIterable {
    case offered
    /// Of those offered, without the ones the student was excused from.
    case notExcused = "not-excused"

    /// As the attribute `among` names it; nil for what holds where nothing is said.
    package var among: String? { self == .offered ? nil : rawValue }
  }

  public enum DataPointCount: String, Hashable, Sendable, CaseIterable {
    case judgements, kinds, assessors
  }

  public enum ExperienceUnit: String, Hashable, Sendable, CaseIterable {
    case years, hours
  }

  public var unit: Unit {
    switch self {
    case .hours: .hours
    case .sessions(_, _, let share): share == nil ? .sessions : .share
    case .held: .sessions
    case .assessed, .perspectives: .roles
    case .grade: .grade
    case .units(_, let measure): measure.unit
    case .allocate: .slots
    case .dataPoints(_, .judgements): .judgements
    case .dataPoints(_, .kinds): .kinds
    case .dataPoints(_, .assessors): .assessors
    case .document: .documents
    case .experience(_, .years): .years
    case .experience(_, .hours): .hours
    case .members: .persons
    case .order, .isTrue: .count
    }
  }

  /// Whether it is read of a network rather than of a student.
  public var isOfNetwork: Bool {
    switch self {
    case .members, .held, .perspectives: true
    default: false
    }
  }
}

extension Quantity {
  /// Credits of what is passed, or has a grade between bounds.
  public static func credits(_ selection: CourseSelection, grades: GradeBounds?) -> Quantity {
    .units(selection, .credits(grades: grades))
  }

  /// How many courses are passed, or have a grade between bounds.
  public static func courses(_ selection: CourseSelection, grades: GradeBounds?) -> Quantity {
    .units(selection, .courses(grades: grades))
  }

  public static func sessions(
    _ series: [SeriesID], counting marks: Set<Attendance>, asShare: Bool
  ) -> Quantity {
    .sessions(series, counting: marks, share: asShare ? .offered : nil)
  }
}

/// Something that carries a grade.
public enum GradedUnit: Hashable, Sendable {
  case course(CourseID)
  case test(TestID)
  case placement(PlacementID)
}

/// Grades between which a course counts, in hundredths, both included.
public struct GradeBounds: Hashable, Sendable {
  public let minimum: Bound?
  public let maximum: Bound?

  public init(minimum: Bound?, maximum: Bound?) {
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// Which courses count: a named set, or those of a phase, of years, of the programme.
public enum CourseSelection: Hashable, Sendable {
  case set(CourseSetID)
  case phase(PhaseID)
  case years([Int])
  case programme
}

/// Slots that are each filled from a set, where a course counts once or as often as is allowed.
public struct Allocation: Hashable, Sendable {
  public struct Slot: Hashable, Sendable {
    public let id: String
    public let set: CourseSetID
    public let demand: Demand

    public init(id: String, set: CourseSetID, demand: Demand) {
      self.id = id
      self.set = set
      self.demand = demand
    }
  }

  public enum Demand: Hashable, Sendable {
    case courses(Int)
    /// In tenths of an EC.
    case credits(Int)
  }

  public let slots: [Slot]
  /// In how many slots one course may count; 1 unless the curriculum says more.
  public let sharing: Int

  public init(slots: [Slot], sharing: Int = 1) {
    self.slots = slots
    self.sharing = sharing
  }
}

/// Something that happens on a day, for rules about order.
public enum Event: Hashable, Sendable {
  /// The day on which the last required role judged.
  case moment(PlacementID, MomentID)
  /// The day on which the course was first passed.
  case course(CourseID)
  case document(DocumentID)
  case placementStart(PlacementID)
  /// The first attended session of a series.
  case series(SeriesID)
}

/// A fact about the enrolment; every part that is given must hold.
public struct EnrolmentFact: Hashable, Sendable {
  public var years: [Int]
  public var profiles: [ProfileID]
  public var programmes: [ProgrammeID]
  public var modes: [String]
  public var cohorts: ClosedRange<Int>?
  /// A degree the student holds, as documents record it.
  public var degrees: [DocumentID]
  /// The student's placement (or work) is at an organisation that takes part in a network.
  public var organisationTakesPart: Bool?
  /// The student is in a network, on a day of the window.
  public var isInNetwork: Bool

  public init(
    years: [Int] = [], profiles: [ProfileID] = [], programmes: [ProgrammeID] = [],
    modes: [String] = [], cohorts: ClosedRange<Int>? = nil, degrees: [DocumentID] = [],
    organisationTakesPart: Bool? = nil, isInNetwork: Bool = false
  ) {
    self.years = years
    self.profiles = profiles
    self.programmes = programmes
    self.modes = modes
    self.cohorts = cohorts
    self.degrees = degrees
    self.organisationTakesPart = organisationTakesPart
    self.isInNetwork = isInNetwork
  }
}

/// Which students and rules someone asks for (Dutch: *keuze*).
///
/// Of several things of one kind any will do, of several kinds all must hold; a kind of which nothing
/// is named asks nothing.
public struct StudentSelection: Hashable, Sendable {
  /// Indices into `Evidence.networks`.
  public var networks: [Int] = []
  /// Indices into `Evidence.supervisors`.
  public var supervisors: [Int] = []
  /// Indices into `Evidence.profiles`.
  public var profiles: [Int] = []
  /// Years of a programme; 1 is the first.
  public var years: [Int] = []
  /// Indices into the curriculum's rules: only these are told of.
  public var rules: [Int] = []
  /// Of the rules that are named, else of the student.
  public var standings: [Standing] = []
  public var order: Order?

  /// A status, or what presses within one.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    case met, open, tight, missed, waived, notApplicable
  }

  /// In what order students are told of (Dutch: *volgorde*).
  public enum Order: String, Hashable, Sendable, CaseIterable {
    case name, urgency
  }

  /// What is known of a student by which one may be asked for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case network, supervisor, profile, year
  }

  public init() {}

  /// Whether a kind asks nothing.
  public func isSilent(about kind: Kind) -> Bool {
    switch kind {
    case .network: networks.isEmpty
    case .supervisor: supervisors.isEmpty
    case .profile: profiles.isEmpty
    case .year: years.isEmpty
    }
  }

  /// Whether nobody is left out.
  public var isOfEveryone: Bool { isOfAllPeople && standings.isEmpty }

  /// Whether nobody is left out for who they are, whatever may be for how they stand.
  public var isOfAllPeople: Bool { Kind.allCases.allSatisfy(isSilent) }
}

extension Evidence {
  /// The enrolment of a day: the one that holds it, else the last that began before, else the first to
  /// begin; nil where none is known.
  public func enrolment(ofStudent student: Int, on day: Day) -> EnrolmentFact.Row? {
    nearest(enrolments[student], to: day) { $0.days }
  }

  /// The placement of a day: the one that holds it, else the last that began before, else the first to
  /// begin; nil where none is known.
  public func placement(ofStudent student: Int, on day: Day) -> PlacementFact? {
    nearest(placements[student], to: day) { $0.days }
  }

  /// Who guides the placement of a day, as an index into `supervisors`.
  public func supervisor(ofStudent student: Int, on day: Day) -> Int? {
    placement(ofStudent: student, on: day)?.supervisor.map(Int.init)
  }

  private func nearest<Fact>(
    _ facts: ArraySlice<Fact>, to day: Day, _ days: (Fact) -> DayRange
  ) -> Fact? {
    func rank(_ fact: Fact) -> (Int, Int32) {
      let range = days(fact)
      if range.contains(day) { return (0, -range.first.number) }
      if range.first <= day { return (1, -range.first.number) }
      return (2, range.first.number)
    }
    return facts.min { rank($0) < rank($1) }
  }
}

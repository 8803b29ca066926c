/// Someone who is judged.
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

// What is known of judgements, results, decisions, documents, experience and registrations.

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
public struct JudgementFact: Hashable, Sendable {
  public var day: Day
  public var row: UInt32
  /// `unnamed` for a judgement on an outcome alone.
  public var moment: UInt16
  public var role: UInt16
  public var score: Score
  /// Indices into `outcomes` and `words`; `unnamed` where absent.
  public var outcome: UInt16
  public var kind: UInt16
  public var assessor: UInt32
  public var placement: NamedPlacement

  public static let unnamed = UInt16.max

  public init(
    day: Day, moment: UInt16, role: UInt16, score: Score = .none,
    outcome: UInt16 = JudgementFact.unnamed, kind: UInt16 = JudgementFact.unnamed,
    assessor: UInt32 = .max, placement: NamedPlacement = .none, row: UInt32 = 0
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

  /// What it tells, whichever row it stands in.
  package var content: JudgementFact {
    var fact = self
    fact.row = 0
    return fact
  }
}

extension Grouped where Fact == JudgementFact {
  /// Those of a student that tell what one before them told already.
  package func repeated(of student: Int) -> Set<Int> {
    let range = range(of: student)
    // A few are compared sooner than hashed.
    if range.count <= 16 {
      return Set(
        range.filter { index in
          (range.lowerBound..<index).contains {
            facts[$0].day == facts[index].day && facts[$0].content == facts[index].content
          }
        })
    }
    var seen: Set<JudgementFact> = []
    return Set(range.filter { !seen.insert(facts[$0].content).inserted })
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
  public var placement: NamedPlacement
  public var row: UInt32

  public init(
    document: UInt16, day: Day, issued: Day? = nil, placement: NamedPlacement = .none,
    row: UInt32 = 0
  ) {
    self.document = document
    self.day = day
    self.issued = issued
    self.placement = placement
    self.row = row
  }
}

public struct ExperienceFact: Hashable, Sendable {
  public var days: DayRange
  /// Minutes a week.
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

  /// What it tells, whichever row it stands in.
  package var content: ExperienceFact {
    var fact = self
    fact.row = 0
    return fact
  }
}

/// That a student takes a course on some days, passed or not (Dutch: *aanmelding voor een
/// onderwijseenheid*).
///
/// For the planner alone: no verdict reads it.
public struct RegistrationFact: Hashable, Sendable {
  /// `distantPast` and `distantFuture` where the row has no first or last day.
  public var days: DayRange
  public var row: UInt32
  /// Index into `Evidence.units`: a course or placement.
  public var unit: UInt16

  public init(unit: UInt16, days: DayRange, row: UInt32 = 0) {
    self.days = days
    self.row = row
    self.unit = unit
  }
}

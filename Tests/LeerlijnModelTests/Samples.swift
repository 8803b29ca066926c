import LeerlijnDiagnostics
import LeerlijnModel
import Testing

func day(_ text: String) -> Day {
  guard let day = Day(iso: text) else { preconditionFailure("\(text) is no day") }
  return day
}

func days(_ first: String, _ last: String) -> DayRange { DayRange(day(first), day(last)) }

/// Numbers that look random and are the same in every run.
struct FixedNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Places in a file of 1,000 spaces: the same number is the same place.
struct Places {
  let file = SourceFile(path: "places.xml", bytes: Array(repeating: 32, count: 1000))

  func callAsFunction(_ number: Int) -> SourceRange {
    SourceRange(file: file, bytes: number..<number + 1)
  }
}

extension Condition {
  /// Hours of a placement, told apart by its name alone.
  static func hours(_ placement: PlacementID, at place: SourceRange? = nil) -> Condition {
    Condition(.measure(Measure(.hours([placement]), minimum: .amount(4))), at: place)
  }

  static func measure(
    _ quantity: Quantity, minimum: Bound? = nil, maximum: Bound? = nil, at place: SourceRange? = nil
  ) -> Condition {
    Condition(.measure(Measure(quantity, minimum: minimum, maximum: maximum)), at: place)
  }
}

extension Measure {
  /// The placement whose hours it asks.
  var hoursPlacement: String? {
    guard case .hours(let ids) = quantity, let id = ids.first else { return nil }
    return id.text
  }
}

func curriculum(
  programmes: [Programme] = [], rules: [Rule] = [], years: [StudyYear] = [],
  parameters: [Parameter] = [], sources: [Source] = []
) -> Curriculum {
  var curriculum = Curriculum(id: "c", edition: "2019-2020", titles: Titles([]))
  curriculum.programmes = programmes
  curriculum.rules = rules
  curriculum.years = years
  curriculum.parameters = parameters
  curriculum.sources = sources
  return curriculum
}

func programme(_ id: ProgrammeID = "sw", _ change: (inout Programme) -> Void = { _ in })
  -> Programme
{
  var programme = Programme(id: id, level: "bachelor", credits: Credits(tenths: 2400))
  change(&programme)
  return programme
}

func course(
  _ id: CourseID, tenths: Int = 50, year: Int? = nil, _ change: (inout Course) -> Void = { _ in }
) -> Course {
  var course = Course(id: id, credits: Credits(tenths: tenths), year: year)
  change(&course)
  return course
}

func placement(
  _ id: PlacementID, tenths: Int = 300, year: Int? = nil,
  _ range: DayRange = days("2019-09-02", "2020-07-03"),
  _ change: (inout Placement) -> Void = { _ in }
) -> Placement {
  var placement = Placement(id: id, credits: Credits(tenths: tenths), year: year, days: range)
  change(&placement)
  return placement
}

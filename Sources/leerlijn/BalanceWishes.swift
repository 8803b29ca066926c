import ArgumentParser
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnPlanner

/// What `plan --balance` is asked besides what the curriculum says.
struct BalanceWishes: ParsableArguments {
  @Option(
    help: inWords(
      nl: "Leg deze in dezelfde periode: sw101,sw102.",
      en: "Put these in the same period: sw101,sw102.",
      value: Phrase(nl: "eenheden", en: "courses")))
  var together: [CourseList] = []

  @Option(
    help: inWords(
      nl: "Leg deze in verschillende periodes: sw101,sw102.",
      en: "Put these in different periods: sw101,sw102.",
      value: Phrase(nl: "eenheden", en: "courses")))
  var apart: [CourseList] = []

  @Flag(
    help: inWords(
      nl: "Ook naar een ander studiejaar, binnen de fase.",
      en: "To another study year too, within the phase."))
  var acrossYears = false

  @Flag(
    help: inWords(
      nl: "Laat jaren met een stage zoals ze zijn.", en: "Leave years with a placement as they are."
    ))
  var leavePlacementYears = false

  @Option(
    help: inWords(
      nl: "Wat gelijk verdeeld wordt: credits, hours of tests.",
      en: "What is divided evenly: credits, hours or tests.",
      value: Phrase(nl: "maat", en: "weight")))
  var weight = BalanceOptions.Weight.credits

  @Option(
    help: inWords(
      nl: "Begin van het toeval; hetzelfde getal zoekt op dezelfde manier.",
      en: "Start of the random choices; the same number searches in the same way.",
      value: Phrase(nl: "getal", en: "number")))
  var seed: UInt64 = 1

  func options(fix: [FixedCourse]) -> BalanceOptions {
    var options = BalanceOptions()
    options.weight = weight
    for fixed in fix { options.fixed[fixed.course] = fixed.slot.map { .at($0) } ?? .whereItLies }
    options.together = together.map(\.courses)
    options.apart = apart.map(\.courses)
    options.acrossYears = acrossYears
    options.leavesPlacementYears = leavePlacementYears
    options.seed = seed
    return options
  }
}

extension BalanceOptions.Weight: ExpressibleByArgument {}

/// `sw101`, `sw101=2.p3`, or of a student `sw101=2020-2021.p3`.
struct FixedCourse: ExpressibleByArgument {
  let course: CourseID
  /// What stands after the `=`; nil where nothing does.
  let place: String?

  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard let first = parts.first, !first.isEmpty, parts.count <= 2 else { return nil }
    course = CourseID(String(first))
    place = parts.count == 2 ? String(parts[1]) : nil
    guard place?.isEmpty != true else { return nil }
  }

  /// A period of a year of the programme; nil where none is written.
  var slot: ProgrammeSlot? {
    let parts = place?.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false) ?? []
    guard parts.count == 2, let year = Int(parts[0]), !parts[1].isEmpty else { return nil }
    return ProgrammeSlot(year: year, period: PeriodID(String(parts[1])))
  }

  /// A period of a study year, or the next of its name; nil where none is written.
  var placeOfPath: PathWishes.Place? {
    guard let place else { return nil }
    let parts = place.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      return PathWishes.Place(year: nil, period: PeriodID(place))
    }
    guard !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    return PathWishes.Place(
      year: StudyYearID(String(parts[0])), period: PeriodID(String(parts[1])))
  }
}

/// Two or more courses with commas between.
struct CourseList: ExpressibleByArgument {
  let courses: [CourseID]

  init?(argument: String) {
    courses = argument.split(separator: ",").map { CourseID(String($0)) }
    guard courses.count > 1 else { return nil }
  }
}

/// A time such as `10s`, `500ms` or `2m`.
struct TimeBudget: ExpressibleByArgument {
  let duration: Duration

  static let standard = TimeBudget(duration: .seconds(10))

  init(duration: Duration) { self.duration = duration }

  init?(argument: String) {
    let units: [(String, Double)] = [("ms", 0.001), ("s", 1), ("m", 60), ("", 1)]
    for (unit, seconds) in units where argument.hasSuffix(unit) {
      guard let number = Double(argument.dropLast(unit.count)), number > 0, number <= 86_400 else {
        return nil
      }
      duration = .milliseconds(Int64((number * seconds * 1000).rounded()))
      return
    }
    return nil
  }

  var defaultValueDescription: String { "10s" }
}

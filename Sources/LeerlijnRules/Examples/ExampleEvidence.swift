import LeerlijnModel

/// Makes evidence of the facts in a worked example; what an example leaves out, a plain student of
/// the rule has: enrolled in its programme and year, with the placement the rule looks at.
///
/// An example that names no as-of day is judged on the day after everything is settled.
struct ExampleEvidence {
  let curriculum: Curriculum
  let rule: Rule
  let example: Example
  var builder: EvidenceBuilder
  var student = 0
  var sessions: [String: Int] = [:]
  let asOf: Day
  let network: NetworkID?

  init(_ example: Example, of rule: Rule, in curriculum: Curriculum) {
    self.curriculum = curriculum
    self.rule = rule
    self.example = example
    builder = EvidenceBuilder(for: curriculum)
    asOf = example.asOf ?? ExampleEvidence.settledDay(of: rule, in: curriculum)
    network = example.network ?? rule.scope.networks.first ?? curriculum.networks.first?.id
    addStudent()
    addScheduledSessions()
    for fact in example.facts where fact.kind == .session { addSession(fact) }
    for fact in example.facts { add(fact) }
  }

  var evidence: Evidence { builder.build() }

  /// The day after the rule's deadline where it names a day, else after the study year.
  private static func settledDay(of rule: Rule, in curriculum: Curriculum) -> Day {
    if case .fixed(let day)? = rule.deadline { return day + 1 }
    let years = curriculum.years.sorted { $0.days.first < $1.days.first }
    let named = rule.condition.measures.lazy.compactMap { measure -> DayRange? in
      guard case .year(let id)? = measure.window else { return nil }
      return years.first { $0.id == id }?.days
    }.first
    return ((named ?? years.first?.days)?.last ?? .distantPast) + 1
  }

  // MARK: Students and placements

  private mutating func addStudent() {
    let facts = example.facts.filter { $0.kind == .student || $0.kind == .enrolment }
    let first = facts.first { $0.kind == .student } ?? facts.first
    let year = number(first, "year") ?? rule.scope.years.first ?? 1
    let cohort = number(first, "cohort") ?? asOf.civil.year - year + (asOf.civil.month < 9 ? 0 : 1)
    let network =
      first?.values["network"].map { NetworkID($0) } ?? (asksForNetwork ? nil : self.network)
    student = builder.addStudent("student", cohort: cohort, network: network)
    enrol(first)
    for fact in facts where fact.kind == .enrolment && fact.place != first?.place { enrol(fact) }
    for fact in example.facts where fact.kind == .placement { addPlacement(fact) }
    if !example.facts.contains(where: { $0.kind == .placement }), let placement = rulePlacement() {
      builder.place(student, at: placement.id.text, days: placement.days, weekly: nil)
    }
  }

  private mutating func enrol(_ fact: ExampleFact?) {
    let year = number(fact, "year") ?? rule.scope.years.first ?? 1
    builder.enrol(
      student, programme: fact?.values["programme"].map { ProgrammeID($0) } ?? rule.scope.programme,
      mode: fact?.values["mode"], year: year,
      profile: fact?.values["profile"].map { ProfileID($0) } ?? rule.scope.profile,
      days: range(fact))
  }

  /// Who takes part is then what the example is about, and so its student is in no network that it
  /// does not name.
  private var asksForNetwork: Bool {
    rule.conditions.flatMap(\.measures).contains(where: \.quantity.asksForNetwork)
  }

  /// The placement the rule looks at, where it looks at one.
  private func rulePlacement() -> Placement? {
    let measures = rule.condition.measures + rule.exceptions.flatMap(\.condition.measures)
    for measure in measures {
      switch measure.quantity {
      case .assessed(let id, _), .grade(.placement(let id)):
        return curriculum.placements.first { $0.id == id }
      case .hours(let ids):
        return curriculum.placements.first { ids.isEmpty || ids.contains($0.id) }
      case .document(let id, _):
        return curriculum.placements.first { $0.documents.contains { $0.id == id } }
      default: continue
      }
    }
    return nil
  }

  private mutating func addPlacement(_ fact: ExampleFact) {
    let id = fact.values["placement"].map { PlacementID($0) }
    let placement = curriculum.placements.first { id == nil || $0.id == id }
    let first = day(fact, "starts") ?? placement?.days.first ?? .distantPast
    let last = day(fact, "ends") ?? placement?.days.last ?? .distantFuture
    builder.place(
      student, at: fact.values["placement"] ?? placement?.id.text ?? "",
      organisation: fact.values["organisation"].map { OrganisationID($0) },
      network: fact.values["network"].map { NetworkID($0) }, days: DayRange(first, last),
      weekly: amount(fact, "hours-per-week", .hours),
      maximumWeekly: amount(fact, "max-hours-per-week", .hours))
  }

  // MARK: Values

  func number(_ fact: ExampleFact?, _ name: String) -> Int? {
    fact?.values[name].flatMap { Int($0) }
  }

  func amount(_ fact: ExampleFact, _ name: String, _ unit: Unit) -> Int? {
    fact.values[name].flatMap { unit.amount($0) }
  }

  func day(_ fact: ExampleFact, _ name: String) -> Day? {
    fact.values[name].flatMap { Day(iso: $0) }
  }

  func range(_ fact: ExampleFact?) -> DayRange {
    DayRange(
      fact.flatMap { day($0, "from") } ?? .distantPast,
      fact.flatMap { day($0, "until") } ?? .distantFuture)
  }

  func score(_ text: String?) -> Score? {
    switch text {
    case nil: nil
    case "V": .pass
    case "NV": .fail
    case "VR": .exempt
    case "ND": .noShow
    case let text?: Unit.grade.amount(text).map { .grade(Int16(clamping: $0)) }
    }
  }
}

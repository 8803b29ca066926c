internal import LeerlijnModel

/// Rows of `placements.csv`.
struct PlacementRows: FactReading {
  private let domain: Domain
  private let placement: Cell
  private let organisation: Cell
  private let organisations: CodeReader
  private var network: CodeCell
  private let supervisor: Cell
  private let start: DayCell
  private let end: DayCell
  private let weekly: HoursCell
  private let maximum: HoursCell
  private(set) var words = LocalWords()
  private(set) var names = LocalWords()
  private(set) var people = LocalWords()

  static var namesAreOrganisations: Bool { true }

  init(_ table: BoundTable, _ setting: Setting) {
    domain = setting.domain
    placement = table.cell(.placement)
    let codes = table.codes(.organisation, domain.organisations)
    organisation = codes.cell
    organisations = codes.reader
    network = table.codes(.network, domain.networks, unknown: .unknownNetwork)
    supervisor = table.cell(.supervisor)
    start = table.days(.start, domain.nearYears)
    end = table.days(.end, domain.nearYears)
    weekly = table.hours(.hoursPerWeek)
    maximum = table.hours(.maximumHoursPerWeek)
  }

  mutating func read(_ row: Row, student: Int, _ problems: inout ChunkProblems) -> PlacementFact? {
    let none = KeyTable.notFound - 1
    let network = network.read(row, whenEmpty: none, &problems)
    let first = start.read(row, &problems)
    let last = end.read(row, whenEmpty: .distantFuture, &problems)
    let weekly = weekly.read(row, whenEmpty: -1, &problems)
    let maximum = maximum.read(row, whenEmpty: -1, &problems)
    guard let network, let first, let last, let weekly, let maximum else { return nil }
    guard first <= last else {
      end.cell.complain(.endBeforeStart, row, &problems)
      return nil
    }
    let number = words.number(of: row[placement.position])
    guard number < UInt32(UInt16.max) else {
      placement.complain(.tooManyWords, row, &problems)
      return nil
    }
    return PlacementFact(
      placement: UInt16(number), organisation: readOrganisation(row, &problems),
      network: network == none ? nil : UInt16(network), supervisor: readSupervisor(row),
      days: DayRange(first, last), weekly: weekly < 0 ? nil : Int32(weekly),
      maximumWeekly: maximum < 0 ? nil : Int32(maximum), row: row.line)
  }

  private mutating func readSupervisor(_ row: Row) -> UInt32? {
    let field = row[supervisor.position].trimmed
    return field.isEmpty ? nil : people.number(of: field)
  }

  /// An organisation need not be in the curriculum; it is reported, so that a slip is seen.
  private mutating func readOrganisation(_ row: Row, _ problems: inout ChunkProblems) -> UInt16? {
    let field = row[organisation.position].trimmed
    guard !field.isEmpty else { return nil }
    var reader = organisations
    let code = reader.value(of: field)
    if code != KeyTable.notFound {
      let name = domain.organisations.names[Int(code)]
      return withField(of: name) { UInt16(truncatingIfNeeded: names.number(of: $0)) }
    }
    organisation.complain(.unknownOrganisation, row, &problems)
    return UInt16(truncatingIfNeeded: names.number(of: field))
  }

  static func renumber(_ fact: inout PlacementFact, words: [UInt32], names: [UInt32]) {
    fact.placement = UInt16(truncatingIfNeeded: words[Int(fact.placement)])
    if let organisation = fact.organisation {
      fact.organisation = UInt16(truncatingIfNeeded: names[Int(organisation)])
    }
  }

  static func renumber(_ fact: inout PlacementFact, people: [UInt32]) {
    fact.supervisor = fact.supervisor.map { people[Int($0)] }
  }
}

internal import LeerlijnModel

/// Rows of `hours.csv`.
struct HoursRows: FactReading {
  private let date: DayCell
  private let hours: HoursCell
  private var status: CodeCell
  private let placement: PlacementCell?

  init(_ table: BoundTable, _ setting: Setting) {
    date = table.days(.date, setting.domain.nearYears)
    hours = table.hours(.hours)
    status = table.codes(.status, setting.domain.hoursStatuses)
    placement = PlacementCell(table, setting)
  }

  var needsStudent: Bool { placement != nil }

  @inline(__always)
  mutating func read(_ row: Row, student: Int, _ problems: inout ChunkProblems) -> HoursFact? {
    let day = date.read(row, &problems)
    let minutes = hours.read(row, &problems)
    let code = status.read(row, &problems)
    var own: NamedPlacement? = NamedPlacement.none
    if let placement { own = placement.read(row, student: student, on: day, &problems) }
    guard let day, let minutes, let code, let own,
      let status = HoursStatus(rawValue: UInt8(truncatingIfNeeded: code))
    else { return nil }
    return HoursFact(
      day: day, minutes: Int16(truncatingIfNeeded: minutes), status: status, placement: own,
      row: row.line)
  }
}

/// A column that names a placement: one of the student's own, else one of the curriculum's.
struct PlacementCell {
  private let cell: Cell
  private let setting: Setting

  /// nil when the table has no such column.
  init?(_ table: BoundTable, _ setting: Setting) {
    guard table.has(.placement) else { return nil }
    cell = table.cell(.placement)
    self.setting = setting
  }

  /// - Returns: nil when neither the student nor the curriculum has a placement of that name.
  @inline(never)
  func read(
    _ row: Row, student: Int, on day: Day?, _ problems: inout ChunkProblems
  ) -> NamedPlacement? {
    let field = row[cell.position].trimmed
    guard !field.isEmpty, student >= 0 else { return NamedPlacement.none }
    let name = field.text
    if let own = own(of: student, on: day, where: { $0 == name }) { return own }
    let codes = setting.domain.placements
    let known = codes.value(of: name)
    guard known != KeyTable.notFound else {
      cell.complain(.unknownPlacement, row, &problems)
      return nil
    }
    // The list of placements may have another code for it.
    return own(of: student, on: day) { codes.value(of: $0) == known } ?? .ofCurriculum(Int(known))
  }

  /// The student's own placement of a name, of several the one that holds the day.
  private func own(
    of student: Int, on day: Day?, where isNamed: (String) -> Bool
  ) -> NamedPlacement? {
    let named = setting.placements[student].enumerated().filter {
      isNamed(setting.words[Int($0.element.placement)])
    }
    let fitting =
      named.first { day.map($0.element.days.contains) ?? true } ?? named.first
    return fitting.map { .own($0.offset) }
  }
}

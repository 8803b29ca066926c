internal import LeerlijnGroundwork
internal import LeerlijnModel

/// Finds facts of one student that share a key, such as a day, where there are any.
///
/// - Returns: runs of two and more places in `facts`, each in the order of the rows.
/// - Cost: linear while keys differ; a student with meeting keys is sorted.
func repeats<Fact>(
  in grouped: Grouped<Fact>, key: @escaping @Sendable (Fact) -> UInt64,
  row: @escaping @Sendable (Fact) -> UInt32
) -> [(student: Int, places: [Int])] {
  let studentCount = max(0, grouped.offsets.count - 1)
  let parts = inParallel(0..<studentCount, by: 4096) { students in
    var found: [(student: Int, places: [Int])] = []
    for student in students {
      let range = grouped.range(of: student)
      guard range.count > 1, mayRepeat(grouped.facts, range, key) else { continue }
      let sorted = range.sorted {
        (key(grouped.facts[$0]), row(grouped.facts[$0]))
          < (key(grouped.facts[$1]), row(grouped.facts[$1]))
      }
      var run: [Int] = []
      for place in sorted {
        if let last = run.last, key(grouped.facts[last]) != key(grouped.facts[place]) {
          if run.count > 1 { found.append((student, run)) }
          run = []
        }
        run.append(place)
      }
      if run.count > 1 { found.append((student, run)) }
    }
    return found
  }
  return parts.flatMap { $0 }
}

/// Whether two keys agree in their last eight bits; mostly none do, and that is all there is to it.
@inline(__always)
private func mayRepeat<Fact>(
  _ facts: [Fact], _ range: Range<Int>, _ key: (Fact) -> UInt64
) -> Bool {
  guard range.count <= 256 else { return true }
  var (first, second, third, fourth): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  for place in range {
    let value = key(facts[place])
    let bit: UInt64 = 1 << (value & 63)
    let seen: UInt64
    switch value >> 6 & 3 {
    case 0: (seen, first) = (first & bit, first | bit)
    case 1: (seen, second) = (second & bit, second | bit)
    case 2: (seen, third) = (third & bit, third | bit)
    default: (seen, fourth) = (fourth & bit, fourth | bit)
    }
    if seen != 0 { return true }
  }
  return false
}

extension EvidenceReader {
  /// Of wholly equal rows of hours one counts as it is; further ones wait for a person, so that
  /// neither too much nor too little is certain.
  mutating func settleRepeatedHours() {
    let found = repeats(in: evidence.hours) {
      $0.content
    } row: {
      $0.row
    }
    for (student, places) in found {
      guard let first = places.first, evidence.hours.facts[first].status != .rejected
      else { continue }
      for place in places.dropFirst() {
        evidence.hours.facts[place].status = .query
        report(
          .hoursRepeated, .hours, student, line: evidence.hours.facts[place].row,
          other: evidence.hours.facts[first].row)
      }
    }
  }

  /// Equal rows of attendance count once; of rows that contradict each other none counts.
  mutating func settleRepeatedAttendance() {
    let found = repeats(in: evidence.attendance) {
      UInt64($0.session)
    } row: {
      $0.row
    }
    guard !found.isEmpty else { return }
    var removed = Set<Int>()
    for (student, places) in found {
      let facts = places.map { evidence.attendance.facts[$0] }
      guard let first = facts.first else { continue }
      if facts.allSatisfy({ $0.mark == first.mark }) {
        removed.formUnion(places.dropFirst())
        for fact in facts.dropFirst() {
          report(.attendanceRepeated, .attendance, student, line: fact.row, other: first.row)
        }
        continue
      }
      removed.formUnion(places)
      for fact in facts {
        let other = facts.first { $0.mark != fact.mark } ?? first
        report(
          .attendanceContradicts, .attendance, student, line: fact.row, other: other.row,
          isBad: true)
      }
    }
    evidence.attendance = evidence.attendance.without(removed)
  }

  /// Rows of one course whose days overlap are one registration, for the days of both.
  mutating func settleRepeatedRegistrations() {
    let found = repeats(in: evidence.registrations) {
      UInt64($0.unit)
    } row: {
      $0.row
    }
    guard !found.isEmpty else { return }
    var registrations = evidence.registrations
    var removed = Set<Int>()
    for (student, places) in found {
      let byDay = places.sorted {
        let (one, other) = (registrations.facts[$0], registrations.facts[$1])
        return (one.days.first, one.row) < (other.days.first, other.row)
      }
      guard var kept = byDay.first else { continue }
      for place in byDay.dropFirst() {
        let (one, other) = (registrations.facts[kept], registrations.facts[place])
        guard one.days.overlaps(other.days) else {
          kept = place
          continue
        }
        removed.insert(place)
        let row = min(one.row, other.row)
        registrations.facts[kept] = RegistrationFact(
          unit: one.unit, days: DayRange(one.days.first, max(one.days.last, other.days.last)),
          row: row)
        report(
          .registrationRepeated, .registrations, student, line: max(one.row, other.row), other: row)
      }
    }
    evidence.registrations = registrations.without(removed)
  }

  /// Rows name a student's placements by number, of which there are only so many.
  mutating func withoutExcess(_ placements: Grouped<PlacementFact>) -> Grouped<PlacementFact> {
    var removed = Set<Int>()
    for student in 0..<max(0, placements.offsets.count - 1) {
      for place in placements.range(of: student).dropFirst(NamedPlacement.mostOwn) {
        removed.insert(place)
        report(
          .tooManyPlacements, .placements, student, line: placements.facts[place].row, other: 0,
          isBad: true)
      }
    }
    return removed.isEmpty ? placements : placements.without(removed)
  }

  private mutating func report(
    _ kind: RowProblem.Kind, _ file: FactKind, _ student: Int, line: UInt32, other: UInt32,
    isBad: Bool = false
  ) {
    let candidates = reports.indices.filter { reports[$0].table.kind == file }
    // Looking into the files has its price; what is only counted need not be looked up.
    let isTold = candidates.allSatisfy {
      reports[$0].problems.count(of: kind) < ChunkProblems.keptOfEachKind
    }
    let found =
      candidates.count > 1 && isTold
      ? candidates.first { has(reports[$0].table, student, line) } : nil
    guard let index = found ?? candidates.first else { return }
    reports[index].problems.report(
      RowProblem(
        kind: kind, cell: 0, column: nil, line: line, offset: -1,
        detail: Int32(truncatingIfNeeded: other)))
    if isBad {
      reports[index].problems.skip(
        SkippedLine(line: line, offset: -1, touched: .student(UInt32(student))))
    }
  }

  /// Whether a line of a table is about a student: a fact knows its line, not which of several
  /// files of its kind it came from.
  private func has(_ table: BoundTable, _ student: Int, _ line: UInt32) -> Bool {
    guard let offset = table.text.offset(ofLine: line),
      let number = table.studentNumber(ofRowAt: offset)
    else { return false }
    return setting.students.index(of: number) == UInt32(student)
  }
}

extension Grouped {
  /// The same facts but for those at some places.
  func without(_ removed: Set<Int>) -> Grouped {
    guard !removed.isEmpty else { return self }
    var offsets: [UInt32] = [0]
    var kept: [Fact] = []
    for student in 0..<max(0, self.offsets.count - 1) {
      for place in range(of: student) where !removed.contains(place) { kept.append(facts[place]) }
      offsets.append(UInt32(kept.count))
    }
    return kept.isEmpty ? Grouped() : Grouped(offsets: offsets, facts: kept)
  }
}

internal import LeerlijnModel

/// Of which study year the weeks of a list probably are: that in which the placements of its students
/// begin, where that is one.
enum YearByPlacements {
  /// - Parameter samples: among which a list of placements, or of students with theirs.
  static func found(
    for list: FileSample, _ samples: [FileSample], _ domain: Domain?
  ) -> String? {
    let years = domain?.curricula.flatMap(\.years) ?? []
    guard let own = list.kind.mapping(of: .student) else { return nil }
    let students = list.values(of: own.sample)
    var found = Set<StudyYearID>()
    for sample in samples {
      guard let number = sample.kind.mapping(of: .student),
        let start = sample.kind.mapping(of: start(of: sample))
      else { continue }
      for row in sample.rows(of: [number.sample, start.sample]) where students.contains(row[0]) {
        guard let day = withField(of: row[1], { DayReader(.isoOrDutch).day($0) }) else { continue }
        found.formUnion(years.filter { $0.days.contains(day) }.map(\.id))
      }
    }
    return found.count == 1 ? found.first?.text : nil
  }

  private static func start(of sample: FileSample) -> TableColumn {
    sample.kind.description.kind == .students ? .placementStart : .start
  }
}

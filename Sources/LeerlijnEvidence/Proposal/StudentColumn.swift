internal import LeerlijnModel

/// Which of the columns of an unknown file holds the numbers of students: a gradebook has a column
/// 'Student' with names, and several with numbers (Dutch: *studentnummer*).
enum StudentColumn {
  /// The samples, the likeliest column of student numbers first; where there is one, those that are
  /// named like it and hold something else are left out.
  static func first(_ samples: [ColumnSample]) -> [ColumnSample] {
    func isNamed(_ sample: ColumnSample) -> Bool {
      folded(sample.header) == folded(TableColumn.student.rawValue)
        || TableColumn.student.aliases.contains { folded($0) == folded(sample.header) }
    }
    let numbered = samples.filter { $0.mostly($0.studentNumbers) }
    guard !numbered.isEmpty else { return samples }
    let named = numbered.first(where: isNamed)
    let likely = numbered.first { sample in
      headers.contains { folded(sample.header).contains($0) }
    }
    let best = named ?? likely ?? numbered[0]
    func isBest(_ sample: ColumnSample) -> Bool {
      sample.position == best.position && sample.isSpread == best.isSpread
    }
    return [best] + samples.filter { !isBest($0) && !(isNamed($0) && $0.filled > 0) }
  }

  /// How gradebooks and lists name the institution's own number.
  private static let headers = [
    "student", "sisuserid", "sisid", "orgdefinedid", "idnummer", "idnumber",
  ]
}

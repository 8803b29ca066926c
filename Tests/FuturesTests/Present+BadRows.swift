import LeerlijnModel

extension Present {
  /// Spoils a cell of some rows, in some of the files.
  mutating func damageRows() {
    for kind in FactKind.allCases
    where kind.isJudged && files.isDelivered(kind) && draw.chance.happens(28) {
      for place in files[kind].indices where draw.chance.happens(share(of: kind)) {
        draw.files[kind][place].damage = damage(to: kind)
      }
    }
    if draw.chance.happens(15) { repeatStudent() }
  }

  /// So many rows in a hundred that a few students are touched, and others are not.
  private func share(of kind: FactKind) -> Int {
    let count = max(1, files[kind].count)
    return min(40, max(1, 250 / count))
  }

  private mutating func damage(to kind: FactKind) -> (column: String, text: String) {
    let isOfStudent = ![.students, .sessions, .members, .involvement].contains(kind)
    if isOfStudent, draw.chance.happens(8) { return ("student", "") }
    if kind == .sessions, draw.chance.happens(20) { return ("network", "n?") }
    let column =
      switch kind {
      case .students: "year"
      case .enrolments, .members, .experience, .registrations: "from"
      case .placements: "start"
      case .sessions, .assessments, .decisions, .documents: "date"
      case .attendance: "status"
      case .hours: "hours"
      case .results: "grade"
      case .involvement: "count"
      }
    return (column, "?")
  }

  /// A second row about a student that says otherwise is a bad one.
  private mutating func repeatStudent() {
    var row = files[.students][draw.chance.number(in: 0...Self.students.count - 1)]
    guard row.damage == nil else { return }
    row.damage = ("student", row["student"])
    row["profile"] = draw.chance.one(of: ["jeugd", "zorg"])
    row["year"] = draw.chance.one(of: ["2", "3", "4"])
    row["network"] = draw.chance.one(of: Study.networks)
    draw.files[.students].append(row)
  }
}

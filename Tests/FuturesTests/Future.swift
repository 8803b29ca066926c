import LeerlijnModel

/// One way in which what is not known today may turn out.
struct Future {
  static let lastDay = day("2021-07-31")

  let present: Present
  var draw: FactDraw

  init(of present: Present, _ taste: Taste, using chance: Chance) {
    self.present = present
    draw = FactDraw(study: present.study, chance: chance, files: present.files, taste: taste)
    draw.files.remove(.registrations)
    mendRows()
    fillInStudents()
    beginPlacements()
    renewEnrolments()
    changeMembers()
    settleSessions()
    planSessions()
    settleFacts()
    for student in Present.students { addFacts(of: student) }
    draw.addInvolvement(on: daysToCome(.involvement))
    deliver()
  }

  var files: EvidenceFiles { draw.files }

  func daysToCome(_ kind: FactKind) -> DayRange {
    DayRange(present.firstUnknown(kind), Self.lastDay)
  }

  // MARK: Bad rows

  /// What stood in a bad row turns out to be right, to be something else, or a mistake.
  private mutating func mendRows() {
    for kind in FactKind.allCases {
      let bad = files[kind].filter { $0.damage != nil }
      guard !bad.isEmpty else { continue }
      draw.files[kind] = files[kind].filter { $0.damage == nil }
      // Other rows name what these tell of.
      let isNamed = [.students, .placements, .sessions].contains(kind)
      for row in bad where isNamed || draw.chance.happens(85) { mend(row, of: kind) }
    }
  }

  private mutating func mend(_ bad: Row, of kind: FactKind) {
    var row = bad
    row.damage = nil
    if kind == .students, bad.damage?.column == "student" {
      draw.files[.students].removeAll { $0["student"] == row["student"] }
    }
    if draw.chance.happens(50) { alter(&row, kind) }
    if kind == .results, draw.takesAway(row) { return }
    draw.files[kind].append(row)
  }

  /// Another value in the cell that could not be read.
  private mutating func alter(_ row: inout Row, _ kind: FactKind) {
    let date = "\(draw.chance.day(in: DayRange(Present.firstDay, day("2020-07-03"))))"
    switch kind {
    case .hours: row["hours"] = draw.taste == .worst ? "0.25" : "20"
    case .attendance: row["status"] = draw.happens(50) ? "present" : "absent"
    case .documents, .assessments: row["date"] = date
    case .enrolments: row["from"] = draw.chance.one(of: ["2018-09-01", "2019-09-01"])
    case .placements:
      let last = min(row.day("end") ?? day(date), firstJudged(row["student"]))
      row["start"] = "\(min(day(date), last))"
    case .experience: row["from"] = "\(min(day("2017-02-01"), row.day("until") ?? day(date)))"
    case .members: row["from"] = "2019-09-02"
    case .involvement: row["count"] = "3"
    case .sessions: row["date"] = date
    case .results where study.grading.opportunities == nil:
      row["grade"] = draw.happens(50) ? "10" : "3"
    case .students, .results, .decisions, .registrations: break
    }
  }

  private var study: Study { present.study }

  // MARK: Facts

  /// Hours that wait are decided; work that goes on may stop.
  private mutating func settleFacts() {
    for place in files[.hours].indices
    where ["pending", "query"].contains(files[.hours][place]["status"]) {
      draw.files[.hours][place]["status"] = draw.happens(60) ? "approved" : "rejected"
    }
    for place in files[.experience].indices where files[.experience][place]["until"].isEmpty {
      let first = max(
        present.firstUnknown(.experience), files[.experience][place].day("from") ?? .distantPast)
      guard draw.taste != .best, draw.chance.happens(60) else { continue }
      draw.files[.experience][place]["until"] = "\(first + draw.chance.number(in: 0...200))"
    }
  }

  private mutating func addFacts(of student: String) {
    draw.addHours(of: student, on: daysToCome(.hours))
    // Also of a session that is over: nobody may have written down yet who was there.
    draw.addAttendance(of: student, on: DayRange(Present.firstDay, Self.lastDay), 90)
    draw.addJudgements(of: student, on: daysToCome(.assessments))
    draw.addResults(of: student, on: daysToCome(.results))
    draw.addDocuments(of: student, on: daysToCome(.documents))
    draw.addExperience(of: student, on: daysToCome(.experience))
  }

  /// Every file is there, and complete.
  private mutating func deliver() {
    for kind in FactKind.allCases {
      let isTold = kind == .enrolments || kind == .placements
      if files[kind].isEmpty, !files.isDelivered(kind), !isTold { draw.files[kind] = [] }
      if files.isDelivered(kind) { draw.files.through[kind] = Self.lastDay }
    }
  }
}

import LeerlijnModel

extension FactDraw {
  // MARK: Judgements

  mutating func addJudgements(of student: String, on days: DayRange) {
    for (moment, role) in [("mid", "docent"), ("mid", "mentor"), ("fin", "docent")] {
      let isJudged = files[.assessments].contains {
        $0["student"] == student && $0["moment"] == moment && $0["role"] == role
      }
      if !isJudged, chance.happens(taste == .worst ? 20 : 60) || taste == .best {
        addJudgement(of: student, moment, role, on: someDay(in: days))
      }
    }
    for _ in 0..<(taste == .best ? 3 : chance.number(in: 0...1)) where taste != .worst {
      addJudgement(of: student, "", "student", on: chance.day(in: days))
    }
  }

  private mutating func addJudgement(
    of student: String, _ moment: String, _ role: String, on date: Day
  ) {
    let outcome = moment.isEmpty || chance.happens(50) ? "o1" : ""
    files[.assessments].append(
      Row([
        "student": student, "moment": moment, "role": role, "date": "\(date)",
        "grade": happens(70) ? chance.one(of: ["6", "8.5", "10"]) : "4", "outcome": outcome,
        "kind": chance.one(of: ["talk", "report", "", "film"]),
        "assessor": chance.one(of: ["", "a1", "a2", "a3"]),
      ]))
  }

  // MARK: Results

  mutating func addResults(of student: String, on days: DayRange) {
    for unit in Study.units {
      let years = [Study.year, Study.nextYear].map { days.intersection($0) }.filter { !$0.isEmpty }
      for year in taste == .best ? years : [days] {
        for _ in 0..<(taste == .best ? 1 : chance.number(in: 0...2)) {
          let tenths =
            switch taste {
            case .best: 100
            case .worst: chance.number(in: 10...54)
            case .mixed: chance.number(in: 20...95)
            }
          addAttempt(of: student, unit, on: someDay(in: year), tenths)
        }
      }
    }
  }

  /// An attempt where an opportunity is left on that day.
  private mutating func addAttempt(
    of student: String, _ unit: (course: String, test: String), on date: Day, _ tenths: Int
  ) {
    let rows = attempts(of: student, unit)
    guard mayTry(rows, unit, on: date), !takesAway(tenths, from: rows) else { return }
    files[.results].append(
      Row([
        "student": student, "course": unit.course, "test": unit.test, "date": "\(date)",
        "grade": "\(tenths / 10).\(tenths % 10)",
      ]))
  }

  private func attempts(of student: String, _ unit: (course: String, test: String)) -> [Row] {
    files[.results].filter {
      $0["student"] == student && $0["course"] == unit.course && $0["test"] == unit.test
    }
  }

  private func mayTry(
    _ rows: [Row], _ unit: (course: String, test: String), on date: Day
  ) -> Bool {
    let pass = unit.test == "c3.b" ? 10 : 55
    let isPassed = rows.contains { $0.tenths >= pass }
    guard study.grading.allowsResitOfPassed || !isPassed else { return false }
    guard !rows.contains(where: { $0.day("date") == date }) else { return false }
    guard let allowed = study.grading.opportunities else { return true }
    let isNext = date >= Study.nextYear.first
    let used = rows.count { (($0.day("date") ?? date) >= Study.nextYear.first) == isNext }
    return used < allowed
  }

  /// Under `attempt="last"` a lower grade may take away what was passed, which no verdict foresees.
  func takesAway(_ tenths: Int, from rows: [Row]) -> Bool {
    study.grading.attempt == "last" && rows.contains { $0.tenths > tenths }
  }

  /// Whether a result that was left out would take something away once it is mended.
  func takesAway(_ row: Row) -> Bool {
    takesAway(
      row.tenths, from: attempts(of: row["student"], (row["course"], row["test"])))
  }
}

extension Row {
  /// A grade in tenths.
  var tenths: Int {
    let parts = self["grade"].split(separator: ".").compactMap { Int($0) }
    return (parts.first ?? 0) * 10 + (parts.count > 1 ? parts[1] : 0)
  }
}

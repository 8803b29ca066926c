import LeerlijnModel

/// How the facts turn out that are drawn.
enum Taste: CaseIterable { case best, worst, mixed }

/// Draws facts into a folder of evidence: those of today, and later those that were still to come.
struct FactDraw {
  let study: Study
  var chance: Chance
  var files: EvidenceFiles
  var taste = Taste.mixed

  /// Whether something happens, good as it is.
  mutating func happens(_ percentage: Int) -> Bool {
    switch taste {
    case .best: true
    case .worst: false
    case .mixed: chance.happens(percentage)
    }
  }

  /// The first day in the best future, else any.
  mutating func someDay(in days: DayRange) -> Day {
    taste == .best ? days.first : chance.day(in: days)
  }

  // MARK: What is known of a student

  struct Placed {
    let name: String
    let days: DayRange
    let mostWeekly: Int
  }

  /// Placements of the list, else of the cells of `students.csv`.
  func placements(of student: String) -> [Placed] {
    let listed = files.rows(.placements, of: student).map { row in
      Placed(
        name: row["placement"], days: row.days("start", "end"),
        mostWeekly: Int(row["max_hours_per_week"]) ?? Int(row["hours_per_week"]) ?? 0)
    }
    guard listed.isEmpty, let row = files.rows(.students, of: student).first,
      row.day("placement_start") != nil
    else { return listed }
    return [
      Placed(
        name: "", days: row.days("placement_start", "placement_end"),
        mostWeekly: Int(row["hours_per_week"]) ?? 0)
    ]
  }

  func network(of student: String, on day: Day) -> String {
    let placed = files.rows(.placements, of: student).first {
      !$0["network"].isEmpty && $0.days("start", "end").contains(day)
    }
    let member = files.rows(.members, of: student).first {
      $0["role"] == "student" && $0.days("from", "until").contains(day)
    }
    return (placed ?? member ?? files.rows(.students, of: student).first)?["network"] ?? ""
  }

  private func firstEnrolled(_ student: String) -> Day {
    files.rows(.enrolments, of: student).compactMap { $0.day("from") }.min() ?? .distantPast
  }

  // MARK: Practice

  /// Of each placement no more in seven days than it may bring, and 24 hours a day.
  mutating func addHours(of student: String, on days: DayRange) {
    for placed in placements(of: student) {
      let days = days.intersection(placed.days)
      var first = days.first
      while first <= days.last {
        var left = taste == .best ? placed.mostWeekly : chance.number(in: 0...placed.mostWeekly)
        let status = happens(85) ? "approved" : chance.one(of: ["pending", "query", "rejected"])
        if happens(75) {
          for date in [first, first + 1] where left > 0 && date <= days.last {
            files[.hours].append(
              Row([
                "student": student, "date": "\(date)", "hours": "\(min(left, 24))",
                "status": status, "placement": chance.happens(30) ? placed.name : "",
              ]))
            left -= min(left, 24)
          }
        }
        first = first + 7
      }
    }
  }

  /// A row for sessions through a day that are not cancelled and have none.
  mutating func addAttendance(of student: String, on days: DayRange, _ percentage: Int = 75) {
    let done = Set(files[.attendance].filter { $0["student"] == student }.map { $0["session"] })
    let begun = firstEnrolled(student)
    for session in files.rows(.sessions)
    where session["status"] != "cancelled" && !done.contains(session["session"]) {
      guard let date = session.day("date"), days.contains(date), date >= begun else { continue }
      let own = network(of: student, on: date)
      let isOwn = session["network"].isEmpty || session["network"] == own
      guard chance.happens(isOwn ? percentage : 8) else { continue }
      let isPresent = happens(70)
      let mark = chance.one(
        of: isPresent ? ["present", "present", "late"] : ["absent", "excused"])
      files[.attendance].append(
        Row(["student": student, "session": session["session"], "status": mark]))
    }
  }

  mutating func addDocuments(of student: String, on days: DayRange) {
    for document in Study.documents {
      let isIn = files[.documents].contains {
        $0["student"] == student && $0["document"] == document
      }
      guard happens(isIn ? 15 : 60), !isIn || document == "vog" else { continue }
      let date = someDay(in: days)
      let issued = document == "vog" && chance.happens(80)
      files[.documents].append(
        Row([
          "student": student, "document": document, "date": "\(date)",
          "issued": issued ? "\(date - chance.number(in: 0...150))" : "",
        ]))
    }
  }

  mutating func addExperience(of student: String, on days: DayRange) {
    guard happens(45) else { return }
    let from = someDay(in: days)
    let until = chance.happens(50) || taste == .best ? "" : "\(from + chance.number(in: 0...500))"
    files[.experience].append(
      Row([
        "student": student, "from": "\(from)", "until": until,
        "hours_per_week": chance.one(of: ["8", "16", "36"]),
        "kind": chance.one(of: ["care", "other"]),
      ]))
  }
}

import LeerlijnModel

extension Future {
  // MARK: Students

  /// A year or profile that is not known today becomes known.
  mutating func fillInStudents() {
    for student in Present.students {
      let year = draw.chance.one(of: ["2", "3", "3", "4"])
      let profile = draw.chance.one(of: ["jeugd", "zorg"])
      for kind in [FactKind.students, .enrolments] {
        for place in files[kind].indices where files[kind][place]["student"] == student {
          if files[kind][place]["year"].isEmpty { draw.files[kind][place]["year"] = year }
          if files[kind][place]["profile"].isEmpty { draw.files[kind][place]["profile"] = profile }
        }
      }
    }
  }

  // MARK: Placements

  /// A placement that the student has not begins, through its last day in the curriculum.
  mutating func beginPlacements() {
    let asked = [
      ("st", DayRange(day("2019-09-02"), day("2020-07-03"))),
      ("st4", DayRange(day("2020-08-31"), day("2021-07-02"))),
    ]
    let known = present.files.isDelivered(.placements) ? FactKind.placements : .students
    for student in Present.students {
      let placed = draw.placements(of: student)
      if !placed.isEmpty, files.rows(.placements, of: student).isEmpty { continue }
      let isUntold = !present.files.isDelivered(.placements) && placed.isEmpty
      for (name, days) in asked where !placed.contains(where: { $0.name == name }) {
        let first = max(days.first, isUntold ? Present.firstDay : present.firstUnknown(known))
        let starts = DayRange(
          first, min(days.last, name == "st" ? firstJudged(student) : days.last))
        guard !starts.isEmpty, draw.happens(40) else { continue }
        // Without a network of its own: the student keeps the one there is.
        draw.addPlacement(
          of: student, name, DayRange(draw.someDay(in: starts), days.last), network: "")
      }
    }
  }

  /// Who is judged at a moment of a placement has begun it.
  func firstJudged(_ student: String) -> Day {
    files.rows(.assessments, of: student).filter { Study.moments.contains($0["moment"]) }
      .compactMap { $0.day("date") }.min() ?? .distantFuture
  }

  // MARK: Enrolments

  /// The next year in the same programme.
  mutating func renewEnrolments() {
    for row in files.rows(.enrolments) {
      guard let until = row.day("until"), until == day("2020-08-31"), draw.happens(60),
        present.firstUnknown(.enrolments) <= until + 1
      else { continue }
      var next = row
      next["from"] = "\(until + 1)"
      next["until"] = "2021-08-31"
      next["year"] = "\(min(4, (Int(row["year"]) ?? 3) + 1))"
      draw.files[.enrolments].append(next)
    }
  }

  // MARK: Networks

  /// Persons join and leave on days that are not known.
  mutating func changeMembers() {
    let first =
      present.files.isDelivered(.members)
      ? present.firstUnknown(.members) : Present.firstDay
    for place in files[.members].indices
    where files[.members][place]["until"].isEmpty && files[.members][place]["role"] != "student" {
      let from = files[.members][place].day("from") ?? first
      if draw.chance.happens(40) { draw.files[.members][place]["until"] = "\(max(first, from))" }
    }
    for number in 5...7 where draw.happens(60) {
      draw.addMember("d\(number)", draw.chance.one(of: ["docent", "client"]), since: first)
    }
  }

  /// Planned sessions are held, or not. In a series with a maximum all are held: no bound foresees
  /// that one is cancelled and another takes its place.
  mutating func settleSessions() {
    let bounded = Set(present.study.series.filter { $0.maximum != nil }.map(\.id))
    let attended = Set(files[.attendance].map { $0["session"] })
    let seen = Set(files[.involvement].map { $0["session"] })
    for place in files[.sessions].indices where files[.sessions][place]["status"] == "planned" {
      let session = files[.sessions][place]["session"]
      let isHeld =
        attended.contains(session) || seen.contains(session)
        || bounded.contains(files[.sessions][place]["series"]) || draw.happens(75)
      draw.files[.sessions][place]["status"] = isHeld ? "held" : "cancelled"
    }
  }

  /// Sessions that no list has yet: up to the maximum of a series, and after a complete list only
  /// on the days for which that is late.
  mutating func planSessions() {
    for series in present.study.series {
      for network in series.isPerNetwork ? Study.networks : [""] {
        let listed = files.rows(.sessions).filter {
          $0["series"] == series.id && $0["network"] == network
        }
        let isOver = series.isComplete && !listed.isEmpty
        let days = DayRange(
          present.firstUnknown(.sessions), isOver ? present.asOf : day("2020-07-17"))
        let taken = listed.count { $0["status"] != "cancelled" }
        let room = max(0, (series.maximum ?? taken + 4) - taken)
        guard !days.isEmpty, draw.taste != .worst else { continue }
        for _ in 0..<(draw.taste == .best ? room : draw.chance.number(in: 0...room)) {
          draw.addSession(series.id, network, on: draw.chance.day(in: days), "held")
        }
      }
    }
  }
}

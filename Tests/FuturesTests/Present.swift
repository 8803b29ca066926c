import LeerlijnModel

/// Evidence as it stands on a day: part of it late, not delivered or bad.
struct Present {
  let study: Study
  let asOf: Day
  var draw: FactDraw

  static let students = (1...8).map { "s\($0)" }
  /// No fact is older, but for enrolments and work.
  static let firstDay = day("2019-09-02")

  var files: EvidenceFiles { draw.files }

  init(_ study: Study, using chance: Chance) {
    self.study = study
    var chance = chance
    // Often the last day that counts: what is still possible then no longer is on the day after.
    asOf =
      chance.happens(40)
      ? day(chance.one(of: RuleText.deadlines))
      : chance.day(in: DayRange(day("2019-10-20"), day("2020-07-15")))
    draw = FactDraw(study: study, chance: chance, files: EvidenceFiles())
    decideDelivery()
    addStudents()
    if files.isDelivered(.sessions) { addSessions() }
    addFacts()
    damageRows()
    addRegistrations()
  }

  // MARK: Delivery

  /// Which files there are, and through which day.
  private mutating func decideDelivery() {
    draw.files.hasManifest = draw.chance.happens(85)
    for kind in FactKind.allCases where kind.isJudged {
      guard kind == .students || draw.chance.happens(kind == .sessions ? 92 : 80) else { continue }
      draw.files[kind] = []
      guard draw.files.hasManifest, draw.chance.happens(90) else { continue }
      let isLate = draw.chance.happens(kind == .students ? 8 : 30)
      let late = DayRange(day("2019-09-20"), max(day("2019-09-21"), asOf - 1))
      draw.files.through[kind] = isLate ? draw.chance.day(in: late) : asOf
    }
  }

  /// The days of which a kind of fact is known.
  func knownDays(_ kind: FactKind) -> DayRange {
    DayRange(Self.firstDay, firstUnknown(kind) - 1)
  }

  /// The first day of which a kind of fact is not known.
  func firstUnknown(_ kind: FactKind) -> Day {
    guard files.isDelivered(kind) else { return Self.firstDay }
    return min(asOf, files.through[kind] ?? asOf) + 1
  }

  // MARK: Lists

  private mutating func addStudents() {
    for student in Self.students {
      let year = draw.chance.one(of: ["3", "3", "3", "2", "4", ""])
      let profile = draw.chance.one(of: ["jeugd", "jeugd", "zorg", ""])
      let hasPlacement = draw.chance.happens(40)
      draw.files[.students].append(
        Row([
          "student": student, "cohort": "2017", "year": year, "profile": profile,
          "network": draw.chance.one(of: ["n1", "n1", "n2", ""]), "programme": "sw",
          "placement_start": hasPlacement ? "2019-09-02" : "",
          "placement_end": hasPlacement ? "2020-07-03" : "",
          "hours_per_week": hasPlacement ? "16" : "",
          "organisation": draw.chance.one(of: ["org1", "org3", ""]),
        ]))
      if files.isDelivered(.enrolments) { enrol(student, year, profile) }
      if files.isDelivered(.placements) { place(student) }
      if files.isDelivered(.members) { join(student) }
    }
    guard files.isDelivered(.members) else { return }
    for person in ["d1", "d2", "d3", "d4"] {
      draw.addMember(person, draw.chance.one(of: ["docent", "client"]), since: Self.firstDay)
    }
  }

  private mutating func enrol(_ student: String, _ year: String, _ profile: String) {
    let from = draw.chance.one(of: ["2018-09-01", "2019-09-01", "2019-09-01"])
    let until = draw.chance.one(of: ["", "2020-08-31", "2020-08-31", "2020-01-31"])
    guard draw.chance.happens(85) else { return }
    draw.files[.enrolments].append(
      Row([
        "student": student, "programme": "sw", "mode": "full-time", "year": year,
        "profile": profile, "from": from, "until": until,
      ]))
  }

  private mutating func place(_ student: String) {
    let last = files.through[.placements] ?? Day.distantFuture
    guard draw.chance.happens(75) else { return }
    let turn = day("2020-01-31")
    let isSplit = draw.chance.happens(35)
    draw.addPlacement(
      of: student, "st", DayRange(day("2019-09-02"), isSplit ? turn : day("2020-07-03")))
    if isSplit, last > turn {
      draw.addPlacement(of: student, "st", DayRange(turn + 3, day("2020-07-03")))
    }
    if draw.chance.happens(20), last >= Study.nextYear.first {
      draw.addPlacement(of: student, "st4", DayRange(day("2020-08-31"), day("2021-07-02")))
    }
  }

  /// A student who is on the list moves to the other network on a day that is known.
  private mutating func join(_ student: String) {
    guard draw.chance.happens(50) else { return }
    let turn = draw.chance.one(of: [nil, day("2020-02-01"), asOf + 20])
    let networks = draw.chance.happens(50) ? ["n1", "n2"] : ["n2", "n1"]
    draw.files[.members].append(
      Row([
        "network": networks[0], "person": student, "role": "student",
        "from": "2019-09-02", "until": turn.map { "\($0 - 1)" } ?? "",
      ]))
    guard let turn else { return }
    draw.files[.members].append(
      Row(["network": networks[1], "person": student, "role": "student", "from": "\(turn)"]))
  }

  private mutating func addSessions() {
    for series in study.series {
      for network in series.isPerNetwork ? Study.networks : [""] {
        for _ in 0..<draw.chance.number(in: 0...(series.maximum ?? 5)) {
          let date = draw.chance.day(in: DayRange(Self.firstDay, day("2020-07-14")))
          let isPast = date < firstUnknown(.sessions)
          let status = draw.chance.one(
            of: [isPast ? "held" : "planned", isPast ? "held" : "planned", "planned", "cancelled"])
          draw.addSession(series.id, network, on: date, status)
        }
      }
    }
  }

  // MARK: Facts

  private mutating func addFacts() {
    for student in Self.students {
      if files.isDelivered(.hours) { draw.addHours(of: student, on: knownDays(.hours)) }
      if files.isDelivered(.attendance) {
        draw.addAttendance(of: student, on: knownDays(.attendance))
      }
      if files.isDelivered(.assessments) {
        draw.addJudgements(of: student, on: knownDays(.assessments))
      }
      if files.isDelivered(.results) { draw.addResults(of: student, on: knownDays(.results)) }
      if files.isDelivered(.documents) { draw.addDocuments(of: student, on: knownDays(.documents)) }
      if files.isDelivered(.experience) {
        draw.addExperience(
          of: student, on: DayRange(day("2016-01-01"), firstUnknown(.experience) - 1))
      }
      if files.isDelivered(.decisions), draw.chance.happens(20) {
        draw.addWaiver(of: student, on: asOf - 10)
      }
    }
    if files.isDelivered(.involvement) { draw.addInvolvement(on: knownDays(.involvement)) }
  }

  /// Courses under way, some of them in bad rows: nothing that is judged may hang on them.
  private mutating func addRegistrations() {
    guard draw.chance.happens(80) else { return }
    draw.files[.registrations] = []
    if files.hasManifest, draw.chance.happens(70) {
      draw.files.through[.registrations] = asOf - draw.chance.number(in: 0...60)
    }
    for student in Self.students {
      for course in draw.chance.some(of: ["c0", "c1", "c2", "c3"], 40) {
        let first = draw.chance.day(in: DayRange(Self.firstDay, asOf))
        var row = Row([
          "student": student, "course": course, "from": "\(first)",
          "until": draw.chance.one(of: ["", "\(first + 70)"]),
        ])
        if draw.chance.happens(10) {
          row.damage = draw.chance.one(of: [("student", ""), ("course", "c9"), ("from", "?")])
        }
        draw.files[.registrations].append(row)
      }
    }
  }
}

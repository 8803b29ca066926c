import LeerlijnModel
import LeerlijnRules

extension CourseOfEvents {
  /// The same as evidence, for the engine to judge.
  func evidence(in world: CaseWorld) -> Evidence {
    let ofAll = Set(world.curriculum.series.filter { $0.per == .all }.map(\.id))
    var record = Recording(
      world: world, builder: world.builder(takingPart: takesPart), seriesOfAll: ofAll)
    for happening in happenings { record.add(happening) }
    record.addEverySessionsRoles()
    return record.builder.build()
  }
}

/// Puts happenings down as facts of one student.
private struct Recording {
  let world: CaseWorld
  var builder: EvidenceBuilder
  let student = 0
  let seriesOfAll: Set<SeriesID>
  var sessions: [(index: Int, series: SeriesID, day: Day, theme: ThemeID?)] = []
  var persons = 1
  /// Per outcome: how many kinds and assessors there were so far.
  var varieties: [OutcomeID: (kinds: Int, assessors: Int)] = [:]

  mutating func add(_ happening: Happening) {
    switch happening {
    case .result(let unit, let grade, let day):
      builder.grade(student, unit, .grade(Int16(clamping: grade)), on: day)
    case .session(let series, let day, let theme, let mark): add(series, day, theme, mark)
    case .hours(let placement, let minutes, let days): log(placement, minutes, days)
    case .judgement(_, let moment, let role, let day):
      builder.judge(student, at: moment, by: role, on: day)
    case .document(let id, let day): builder.handIn(student, id, on: day, issued: day)
    case .work(let kinds, let unit, let amount, let last): work(kinds, unit, amount, last)
    case .dataPoints(let outcome, let count, let kinds, let assessors, let day):
      let told = varieties[outcome, default: (0, 0)]
      for index in 0..<count {
        builder.judge(
          student, at: MomentID("oordeel \(index + 1)"), by: RoleID("beoordelaar"), on: day, .none,
          outcome: outcome,
          kind: "soort \(kinds.label(of: index, after: told.kinds))",
          assessor: "beoordelaar \(assessors.label(of: index, after: told.assessors))")
      }
      varieties[outcome] = (
        told.kinds + kinds.count - kinds.known, told.assessors + assessors.count - assessors.known
      )
    case .members(let roles, let count): addMembers(roles, count)
    case .seen(let role, let series, let member): involve(role, series, member)
    }
  }

  private mutating func add(
    _ series: SeriesID, _ day: Day, _ theme: ThemeID?, _ mark: Attendance
  ) {
    let isOfAll = seriesOfAll.contains(series)
    let index = builder.addSession(
      SessionID("\(series)-\(sessions.count + 1)"), series, network: isOfAll ? nil : world.network,
      on: day, theme: theme)
    builder.mark(student, at: index, mark)
    sessions.append((index, series, day, theme))
  }

  /// Spread over the weeks; no more than a day holds on any one.
  private mutating func log(_ placement: PlacementID, _ minutes: Int, _ days: DayRange) {
    let index = world.placed.firstIndex { $0.id == placement }
    let weeks = (days.dayCount + 6) / 7
    var rest = minutes
    for week in 0..<weeks {
      let share = rest / (weeks - week)
      if share > 0 {
        builder.log(
          student, minutes: share, on: min(days.first + 7 * week, days.last), placement: index)
      }
      rest -= share
    }
  }

  private mutating func work(
    _ kinds: [String], _ unit: Quantity.ExperienceUnit, _ amount: Int, _ last: Day
  ) {
    let first: Day
    switch unit {
    case .years:
      let scale = Unit.years.scale
      let months = (amount * 12 + scale - 1) / scale
      first = (last + 1).adding(CalendarPeriod(months: -months))
    case .hours:
      first = last + 1 - (amount * 7 + EventModel.weeklyMinutes - 1) / EventModel.weeklyMinutes
    }
    builder.work(
      student, kinds.first ?? "werk", weekly: EventModel.weeklyMinutes,
      days: DayRange(first, last))
  }

  // MARK: Networks

  private mutating func addMembers(_ roles: [RoleID], _ count: Int) {
    guard let network = world.network else { return }
    // The student is one of them.
    let known = roles.isEmpty ? persons : roles.contains("student") ? 1 : 0
    let role = roles.first ?? world.curriculum.roles.first { $0.id != "student" }?.id ?? "docent"
    for _ in 0..<max(0, count - known) {
      builder.addMember("persoon \(persons)", of: network, as: role)
      persons += 1
    }
  }

  private mutating func involve(_ role: RoleID, _ series: [SeriesID], _ member: Member) {
    let fitting = sessions.first { session in
      guard series.contains(session.series) else { return false }
      switch member {
      case .theme(_, let theme): return session.theme == theme
      case .series(_, let id): return session.series == id
      case .period(_, _, let id):
        let period = world.curriculum.years.lazy.flatMap(\.periods).first { $0.id == id }
        return period?.days.contains(session.day) ?? false
      default: return true
      }
    }
    if let fitting { builder.involve(role, at: fitting.index) }
  }

  /// Where a rule looks at every session, everyone it asks for is there.
  mutating func addEverySessionsRoles() {
    for rule in world.curriculum.rules {
      for measure in rule.condition.measures where measure.each == .session {
        guard case .perspectives(let roles, let series) = measure.quantity else { continue }
        for session in sessions where series.contains(session.series) {
          for role in roles { builder.involve(role, at: session.index) }
        }
      }
    }
  }
}

extension Happening.Variety {
  /// The number of what stands at a place among them, where so many were told before: known ones first,
  /// and the last for all that is over.
  fileprivate func label(of index: Int, after told: Int) -> Int {
    let place = min(index, count - 1)
    return place < known ? place + 1 : told + place - known + 1
  }
}

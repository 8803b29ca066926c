import LeerlijnModel

/// One random change of a curriculum: some can change no verdict, most can.
struct CurriculumMutation: Sendable {
  let name: String
  let apply: @Sendable (inout Curriculum, inout SeededGenerator) -> Void

  static func random(_ range: ClosedRange<Int>, _ generator: inout SeededGenerator) -> Int {
    Int.random(in: range, using: &generator)
  }

  static let all: [CurriculumMutation] = words + programme + practice + calendar + rules + logic

  static let words: [CurriculumMutation] = [
    .init(name: "titles") { c, g in
      c.rules[random(0...(c.rules.count - 1), &g)].titles = Titles(nl: "Anders")
      c.programmes[0].courses[random(0...(c.programmes[0].courses.count - 1), &g)].titles = Titles(
        nl: "Anders")
      c.networks[0].titles = Titles(nl: "Anders")
    },
    .init(name: "explanation") { c, _ in c.rules[0].explanation = Titles(nl: "Uitleg") },
    .init(name: "citation") { c, _ in c.rules[1].citations = [] },
    .init(name: "source") { c, _ in c.sources[0].passages[0].text = "Anders." },
    .init(name: "edition") { c, _ in c.edition = "2" },
    .init(name: "qualification") { c, _ in c.qualifications[0].framework = "NLQF" },
    .init(name: "outcome level") { c, _ in c.strands[0].outcomes[0].level = 3 },
    .init(name: "outcome goes") { c, _ in c.strands[0].outcomes.removeAll { $0.id == "u2" } },
    .init(name: "network lead") { c, _ in c.networks[0].lead = "org" },
    .init(name: "network organisations") { c, _ in c.networks[1].organisations = ["org"] },
    .init(name: "network umbrella") { c, _ in c.networks[1].kind = .umbrella },
    .init(name: "network days") { c, _ in c.networks[0].from = Day(year: 2019, month: 10, day: 1) },
    .init(name: "perspective") { c, _ in c.roles[3].perspective = "docent" },
    .init(name: "role comes") { c, _ in c.roles.append(Role(id: "x", titles: Titles(nl: "X"))) },
    .init(name: "alias") { c, _ in c.roles[1].aliases = ["x"] },
    .init(name: "theme comes") { c, _ in c.themes.append(Theme(id: "t3", titles: Titles(nl: "T3")))
    },
  ]

  static let programme: [CurriculumMutation] = [
    .init(name: "programme credits") { c, _ in c.programmes[0].credits = Credits(tenths: 700) },
    .init(name: "programme mode") { c, _ in c.programmes[0].mode = "voltijd" },
    .init(name: "pass") { c, _ in c.programmes[0].grading.pass = 600 },
    .init(name: "opportunities") { c, _ in c.programmes[0].grading.opportunities = 1 },
    .init(name: "resits") { c, _ in c.programmes[0].grading.mayResitPassed = false },
    .init(name: "attempt") { c, _ in c.programmes[0].grading.attempt = .last },
    .init(name: "phase credits") { c, _ in c.programmes[0].phases[0].credits = Credits(tenths: 10)
    },
    .init(name: "phase years") { c, _ in c.programmes[0].phases[0].years = [1, 2] },
    .init(name: "phase name") { c, _ in
      c.programmes[0].phases[0].id = "propedeuse"
      c.rules = c.rules.map { rule in
        var rule = rule
        rule.condition = rule.condition.changingMeasures { measure in
          if case .units(.phase, .credits(let grades, _)) = measure.quantity {
            measure.quantity = .credits(.phase("propedeuse"), grades: grades)
          }
        }
        return rule
      }
    },
    .init(name: "set order") { c, _ in c.programmes[0].courseSets[0].courses.reverse() },
    .init(name: "set") { c, _ in c.programmes[0].courseSets[0].courses.append("c1") },
    .init(name: "unread set") { c, _ in
      if c.programmes[0].courseSets.count > 1 {
        c.programmes[0].courseSets[1].courses.append("c1")
      }
    },
    .init(name: "course credits") { c, g in
      c.programmes[0].courses[random(0...(c.programmes[0].courses.count - 1), &g)].credits =
        Credits(tenths: 30)
    },
    .init(name: "co-requisites") { c, _ in c.programmes[0].courses[0].corequisites = ["c2"] },
    .init(name: "strict co-requisites") { c, _ in
      c.programmes[0].courses[0].strictCorequisites = ["c2"]
    },
    .init(name: "kind of programme") { c, _ in c.programmes[0].kind = .honours },
    .init(name: "sector") { c, _ in c.programmes[0].sector = .wo },
    .init(name: "unit of credits") { c, _ in c.programmes[0].creditSystem = .semesterHours },
    .init(name: "course workload") { c, _ in c.programmes[0].courses[0].workload = 4 },
    .init(name: "course year") { c, g in
      c.programmes[0].courses[random(0...(c.programmes[0].courses.count - 1), &g)].year = 4
    },
    .init(name: "course periods") { c, g in
      c.programmes[0].courses[random(0...(c.programmes[0].courses.count - 1), &g)].periods = ["p2"]
    },
    .init(name: "undesired periods") { c, _ in c.programmes[0].courses[0].undesired = ["p2"] },
    .init(name: "course profile") { c, g in
      c.programmes[0].courses[random(0...(c.programmes[0].courses.count - 1), &g)].profile = "zorg"
    },
    .init(name: "elective") { c, g in
      c.programmes[0].courses[random(0...(c.programmes[0].courses.count - 1), &g)].isElective = true
    },
    .init(name: "links") { c, g in
      c.programmes[0].courses[random(0...(c.programmes[0].courses.count - 1), &g)].outcomes = [
        OutcomeLink(.develops, "u1")
      ]
    },
    .init(name: "entry") { c, _ in
      c.programmes[0].courses[2].requires = Condition(
        .measure(Measure(.grade(.course("c2")), minimum: .amount(700))))
    },
    .init(name: "course comes") { c, _ in
      c.programmes[0].courses.append(
        Course(id: "c9", titles: Titles(nl: "C9"), credits: Credits(tenths: 50), year: 3))
    },
    .init(name: "read course comes") { c, _ in
      c.programmes[0].courses.append(
        Course(id: "c8", titles: Titles(nl: "C8"), credits: Credits(tenths: 50), year: 1))
    },
    .init(name: "course goes") { c, _ in
      c.programmes[0].courses.removeAll { $0.id == "c4" }
      c.programmes[0].courseSets.removeAll { $0.id == "los" }
    },
    .init(name: "course order") { c, _ in c.programmes[0].courses.reverse() },
    .init(name: "test weight") { c, g in
      let course = random(0...(c.programmes[0].courses.count - 2), &g)
      if !c.programmes[0].courses[course].tests.isEmpty {
        c.programmes[0].courses[course].tests[0].weight = 20
      }
    },
    .init(name: "test minimum") { c, g in
      let course = c.programmes[0].courses.indices.filter {
        c.programmes[0].courses[$0].tests.count > 0
      }
      c.programmes[0].courses[course[random(0...(course.count - 1), &g)]].tests[0].minimum = 700
    },
    .init(name: "test kind") { c, _ in
      for index in c.programmes[0].courses[0].tests.indices {
        c.programmes[0].courses[0].tests[index].kind = "z"
      }
    },
    .init(name: "test order") { c, _ in c.programmes[0].courses[0].tests.reverse() },
  ]

  static let practice: [CurriculumMutation] = [
    .init(name: "placement days") { c, _ in
      let days = c.programmes[0].placements[0].days
      c.programmes[0].placements[0].days = DayRange(days.first + 14, days.last)
    },
    .init(name: "placement credits") { c, _ in
      c.programmes[0].placements[0].credits = Credits(tenths: 100)
    },
    .init(name: "placement workload") { c, _ in c.programmes[0].placements[0].workload = 7 },
    .init(name: "moment due") { c, _ in
      c.programmes[0].placements[0].moments[0].due = .relative(
        .placementStart, CalendarPeriod(months: 4))
    },
    .init(name: "judges") { c, _ in
      c.programmes[0].placements[0].moments[0].judges.removeAll { $0.role == "ouder" }
    },
    .init(name: "judge order") { c, _ in c.programmes[0].placements[0].moments[0].judges.reverse()
    },
    .init(name: "moment order") { c, _ in c.programmes[0].placements[0].moments.reverse() },
    .init(name: "document due") { c, g in
      c.programmes[0].placements[0].documents[random(0...1, &g)].due = .fixed(
        Day(year: 2019, month: 11, day: 1) ?? .distantPast)
    },
    .init(name: "unread document") { c, _ in
      c.programmes[0].placements[0].documents.append(
        RequiredDocument(id: "d3", titles: Titles(nl: "D3"), due: nil))
    },
    .init(name: "series planned") { c, g in
      c.programmes[0].series[random(0...(c.programmes[0].series.count - 1), &g)].isPlannedCompletely
        .toggle()
    },
    .init(name: "series maximum") { c, g in
      c.programmes[0].series[random(0...(c.programmes[0].series.count - 1), &g)].maximum = .amount(
        2)
    },
    .init(name: "series open") { c, g in
      c.programmes[0].series[random(0...(c.programmes[0].series.count - 1), &g)].isOpen.toggle()
    },
    .init(name: "audience") { c, _ in c.programmes[0].series[0].audience = ["docent"] },
    .init(name: "activities") { c, _ in c.programmes[0].series[0].activities = ["Film"] },
    .init(name: "series order") { c, _ in c.programmes[0].series.reverse() },
    .init(name: "series goes") { c, _ in c.programmes[0].series.removeAll { $0.id == "vrij" } },
  ]

  static let calendar: [CurriculumMutation] = [
    .init(name: "year days") { c, _ in
      c.years[c.taughtYear].days = DayRange(
        c.years[c.taughtYear].days.first + 7, c.years[c.taughtYear].days.last)
    },
    .init(name: "year name") { c, _ in c.years[c.taughtYear].id = "anders" },
    .init(name: "year order") { c, _ in c.years.reverse() },
    .init(name: "year comes") { c, _ in
      let day = Day(year: 2020, month: 2, day: 1) ?? .distantPast
      c.years.append(StudyYear(id: "j3", days: DayRange(day, day + 100)))
    },
    .init(name: "period days") { c, _ in
      c.years[c.taughtYear].periods[0].days = DayRange(
        c.years[c.taughtYear].periods[0].days.first, c.years[c.taughtYear].periods[0].days.last - 14
      )
    },
    .init(name: "period order") { c, _ in c.years[c.taughtYear].periods.reverse() },
    .init(name: "recess") { c, _ in c.years[c.taughtYear].recesses = [] },
  ]

  static let rules: [CurriculumMutation] = [
    .init(name: "rule order") { c, g in c.rules.shuffle(using: &g) },
    .init(name: "deadline") { c, g in
      c.rules[random(0...4, &g)].deadline = .fixed(
        Day(year: 2020, month: 3, day: 1) ?? .distantPast)
    },
    .init(name: "rule years") { c, g in c.rules[random(0...4, &g)].scope.years = [2, 3] },
    .init(name: "rule cohorts") { c, g in c.rules[random(0...4, &g)].scope.cohorts = 2017...2018 },
    .init(name: "exception goes") { c, g in
      for index in c.rules.indices { c.rules[index].exceptions = [] }
    },
    .init(name: "exception name") { c, _ in
      for index in c.rules.indices where !c.rules[index].exceptions.isEmpty {
        c.rules[index].exceptions[0].id = "uitzondering"
      }
    },
    .init(name: "parameter amount") { c, g in
      c.parameters[random(0...2, &g)].values[0].amount += 40
    },
    .init(name: "same values written apart") { c, _ in
      let value = c.parameters[0].values[0]
      c.parameters[0].values = [value, value]
      c.parameters[0].values[0].until = Day(year: 2019, month: 12, day: 31)
      c.parameters[0].values[1].from = Day(year: 2020, month: 1, day: 1)
    },
    .init(name: "at once") { c, _ in
      for index in c.parameters[2].values.indices { c.parameters[2].values[index].atOnce = false }
    },
    .init(name: "value from") { c, _ in
      let last = c.parameters[1].values.count - 1
      c.parameters[1].values[last].from = Day(year: 2019, month: 1, day: 1)
    },
    .init(name: "parameter name") { c, _ in
      c.parameters[0].id = "anders"
      c.rules = c.rules.map { rule in
        var rule = rule
        rule.condition = rule.condition.changingMeasures {
          if $0.minimum == .parameter("uren") { $0.minimum = .parameter("anders") }
        }
        return rule
      }
    },
    .init(name: "parameter order") { c, _ in c.parameters.reverse() },
    .init(name: "number for parameter") { c, _ in
      c.rules = c.rules.map { rule in
        var rule = rule
        rule.condition = rule.condition.changingMeasures {
          if $0.minimum == .parameter("uren") { $0.minimum = .amount(1_200) }
        }
        return rule
      }
    },
    .init(name: "wrong number for parameter") { c, _ in
      c.rules = c.rules.map { rule in
        var rule = rule
        rule.condition = rule.condition.changingMeasures {
          if $0.minimum == .parameter("bijeen") { $0.minimum = .amount(2) }
        }
        return rule
      }
    },
  ]

  /// Rewrites of a random rule's condition.
  static let logic: [CurriculumMutation] = ConditionRewrite.allCases.map { rewrite in
    .init(name: "condition \(rewrite)") { c, g in
      let rule = random(0...(c.rules.count - 1), &g)
      c.rules[rule].condition = rewrite.apply(to: c.rules[rule].condition, &g)
      if !c.rules[rule].exceptions.isEmpty, Bool.random(using: &g) {
        let condition = c.rules[rule].exceptions[0].condition
        c.rules[rule].exceptions[0].condition = rewrite.apply(to: condition, &g)
      }
    }
  }
}

/// A way to write a condition anew; some come to the same.
enum ConditionRewrite: CaseIterable, Sendable {
  case wrapAll, wrapAny, doubleNegation, reverse, twice, deMorgan, bounds, atLeast, flatten, absorb
  case raise, lower, drop, swapLogic, window, each, explicit, vacuous

  func apply(to condition: Condition, _ generator: inout SeededGenerator) -> Condition {
    switch self {
    case .wrapAll: return Condition(.all([condition]))
    case .wrapAny: return Condition(.any([condition]))
    case .doubleNegation: return Condition(.not(Condition(.not(condition))))
    case .reverse: return condition.mapLogic { $0.reversed() }
    case .twice: return Condition(.all([condition, condition]))
    case .absorb:
      let other = Condition(
        .measure(Measure(.courses(.programme, grades: nil), minimum: .amount(1))))
      return Condition(.any([condition, Condition(.all([condition, other]))]))
    case .deMorgan:
      switch condition.kind {
      case .all(let parts):
        return Condition(.not(Condition(.any(parts.map { Condition(.not($0)) }))))
      case .any(let parts):
        return Condition(.not(Condition(.all(parts.map { Condition(.not($0)) }))))
      default: return condition
      }
    case .bounds:
      return condition.splittingBounds
    case .atLeast:
      switch condition.kind {
      case .all(let parts): return Condition(.atLeast(parts.count, parts))
      case .any(let parts): return Condition(.atLeast(1, parts))
      default: return Condition(.atLeast(1, [condition]))
      }
    case .flatten:
      guard case .all(let parts) = condition.kind, parts.count > 1 else { return condition }
      return Condition(.all([parts[0], Condition(.all(Array(parts.dropFirst())))]))
    case .raise:
      return condition.changingMeasures {
        if case .amount(let amount)? = $0.minimum { $0.minimum = .amount(amount + 1) }
      }
    case .lower:
      return condition.changingMeasures {
        if case .amount(let amount)? = $0.maximum { $0.maximum = .amount(amount - 1) }
      }
    case .drop:
      return condition.mapLogic { $0.count > 1 ? Array($0.dropLast()) : $0 }
    case .swapLogic:
      switch condition.kind {
      case .all(let parts): return Condition(.any(parts))
      case .any(let parts): return Condition(.all(parts))
      default: return Condition(.not(condition))
      }
    case .window: return condition.changingMeasures { $0.window = .studyYear }
    case .each: return condition.changingMeasures { if $0.each != nil { $0.each = nil } }
    case .explicit:
      return condition.changingMeasures { measure in
        guard measure.minimum == nil, measure.maximum == nil else { return }
        switch measure.quantity {
        case .grade: measure.minimum = .amount(550)
        case .document, .isTrue, .order: measure.minimum = .amount(1)
        default: break
        }
      }
    case .vacuous:
      let nothing = Condition(
        .measure(Measure(.courses(.programme, grades: nil), minimum: .amount(0))))
      return Condition(.all([condition, nothing]))
    }
  }
}

extension Condition {
  func changingMeasures(_ change: (inout Measure) -> Void) -> Condition {
    switch kind {
    case .measure(var measure):
      change(&measure)
      return Condition(.measure(measure), at: place)
    case .all(let parts): return Condition(.all(parts.map { $0.changingMeasures(change) }))
    case .any(let parts): return Condition(.any(parts.map { $0.changingMeasures(change) }))
    case .atLeast(let count, let parts):
      return Condition(.atLeast(count, parts.map { $0.changingMeasures(change) }))
    case .not(let part): return Condition(.not(part.changingMeasures(change)))
    case .when(let premise, let then):
      return Condition(
        .when(premise.changingMeasures(change), then: then.changingMeasures(change)))
    case .rule: return self
    }
  }

  /// Every minimum and maximum of one measure as two measures.
  var splittingBounds: Condition {
    switch kind {
    case .measure(let measure):
      guard measure.minimum != nil, measure.maximum != nil else { return self }
      var (low, high) = (measure, measure)
      low.maximum = nil
      high.minimum = nil
      return Condition(.all([Condition(.measure(low)), Condition(.measure(high))]))
    case .all(let parts): return Condition(.all(parts.map(\.splittingBounds)))
    case .any(let parts): return Condition(.any(parts.map(\.splittingBounds)))
    case .atLeast(let count, let parts):
      return Condition(.atLeast(count, parts.map(\.splittingBounds)))
    case .not(let part): return Condition(.not(part.splittingBounds))
    case .when(let premise, let then):
      return Condition(.when(premise.splittingBounds, then: then.splittingBounds))
    case .rule: return self
    }
  }

  /// The parts of its outermost `all`, `any` or `atLeast` changed.
  func mapLogic(_ change: ([Condition]) -> [Condition]) -> Condition {
    switch kind {
    case .all(let parts): Condition(.all(change(parts)))
    case .any(let parts): Condition(.any(change(parts)))
    case .atLeast(let count, let parts):
      Condition(.atLeast(min(count, change(parts).count), change(parts)))
    default: self
    }
  }
}

extension Curriculum {
  /// The place of the year with periods.
  fileprivate var taughtYear: Int { years.firstIndex { !$0.periods.isEmpty } ?? 0 }
}

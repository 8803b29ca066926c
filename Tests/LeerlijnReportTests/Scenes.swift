import LeerlijnModel
import LeerlijnRules

extension Scene {
  static let all: [Scene] = [
    hours, hoursLost, sessions, eachPeriod, share, assessed, credits, documents, logic, order,
    waived, network,
  ]

  private static let hours = Scene("hours") { it in
    it.logHoursOfASlowStudent()
    it.builder.log(0, minutes: 960, on: day("2019-08-26"))
    let bound = Measure(.hours(["stage-3"]), minimum: .parameter("uren"))
    it.rule(
      "Stage-uren", "Placement hours", Condition(.measure(bound)), by: "2020-07-03")
  }

  private static let hoursLost = Scene("hours-lost") { it in
    it.asOf = day("2020-07-10")
    for week in 0..<20 { it.builder.log(0, minutes: 2400, on: day("2019-09-02") + 7 * week) }
    it.builder.log(0, minutes: 1920, on: day("2020-06-29"), .pending)
    it.rule(
      "Stage-uren", "Placement hours", .measure(.hours(["stage-3"]), min: 50400), by: "2020-07-03")
  }

  private static let sessions = Scene("sessions") { it in
    it.session("leernetwerk", on: "2019-10-08", .present)
    it.session("leernetwerk", on: "2019-12-03", state: .cancelled, reason: "docent ziek")
    it.session("leernetwerk", on: "2020-01-14", .present, network: "jes")
    it.session("leernetwerk", on: "2020-02-11")
    it.session("leernetwerk", on: "2020-04-14")
    it.session("leernetwerk", on: "2020-05-20")
    it.rule("ruim", "Met ruimte", "With room", .sessions("leernetwerk", min: 3))
    it.rule("krap", "Zonder ruimte", "Without room", .sessions("leernetwerk", min: 4))
    it.rule("kwijt", "Niet meer", "No longer", .sessions("leernetwerk", min: 5))
    it.rule("gehaald", "Gehaald", "Reached", .sessions("leernetwerk", min: 1))
    let absences = Quantity.sessions(
      ["leernetwerk"], counting: [.absent, .excused], asShare: false)
    it.rule("gemist", "Hooguit één keer missen", "Miss one at most", .measure(absences, max: 1))
  }

  private static let eachPeriod = Scene("each-period") { it in
    it.session("leernetwerk", on: "2019-10-08", .present)
    it.session("leernetwerk", on: "2019-12-03", .present)
    it.session("leernetwerk", on: "2020-04-14")
    it.rule(
      "Elke periode", "Each period", .sessions("leernetwerk", min: 1, each: .period))
  }

  private static let share = Scene("share") { it in
    let share = Quantity.sessions(
      ["leernetwerk"], counting: [.present, .late], asShare: true)
    it.session("leernetwerk", on: "2019-10-08", .present)
    it.session("leernetwerk", on: "2019-12-03", .present)
    it.session("leernetwerk", on: "2020-02-11", .excused)
    it.session("leernetwerk", on: "2020-04-14")
    it.session("leernetwerk", on: "2020-05-20")
    it.rule("Aandeel", "Share", .measure(share, min: 8000))
    let none = Quantity.sessions(["leerhuis"], counting: [.present, .late], asShare: true)
    it.rule("niets", "Niets aangeboden", "Nothing offered", .measure(none, min: 8000))
  }

  private static let assessed = Scene("assessed") { it in
    it.builder.judge(0, at: "midterm", by: "docent", on: day("2020-01-31"))
    it.builder.judge(0, at: "midterm", by: "praktijkbegeleider", on: day("2020-02-10"))
    it.builder.judge(0, at: "midterm", by: "student", on: day("2020-02-10"))
    it.rule(
      "Beoordelingen", "Assessments", .measure(.assessed("stage-3", nil), each: .moment))
  }

  private static let credits = Scene("credits") { it in
    it.builder.grade(0, "c1", .grade(550), on: day("2019-11-05"))
    it.builder.grade(0, "c2", .grade(480), on: day("2020-01-20"))
    it.rule(
      "ec", "Studiepunten", "Credits", .measure(.credits(.programme, grades: nil), min: 150),
      by: "2020-07-17")
    it.rule(
      "cijfer", "Cijfer", "Grade", .measure(.grade(.course("c2")), min: 550), by: "2020-07-17")
    it.rule("meer", "Te veel", "Too much", .measure(.credits(.programme, grades: nil), min: 900))
  }

  private static let documents = Scene("documents") { it in
    it.builder.handIn(0, "leerwerkplan", on: day("2019-11-05"))
    it.rule(
      "Leerwerkplan", "Learning plan",
      .measure(.document("leerwerkplan", issuedFrom: nil)))
    it.rule(
      "vooraf", "Later", "Later", .measure(.document("verslag", issuedFrom: nil)),
      by: "2020-07-03")
  }

  private static let logic = Scene("logic") { it in
    it.session("leerhuis", on: "2019-12-12", .present)
    it.session("leerhuis", on: "2020-06-04")
    it.builder.grade(0, "c1", .grade(700), on: day("2019-11-05"))
    let leerhuis = Condition.sessions("leerhuis", min: 2)
    let course = Condition.measure(.grade(.course("c1")), min: 550)
    it.rule("alles", "Alles", "All", Condition(.all([leerhuis, course])))
    it.rule("een", "Eén ervan", "Any", Condition(.any([leerhuis, course])))
    it.rule("twee", "Twee van twee", "Two of two", Condition(.atLeast(2, [leerhuis, course])))
    let jeugd = Condition.measure(.isTrue(EnrolmentFact(profiles: ["jeugd"])))
    let fourth = Condition.measure(.isTrue(EnrolmentFact(years: [4])))
    it.rule("als", "Voor jeugd", "For youth", Condition(.when(jeugd, then: leerhuis)))
    it.rule("vier", "Voor het vierde jaar", "For year 4", Condition(.when(fourth, then: leerhuis)))
    it.rule("ref", "Volgt een regel", "Follows a rule", Condition(.rule("alles")))
    it.rule("niet", "Juist niet", "Rather not", Condition(.not(fourth)), isAdvisory: true)
  }

  private static let order = Scene("order") { it in
    let moments = Condition.measure(
      .order(.moment("stage-3", "midterm"), before: .moment("stage-3", "final")))
    it.rule("Volgorde", "Order", moments, by: "2020-07-03")
    it.rule(
      "ervaring", "Ervaring", "Experience",
      .measure(.experience(kinds: [], in: .years), min: 2 * Unit.years.scale))
    it.builder.work(0, "jeugdzorg", weekly: 1440, days: days("2018-01-01", "2019-06-30"))
  }

  private static let waived = Scene("waived") { it in
    it.session("leerhuis", on: "2019-12-12", .absent)
    it.rule("leerhuis", "Leerhuis", "Learning house", .sessions("leerhuis", min: 1))
    it.builder.decide(0, about: "leerhuis", .waiver, on: day("2020-03-01"))
  }

  private static let network = Scene("network") { it in
    for number in 1...6 {
      it.builder.addMember("p\(number)", of: "curium", as: "docent")
      it.builder.addMember("q\(number)", of: "jes", as: "client")
    }
    it.builder.addMember(
      "p7", of: "curium", as: "docent", days: DayRange(day("2020-03-16"), .distantFuture))
    it.session("leernetwerk", on: "2019-10-08", .present)
    it.session("leernetwerk", on: "2020-03-24")
    it.rule("omvang", "Omvang", "Size", .measure(.members([]), min: 8, max: 15), subject: .network)
    it.rule(
      "gehouden", "Gehouden", "Held", .measure(.held(["leernetwerk"]), min: 2), subject: .network)
    it.rule(
      "stemmen", "Perspectieven", "Perspectives",
      .measure(.perspectives(["student", "client"], ["leernetwerk"])), subject: .network)
    it.rule(
      "deelname", "Deelname", "Attendance", .sessions("leernetwerk", min: 2))
  }
}

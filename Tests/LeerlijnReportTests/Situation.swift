import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnRules

@testable import LeerlijnReport

func day(_ text: String) -> Day { Day(iso: text) ?? .distantPast }

func days(_ first: String, _ last: String) -> DayRange { DayRange(day(first), day(last)) }

/// One student, placed for 28 hours a week from 2 September 2019 to 3 July 2020, on 11 March 2020.
struct Situation {
  var curriculum = Situation.curriculum()
  var builder: EvidenceBuilder
  var asOf = day("2020-03-11")
  var student = 0

  init() {
    builder = EvidenceBuilder(for: curriculum)
    student = builder.addStudent("s1", cohort: 2017, network: "curium")
    builder.enrol(student, year: 3, profile: "jeugd")
    builder.place(
      student, at: "stage-3", network: "curium", days: days("2019-09-02", "2020-07-03"),
      weekly: 1680)
  }

  static func titles(_ dutch: String, _ english: String) -> Titles {
    Titles([
      Titles.Entry(language: "nl", text: dutch), Titles.Entry(language: "en", text: english),
    ])
  }

  static func curriculum() -> Curriculum {
    var curriculum = Curriculum(
      id: "proef", edition: "2019-2020", titles: titles("Proef", "Trial"))
    curriculum.sources = [
      Source(
        id: "oer", kind: .placeholder, titles: titles("OER", "Regulations"),
        passages: [
          Passage(
            id: "deelname", locator: "deel B, artikel 4", text: "Deelname.", allowsWaiver: true)
        ]),
      Source(
        id: "aanname", kind: .assumption, titles: titles("Aannames", "Assumptions"),
        passages: [Passage(id: "uren", locator: "uren", text: "Uren.")]),
    ]
    curriculum.parameters = [
      Parameter(
        id: "uren", unit: .hours, titles: titles("Minimum aantal uren", "Least hours"),
        values: [
          Parameter.Value(
            from: day("2019-09-01"), amount: 50_400,
            citation: Citation(source: "aanname", passage: "uren"))
        ])
    ]
    curriculum.years = [
      StudyYear(
        id: "2019-2020", days: days("2019-09-02", "2020-07-17"),
        periods: [
          TeachingPeriod(id: "p1", days: days("2019-09-02", "2019-11-08")),
          TeachingPeriod(id: "p2", days: days("2019-11-11", "2020-01-31")),
          TeachingPeriod(id: "p3", days: days("2020-02-03", "2020-04-17")),
          TeachingPeriod(id: "p4", days: days("2020-04-20", "2020-07-17")),
        ])
    ]
    curriculum.roles = [
      Role(id: "student", titles: titles("student", "student")),
      Role(id: "docent", titles: titles("docent", "tutor")),
      Role(id: "praktijkbegeleider", titles: titles("praktijkbegeleider", "supervisor")),
      Role(id: "client", titles: titles("cliënt", "client")),
    ]
    curriculum.networks = [
      LearningNetwork(id: "curium", titles: titles("Leernetwerk Curium", "Network Curium")),
      LearningNetwork(id: "jes", titles: titles("Leernetwerk JES", "Network JES")),
    ]
    curriculum.programmes = [programme()]
    return curriculum
  }

  private static func programme() -> Programme {
    var programme = Programme(
      id: "sw", titles: titles("Sociaal Werk", "Social Work"), level: "bachelor",
      credits: Credits(tenths: 2400))
    programme.profiles = [Profile(id: "jeugd", titles: titles("Jeugd", "Youth"))]
    programme.series = [
      SessionSeries(
        id: "leernetwerk", titles: titles("Leernetwerkbijeenkomst", "Network session"),
        per: .network, isPlannedCompletely: true),
      SessionSeries(
        id: "leerhuis", titles: titles("Leerhuis", "Learning house"), per: .all,
        isPlannedCompletely: true),
    ]
    programme.courses = [
      Course(
        id: "c1", titles: titles("Veilig opgroeien", "Growing up safely"),
        credits: Credits(tenths: 100), year: 3),
      Course(
        id: "c2", titles: titles("Casuïstiek", "Casework"), credits: Credits(tenths: 50), year: 3),
    ]
    var placement = Placement(
      id: "stage-3", titles: titles("Stage jaar 3", "Placement year 3"),
      credits: Credits(tenths: 300), year: 3, days: days("2019-09-02", "2020-07-03"))
    let judges = [
      AssessmentMoment.Judge(role: "docent", decides: true),
      AssessmentMoment.Judge(role: "praktijkbegeleider"),
    ]
    placement.moments = [
      AssessmentMoment(
        id: "midterm", titles: titles("Tussenbeoordeling", "Mid-term"),
        due: .fixed(day("2020-02-14")), judges: judges),
      AssessmentMoment(
        id: "final", titles: titles("Eindbeoordeling", "Final assessment"),
        due: .fixed(day("2020-07-03")), judges: judges),
    ]
    placement.documents = [
      RequiredDocument(
        id: "leerwerkplan", titles: titles("Leerwerkplan", "Learning plan"),
        due: .fixed(day("2019-10-14")))
    ]
    programme.placements = [placement]
    return programme
  }

  // MARK: Rules and facts

  mutating func rule(
    _ dutch: String, _ english: String, _ condition: Condition, by deadline: String? = nil,
    isAdvisory: Bool = false
  ) {
    rule("r", dutch, english, condition, by: deadline, isAdvisory: isAdvisory)
  }

  mutating func rule(
    _ id: RuleID, _ dutch: String, _ english: String, _ condition: Condition,
    by deadline: String? = nil, subject: Rule.Subject = .student, isAdvisory: Bool = false
  ) {
    curriculum.rules.append(
      Rule(
        id: id, titles: Situation.titles(dutch, english), subject: subject,
        deadline: deadline.map { .fixed(day($0)) }, isAdvisory: isAdvisory,
        citations: [Citation(source: "oer", passage: "deelname")], condition: condition))
  }

  mutating func session(
    _ series: SeriesID, on text: String, _ mark: Attendance? = nil, state: Session.State? = nil,
    network: NetworkID? = "curium", reason: String? = nil
  ) {
    let number = builder.evidence.sessions.count
    let session = builder.addSession(
      SessionID("s\(number)"), series, network: series == "leerhuis" ? nil : network,
      on: day(text), state ?? (day(text) <= asOf ? .held : .planned),
      period: curriculum.years[0].periods.firstIndex { $0.days.contains(day(text)) }.map { $0 + 1 },
      reason: reason)
    if let mark { builder.mark(student, at: session, mark) }
  }

  /// 640 approved and 24 waiting hours, nine a week in the last four weeks.
  mutating func logHoursOfASlowStudent() {
    var monday = day("2019-09-02")
    for _ in 0..<23 {
      builder.log(student, minutes: 1620, on: monday)
      monday = monday + 7
    }
    builder.log(student, minutes: 420, on: day("2019-09-03"))
    for week in ["2020-02-10", "2020-02-17", "2020-02-24", "2020-03-02"] {
      builder.log(student, minutes: 180, on: day(week))
      builder.log(student, minutes: 360, on: day(week) + 1, .pending)
    }
  }

  // MARK: Accounts

  var audit: Audit { Audit(RuleProgram(curriculum), of: builder.build(), asOf: asOf) }

  func account(_ rule: Int = 0) -> RuleAccount {
    let audit = audit
    let verdict = audit.verdict(ofStudent: student).rules[rule]
    return Narrator(audit).account(of: verdict, about: .student(student))
  }

  func networkAccount() -> RuleAccount? {
    let audit = audit
    guard let verdict = audit.networkVerdicts().first, let network = verdict.network else {
      return nil
    }
    return Narrator(audit).account(of: verdict.rules[0], about: .network(network))
  }
}

extension RuleAccount {
  /// Title, status and reason as one paragraph, as an overview shows them.
  func told(in language: Language) -> String {
    "\(title[language]): \(status[language]). \(brief.asParagraph[language])"
  }
}

extension Condition {
  static func measure(
    _ quantity: Quantity, min: Int? = nil, max: Int? = nil, each: Each? = nil, cap: Bool = false
  ) -> Condition {
    Condition(
      .measure(
        Measure(
          quantity, minimum: min.map(Bound.amount), maximum: max.map(Bound.amount), each: each,
          cappedByOffer: cap)))
  }

  static func sessions(_ series: SeriesID, min: Int, each: Each? = nil) -> Condition {
    .measure(
      .sessions([series], counting: [.present, .late], asShare: false), min: min, each: each)
  }
}

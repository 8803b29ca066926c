import LeerlijnModel
import Testing

/// The day, the cohort and the number at which a check begins to object: one less is still right.
@Suite struct CheckBoundTests {
  /// One rule or part, and what is said of it: nothing, or with what severity.
  typealias Bound = (text: String, found: [String])

  private func day(_ text: String, _ shift: Int) -> String {
    Day(iso: text).map { "\($0 + shift)" } ?? ""
  }

  /// A rule of who is enrolled in `sw`.
  private func rule(
    _ attributes: String, _ condition: String = #"<credits years="1" min="20"/>"#,
    id: String = "regel"
  ) -> String {
    #"<rule id="\#(id)" \#(attributes)><title>Regel</title><cite source="oer" passage="a1"/>"#
      + condition + "</rule>"
  }

  // MARK: Last days

  @Test(
    arguments: [
      ("2018-09-03", -184, ["error"]), ("2018-09-03", -183, ["warning"]),
      ("2020-07-17", 183, []), ("2020-07-17", 184, ["error"]),
      ("2019-09-02", -43, ["warning"]), ("2019-09-02", -42, []),
    ] as [(String, Int, [String])])
  func aLastDayIsFarHalfAYearFromTheYears(from: String, shift: Int, found: [String]) throws {
    let rule = rule(#"programme="sw" by="\#(day(from, shift))""#)
    #expect(try SmallDocument(rules: rule).severities("deadline-outside") == found)
  }

  @Test(
    arguments: [
      ("from='2020-01-01' by='2020-01-01'", []), ("from='2020-01-01' by='2019-12-31'", ["error"]),
      ("until='2019-09-02' by='2019-07-01'", ["warning"]),
      ("until='2019-09-01' by='2019-07-01'", []),
      ("cohorts='2015' by='2019-07-01'", []),
    ] as [Bound])
  func aLastDayIsHeldAgainstTheDaysOfItsRule(attributes: String, found: [String]) throws {
    let document = SmallDocument(rules: rule("programme='sw' " + attributes))
    #expect(try document.severities("deadline-outside") == found)
  }

  @Test(
    arguments: [
      (#"<moment id="m" due="2019-09-02">J</moment>"#, []),
      (#"<moment id="m" due="2019-09-01">J</moment>"#, ["warning"]),
      (#"<moment id="m" due="2020-08-14">J</moment>"#, []),
      (#"<moment id="m" due="2020-08-15">J</moment>"#, ["warning"]),
      (#"<moment id="m" due="placement.start">J</moment>"#, []),
      (#"<moment id="m" due="placement.start-P1D">J</moment>"#, ["error"]),
      (#"<moment id="m" due="placement.start-P1M">J</moment>"#, ["error"]),
      (
        #"<moment id="m" due="2020-01-31">J</moment><moment id="n" due="2020-01-31">J</moment>"#,
        []
      ),
      (
        #"<moment id="m" due="2020-01-31">J</moment><moment id="n" due="2020-01-30">J</moment>"#,
        ["warning"]
      ),
      (#"<document id="d" due="2019-09-02"><title>D</title></document>"#, []),
      (#"<document id="d" due="2019-03-03"><title>D</title></document>"#, ["advice"]),
      (#"<document id="d" due="2019-03-02"><title>D</title></document>"#, ["warning"]),
    ] as [Bound])
  func aPlacementHasItsMomentsAndDocuments(parts: String, found: [String]) throws {
    let judged = parts.replacing(">J<", with: #"><by role="docent" decides="true"/><"#)
    let document = SmallDocument(
      parts: #"<placement id="stage" credits="10" starts="2019-09-02" ends="2020-07-03">"#
        + judged + "</placement>")
    #expect(try document.severities("deadline-outside") == found)
  }

  @Test(arguments: [("2019-09-02", []), ("2019-09-01", ["error"])] as [Bound])
  func hoursAreNotDueBeforeThePlacement(deadline: String, found: [String]) throws {
    let document = SmallDocument(
      parts: #"<placement id="stage" credits="0" starts="2019-09-02" ends="2020-07-03"/>"#,
      rules: rule(#"programme="sw" by="\#(deadline)""#, #"<hours placement="stage" min="1"/>"#))
    #expect(try document.severities("deadline-outside") == found)
  }

  // MARK: In force

  @Test(
    arguments: [
      ("until='2019-09-01'", []), ("until='2019-08-31'", ["warning"]),
      ("from='2020-07-17'", []), ("from='2020-07-18'", ["warning"]),
      ("cohorts='2020'", []), ("cohorts='2021'", ["warning"]),
      // Four years, and as many more.
      ("cohorts='2009-2011'", []), ("cohorts='2009-2010'", ["warning"]),
      ("years='2 3' cohorts='2018' by='2020-07-17'", []),
      ("years='2 3' cohorts='2019' by='2020-07-17'", ["warning"]),
      ("years='3 2' cohorts='2018' by='2020-07-17'", []),
      ("years='2 3' cohorts='2018' by='2019-09-02'", []),
      ("years='2 3' cohorts='2018' by='2019-09-01'", ["warning"]),
    ] as [Bound])
  func aRuleIsInForceForSomeoneInThisEdition(attributes: String, found: [String]) throws {
    let document = SmallDocument(rules: rule("programme='sw' " + attributes))
    #expect(try document.severities("rule-never-in-force") == found)
  }

  /// The longest of the programmes that a rule is for counts.
  @Test(arguments: [("2011", []), ("2010", ["warning"])] as [Bound])
  func aRuleForAllIsForWhoTakesLongest(cohorts: String, found: [String]) throws {
    let document = SmallDocument(rules: rule("cohorts='\(cohorts)'"))
    #expect(try document.severities("rule-never-in-force") == found)
  }

  /// What ends where another begins is kept for the days of the calendar before it.
  @Test(
    arguments: [
      ("2018-09-03", "2018-09-04", []), ("2018-09-02", "2018-09-03", ["warning"]),
      ("2019-02-28", "2019-03-01", []), ("2019-02-28", "2019-03-02", ["warning"]),
    ] as [(String, String, [String])])
  func aRuleThatAnotherFollowsWasInForceOnce(until: String, from: String, found: [String]) throws {
    let rules = [rule("until='\(until)'", id: "eerst"), rule("from='\(from)'", id: "daarna")]
    #expect(try SmallDocument(rules: rules.joined()).severities("rule-never-in-force") == found)
  }

  @Test(
    arguments: [
      ("oud", "", ["warning"]), ("oud half", "", []), ("half oud", "", []), ("net", "", []),
      ("oud open", "", []), ("half", "from='2020-01-31'", []),
      ("half", "from='2020-02-01'", ["warning"]),
    ] as [(String, String, [String])])
  func aRuleIsForNetworksThatAreThere(networks: String, from: String, found: [String]) throws {
    let rule = rule(
      #"subject="network" networks="\#(networks)" \#(from)"#,
      #"<members roles="student" min="8"/>"#)
    #expect(try SmallDocument(rules: rule).severities("rule-never-in-force") == found)
  }

  // MARK: Cohorts

  /// The calendar is of 2018 through 2020; programmes take four years and two.
  @Test(
    arguments: [
      ("programme='sw'", "2020", []), ("programme='sw'", "2021", ["warning"]),
      ("programme='sw'", "2010", []), ("programme='sw'", "2009", ["warning"]),
      ("programme='kort'", "2014", []), ("programme='kort'", "2013", ["warning"]),
      ("", "2010", []), ("", "2009", ["warning"]),
      ("programme='open'", "1990", []),
    ] as [(String, String, [String])])
  func aCohortIsOneOfWhomSomebodyIsThere(scope: String, cohort: String, found: [String]) throws {
    let premise = #"<when><if><is cohort="\#(cohort)"/></if><then><is mode="dual"/></then></when>"#
    let isOpen = scope.contains("open")
    let document = SmallDocument(rules: rule(scope, premise), withOpenProgramme: isOpen)
    #expect(try document.severities("never-the-case") == found)
  }

  @Test(
    arguments: [
      ("programme='sw' years='1 3'", "2017-2019", []),
      ("programme='sw' years='1 3'", "2018-2019", ["warning"]),
      ("programme='sw' years='3 1'", "2018-2019", ["warning"]),
      ("programme='sw' years='1'", "2019", []), ("programme='sw' years='1'", "2020", ["warning"]),
      ("programme='sw' years='1'", "2018", ["warning"]),
      ("programme='sw'", "2016-2019", []), ("programme='sw'", "2017-2019", ["warning"]),
      ("", "2016-2019", []), ("", "2017-2019", ["warning"]),
      ("programme='kort'", "2018-2019", []), ("programme='kort'", "2019", ["warning"]),
      ("programme='sw' cohorts='2018-2020'", "2018-2020", []),
      ("programme='sw' cohorts='2018-2020'", "2019-2020", ["warning"]),
    ] as [(String, String, [String])])
  func aParameterHasAValueForWhoIsInTime(scope: String, cohorts: String, found: [String]) throws {
    let document = SmallDocument(
      parameters: #"<parameter id="aantal" unit="credits"><title>Aantal</title>"#
        + #"<value cohorts="\#(cohorts)" cite="oer#a1">20</value></parameter>"#,
      rules: rule(scope, #"<credits years="1" min="$aantal"/>"#))
    #expect(try document.severities("cohort-without-value") == found)
  }

  // MARK: Hours

  /// Four weeks of at most 60 hours and of 48 on average; of 60 EC the study load is no bound.
  @Test(
    arguments: [
      ("min='192'", []), ("min='192.25'", ["warning"]), ("min='240'", ["warning"]),
      ("min='240.25'", ["error"]), ("each='week' min='60'", []),
      ("each='week' min='60.25'", ["error"]), ("min='144' by='2019-09-22'", []),
      ("min='144.25' by='2019-09-22'", ["warning"]),
    ] as [Bound])
  func aPlacementHasRoomForSoManyHours(bounds: String, found: [String]) throws {
    let document = SmallDocument(
      parts: #"<placement id="stage" credits="60" starts="2019-09-02" ends="2019-09-29"/>"#,
      rules: rule("programme='sw'", #"<hours placement="stage" \#(bounds)/>"#))
    #expect(try document.severities("hours-beyond-placement") == found)
  }

  /// An EC is 28 hours, unless the placement says how many it takes.
  @Test(
    arguments: [
      ("28", "", []), ("28.25", "", ["advice"]), ("40", #"workload="40""#, []),
      ("40.25", #"workload="40""#, ["advice"]),
    ] as [(String, String, [String])])
  func noMoreHoursAreAskedThanTheStudyLoad(least: String, load: String, found: [String]) throws {
    let document = SmallDocument(
      parts: #"<placement id="stage" credits="1" \#(load) starts="2019-09-02" ends="2020-07-03"/>"#,
      rules: rule("programme='sw'", #"<hours placement="stage" min="\#(least)"/>"#))
    #expect(try document.severities("hours-beyond-placement") == found)
  }

  @Test(
    arguments: [
      ("294", []), ("294.25", ["warning"]), ("266", []), ("265.75", ["warning"]),
    ] as [Bound])
  func hoursMayDifferByATwentiethFromTheCredits(workload: String, found: [String]) throws {
    let document = SmallDocument(
      courses: #"<course id="k" credits="10" workload="\#(workload)"><title>K</title></course>"#)
    #expect(try document.severities("hours-credits-mismatch") == found)
  }

  // MARK: Names and times

  @Test(
    arguments: [
      ("09:00-12:00", "12:00-13:00", "advice"), ("12:00-13:00", "09:00-12:00", "advice"),
      ("09:00-12:01", "12:00-13:00", "warning"), ("12:00-13:00", "09:00-12:01", "warning"),
      ("09:00-12:00", "09:00-12:00", "warning"), ("09:00-12:00", "09:00-10:00", "warning"),
      ("09:00", "12:00-13:00", "warning"), ("12:00-13:00", "09:00", "warning"),
      ("09:00-12:00", "12:00", "advice"),
    ])
  func sessionsOnOneDayMayBeApart(first: String, second: String, found: String) throws {
    let document = SmallDocument(
      parts: """
        <series id="leerhuis" per="all">
          <session id="a" date="2019-12-12" time="\(first)"/>
          <session id="b" date="2019-12-12" time="\(second)"/>
        </series>
        """)
    #expect(try document.severities("sessions-on-one-day") == [found])
  }

  /// What stands in a course or placement that is there twice is there twice for that reason alone.
  @Test func aCourseThatIsThereTwiceIsOneMistake() throws {
    let course = """
      <course id="k" credits="10"><title>K</title><test id="t" kind="written" weight="100"/></course>
      """
    let placement = """
      <placement id="stage" credits="10" starts="2019-09-02" ends="2020-07-03">
        <moment id="m" due="2020-01-31"><by role="docent" decides="true"/></moment>
        <document id="d" due="2019-09-02"><title>D</title></document>
      </placement>
      """
    let documents = [
      SmallDocument(courses: course + course), SmallDocument(parts: placement + placement),
      // Only what stands in both.
      SmallDocument(courses: course + course.replacing(#"id="k""#, with: #"id="l""#)),
    ]
    for document in documents { #expect(try document.severities("duplicate-id") == ["error"]) }
  }
}

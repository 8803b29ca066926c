import LeerlijnModel
import Testing

@testable import LeerlijnDefinition

/// Two things that may have a day, a course or a number in common: where they touch, and where not.
@Suite struct CheckMeetingTests {
  typealias Bound = (text: String, found: [String])

  @Test(arguments: [("2019-12-01", []), ("2019-11-30", ["warning"])] as [Bound])
  func aRuleRefersToWhatIsDueByItsOwnLastDay(deadline: String, found: [String]) throws {
    func rule(_ id: String, _ deadline: String, _ condition: String) -> String {
      #"<rule id="\#(id)" programme="sw" by="\#(deadline)"><title>R</title>"#
        + #"<cite source="oer" passage="a1"/>\#(condition)</rule>"#
    }
    let document = SmallDocument(
      rules: rule("ander", "2019-12-01", #"<grade course="k1" min="5.5"/>"#)
        + rule("eigen", deadline, #"<rule ref="ander"/>"#))
    #expect(try document.severities("refers-astray") == found)
  }

  @Test(
    arguments: [
      ("from", "2019-12-12", []), ("from", "2019-12-13", ["warning"]),
      ("until", "2019-12-12", []), ("until", "2019-12-11", ["warning"]),
    ] as [(String, String, [String])])
  func aNetworkIsThereOnItsFirstAndLastDay(
    attribute: String, day: String, found: [String]
  ) throws {
    let document = SmallDocument(
      networks: #"<network id="eigen" \#(attribute)="\#(day)"><title>E</title></network>"#,
      parts: #"<series id="ln" per="network">"#
        + #"<session id="a" date="2019-12-12" network="eigen"/></series>"#)
    #expect(try document.severities("date-outside-year") == found)
  }

  @Test(arguments: [("2019-09-02", []), ("2019-09-03", ["warning"])] as [Bound])
  func anEditionIsDecidedByItsFirstDay(decided: String, found: [String]) throws {
    let document = SmallDocument(attributes: #"decided="\#(decided)""#)
    #expect(try document.severities("decided-after-start") == found)
  }

  @Test(arguments: [("2020-01-02", []), ("2020-01-01", ["advice"])] as [Bound])
  func aTitleIsGivenOnceToRulesOfOneDay(from: String, found: [String]) throws {
    func rule(_ id: String, _ days: String) -> String {
      #"<rule id="\#(id)" \#(days)><title>Aanwezig</title><cite source="oer" passage="a1"/>"#
        + #"<is mode="dual"/></rule>"#
    }
    let document = SmallDocument(
      rules: rule("een", #"from="2019-09-02" until="2020-01-01""#)
        + rule("twee", #"from="\#(from)""#))
    #expect(try document.severities("title-twice") == found)
  }

  /// Rules of one title are for people of whom somebody may be in both.
  @Test(
    arguments: [
      ("", "", true), ("programme='sw'", "", true), ("", "programme='sw'", true),
      ("programme='sw'", "programme='sw'", true), ("programme='sw'", "programme='kort'", false),
      ("programme='sw' years='1'", "programme='sw'", true),
      ("programme='sw'", "programme='sw' years='1'", true),
      ("programme='sw' years='1 4'", "programme='sw' years='2 4'", true),
      ("programme='sw' years='1'", "programme='sw' years='4'", false),
      ("programme='sw' years='1'", "programme='kort' years='1'", false),
      ("cohorts='2018-2019'", "cohorts='2019-2020'", true), ("cohorts='2019'", "", true),
      ("cohorts='2018'", "cohorts='2019'", false), ("", "cohorts='2019'", true),
      ("networks='open'", "", true), ("", "networks='open'", true),
      ("networks='open half'", "networks='half'", true),
      ("networks='open'", "networks='half'", false),
    ])
  func aTitleIsGivenTwiceWhereSomebodyMayHaveBoth(first: String, second: String, isTwice: Bool)
    throws
  {
    let rules = [("een", first), ("twee", second)].map { id, scope in
      #"<rule id="\#(id)" \#(scope)><title>Aanwezig</title><cite source="oer" passage="a1"/>"#
        + #"<is mode="dual"/></rule>"#
    }
    let found = try SmallDocument(rules: rules.joined()).severities("title-twice")
    #expect(found == (isTwice ? ["advice"] : []))
  }

  /// What a year has over its 60 EC is in reach as well, of that year alone.
  @Test(arguments: [("1", "130", []), ("1", "130.1", ["error"]), ("4", "60.1", ["error"])])
  func creditsOfAYearAreThoseTaughtInIt(year: String, least: String, found: [String]) throws {
    let document = SmallDocument(
      courses: #"<course id="k" credits="70" year="1"><title>K</title></course>"#,
      rules: #"<rule id="r" programme="sw"><title>R</title><cite source="oer" passage="a1"/>"#
        + #"<credits years="\#(year)" min="\#(least)"/></rule>"#)
    #expect(try document.severities("bound-out-of-reach") == found)
  }

  @Test(arguments: [("2019-12-02", []), ("2019-12-01", ["error"])] as [Bound])
  func whatIsNeededIsOverBefore(start: String, found: [String]) throws {
    let document = SmallDocument(
      parts: #"<placement id="een" credits="10" starts="2019-09-02" ends="2019-12-01"/>"#
        + #"<placement id="twee" credits="10" starts="\#(start)" ends="2020-07-03">"#
        + #"<requires><cite source="oer" passage="a1"/><grade placement="een" min="5.5"/>"#
        + "</requires></placement>")
    #expect(try document.severities("prerequisite-order") == found)
  }

  /// Both choices need `x`; it is an error where there are not even enough courses.
  @Test(arguments: [(20, "warning"), (19, "error")])
  func choicesThatNeedTheSameCourseCannotBothBeFilled(rest: Int, found: String) throws {
    let worths = [("x", 30), ("y", 30), ("v", 10), ("z", 10), ("w", rest)]
    let document = SmallDocument(
      choices: #"<set id="a" courses="x y v"/><set id="b" courses="x z w"/>"#
        + #"<choice id="ka" credits="60" year="2" from="a"/>"#
        + #"<choice id="kb" credits="40" year="3" from="b"/>"#,
      courses: worths.map { id, credits in
        #"<course id="\#(id)" credits="\#(credits)" elective="true"><title>K</title></course>"#
      }.joined())
    #expect(try document.severities("choice-not-fillable") == [found])
  }

  /// A rule of no programme is out of reach where it is so in every one.
  @Test(arguments: [("240", []), ("240.1", ["error"])] as [Bound])
  func creditsOfAnyProgrammeAreInReach(least: String, found: [String]) throws {
    let document = SmallDocument(
      rules: #"<rule id="r"><title>R</title><cite source="oer" passage="a1"/>"#
        + #"<credits min="\#(least)"/></rule>"#)
    #expect(try document.severities("bound-out-of-reach") == found)
  }

  /// Of a moment that is named no other is meant.
  @Test(arguments: [("m", []), ("n", ["warning"])] as [Bound])
  func aRuleIsDueWithTheMomentThatItNames(moment: String, found: [String]) throws {
    let moments = [("m", "2020-01-31"), ("n", "2020-06-30")].map { id, due in
      #"<moment id="\#(id)" due="\#(due)"><by role="docent" decides="true"/></moment>"#
    }
    let document = SmallDocument(
      parts: #"<placement id="stage" credits="0" starts="2019-09-02" ends="2020-07-03">"#
        + moments.joined() + "</placement>",
      rules: #"<rule id="r" programme="sw" by="2020-01-31"><title>R</title>"#
        + #"<cite source="oer" passage="a1"/>"#
        + #"<assessed placement="stage" moment="\#(moment)" min="1"/></rule>"#)
    #expect(try document.severities("days-disagree") == found)
  }

  /// The margin is that of its own parameter, and a twentieth where that is no share.
  @Test(
    arguments: [
      ("workload-tolerance", "share", "0.1", "308", []),
      ("workload-tolerance", "share", "0.1", "308.25", ["warning"]),
      ("workload-tolerance", "count", "1000", "294.25", ["warning"]),
      ("aanwezigheid", "share", "0.8", "294.25", ["warning"]),
    ] as [(String, String, String, String, [String])])
  func theMarginOfHoursIsTheParametersOwn(
    id: String, unit: String, value: String, workload: String, found: [String]
  ) throws {
    let document = SmallDocument(
      parameters: #"<parameter id="\#(id)" unit="\#(unit)"><title>P</title>"#
        + #"<value cite="oer#a1">\#(value)</value></parameter>"#,
      courses: #"<course id="k" credits="10" workload="\#(workload)"><title>K</title></course>"#)
    #expect(try document.severities("hours-credits-mismatch") == found)
  }
}

import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnDefinition

/// What a check makes of a number that differs by cohort: it objects only where no value will do.
@Suite struct CheckValueTests {
  typealias Bound = (text: String, found: [String])

  /// 20 for who began early, and 40 since; 5.5 and 6; 4 sessions and 6.
  private static let parameters = [
    ("aantal", "credits", "20", "40"), ("uren", "hours", "10", "9000"),
    ("cijfer", "grade", "5.5", "6"), ("keren", "sessions", "4", "6"), ("top", "grade", "9", "10.5"),
  ].map { id, unit, early, late in
    #"<parameter id="\#(id)" unit="\#(unit)"><title>\#(id)</title>"#
      + #"<value cohorts="2000-2018" cite="oer#a1">\#(early)</value>"#
      + #"<value cohorts="2019-2040" cite="oer#a1">\#(late)</value></parameter>"#
  }.joined()

  private func document(_ condition: String, unless exception: String? = nil) -> SmallDocument {
    let unless = exception.map {
      #"<unless from="2020-03-16" until="2020-08-31" cite="oer#a1">\#($0)</unless>"#
    }
    return SmallDocument(
      parameters: CheckValueTests.parameters,
      parts: #"<placement id="stage" credits="0" starts="2019-09-02" ends="2019-09-29"/>"#
        + #"<series id="leerhuis" per="all" maximum="$keren"/>"#,
      rules: #"<rule id="r" programme="sw"><title>R</title><cite source="oer" passage="a1"/>"#
        + condition + (unless ?? "") + "</rule>")
  }

  @Test(
    arguments: [
      (#"min="$aantal" max="20""#, []), (#"min="$aantal" max="19""#, ["error"]),
      (#"min="40" max="$aantal""#, []), (#"min="41" max="$aantal""#, ["error"]),
      (#"min="$aantal" max="$aantal""#, []), (#"min="20" max="20""#, []),
    ] as [Bound])
  func aRangeIsEmptyWhereNoValuesLeaveRoom(bounds: String, found: [String]) throws {
    let document = document(#"<credits years="1" \#(bounds)/>"#)
    #expect(try document.severities("empty-range") == found)
  }

  @Test(
    arguments: [
      ("min='20'", "min='20'", []), ("min='20'", "min='20.1'", ["warning"]),
      ("min='$aantal'", "min='40'", []), ("min='$aantal'", "min='40.1'", ["warning"]),
      ("min='20'", "min='$aantal'", []), ("min='19'", "min='$aantal'", ["warning"]),
      ("max='20'", "max='20'", []), ("max='20'", "max='19.9'", ["warning"]),
      ("max='$aantal'", "max='20'", []), ("max='$aantal'", "max='19.9'", ["warning"]),
      ("max='40'", "max='$aantal'", []), ("max='41'", "max='$aantal'", ["warning"]),
    ] as [(String, String, [String])])
  func anExceptionAsksMoreWhereItDoesSoOfEveryone(
    own: String, other: String, found: [String]
  ) throws {
    let document = document(
      #"<credits years="1" \#(own)/>"#, unless: #"<credits years="1" \#(other)/>"#)
    #expect(try document.severities("exception-asks-more") == found)
  }

  @Test(arguments: [("$uren", []), ("240.25", ["error"])] as [Bound])
  func hoursAreTooManyWhereTheLowestValueIs(least: String, found: [String]) throws {
    let document = document(#"<hours placement="stage" min="\#(least)"/>"#)
    #expect(try document.severities("hours-beyond-placement") == found)
  }

  /// A pass is 5.5 on a scale of 1 through 10.
  @Test(
    arguments: [
      ("max='$cijfer'", []), ("max='5.5'", ["warning"]), ("max='5.6'", []), ("min='1'", []),
      ("min='0.9'", ["error"]), ("min='$cijfer'", []),
    ] as [Bound])
  func aGradeBoundFailsEverybodyWhereNoValueLetsPass(bound: String, found: [String]) throws {
    let document = document(#"<grade course="k1" \#(bound)/>"#)
    #expect(try document.severities("grade-bound") == found)
  }

  @Test(
    arguments: [
      (#"<sessions series="leerhuis" min="6"/>"#, []),
      (#"<sessions series="leerhuis" min="7"/>"#, ["error"]),
      (#"<sessions series="leerhuis" min="$keren"/>"#, []),
      (#"<credits years="1" min="1" gradeMin="10"/>"#, []),
      (#"<credits years="1" min="1" gradeMin="$top"/>"#, []),
      (#"<credits years="1" min="1" gradeMin="10.1"/>"#, ["error"]),
      (#"<credits years="1" min="60"/>"#, []), (#"<credits years="1" min="60.1"/>"#, ["error"]),
      (#"<credits years="1 4" min="120"/>"#, []),
      (#"<credits years="1 4" min="120.1"/>"#, ["error"]),
      (#"<credits years="1" min="$aantal"/>"#, []),
      (#"<credits min="240"/>"#, []), (#"<credits min="240.1"/>"#, ["error"]),
      (#"<credits years="1" min="10" count-at-most="10"/>"#, []),
      (#"<atLeast count="2"><is year="1"/><is year="2"/></atLeast>"#, []),
      (#"<atLeast count="3"><is year="1"/><is year="2"/></atLeast>"#, ["error"]),
    ] as [Bound])
  func aBoundIsOutOfReachWhereEveryValueIs(condition: String, found: [String]) throws {
    #expect(try document(condition).severities("bound-out-of-reach") == found)
  }

  /// Of what is taught more than the programme counts, all that is taught can be had.
  @Test(arguments: [("360", []), ("360.1", ["error"])] as [Bound])
  func whatIsTaughtBesideTheProgrammeIsInReach(least: String, found: [String]) throws {
    var document = document(#"<credits min="\#(least)"/>"#)
    document.courses = #"<course id="k" credits="240" year="2"><title>K</title></course>"#
    #expect(try document.severities("bound-out-of-reach") == found)
  }

  /// With a value for each of some years, one between them is asked for too.
  @Test(
    arguments: [
      (["2010-2011", "2012-2019"], []), (["2010-2011", "2013-2019"], ["warning"]),
      (["2018-2019", "2020-2022"], []), (["2018-2019", "2021-2022"], ["warning"]),
    ] as [([String], [String])])
  func noCohortBetweenTwoIsLeftOut(cohorts: [String], found: [String]) throws {
    let values = cohorts.map { #"<value cohorts="\#($0)" cite="oer#a1">20</value>"# }.joined()
    let document = SmallDocument(
      parameters: #"<parameter id="p" unit="credits"><title>P</title>\#(values)</parameter>"#,
      rules: #"<rule id="r" programme="kort"><title>R</title><cite source="oer" passage="a1"/>"#
        + #"<credits years="1" min="$p"/></rule>"#)
    #expect(try document.severities("cohort-without-value") == found)
  }

  /// The fewest tests of a course, and days of the week from Monday as 1.
  @Test(
    arguments: [
      ("tests:course", 0, []), ("tests:course", 2, ["warning"]), ("weekday:a", 4, []),
      ("weekday:a", 3, ["warning"]), ("credits:bachelor", 240, []),
      ("credits:bachelor", 60, ["warning"]),
    ] as [(String, Int, [String])])
  func aNumberOfASourceIsThatOfTheCurriculum(
    quantity: String, number: Int, found: [String]
  ) throws {
    let tests = ["t1", "t2"].map { #"<test id="\#($0)" kind="written" weight="50"/>"# }.joined()
    let document = SmallDocument(
      statements: #"<states quantity="\#(quantity)" min="\#(number)" max="\#(number)"/>"#,
      courses: #"<course id="k" credits="10"><title>K</title>\#(tests)</course>"#,
      parts: #"<series id="s" per="all"><session id="a" date="2019-12-12"/></series>"#)
    #expect(try document.severities("source-disagrees") == found)
  }

  // MARK: What helps

  /// Of up to six names all are told, of more the first.
  @Test(
    arguments: [
      (["aa", "bb", "cc", "dd", "ee", "ff"], "There are: "),
      (["aa", "bb", "cc", "dd", "ee", "ff", "gg"], "Among others there are: "),
      (["onbekenda", "bb"], "Do you mean 'onbekenda'?"),
    ])
  func anUnknownNameIsHelpedByThoseThereAre(ids: [String], start: String) throws {
    let series = ids.map { #"<series id="\#($0)" per="all"/>"# }.joined()
    func document(_ conditions: String) -> SmallDocument {
      SmallDocument(
        parts: series,
        rules: #"<rule id="r"><title>R</title><cite source="oer" passage="a1"/>"#
          + "<all>\(conditions)</all></rule>")
    }
    let use = #"<sessions series="onbekend" min="1"/>"#
    let once = try #require(document(use).findings("unknown-reference").first?.help?.english)
    #expect(once.hasPrefix(start))
    let twice = try #require(
      document(use + use).findings("unknown-reference").first?.help?.english)
    #expect(twice == "Add 'onbekend', or change the 2 places where it stands. " + once)
    let often = try #require(document(use + use + use).findings("unknown-reference").first)
    let places = ([often.place] + often.notes.map(\.place)).map { $0?.bytes.lowerBound ?? 0 }
    #expect(places.count == 3 && places == places.sorted(), "in the order in which it stands")
  }

  /// The day before is the one that is likely meant.
  @Test func aLastDayThatIsAFirstIsHelpedByTheDayBefore() throws {
    let document = SmallDocument(
      parts: #"<series id="leerhuis" per="all"/>"#,
      rules: #"<rule id="r" by="2019-09-02"><title>R</title><cite source="oer" passage="a1"/>"#
        + #"<sessions series="leerhuis" min="3"/></rule>"#)
    let found = try #require(document.findings("deadline-on-first-day-of-year").first)
    #expect(found.help?.english.contains("1 September 2019") == true)
  }
}

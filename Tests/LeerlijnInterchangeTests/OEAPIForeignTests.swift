import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

/// Folders as others export them: either version, with everything that real exports do.
@Suite struct OEAPIForeignTests {
  private static let six = ResponseFolder(files: [
    (
      "academic-sessions.json",
      """
      {"pageSize": 10, "pageNumber": 1, "hasPreviousPage": false, "hasNextPage": false, "items": [
       {"academicSessionId": "Y", "primaryCode": {"codeType": "identifier", "code": "2024-2025"},
        "academicSessionType": "academic_year", "name": [{"language": "nl-NL", "value": "2024"}],
        "startDateTime": "2024-08-31T22:00:00Z", "endDateTime": "2025-08-31T00:00:00+02:00"},
       {"academicSessionId": "p1", "primaryCode": {"codeType": "identifier", "code": "P1"},
        "academicSessionType": "quarter", "name": "Blok 1", "parent": {"academicSessionId": "y"},
        "startDateTime": "2024-09-02T00:00:00+02:00", "endDateTime": "2024-11-08"}]}
      """
    ),
    (
      "courses-1.json",
      """
      {"pageNumber": 1, "hasNextPage": true, "items": [
       {"courseId": "c1", "primaryCode": {"code": "PSY 101"}, "programmeIds": ["P"],
        "name": [{"language": "nl-NL", "value": "<b>Psychologie</b> &amp; zorg"},
                 {"language": "en-GB", "value": "Psychology"}],
        "studyLoad": [{"studyLoadUnit": "ects", "value": "7,5"},
                      {"studyLoadUnit": "sbu", "value": 210}],
        "learningOutcomeIds": ["o1", "o9"], "level": null, "description": null}]}
      """
    ),
    (
      "courses-2.json",
      """
      {"pageNumber": 2, "hasNextPage": true, "items": [
       {"courseId": "C1", "primaryCode": {"code": "PSY 101"}, "name": "Anders"},
       {"courseId": "c2", "name": null, "programmes": [{"programmeId": "p"}, "q"],
        "studyLoad": null},
       {"courseId": "c3", "primaryCode": {"code": "STAGE"}, "name": "Stage",
        "studyLoad": {"studyLoadUnit": "ects", "value": 30}, "programmeIds": ["s"]},
       {"id": "niets"}]}
      """
    ),
    (
      "learning-components.json",
      """
      [{"componentId": "l1", "componentType": "lecture", "courseId": "c1", "name": "Hoorcollege"},
       {"componentId": "l3", "componentType": "external", "courseId": "c3", "name": "Stage"},
       {"componentId": "l4", "componentType": "tutorial", "courseId": "c9", "name": "Los"}]
      """
    ),
    (
      "offerings.json",
      """
      {"items": [
       {"learningComponentOfferingId": "x3", "learningComponentId": "l3",
        "startDateTime": "2024-09-02T00:00:00+02:00", "endDateTime": "2025-07-04T00:00:00+02:00"},
       {"courseOfferingId": "x1", "courseId": "c1", "academicSessionId": "p1"}]}
      """
    ),
    (
      "outcomes.json",
      """
      {"items": [
       {"learningOutcomeId": "g", "primaryCode": {"code": "OV"}, "name": "Onderzoek",
        "childIds": ["o1"]},
       {"learningOutcomeId": "o1", "primaryCode": {"code": "OV1"}, "name": "Vragen stellen",
        "complexityLevel": "bloom_3", "parentIds": ["g"]},
       {"learningOutcomeId": "o2", "primaryCode": {"code": "OV2"}, "name": "Antwoorden",
        "parentIds": ["g", "weg"]}]}
      """
    ),
    (
      "programme.json",
      """
      {"programmeId": "p", "primaryCode": {"codeType": "programme_code", "code": "34507"},
       "programmeType": "programme", "level": "hbo-ba", "modeOfStudy": "full-time",
       "levelOfQualification": "eqf_6", "fieldsOfStudy": "0923", "duration": "P4Y",
       "name": [{"language": "nl-NL", "value": "Sociaal Werk"}],
       "studyLoad": [{"studyLoadUnit": "ects", "value": 240}], "childIds": ["s"],
       "organisation": {"organisationId": "h", "organisationType": "root",
        "primaryCode": {"code": "21XX"}, "name": "Hogeschool Voorbeeld",
        "addresses": [{"addressType": "visit", "city": "Leiden"}]},
       "coordinators": [{"personId": "z", "givenName": "A", "surname": "B"}]}
      """
    ),
    (
      "specialisation.json",
      """
      {"programmeId": "s", "primaryCode": {"code": "JEUGD"}, "programmeType": "specialisation",
       "parentId": "p", "childIds": ["p"], "name": "Jeugd"}
      """
    ),
    (
      "tests.json",
      """
      {"items": [
       {"componentId": "t1", "componentType": "oral_test", "courseId": "c1", "passFrom": "5.5",
        "primaryCode": {"code": "T1"}, "name": "Gesprek", "learningOutcomeIds": ["o1"]},
       {"componentId": "t2", "componentType": "exam", "courseId": "c1",
        "primaryCode": {"code": "T2"}, "name": "Tentamen"}]}
      """
    ),
  ])

  @Test func makesTheBestOfVersionSix() throws {
    let (curriculum, _) = Self.six.read()
    let whole = try #require(curriculum)
    #expect(whole.id == "34507" && whole.edition == "2024-2025")
    #expect(whole.titles.text(in: .dutch) == "Sociaal Werk")
    #expect(whole.organisations.map(\.titles.entries[0].text) == ["Hogeschool Voorbeeld"])
    #expect(
      whole.organisations[0].kind == .hogeschool && whole.organisations[0].location == "Leiden")
    let year = try #require(whole.years.first)
    #expect(
      year.days
        == DayRange(try #require(Day(iso: "2024-09-01")), try #require(Day(iso: "2025-08-31"))))
    #expect(year.periods.map(\.id.text) == ["P1"])
    #expect(year.periods[0].days.last == Day(iso: "2024-11-08"))
    let programme = try #require(whole.programmes.first)
    #expect(whole.programmes.count == 1 && programme.profiles.map(\.id.text) == ["JEUGD"])
    #expect(programme.level == "other" && programme.framework == "NLQF6")
    #expect(programme.mode == "full-time" && programme.isced == "0923")
    #expect(programme.duration == CalendarPeriod(iso: "P4Y"))
    #expect(programme.credits.tenths == 2400)
    #expect(programme.organisations == ["21XX"])
    let strand = try #require(whole.strands.first)
    #expect(strand.id == "OV" && strand.outcomes.map(\.level) == [3, 1])
  }

  @Test func makesCoursesTestsAndPlacementsOfVersionSix() throws {
    let programme = try #require(Self.six.read().0?.programmes.first)
    #expect(programme.courses.map(\.id.text) == ["PSY-101", "c2"])
    let course = try #require(programme.courses.first)
    #expect(course.titles.text(in: .dutch) == "Psychologie & zorg")
    #expect(course.titles.text(in: .english) == "Psychology")
    #expect(course.credits.tenths == 75 && course.workload == 210 * 60)
    #expect(course.periods == ["P1"] && course.outcomes.map(\.outcome.text) == ["OV1"])
    #expect(course.tests.map(\.kind) == ["mondeling", "other"])
    #expect(course.tests.map(\.weight) == [50, 50] && course.tests[0].minimum == 550)
    #expect(course.tests[0].outcomes.map(\.step) == [.assesses])
    let placement = try #require(programme.placements.first)
    #expect(placement.id == "STAGE" && placement.credits.tenths == 300)
    #expect(placement.profile == "JEUGD" && placement.days.last == Day(iso: "2025-07-04"))
  }

  @Test func tellsEveryRepairAtItsPlace() throws {
    let (_, log) = Self.six.read()
    let found = log.diagnostics.filter { $0.severity == .warning }.map { finding in
      let name = finding.place?.file.path.split(separator: "/").last ?? ""
      return "\(finding.code.number) \(name):\(finding.place?.start.line ?? 0)"
    }
    let expected = [
      "1103 courses-1.json:3", "1106 courses-2.json:7", "1107 courses-1.json:2",
      "1107 courses-2.json:3", "1107 courses-2.json:3", "1108 courses-2.json:2",
      "1110 specialisation.json:1", "1111 courses-2.json:3", "1112 courses-1.json:2",
      "1112 programme.json:6", "1112 outcomes.json:6", "1112 tests.json:2", "1113 courses-2.json:1",
      "1114 courses-1.json:2", "1114 courses-2.json:3", "1114 outcomes.json:6",
      "1115 programme.json:1", "1115 tests.json:4", "1116 learning-components.json:3",
    ]
    #expect(Set(found).symmetricDifference(expected).sorted() == [])
    #expect(log.diagnostics.allSatisfy { $0.place.map { $0.file.bytes.isEmpty } ?? true })
  }

  @Test func makesWhatTheCheckReads() throws {
    var log = DiagnosticLog()
    let written = writeCurriculum(try #require(Self.six.read().0))
    _ = readCurriculum(
      SourceFile(path: "c.xml", bytes: written), checking: .namesOnly, reporting: &log)
    #expect(log.diagnostics.map(\.message.english) == [])
  }

  // MARK: Version 5

  private static let five = ResponseFolder(files: [
    (
      "all.json",
      """
      {"items": [
       {"programId": "11111111-1111-1111-1111-111111111111",
        "primaryCode": {"codeType": "programCode", "code": "SW"}, "programType": "program",
        "name": [{"language": "nl-NL", "value": "Sociaal Werk"}], "level": "bachelor",
        "levelOfQualification": "6", "modeOfStudy": "part-time", "sector": "higher professional education",
        "studyLoad": {"studyLoadUnit": "ects", "value": 240},
        "organization": "22222222-2222-2222-2222-222222222222",
        "children": ["33333333-3333-3333-3333-333333333333"],
        "consumers": [{"consumerKey": "rio"}]},
       {"courseId": "44444444-4444-4444-4444-444444444444",
        "primaryCode": {"codeType": "identifier", "code": "SWJ"},
        "name": [{"language": "nl-NL", "value": "Jeugd"}],
        "studyLoad": {"studyLoadUnit": "ects", "value": 10},
        "learningOutcomes": [[{"language": "nl-NL", "value": "Kan iets"}]],
        "programs": [{"programId": "33333333-3333-3333-3333-333333333333",
         "primaryCode": {"codeType": "programCode", "code": "JGD"}, "programType": "specialization",
         "parent": "11111111-1111-1111-1111-111111111111",
         "name": [{"language": "nl-NL", "value": "Profiel Jeugd"}]}]},
       {"componentId": "55555555-5555-5555-5555-555555555555",
        "primaryCode": {"codeType": "componentCode", "code": "SWJ.T"}, "componentType": "test",
        "name": [{"language": "nl-NL", "value": "Toets"}],
        "course": "44444444-4444-4444-4444-444444444444"},
       {"educationSpecificationId": "e", "name": []},
       {"organizationId": "22222222-2222-2222-2222-222222222222", "organizationType": "root",
        "primaryCode": {"codeType": "organizationId", "code": "21XX"}, "name": "Voorbeeld"},
       {"academicSessionId": "66666666-6666-6666-6666-666666666666",
        "academicSessionType": "academic year", "startDate": "2024-09-01", "endDate": "2025-08-31",
        "primaryCode": {"codeType": "identifier", "code": "2024-2025"}, "name": []}]}
      """
    )
  ])

  @Test func makesTheBestOfVersionFive() throws {
    let (curriculum, log) = Self.five.read()
    let whole = try #require(curriculum)
    let programme = try #require(whole.programmes.first)
    #expect(whole.programmes.count == 1)
    #expect(programme.id == "SW" && programme.level == "bachelor" && programme.framework == "NLQF6")
    #expect(programme.mode == "part-time" && programme.profiles.map(\.id.text) == ["JGD"])
    #expect(programme.courses.map(\.profile) == ["JGD"])
    #expect(programme.courses[0].tests.map(\.weight) == [100])
    #expect(programme.courses[0].tests.map(\.kind) == ["other"])
    #expect(whole.years.map(\.id.text) == ["2024-2025"])
    #expect(!log.hasErrors)
    let leftOut = log.diagnostics.filter { $0.code == ExchangeCodes.leftOut }
    let objects = leftOut.filter { !$0.message.dutch.contains(" keer) is niet ") }
    #expect(objects.count == 2, "the specification and the bare outcome")
    #expect(leftOut.contains { $0.message.dutch.hasPrefix("'consumers rio' (1 keer)") })
  }

  @Test func takesOneFile() throws {
    let file = Self.five.files[0]
    var log = DiagnosticLog()
    let source = SourceFile(path: "all.json", bytes: Array(file.text.utf8))
    #expect(OEAPI.read(source, reporting: &log)?.courses.count == 1)
  }

  // MARK: What breaks every rule

  @Test(arguments: [
    [], ["{"], ["[]"], ["{}"], ["3"], ["{\"items\": []}"], ["{\"items\": [null, 1, \"a\"]}"],
    ["{\"courseId\": null}"], ["{\"courseId\": {}}"], ["[[[[]]]]"],
  ]) func refusesWhereThereIsNothing(texts: [String]) {
    let folder = ResponseFolder(files: texts.enumerated().map { ("\($0.offset).json", $0.element) })
    let (curriculum, log) = folder.read()
    #expect(curriculum == nil && log.hasErrors)
  }

  /// A curriculum without the courses of a page would look whole.
  @Test func makesNothingWhereAFileBreaksOffAndTellsOfAllFiles() throws {
    var folder = Self.six
    folder.files[1].text = String(folder.files[1].text.dropLast(40))
    folder.files[2].text = "{"
    let (curriculum, log) = folder.read()
    #expect(curriculum == nil)
    let errors = log.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.code) == [ExchangeCodes.unreadable, ExchangeCodes.unreadable])
    #expect(
      errors.map { $0.place?.file.path } == [
        "responses/courses-1.json", "responses/courses-2.json",
      ])
  }

  @Test(arguments: [
    (#"{"studyLoadUnit": "sbu", "value": 140}"#, 50, "bij 28 uur per EC is dat 5 EC"),
    (#"{"studyLoadUnit": "hour", "value": "70"}"#, 25, "bij 28 uur per EC is dat 2,5 EC"),
    (#"{"studyLoadUnit": "sbu", "value": 141}"#, 0, "Er staat nu 0 EC"),
    ("null", 0, "ontbreekt een studielast in EC"),
  ]) func takesHoursForCreditsWhereThatIsExact(load: String, tenths: Int, said: String) throws {
    let text = #"{"courseId": "a", "name": "Statistiek", "studyLoad": \#(load)}"#
    let (curriculum, log) = ResponseFolder(files: [("a.json", text)]).read()
    #expect(try #require(curriculum).courses[0].credits == Credits(tenths: tenths))
    #expect(log.diagnostics.contains { $0.message.dutch.contains(said) })
  }

  @Test func saysWhichProseACurriculumHasNoPlaceFor() throws {
    let text = #"""
      {"courseId": "a", "name": "A", "description": [{"language": "nl-NL", "value": "Lang"}],
       "link": "https://example.org", "assessment": [], "resources": null}
      """#
    let (_, log) = ResponseFolder(files: [("a.json", text)]).read()
    let left = log.diagnostics.filter { $0.code == ExchangeCodes.leftOut }.map(\.message.english)
    #expect(left.contains { $0.hasPrefix("'description' (1 time) was not taken over") })
    #expect(left.contains { $0.hasPrefix("'link' (1 time)") })
    #expect(!left.contains { $0.contains("assessment") || $0.contains("resources") })
  }

  @Test func keepsOfOurOwnWhatLooksLikeMarkup() throws {
    let own = #", "ext": {"leerlijn": {"element": "course"}}"#
    for (ext, title) in [(own, "<i>A</i> &amp; B"), ("", "A & B")] {
      let text = #"{"courseId": "a", "name": "<i>A</i> &amp; B"\#(ext)}"#
      let (curriculum, _) = ResponseFolder(files: [("a.json", text)]).read()
      #expect(try #require(curriculum).courses[0].titles.entries.map(\.text) == [title])
    }
  }

  @Test(arguments: [
    "{\"courseId\": \"a\", \"name\": 3, \"studyLoad\": \"veel\", \"programmeIds\": \"weg\"}",
    "{\"courseId\": \"a\", \"name\": {\"nl\": \"A\", \"en\": \"B\"}, \"studyLoad\": [[]]}",
    "{\"courseId\": 7, \"primaryCode\": \"X\", \"programmes\": [[[\"a\"]]], \"ext\": []}",
    "{\"courseId\": \"a\", \"studyLoad\": {\"value\": -1}, \"ext\": {\"leerlijn\": {\"element\": 3}}}",
    "{\"programmeId\": \"a\", \"parentId\": \"a\", \"childIds\": [\"a\"], \"duration\": \"lang\"}",
    "{\"learningOutcomeId\": \"a\", \"parentIds\": [\"a\"], \"childIds\": [\"a\", null]}",
    "{\"academicSessionId\": \"a\", \"startDateTime\": \"gisteren\", \"endDateTime\": \"\"}",
    "{\"academicSessionId\": \"a\", \"academicSessionType\": \"academic_year\", "
      + "\"startDate\": \"2025-01-01\", \"endDate\": \"2024-01-01\", \"yearId\": \"a\"}",
    "{\"organisationId\": \"a\", \"name\": [{\"value\": \"\"}], \"addresses\": [null, 3]}",
    "{\"componentId\": \"a\", \"courseId\": \"b\", \"componentType\": 3}",
  ]) func makesTheBestOfWrongTypes(text: String) throws {
    let (curriculum, log) = ResponseFolder(files: [("a.json", text)]).read()
    #expect(curriculum != nil)
    #expect(log.diagnostics.contains { $0.severity == .warning } || text.contains("nl"))
    var found = DiagnosticLog()
    let written = SourceFile(path: "c.xml", bytes: writeCurriculum(try #require(curriculum)))
    #expect(readCurriculum(written, checking: .namesOnly, reporting: &found) != nil)
  }

  @Test(arguments: [
    ("2024-09-01", "2024-09-01"), ("2024-08-31T22:00:00Z", "2024-09-01"),
    ("2024-12-31T23:00:00.000Z", "2025-01-01"), ("2024-12-31T22:59:59Z", "2024-12-31"),
    ("2024-09-01T00:00:00+02:00", "2024-09-01"), ("2024-09-01T23:59:59", "2024-09-01"),
    ("2024-09-01T00:00:00-0500", "2024-09-01"), ("2024-09-01 10:00", "2024-09-01"),
  ]) func findsTheDayInTheNetherlands(text: String, day: String) {
    #expect(AmsterdamTime.day(of: text)?.description == day)
  }

  @Test(arguments: ["", "2024", "2024-13-01", "2024-09-01X", "2024-09-01T", "vandaag"])
  func takesNoDayFromWhatIsNone(text: String) { #expect(AmsterdamTime.day(of: text) == nil) }

  @Test func holdsOfManyFindingsOnlySome() throws {
    let courses = (0..<5_000).map { "{\"courseId\": \"\($0)\", \"name\": \"<i>A</i>\"}" }
    let (curriculum, log) = ResponseFolder(
      files: [("a.json", "[\(courses.joined(separator: ","))]")]
    ).read()
    #expect(curriculum?.courses.count == 5_000)
    #expect(log.diagnostics.count < 700)
    #expect(log.diagnostics.contains { $0.message.english.contains("4900 more times") })
  }
}

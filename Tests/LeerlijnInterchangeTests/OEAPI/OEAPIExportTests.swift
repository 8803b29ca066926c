import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

@Suite struct OEAPIExportTests {
  @Test func writesTheCodesOfAProgramme() throws {
    let export = try OEAPIFixture()
    let programme = try export.item("programmes", "sw")
    #expect(programme["level"] as? String == "bachelor")
    #expect(programme["levelOfQualification"] as? String == "eqf_6")
    #expect(programme["modeOfStudy"] as? String == "full_time")
    #expect(programme["fieldsOfStudy"] as? String == "0923")
    #expect(programme["duration"] as? String == "P4Y")
    #expect(
      export.texts(programme["name"]) == ["nl-NL": "Sociaal Werk", "en-GB": "Social Work"])
    let extra = try export.extra(programme)
    // Native fields say these; nothing stands twice.
    #expect(extra["level"] == nil && extra["framework"] == nil && extra["mode"] == nil)
    let definitions = try #require(extra["definitions"] as? [String])
    #expect(
      definitions.map { String($0.prefix { $0 != " " }) } == [
        "<grading", "<phase", "<set", "<choice",
      ])
  }

  @Test func makesAPlacementACourseAndAComponentOfIt() throws {
    let export = try OEAPIFixture()
    let course = try export.item("courses", "stage", "placement")
    let component = try export.item("learning-components", "stage")
    #expect(component["componentType"] as? String == "external")
    #expect(component["courseId"] as? String == course["courseId"] as? String)
    let load = try #require(course["studyLoad"] as? [OEAPIFixture.Object])
    #expect(load.compactMap { $0["studyLoadUnit"] as? String } == ["ects", "sbu"])
    #expect(load.compactMap { $0["value"] as? Double } == [30, 840])
    let offering = try export.item("learning-component-offerings", "stage.2020-02-03")
    #expect(offering["startDateTime"] as? String == "2020-02-03T00:00:00+01:00")
    #expect(offering["endDateTime"] as? String == "2020-07-03T23:59:59+02:00")
    #expect(
      offering["learningComponentId"] as? String == component["componentId"] as? String)
    let moment = try export.item("test-components", "eind")
    #expect(moment["courseId"] as? String == course["courseId"] as? String)
    #expect(try export.extra(moment)["due"] as? String == "placement.end-P14D")
  }

  @Test func writesWhatIsOursUnderOurNames() throws {
    let export = try OEAPIFixture()
    let first = try export.extra(export.item("courses", "a1"))
    #expect(first["year"] as? Int == 1)
    #expect(first["periods"] as? [String] == ["p1", "p2"])
    #expect(first["cite"] as? [String] == ["s#p"])
    #expect(
      first["steps"] as? [[String: String]] == [
        ["step": "introduces", "outcome": "ov.1"], ["step": "assesses", "outcome": "ov.1"],
      ])
    let second = try export.extra(export.item("courses", "a2"))
    #expect(second["profile"] as? String == "jeugd")
    #expect(second["corequisites"] as? [String] == ["a3"])
    #expect(second["elective"] == nil && second["untitled"] == nil)
    let period = try export.item("academic-sessions", "p1")
    #expect(try export.extra(period)["untitled"] as? Bool == true)
    #expect(export.texts(period["name"]) == ["nl-NL": "p1"])
    let requires = try #require(second["definitions"] as? [String])
    #expect(requires.count == 1 && requires[0].hasPrefix("<requires>"))
    #expect(requires[0].contains("min=\"$grens\""))
    let series = try export.extra(export.item("learning-components", "ln"))
    #expect(series["maximum"] as? String == "5" && series["planned"] as? String == "complete")
    #expect(series["open"] as? Bool == true && series["optional"] == nil)
  }

  @Test func putsTheWholeCurriculumInTheService() throws {
    let export = try OEAPIFixture()
    let extra = try export.extra(#require(export.files["service.json"]))
    #expect(extra["edition"] as? String == "2019" && extra["decided"] as? String == "2019-06-20")
    let definitions = try #require(extra["definitions"] as? [String])
    #expect(
      definitions.map { String($0.prefix { $0 != " " }) } == [
        "<source", "<parameter", "<role", "<theme", "<rule", "<rule", "<rule", "<rule", "<rule",
        "<line",
      ])
  }

  @Test func tellsInWordsWhatIsAsked() throws {
    let export = try OEAPIFixture()
    let course = try export.item("courses", "a2")
    #expect(
      export.texts(course["admissionRequirements"]) == [
        "nl-NL":
          "Nodig: ten minste 10 EC van ‘Propedeuse’.\nEerder of tegelijk te volgen: ‘Derde’.",
        "en-GB":
          "Needed: at least 10 EC of ‘Propedeuse’.\nTaken before or at the same time: ‘Derde’.",
      ])
    let programme = try export.item("programmes", "sw")
    #expect(
      export.texts(programme["qualificationRequirements"])["nl-NL"]
        == "Keuze van twee: ten minste 1 onderwijseenheid van ‘Keuze’ of ten minste 7,5 EC van "
        + "‘Keuze’.\nVerdeling: ten minste 1 onderdeel gevuld uit ‘Keuze’ en ‘Keuze’.\n"
        + "Zorgen (profiel ‘Zorg’): ten minste 60 EC van jaar 1.\nUren: ten minste 840 uur van "
        + "‘Stage’; uiterlijk op vr 3 juli 2020.")
    let next = try export.item("programmes", "los")
    #expect(
      export.texts(next["admissionRequirements"])["nl-NL"]
        == "Wie doorgaat in de lijn ‘Lijn’: de regel ‘Uren’.")
    #expect(
      export.texts(try export.item("courses", "a1")["assessment"])["en-GB"]
        == "Portfolio counts for 60%; at least 5.5.\nDans counts for 40%.")
  }

  @Test func writesAnOutcomeWithItsStrandAndQualification() throws {
    let export = try OEAPIFixture()
    let outcome = try export.item("learning-outcomes", "ov.1")
    let parents = try ["ov", "q"].map {
      try #require(export.item("learning-outcomes", $0)["learningOutcomeId"] as? String)
    }
    #expect(outcome["parentIds"] as? [String] == parents)
    #expect(try export.extra(outcome)["level"] as? Int == 1)
  }

  @Test func putsASessionOnItsDayWithoutHours() throws {
    let export = try OEAPIFixture()
    let session = try export.item("learning-component-offerings", "ln1")
    // The day on which the clock goes back.
    #expect(session["startDateTime"] as? String == "2019-10-27T00:00:00+02:00")
    #expect(session["endDateTime"] as? String == "2019-10-27T23:59:59+01:00")
    #expect(session["rosteringState"] as? String == "preliminary")
    let network = try export.item("groups", "n")
    #expect(session["groupIds"] as? [String] == [try #require(network["groupId"] as? String)])
    let period = try export.item("academic-sessions", "p1")
    #expect(session["academicSessionId"] as? String == period["academicSessionId"] as? String)
  }

  @Test func offersACourseInItsPeriods() throws {
    let export = try OEAPIFixture()
    let offerings = try export.items("course-offerings")
    #expect(offerings.count == 2)
    let offering = try export.item("course-offerings", "a1.2019-2020")
    #expect(offering["startDateTime"] as? String == "2019-09-02T00:00:00+02:00")
    #expect(offering["endDateTime"] as? String == "2020-01-31T23:59:59+01:00")
  }

  @Test func tellsWhatTheListsLack() throws {
    let export = try OEAPIFixture()
    let words = export.findings(ExchangeCodes.codeUnknown).map(\.message.english)
    #expect(words.count == 3)
    for word in ["'other'", "'avond'", "'dansvoorstelling'"] {
      #expect(words.filter { $0.contains(word) }.count == 1, "\(word)")
    }
    let test = try export.item("test-components", "a1.u")
    #expect(test["componentType"] as? String == "unknown")
    #expect(try export.extra(test)["kind"] as? String == "dansvoorstelling")
    let programme = try export.item("programmes", "los")
    #expect(programme["level"] as? String == "undefined" && programme["modeOfStudy"] == nil)
    #expect(try export.extra(programme)["level"] as? String == "other")
    #expect(try export.extra(programme)["mode"] as? String == "avond")
    #expect(export.findings(ExchangeCodes.wanting).count == 1)
  }

  @Test(arguments: [OEAPI.self as any ExportFormat.Type, OOAPI.self])
  func givesTheSameBytesTwice(format: any ExportFormat.Type) throws {
    #expect(try OEAPIFixture(format).bytes == OEAPIFixture(format).bytes)
  }

  @Test func keepsIdsFromEditionToEdition() throws {
    let later = OEAPIFixture.text.replacing("edition=\"2019\"", with: "edition=\"2020\"")
    let (one, other) = (try OEAPIFixture(), try OEAPIFixture(OEAPI.self, later))
    for file in ["programmes", "courses", "test-components", "learning-outcomes", "groups"] {
      let ids = try [one, other].map { export in
        try export.items(file).flatMap { item in
          item.filter { $0.key.hasSuffix("Id") }.compactMap { $0.value as? String }.sorted()
        }
      }
      #expect(ids[0] == ids[1] && !ids[0].isEmpty)
    }
  }

  @Test func cutsAnAbbreviationThatRIOWouldRefuse() throws {
    let long = String(repeating: "x", count: 41)
    let export = try OEAPIFixture(
      OEAPI.self, OEAPIFixture.text.replacing("\"los\"", with: "\"\(long)\""))
    let programme = try export.item("programmes", long)
    #expect((programme["abbreviation"] as? String)?.count == 40)
    #expect(export.findings(ExchangeCodes.textTooLong).count == 1)
  }

  @Test(arguments: [
    ("level=\"bachelor\"", "level=\"bachelor\"", 0), ("credits=\"240\"", "credits=\"180\"", 1),
    ("level=\"bachelor\"", "level=\"master\"", 1), ("kind=\"hogeschool\"", "kind=\"other\"", 0),
  ]) func reportsWhatRIORefuses(part: String, instead: String, count: Int) throws {
    let export = try OEAPIFixture(
      OEAPI.self, OEAPIFixture.text.replacing(part, with: instead))
    #expect(export.findings(ExchangeCodes.register).count == count)
  }

  @Test(arguments: [
    ("nl", "nl-NL"), ("en", "en-GB"), ("nl-BE", "nl-BE"), ("fy", "fy"), ("es-419", "es-419"),
    ("zh-Hans", "zh"), ("EN", "en"), ("x-eigen", "und"),
  ]) func writesALanguage(ours: String, theirs: String) {
    #expect(LanguageTag.written(ours) == theirs)
  }
}

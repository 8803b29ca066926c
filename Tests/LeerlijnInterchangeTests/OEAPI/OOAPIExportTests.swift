import LeerlijnDiagnostics
import Testing

@testable import LeerlijnInterchange

@Suite struct OOAPIExportTests {
  private let export: OEAPIFixture

  init() throws { export = try OEAPIFixture(OOAPI.self) }

  @Test func writesTheCodesOfAProgramme() throws {
    let programme = try export.item("programs", "sw")
    #expect(programme["programType"] as? String == "program")
    #expect(programme["levelOfQualification"] as? String == "6")
    #expect(programme["modeOfStudy"] as? String == "full-time")
    #expect(programme["sector"] as? String == "higher professional education")
    #expect(programme["teachingLanguage"] as? String == "nld")
    let load = try #require(programme["studyLoad"] as? OEAPIFixture.Object)
    #expect(load["studyLoadUnit"] as? String == "ects" && load["value"] as? Double == 240)
    #expect(try export.item("programs", "los")["sector"] == nil)
  }

  @Test func keepsInExtWhatVersion6HasAFieldFor() throws {
    let course = try export.extra(export.item("courses", "a1"))
    #expect(course["workload"] as? Int == 210)
    let test = try export.extra(export.item("components", "a1.t"))
    #expect(test["minimum"] as? String == "5.5")
    let session = try export.extra(export.item("offerings", "ln1"))
    #expect(session["network"] as? String == "n")
  }

  @Test func writesOutcomesAsTextsAndDefinitions() throws {
    let course = try export.item("courses", "a1")
    let outcomes = try #require(course["learningOutcomes"] as? [[[String: String]]])
    #expect(outcomes.map { $0.first?["value"] } == ["Vraagt"])
    let extra = try export.extra(#require(export.files["service.json"]))
    let definitions = try #require(extra["definitions"] as? [String])
    #expect(
      definitions.map { String($0.prefix { $0 != " " }) } == [
        "<source", "<parameter", "<role", "<theme", "<qualification", "<strand", "<rule", "<rule",
        "<rule", "<rule", "<rule", "<line",
      ])
  }

  @Test func writesDaysWhereVersion6HasTimes() throws {
    let year = try export.item("academic-sessions", "2019-2020")
    #expect(year["startDate"] as? String == "2019-09-02")
    #expect(year["endDate"] as? String == "2020-07-17")
    let session = try export.item("offerings", "ln1")
    #expect(session["endDateTime"] as? String == "2019-10-27T23:59:59+01:00")
    #expect(session["offeringType"] as? String == "component")
  }

  /// Both versions are written from the same values.
  @Test func hasTheIdsOfVersion6() throws {
    let six = try OEAPIFixture()
    for (file, old, key, oldKey) in [
      ("programmes", "programs", "programmeId", "programId"),
      ("courses", "courses", "courseId", "courseId"), ("groups", "groups", "groupId", "groupId"),
    ] {
      let ids = try six.items(file).map { $0[key] as? String }
      #expect(try export.items(old).map { $0[oldKey] as? String } == ids)
    }
  }

  @Test func tellsWhatItsClosedListsLack() {
    let words = export.findings(ExchangeCodes.codeUnknown).map(\.message.english)
    #expect(words.count == 4 && words.contains { $0.contains("learning_community") })
    #expect(export.findings(ExchangeCodes.wanting).count == 2)
  }
}

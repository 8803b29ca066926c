import Foundation
import LeerlijnDiagnostics
import LeerlijnInterchange
import Testing

/// What an export says that RIO misses is what the profile of RIO says that it misses; with the answers
/// of a person it misses nothing.
@Suite struct RIOProfileTests {
  private func exported(
    _ curriculum: String, for consumer: ExportConsumer?, answers: String? = nil
  ) throws -> Exported {
    var material = try Exported.material(curriculum, evidence: nil, asOf: nil)
    material.consumer = consumer
    if let answers {
      var log = DiagnosticLog()
      material.answers = RIOValues(
        reading: SourceFile(path: "rio.xml", bytes: Array(answers.utf8)), reporting: &log)
      try #require(log.diagnostics.isEmpty, "\(log.diagnostics.map(\.message.english))")
    }
    return try Exported("oeapi-v5", material)
  }

  private func form(_ curriculum: String) throws -> String {
    let material = try Exported.material(curriculum, evidence: nil, asOf: nil)
    return String(decoding: RIOForm.bytes(for: material), as: UTF8.self)
  }

  /// The form as a person would fill it in; what is not named here stays open.
  private func filled(_ form: String, without open: Set<String> = []) -> String {
    let answers = [
      "educationSpecificationType": "cluster", "formalDocument": "diploma",
      "sector": "higher professional education", "validFrom": "2019-09-01", "duration": "P10W",
      "modeOfStudy": "full-time", "educationOffererCode": "110A133",
      "consentParticipationSTAP": "permission_not_granted", "enrollStartDate": "2019-05-01",
      "registrationStatus": "closed", "requiredPermissionRegistration": "no",
    ]
    return answers.reduce(form) { text, answer in
      open.contains(answer.key)
        ? text
        : text.replacingOccurrences(
          of: " \(answer.key)=\"\"", with: " \(answer.key)=\"\(answer.value)\"")
    }
  }

  private func missed(by exported: Exported) throws -> [String] {
    let profile = try #require(Proof.standards).appending(path: "eduhub/rio.openapi.json")
    let outcome = try exported.read(by: "rio.py", profile.path)
    #expect(outcome.status == 0, "\(outcome.said)")
    return outcome.said.split(separator: "\n").map(String.init)
  }

  @Test(Proof.needsStandards, arguments: ["leerlijn-jeugd", "master-jeugdzorg"])
  func namesWhatTheProfileMisses(curriculum: String) throws {
    let asked = try exported(curriculum, for: .rio)
    let told = asked.log.diagnostics.filter { $0.severity == .error }.map(\.message.english)
    let missed = try missed(by: exported(curriculum, for: nil))
    try #require(missed.contains("validFrom"))
    // The specifications are made, so no reference to them is asked.
    for field in missed where field != "educationSpecification" {
      let name = field.replacing("consumers.", with: "")
      #expect(told.contains { $0.contains("'\(name)'") }, "\(field)")
    }
  }

  @Test(Proof.needsStandards, arguments: ["leerlijn-jeugd", "master-jeugdzorg", "sociaal-werk"])
  func meetsTheProfileOnceThePersonHasAnswered(curriculum: String) throws {
    let export = try exported(curriculum, for: .rio, answers: filled(form(curriculum)))
    #expect(!export.log.hasErrors, "\(export.log.diagnostics.map(\.message.english))")
    #expect(try missed(by: export) == [])
  }

  /// Each question of the form is one without which the profile is not met, and is asked again.
  @Test(
    Proof.needsStandards,
    arguments: [
      "validFrom", "duration", "formalDocument", "educationOffererCode", "consentParticipationSTAP",
      "enrollStartDate", "registrationStatus", "requiredPermissionRegistration",
    ])
  func asksAgainForWhatStaysOpen(field: String) throws {
    let export = try exported(
      "master-jeugdzorg", for: .rio, answers: filled(form("master-jeugdzorg"), without: [field]))
    #expect(!(try missed(by: export)).isEmpty)
    let told = export.log.diagnostics.filter { $0.severity == .error }.map(\.message.english)
    #expect(told.count == 1 && told[0].contains("'\(field)'"), "\(told)")
  }

  @Test func whatIsSaidOfOneHoldsBeforeWhatIsSaidOfAll() throws {
    let answers = filled(try form("master-jeugdzorg")).replacing(
      "<courses", with: "<course id=\"mjz101\" duration=\"P20W\"/>\n<courses")
    let export = try exported("master-jeugdzorg", for: .rio, answers: answers)
    let file = try #require(export.files.first { $0.name == "courses.json" })
    let page = try #require(
      JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
    let durations = (page["items"] as? [[String: Any]] ?? []).map { $0["duration"] as? String }
    #expect(durations.count { $0 == "P20W" } == 1)
    #expect(durations.count { $0 == "P10W" } == durations.count - 1)
  }

  @Test func tellsOfEachAnswerThatCannotBe() throws {
    let text = """
      <rio xmlns="urn:leerlijn:rio:1" curriculum="master-jeugdzorg">
        <all educationOffererCode="110-133" validForm="2019-09-01" validFrom="1-9-2019"/>
        <course id="mjz1O1" duration="P1W2Y"/>
        <courses registrationStatus="open"/>
        <offerings registrationStatus="maybe"/>
        <offerings/>
        <vak/>
        <course duration="P10W"/>
      </rio>
      """
    var log = DiagnosticLog()
    let source = SourceFile(path: "rio.xml", bytes: Array(text.utf8))
    var material = try Exported.material("master-jeugdzorg", evidence: nil, asOf: nil)
    material.consumer = .rio
    material.answers = RIOValues(reading: source, reporting: &log)
    log.append(contentsOf: try Exported("oeapi-v5", material).log)
    let told = log.diagnostics.map { "\($0.message.english) \($0.help?.english ?? "")" }
    for part in [
      "'110-133' cannot be for 'educationOffererCode'", "Do you mean 'validFrom'?",
      "'1-9-2019' cannot be for 'validFrom'", "'P1W2Y' cannot be for 'duration'",
      "'registrationStatus' cannot stand here", "'maybe' cannot be for 'registrationStatus'",
      "about 'offerings' here once more", "'vak' cannot stand here", "'course' has no 'id'",
      "has no course 'mjz1O1'. Do you mean 'mjz101'?",
    ] {
      #expect(told.contains { $0.contains(part) }, "\(part)")
    }
  }

  @Test(.timeLimit(.minutes(1))) func tellsOfManyWrongAnswersAFewAndHowManyMore() throws {
    let courses = (0..<20_000).map { "<course id=\"x\($0)\" duration=\"P1W\"/>" }
    let export = try exported(
      "master-jeugdzorg", for: .rio,
      answers: "<rio xmlns=\"urn:leerlijn:rio:1\" curriculum=\"master-jeugdzorg\">"
        + courses.joined() + "</rio>")
    let told = export.log.diagnostics.map(\.message.english)
    #expect(told.count { $0.contains("The export has no course") } == 100)
    #expect(told.contains { $0.hasPrefix("This came up 19900 more times") }, "\(told.suffix(3))")
  }

  @Test func refusesForRIOAndSaysOfAnyOtherThatItIsNone() throws {
    let asked = try exported("master-jeugdzorg", for: .rio)
    #expect(asked.log.hasErrors)
    let texts = asked.log.diagnostics.map(\.message.dutch)
    #expect(texts.contains { $0.contains("'enrollStartDate'") })
    let plain = try exported("master-jeugdzorg", for: nil)
    #expect(!plain.log.hasErrors)
    let said = plain.log.diagnostics.filter { $0.message.english.contains("not for RIO") }
    #expect(said.count == 1 && said[0].message.english.contains("validFrom"))
  }

  @Test func answersOfAnotherCurriculumAreRefused() throws {
    let export = try exported(
      "master-jeugdzorg", for: .rio, answers: filled(form("leerlijn-jeugd")))
    let told = export.log.diagnostics.map(\.message.english)
    #expect(told.contains { $0.contains("about curriculum 'leerlijn-jeugd'") })
  }
}

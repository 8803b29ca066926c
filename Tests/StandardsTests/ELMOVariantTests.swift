import Foundation
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnRules
import LeerlijnXML
import Testing

@testable import LeerlijnInterchange

/// Students of whom the evidence says more or less than of the shipped ones.
@Suite struct ELMOVariantTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func document(
    _ change: (inout Curriculum) -> Void = { _ in }, name: String? = nil,
    _ fill: (inout EvidenceBuilder, Int) throws -> Void
  ) throws -> (file: ExportedFile?, log: DiagnosticLog) {
    var material = try Exported.material("leerlijn-jeugd", evidence: nil, asOf: nil)
    change(&material.curriculum)
    var builder = EvidenceBuilder(for: material.curriculum)
    let student = builder.addStudent("s1", cohort: 2017, network: nil)
    try fill(&builder, student)
    var evidence = builder.build()
    evidence.students[student].name = name
    material.evidence = evidence
    material.student = student
    var log = DiagnosticLog()
    return (ELMO.files(of: material, reporting: &log).first, log)
  }

  private func expectValid(_ file: ExportedFile?) throws -> String {
    let bytes = try #require(file).bytes
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xml")
    try Data(bytes).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    if Proof.standards != nil {
      let outcome = try Proof.xmllint(path, schema: "elmo-1.7/schema.xsd")
      #expect(outcome.status == 0, "\(outcome.said.prefix(1000))")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func tellsTestsAndThatTheyDecide() throws {
    let (file, _) = try document { builder, student in
      builder.enrol(student, year: 1, profile: "jeugd", days: .always)
      builder.grade(student, "sw101.t1", .grade(700), on: try day("2019-10-07"))
      builder.grade(student, "sw101.t2", .grade(600), on: try day("2019-10-14"))
      builder.grade(student, "sw103.t1", .grade(500), on: try day("2019-12-02"))
    }
    let text = try expectValid(file)
    #expect(text.contains("<resultLabel>6,7</resultLabel>"))
    #expect(text.ranges(of: "<decided xmlns=\"urn:leerlijn:elmo:1\" by=\"tests\"/>").count == 1)
    #expect(text.ranges(of: "<type>Class</type>").count == 3)
    #expect(text.ranges(of: "<scheme>ects</scheme>").count == 1)
  }

  @Test func tellsWordsAndResultsThatAreNoPass() throws {
    let (file, _) = try document { builder, student in
      builder.enrol(student, year: 1, profile: "jeugd", days: .always)
      builder.grade(student, "sw101", .pass, on: try day("2019-10-07"))
      builder.grade(student, "sw102", .fail, on: try day("2019-10-07"))
      builder.grade(student, "sw103", .exempt, on: try day("2019-10-07"))
      builder.grade(student, "sw104", .noShow, on: try day("2019-10-07"))
      builder.grade(student, "sw105", .grade(540), on: try day("2019-10-07"))
    }
    let text = try expectValid(file)
    let labels = text.matches(of: /<resultLabel>([^<]*)</).map { String($0.1) }
    #expect(labels == ["V", "NV", "VR", "5,4"])
    #expect(!text.contains("sw104"))
    #expect(text.ranges(of: "<status>in-progress</status>").count == 3)
    #expect(!text.contains("failed"))
  }

  @Test func keepsANameWhole() throws {
    let (file, log) = try document(name: "A. de <B> & C") { builder, student in
      builder.enrol(student, year: 1, profile: nil, days: .always)
    }
    _ = try expectValid(file)
    var ignored = DiagnosticLog()
    let source = SourceFile(path: "elmo.xml", bytes: try #require(file).bytes)
    let root = try #require(parseXML(source, schema: nil, reporting: &ignored)).root
    #expect(root.first("learner")?.first("familyName")?.text == "A. de <B> & C")
    #expect(root.first("learner")?.first("givenNames")?.text.isEmpty == true)
    #expect(log.diagnostics.contains { $0.message.dutch.contains("De hele naam") })
  }

  @Test func namesTheCurriculumWhereNoInstitutionIsNamed() throws {
    let (file, log) = try document({ $0.programmes[0].organisations = [] }) { builder, student in
      builder.enrol(student, year: 1, profile: "jeugd", days: .always)
      builder.grade(student, "sw101", .pass, on: try day("2019-10-07"))
    }
    let text = try expectValid(file)
    #expect(text.contains("Doorlopende leerlijn Jeugd"))
    #expect(!text.contains("<country>"))
    #expect(log.diagnostics.contains { $0.code == ExchangeCodes.wanting })
  }

  @Test func countsCreditHoursUnderTheirOwnScheme() throws {
    let (file, _) = try document({ $0.programmes[0].creditSystem = .quarterHours }) {
      builder, student in
      builder.enrol(student, year: 1, profile: "jeugd", days: .always)
      builder.grade(student, "sw101", .pass, on: try day("2019-10-07"))
    }
    #expect(try expectValid(file).contains("<scheme>quarter-hours</scheme>"))
  }

  @Test func refusesAStudentOfWhomNothingIsKnown() throws {
    let (file, log) = try document { _, _ in }
    #expect(file == nil)
    #expect(log.diagnostics.map(\.code) == [ExchangeCodes.nothingToExport])
  }
}

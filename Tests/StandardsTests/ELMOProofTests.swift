import Foundation
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnRules
import LeerlijnXML
import Testing

@testable import LeerlijnInterchange

/// Every student of both cohorts, as ELMO.
@Suite struct ELMOProofTests {
  static let cohorts = [
    ("leerlijn-jeugd", "voorbeeld", "2020-03-11"),
    ("leerlijn-jeugd-2020-2021", "voorbeeld-2020-07-17", "2020-07-17"),
  ]

  private func material(_ cohort: (String, String, String)) throws -> ExportMaterial {
    try Exported.material(cohort.0, evidence: cohort.1, asOf: Day(iso: cohort.2))
  }

  /// Every student's document, made once for all tests.
  private static let documents: [String: [[UInt8]]] = {
    var documents: [String: [[UInt8]]] = [:]
    for cohort in cohorts {
      guard
        let made = try? Exported.material(
          cohort.0, evidence: cohort.1, asOf: Day(iso: cohort.2)),
        let students = made.evidence?.students
      else { continue }
      documents[cohort.1] = students.indices.map { student in
        var (material, log) = (made, DiagnosticLog())
        material.student = student
        let files = ELMO.files(of: material, reporting: &log)
        #expect(!log.hasErrors && files.count == 1)
        return files.first?.bytes ?? []
      }
    }
    return documents
  }()

  private func export(_ cohort: (String, String, String), _ student: Int) throws -> [UInt8] {
    try #require(Self.documents[cohort.1])[student]
  }

  private func parsed(_ bytes: [UInt8]) throws -> LeerlijnXML.XMLElement {
    var log = DiagnosticLog()
    let source = SourceFile(path: "elmo.xml", bytes: bytes)
    return try #require(parseXML(source, schema: nil, reporting: &log)).root
  }

  private func all(
    _ name: String, in element: LeerlijnXML.XMLElement
  ) -> [LeerlijnXML.XMLElement] {
    element.elements.flatMap { ($0.name == name ? [$0] : []) + all(name, in: $0) }
  }

  @Test(Proof.needsStandards, arguments: cohorts) func isValidByTheOfficialSchema(
    cohort: (String, String, String)
  ) throws {
    let material = try material(cohort)
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "leerlijn-elmo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let students = try #require(material.evidence).students
    let files = try students.indices.map { student in
      let file = folder.appending(path: "\(students[student].id).xml")
      try Data(export(cohort, student)).write(to: file)
      return file
    }
    let outcome = try Proof.xmllint(files, schema: "elmo-1.7/schema.xsd")
    #expect(outcome.status == 0, "\(outcome.said.prefix(2000))")
    let valid = outcome.said.split(separator: "\n").filter { $0.hasSuffix(" validates") }
    #expect(files.count > 60)
    #expect(valid.count == files.count)
  }

  @Test(
    Proof.needsStandards,
    arguments: [
      ("<status>passed<", "<status>behaald<"), ("<url/>", ""), ("<value>10<", "<value>tien<"),
      ("<type>Course<", "<type>Stage<"), ("12:00:00Z", "noon"),
    ]) func isRefusedWithAPlantedFault(right: String, wrong: String) throws
  {
    let text = String(decoding: try export(Self.cohorts[0], 0), as: UTF8.self)
    try #require(text.contains(right))
    let folder = try ScratchPlace()
    let file = folder.url.appending(path: "elmo.xml")
    try text.replacing(right, with: wrong).write(to: file, atomically: true, encoding: .utf8)
    #expect(try Proof.xmllint(file, schema: "elmo-1.7/schema.xsd").status != 0)
  }

  /// What the schema closes is held against its own lists; what it leaves open is no code.
  @Test(
    Proof.needsStandards,
    arguments: [
      ("type", "schema.xsd"), ("status", "schema.xsd"),
      ("country", "references/EUROPASS_ISOCountries_V1.1.xsd"),
    ]) func hasOnlyCodesOfTheOfficialLists(list: String, file: String) throws
  {
    let path = try #require(Proof.standards).appending(path: "elmo-1.7/\(file)")
    let text = try String(contentsOf: path, encoding: .utf8)
    let official = Set(
      text.matches(of: /enumeration\s+value=["']([^"']+)["']/).map { String($0.1) })
    let ours = ELMOCodes.rows.filter { $0.list == list }.map(\.theirs)
    #expect(!ours.isEmpty)
    #expect(Set(ours).isSubset(of: official))
  }

  /// Credits stand at courses alone, and together they are what the engine counts.
  @Test(arguments: cohorts) func carriesTheCreditsThatTheEngineCounts(
    cohort: (String, String, String)
  ) throws {
    let material = try material(cohort)
    let evidence = try #require(material.evidence)
    let audit = Audit(RuleProgram(material.curriculum), of: evidence, asOf: material.asOf)
    var total = 0
    for student in evidence.students.indices {
      let root = try parsed(export(cohort, student))
      let values = all("credit", in: root).map { $0.first("value")?.text ?? "" }
      let credits = values.compactMap { Unit.credits.amount($0) }
      #expect(credits.count == values.count)
      let counted = audit.transcript(ofStudent: student).entries.reduce(0) {
        $0 + $1.credits.tenths
      }
      #expect(credits.reduce(0, +) == counted)
      let hours = all("engagementHours", in: root).compactMap { Unit.hours.amount($0.text) }
      let approved = audit.transcript(ofStudent: student).entries.compactMap(\.approvedHours)
      #expect(hours == approved)
      total += counted
    }
    #expect(total > 70_000)
  }

  /// What the schema leaves open: a scheme that every result refers to, names that come once, a
  /// status said, credits at no more than one level of the tree.
  @Test(arguments: cohorts) func isRightWhereTheSchemaIsSilent(
    cohort: (String, String, String)
  ) throws {
    let material = try material(cohort)
    for student in try #require(material.evidence).students.indices {
      let root = try parsed(export(cohort, student))
      for report in root.elements(named: "report") {
        let schemes = report.elements(named: "gradingScheme").compactMap { $0["localId"] }
        #expect(Set(schemes).count == schemes.count)
        let used = all("gradingSchemeLocalId", in: report).map(\.text)
        #expect(Set(used).isSubset(of: schemes))
      }
      let nodes = all("learningOpportunitySpecification", in: root)
      let names = nodes.map { node in
        "\(node.first("type")?.text ?? "") \(node.first("identifier")?.text ?? "")"
      }
      #expect(Set(names).count == names.count)
      #expect(all("learningOpportunityInstance", in: root).allSatisfy { $0.first("status") != nil })
      for node in nodes where node.first("type")?.text != "Course" {
        #expect(
          node.first("specifies")?.first("learningOpportunityInstance")?.first("credit") == nil)
      }
    }
  }

  @Test func tellsOfNobodyElse() throws {
    let material = try material(Self.cohorts[0])
    let students = try #require(material.evidence).students.map(\.id.text)
    let text = String(decoding: try export(Self.cohorts[0], 3), as: UTF8.self)
    #expect(students.filter { text.contains($0) } == [students[3]])
  }

  @Test func tellsAnExemptionAsPassed() throws {
    let exported = try Exported("elmo", evidence: "voorbeeld", student: "9000269")
    let root = try parsed(try #require(exported.files.first).bytes)
    let node = all("learningOpportunitySpecification", in: root).first {
      $0.first("identifier")?.text == "swj302"
    }
    let instance = try #require(node?.first("specifies")?.first("learningOpportunityInstance"))
    #expect(instance.first("status")?.text == "passed")
    #expect(instance.first("resultLabel")?.text == "VR")
    #expect(instance.first("date")?.text == "2019-09-20")
    #expect(instance.first("credit")?.first("value")?.text == "5")
  }
}

/// A folder that goes away with its owner.
private final class ScratchPlace {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "leerlijn-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(at: url) } catch {
      Issue.record("a folder of a test stays behind: \(url.path)")
    }
  }
}

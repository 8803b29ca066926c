import Foundation
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

/// Walks the official schemas: whatever a field of a foreign file says is in the curriculum or is told.
///
/// One object of each sort stands in a small folder; each property that the schema gives it is filled, word
/// by word where it is an enumeration. The curriculum must then differ, or a finding must name the
/// field, or one that asked for it must be gone.
@Suite struct FieldWalkTests {
  typealias Object = [String: Any]

  static let standards: URL? = PublishedFiles.folder.map {
    URL(filePath: $0).deletingLastPathComponent().appending(path: "standards")
  }
  static let needsSchemas: ConditionTrait = .enabled(
    if: standards != nil, "the official schemas are in the shared folder, which is not here")

  // MARK: A small folder of each version

  private static let five = """
    {"ProgramExpanded": {"programId": "p1", "name": "Programma",
      "primaryCode": {"codeType": "identifier", "code": "P"}},
     "CourseExpanded": {"courseId": "c1", "name": "Vak", "programs": ["p1"],
      "primaryCode": {"codeType": "identifier", "code": "C"}},
     "Component": {"componentId": "t1", "name": "Toets", "componentType": "test", "course": "c1",
      "primaryCode": {"codeType": "identifier", "code": "T"}},
     "AcademicSession": {"academicSessionId": "y1", "name": "Jaar",
      "academicSessionType": "academic year", "startDate": "2019-09-01", "endDate": "2020-08-31",
      "primaryCode": {"codeType": "identifier", "code": "Y"}},
     "Organization": {"organizationId": "o1", "name": "School",
      "primaryCode": {"codeType": "organizationId", "code": "O"}},
     "CourseOffering": {"offeringId": "f1", "offeringType": "course", "course": "c1"},
     "ProgramOffering": {"offeringId": "g1", "offeringType": "program", "program": "p1"}}
    """

  private static let six = """
    {"ProgrammeExpanded": {"programmeId": "p1", "name": "Programma",
      "primaryCode": {"codeType": "identifier", "code": "P"}},
     "CourseExpanded": {"courseId": "c1", "name": "Vak", "programmeIds": ["p1"],
      "primaryCode": {"codeType": "identifier", "code": "C"}},
     "TestComponent": {"componentId": "t1", "name": "Toets", "componentType": "written",
      "courseId": "c1", "primaryCode": {"codeType": "identifier", "code": "T"}},
     "LearningOutcome": {"learningOutcomeId": "u1", "name": "Uitkomst",
      "primaryCode": {"codeType": "identifier", "code": "U"}},
     "AcademicSession": {"academicSessionId": "y1", "name": "Jaar",
      "academicSessionType": "academic_year", "startDateTime": "2019-09-01T00:00:00+02:00",
      "endDateTime": "2020-08-31T00:00:00+02:00",
      "primaryCode": {"codeType": "identifier", "code": "Y"}},
     "Organisation": {"organisationId": "o1", "name": "School",
      "primaryCode": {"codeType": "organisation_id", "code": "O"}},
     "CourseOffering": {"courseOfferingId": "f1", "courseId": "c1"},
     "ProgrammeOffering": {"programmeOfferingId": "g1", "programmeId": "p1"}}
    """

  /// Words of the standard for ‘not known’ and for the kind that is meant without a word.
  private static let plain: Set<String> = ["undefined", "unknown", "program", "programme"]

  private static let framework = """
    {"CFPckgDocument": {"identifier": "d1", "title": "Raamwerk", "creator": "School",
      "language": "nl"},
     "CFPckgItem": {"identifier": "i1", "fullStatement": "Uitkomst"},
     "CFPckgAssociation": {"identifier": "a1", "associationType": "isChildOf",
      "originNodeURI": {"identifier": "i1"}, "destinationNodeURI": {"identifier": "i0"}}}
    """

  // MARK: The walk

  /// What an import of the objects makes and tells.
  private typealias Reading = (text: String, told: [String])

  /// Every field and value that neither changes the curriculum nor is told, as ‘object.field = value’.
  private func silentFields(
    _ walk: SchemaWalk, _ things: [String: Object], read: ([String: Object]) throws -> Reading
  ) throws -> (silent: [String], tried: Int) {
    let plain = try read(things)
    var silent: [String] = []
    var tried = 0
    for (definition, object) in things.sorted(by: { $0.key < $1.key }) {
      for (property, values) in walk.values(of: definition) {
        // What the object is, and words that say nothing, cannot make a difference.
        if property == "offeringType" || object[property] != nil && values.count < 2 { continue }
        if values.isEmpty { silent.append("\(definition).\(property): no value") }
        for value in values {
          if let word = value as? String, Self.plain.contains(word) { continue }
          if let old = object[property] as? String, old == value as? String { continue }
          var changed = things
          changed[definition]?[property] = value
          let (text, told) = try read(changed)
          tried += 1
          let news = told.filter { !plain.told.contains($0) }
          let answers = plain.told.contains { !told.contains($0) }
          if text == plain.text && !answers && !news.contains(where: { $0.contains(property) }) {
            silent.append("\(definition).\(property) = \(value); \(news)")
          }
        }
      }
    }
    return (silent, tried)
  }

  private func things(_ text: String) throws -> [String: Object] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Object])
  }

  private func json(_ value: Any) throws -> String {
    String(
      decoding: try JSONSerialization.data(withJSONObject: value, options: .sortedKeys),
      as: UTF8.self)
  }

  private func reading(_ curriculum: Curriculum?, _ log: DiagnosticLog) -> Reading {
    (
      curriculum.map { String(decoding: writeCurriculum($0), as: UTF8.self) } ?? "",
      log.diagnostics.map(\.message.english)
    )
  }

  @Test(Self.needsSchemas, arguments: [("ooapi-v5", Self.five), ("oeapi-v6", Self.six)])
  func takesOrTellsEveryFieldOfOEAPI(version: String, folder: String) throws {
    let walk = try SchemaWalk(
      #require(Self.standards).appending(path: "oeapi/\(version).json"),
      definitions: "components/schemas")
    let (silent, tried) = try silentFields(walk, things(folder)) { objects in
      let list = objects.sorted { $0.key < $1.key }.map(\.value)
      let (curriculum, log) = ResponseFolder(files: [("a.json", try json(list))]).read()
      return reading(curriculum, log)
    }
    #expect(silent == [], "of \(tried)")
    #expect(tried > 200)
  }

  @Test(Self.needsSchemas) func takesOrTellsEveryFieldOfCASE() throws {
    let walk = try SchemaWalk(
      #require(Self.standards).appending(path: "case/case-v1p1-cfpackage.json"),
      definitions: "$defs")
    let (silent, tried) = try silentFields(walk, things(Self.framework)) { objects in
      let package: Object = [
        "CFDocument": objects["CFPckgDocument"] ?? [:],
        "CFItems": [
          ["identifier": "i0", "fullStatement": "Deel"], objects["CFPckgItem"] ?? [:],
          ["identifier": "i2", "fullStatement": "Andere uitkomst"],
        ],
        "CFAssociations": [
          objects["CFPckgAssociation"] ?? [:],
          [
            "associationType": "isChildOf", "originNodeURI": ["identifier": "i2"],
            "destinationNodeURI": ["identifier": "i0"], "sequenceNumber": 9,
          ] as Object,
        ],
      ]
      var log = DiagnosticLog()
      let source = SourceFile(path: "case.json", bytes: Array(try json(package).utf8))
      return reading(CASE.read(source, reporting: &log), log)
    }
    #expect(silent == [], "of \(tried)")
    #expect(tried > 40)
  }
}

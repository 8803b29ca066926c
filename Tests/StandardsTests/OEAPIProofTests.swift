import Foundation
import LeerlijnDiagnostics
import LeerlijnInterchange
import Testing

/// Every exported object by the official document, formats, codes and references included.
@Suite(Proof.needsStandards) struct OEAPIProofTests {
  struct Version: CustomTestStringConvertible, Sendable {
    let format: String
    let number: String
    let document: String

    var testDescription: String { format }

    static let six = Version(format: "oeapi", number: "6", document: "oeapi/oeapi-v6.json")
    static let five = Version(format: "oeapi-v5", number: "5", document: "oeapi/ooapi-v5.json")
  }

  static let curricula = [
    "leerlijn-jeugd", "leerlijn-jeugd-2020-2021", "sociaal-werk", "sociaal-werk-2020-2021",
    "master-jeugdzorg", "samen-werken-samen-leren",
  ]

  private func check(_ folder: URL, by version: Version) throws -> Proof.Outcome {
    let document = try #require(Proof.standards).appending(path: version.document)
    return try Proof.run("oeapi.py", version.number, document.path, folder.path)
  }

  @Test(arguments: [Version.six, .five], curricula)
  func isValid(version: Version, curriculum: String) throws {
    let exported = try Exported(version.format, of: curriculum)
    defer { withExtendedLifetime(exported) {} }
    #expect(!exported.log.hasErrors)
    let outcome = try check(exported.folder, by: version)
    #expect(outcome.status == 0, "\(outcome.said)")
  }

  /// A proof that lets these pass proves nothing.
  @Test(arguments: [
    ("programmes.json", #""level": "bachelor""#, #""level": "hbo-ba""#, "hbo-ba"),
    ("programmes.json", #""value": 240"#, #""value": "240""#, "is not of type 'number'"),
    ("courses.json", #""abbreviation": "sw101""#, #""abbreviation": 101"#, "abbreviation"),
    ("courses.json", #""courseId": ""#, #""courseId": "x"#, "is not a 'uuid'"),
    ("courses.json", #""programmeIds": [""#, #""programmeIds": ["0"#, "programmeIds"),
    ("academic-sessions.json", "T00:00:00+02:00", "T00:00:00", "is not a 'date-time'"),
    ("academic-sessions.json", "2019-11-08T", "2019-11-31T", "is not a 'date-time'"),
    ("groups.json", #""groupType": "team","#, "", "'groupType' is a required property"),
    ("groups.json", #""name": [{"language": "nl-NL""#, #""name": [{"language": "NL""#, "NL"),
    ("service.json", "contact@example.org", "nobody", "is not a 'email'"),
    ("courses.json", #""programmeIds""#, #""programIds""#, "'programIds' is no key"),
    ("programmes.json", #""one_of""#, #""any_of""#, "'any_of' is no blockRuleType"),
    ("programmes.json", #""educationId": ""#, #""educationId": "0"#, "educationId"),
    ("organisations.json", #""city""#, #""town""#, "'town' is no key"),
    ("learning-outcomes.json", #""childIds": [""#, #""childIds": ["1"#, "childIds"),
  ]) func catchesAFault(file: String, part: String, fault: String, said: String) throws {
    let planted = try Planted("oeapi", file, part, fault)
    defer { withExtendedLifetime(planted) {} }
    let outcome = try check(planted.folder, by: .six)
    #expect(outcome.status == 1 && outcome.said.contains(said), "\(outcome.said)")
  }

  @Test(arguments: [
    ("programs.json", #""programType": "program""#, #""programType": "programme""#, "programme"),
    ("components.json", #""teachingLanguage": "nld""#, #""teachingLanguage": "nl""#, "nl"),
    ("courses.json", #""codeType": "identifier""#, #""codeType": "course""#, "'course' is not"),
    ("offerings.json", #""startDate": "20"#, #""startDate": "-"#, "is not a 'date'"),
    ("academic-sessions.json", #""parent": ""#, #""parent": "0"#, "parent"),
  ]) func catchesAFaultOfVersion5(file: String, part: String, fault: String, said: String) throws {
    let planted = try Planted("oeapi-v5", file, part, fault)
    defer { withExtendedLifetime(planted) {} }
    let outcome = try check(planted.folder, by: .five)
    #expect(outcome.status == 1 && outcome.said.contains(said), "\(outcome.said)")
  }

  /// What has the same name in two editions has the same id, and nothing else has it.
  @Test(arguments: [Version.six, .five]) func keepsIdsFromEditionToEdition(version: Version) throws
  {
    let (earlier, later) = (
      try ids(Exported(version.format, of: "leerlijn-jeugd")),
      try ids(Exported(version.format, of: "leerlijn-jeugd-2020-2021"))
    )
    let both = Set(earlier.keys).intersection(later.keys)
    #expect(both.count > 100)
    #expect(both.allSatisfy { earlier[$0] == later[$0] })
    #expect(
      Set(earlier.values).union(later.values).count == Set(earlier.keys).union(later.keys).count)
  }

  /// By file, kind, our own name and what it is part of.
  private func ids(_ exported: Exported) throws -> [String: String] {
    var ids: [String: String] = [:]
    for file in exported.files where file.name != "service.json" {
      let page = try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any]
      for item in try #require(page?["items"] as? [[String: Any]]) {
        let code = try #require((item["primaryCode"] as? [String: Any])?["code"] as? String)
        let ours = try #require((item["ext"] as? [String: Any])?["leerlijn"] as? [String: Any])
        let whole = ["placement", "parent", "parentId"].compactMap {
          (ours[$0] ?? item[$0]) as? String
        }
        let kind = "\(item["offeringType"] ?? "") \(ours["element"] ?? "")"
        // An object may also name what it is part of: the closest name is its own.
        let own = Self.ownKeys.first { item[$0] != nil }
        ids[([file.name, kind, code] + whole).joined(separator: " ")] = try #require(
          own.flatMap { item[$0] as? String })
      }
    }
    return ids
  }

  private static let ownKeys = [
    "offeringId", "learningComponentOfferingId", "courseOfferingId", "programmeOfferingId",
    "componentId", "courseId", "programmeId", "programId", "learningOutcomeId",
    "academicSessionId", "groupId", "organisationId", "organizationId",
  ]

  /// A code that no shipped curriculum uses is no less wrong.
  @Test func hasNoCodeThatTheListsLack() throws {
    let lists = try (CodeLists("oeapi/oeapi-v6.json"), CodeLists("oeapi/ooapi-v5.json"))
    for code in OEAPICode.all {
      if let word = code.v6 {
        let component = try #require(code.kind.v6Component)
        let known = try #require(lists.0.list(component), "\(component)")
        #expect(known.contains(word) || word.hasPrefix("x-"), "\(component) has no \(word)")
      }
      if let word = code.v5 {
        let component = try #require(code.kind.v5Component)
        let known = try #require(lists.1.list(component), "\(component)")
        #expect(known.contains(word), "\(component) of version 5 has no \(word)")
      }
    }
  }
}

/// The code lists of an official document.
private struct CodeLists {
  private let schemas: [String: [String: Any]]

  init(_ document: String) throws {
    let path = try #require(Proof.standards).appending(path: document)
    let whole = try JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? [String: Any]
    let components = try #require(whole?["components"] as? [String: Any])
    schemas = try #require(components["schemas"] as? [String: [String: Any]])
  }

  func list(_ component: String) -> [String]? {
    guard let schema = schemas[component] else { return nil }
    let unit = (schema["properties"] as? [String: Any])?["studyLoadUnit"]
    let items = schema["items"]
    for place in [schema, items, unit].compactMap({ $0 as? [String: Any] }) {
      for key in ["x-ooapi-extensible-enum", "enum"] {
        if let list = place[key] as? [String] { return list }
      }
    }
    return nil
  }
}

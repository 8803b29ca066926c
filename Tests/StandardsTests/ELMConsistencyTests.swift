import LeerlijnDiagnostics
import LeerlijnXML
import Testing

@testable import LeerlijnInterchange

/// What the schema of ELM leaves unsaid: unique ids over the whole document, references that all
/// lead somewhere, languages and texts.
@Suite struct ELMConsistencyTests {
  /// Every document, made once for all tests.
  private static let roots: [String: XMLElement] = {
    var roots: [String: XMLElement] = [:]
    for curriculum in ELMProofTests.curricula {
      var log = DiagnosticLog()
      guard let file = try? Exported("elm", of: curriculum).files.first else { continue }
      let source = SourceFile(path: file.name, bytes: file.bytes)
      roots[curriculum] = parseXML(source, schema: nil, reporting: &log)?.root
    }
    return roots
  }()

  private func root(_ curriculum: String) throws -> XMLElement {
    try #require(Self.roots[curriculum])
  }

  private func all(_ element: XMLElement) -> [XMLElement] {
    [element] + element.elements.flatMap(all)
  }

  @Test(arguments: ELMProofTests.curricula) func namesEveryThingOnce(curriculum: String) throws {
    let ids = try all(root(curriculum)).compactMap { $0["id"] }
    #expect(!ids.isEmpty)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.wholeMatch(of: /urn:uuid:[0-9a-f-]{36}/) != nil })
  }

  @Test(arguments: ELMProofTests.curricula) func leadsEveryReferenceSomewhere(
    curriculum: String
  ) throws {
    let elements = try all(root(curriculum))
    let ids = Set(elements.compactMap { $0["id"] })
    let lost = elements.filter { element in element["idref"].map { !ids.contains($0) } ?? false }
    #expect(lost.map { "\($0.name) \($0["idref"] ?? "")" }.isEmpty)
  }

  @Test(arguments: ELMProofTests.curricula) func writesEveryTextInItsLanguage(
    curriculum: String
  ) throws {
    let elements = try all(root(curriculum))
    let texts = elements.filter { $0["language"] != nil }
    #expect(texts.allSatisfy { ["nl", "en"].contains($0["language"]) && !$0.text.isEmpty })
    for element in elements where element["id"] != nil {
      let titles = element.elements(named: "title").compactMap { $0["language"] }
      #expect(Set(titles).count == titles.count)
    }
  }

  @Test(arguments: ELMProofTests.curricula) func writesOnlyCodesOfItsTable(
    curriculum: String
  ) throws {
    let known = Set(ELMCodes.rows.map(\.theirs))
    let ours = try all(root(curriculum)).filter { $0.name != "relatedSkill" }.compactMap {
      $0["uri"]
    }
    let unknown = ours.filter {
      !known.contains($0) && !$0.hasPrefix("http://data.europa.eu/snb/isced-f/")
    }
    #expect(unknown.isEmpty)
  }

  // MARK: What it says of the shipped line

  private func child(_ element: XMLElement, _ name: String) throws -> XMLElement {
    try #require(element.first(name), "no \(name)")
  }

  private func things(_ name: String, in root: XMLElement) -> [XMLElement] {
    all(root).filter { $0.name == name && $0["id"] != nil }
  }

  @Test func tellsTheDegreesOfTheLine() throws {
    let degrees = try things("qualification", in: root("leerlijn-jeugd"))
    #expect(degrees.count == 2)
    let snb = "http://data.europa.eu/snb/"
    for (degree, expected) in zip(
      degrees,
      [("Sociaal Werk", "6", "c_1711a061", "240"), ("Master Jeugdzorg", "7", "c_478359fc", "60")])
    {
      #expect(try child(degree, "title").text == expected.0)
      #expect(try child(degree, "EQFLevel")["uri"] == snb + "eqf/" + expected.1)
      #expect(try child(degree, "NQFLevel")["uri"] == snb + "qdr/" + expected.2)
      let credit = try child(degree, "creditPoint")
      #expect(try child(credit, "point").text == expected.3)
      #expect(try child(credit, "framework")["uri"] == snb + "education-credit/6fcec5c5af")
      #expect(try child(degree, "ISCEDFCode")["uri"] == snb + "isced-f/0923")
    }
    let entry = try child(child(degrees[1], "entryRequirement"), "noteLiteral")
    #expect(entry.text.contains("Diploma Sociaal Werk"))
    #expect(entry.text.contains("Werkervaring voor de master"))
  }

  @Test func tellsTheHoursOfAPlacement() throws {
    let root = try root("leerlijn-jeugd")
    let activities = things("learningActivitySpecification", in: root).filter { activity in
      activity.elements(named: "type").contains {
        $0["uri"] == "http://data.europa.eu/snb/learning-activity/bf5588ff84"
      }
    }
    let hours = activities.map { $0.first("volumeOfLearning")?.text }
    #expect(hours == ["PT840H", "PT420H", nil])
    let third = things("learningOpportunity", in: root).first {
      $0.first("title")?.text == "Stage jaar 3"
    }
    #expect(third?.first("temporal")?.first("startDate")?.text == "2019-09-02T00:00:00")
  }

  @Test func keepsTheSameIdsFromEditionToEdition() throws {
    let (old, new) = (try root("leerlijn-jeugd"), try root("leerlijn-jeugd-2020-2021"))
    func id(_ title: String, _ root: XMLElement) -> String? {
      things("qualification", in: root).first { $0.first("title")?.text == title }?["id"]
    }
    #expect(id("Sociaal Werk", old) != nil)
    #expect(id("Sociaal Werk", old) == id("Sociaal Werk", new))
  }

  @Test func tellsWhatItWants() throws {
    let log = try Exported("elm").log
    let codes = log.diagnostics.map(\.code)
    #expect(!log.hasErrors)
    #expect(codes.filter { $0 == ExchangeCodes.codeUnknown }.count == 1)
    #expect(
      log.diagnostics.contains {
        $0.code == ExchangeCodes.wanting && $0.message.dutch.contains("onderwijsveld")
      })
  }
}

import Foundation
import LeerlijnDiagnostics
import LeerlijnXML
import Testing

@testable import LeerlijnInterchange

@Suite struct ELMProofTests {
  static let curricula = [
    "leerlijn-jeugd", "leerlijn-jeugd-2020-2021", "sociaal-werk", "sociaal-werk-2020-2021",
    "master-jeugdzorg", "samen-werken-samen-leren",
  ]

  @Test(Proof.needsStandards, arguments: curricula) func isValidByTheOfficialSchema(
    curriculum: String
  ) throws {
    let exports = try Language.allCases.map {
      try Exported("elm", of: curriculum, language: $0)
    }
    let outcome = try Proof.xmllint(
      exports.map { $0.folder.appending(path: "loq.xml") }, schema: "elm-loq/loq.xsd")
    #expect(outcome.status == 0, "\(outcome.said.prefix(2000))")
  }

  /// The schema must be able to object, or its silence says nothing.
  @Test(
    Proof.needsStandards,
    arguments: [
      ("snb/eqf/6", "snb/eqf/9"), ("<providedBy idref=\"", "<providedBy idref=\"urn:x:"),
      ("<ISCEDFCode", "<ISCEDCode"), ("P4Y", "4 years"),
    ]) func isRefusedWithAPlantedFault(right: String, wrong: String) throws
  {
    let exported = try Exported("elm")
    let file = exported.folder.appending(path: "loq.xml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try #require(text.contains(right))
    try text.replacing(right, with: wrong).write(to: file, atomically: true, encoding: .utf8)
    #expect(try Proof.xmllint(file, schema: "elm-loq/loq.xsd").status != 0)
  }

  // MARK: The code lists

  private func official(_ list: ELMCodes.List) throws -> Set<String> {
    let folder = try #require(Proof.standards).appending(path: "elm-loq/cv")
    let text = try String(
      contentsOf: folder.appending(path: "\(list.rawValue).xsd"), encoding: .utf8)
    return Set(text.matches(of: /enumeration\s+value="([^"]+)"/).map { String($0.1) })
  }

  @Test(Proof.needsStandards, arguments: ELMCodes.List.allCases)
  func hasOnlyCodesOfTheOfficialList(list: ELMCodes.List) throws {
    let official = try official(list)
    try #require(!official.isEmpty)
    let unknown = ELMCodes.rows.filter { $0.list == list && !official.contains($0.theirs) }
    #expect(unknown.map(\.theirs).isEmpty)
  }

  @Test(Proof.needsStandards) func knowsEveryFieldOfEducation() throws {
    let official = try official(.isced)
    let ours = Set(ELMCodes.fields.compactMap { ELMCodes.isced($0)?.uri })
    #expect(ours == official)
  }

  @Test(Proof.needsStandards) func calledEachLevelByItsName() throws {
    let folder = try #require(Proof.standards).appending(path: "elm-loq/cv")
    let text = try String(contentsOf: folder.appending(path: "nqf.xsd"), encoding: .utf8)
    for row in ELMCodes.rows where row.list == .nlqf {
      let after = try #require(text.components(separatedBy: "\"\(row.theirs)\"").last)
      let label = try #require(after.firstMatch(of: /<xs:documentation>([^<]+)</)).1
      #expect(label == "NLQF Level \(row.ours)")
    }
  }
}

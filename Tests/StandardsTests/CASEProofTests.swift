import Foundation
import LeerlijnDiagnostics
import LeerlijnInterchange
import Testing

/// The export to CASE by another reader of JSON, against the documented shape in words of our own.
@Suite struct CASEProofTests {
  @Test(
    Proof.needsPython,
    arguments: ["leerlijn-jeugd", "leerlijn-jeugd-2020-2021", "sociaal-werk", "master-jeugdzorg"])
  func hasTheDocumentedShape(curriculum: String) throws {
    for language in Language.allCases {
      let exported = try Exported("case", of: curriculum, language: language)
      let file = exported.folder.appending(path: "case.json")
      let outcome = try Proof.run("case_shape.py", file.path)
      #expect(outcome.status == 0, "\(outcome.said)")
    }
  }

  @Test(
    Proof.needsStandards,
    arguments: [ExportMaterial.standardBase, "https://leerlijn.example.nl"])
  func followsTheOfficialSchema(base: String) throws {
    for curriculum in ["leerlijn-jeugd", "sociaal-werk", "master-jeugdzorg"] {
      var material = try Exported.material(curriculum, evidence: nil, asOf: nil)
      material.base = base
      let exported = try Exported("case", material)
      let schema = try #require(Proof.standards).appending(path: "case/case-v1p1-cfpackage.json")
      let file = exported.folder.appending(path: "case.json")
      let outcome = try Proof.run("case_schema.py", schema.path, file.path)
      #expect(outcome.status == 0, "\(outcome.said)")
      // What it does not refuse it would not prove.
      let text = try String(contentsOf: file, encoding: .utf8)
      for (right, wrong) in [("\"uri\"", "\"url\""), ("T00:00:00Z", ""), ("-5", "-x")] {
        try text.replacing(right, with: wrong).write(to: file, atomically: true, encoding: .utf8)
        #expect(try Proof.run("case_schema.py", schema.path, file.path).status == 1, "\(right)")
      }
    }
  }

  /// A registry holds an item in one document: those of two editions are not the same.
  @Test func givesNoTwoEditionsTheSameIdentifiers() throws {
    let editions = try ["leerlijn-jeugd", "leerlijn-jeugd-2020-2021", "sociaal-werk"].map { name in
      let exported = try Exported("case", of: name)
      let text = String(decoding: try #require(exported.files.first).bytes, as: UTF8.self)
      return Set(text.matches(of: /"identifier": ?"([^"]+)"/).map { String($0.1) })
    }
    #expect(editions[0].isDisjoint(with: editions[1]) && editions[0].isDisjoint(with: editions[2]))
  }

  /// A proof that accepts everything proves nothing.
  @Test(
    Proof.needsPython,
    arguments: [
      ("\"associationType\": \"precedes\"", "\"associationType\": \"volgt\""),
      ("\"fullStatement\"", "\"statement\""),
      ("\"caseVersion\": \"1.1\"", "\"caseVersion\": \"1.0\""),
      ("\"sequenceNumber\": 2", "\"sequenceNumber\": 1"), ("T00:00:00Z", ""),
      ("\"CFItemType\": \"Outcome\"", "\"CFItemType\": \"Uitkomst\""),
    ]) func findsWhatIsWrong(right: String, wrong: String) throws
  {
    let exported = try Exported("case", of: "sociaal-werk")
    let file = exported.folder.appending(path: "case.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    try #require(text.contains(right))
    try text.replacing(right, with: wrong).write(to: file, atomically: true, encoding: .utf8)
    #expect(try Proof.run("case_shape.py", file.path).status == 1)
  }
}

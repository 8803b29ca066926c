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

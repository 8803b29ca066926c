import Foundation
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnXML
import Testing

@testable import LeerlijnInterchange

/// The pages say what the code does, and the tables leave nothing out.
@Suite struct OEAPIDocumentationTests {
  @Test func saysEveryCode() throws {
    let rows = try MappingDocument("OEAPI").table("Codes")
    let ours = OEAPICode.all.map { code in
      let v6 = code.kind.v6Component.map { "v6 \($0)" }
      let v5 = code.kind.v5Component.map { "v5 \($0)" }
      return [
        code.kind.rawValue, code.ours, code.v6 ?? "–", code.v5 ?? "–",
        [v6, v5].compactMap { $0 }.joined(separator: ", "),
      ]
    }
    for (said, own) in zip(rows, ours) where said != own {
      Issue.record("the page says \(said), the table \(own)")
    }
    #expect(rows == ours)
  }

  @Test func hasNoCodeTwice() {
    let names = OEAPICode.all.map { "\($0.kind) \($0.ours)" }
    #expect(Set(names).count == names.count)
  }
}

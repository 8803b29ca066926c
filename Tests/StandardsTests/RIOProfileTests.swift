import Foundation
import LeerlijnDiagnostics
import LeerlijnInterchange
import Testing

/// What an export says that RIO misses is what the profile of RIO says that it misses.
@Suite struct RIOProfileTests {
  private func exported(_ curriculum: String, for consumer: ExportConsumer?) throws -> Exported {
    var material = try Exported.material(curriculum, evidence: nil, asOf: nil)
    material.consumer = consumer
    return try Exported("oeapi-v5", material)
  }

  @Test(Proof.needsStandards, arguments: ["leerlijn-jeugd", "master-jeugdzorg"])
  func namesWhatTheProfileMisses(curriculum: String) throws {
    let asked = try exported(curriculum, for: .rio)
    let told = asked.log.diagnostics.filter { $0.severity == .error }.map(\.message.english)
    let plain = try exported(curriculum, for: nil)
    let profile = try #require(Proof.standards).appending(path: "eduhub/rio.openapi.json")
    let outcome = try plain.read(by: "rio.py", profile.path)
    #expect(outcome.status == 0, "\(outcome.said)")
    let missed = outcome.said.split(separator: "\n").map(String.init)
    try #require(missed.contains("validFrom"))
    for field in missed {
      #expect(told.contains { $0.contains("'\(field)'") }, "\(field)")
    }
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
}

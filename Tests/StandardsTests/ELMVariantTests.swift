import Foundation
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

/// Curricula that lack what ELM asks, or say it otherwise, are valid all the same.
@Suite struct ELMVariantTests {
  struct Variant: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let change: @Sendable (inout Curriculum) -> Void

    init(_ name: String, _ change: @escaping @Sendable (inout Curriculum) -> Void) {
      testDescription = name
      self.change = change
    }
  }

  static let variants: [Variant] = [
    Variant("a level that is none, with a field") { $0.programmes[0].level = "other" },
    Variant("no framework and an associate degree") {
      $0.programmes[0].level = "associate-degree"
      $0.programmes[0].framework = nil
    },
    Variant("a framework of another kind") { $0.programmes[0].framework = "EQF5 NLQFx" },
    Variant("a field that is not in the list") { $0.programmes[0].isced = "0927" },
    Variant("a field that is nowhere") { $0.programmes[0].isced = "77" },
    Variant("no field") { $0.programmes[0].isced = nil },
    Variant("no organisations") { $0.programmes[0].organisations = [] },
    Variant("an organisation that is no hogeschool") {
      for index in $0.organisations.indices { $0.organisations[index].kind = .other }
    },
    Variant("no location") {
      for index in $0.organisations.indices { $0.organisations[index].location = nil }
    },
    Variant("credit hours") { $0.programmes[0].creditSystem = .semesterHours },
    Variant("no strands") { $0.strands = [] },
    Variant("no sources") { $0.sources = [] },
    Variant("no day of decision") { $0.decided = nil },
    Variant("another language") {
      $0.titles = Titles([.init(language: "xx", text: "?")])
    },
    Variant("no titles") { curriculum in
      curriculum.titles = Titles([])
      for programme in curriculum.programmes.indices {
        curriculum.programmes[programme].titles = Titles([])
        for course in curriculum.programmes[programme].courses.indices {
          curriculum.programmes[programme].courses[course].titles = Titles([])
        }
      }
    },
    Variant("signs of markup") {
      $0.programmes[0].titles = Titles(nl: "<b> & \"ja\" ]]> é 𝒳")
    },
    Variant("a quarter of an hour") { $0.programmes[0].placements[0].workload = 3361 },
    Variant("modes of their own") { $0.programmes[0].mode = "avond" },
    Variant("no lines") { $0.lines = [] },
    Variant("a line in one programme") {
      $0.lines[0].stages[1].programme = $0.lines[0].stages[0].programme
    },
  ]

  @Test(Proof.needsStandards, arguments: variants) func isValid(variant: Variant) throws {
    var material = try Exported.material("leerlijn-jeugd", evidence: nil, asOf: nil)
    variant.change(&material.curriculum)
    var log = DiagnosticLog()
    let file = try #require(ELM.files(of: material, reporting: &log).first)
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xml")
    try Data(file.bytes).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    let outcome = try Proof.xmllint(path, schema: "elm-loq/loq.xsd")
    #expect(outcome.status == 0, "\(outcome.said.prefix(1000))")
  }

  @Test func refusesACurriculumWithoutProgrammes() throws {
    var material = try Exported.material("leerlijn-jeugd", evidence: nil, asOf: nil)
    material.curriculum.programmes = []
    var log = DiagnosticLog()
    #expect(ELM.files(of: material, reporting: &log).isEmpty)
    #expect(log.diagnostics.map(\.code) == [ImportCodes.nothingToExport])
  }
}

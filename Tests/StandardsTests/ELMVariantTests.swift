import Foundation
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

/// Curricula that lack what ELM asks, or say it otherwise, are valid all the same.
@Suite struct ELMVariantTests {
  struct Variant: Sendable {
    let name: String
    let change: @Sendable (inout Curriculum) -> Void

    init(_ name: String, _ change: @escaping @Sendable (inout Curriculum) -> Void) {
      self.name = name
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

  /// All in one run of the validator, which reads a large schema.
  @Test(Proof.needsStandards) func areAllValid() throws {
    let material = try Exported.material("leerlijn-jeugd", evidence: nil, asOf: nil)
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "leerlijn-elm-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = try Self.variants.enumerated().map { index, variant in
      var changed = material
      variant.change(&changed.curriculum)
      var log = DiagnosticLog()
      let file = try #require(ELM.files(of: changed, reporting: &log).first)
      let path = folder.appending(path: "\(index) \(variant.name).xml")
      try Data(file.bytes).write(to: path)
      return path
    }
    let outcome = try Proof.xmllint(paths, schema: "elm-loq/loq.xsd")
    #expect(outcome.status == 0, "\(outcome.said.prefix(2000))")
    let valid = outcome.said.split(separator: "\n").filter { $0.hasSuffix(" validates") }
    #expect(valid.count == Self.variants.count)
  }

  @Test func refusesACurriculumWithoutProgrammes() throws {
    var material = try Exported.material("leerlijn-jeugd", evidence: nil, asOf: nil)
    material.curriculum.programmes = []
    var log = DiagnosticLog()
    #expect(ELM.files(of: material, reporting: &log).isEmpty)
    #expect(log.diagnostics.map(\.code) == [ExchangeCodes.nothingToExport])
  }
}

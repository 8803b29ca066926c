import LeerlijnAnalysis
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnReport
import Testing

@testable import LeerlijnDefinition

/// All catalogues together: what `leerlijn explain` looks in.
@Suite struct CatalogueTests {
  private static let pages =
    DiagnosticCatalogue.pages + ExampleCode.pages + EvidenceFindings.pages + DeepChecks.pages

  @Test func givesEveryCodeANumberOfItsOwn() {
    let codes = Dictionary(grouping: Self.pages.map(\.code), by: \.number)
    for (number, codes) in codes where codes.count > 1 {
      Issue.record("\(number): \(codes.map(\.name))")
    }
  }

  @Test func givesEveryCodeANameOfItsOwn() {
    let codes = Dictionary(grouping: Self.pages.map(\.code), by: \.name)
    for (name, codes) in codes where codes.count > 1 {
      Issue.record("\(name): \(codes.map(\.number))")
    }
  }

  @Test func relatesOnlyCodesThatExist() {
    let names = Set(Self.pages.map(\.code.name))
    for (cause, effects) in Consequences.relation {
      #expect(names.contains(cause), "\(cause)")
      for effect in effects { #expect(names.contains(effect), "\(effect)") }
    }
  }

  /// A code may follow from itself, then the first is the cause; any longer circle would never end.
  @Test func relatesNoCodesInACircle() {
    let steps = Consequences.relation.map { cause, effects in
      (cause, effects.filter { $0 != cause })
    }
    var left = Dictionary(uniqueKeysWithValues: steps)
    while let free = left.first(where: { $0.value.allSatisfy { left[$0] == nil } })?.key {
      left[free] = nil
    }
    #expect(left.isEmpty)
  }
}

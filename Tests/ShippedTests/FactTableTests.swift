import LeerlijnDefinition
import LeerlijnDiagnostics
import Testing

@Suite struct FactTableTests {
  private static let table = FactTable(Shipped.text(FactTable.path))
  private static let names = Dictionary(
    uniqueKeysWithValues: Shipped.documents.map { ($0, Names(View.source($0))) })

  private static let facts = table["Facts of the factsheet"] + table["Facts of the project"]
  private static let reasons = table["Facts that stand here with a reason"]
  private static let rules = table["Rules (R01"]

  @Test func namesEveryFactAndRuleOnce() {
    let facts = (1...42).map { "A\($0)" } + (5...21).map { "B\($0)" }
    #expect(Self.facts.map(\.id) == facts)
    #expect(Self.rules.map(\.id) == (1...33).map { $0 < 10 ? "R0\($0)" : "R\($0)" })
  }

  @Test func givesAReasonForNothingButTheEightFactsThatAreNoRule() {
    #expect(Self.reasons.map(\.id) == [1, 2, 3, 4, 22, 23, 24, 25].map { "B\($0)" })
    for row in Self.reasons { #expect(row.cells[1].count > 20, "\(row.id) has no reason") }
  }

  @Test(arguments: facts.map(\.id))
  func findsAFactAtItsPassageAndInWhatCarriesIt(id: String) throws {
    let row = try #require(Self.facts.first { $0.id == id })
    let file = String(row.cells[1].prefix { $0 != "," })
    let names = try #require(Self.names[file], "there is no \(file)")
    let passage = try #require(row.words(1).first)
    let stated = try #require(names.passages[passage], "\(passage) is not in \(file)")
    #expect(passage.hasSuffix("#\(id)"))
    #expect(!row.cells[2].isEmpty)
    for word in row.words(2) {
      #expect(Self.isCalled(word), "nothing is called \(word)")
    }
    for quantity in row.words(3) {
      #expect(stated.contains(quantity), "\(passage) does not state \(quantity)")
    }
    #expect(stated.count == row.words(3).count, "\(passage) states \(stated)")
  }

  @Test(arguments: rules.map(\.id))
  func findsARuleInItsFile(id: String) throws {
    let row = try #require(Self.rules.first { $0.id == id })
    let names = try #require(Self.names[row.cells[1]], "there is no \(row.cells[1])")
    let places = row.words(2)
    #expect(!places.isEmpty)
    for word in places {
      #expect(Self.isCalled(word), "nothing is called \(word)")
    }
    #expect(places.contains { names.has($0) }, "\(row.cells[1]) has none of \(places)")
  }

  /// Something in any document, a document, or a finding of the check.
  private static func isCalled(_ word: String) -> Bool {
    names[word] != nil || names.values.contains { $0.has(word) }
      || DefinitionChecks.all.contains { $0.code.name == word }
  }
}

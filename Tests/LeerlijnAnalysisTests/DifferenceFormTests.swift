import LeerlijnAnalysis
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

/// Form, order and comments make no difference; names and places that changed are recognised.
@Suite struct DifferenceFormTests {
  @Test(arguments: DifferenceMaterial.documents)
  func findsNothingBetweenACurriculumAndItself(_ path: String) throws {
    let difference = CurriculumDifference(
      from: try DifferenceMaterial.read(path), to: try DifferenceMaterial.read(path))
    #expect(difference.changes.isEmpty)
    #expect(difference.consequence == .editorial)
  }

  @Test(arguments: DifferenceMaterial.documents)
  func seesNoDifferenceInForm(_ path: String) throws {
    let old = try DifferenceMaterial.read(path)
    let main = try #require(old.files.last)
    var log = DiagnosticLog()
    let formatted = try #require(formatCurriculum(main, reporting: &log))
    let new = try DifferenceMaterial.read(path) { _ in
      shufflingAttributes(String(decoding: formatted, as: UTF8.self))
    }
    #expect(DifferenceMaterial.summary(CurriculumDifference(from: old, to: new)).isEmpty)
  }

  /// Attributes of every start tag in another order, a line each.
  private func shufflingAttributes(_ text: String) -> String {
    var generator = SeededGenerator(state: 3)
    return text.replacing(#/<([\w-]+)((?:\s+[\w:-]+="[^"]*")+)(\s*\/?>)/#) { match in
      let attributes = match.output.2.matches(of: #/[\w:-]+="[^"]*"/#).map { String($0.output) }
      return "<\(match.output.1)\n"
        + attributes.shuffled(using: &generator).joined(separator: "\n") + match.output.3
    }
  }

  @Test func mirrorsWhatCameAndWent() throws {
    let old = try DifferenceMaterial.read(DifferenceMaterial.shipped[3])
    let new = try DifferenceMaterial.read(DifferenceMaterial.shipped[4])
    let forth = CurriculumDifference(from: old, to: new)
    let back = CurriculumDifference(from: new, to: old)
    func names(_ difference: CurriculumDifference, _ kind: Change.Kind) -> [String] {
      difference.changes.filter { $0.kind == kind }.map {
        "\($0.thing.rawValue) \(difference.thing(of: $0)?.id ?? "")"
      }.sorted()
    }
    #expect(names(forth, .added) == names(back, .removed))
    #expect(names(forth, .removed) == names(back, .added))
    #expect(names(forth, .added).count > 50)
    #expect(
      forth.changes.count { $0.kind == .changed } == back.changes.count { $0.kind == .changed })
  }

  @Test func recognisesAnotherName() throws {
    let difference = try complete {
      $0.replacing("\"k1\"", with: "\"kennis\"").replacing("k2 leernetwerk", with: "k2 leernetwerk")
    }
    #expect(
      DifferenceMaterial.summary(difference) == [
        "renamed course kennis revision", "changed rule examples editorial",
      ])
  }

  @Test func followsAnotherNameOfANumber() throws {
    let difference = try complete { $0.replacing("stage-uren", with: "uren") }
    #expect(DifferenceMaterial.summary(difference) == ["renamed parameter uren editorial"])
    #expect(difference.consequence == .editorial)
  }

  @Test func tellsWhatMoved() throws {
    let outcome =
      #"<outcome id="ov.1" level="1" qualification="kwalificatie"><title>Onderzoekt</title></outcome>"#
    let difference = try complete {
      try $0.with("", for: outcome).with(
        "<title>Onderzoek in de master</title>" + outcome,
        for: "<title>Onderzoek in de master</title>")
    }
    #expect(DifferenceMaterial.summary(difference) == ["moved outcome owner editorial"])
  }

  @Test func tellsOfTheMomentThatComesLast() throws {
    let final =
      #"<moment id="final" due="placement.end-P2W"><by role="docent" decides="true"/></moment>"#
    let difference = try complete {
      try $0.with("", for: final).with(
        final + #"<moment id="midterm""#, for: #"<moment id="midterm""#)
    }
    #expect(DifferenceMaterial.summary(difference) == ["moved placement order notProven"])
  }

  @Test func provesNothingOfACurriculumWithErrors() throws {
    let old = try DifferenceMaterial.read(DifferenceMaterial.complete)
    let new = try DifferenceMaterial.read(DifferenceMaterial.complete) {
      try $0.with("59", for: "60").with(
        "<title>Kennis en meer</title>", for: "<title>Kennis</title>")
    }
    let difference = CurriculumDifference(from: old, to: new, isSound: false)
    #expect(difference.changes.map(\.consequence) == [.notProven, .editorial])
  }

  private func complete(_ change: (String) throws -> String) throws -> CurriculumDifference {
    CurriculumDifference(
      from: try DifferenceMaterial.read(DifferenceMaterial.complete),
      to: try DifferenceMaterial.read(DifferenceMaterial.complete, change))
  }
}

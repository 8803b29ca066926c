import LeerlijnAnalysis
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnPage
import Testing

@testable import LeerlijnReport

@Suite struct AnalysisPageTests {
  private func analysis(title: String = "Methodiek 1") -> CurriculumAnalysis {
    var first = Course(id: "m1", titles: Titles(nl: title), credits: Credits(tenths: 50), year: 1)
    first.tests = [Test(id: "m1.t", titles: Titles(nl: "Toets"), kind: "written", weight: 100)]
    var second = Course(id: "m2", titles: Titles(nl: "Methodiek 2"), credits: Credits(tenths: 50))
    second.corequisites = ["m1"]
    second.outcomes = [OutcomeLink(.develops, "a")]
    var programme = Programme(
      id: "sw", titles: Titles(nl: "Sociaal Werk"), level: "other", credits: Credits(tenths: 100))
    programme.courses = [first, second]
    var curriculum = Curriculum(id: "proef", edition: "2019-2020", titles: Titles(nl: "Proef"))
    curriculum.programmes = [programme]
    curriculum.strands = [
      Strand(
        id: "s", titles: Titles(nl: "S"),
        outcomes: [Outcome(id: "a", level: 1, titles: Titles(nl: "Onderzoekt"))])
    ]
    return CurriculumAnalysis(curriculum)
  }

  /// Every element that is opened is closed, in order.
  private func expectBalanced(_ page: String) throws {
    var open: [Substring] = []
    for tag in page.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) where tag.2 != "meta" {
      if tag.1 == "/" {
        #expect(open.popLast() == tag.2)
      } else {
        open.append(tag.2)
      }
    }
    #expect(open.isEmpty)
  }

  @Test func tellsBottlenecksFirstAndGapsByName() throws {
    let page = AnalysisPage(analysis(), in: .dutch).text()
    try expectBalanced(page)
    let held = try #require(page.firstRange(of: "‘Methodiek 1’ houdt 1 onderwijseenheid tegen"))
    let gap = try #require(page.firstRange(of: "Niet geïntroduceerd of getoetst (1)"))
    #expect(held.lowerBound < gap.lowerBound)
    #expect(page.contains("‘Onderzoekt’ (a)"))
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
    let english = AnalysisPage(analysis(), in: .english).text()
    #expect(english.contains("holds up 1 course;") && english.contains("<html lang=\"en\">"))
  }

  @Test func needsNothingBesideIt() {
    let page = AnalysisPage(analysis(), in: .dutch).text()
    for word in ["<script", "<link", "src=", "http", "@import", "url("] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func takesNoTitleForMarkup() throws {
    let hostile = "</style><script>alert('x')</script> & \"y\""
    let page = AnalysisPage(analysis(title: hostile), in: .dutch).text()
    try expectBalanced(page)
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;"))
  }

  @Test func showsTheMapAndFindingsWhereThereAreAny() throws {
    let plain = AnalysisPage(analysis(), in: .dutch).text()
    #expect(!plain.contains("id=\"map\"") && !plain.contains("id=\"findings\""))
    var log = DiagnosticLog()
    log.report(
      Diagnostic(
        DiagnosticCode(1099, "proof"), .warning, at: nil, Phrase(nl: "Dit kan niet.", en: "No.")))
    let map = Picture(svg: "<svg><title>Kaart</title></svg>")
    let page = AnalysisPage(
      analysis(), in: .dutch, with: AnalysisPage.Additions(map: map, findings: log)
    ).text()
    try expectBalanced(page)
    #expect(
      page.contains("aria-label=\"De kaart\"><svg><title>Kaart</title></svg></div>"))
    #expect(page.contains("let op LL1099: </strong>Dit kan niet."))
    let empty = AnalysisPage(
      analysis(), in: .dutch, with: AnalysisPage.Additions(findings: DiagnosticLog())
    ).text()
    #expect(empty.contains("De controle: geen bevindingen."))
  }

  @Test func tellsTheCheckAndTheProofApart() throws {
    var (found, proven) = (DiagnosticLog(), DiagnosticLog())
    for severity in [Severity.error, .advice, .advice] {
      found.report(Diagnostic(DiagnosticCode(508, "a"), severity, at: nil, Phrase(same: "Zo.")))
    }
    proven.report(Diagnostic(DiagnosticCode(1015, "b"), .advice, at: nil, Phrase(same: "Dus.")))
    func page(_ proof: AnalysisPage.Additions.Proof?) -> String {
      let additions = AnalysisPage.Additions(findings: found, proof: proof)
      return AnalysisPage(analysis(), in: .dutch, with: additions).text()
    }
    let both = page(.found(proven))
    try expectBalanced(both)
    #expect(both.contains("De controle: 1 fout, 2 adviezen."))
    #expect(both.contains("Het bewijs: 1 advies."))
    #expect(page(.notPossible).contains("Bewijzen kan pas als de fouten hierboven weg zijn."))
    #expect(!page(nil).contains("bewij"))
  }

  @Test func writesLargeNumbersShort() {
    #expect(AnalysisNumbers.short("123456789012345").dutch == "123456789012345")
    #expect(AnalysisNumbers.short("1234567890123456").dutch == "1,23 × 10^15")
    #expect(AnalysisNumbers.credits(12_500) == "12.5" && AnalysisNumbers.credits(875) == "0.875")
    #expect(AnalysisNumbers.credits(3_000) == "3" && AnalysisNumbers.credits(50) == "0.05")
  }
}

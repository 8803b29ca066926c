import Foundation
import Testing

@testable import LeerlijnDiagnostics

struct DiagnosticFormatTests {
  private let source = SourceFile(
    path: "map/één bestand.xml", bytes: Array("<a>\n  <é/><b/>\n</a>".utf8))

  private func range(_ text: String) -> SourceRange {
    let all = String(decoding: source.bytes, as: UTF8.self)
    let start = all.range(of: text).map {
      all.utf8.distance(from: all.startIndex, to: $0.lowerBound)
    }
    return SourceRange(file: source, bytes: (start ?? 0)..<(start ?? 0) + text.utf8.count)
  }

  private var log: DiagnosticLog {
    var log = DiagnosticLog()
    log.report(
      Diagnostic(
        DiagnosticCode(412, "range-conflict"), .warning, at: nil,
        Phrase(nl: "zonder plaats.", en: "without a place.")))
    log.report(
      Diagnostic(
        DiagnosticCode(304, "test-weights"), .error, at: range("<b/>"),
        Phrase(nl: "samen 97 %.", en: "97% together."),
        notes: [Diagnostic.Note(Phrase(nl: "De andere.", en: "The other."), at: range("<é/>"))],
        help: Phrase(nl: "Verander 37 in 40.", en: "Change 37 to 40."), legalSource: "WHW 7.4"))
    log.report(
      Diagnostic(
        DiagnosticCode(301, "duplicate-id"), .advice, at: range("<a>"),
        Phrase(nl: "twee keer.", en: "twice.")))
    return log
  }

  @Test func writesALinePerFindingInReadingOrder() {
    #expect(
      DiagnosticText(in: .dutch).text(of: log) == """
        map/één bestand.xml:1:1: advies LL0301: twee keer.
        map/één bestand.xml:2:7: fout LL0304: samen 97 %. Verander 37 in 40.
          map/één bestand.xml:2:3: De andere.
          Bron: WHW 7.4
        let op LL0412: zonder plaats.

        """)
    #expect(DiagnosticText(in: .english).text(of: log).contains("error LL0304: 97% together."))
  }

  @Test func putsNotesThatSayTheSameOnOneLine() {
    let lines = SourceFile(path: "c.xml", bytes: Array("a\nb\nc\nd\n".utf8))
    let places = [0, 2, 4, 6].map { SourceRange(file: lines, bytes: $0..<$0 + 1) }
    func text(_ count: Int) -> String {
      DiagnosticText(in: .dutch).text(
        of: Diagnostic(
          DiagnosticCode(212, "unknown-reference"), .error, at: nil, Phrase(same: "x."),
          notes: places.prefix(count).map { Diagnostic.Note(Phrase(same: "Ook hier."), at: $0) }
            + [Diagnostic.Note(Phrase(same: "Anders."), at: places[0])]))
    }
    #expect(
      text(4) == """
        fout LL0212: x.
          c.xml:1:1: Ook hier. Zo ook op regel 2, 3 en 4.
          c.xml:1:1: Anders.

        """)
    #expect(
      text(2) == """
        fout LL0212: x.
          c.xml:1:1: Ook hier.
          c.xml:2:1: Ook hier.
          c.xml:1:1: Anders.

        """)
  }

  @Test func coloursOnlyWhereAsked() {
    let coloured = DiagnosticText(in: .dutch, style: TextStyle(isColoured: true)).text(of: log)
    #expect(coloured.contains("\u{1B}[31mfout LL0304\u{1B}[0m"))
    #expect(!DiagnosticText(in: .dutch).text(of: log).contains("\u{1B}"))
  }

  @Test func givesTheKeysThatOthersBuildOn() throws {
    let data = Data(DiagnosticJSON(in: .dutch).text(of: log).utf8)
    let document = try #require(
      JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(document["errors"] as? Int == 1)
    #expect(document["warnings"] as? Int == 1)
    let findings = try #require(document["diagnostics"] as? [[String: Any]])
    let finding = findings[1]
    #expect(finding["code"] as? String == "LL0304")
    #expect(finding["name"] as? String == "test-weights")
    #expect(finding["severity"] as? String == "error")
    #expect(finding["file"] as? String == "map/één bestand.xml")
    #expect(finding["line"] as? Int == 2)
    #expect(finding["column"] as? Int == 7)
    #expect(finding["message"] as? String == "samen 97 %.")
    #expect(finding["help"] as? String == "Verander 37 in 40.")
    #expect((finding["notes"] as? [[String: Any]])?.first?["line"] as? Int == 2)
    #expect(findings[2]["file"] is NSNull)
  }

  @Test func writesSARIFThatNamesEachRuleOnce() throws {
    let text = DiagnosticSARIF(in: .english, version: "1.0").text(of: log)
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(document["version"] as? String == "2.1.0")
    let run = try #require((document["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["LL0301", "LL0304", "LL0412"])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["level"] as? String } == ["note", "error", "warning"])
    #expect(results.map { $0["ruleIndex"] as? Int } == [0, 1, 2])
    #expect(text.contains("map/%C3%A9%C3%A9n%20bestand.xml"))
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
  }
}

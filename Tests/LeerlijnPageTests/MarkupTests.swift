import Testing

@testable import LeerlijnPage

/// That nothing of what is said can be taken for markup.
@Suite struct MarkupTests {
  @Test func escapesTextAndAttributes() {
    let hostile = "<b a='1' c=\"2\">&amp;"
    let page = MarkupWriter.text {
      $0.element(.p, .label(hostile), .look(.small), .id(nil), text: hostile)
    }
    let escaped = "&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;amp;"
    #expect(page == "<p aria-label=\"\(escaped)\" class=\"small\">\(escaped)</p>\n")
  }

  @Test(arguments: [0, 1, 0x1F, 0x7F, 0x85, 0xFDD0, 0xFFFE, 0x1FFFF] as [UInt32])
  func replacesWhatNoDocumentMayHold(_ number: UInt32) throws {
    let character = try #require(Unicode.Scalar(number))
    #expect("a\(character)b".asMarkup == "a\u{FFFD}b")
  }

  @Test func keepsEveryOtherCharacter() {
    let text = "é ’ 👩‍👧 \u{202E}om שלום\n\t"
    #expect(text.asMarkup == text)
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "//elders.nl", "", "https://a b", "https://a\nb",
    "\u{1}https://a",
  ])
  func leadsNowhereThatCouldRun(_ address: String) {
    #expect(Address(web: address) == nil)
    let page = MarkupWriter.text { $0.element(.a, .href(Address(web: address)), text: "x") }
    #expect(page == "<a>x</a>")
  }

  @Test func leadsToPlacesAndTheWeb() {
    #expect(Address(place: "a b\"c").text == "#a b\"c")
    #expect(Address(web: "HTTPS://hsleiden.nl/?a=1&b=2")?.text == "HTTPS://hsleiden.nl/?a=1&b=2")
  }

  @Test func putsAPictureInAsItIs() {
    #expect(MarkupWriter.text { $0.picture(Picture(svg: "<svg/>")) } == "<svg/>")
  }

  @Test func writesNothingForWhatIsNotThere() {
    #expect(MarkupWriter.text { $0.list([]) } == "")
    #expect(MarkupWriter.text { $0.facts([("Soort", nil)]) } == "")
  }

  @Test func framesATableThatTheKeyboardReaches() {
    let page = MarkupWriter.text { page in
      page.table("Wat & wie", ["Wat", "Hoeveel"], isNamedAbove: true, numbers: 1..<2) {
        $0.row(at: "w", { $0.words("Een") }, [nil])
      }
    }
    #expect(
      page == """
        <div class="wide" role="group" tabindex="0" aria-label="Wat &amp; wie"><table>\
        <caption class="spoken">Wat &amp; wie</caption>
        <thead><tr><th scope="col">Wat</th><th scope="col" class="number">Hoeveel</th></tr>
        </thead>
        <tbody><tr id="w"><th scope="row">Een</th><td>–</td></tr>
        </tbody>
        </table>
        </div>

        """)
  }
}

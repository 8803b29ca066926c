import LeerlijnXML
import Testing

@Suite struct XMLWriterTests {
  private func written(
    lineLength: Int = 100, _ body: (inout XMLWriter) -> Void
  ) -> String {
    var writer = XMLWriter(declaration: false, lineLength: lineLength)
    body(&writer)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test func laysOutBlocksTextAndEmptyElements() {
    var writer = XMLWriter()
    writer.instruction("xml-model", "href=\"a.rnc\"")
    writer.start("series", [("id", "leerhuis")])
    writer.comment(" twee ")
    writer.element("title", text: "  Leer\n huis ")
    writer.blankLine()
    writer.start("session")
    writer.end()
    writer.comment(" erachter ", sameLine: true)
    writer.blankLine()
    writer.end()
    #expect(
      String(decoding: writer.finish(), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <?xml-model href="a.rnc"?>
        <series id="leerhuis">
          <!-- twee -->
          <title>Leer huis</title>

          <session/> <!-- erachter -->
        </series>

        """)
  }

  /// A header of somebody's export may hold any of these.
  @Test(arguments: ["\u{0}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
  func writesABlankForACharacterThatXMLCannotHold(_ character: String) throws {
    var writer = XMLWriter(declaration: false)
    writer.start("a", [("b", "x\(character)y")])
    writer.comment(" x\(character)y ")
    writer.element("c", text: "x\(character)yé")
    writer.end()
    let text = String(decoding: writer.finish(), as: UTF8.self)
    #expect(text == "<a b=\"x y\">\n  <!-- x y -->\n  <c>x yé</c>\n</a>\n")
    _ = try document(text)
  }

  @Test func escapesWhatXMLWouldReadOtherwise() throws {
    let value = "<a> & \"b\" 'c' ]]> \t\n\r é"
    let text = written {
      $0.start("r", [("v", value)], layout: .text)
      $0.text("<a> & ]]> é")
      $0.end()
    }
    let root = try document(text).root
    #expect(root["v"] == value)
    #expect(root.text == "<a> & ]]> é")
  }

  @Test func wrapsTextAtBlanksOnly() {
    let text = written(lineLength: 20) {
      $0.start("p", [], layout: .text)
      $0.text("één twee ")
      $0.start("b", [("k", "x y")])
      $0.text("drie")
      $0.end()
      $0.text(", vier vijf zes")
      $0.end()
    }
    #expect(
      text == """
        <p>
          één twee
          <b k="x y">drie</b>,
          vier vijf zes
        </p>

        """)
  }

  @Test func wrapsLongStartTags() {
    let text = written(lineLength: 24) {
      $0.start("course", [("id", "swj301"), ("credits", "10"), ("year", "3")])
      $0.element("t", text: "x")
      $0.end()
    }
    #expect(
      text == """
        <course id="swj301"
            credits="10"
            year="3">
          <t>x</t>
        </course>

        """)
  }

  @Test func keepsHyphensInCommentsApart() throws {
    let text = written {
      $0.start("a")
      $0.comment("x -- y ---")
      $0.end()
    }
    #expect(text == "<a>\n  <!--x - - y - - - -->\n</a>\n")
    _ = try document(text)
  }
}

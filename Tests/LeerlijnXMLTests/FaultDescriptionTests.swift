import LeerlijnDiagnostics
import LeerlijnXML
import Testing

@Suite struct FaultDescriptionTests {
  @Test(arguments: [
    ("<a>\n <b>\n ⟦</a>⟧</a>", "hier sluit 'a', maar 'b' is nog open."),
    ("<a><b></b></a>⟦x⟧", "na het einde van het buitenste element staat nog iets."),
    ("<a/>\n⟦<⟧b/>", "na het einde van het buitenste element staat nog iets."),
    (
      "<a><b>tekst⟦⟧",
      "het bestand houdt op terwijl 2 elementen nog open zijn, het binnenste is 'b'."
    ),
    ("<a>⟦⟧", "het bestand houdt op terwijl 'a' nog open is."),
    ("<a><b⟦⟧", "het bestand houdt op terwijl 'a' nog open is."),
    ("<a>x</a⟦⟧", "het bestand houdt op terwijl 'a' nog open is."),
    ("<a><b k=\"v⟦⟧", "het bestand houdt op terwijl 'a' nog open is."),
    ("<a>&am⟦⟧", "het bestand houdt op terwijl 'a' nog open is."),
    ("<!-- x -->⟦⟧", "hier wordt een element verwacht; het document heeft er geen."),
    ("<a b='c' ⟦⟧", "het bestand houdt op midden in een tag."),
    ("<?xml version='1.0'?>\n⟦⟧", "hier wordt een element verwacht; het document heeft er geen."),
    ("<a>⟦<!--⟧ x</a>", "dit commentaar wordt niet gesloten."),
    ("<a>⟦<![CDATA[⟧ x</a>", "deze CDATA-sectie wordt niet gesloten."),
    ("<a>⟦<?⟧pi x</a>", "deze verwerkingsinstructie wordt niet gesloten."),
    ("<a x='1' y='2' ⟦x='3'⟧/>", "attribuut 'x' staat al op dit element."),
    (
      "<a>\u{1}</a>".replacing("\u{1}", with: "⟦\u{1}⟧"),
      "hier staat een teken (U+0001) dat in XML niet mag."
    ),
    ("<a b='⟦\u{1F}⟧'/>", "hier staat een teken (U+001F) dat in XML niet mag."),
    ("<a>⟦\u{FFFE}⟧</a>", "hier staat een teken (U+FFFE) dat in XML niet mag."),
    (
      "<a>één ⟦&eacute;⟧</a>",
      "'&eacute;' is onbekend: alleen &amp;, &lt;, &gt;, &quot; en &apos; bestaan."
    ),
    (
      "<a b='⟦&eacute;⟧'/>",
      "'&eacute;' is onbekend: alleen &amp;, &lt;, &gt;, &quot; en &apos; bestaan."
    ),
    ("<a>R⟦&⟧D</a>", "hier staat een los &-teken."),
    ("<a>R ⟦&⟧ D</a>", "hier staat een los &-teken."),
    ("<a b='R ⟦&⟧ D'/>", "hier staat een los &-teken."),
    ("<a>⟦&#0;⟧</a>", "'&#0;' is geen nummer van een teken dat mag."),
    ("<a>⟦&#xZ;⟧</a>", "'&#xZ;' is geen nummer van een teken dat mag."),
    ("<a>1 ⟦<⟧ 2</a>", "na < wordt de naam van een element verwacht."),
    ("<a><b ⟦checked⟧/></a>", "attribuut 'checked' heeft geen waarde."),
    ("<a><b c=⟦1⟧/></a>", "de waarde van attribuut 'c' staat niet tussen aanhalingstekens."),
    ("<a><b c=\"x>⟦<⟧d/></a>", "in een attribuut van 'b' staat <: daar mag het niet."),
    ("<a><b c='1'⟦d⟧='2'/></a>", "de tag van 'b' klopt hier niet."),
    ("<a></a ⟦x⟧></a>", "de tag van 'a' klopt hier niet."),
    (
      "<a><!-- x ⟦--⟧ y --></a>",
      "in commentaar mogen geen twee streepjes (--) achter elkaar staan."
    ),
    ("<a>x ⟦]]>⟧ y</a>", "']]>' mag niet in tekst staan."),
    (
      " ⟦<?xml⟧ version='1.0'?><a/>",
      "de XML-declaratie mag alleen helemaal aan het begin staan, ook geen blanco ervoor."
    ),
    ("<a><⟦x⟧:b/></a>", "het voorvoegsel 'x' is nergens aan een naamruimte verbonden."),
    ("<a ⟦x⟧:b='1'/>", "het voorvoegsel 'x' is nergens aan een naamruimte verbonden."),
  ])
  func tellsWhatIsWrongAtItsPlace(_ text: String, _ message: String) {
    let outcome = Fixture(text).expect([message], code: XMLCodes.notWellFormed)
    #expect(outcome.document == nil)
  }

  @Test func namesTheTagThatIsStillOpenAndItsLine() throws {
    let outcome = Fixture("<a>\n <b>\n </a>").parse()
    let note = try #require(outcome.diagnostics.first?.notes.first)
    #expect(note.message.dutch == "'b' is geopend op regel 2.")
    #expect(note.message.english == "'b' was opened on line 2.")
    #expect(note.place?.text == "b")
  }

  @Test func namesTheFirstOfTwoAttributes() throws {
    let outcome = Fixture("<a x='1' x='2'/>").parse()
    #expect(outcome.diagnostics.first?.notes.first?.place?.bytes == 3..<4)
  }

  @Test func cutsADocumentAnywhereWithoutTrouble() {
    let whole = Array(
      "<?xml version='1.0'?><!-- c --><a b='é&lt;'><![CDATA[x]]>t&#65;<c/><?p q?></a>".utf8)
    for count in 0..<whole.count {
      var log = DiagnosticLog()
      let cut = SourceFile(path: "cut.xml", bytes: Array(whole[..<count]))
      #expect(parseXML(cut, schema: nil, reporting: &log) == nil)
      #expect(log.diagnostics.count == 1)
      #expect((log.diagnostics.first?.place?.bytes.upperBound ?? .max) <= count)
    }
  }
}

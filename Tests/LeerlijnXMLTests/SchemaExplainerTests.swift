import LeerlijnDiagnostics
import LeerlijnXML
import Testing

@Suite struct SchemaExplainerTests {
  private static let compiled = Result { try XMLSchema(source: schemaSource) }

  static func schema() throws -> XMLSchema { try compiled.get() }

  private static let schemaSource: SourceFile = {
    let text = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:t" targetNamespace="urn:t"
          elementFormDefault="qualified">
        <xs:import namespace="http://www.w3.org/XML/1998/namespace"
            schemaLocation="http://www.w3.org/2001/xml.xsd"/>
        <xs:element name="line"><xs:complexType>
          <xs:sequence>
            <xs:element name="title" type="title" maxOccurs="2"/>
            <xs:element ref="series" minOccurs="0" maxOccurs="unbounded"/>
            <xs:element name="rule" type="rule" minOccurs="0" maxOccurs="unbounded"/>
            <xs:element name="settings" minOccurs="0"><xs:complexType><xs:all>
              <xs:element name="pass" type="xs:decimal"/>
              <xs:element name="scale" type="xs:string" minOccurs="0"/>
            </xs:all></xs:complexType></xs:element>
          </xs:sequence>
          <xs:attribute name="id" type="id" use="required"/>
        </xs:complexType>
        <xs:unique name="seriesID"><xs:selector xpath="t:series" xmlns:t="urn:t"/><xs:field xpath="@id"/></xs:unique>
        </xs:element>
        <xs:element name="series"><xs:complexType>
          <xs:sequence>
            <xs:element name="title" type="title"/>
            <xs:element name="session" minOccurs="0" maxOccurs="unbounded">
              <xs:annotation><xs:documentation>A meeting (Dutch: bijeenkomst).</xs:documentation></xs:annotation>
              <xs:complexType>
                <xs:attribute name="date" type="xs:date" use="required">
                  <xs:annotation><xs:documentation xml:lang="nl">De datum.</xs:documentation></xs:annotation>
                </xs:attribute>
                <xs:attribute name="theme" type="xs:token"/>
                <xs:attribute name="kind" type="kind"/>
              </xs:complexType>
            </xs:element>
            <xs:element name="develops" minOccurs="0"><xs:complexType/></xs:element>
          </xs:sequence>
          <xs:attribute name="id" type="id" use="required"/>
        </xs:complexType></xs:element>
        <xs:complexType name="title"><xs:simpleContent><xs:extension base="nonEmpty">
          <xs:attribute ref="xml:lang"/>
        </xs:extension></xs:simpleContent></xs:complexType>
        <xs:simpleType name="nonEmpty"><xs:restriction base="xs:token"><xs:minLength value="1"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="id"><xs:annotation>
          <xs:documentation xml:lang="nl">Een kenmerk van kleine letters, cijfers en streepjes, als stage-uren. Meer.</xs:documentation>
          <xs:documentation xml:lang="en">An identifier of small letters, digits and hyphens, as stage-uren. More.</xs:documentation>
          </xs:annotation><xs:restriction base="xs:NCName"><xs:pattern value="[a-z][a-z0-9\\-]*"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="kind"><xs:restriction base="xs:token">
          <xs:enumeration value="present"><xs:annotation><xs:documentation xml:lang="nl">aanwezig</xs:documentation></xs:annotation></xs:enumeration>
          <xs:enumeration value="absent"/><xs:enumeration value="late"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="years"><xs:list itemType="year"/></xs:simpleType>
        <xs:simpleType name="year"><xs:restriction base="xs:positiveInteger"><xs:maxInclusive value="4"/></xs:restriction></xs:simpleType>
        <xs:complexType name="rule"><xs:choice>
            <xs:element name="hours"><xs:complexType mixed="true">
              <xs:attribute name="min" use="required"><xs:simpleType><xs:restriction base="xs:decimal">
                <xs:minInclusive value="0"/><xs:fractionDigits value="1"/></xs:restriction></xs:simpleType></xs:attribute>
            </xs:complexType></xs:element>
            <xs:element name="all"><xs:complexType><xs:complexContent><xs:extension base="rules"/></xs:complexContent></xs:complexType></xs:element>
            <xs:element name="note" type="xs:string"/>
          </xs:choice>
          <xs:attribute name="years" type="years"/>
        </xs:complexType>
        <xs:complexType name="rules"><xs:sequence><xs:element name="rule" type="rule" minOccurs="2" maxOccurs="3"/></xs:sequence></xs:complexType>
      </xs:schema>
      """
    return SourceFile(path: "t.xsd", bytes: Array(text.utf8))
  }()

  private func expect(
    _ body: String, _ messages: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let schema = try SchemaExplainerTests.schema()
    let outcome = Fixture("<line xmlns=\"urn:t\" id=\"l\"><title>T</title>\(body)</line>").expect(
      messages, code: XMLCodes.schemaViolation, schema: schema, sourceLocation: sourceLocation)
    #expect(outcome.document != nil, sourceLocation: sourceLocation)
  }

  static let cases: [(String, [String])] = [
    (
      "<series id='s'><title xml:lang='nl'>A</title><session date='2019-12-12' kind='late'/>"
        + "<develops/></series><rule years='1 4'><hours min='7.5'>x</hours></rule>"
        + "<settings><scale/><pass>5.5</pass></settings>", []
    ),
    (
      "<series id='s'><title>A</title><⟦bijeenkomst⟧ date='2019-12-12'/></series>",
      [
        "element 'bijeenkomst' staat hier niet. Bedoel je 'session'? In 'series' mogen staan: "
          + "title, session, develops."
      ]
    ),
    (
      "<series id='s'><title>A</title><⟦sesion⟧ date='⟦x⟧'/><session date='2019-12-12'/></series>",
      [
        "element 'sesion' staat hier niet. Bedoel je 'session'? In 'series' mogen staan: "
          + "title, session, develops.",
        "'x' past niet in attribuut 'date'. Hier hoort een dag als 2019-09-01.",
      ]
    ),
    (
      "<⟦zomaar⟧><a/></zomaar><series id='s'><title>A</title><session date='⟦12-12-2019⟧'/></series>",
      [
        "element 'zomaar' staat hier niet. In 'line' mogen staan: title, series, rule, settings.",
        "'12-12-2019' past niet in attribuut 'date'. Hier hoort een dag als 2019-09-01.",
      ]
    ),
    (
      "<series id='s'><title>A</title><session date='2019-12-12' ⟦tema='x'⟧ kind='⟦aanwezig⟧'/></series>",
      [
        "attribuut 'tema' staat hier niet. Bedoel je 'theme'? 'session' kan hebben: date, theme, kind.",
        "'aanwezig' past niet in attribuut 'kind'. Bedoel je 'present'? "
          + "Hier hoort een van: 'present', 'absent', 'late'.",
      ]
    ),
    (
      "<series id='s'><title>A</title><session ⟦datum='2019-12-12'⟧ kind='⟦abzent⟧'/></series>",
      [
        "attribuut 'datum' staat hier niet. Bedoel je 'date'? 'session' kan hebben: date, theme, kind.",
        "'abzent' past niet in attribuut 'kind'. Bedoel je 'absent'? "
          + "Hier hoort een van: 'present', 'absent', 'late'.",
      ]
    ),
    (
      "<series id='s'><title>A</title><⟦session⟧/></series>",
      ["'session' heeft geen attribuut 'date'."]
    ),
    (
      "<⟦series⟧ id='s'><session date='2019-12-12'/></series>".replacing("⟦series⟧", with: "series")
        .replacing("<session", with: "<⟦session⟧"),
      ["vóór 'session' ontbreekt in 'series' het element 'title'."]
    ),
    ("<⟦series⟧ id='s'/>", ["in 'series' ontbreekt het element 'title'."]),
    (
      "<series id='s'><⟦develops⟧/><title>A</title></series>",
      ["element 'develops' staat te vroeg: in 'series' komt eerst title."]
    ),
    (
      "<title>2</title><⟦title⟧>3</title>",
      [
        "element 'title' staat hier te laat of een keer te veel. Hier mogen in 'line' nog staan: "
          + "series, rule, settings."
      ]
    ),
    (
      "<settings><pass>1</pass></settings><⟦rule⟧><note/></rule>",
      [
        "element 'rule' staat hier te laat of een keer te veel. Hier mag in 'line' niets meer volgen."
      ]
    ),
    ("<⟦rule⟧/>", ["in 'rule' ontbreekt een van: hours, all, note."]),
    (
      "<rule><⟦all⟧><rule><note/></rule></all></rule>", ["in 'all' ontbreekt het element 'rule'."]
    ),
    (
      "<⟦settings⟧><scale>x</scale></settings>", ["in 'settings' ontbreekt het element 'pass'."]
    ),
    (
      "<settings><pass>1</pass><⟦pass⟧>⟦een⟧</pass></settings>",
      [
        "element 'pass' staat hier te laat of een keer te veel. Hier mogen in 'settings' nog staan: scale.",
        "'een' past niet in element 'pass'. Hier hoort een getal met een punt, als 7.5.",
      ]
    ),
    (
      "<series id='s'>\n ⟦los é⟧ <title>A</title></series>",
      ["losse tekst mag niet in 'series' staan. In 'series' mogen staan: title, session, develops."]
    ),
    (
      "<series id='s'><title>A</title><develops> ⟦x⟧</develops></series>",
      ["deze tekst staat hier niet. 'develops' is altijd leeg."]
    ),
    (
      "<series id='s'><title>A</title><develops><⟦a⟧/></develops></series>",
      ["element 'a' staat hier niet. 'develops' is altijd leeg."]
    ),
    (
      "<series id='s'><title>A<⟦b⟧>x</b></title></series>",
      ["element 'b' staat hier niet. In 'title' mag alleen tekst staan."]
    ),
    (
      "<series id='s'>⟦<title>⟧ </title></series>",
      ["element 'title' is leeg. Hier hoort niet leeg."]
    ),
    (
      "<series id='⟦Ser ies⟧'><title>A</title></series>",
      [
        "'Ser ies' past niet in attribuut 'id'. Hier hoort een kenmerk van kleine letters, "
          + "cijfers en streepjes, als stage-uren."
      ]
    ),
    (
      "<rule years='1 ⟦5⟧ 2'><note/></rule>",
      [
        "'5' past niet in attribuut 'years'. Hier hoort een geheel getal van 1 of meer tot en met 4."
      ]
    ),
    (
      "<rule><hours min='⟦7.25⟧'/></rule><rule><hours min='⟦-1⟧'/></rule><rule><hours min='⟦veel⟧'/></rule>",
      [
        "'7.25' past niet in attribuut 'min'. Hier hoort een getal met hoogstens 1 cijfers achter de punt.",
        "'-1' past niet in attribuut 'min'. Hier hoort een getal met een punt, als 7.5 vanaf 0.",
        "'veel' past niet in attribuut 'min'. Hier hoort een getal met een punt, als 7.5 vanaf 0.",
      ]
    ),
    (
      "<series id='s'><title>A</title></series><⟦series⟧ id='s'><title>B</title></series>",
      ["'s' op 'series' komt al eerder voor en moet uniek zijn."]
    ),
    (
      "<⟦series⟧ xmlns='' id='s'><title>A</title></series>",
      ["element 'series' staat in geen naamruimte; dat moet 'urn:t' zijn."]
    ),
  ]

  @Test(arguments: cases)
  func tellsEveryMistakeOnceAtItsPlace(_ body: String, _ messages: [String]) throws {
    try expect(body, messages)
  }

  @Test func saysWhichRootIsMeant() throws {
    let schema = try SchemaExplainerTests.schema()
    Fixture("<⟦lin⟧ xmlns='urn:t'/>").expect(
      ["het buitenste element is 'lin'. Bedoel je 'line'? Hier hoort: line, series."],
      code: XMLCodes.schemaViolation, schema: schema)
    Fixture("<⟦line⟧ id='l'/>").expect(
      ["element 'line' staat in geen naamruimte; dat moet 'urn:t' zijn."],
      code: XMLCodes.schemaViolation, schema: schema)
  }

  @Test func saysWhatAMissingAttributeHolds() throws {
    let outcome = Fixture("<line xmlns='urn:t'><title>T</title></line>").parse(
      schema: try SchemaExplainerTests.schema())
    #expect(
      outcome.diagnostics.first?.help?.dutch
        == "Zet id=\"…\" op dit element; de waarde is een kenmerk van kleine letters, cijfers en "
        + "streepjes, als stage-uren.")
  }

  @Test func saysWhereAnElementDoesBelong() throws {
    let outcome = Fixture(
      "<line xmlns='urn:t' id='l'><title>T</title><session day='x'/></line>"
    ).parse(schema: try SchemaExplainerTests.schema())
    #expect(
      outcome.diagnostics.map(\.message.dutch) == [
        "element 'session' staat hier niet. In 'line' mogen staan: title, series, rule, settings."
      ])
    #expect(outcome.diagnostics.first?.help?.dutch == "'session' hoort in: series.")
  }

  @Test func pointsAtWhatCameTooSoonOnce() throws {
    let outcome = Fixture(
      "<line xmlns='urn:t' id='l'><title>T</title><settings><pass>1</pass></settings>"
        + "<rule><note/></rule><rule><note/></rule></line>"
    ).parse(schema: try SchemaExplainerTests.schema())
    #expect(outcome.diagnostics.count == 1)
    #expect(outcome.diagnostics.first?.notes.map { $0.place?.text } == ["settings"])
  }

  @Test func speaksEnglishToo() throws {
    let outcome = Fixture(
      "<line xmlns='urn:t' id='l'><title>T</title><sries id='s'><title>A</title></sries></line>"
    ).parse(schema: try SchemaExplainerTests.schema())
    #expect(
      outcome.diagnostics.map(\.message.english) == [
        "element 'sries' does not belong here. Did you mean 'series'? "
          + "'line' may hold: title, series, rule, settings."
      ])
  }

  @Test func stopsTellingAtTheLimit() throws {
    let bad = String(repeating: "<rule years='9'><note/></rule>", count: 20)
    let outcome = Fixture("<line xmlns='urn:t' id='l'><title>T</title>\(bad)</line>").parse(
      schema: try SchemaExplainerTests.schema(), limits: XMLLimits(maximumViolations: 10))
    #expect(outcome.diagnostics.count == 11)
    #expect(outcome.diagnostics.last?.message.dutch.contains("meer dan 10") == true)
  }

  @Test func ordersAttributesByTheSchema() throws {
    let schema = try SchemaExplainerTests.schema()
    #expect(schema.attributeOrder(of: "session") == ["date", "theme", "kind"])
    #expect(schema.holdsText("title") && schema.holdsText("hours") && !schema.holdsText("series"))
  }

  @Test func validatesInParallel() async throws {
    let schema = try SchemaExplainerTests.schema()
    let series = "<series id='s'><title>A</title><session date='x'/></series>"
    let bodies = (0..<64).map { String(repeating: series, count: $0 % 7 + 1) }
    await withTaskGroup(of: (Int, Int).self) { group in
      for (index, body) in bodies.enumerated() {
        group.addTask {
          let text = "<line xmlns='urn:t' id='l'><title>T</title>\(body)</line>"
          let outcome = Fixture(text).parse(schema: schema)
          let dates = outcome.diagnostics.filter { $0.message.dutch.hasPrefix("'x'") }
          return (index, dates.count)
        }
      }
      for await (index, count) in group { #expect(count == index % 7 + 1) }
    }
  }
}

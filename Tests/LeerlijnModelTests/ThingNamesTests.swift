import LeerlijnDiagnostics
import LeerlijnModel
import Testing

struct ThingNamesTests {
  @Test func listsThingsOfOneKind() {
    #expect(
      PlainNames().list(.role, ["a", "b", "c"])
        == Phrase(
          nl: "‘role a’, ‘role b’ en ‘role c’", en: "“role a”, “role b” and “role c”"))
    #expect(PlainNames().list(.role, []) == Phrase(same: ""))
  }
}

import LeerlijnDiagnostics
import Testing

@testable import LeerlijnDefinition

@Suite struct ConsequencesTests {
  private static let cycle = DiagnosticCode(505, "prerequisite-cycle")
  private static let order = DiagnosticCode(506, "prerequisite-order")
  private static let contradict = DiagnosticCode(1012, "rules-contradict")

  private func finding(
    _ code: DiagnosticCode, _ severity: Severity = .error, about: Set<Matter> = [],
    unsettles: Set<Matter> = [], _ name: String
  ) -> Diagnostic {
    Diagnostic(
      code, severity, at: nil, Phrase(same: name),
      bearing: Bearing(
        about: about, unsettles: unsettles, asConsequence: Phrase(same: "so \(name)")))
  }

  private func gathered(_ findings: [Diagnostic]) -> [[String]] {
    var log = DiagnosticLog()
    findings.forEach { log.report($0) }
    return Consequences.gathered(log).diagnostics.map { finding in
      [finding.message.english] + finding.notes.map(\.message.english)
    }
  }

  private let step = Matter("need", "a b")
  private let other = Matter("need", "b c")
  private let entry = Matter("entry", "a")

  @Test func makesWhatFollowsANote() {
    let found = gathered([
      finding(Self.order, about: [step], "too late"),
      finding(Self.cycle, unsettles: [step], "circle"),
    ])
    #expect(found == [["circle", "so too late"]])
  }

  @Test func givesWhatFollowsFromWhatFollowsToTheFirst() {
    let found = gathered([
      finding(Self.cycle, unsettles: [step], "circle"),
      finding(Self.order, about: [step], unsettles: [entry], "too late"),
      finding(Self.contradict, about: [entry], "impossible"),
    ])
    #expect(found == [["circle", "so too late", "so impossible"]])
  }

  @Test func keepsWhatIsAboutSomethingElse() {
    let found = gathered([
      finding(Self.cycle, unsettles: [step], "circle"),
      finding(Self.order, about: [other], "too late"),
    ])
    #expect(found == [["circle"], ["too late"]])
  }

  @Test func keepsWhatTheRelationDoesNotName() {
    let found = gathered([
      finding(Self.contradict, unsettles: [step], "impossible"),
      finding(Self.cycle, about: [step], "circle"),
    ])
    #expect(found == [["impossible"], ["circle"]])
  }

  /// An error may not hide below a warning.
  @Test func keepsWhatIsGraver() {
    let found = gathered([
      finding(Self.cycle, .warning, unsettles: [step], "circle"),
      finding(Self.order, .error, about: [step], "too late"),
    ])
    #expect(found == [["circle"], ["too late"]])
  }

  @Test func takesTheFirstOfSeveralWithOneCode() {
    let code = DiagnosticCode(211, "uses-cycle")
    let found = gathered([
      finding(code, about: [step, other], unsettles: [step, other], "one"),
      finding(code, about: [other], unsettles: [other], "two"),
      finding(code, about: [entry], unsettles: [entry], "three"),
    ])
    #expect(found == [["one", "so two"], ["three"]])
  }

  // MARK: In documents

  private func findings(_ body: String) -> [Diagnostic] {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <curriculum xmlns="urn:leerlijn:curriculum:1" id="proef" edition="2019-2020" xml:lang="nl">
        <title>Proef</title>
        <sources>
          <source id="oer" kind="regulation">
            <title>OER</title>
            <passage id="a1" locator="artikel 1">Wat de OER zegt.</passage>
          </source>
        </sources>
        \(body)
      </curriculum>
      """
    var log = DiagnosticLog()
    _ = readCurriculum(SourceFile(path: "proef.xml", bytes: Array(text.utf8)), reporting: &log)
    return log.diagnostics
  }

  private func course(_ id: String, _ year: Int, _ inside: String = "") -> String {
    """
    <course id="\(id)" credits="30" year="\(year)"><title>\(id)</title>\(inside)
      <test id="\(id).t" kind="written" weight="100"/></course>
    """
  }

  private func asks(_ course: String) -> String {
    "<requires><cite source=\"oer\" passage=\"a1\"/><grade course=\"\(course)\" min=\"5.5\"/></requires>"
  }

  @Test func tellsAMissingNameOnceWithEveryPlace() throws {
    let found = findings(
      """
      <programme id="sw" level="other" credits="60"><title>SW</title>
        <set id="keuze" courses="k3 k2"><title>Keuze</title></set>
        \(course("k1", 1))
        \(course("k2", 1, asks("k3")))
      </programme>
      <rule id="r" programme="sw"><title>R</title><cite source="oer" passage="a1"/>
        <grade course="k3" min="5.5"/></rule>
      """)
    #expect(found.map(\.code.name) == ["unknown-reference"])
    let finding = try #require(found.first)
    #expect(
      finding.notes.map(\.message.dutch) == Array(repeating: "Ook hier staat 'k3'.", count: 2))
    let offsets = ([finding.place] + finding.notes.map(\.place)).compactMap {
      $0?.bytes.lowerBound
    }
    #expect(offsets == offsets.sorted() && Set(offsets).count == 3)
  }

  @Test func tellsNamesOfDifferentKindsApart() {
    let found = findings(
      """
      <programme id="sw" level="other" credits="60"><title>SW</title>
        \(course("k1", 1, "<introduces outcome=\"x\"/>"))
        \(course("k2", 1, asks("x")))
      </programme>
      """)
    #expect(found.map(\.code.name) == ["unknown-reference", "unknown-reference"])
  }

  /// A window can name a year or a period: of two such names neither can be said to hold the other.
  @Test func keepsTwoMistypedNamesApart() {
    let found = findings(
      """
      <programme id="sw" level="other" credits="60"><title>SW</title>
        \(course("k1", 1))
        \(course("k2", 1))
      </programme>
      <rule id="r" programme="sw"><title>R</title><cite source="oer" passage="a1"/>
        <all><credits min="10" within="p8"/><credits min="10" within="p9"/></all></rule>
      """)
    #expect(found.map(\.code.name) == ["unknown-reference", "unknown-reference"])
  }

  @Test func tellsWhatAMissingPlacementHeldWithIt() throws {
    let found = findings(
      """
      <programme id="sw" level="other" credits="60"><title>SW</title>
        \(course("k1", 1))
        \(course("k2", 1))
      </programme>
      <rule id="r" programme="sw"><title>R</title><cite source="oer" passage="a1"/>
        <all><document ref="vog"/><hours placement="stage" min="100"/></all></rule>
      """)
    #expect(found.map(\.code.name) == ["unknown-reference"])
    let finding = try #require(found.first)
    #expect(finding.message.dutch.contains("'stage'"))
    #expect(finding.notes.map(\.message.dutch) == ["Daardoor bestaat ook 'vog' niet."])
  }

  @Test func doesNotTakeAShortYearForThatOfAFamilyElsewhere() {
    // 'a3' stood with 'a1' and 'a2' of year 1; that year 2 is short is another matter.
    let found = findings(
      """
      <programme id="sw" level="other" credits="120"><title>SW</title>
        <set id="keuze" courses="aa3"><title>Keuze</title></set>
        \(course("aa1", 1))
        \(course("aa2", 1))
        \(course("bb1", 2))
      </programme>
      """)
    #expect(found.map(\.code.name).sorted() == ["credits-mismatch", "unknown-reference"])
  }

  @Test func comparesNoYearsOfTwoProgrammes() {
    let found = findings(
      """
      <strands><strand id="s"><title>S</title>
        <outcome id="o" level="1"><title>O</title></outcome></strand></strands>
      <programme id="sw" level="other" credits="60" mode="part-time"><title>SW</title>
        \(course("k1", 1))
        \(course("k4", 2, "<introduces outcome=\"o\"/>"))
      </programme>
      <programme id="mjz" level="other" credits="30" mode="part-time"><title>MJZ</title>
        \(course("m1", 1, "<assesses outcome=\"o\"/>" + asks("k4")))
      </programme>
      """)
    #expect(found.map(\.summary) == [])
  }

  @Test func tellsOfAPartGivenTwiceOnlyInItsOwnProgramme() {
    let stage = "starts=\"2019-09-02\" ends=\"2020-07-03\""
    let found = findings(
      """
      <programme id="sw" level="other" credits="30" mode="part-time"><title>SW</title>
        <placement id="stage" credits="30" \(stage)><title>Stage</title></placement>
        <placement id="stage" credits="30" \(stage)><title>Weer</title></placement>
      </programme>
      <programme id="mjz" level="other" credits="30" mode="part-time"><title>MJZ</title>
        \(course("m1", 1))
        \(course("m2", 1))
      </programme>
      """)
    #expect(found.map(\.code.name).sorted() == ["credits-mismatch", "duplicate-id"])
    let twice = found.first { $0.code.name == "duplicate-id" }
    #expect(twice?.notes.count == 2)
    #expect(
      found.first { $0.code.name == "credits-mismatch" }?.message.dutch.contains("MJZ") == true)
  }
}

import Foundation
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

/// What comes of documents as institutions write them, and as nobody should.
@Suite struct ELMOImportTests {
  private static let curriculum: Curriculum = {
    var curriculum = Curriculum(id: "c", edition: "1", titles: Titles(nl: "Lijn"))
    curriculum.organisations = [
      Organisation(
        id: "hl", kind: .hogeschool, titles: Titles(nl: "Hogeschool Leiden"), aliases: ["HL"])
    ]
    var programme = Programme(id: "sw", level: "bachelor", credits: Credits(tenths: 2400))
    programme.organisations = ["hl"]
    programme.courses = ["k1", "k2"].map { Course(id: $0, credits: Credits(tenths: 50)) }
    programme.courses[1].tests = [
      LeerlijnModel.Test(id: "k2.t1", kind: "exam", weight: 60),
      LeerlijnModel.Test(id: "k2.t2", kind: "exam", weight: 40),
    ]
    curriculum.programmes = [programme]
    return curriculum
  }()

  /// - Parameter nodes: what stands in the one report.
  private func document(
    issuer: String = "Hogeschool Leiden", learner: String = "s1", _ nodes: String
  ) -> String {
    """
    <elmo xmlns="https://github.com/emrex-eu/elmo-schemas/tree/v1">
      <generatedDate>2020-03-11T12:00:00Z</generatedDate>
      <learner><identifier type="local">\(learner)</identifier><givenNames/><familyName/></learner>
      <report><issuer><identifier type="local">x</identifier><title>\(issuer)</title><url/></issuer>
      \(nodes)
      <issueDate>2020-03-11T12:00:00Z</issueDate></report>
    </elmo>
    """
  }

  private func node(
    _ code: String, _ instance: String, type: String = "Course", parts: String = ""
  ) -> String {
    """
    <learningOpportunitySpecification><identifier type="local">\(code)</identifier>
      <title>Titel \(code)</title><type>\(type)</type>
      <specifies><learningOpportunityInstance>\(instance)</learningOpportunityInstance></specifies>
      \(parts)</learningOpportunitySpecification>
    """
  }

  private func read(
    _ text: String, student: StudentID = "s1"
  ) -> (made: ELMOImport?, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let source = SourceFile(path: "elmo.xml", bytes: Array(text.utf8))
    let made = ELMOImport(source, for: Self.curriculum, student: student, reporting: &log)
    return (made, log)
  }

  private func rows(_ made: ELMOImport?, _ name: String) -> [String] {
    let file = made?.files.first { $0.name == name }
    return file.map { String(decoding: $0.bytes, as: UTF8.self) }?
      .split(separator: "\n").dropFirst().map(String.init) ?? []
  }

  private let good =
    "<date>2019-11-04</date><status>passed</status><resultLabel>7,5</resultLabel>"
    + "<credit><scheme>ects</scheme><value>5</value></credit>"

  @Test func takesAResultOfItsOwnInstitution() {
    let (made, log) = read(document(node("k1", good)))
    #expect(rows(made, "results.csv") == ["s1,k1,2019-11-04,7.5,"])
    #expect(made?.proposals == 0)
    #expect(log.diagnostics.map(\.code) == [ExchangeCodes.resultsLeftOut])
  }

  /// What a code is called is free in ELMO; student systems use words of their own.
  @Test(arguments: ["course-code", "", "ewp-los-id", "Local"])
  func takesACodeOfAnyType(type: String) {
    let text = node("k1", good).replacing("type=\"local\"", with: "type=\"\(type)\"")
    #expect(rows(read(document(text)).made, "results.csv") == ["s1,k1,2019-11-04,7.5,"])
    // Our own names go before those of others.
    let two = node("k1", good).replacing(
      "<identifier", with: "<identifier type=\"\(type)\">elders</identifier><identifier",
      maxReplacements: 1)
    #expect(rows(read(document(two)).made, "results.csv") == ["s1,k1,2019-11-04,7.5,"])
  }

  @Test func warnsOfAResultThatIsNobodysByNumber() {
    let text = document(node("k1", good)).replacing(
      "<identifier type=\"local\">s1</identifier>", with: "")
    let (made, log) = read(text)
    #expect(made?.results == 1)
    #expect(
      log.diagnostics.contains {
        $0.severity == .warning && $0.message.english.hasPrefix("Whether the document is")
      })
  }

  /// A code of ours may stand for another course elsewhere.
  @Test func proposesTheSameCodeOfAnotherInstitution() throws {
    let (made, log) = read(document(issuer: "Universiteit X", learner: "77", node("k1", good)))
    #expect(rows(made, "results.csv").isEmpty)
    #expect(
      rows(made, "vrijstellingen-voorstel.csv")
        == ["s1,Universiteit X,Titel k1,k1,Course,\"7,5\",,2019-11-04,5,,"])
    #expect(log.diagnostics.contains { $0.code == ExchangeCodes.resultsProposed })
    #expect(log.diagnostics.contains { $0.message.english.hasPrefix("Whether the document is") })
  }

  @Test(
    arguments: [
      ("7,5", "7.5"), ("7.5", "7.5"), ("10", "10"), ("V", "V"), ("voldaan", "V"),
    ]) func readsOurOwnScale(label: String, grade: String)
  {
    let (made, _) = read(document(node("k1", good.replacing("7,5", with: label))))
    #expect(rows(made, "results.csv") == ["s1,k1,2019-11-04,\(grade),"])
  }

  @Test(arguments: ["B+", "45.1", "0", "10,5", "7,555", "-7", "1e1", "AAAA", "٧"])
  func convertsNoOtherScale(label: String) {
    let (made, log) = read(document(node("k1", good.replacing("7,5", with: label))))
    #expect(made == nil)
    #expect(log.diagnostics.contains { $0.code == ExchangeCodes.resultsGrade })
  }

  @Test func neverTakesAnExemptionForADecision() {
    let (made, _) = read(document(node("k1", good.replacing("7,5", with: "VR"))))
    #expect(made?.results == 0)
    #expect(made?.files.map(\.name) == ["vrijstellingen-voorstel.csv"])
  }

  @Test func takesAnAttemptThatWasNotPassed() {
    let text = good.replacing("passed", with: "in-progress").replacing("7,5", with: "4,2")
    let (made, _) = read(document(node("k1", text)))
    #expect(rows(made, "results.csv") == ["s1,k1,2019-11-04,4.2,"])
  }

  @Test(
    arguments: [
      ("passed", "4,2"), ("in-progress", "7,5"), ("failed", "V"), ("passed", "NV"),
      ("behaald", "7,5"),
    ]) func leavesOutWhatContradictsItself(status: String, label: String)
  {
    let text = good.replacing("passed", with: status).replacing("7,5", with: label)
    let (made, log) = read(document(node("k1", text)))
    #expect(made == nil)
    #expect(log.diagnostics.contains { $0.code == ExchangeCodes.resultsStatus })
  }

  @Test func takesAMissingStatusForPassedAndSaysSo() {
    let (made, log) = read(
      document(node("k1", good.replacing("<status>passed</status>", with: ""))))
    #expect(made?.results == 1)
    #expect(log.diagnostics.contains { $0.code == ExchangeCodes.resultsStatus })
  }

  @Test(
    arguments: [
      "<date>2019-02-30</date>", "<date>04-11-2019</date>", "<date>2019-11-04T10:00:00</date>",
      "<date/>", "",
    ]) func takesNoResultWithoutADay(date: String)
  {
    let (made, log) = read(
      document(node("k1", good.replacing("<date>2019-11-04</date>", with: date))))
    #expect(made == nil)
    #expect(log.diagnostics.contains { $0.code == ExchangeCodes.resultsDate })
  }

  @Test(arguments: ["2019-11-04Z", "2019-11-04+02:00", "2019-11-04-05:00"])
  func readsADayWithATimeZone(date: String) {
    let (made, _) = read(document(node("k1", good.replacing("2019-11-04", with: date))))
    #expect(rows(made, "results.csv") == ["s1,k1,2019-11-04,7.5,"])
  }

  @Test(arguments: ["-5", "vijf", "5.25", "", "99999999999999999999"])
  func leavesUnreadableCreditsEmpty(value: String) {
    let text = good.replacing("<value>5<", with: "<value>\(value)<")
    let (made, log) = read(document(issuer: "X", node("z9", text)))
    #expect(
      rows(made, "vrijstellingen-voorstel.csv")
        == ["s1,X,Titel z9,z9,Course,\"7,5\",,2019-11-04,,,"])
    #expect(log.diagnostics.contains { $0.code == ExchangeCodes.resultsCredits })
  }

  @Test func takesTestsAndNotTheirMean() {
    func part(_ code: String, _ label: String) -> String {
      "<hasPart>" + node(code, good.replacing("7,5", with: label), type: "Class") + "</hasPart>"
    }
    let parts = part("k2.t1", "7,0") + part("k2.t2", "8,0") + part("x", "9,0")
    let marked =
      good + "<extension><decided xmlns=\"urn:leerlijn:elmo:1\" by=\"tests\"/></extension>"
    let tests = ["s1,k2,2019-11-04,7,k2.t1", "s1,k2,2019-11-04,8,k2.t2"]
    #expect(rows(read(document(node("k2", marked, parts: parts))).made, "results.csv") == tests)
    #expect(
      rows(read(document(node("k2", good, parts: parts))).made, "results.csv")
        == tests + ["s1,k2,2019-11-04,7.5,"])
  }

  @Test func countsARepeatedResultOnce() {
    let (made, log) = read(document(node("k1", good) + node("k1", good)))
    #expect(made?.results == 1)
    #expect(log.diagnostics.contains { $0.code == ExchangeCodes.resultsRepeated })
  }

  @Test func tellsNoMoreOfAKindThanAPersonReads() {
    let (made, log) = read(
      document(String(repeating: node("k1", good), count: ELMOSorting.mostOfAKind + 4)))
    #expect(made?.results == 1)
    let told = log.diagnostics.filter { $0.code == ExchangeCodes.resultsRepeated }
    #expect(told.count == ELMOSorting.mostOfAKind + 1)
    #expect(
      told.last?.message.english == "There are 3 more findings of this kind, through this place.")
  }

  /// The apostrophe is for people; in evidence it would make another student of it.
  @Test func leavesEvidenceAsItIs() {
    let text = document(learner: "-1,\"x", node("k1", good))
    let (made, _) = read(text, student: "-1,\"x")
    #expect(rows(made, "results.csv") == ["\"-1,\"\"x\",k1,2019-11-04,7.5,"])
  }

  @Test func disarmsCellsThatASpreadsheetWouldWorkOut() {
    let text = node("z", good).replacing("Titel z", with: "=HYPERLINK(\"x\")")
    let (made, _) = read(document(issuer: "+X", text))
    #expect(
      rows(made, "vrijstellingen-voorstel.csv").first?
        .hasPrefix("s1,'+X,\"'=HYPERLINK(\"\"x\"\")\",z,") == true)
  }

  // MARK: Documents that are refused

  private func refusal(_ text: String, student: StudentID = "s1") -> [DiagnosticCode] {
    let (made, log) = read(text, student: student)
    #expect(made == nil)
    return log.diagnostics.filter { $0.severity == .error }.map(\.code)
  }

  @Test func refusesTheDocumentOfAnotherStudent() {
    #expect(
      refusal(document(node("k1", good)), student: "s2") == [ExchangeCodes.resultsOtherStudent])
  }

  @Test func refusesTwoLearners() {
    let text = document(node("k1", good)).replacing(
      "</learner>", with: "</learner><learner><givenNames/><familyName/></learner>")
    #expect(refusal(text) == [ExchangeCodes.resultsUnreadable])
  }

  @Test(
    arguments: [
      "https://github.com/emrex-eu/elmo-schemas/tree/v2", "http://purl.org/net/elmo",
      "urn:leerlijn:curriculum:1",
    ]) func refusesAnotherNamespace(namespace: String)
  {
    let text = document(node("k1", good)).replacing(ELMOCodes.namespace, with: namespace)
    #expect(refusal(text) == [ExchangeCodes.resultsUnreadable])
  }

  @Test func refusesAnEmptyReport() {
    #expect(refusal(document("")) == [ExchangeCodes.resultsNone])
  }

  @Test(
    arguments: [
      "", " ", "geen xml", "<elmo xmlns=\"x\">", "{\"elmo\": null}",
      "<!DOCTYPE elmo [<!ENTITY a \"b\">]><elmo>&a;</elmo>",
      "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>",
      "<elmo xmlns=\"https://github.com/emrex-eu/elmo-schemas/tree/v1\"/>",
    ]) func refusesWhatIsNoDocument(text: String)
  {
    #expect(refusal(text).count == 1)
  }

  /// Cut off anywhere, a document is refused with one error; nothing of it is taken over.
  @Test func refusesATruncatedDocument() {
    let text = document(node("k1", good))
    for length in stride(from: 1, to: text.count - 1, by: 37) {
      #expect(refusal(String(text.prefix(length))).count == 1)
    }
  }

  @Test func refusesWhatNestsWithoutEnd() {
    var text = node("k1", good)
    for _ in 0..<100 { text = node("x", "", parts: "<hasPart>" + text + "</hasPart>") }
    #expect(refusal(document(text)).count == 1)
  }

  @Test func staysInTimeWithAGreatMany() {
    let many = (0..<3000).map { node("z\($0)", good) }.joined()
    let (made, log) = read(document(issuer: "X", many))
    #expect(made?.proposals == 3000)
    #expect(log.diagnostics.count < 10)
  }
}

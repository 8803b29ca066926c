import Foundation
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnInterchange
import LeerlijnModel
import LeerlijnXML
import Testing

@testable import LeerlijnReport

/// The study guide by parsers of others, and against the documents it is made of.
@Suite struct StudyGuideTests {
  struct Shipped: CustomTestStringConvertible, Sendable {
    let curriculum: String
    var documents: [String] = []
    var language = Language.dutch
    var testDescription: String { "\(curriculum) \(language.rawValue)" }
  }

  static let shipped = [
    Shipped(curriculum: "leerlijn-jeugd", documents: line),
    Shipped(curriculum: "leerlijn-jeugd", documents: line, language: .english),
    Shipped(curriculum: "leerlijn-jeugd-2020-2021", documents: ["leerlijn-jeugd-2020-2021"]),
    Shipped(curriculum: "sociaal-werk", documents: ["sociaal-werk"]),
    Shipped(curriculum: "master-jeugdzorg", documents: ["master-jeugdzorg", "sociaal-werk"]),
    Shipped(curriculum: "samen-werken-samen-leren", language: .english),
  ]
  private static let line = [
    "leerlijn-jeugd", "sociaal-werk", "master-jeugdzorg", "samen-werken-samen-leren",
  ]

  @Test(Proof.needsPython, arguments: shipped)
  func isSoundAndHoldsTheWholeCurriculum(_ shipped: Shipped) throws {
    let export = try Exported("html", of: shipped.curriculum, language: shipped.language)
    #expect(!export.log.hasErrors)
    let documents = shipped.documents.map {
      Proof.package.appending(path: "curricula/\($0).xml").path
    }
    let page = export.folder.appending(path: "index.html").path
    let outcome = try Proof.run("html.py", [page] + documents)
    #expect(outcome.status == 0, "\(outcome.said)")
  }

  @Test(Proof.needsPython, arguments: ["leerlijn-jeugd", "samen-werken-samen-leren"])
  func satisfiesTheNuChecker(_ curriculum: String) throws {
    let export = try Exported("html", of: curriculum)
    let outcome = try Proof.run("nu.py", [export.folder.appending(path: "index.html").path])
    #expect(outcome.status == 0, "\(outcome.said)")
  }

  /// Light and dark, wide and narrow.
  @Test(Proof.needsBrowser) func satisfiesAxe() throws {
    let exports = try ["leerlijn-jeugd", "samen-werken-samen-leren"].map {
      try Exported("html", of: $0)
    }
    let pages = exports.map { $0.folder.appending(path: "index.html").path }
    let outcome = try Proof.run("axe.py", pages)
    #expect(outcome.status == 0, "\(outcome.said)")
    // A proof that accepts everything proves nothing.
    let page = URL(fileURLWithPath: pages[0])
    let text = try String(contentsOf: page, encoding: .utf8)
    try text.replacing("<svg ", with: "<svg role=\"img\" ")
      .write(to: page, atomically: true, encoding: .utf8)
    let wrong = try Proof.run("axe.py", [page.path])
    #expect(wrong.status == 1 && wrong.said.contains("nested-interactive"), "\(wrong.said)")
  }

  // MARK: Other curricula

  static let hostile = """
    <curriculum xmlns="urn:leerlijn:curriculum:1" id="c" edition="1">
      <title>&lt;script&gt;alert(1)&lt;/script&gt; &#8238;omgekeerd &#133;&#64976;</title>
      <sources>
        <source id="s" kind="website" address="javascript:alert(1)">
          <title>"&gt;&lt;img src=x onerror=alert(1)&gt;</title>
          <passage id="p" locator="&lt;/dl&gt;">&lt;/body&gt;</passage>
        </source>
      </sources>
      <programme id="p" level="bachelor" credits="60">
        <title>\(String(repeating: "Onderwijs", count: 60))</title>
        <title xml:lang="ar">برنامج</title>
        <course id="a" credits="60" year="1">
          <title>‘Aanhaling’ in ‘titel’</title><cite source="s" passage="p"/>
          <test id="a.t" kind="--&gt;" weight="100"><title>]]&gt;</title></test>
        </course>
        <course id="b" credits="0" elective="true"><title xml:lang="ar">مقدمة</title></course>
      </programme>
      <rule id="r" programme="p">
        <title>&lt;b&gt;</title><cite source="s" passage="p"/>
        <any><grade course="a" min="5.5"/><grade course="b"/></any>
      </rule>
    </curriculum>
    """

  static let empty = """
    <curriculum xmlns="urn:leerlijn:curriculum:1" id="leeg" edition="1">
      <title>Leeg</title>
    </curriculum>
    """

  @Test(Proof.needsPython, arguments: [hostile, empty], Language.allCases)
  func isSoundWhateverTheTitles(_ text: String, _ language: Language) throws {
    try expectSound(try read(text), language)
  }

  /// A guide of a plan from elsewhere, with semester hours and without rules, outcomes and roles.
  @Test(Proof.needsPython) func isSoundForAPlanFromElsewhere() throws {
    let text = """
      Curriculum,Plan
      System Type,semester
      Courses
      Course ID,Course Name,Prefix,Number,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,\
      Institution,Canonical Name,Term
      1,Calculus,M,1,,,,4,,,1
      2,Physics,P,2,1,1,,3.5,,,2
      """
    var log = DiagnosticLog()
    let source = SourceFile(path: "plan.csv", bytes: Array(text.utf8))
    let plan = try #require(
      ImportFormats.named("curricular-analytics")?.read(source, reporting: &log))
    let page = try expectSound(plan, .dutch)
    #expect(page.contains("3,5 semesteruren"))
  }

  @Test(arguments: ["", #"resit-passed="true""#, #"resit-passed="false""#])
  func saysOnlyThatWhatIsPassedStands(_ said: String) throws {
    let curriculum = try read(
      """
      <curriculum xmlns="urn:leerlijn:curriculum:1" id="c" edition="1"><title>C</title>
        <programme id="p" level="other" credits="0"><title>P</title>
          <grading pass="5.5" scale="1-10" attempt="best" \(said)/></programme>
      </curriculum>
      """)
    let stands = said.hasSuffix(#""false""#)
    let (dutch, english) = (
      StudyGuide(curriculum, in: .dutch).text(), StudyGuide(curriculum, in: .english).text()
    )
    #expect(dutch.contains("Wat behaald is, kan niet worden herkanst.") == stands)
    #expect(english.contains("What is passed cannot be taken again.") == stands)
  }

  @Test func showsNoScriptAndNoLinkThatRuns() throws {
    let page = StudyGuide(try read(Self.hostile), in: .dutch).text()
    #expect(!page.contains("<script"))
    #expect(!page.contains("href=\"javascript"))
  }

  @Test func isTheSameTwice() throws {
    let (one, other) = (try Exported("html"), try Exported("html"))
    #expect(one.files.map(\.bytes) == other.files.map(\.bytes))
  }

  private func read(_ text: String) throws -> Curriculum {
    var log = DiagnosticLog()
    let source = SourceFile(path: "c.xml", bytes: Array(text.utf8))
    let curriculum = readCurriculum(source, reporting: &log)
    return try #require(curriculum, "\(log.diagnostics.map(\.message.english))")
  }

  @discardableResult
  private func expectSound(_ curriculum: Curriculum, _ language: Language) throws -> String {
    let page = StudyGuide(curriculum, in: language).text()
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).html")
    try page.write(to: file, atomically: true, encoding: .utf8)
    let outcome = try Proof.run("html.py", [file.path])
    try FileManager.default.removeItem(at: file)
    #expect(outcome.status == 0, "\(outcome.said)")
    return page
  }
}

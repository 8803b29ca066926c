import Foundation
import LeerlijnAnalysis
import LeerlijnDiagnostics
import LeerlijnMap
import LeerlijnModel
import LeerlijnPage
import LeerlijnPlanner
import LeerlijnRules
import LeerlijnXML
import Testing

@testable import LeerlijnReport

/// What holds of every page of the tool, whoever writes it.
@Suite struct PagesTests {
  /// A page by its name; a new page gets a line here.
  enum Kind: String, CaseIterable, Sendable {
    case guide, analysis, difference, impact, plan, balance, overview
  }

  struct Sample: CustomTestStringConvertible, Sendable {
    let kind: Kind
    let language: Language
    var testDescription: String { "\(kind) \(language)" }
  }

  static let samples = Kind.allCases.flatMap { kind in
    Language.allCases.map { Sample(kind: kind, language: $0) }
  }

  private static let hostile = "</style><script>'x'</script> & \"y\""
  private static let escaped =
    "&lt;/style&gt;&lt;script&gt;&#39;x&#39;&lt;/script&gt; &amp; &quot;y&quot;"

  /// A small curriculum in which everything is called by a title that someone might paste.
  private static func curriculum() throws -> Curriculum {
    let title = hostile.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    let text = DifferenceScene.text
      .replacing(/<title>[^<]*<\/title>/, with: "<title>\(title)</title>")
    return try DifferenceScene.read(text)
  }

  private static func page(_ sample: Sample) throws -> String {
    let language = sample.language
    let old = try curriculum()
    switch sample.kind {
    case .guide: return StudyGuide(old, in: language).text()
    case .analysis:
      var log = DiagnosticLog()
      log.report(Diagnostic(DiagnosticCode(1, "a"), .advice, at: nil, Phrase(same: hostile)))
      let additions = AnalysisPage.Additions(
        map: LineMap(old).picture(in: language), findings: log)
      return AnalysisPage(CurriculumAnalysis(old), in: language, with: additions).text()
    case .difference, .impact:
      var new = old
      new.rules.removeLast()
      new.programmes[0].courses[0].credits = Credits(tenths: 110)
      let report = DifferenceReport(CurriculumDifference(from: old, to: new))
      let impact = try sample.kind == .impact ? impact(from: old, to: new, language) : nil
      return DifferencePage(report, in: language).text(impact: impact)
    case .plan: return try plan(in: old, language)
    case .balance: return try balance(of: old, language)
    case .overview:
      let audit = Audit(RuleProgram(old), of: evidence(of: old), asOf: day("2020-03-11"))
      return OverviewPage(SelectedAudit(audit), in: language).text()
    }
  }

  private static func balance(of old: Curriculum, _ language: Language) throws -> String {
    var new = old
    new.programmes[0].courses[0].credits = Credits(tenths: 110)
    var faults: [BalanceFault] = []
    let balance = ProgrammeBalance(old.programmes[0], of: old, BalanceOptions(), faults: &faults)
    let balanced = try #require(balance, "\(faults)").solve { false }
    let change = BalanceChange(
      from: old, to: new, tags: [hostile], refused: [Phrase(same: hostile)], isSound: true)
    return BalancePage(balanced, of: old, change, in: language).html()
  }

  private static func plan(in curriculum: Curriculum, _ language: Language) throws -> String {
    let evidence = evidence(of: curriculum)
    var faults: [PathFault] = []
    let planner = StudentPlanner(curriculum, evidence, asOf: day("2020-03-11"))
    let plan = planner.plan(student: 0, PathWishes(), faults: &faults, isOver: { false })
    let audit = Audit(RuleProgram(curriculum), of: evidence, asOf: day("2020-03-11"))
    return StudentPlanPage(try #require(plan, "\(faults)"), audit, in: language).html()
  }

  private static func evidence(of curriculum: Curriculum) -> Evidence {
    var builder = EvidenceBuilder(for: curriculum)
    let student = builder.addStudent(StudentID(hostile), cohort: 2019, network: nil)
    builder.enrol(
      student, programme: "sw", mode: nil, year: 1, profile: nil, days: curriculum.years[0].days)
    return builder.build()
  }

  private static func impact(
    from old: Curriculum, to new: Curriculum, _ language: Language
  ) throws -> ImpactSection {
    let day = try #require(Day(iso: "2020-03-11"))
    return ImpactSection(Impact(from: old, to: new, of: evidence(of: old), asOf: day), in: language)
  }

  /// The page as XML: it is written so that both readers find the same in it.
  private func root(of page: String) throws -> XMLElement {
    let text = page.replacing("<!DOCTYPE html>\n", with: "").replacing("<br>", with: "<br/>")
      .replacing(/(<meta [^>]*)>/) { "\($0.1)/>" }
    var log = DiagnosticLog()
    let document = parseXML(
      SourceFile(path: "page.html", bytes: Array(text.utf8)), schema: nil, reporting: &log)
    return try #require(document, "\(log.diagnostics.map(\.message.english))").root
  }

  @Test(arguments: samples) func hasTheOneShell(_ sample: Sample) throws {
    let page = try Self.page(sample)
    #expect(
      page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(sample.language.rawValue)\"><head>"))
    #expect(page.contains("<style>\n\(PageStyle.sheet)</style>"))
    let root = try root(of: page)
    let body = try #require(root.first("body"))
    #expect(body.elements.map(\.name) == ["a", "header", "nav", "main", "footer"])
    let main = try #require(body.first("main"))
    #expect(main.elements.allSatisfy { $0.name == "section" })
    #expect(root.first("head")?.first("title")?.text.isEmpty == false)
    #expect(body.first("footer")?.text.contains("‘klein’") == true)
  }

  @Test(arguments: samples) func hasNoOtherStyle(_ sample: Sample) throws {
    let styles = try root(of: try Self.page(sample)).descendants.filter { $0.name == "style" }
    // A picture brings its own, for itself.
    #expect(styles.count { $0.namespace != "http://www.w3.org/2000/svg" } == 1)
  }

  @Test(arguments: samples) func takesNoTextForMarkup(_ sample: Sample) throws {
    let page = try Self.page(sample)
    #expect(page.contains(Self.escaped))
    #expect(!page.contains("<script"))
  }

  @Test(arguments: samples) func leadsOnlyToWhatIsThere(_ sample: Sample) throws {
    let elements = try root(of: try Self.page(sample)).descendants
    let places = elements.compactMap { $0["id"] }
    #expect(Set(places).count == places.count, "no id stands twice")
    let links = elements.compactMap { $0["href"] }
    #expect(!links.isEmpty)
    for link in links where link.hasPrefix("#") {
      #expect(places.contains(String(link.dropFirst())), "\(link)")
    }
    for name in elements.compactMap({ $0["aria-labelledby"] }) {
      for place in name.split(separator: " ") { #expect(places.contains(String(place))) }
    }
  }

  @Test(arguments: samples) func needsNothingBesideIt(_ sample: Sample) throws {
    let page = try Self.page(sample).replacing("http://www.w3.org/2000/svg", with: "")
    for word in ["<script", "<link", "src=", "http", "@import", "url(h"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  /// A page that writes its own shell would not be in the list above.
  @Test func isWrittenInOneRoomOnly() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    var read = 0
    for case let file as String in files
    where file.hasSuffix(".swift") && !file.hasPrefix("LeerlijnPage/") {
      read += 1
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      for shell in ["DOCTYPE html", "<html", "<body", "<head>"] where text.contains(shell) {
        Issue.record("\(file) writes \(shell)")
      }
    }
    #expect(read > 500)
  }
}

extension XMLElement {
  /// Itself and all that is in it.
  fileprivate var descendants: [XMLElement] { [self] + elements.flatMap(\.descendants) }
}

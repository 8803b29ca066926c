import Glibc
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnAnalysis

/// Evidence that was read once for two editions gives each what reading for it alone gives.
@Suite struct UnitedReadingTests {
  /// Random rows in which names of both editions stand; the first edition lacks some names that the
  /// second has and the other way round.
  private struct Draw {
    var state: UInt64

    mutating func number(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }

    mutating func one(_ words: [String]) -> String { words[number(words.count)] }

    mutating func day() -> String {
      (day("2019-09-02") + number(180)).description
    }

    private func day(_ text: String) -> Day { Day(iso: text) ?? .distantPast }
  }

  private static let students = (0..<40).map { "s\($0)" }

  /// - Parameter blank: names that the reader does not know, whose cells are left empty where the
  ///   row can do without; rows that cannot are left out.
  private func files(seed: UInt64, without blank: Set<String>) -> [String: String] {
    var draw = Draw(state: seed &* 7919 &+ 1)
    var files: [String: String] = [:]
    func kept(_ name: String) -> String { blank.contains(name) ? "" : name }
    var rows =
      "student,cohort,year,profile,network,programme,placement_start,placement_end,hours_per_week\n"
    for student in Self.students {
      let network = draw.one(["a", "b", "alleen-oud", "alleen-nieuw", ""])
      let profile = draw.one(["jeugd", "zorg", "profiel-nieuw"])
      rows += "\(student),\(2016 + draw.number(4)),\(1 + draw.number(4)),\(kept(profile)),"
      rows += "\(kept(network)),sw,2019-09-02,2020-07-03,28\n"
    }
    files["students.csv"] = rows
    rows = "session,network,series,date,period,theme,status\n"
    for number in 0..<12 {
      let network = draw.one(["a", "b", "alleen-nieuw"])
      let series = draw.one(["leernetwerk", "reeks-oud"])
      let status = draw.one(["held", "held", "planned", "cancelled"])
      let date = draw.day()
      if blank.contains(network) || blank.contains(series) { continue }
      rows += "n\(number),\(network),\(series),\(date),,,\(status)\n"
    }
    files["sessions.csv"] = rows
    let sessions = Set(rows.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "," } })
    let cancelled = Set(
      rows.split(separator: "\n").filter { $0.hasSuffix("cancelled") }.map {
        $0.prefix { $0 != "," }
      })
    // Of the series that no file speaks of, each edition has sessions of its own.
    let scheduled = ["h1", "h2", "h3", "h4"]
    rows = "student,session,status\n"
    for student in Self.students {
      for session in (0..<12).map({ "n\($0)" }) + scheduled {
        let mark = draw.one(["present", "late", "excused", "absent", ""])
        let isKnown = sessions.contains(Substring(session)) || scheduled.contains(session)
        if mark.isEmpty || !isKnown || cancelled.contains(Substring(session))
          || blank.contains(session)
        {
          continue
        }
        rows += "\(student),\(session),\(mark)\n"
      }
    }
    files["attendance.csv"] = rows
    rows = "student,course,date,grade,test\n"
    for student in Self.students {
      for _ in 0..<6 {
        let course = draw.one(["c1", "c2", "c-oud", "c-nieuw"])
        let (date, grade) = (draw.day(), draw.one(["4", "6.5", "V", "NV", "VR"]))
        if blank.contains(course) { continue }
        rows += "\(student),\(course),\(date),\(grade),\n"
      }
    }
    files["results.csv"] = rows
    rows = "student,moment,role,date,grade,outcome,kind,assessor\n"
    for student in Self.students {
      for _ in 0..<5 {
        let moment = draw.one(["midterm", "final", "moment-nieuw"])
        let role = draw.one(["docent", "praktijkbegeleider", "rol-oud"])
        let outcome = draw.one(["", "ov.1", "ov.nieuw"])
        let date = draw.day()
        if blank.contains(moment) || blank.contains(role) { continue }
        rows += "\(student),\(moment),\(role),\(date),7,\(kept(outcome)),,\n"
      }
    }
    files["assessments.csv"] = rows
    rows = "student,about,kind,date,until,authority,ground\n"
    for student in Self.students where draw.number(3) == 0 {
      let about = draw.one(["leernetwerk", "regel-oud", "regel-nieuw", "c1", "c-oud", "midterm"])
      let kind = draw.one(["waiver", "extension", "exemption"])
      let date = draw.day()
      if blank.contains(about) { continue }
      rows += "\(student),\(about),\(kind),\(date),2020-06-01,examencommissie,\n"
    }
    files["decisions.csv"] = rows
    return files
  }

  private static let onlyOld: Set<String> = [
    "alleen-oud", "reeks-oud", "c-oud", "rol-oud", "regel-oud", "h4",
  ]
  private static let onlyNew: Set<String> = [
    "alleen-nieuw", "profiel-nieuw", "c-nieuw", "moment-nieuw", "ov.nieuw", "regel-nieuw", "h1",
  ]

  private func edition(isNew: Bool) throws -> Curriculum {
    func pick(_ old: String, _ new: String) -> String { isNew ? new : old }
    let text = """
      <curriculum xmlns="urn:leerlijn:curriculum:1" id="e" edition="\(pick("1", "2"))" xml:lang="nl">
        <title>E</title>
        <sources><source id="o" kind="assumption"><title>O</title>
          <passage id="p" locator="x">y</passage></source></sources>
        <calendar><year id="2019-2020" starts="2019-09-02" ends="2020-07-17">
          <period id="\(pick("p1", "q1"))" starts="2019-09-02" ends="\(pick("2019-12-20", "2020-01-31"))"/>
          <period id="\(pick("p2", "q2"))" starts="\(pick("2020-01-06", "2020-02-03"))" ends="2020-07-17"/>
        </year></calendar>
        <roles><role id="student"><title>s</title></role><role id="docent"><title>d</title></role>
          <role id="praktijkbegeleider"><title>p</title></role>
          \(pick(#"<role id="rol-oud"><title>r</title></role>"#, ""))</roles>
        <qualifications><qualification id="k"><title>k</title></qualification></qualifications>
        <strands><strand id="ov"><title>o</title>
          <outcome id="ov.1" level="1" qualification="k"><title>1</title></outcome>
          \(pick("", #"<outcome id="ov.nieuw" level="2" qualification="k"><title>2</title></outcome>"#))
        </strand></strands>
        <networks>\(pick("", #"<network id="alleen-nieuw"/>"#))<network id="a"/><network id="b"/>
          \(pick(#"<network id="alleen-oud"/>"#, ""))</networks>
        <programme id="sw" level="bachelor" credits="240"><title>SW</title>
          <grading pass="5.5" scale="1-10" attempt="best" opportunities="2"/>
          \(pick("", #"<profile id="profiel-nieuw"><title>n</title></profile>"#))
          <profile id="jeugd"><title>j</title></profile><profile id="zorg"><title>z</title></profile>
          <set id="kern" courses="c1 c2 \(pick("c-oud", "c-nieuw"))"/>
          <course id="\(pick("c-oud", "c-nieuw"))" credits="10" year="3"><title>c</title></course>
          <course id="c1" credits="10" year="3"><title>c1</title></course>
          <course id="c2" credits="10" year="3"><title>c2</title></course>
          <placement id="stage-3" credits="30" year="3" starts="2019-09-02" ends="2020-07-03">
            <title>Stage</title>
            \(pick("", moment("moment-nieuw", "2020-01-31")))
            \(moment("midterm", "2020-02-14"))\(moment("final", "2020-07-03"))
          </placement>
          \(pick(#"<series id="reeks-oud" per="network" maximum="4"><title>r</title></series>"#, ""))
          <series id="leernetwerk" per="network" maximum="6"><title>l</title></series>
          <series id="leerhuis" per="all" planned="complete"><title>h</title>
            \(pick("", #"<session id="h1" date="2019-09-20"/>"#))
            <session id="h2" date="\(pick("2019-10-01", "2019-11-05"))"/>
            <session id="h3" date="\(pick("2019-12-12", "2020-04-02"))"/>
            \(pick(#"<session id="h4" date="2020-02-06"/>"#, ""))
          </series>
        </programme>
        \(rule("leernetwerk", #"<sessions series="leernetwerk" min="2"/>"#))
        \(rule("per-periode", #"<sessions series="leernetwerk" min="1" each="period"/>"#))
        \(rule("leerhuis", #"<sessions series="leerhuis" min="2"/>"#))
        \(rule("aandeel", #"<sessions series="leernetwerk leerhuis" share="0.6"/>"#))
        \(rule("kern", #"<credits set="kern" min="20"/>"#))
        \(rule("jaar", #"<courses years="3" gradeMin="6" min="2"/>"#))
        \(rule("beoordeeld", #"<assessed placement="stage-3" moment="midterm"/>"#))
        \(rule("oordelen", #"<datapoints outcome="ov.1" min="1"/>"#))
        \(rule("profiel", #"<is profile="jeugd zorg"/>"#))
        \(rule(pick("regel-oud", "regel-nieuw"), #"<grade course="c1" min="6"/>"#))
      </curriculum>
      """
    var log = DiagnosticLog()
    let curriculum = readCurriculum(
      SourceFile(path: "e.xml", bytes: Array(text.utf8)), checking: .namesOnly, reporting: &log)
    #expect(!log.hasErrors, "\(log.diagnostics.map(\.message.dutch))")
    return try #require(curriculum)
  }

  private func moment(_ id: String, _ due: String) -> String {
    """
    <moment id="\(id)" due="\(due)"><title>\(id)</title><by role="docent" decides="true"/>
    <by role="praktijkbegeleider"/></moment>
    """
  }

  private func rule(_ id: String, _ condition: String) -> String {
    """
    <rule id="\(id)"><title>\(id)</title><cite source="o" passage="p"/>\(condition)</rule>
    """
  }

  @Test(arguments: 0..<40) func givesEachEditionWhatItsOwnReadingGives(_ seed: Int) throws {
    let (old, new) = (try edition(isNew: false), try edition(isNew: true))
    let united = TestFolder(files(seed: UInt64(seed), without: []))
    let reading = readEvidence(at: united.path, forAnyOf: [new, old])
    #expect(reading.skippedRowCount == 0, "\(reading.log.diagnostics.map(\.message.dutch))")
    for (edition, blank) in [(old, Self.onlyNew), (new, Self.onlyOld)] {
      let alone = TestFolder(files(seed: UInt64(seed), without: blank))
      let own = readEvidence(at: alone.path, for: edition)
      #expect(own.skippedRowCount == 0, "\(own.log.diagnostics.map(\.message.dutch))")
      let seen = reading.evidence.asRead(for: edition, among: [new, old])
      for asOf in [day("2019-11-20"), day("2020-03-11"), day("2020-07-20")] {
        let program = RuleProgram(edition)
        let expected = Audit(program, of: own.evidence, asOf: asOf).statuses()
        #expect(Audit(program, of: seen, asOf: asOf).statuses() == expected)
      }
    }
  }

  /// Random evidence, both editions: the impact is what two plain audits say.
  @Test(arguments: 0..<20) func countsWhatTwoPlainAuditsSay(_ seed: Int) throws {
    let (old, new) = (try edition(isNew: false), try edition(isNew: true))
    let folder = TestFolder(files(seed: UInt64(seed), without: []))
    let reading = readEvidence(at: folder.path, forAnyOf: [new, old])
    let asOf = day("2020-03-11")
    let impact = Impact(from: old, to: new, of: reading.evidence, asOf: asOf)
    let plain = [(old, Self.onlyNew), (new, Self.onlyOld)].map { edition, blank in
      let alone = TestFolder(files(seed: UInt64(seed), without: blank))
      let own = readEvidence(at: alone.path, for: edition)
      return Audit(RuleProgram(edition), of: own.evidence, asOf: asOf).statuses()
    }
    for rule in impact.rules {
      var counts = StatusMatrix()
      for student in plain[0].indices {
        let from = rule.pair.old.map { plain[0][student][$0] } ?? .notApplicable
        let to = rule.pair.new.map { plain[1][student][$0] } ?? .notApplicable
        counts[from, to] += 1
      }
      #expect(rule.matrix == counts)
    }
  }
}

/// A folder that exists as long as the test runs.
final class TestFolder {
  let path: String
  private let names: [String]

  init(_ files: [String: String]) {
    var template = Array("/tmp/leerlijn-impact-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
    names = Array(files.keys)
    for (name, text) in files {
      guard let file = fopen(path + "/" + name, "w") else { continue }
      fputs(text, file)
      fclose(file)
    }
  }

  deinit {
    for name in names { unlink(path + "/" + name) }
    rmdir(path)
  }
}

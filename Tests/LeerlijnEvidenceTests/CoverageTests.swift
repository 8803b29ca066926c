import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

/// Files that are about those students alone whom they name.
@Suite struct CoverageTests {
  private func read(_ files: String, _ texts: [String: String]) -> EvidenceReading {
    reading(
      texts.merging([
        "evidence.xml": "<evidence xmlns=\"urn:leerlijn:evidence:1\">"
          + "<file kind=\"students\" path=\"students.csv\"/>\(files)</evidence>"
      ]) { $1 })
  }

  private func unlisted(_ files: String, _ texts: [String: String]) -> [FactKind: Set<Int>] {
    let reading = read(files, texts)
    #expect(reading.isUsable)
    return reading.evidence.unlisted
  }

  private func hours(_ path: String, _ covers: String) -> String {
    "<file kind=\"hours\" path=\"\(path)\" covers=\"\(covers)\"/>"
  }

  private let first = "student,date,hours,status\ns1000001,2019-10-04,8,approved\n"

  @Test("tells nothing of whom they do not name")
  func listed() {
    let texts = ["a.csv": first]
    #expect(unlisted(hours("a.csv", "listed"), texts) == [.hours: [1, 2]])
    #expect(unlisted(hours("a.csv", "all"), texts) == [:])
    #expect(unlisted("<file kind=\"hours\" path=\"a.csv\"/>", texts) == [:])
  }

  @Test("together tell of whom one of them names, and of all where one is about all")
  func several() {
    let texts = [
      "a.csv": first, "b.csv": "student,date,hours,status\ns1000003,2019-10-04,8,pending\n",
    ]
    let both = hours("a.csv", "listed") + hours("b.csv", "listed")
    #expect(unlisted(both, texts) == [.hours: [1]])
    #expect(unlisted(hours("a.csv", "listed") + hours("b.csv", "all"), texts) == [:])
    #expect(
      unlisted(both, texts.merging(["b.csv": first + "s1000002,2019-10-04,8,approved\n"]) { $1 })
        == [.hours: [2]])
  }

  @Test("name whoever stands in a row, by whatever number, also where it tells nothing")
  func named() {
    let wide = "nr;2019-10-04;2019-10-11\n01;8;\n02;;\n"
    let spread =
      "<file kind=\"hours\" path=\"w.csv\" separator=\";\" covers=\"listed\">"
      + "<column name=\"nr\" as=\"student\"/><column as=\"status\" value=\"approved\"/>"
      + "<students prefix=\"s10000\"/>"
      + "<spread columns=\"2..\" as=\"date\" value=\"hours\"/></file>"
    #expect(unlisted(spread, ["w.csv": wide]) == [.hours: [2]])
    #expect(
      unlisted(hours("a.csv", "listed"), ["a.csv": "student,date,hours,status\n"])
        == [.hours: [0, 1, 2]])
  }

  @Test("in all stretches of a long file")
  func stretches() {
    let rows = (0..<400).map { "s100000\($0 == 399 ? 3 : 1),2019-10-04,0.\($0 + 1),pending\n" }
    let folder = Folder(
      standard.merging([
        "a.csv": "student,date,hours,status\n" + rows.joined(),
        "evidence.xml": "<evidence xmlns=\"urn:leerlijn:evidence:1\">"
          + "<file kind=\"students\" path=\"students.csv\"/>\(hours("a.csv", "listed"))</evidence>",
      ]) { $1 })
    #expect(folder.read(chunkSize: 64).evidence.unlisted == [.hours: [1]])
  }

  @Test("of sessions tell nothing of other networks, and of whom is in one")
  func networks() {
    let list = "session,network,series,date,period,theme,status\n"
    let held = list + "cardea-1.ln1,cardea-1,leernetwerk,2019-12-03,2,,held\n"
    func read(_ attributes: String) -> Evidence {
      self.read(
        "<file kind=\"sessions\" path=\"s.csv\" \(attributes)/>", ["s.csv": held]
      ).evidence
    }
    let whole = read("")
    #expect(whole.unlistedNetworks.isEmpty && whole.unlisted.isEmpty && !whole.isPlanUnknown)
    let some = read("covers=\"listed\" plan=\"held\"")
    let others = some.networks.indices.filter { some.networks[$0].text != "cardea-1" }
    #expect(!others.isEmpty)
    #expect(some.unlistedNetworks == Set(others.map(UInt16.init)))
    // Of the first in curium; of the third no network is known.
    #expect(some.unlisted == [.sessions: [0]])
    #expect(some.isPlanUnknown)
    #expect(!read("plan=\"whole\"").isPlanUnknown)
  }

  @Test("are of kinds in which silence says something of a student")
  func kinds() {
    let refused = read(
      "<file kind=\"decisions\" path=\"d.csv\" covers=\"listed\" plan=\"held\"/>",
      ["d.csv": "student,about,kind,date,until,authority,ground\n"])
    #expect(refused.findings.count { $0.hasPrefix("manifest-attribute-unknown") } == 2)
    #expect(refused.findings.contains { $0.hasPrefix("manifest-attribute-unknown@evidence.xml") })
    #expect(!refused.isUsable)
    let unknown = read(hours("a.csv", "group"), ["a.csv": first])
    #expect(unknown.findings.contains { $0.hasPrefix("manifest-value-unknown@evidence.xml") })
    #expect(!unknown.isUsable)
  }

  @Test("of few are proposed as such, among what is likely")
  func proposed() {
    let folder = Folder(
      standard.merging(["hours.csv": first, "sessions.csv": standardHeld]) { $1 })
    let proposal = proposeManifest(
      for: ["students.csv", "hours.csv", "sessions.csv"].map { folder.path + "/" + $0 },
      curriculum: stageYear())
    #expect(proposal.text.contains("path=\"hours.csv\" origin=\"\" covers=\"listed\""))
    #expect(proposal.text.contains("path=\"sessions.csv\" origin=\"\" plan=\"held\""))
    let likely = proposal.likelyLines
    for reason in ["covers: ", "plan: "] {
      #expect(likely.contains { $0.hasPrefix("<!-- \(reason)waarschijnlijk: ") }, "\(likely)")
    }
    let asked = proposal.questions.first(where: \.isCheck)?.text.dutch ?? ""
    #expect(asked.contains("\(likely.count) keuzes"), "\(asked) \(likely)")
  }

  private let standardHeld = """
    session,network,series,date,period,theme,status
    curium.ln1,curium,leernetwerk,2019-10-08,1,,held

    """
}

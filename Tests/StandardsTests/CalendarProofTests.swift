import Foundation
import LeerlijnDiagnostics
import LeerlijnInterchange
import LeerlijnModel
import LeerlijnPlanner
import LeerlijnReport
import LeerlijnRules
import Testing

/// Calendars as another's parser reads them.
@Suite(Proof.needsPython) struct CalendarProofTests {
  @Test(arguments: ["leerlijn-jeugd", "samen-werken-samen-leren"])
  func readsWithoutAFault(curriculum: String) throws {
    let exported = try Exported("ics", of: curriculum)
    #expect(exported.files.count == 9)
    let outcome = try exported.read(by: "calendars.py")
    #expect(outcome.status == 0, "\(outcome.said)")
  }

  /// The evidence says of every session what the parser reads back, and nothing is left out.
  @Test(arguments: ["voorbeeld", "voorbeeld-2020-07-17"])
  func readsBackEverySession(evidence: String) throws {
    let exported = try Exported("ics", evidence: evidence)
    let outcome = try exported.read(by: "calendars.py")
    try #require(outcome.status == 0, "\(outcome.said)")
    let read = Set(
      outcome.said.split(separator: "\n").map { line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        return "\(cells[0]) \(cells[1].prefix(10)) \(cells[2])"
      })
    let material = try Exported.material("leerlijn-jeugd", evidence: evidence, asOf: nil)
    let sessions = try #require(material.evidence)
    let networks = material.curriculum.networks.filter { $0.kind == .organisation }.map(\.id.text)
    var expected: Set<String> = []
    for session in sessions.sessions {
      let state = session.state == .cancelled ? "CANCELLED" : "CONFIRMED"
      let files =
        session.network.map { [sessions.networks[Int($0)].text] } ?? networks + ["all-networks"]
      for file in files { expected.insert("\(file).ics \(session.day) \(state)") }
    }
    #expect(read == expected)
  }

  @Test(arguments: Language.allCases) func readsTheDeadlinesOfAGroup(language: Language) throws {
    let exported = try Exported("ics-deadlines", evidence: "voorbeeld", language: language)
    let outcome = try exported.read(by: "calendars.py")
    #expect(outcome.status == 0, "\(outcome.said)")
    #expect(outcome.said.split(separator: "\n").count > 10)
  }

  /// Another's clock tells the same moment, in summer and in winter.
  @Test func readsTimesOnTheClockOfTheNetherlands() throws {
    var material = try Exported.material("leerlijn-jeugd", evidence: "voorbeeld", asOf: nil)
    let sessions = try #require(material.evidence?.sessions)
    for index in sessions.indices {
      material.evidence?.sessions[index].times = ClockTimes("13:00-16:00")
    }
    let outcome = try Exported("ics", material).read(by: "calendars.py")
    #expect(outcome.status == 0, "\(outcome.said)")
    #expect(outcome.said.contains("2019-12-10T13:00:00+01:00"))
    #expect(outcome.said.contains("2020-05-18T13:00:00+02:00"))
  }

  /// A student's plan, with a path and without one.
  @Test(arguments: [nil, "2020-07-17"])
  func readsAPlan(until: String?) throws {
    var wishes = PathWishes()
    wishes.until = until.flatMap { Day(iso: $0) }
    let planned = try PlannedStudent("9000129", wishes)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let calendar = StudentPlanCalendar(
      planned.plan, planned.audit.evidence, planned.audit.curriculum, in: .dutch)
    try Data(calendar.text().utf8).write(to: folder.appending(path: "plan.ics"))
    let outcome = try Proof.run("calendars.py", folder.path)
    #expect(outcome.status == 0, "\(outcome.said)")
    let days = outcome.said.split(separator: "\n").map { $0.split(separator: "\t")[1] }
    let units = planned.plan.items.flatMap { planned.plan.model.units[$0.unit].ids }
    #expect(units.isEmpty == (until != nil) && days.count >= units.count)
    #expect(days.contains("2021-07-02") == (until == nil), "the last judgement, a year on")
  }

  /// A validator that finds nothing wrong in this would prove nothing.
  @Test(arguments: [
    ("DTSTAMP:20200311T000000Z\r\n", ""), ("UID:", "X-UID:"), ("VALUE=DATE:2019", "VALUE=DATE:99"),
    ("BYMONTH=3", "BYMONTH=4"), ("STATUS:CONFIRMED", "STATUS:MAYBE"),
    ("BEGIN:VEVENT", "BEGIN:VEVENT\r\nSUMMARY:twice"),
  ]) func seesAPlantedFault(text: String, fault: String) throws {
    let exported = try Exported("ics", evidence: "voorbeeld")
    let path = exported.folder.appending(path: "curium.ics")
    let right = try String(contentsOf: path, encoding: .utf8)
    let wrong = right.replacingOccurrences(of: text, with: fault)
    try #require(wrong != right)
    try wrong.write(to: path, atomically: true, encoding: .utf8)
    #expect(try exported.read(by: "calendars.py").status == 1)
  }
}

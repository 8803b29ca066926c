import Foundation
import Testing

/// The deadlines of a group as a calendar, counted again from the JSON of the same audit.
@Suite struct DeadlineCalendarTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func export(
    _ more: [String] = [], asOf: String = "2020-03-11", evidence: String = "curricula/voorbeeld",
    language: String? = nil
  ) throws -> Tool.Outcome {
    try Tool.run(
      ["export", "curricula/leerlijn-jeugd.xml", "--to", "ics-deadlines", "--evidence", evidence]
        + ["--as-of", asOf, "-o", folder.file("uit").path] + more, language: language)
  }

  private struct Event: Hashable {
    var values: [String: String] = [:]
    var day: String { values["DTSTART;VALUE=DATE"] ?? "" }
    var id: String { values["UID"] ?? "" }
    var numbers: Set<String> {
      Set((values["DESCRIPTION"] ?? "").matches(of: /9000\d{3}/).map { String($0.0) })
    }
  }

  private func text() throws -> String {
    try String(contentsOf: folder.file("uit/deadlines.ics"), encoding: .utf8)
  }

  private func events() throws -> [Event] {
    let lines = try text().replacing("\r\n ", with: "").split(separator: "\r\n")
    var events: [Event] = []
    for line in lines {
      if line == "BEGIN:VEVENT" { events.append(Event()) }
      guard let colon = line.firstIndex(of: ":"), !events.isEmpty else { continue }
      events[events.count - 1].values[String(line[..<colon])] =
        String(line[line.index(after: colon)...])
    }
    return events
  }

  /// Who still owes what by which day, by the JSON; advice left out.
  private func expected(_ more: [String]) throws -> [String: Set<String>] {
    let outcome = try Tool.run(
      ["audit", "curricula/leerlijn-jeugd.xml", "curricula/voorbeeld", "--as-of", "2020-03-11"]
        + ["--format", "json"] + more)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.results.utf8))
    let students = (object as? [String: Any])?["students"] as? [[String: Any]] ?? []
    var owed: [String: Set<String>] = [:]
    for student in students where student["left"] is NSNull {
      for rule in student["rules"] as? [[String: Any]] ?? [] {
        guard rule["status"] as? String == "open", rule["advisory"] as? Bool == false,
          let day = rule["deadline"] as? String, day >= "2020-03-11",
          let number = student["student"] as? String
        else { continue }
        owed["\(day) \(rule["rule"] as? String ?? "")", default: []].insert(number)
      }
    }
    return owed
  }

  @Test(arguments: [
    [], ["--network", "curium"], ["--year", "3", "--status", "open"], ["--rule", "stage-uren"],
  ])
  func tellsWhoOwesWhatByWhichDay(wishes: [String]) throws {
    let outcome = try export(wishes)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let owed = try expected(wishes)
    #expect(!owed.isEmpty)
    var found: [String: [Set<String>]] = [:]
    for event in try events() { found[event.day, default: []].append(event.numbers) }
    for (day, groups) in Dictionary(grouping: owed, by: { String($0.key.prefix(10)) }) {
      let told = found.removeValue(forKey: day.replacing("-", with: "")) ?? []
      #expect(Set(told) == Set(groups.map(\.value)) && told.count == groups.count, "\(day)")
    }
    #expect(found.isEmpty, "days on which nothing is due: \(found.keys)")
    for event in try events() {
      let count = event.numbers.count
      #expect(
        event.values["SUMMARY"]?.hasSuffix("(\(count) \(count == 1 ? "student" : "studenten"))")
          == true)
      #expect(event.values["TRANSP"] == "TRANSPARENT")
    }
    #expect(try !text().contains("METHOD"))
  }

  @Test func aLaterExportReplacesTheSameEvents() throws {
    _ = try export(asOf: "2020-03-11")
    let first = try events()
    _ = try export(asOf: "2020-03-11")
    #expect(try events() == first, "nothing changed")
    _ = try export(asOf: "2020-05-01")
    let later = try events()
    let known = Dictionary(uniqueKeysWithValues: first.map { ($0.id, $0) })
    #expect(Set(later.map(\.id)).count == later.count)
    #expect(later.allSatisfy { $0.day >= "20200501" })
    let kept = later.compactMap { event in known[event.id].map { (event, $0) } }
    #expect(!kept.isEmpty)
    for (event, earlier) in kept {
      let isSame = event.values["DESCRIPTION"] == earlier.values["DESCRIPTION"]
      let isCancelled = event.values["STATUS"] == "CANCELLED"
      #expect(event.values["SEQUENCE"] == (isSame && !isCancelled ? "0" : "1"), "\(event)")
    }
    for gone in first where gone.day >= "20200501" && !later.map(\.id).contains(gone.id) {
      Issue.record("neither kept nor cancelled: \(gone)")
    }
  }

  /// Two groups in one calendar program must not overwrite each other.
  @Test func anotherGroupHasEventsOfItsOwn() throws {
    _ = try export(["--network", "curium"])
    let one = try events()
    _ = try export(["--network", "cardea-1"])
    let other = try events()
    #expect(Set(one.map(\.id)).isDisjoint(with: other.map(\.id)))
    #expect(other.allSatisfy { $0.values["STATUS"] == "CONFIRMED" })
    _ = try export(["--network", "cardea-1", "--network", "curium"])
    let both = try events().map(\.id)
    _ = try export(["--network", "curium", "--network", "cardea-1", "--sort", "name"])
    #expect(try events().map(\.id) == both)
  }

  @Test func speaksEnglish() throws {
    let outcome = try export(["--network", "curium"], language: "en")
    #expect(outcome.status == 0)
    let text = try text()
    #expect(text.contains("SUMMARY:Due: ") && text.contains("CATEGORIES:deadline"))
    #expect(!text.contains("Uiterlijk") && !text.contains("Nog open"))
  }

  /// A name stands in the evidence, and in no calendar.
  @Test func namesNobody() throws {
    let evidence = folder.file("bewijs")
    try FileManager.default.copyItem(
      at: Tool.root.appending(path: "curricula/voorbeeld"), to: evidence)
    let students = evidence.appending(path: "students.csv")
    let lines = try String(contentsOf: students, encoding: .utf8).split(separator: "\n")
    let named = lines.enumerated().map { $0 == 0 ? "\($1),name" : "\($1),Fatima de Wit" }
    try named.joined(separator: "\n").write(to: students, atomically: true, encoding: .utf8)
    let outcome = try export(evidence: evidence.path)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try !text().contains("Fatima") && text().contains("9000"))
  }

  @Test(arguments: [
    (["--network", "curium", "--status", "notApplicable"], 2, "komt er geen termijn meer"),
    (["--network", "curim"], 2, "Bedoel je 'curium'?"),
    (["--student", "9000129"], 64, "--student"),
    (["--sheet-per-network"], 64, "--sheet-per-network"),
  ])
  func refusesWhatCannotBe(more: [String], status: Int32, said: String) throws {
    let outcome = try export(more)
    #expect(outcome.status == status && outcome.messages.contains(said), "\(outcome.messages)")
    #expect(!FileManager.default.fileExists(atPath: folder.file("uit").path))
  }

  @Test func asksForEvidence() throws {
    let outcome = try Tool.run(
      "export", "curricula/leerlijn-jeugd.xml", "--to", "ics-deadlines", "-o",
      folder.file("uit").path)
    #expect(outcome.status == 64 && outcome.messages.contains("--evidence"))
  }
}

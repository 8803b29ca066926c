import Foundation
import Testing

/// What changed since an earlier day or folder, counted again from the two audits.
@Suite struct SinceTests {
  private typealias Rules = [String: [String: Any]]

  private func document(_ parts: [String]) throws -> [String: Any] {
    let outcome = try Tool.run(
      ["audit", "curricula/leerlijn-jeugd.xml"] + parts + ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.messages)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.results.utf8))
    return try #require(object as? [String: Any])
  }

  private func students(_ document: [String: Any]) -> [String: [String: Any]] {
    let list = document["students"] as? [[String: Any]] ?? []
    return Dictionary(
      list.map { ($0["student"] as? String ?? "", $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func rules(_ student: [String: Any]) -> Rules {
    let list = student["rules"] as? [[String: Any]] ?? []
    return Dictionary(
      list.map { ($0["rule"] as? String ?? "", $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func rank(_ rule: [String: Any]) -> Int? {
    switch rule["status"] as? String {
    case "missed": 0
    case "open": rule["tight"] as? Bool == true ? 1 : 2
    case "met", "waived": 3
    default: nil
    }
  }

  /// Good, bad or other, by what both audits say of one rule; nil where nothing changed.
  private func news(_ old: [String: Any], _ new: [String: Any]) -> String? {
    let same =
      old["status"] as? String == new["status"] as? String
      && old["tight"] as? Bool == new["tight"] as? Bool
    guard !same else { return nil }
    guard let before = rank(old) else { return rank(new) == 0 ? "bad" : "other" }
    guard let after = rank(new) else { return before == 0 ? "good" : "other" }
    if after == before { return "other" }
    if after > before { return "good" }
    let unknown: Set = ["not-yet-registered", "not-delivered", "row-left-out"]
    let reasons = Set(new["reasons"] as? [String] ?? [])
    return reasons.isDisjoint(with: unknown) ? "bad" : "other"
  }

  private func expectAgreement(
    _ earlier: [String], _ later: [String], since: [String], _ total: Int
  ) throws {
    let (old, new) = (students(try document(earlier)), students(try document(later)))
    let told = try document(later + since)
    var counts = ["bad": 0, "good": 0, "other": 0, "same": 0]
    for (number, student) in students(told) {
      let (before, after) = (rules(old[number] ?? [:]), rules(new[number] ?? [:]))
      guard student["left"] is NSNull else { continue }
      var expected: [String: String] = [:]
      for (id, rule) in after { expected[id] = before[id].flatMap { news($0, rule) } }
      let changes = student["changes"] as? [[String: Any]] ?? []
      let found = Dictionary(
        changes.map { ($0["rule"] as? String ?? "", $0["news"] as? String ?? "") },
        uniquingKeysWith: { first, _ in first })
      #expect(found == expected, "\(number)")
      let binding = Set(
        expected.filter { after[$0.key]?["advisory"] as? Bool == false }.map(\.value))
      let worst = ["bad", "good", "other"].first(where: binding.contains)
      #expect(student["news"] as? String == worst, "\(number)")
      counts[worst ?? "same", default: 0] += 1
    }
    let since = try #require(told["since"] as? [String: Any])
    for (key, count) in counts where key != "same" && key != "other" {
      #expect(since[key] as? Int == count, "\(key)")
    }
    #expect(counts["bad", default: 0] + counts["good", default: 0] > 0)
  }

  @Test func agreesWithTheAuditsOfTwoDays() throws {
    let evidence = "curricula/voorbeeld"
    try expectAgreement(
      [evidence, "--as-of", "2020-02-10"], [evidence, "--as-of", "2020-03-11"],
      since: ["--since", "2020-02-10"], 64)
  }

  @Test func agreesWithTheAuditsOfTwoFolders() throws {
    let (old, new) = ("curricula/voorbeeld", "curricula/voorbeeld-2020-07-17")
    try expectAgreement(
      [old, "--as-of", "2020-03-11"], [new, "--as-of", "2020-07-18"],
      since: ["--since", old, "--since", "2020-03-11"], 64)
  }

  // MARK: In words

  private func audit(_ folder: Folder, _ more: String...) throws -> Tool.Outcome {
    try Tool.run(
      ["audit", folder.file("c.xml").path, folder.file("bewijs").path, "--as-of", "2020-03-11"]
        + more)
  }

  /// The material, and the same evidence as it was before anyone's attendance came in.
  private func folder() throws -> Folder {
    let folder = try Material.folder()
    try FileManager.default.copyItem(at: folder.file("bewijs"), to: folder.file("oud"))
    _ = try folder.write("student,session,status\n", to: "oud/attendance.csv")
    return folder
  }

  @Test func tellsBadNewsFirstAndWhy() throws {
    let folder = try folder()
    let outcome = try audit(folder, "--since", folder.file("oud").path)
    #expect(outcome.status == 0)
    let text = outcome.results.replacingOccurrences(of: "\n", with: " ")
    #expect(text.contains("bij 1 van de 2 studenten slecht nieuws"), "\(text)")
    #expect(text.contains("▼ Leerhuis: was"))
    #expect(text.contains("nu niet meer haalbaar. 0 van 2 bijgewoond"), "\(text)")
    #expect(text.contains("s2") && !text.contains("s1 "))
  }

  @Test func tellsThatNothingChanged() throws {
    let outcome = try audit(try folder(), "--since", "2020-03-10", "--lang", "en")
    let text = outcome.results.replacingOccurrences(of: "\n", with: " ")
    #expect(text.contains("nothing changed for any of the 2 students."), "\(text)")
  }

  @Test func tellsWhoIsNewAndWhoIsGone() throws {
    let folder = try folder()
    let head = Material.students.split(separator: "\n")[0]
    _ = try folder.write("\(head)\ns1,2019,1,,,,,\ns3,2019,1,,,,,\n", to: "oud/students.csv")
    let outcome = try audit(folder, "--since", folder.file("oud").path)
    let text = outcome.results.replacingOccurrences(of: "\n", with: " ")
    #expect(text.contains("Niet meer in de lijst: s3."), "\(text)")
    #expect(text.contains("s2   staat nieuw in de lijst"), "\(text)")
  }

  @Test(arguments: ["2020-03-11", "2020-04-01"])
  func refusesADayThatIsNotEarlier(day: String) throws {
    let outcome = try audit(try folder(), "--since", day)
    #expect(outcome.status == 2 && outcome.messages.contains("ligt niet voor de stand"))
  }

  @Test func refusesAFolderThatCannotBeRead() throws {
    let outcome = try audit(try folder(), "--since", "nergens")
    #expect(outcome.status == 2 && outcome.results.isEmpty)
  }

  @Test func refusesMoreThanOneOfAKind() throws {
    let outcome = try audit(try folder(), "--since", "2020-03-01", "--since", "2020-03-02")
    #expect(outcome.status == 64)
  }
}

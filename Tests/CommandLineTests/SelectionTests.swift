import Foundation
import Testing

/// Choices such as `--network` leave whom they say, in every form alike; counted again from the files.
@Suite struct SelectionTests {
  private static let curriculum = "curricula/leerlijn-jeugd.xml"
  private static let evidence = "curricula/voorbeeld"
  private static let asOf = "2020-03-11"

  private func audit(_ more: [String], language: String? = nil) throws -> Tool.Outcome {
    try Tool.run(
      ["audit", Self.curriculum, Self.evidence, "--as-of", Self.asOf] + more, language: language)
  }

  private func document(_ more: [String]) throws -> [String: Any] {
    let outcome = try audit(more + ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.messages)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.results.utf8))
    return try #require(object as? [String: Any])
  }

  private func students(_ more: [String]) throws -> [[String: Any]] {
    try #require(document(more)["students"] as? [[String: Any]])
  }

  private func numbers(_ more: [String]) throws -> Set<String> {
    Set(try students(more).compactMap { $0["student"] as? String })
  }

  /// The rows of a file of the evidence, by column; none of these has a quoted cell.
  private func rows(_ file: String) throws -> [[String: String]] {
    let url = Tool.root.appending(path: Self.evidence).appending(path: file)
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { row in
      Dictionary(zip(lines[0], row), uniquingKeysWith: { first, _ in first })
    }
  }

  private func holdsTheDay(_ row: [String: String], _ from: String, _ until: String) -> Bool {
    let (first, last) = (row[from] ?? "", row[until] ?? "")
    return first <= Self.asOf && (last.isEmpty || Self.asOf <= last)
  }

  // MARK: Each choice

  @Test(arguments: ["b101", "b106", "b147"])
  func keepsWhoHasASupervisorOnTheDay(supervisor: String) throws {
    let placed = try rows("placements.csv")
    let known = Set(placed.compactMap { $0["student"] })
    let expected = known.filter { student in
      let own = placed.filter { $0["student"] == student }
        .sorted { ($0["start"] ?? "") < ($1["start"] ?? "") }
      let now =
        own.last { holdsTheDay($0, "start", "end") }
        ?? own.last { ($0["start"] ?? "") <= Self.asOf } ?? own.first
      return now?["supervisor"] == supervisor
    }
    #expect(try numbers(["--supervisor", supervisor]) == expected)
  }

  @Test(arguments: ["cardea-1", "curium"])
  func keepsWhoIsInANetworkOnTheDay(network: String) throws {
    let placed = try rows("placements.csv").filter { holdsTheDay($0, "start", "end") }
    let members = try rows("members.csv").filter { holdsTheDay($0, "from", "until") }
    var expected: Set<String> = []
    for student in try rows("students.csv") {
      let number = student["student"] ?? ""
      let own = placed.first { $0["student"] == number && $0["network"] != "" }?["network"]
      let listed = members.first { $0["person"] == number && $0["role"] == "student" }?["network"]
      if own ?? listed ?? student["network"] == network { expected.insert(number) }
    }
    #expect(!expected.isEmpty)
    #expect(try numbers(["--network", network]) == expected)
  }

  @Test func keepsWhoIsInAYearOfAProgramme() throws {
    let expected = Set(
      try rows("enrolments.csv").filter { holdsTheDay($0, "from", "until") && $0["year"] == "4" }
        .compactMap { $0["student"] })
    #expect(!expected.isEmpty)
    #expect(try numbers(["--year", "4"]).isSuperset(of: expected))
  }

  @Test(arguments: ["missed", "open", "met"])
  func keepsWhoStandsSo(status: String) throws {
    let all = try students([])
    let expected = Set(
      all.filter { $0["status"] as? String == status }.compactMap { $0["student"] as? String })
    #expect(try numbers(["--status", status]) == expected)
  }

  @Test func keepsWhoStandsSoByARule() throws {
    func status(_ student: [String: Any], _ rule: String) -> String? {
      let rules = student["rules"] as? [[String: Any]] ?? []
      return rules.first { $0["rule"] as? String == rule }?["status"] as? String
    }
    let all = try students([])
    let expected = Set(
      all.filter { status($0, "leerhuis-deelname") == "waived" }.compactMap {
        $0["student"] as? String
      })
    #expect(!expected.isEmpty && expected.count < all.count)
    let chosen = try students(["--rule", "Leerhuis", "--status", "ontheffing"])
    #expect(Set(chosen.compactMap { $0["student"] as? String }) == expected)
    for student in chosen {
      let rules = student["rules"] as? [[String: Any]] ?? []
      #expect(rules.compactMap { $0["rule"] as? String } == ["leerhuis-deelname"])
    }
  }

  // MARK: Together

  @Test func choicesHoldTogetherAndOneOfAKindIsEnough() throws {
    let (first, second) = (
      try numbers(["--network", "curium"]), try numbers(["--network", "cardea-1"])
    )
    #expect(try numbers(["--network", "curium", "--network", "cardea-1"]) == first.union(second))
    let missed = try numbers(["--status", "missed"])
    #expect(
      try numbers(["--network", "cardea-1", "--status", "missed"]) == second.intersection(missed))
  }

  @Test func theFirstSentenceSaysWhatWasChosen() throws {
    let count = try numbers(["--network", "curium", "--year", "3"]).count
    let text = try audit(["--network", "curium", "--year", "3"]).results
      .replacingOccurrences(of: "\n", with: " ")
    #expect(text.contains("leerjaar 3: \(count) van de 64 studenten. "), "\(text)")
    #expect(text.contains("van de \(count) studenten"))
    let document = try document(["--network", "curium", "--year", "3", "--summary"])
    let selection = try #require(document["selection"] as? [String: Any])
    #expect(selection["networks"] as? [String] == ["curium"])
    #expect(selection["years"] as? [Int] == [3])
    #expect(selection["students"] as? Int == count)
    let counts = try #require(document["summary"] as? [String: [String: Int]])
    for rule in counts.values { #expect(rule.values.reduce(0, +) == count) }
  }

  @Test func sortsByNameAndByUrgency() throws {
    let byName = try students(["--sort", "name"]).compactMap { $0["student"] as? String }
    #expect(byName == byName.sorted())
    let byUrgency = try students(["--sort", "urgency"])
    #expect(byUrgency.first?["attention"] is String)
    #expect(byUrgency.last?["attention"] is NSNull)
    #expect(Set(byUrgency.compactMap { $0["student"] as? String }) == Set(byName))
    let text = try audit(["--sort", "name", "--attention", "0"]).results
    let listed = text.split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("9000") }.map { String($0.prefix(7)) }
    #expect(listed.count > 20 && listed == listed.sorted())
  }

  /// Prefixes, accents and capitals do not count; numbers of who has no name come first.
  @Test func sortsNamesAsDutchListsDo() throws {
    let names = [
      ("a1", "Zeeman, Ada"), ("a2", "De Wit, Jan"), ("a3", "Émile"), ("a4", "van der Aa, Bo"),
      ("a5", "emiel"), ("a6", "’t Hart, Cor"), ("a7", ""), ("a8", "de Wit, Jan"), ("a9", "Van"),
      ("b1", "E\u{0301}mile"), ("b2", "Øster"), ("b3", "T. Noor"), ("b4", "Wit, Jan"),
    ]
    let folder = try Material.folder()
    let rows = names.map { "\($0.0),2019,1,,,,,,\"\($0.1)\"" }
    _ = try folder.write(
      "student,cohort,year,profile,network,placement_start,placement_end,hours_per_week,name\n"
        + rows.joined(separator: "\n") + "\n", to: "bewijs/students.csv")
    _ = try folder.write("student,session,status\n", to: "bewijs/attendance.csv")
    let outcome = try Tool.run(
      "audit", folder.file("c.xml").path, folder.file("bewijs").path, "--as-of", "2020-03-11",
      "--sort", "name", "--format", "json")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.results.utf8))
    let students = (object as? [String: Any])?["students"] as? [[String: Any]] ?? []
    #expect(
      students.compactMap { $0["student"] as? String } == [
        "a7", "a4", "a5", "a3", "b1", "a6", "b2", "b3", "a9", "a2", "a8", "b4", "a1",
      ])
  }

  // MARK: Refused, and empty

  @Test func tellsOfEveryNameThatIsNotThere() throws {
    let outcome = try audit([
      "--network", "curim", "--supervisor", "b1o1", "--profile", "jeugdd", "--rule",
      "leernetwerkdeelname", "--status", "missd", "--year", "9",
    ])
    #expect(outcome.status == 2 && outcome.results.isEmpty)
    for near in ["curium", "b101", "jeugd", "leernetwerk-deelname", "missed"] {
      #expect(outcome.messages.contains("Bedoel je '\(near)'?"), "\(outcome.messages)")
    }
    #expect(outcome.messages.contains("leerjaar '9' staat niet in dit curriculum"))
    #expect(outcome.messages.split(separator: "\n").count == 6)
  }

  @Test func saysThatNobodyIsLeft() throws {
    let wishes = ["--network", "curium", "--profile", "jeugd", "--status", "notApplicable"]
    let outcome = try audit(wishes)
    #expect(outcome.status == 0)
    let text = outcome.results.replacingOccurrences(of: "\n", with: " ")
    #expect(text.contains("geen van de 64 studenten. Elk apart:"), "\(text)")
    let json = try audit(wishes + ["--format", "json"], language: "en")
    #expect(json.messages.contains("none of the 64 students"))
    let document = try JSONSerialization.jsonObject(with: Data(json.results.utf8))
    #expect(((document as? [String: Any])?["students"] as? [Any])?.isEmpty == true)
  }

  @Test func aStudentAloneTakesNoChoices() throws {
    let outcome = try audit(["--student", "9000129", "--network", "curium"])
    #expect(outcome.status == 64)
  }

  @Test func strictLooksAtWhoWasChosen() throws {
    let all = try students([])
    let calm = try #require(
      all.first { $0["status"] as? String == "open" && $0["left"] is NSNull }?["student"] as? String
    )
    #expect(!calm.isEmpty)
    #expect(try audit(["--strict", "--summary"]).status == 1)
    #expect(
      try audit(["--strict", "--summary", "--status", "open", "--rule", "leerhuis"]).status == 0)
  }

  // MARK: Other forms

  @Test func theTablesHoldWhoWasChosen() throws {
    let folder = try Folder()
    let outcome = try Tool.run(
      "export", Self.curriculum, "--to", "csv", "-o", folder.file("csv").path, "--evidence",
      Self.evidence, "--as-of", Self.asOf, "--network", "curium", "--rule",
      "leerhuis-deelname")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let matrix = try String(contentsOf: folder.file("csv/matrix.csv"), encoding: .utf8)
    let lines = matrix.split(whereSeparator: \.isNewline)
    let expected = try numbers(["--network", "curium"])
    #expect(Set(lines.dropFirst().map { String($0.prefix(7)) }) == expected)
    #expect(lines[0].contains("(leerhuis-deelname)") && !lines[0].contains("(stage-uren)"))
    let about = try String(contentsOf: folder.file("csv/about.csv"), encoding: .utf8)
    #expect(about.contains("\(expected.count) van de 64 studenten"))
  }

  @Test(arguments: [["--network", "curium"], ["--supervisor", "b101"]])
  func theCalendarsAreOfTheNetworksOfWhoWasChosen(wishes: [String]) throws {
    let folder = try Folder()
    let outcome = try Tool.run(
      ["export", Self.curriculum, "--to", "ics", "-o", folder.file("ics").path]
        + ["--evidence", Self.evidence, "--as-of", Self.asOf] + wishes)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.file("ics").path)
    #expect(
      files.filter { $0.hasSuffix(".ics") }.sorted() == ["all-networks.ics", "curium.ics"])
  }

  @Test func choicesAskForEvidenceOfAGroup() throws {
    let folder = try Folder()
    let outcome = try Tool.run(
      "export", Self.curriculum, "--to", "oeapi", "-o", folder.file("x").path, "--network", "curium"
    )
    #expect(outcome.status == 64 && outcome.messages.contains("--evidence"))
  }
}

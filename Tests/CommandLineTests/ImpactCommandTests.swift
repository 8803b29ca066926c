import Foundation
import Testing

/// What another edition does to a cohort, and fragments that keep their promise.
struct ImpactCommandTests {
  private func json(_ arguments: String) throws -> [String: Any] {
    let outcome = try Tool.shell("\"$leerlijn\" \(arguments) --format json")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let document = try JSONSerialization.jsonObject(with: Data(outcome.results.utf8))
    return try #require(document as? [String: Any])
  }

  /// What a comparison says of the cohort.
  private func toldImpact(_ arguments: String) throws -> [String: Any] {
    try #require(json("diff \(arguments)")["impact"] as? [String: Any])
  }

  /// Student and rule to status, from a plain audit of what the edition knows: to a comparison a
  /// course of the other edition is no mistake, and so nothing is unknown because of its results.
  private func statuses(_ curriculum: String, _ evidence: String) throws -> [String: [String:
    String]]
  {
    let edition = try String(contentsOfFile: curriculum, encoding: .utf8)
    let own = try Folder()
    for name in try FileManager.default.contentsOfDirectory(atPath: evidence) {
      let rows = try String(contentsOfFile: "\(evidence)/\(name)", encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
      let known = rows.enumerated().filter { index, row in
        name != "results.csv" || index == 0 || row.isEmpty
          || edition.contains("<course id=\"\(row.split(separator: ",")[1])\"")
      }
      _ = try own.write(known.map { String($1) }.joined(separator: "\n"), to: name)
    }
    let audit = try json("audit \(curriculum) \(own.url.path) --as-of 2020-03-11")
    var result: [String: [String: String]] = [:]
    for student in try #require(audit["students"] as? [[String: Any]]) {
      let rules = try #require(student["rules"] as? [[String: Any]])
      result[try #require(student["student"] as? String)] = Dictionary(
        uniqueKeysWithValues: rules.map {
          ($0["rule"] as? String ?? "", $0["status"] as? String ?? "")
        })
    }
    return result
  }

  /// Students who lose and gain, where the copies of a rule stand for it.
  private func changes(
    _ old: [String: [String: String]], _ new: [String: [String: String]]
  ) -> (losses: Int, gains: Int) {
    let ranks = ["missed": 0, "open": 1, "met": 2, "waived": 2]
    var (losers, winners) = (Set<String>(), Set<String>())
    for (student, rules) in old {
      for (rule, before) in rules {
        let copies = (new[student] ?? [:]).filter {
          $0.key == rule || $0.key.hasPrefix(rule + "-")
        }
        let after = copies.values.first { $0 != "notApplicable" } ?? "notApplicable"
        guard let first = ranks[before], let second = ranks[after], first != second else {
          continue
        }
        if second < first { losers.insert(student) } else { winners.insert(student) }
      }
    }
    return (losers.count, winners.count)
  }

  @Test func keepsThePromiseOfEveryFragment() throws {
    let folder = try Editions.folder()
    let (old, new) = (folder.file("oud.xml").path, folder.file("nieuw.xml").path)
    let evidence = folder.file("bewijs").path
    let impact = try toldImpact("\(old) \(new) --evidence \(evidence) --as-of 2020-03-11")
    let plain = try statuses(old, evidence)
    let measures = try #require(impact["measures"] as? [[String: Any]])
    #expect(
      measures.map { $0["measure"] as? String } == [
        "new-cohorts", "from-day", "phase-out", "old-results",
      ])
    var promised: [Int] = []
    for measure in measures {
      let name = try #require(measure["measure"] as? String)
      let fragment = try #require(measure["fragment"] as? String, "\(name)")
      var pasting = Pasting(try String(contentsOfFile: new, encoding: .utf8))
      pasting.paste(fragment)
      let path = try folder.write(pasting.text, to: "\(name).xml")
      let check = try Tool.run("check", path)
      #expect(check.status == 0, "\(name): \(check.results)")
      let kept = try statuses(path, evidence)
      let found = changes(plain, kept)
      #expect(found.losses == measure["losses"] as? Int, "\(name)")
      #expect(found.gains == measure["gains"] as? Int, "\(name)")
      promised.append(found.losses)
    }
    // All lose by the Leerhuis, s1 by the course too. Only s3 is of cohort 2020; no rule keeps the
    // course, which takes a measure of its own.
    #expect(impact["losses"] as? Int == 4)
    #expect(promised == [2, 1, 2, 4])
  }

  @Test func pastesIntoTheShippedEditionWithoutNewErrors() throws {
    let (old, new) = ("curricula/sociaal-werk.xml", "curricula/sociaal-werk-2020-2021.xml")
    let rest = "--evidence curricula/voorbeeld --as-of 2020-03-11 --skip-bad-rows"
    let impact = try toldImpact("\(old) \(new) \(rest)")
    #expect(impact["students"] as? Int == 58)
    let folder = try Folder()
    let plain = try json("check \(new)")
    for measure in try #require(impact["measures"] as? [[String: Any]]) {
      guard let fragment = measure["fragment"] as? String else { continue }
      let name = try #require(measure["measure"] as? String)
      var pasting = Pasting(
        try String(contentsOf: Tool.root.appending(path: new), encoding: .utf8))
      pasting.paste(fragment)
      let path = try folder.write(pasting.text, to: "\(name).xml")
      let check = try json("check \(path)")
      #expect(check["errors"] as? Int == 0, "\(name)")
      #expect(try findings(check).isSubset(of: findings(plain)), "\(name)")
      let kept = try toldImpact("\(old) \(path) \(rest) --without-measures")
      for key in ["losses", "gains", "urgent"] {
        #expect(kept[key] as? Int == measure[key] as? Int, "\(name) \(key)")
      }
    }
  }

  /// Which kinds of finding there are.
  private func findings(_ check: [String: Any]) throws -> Set<String> {
    let diagnostics = try #require(check["diagnostics"] as? [[String: Any]])
    return Set(diagnostics.compactMap { $0["name"] as? String })
  }

  @Test func saysInAPastedRuleNothingButWhomItIsFor() throws {
    let impact = try toldImpact(
      "curricula/leerlijn-jeugd.xml curricula/leerlijn-jeugd-2020-2021.xml "
        + "--evidence curricula/voorbeeld --as-of 2020-03-11")
    let measures = try #require(impact["measures"] as? [[String: Any]])
    let fragment = try #require(measures.first?["fragment"] as? String)
    let text = fragment.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("(cohorten vanaf 2020)"))
    #expect(!text.contains("cohorten vanaf 2018"))
    #expect(text.contains("Overgangsregeling: wat deze editie vraagt, voor cohorten vanaf 2020."))
    #expect(text.contains("Regels van sociaal-werk-2020-2021.xml:"))
    #expect(text.contains("Regels van leerlijn-jeugd-2020-2021.xml:"))
  }

  @Test func tellsWhomItTouchesFirst() throws {
    let folder = try Editions.folder()
    let outcome = try Tool.shell(
      "\"$leerlijn\" diff \(folder.file("oud.xml").path) \(folder.file("nieuw.xml").path) "
        + "--evidence \(folder.file("bewijs").path) --as-of 2020-03-11")
    #expect(outcome.status == 0)
    #expect(outcome.results.contains("\nVan de 4 studenten verliezen er 4"))
    #expect(outcome.results.contains("‘Leerhuis’ vraagt 2 in plaats van 1 bijeenkomst."))
    #expect(!outcome.results.contains("\u{1B}"))
  }

  @Test func refusesBadRowsAsAnAuditDoes() throws {
    let folder = try Editions.folder()
    _ = try folder.write("student,session,status\ns9,l1,present\n", to: "bewijs/attendance.csv")
    let line =
      "\"$leerlijn\" diff \(folder.file("oud.xml").path) \(folder.file("nieuw.xml").path) "
      + "--evidence \(folder.file("bewijs").path) --as-of 2020-03-11"
    let refused = try Tool.shell(line)
    #expect(refused.status == 2)
    #expect(refused.results.isEmpty)
    #expect(refused.messages.contains("--skip-bad-rows"))
    let skipped = try Tool.shell(line + " --skip-bad-rows")
    #expect(skipped.status == 0)
    #expect(skipped.results.contains("Overgeslagen: 1 rij"))
  }

  @Test func asksForEvidenceWhereADayIsNamed() throws {
    let outcome = try Tool.run(
      "diff", "curricula/sociaal-werk.xml", "curricula/sociaal-werk.xml", "--as-of", "2020-03-11")
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("--evidence"))
  }

  @Test func saysThatEditionsShareNoRule() throws {
    let folder = try Editions.folder()
    var other = try String(contentsOf: folder.file("nieuw.xml"), encoding: .utf8)
    // What only goes by another name is found again; what is gone is gone.
    while let start = other.range(of: "<rule id="),
      let end = other.range(of: "</rule>", range: start.upperBound..<other.endIndex)
    {
      other.removeSubrange(start.lowerBound..<end.upperBound)
    }
    _ = try folder.write(other, to: "nieuw.xml")
    let outcome = try Tool.shell(
      "\"$leerlijn\" diff \(folder.file("oud.xml").path) \(folder.file("nieuw.xml").path) "
        + "--evidence \(folder.file("bewijs").path) --as-of 2020-03-11")
    #expect(outcome.results.contains("geen enkele regel met hetzelfde kenmerk"))
  }

  @Test func takesTodayWhereNoDayIsNamedAndSaysSo() throws {
    let folder = try Editions.folder()
    let outcome = try Tool.run(
      "diff", folder.file("oud.xml").path, folder.file("nieuw.xml").path, "--evidence",
      folder.file("bewijs").path)
    #expect(outcome.status == 0)
    #expect(outcome.messages.contains("--as-of 2019-12-12"))
  }
}

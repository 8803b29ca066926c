import Foundation
import Testing

/// The first sentence of an audit counts what it says, everyone once: counted again from the JSON.
@Suite struct AuditHeadlineTests {
  /// What a program would count from the keys that others build on.
  struct Recount {
    var missed = 0
    var tight = 0
    var soon = 0

    init(_ students: [[String: Any]], asOf: String) {
      for student in students where student["left"] is NSNull {
        let rules = (student["rules"] as? [[String: Any]] ?? []).filter {
          !Self.flag($0, "advisory")
        }
        if student["status"] as? String == "missed" {
          missed += 1
        } else if rules.contains(where: { Self.flag($0, "tight") }) {
          tight += 1
        } else if rules.contains(where: { Self.closesSoon($0, after: asOf) }) {
          soon += 1
        }
      }
    }

    private static func flag(_ rule: [String: Any], _ key: String) -> Bool {
      rule[key] as? Bool ?? false
    }

    private static func closesSoon(_ rule: [String: Any], after asOf: String) -> Bool {
      guard rule["status"] as? String == "open", let deadline = rule["deadline"] as? String,
        !(rule["reasons"] as? [String] ?? []).contains("not-delivered")
      else { return false }
      return days(deadline) - days(asOf) <= 42
    }

    private static func days(_ iso: String) -> Int {
      let parts = iso.split(separator: "-").compactMap { Int($0) }
      let components = DateComponents(
        timeZone: .gmt, year: parts[0], month: parts[1], day: parts[2])
      let date = Calendar(identifier: .gregorian).date(from: components) ?? .distantPast
      return Int((date.timeIntervalSince1970 / 86_400).rounded())
    }
  }

  @Test(
    arguments: ["2019-10-07", "2020-02-10", "2020-03-11", "2020-06-20", "2020-07-18"])
  func countsEveryoneOnceByTheWorst(asOf: String) throws {
    let parts = ["audit", "curricula/leerlijn-jeugd.xml", "curricula/voorbeeld", "--as-of", asOf]
    let text = try Tool.run(parts).results.components(separatedBy: "\n\n")[0]
      .replacingOccurrences(of: "\n", with: " ")
    let json = try Tool.run(parts + ["--format", "json"]).results
    let document = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let students = try #require(document?["students"] as? [[String: Any]])
    let recount = Recount(students, asOf: asOf)
    func count(_ concern: String) -> Int {
      students.count { $0["attention"] as? String == concern }
    }
    #expect(count("missed") == recount.missed)
    #expect(count("tight") + count("later") == recount.tight)
    #expect(count("soon") == recount.soon)

    let missed = matched(text, "bij ([0-9]+) is iets niet meer haalbaar")
    let tight = matched(text, "bij ([0-9]+) is iets krap")
    let soon = matched(text, "bij ([0-9]+) loopt alleen binnen zes weken een termijn af")
    let later = matched(text, "Bij (?:nog )?([0-9]+) is er ergens geen marge")
    #expect(missed == recount.missed, "\(text)")
    #expect(tight + later == recount.tight, "\(text)")
    #expect(tight == count("tight") && soon == recount.soon, "\(text)")
    let asking = missed + tight + soon
    #expect(asking == 0 || text.contains("\(asking) van de 64 studenten"), "\(text)")
  }

  private func matched(_ text: String, _ pattern: String) -> Int {
    guard let expression = try? NSRegularExpression(pattern: pattern),
      let match = expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)),
      let range = Range(match.range(at: 1), in: text)
    else { return 0 }
    return Int(text[range]) ?? 0
  }

  @Test func namesThoseOfWhomOnlyATermEndsSoon() throws {
    let outcome = try Tool.run(
      "audit", "curricula/leerlijn-jeugd.xml", "curricula/voorbeeld", "--as-of", "2020-03-11",
      "--lang", "en")
    let text = outcome.results.replacingOccurrences(of: "\n", with: " ")
    #expect(text.contains("each counted once, by the worst"))
    #expect(text.contains("no more than a term ends within six weeks"))
  }
}

import Foundation
import LeerlijnInterchange
import LeerlijnModel
import Testing

@Suite(Proof.needsPython) struct AmsterdamTimeProofTests {
  /// Every day of forty years, by the time zone data of others.
  @Test func agreesWithTheTimeZoneData() throws {
    let first = try #require(Day(iso: "1996-01-01"))
    let last = try #require(Day(iso: "2036-12-31"))
    let lines = (first.number...last.number).map { number in
      let day = Day(number: number)
      return "\(day) \(AmsterdamTime.start(of: day)) \(AmsterdamTime.end(of: day)) "
        + "\(AmsterdamTime.moment(of: day, 179)) \(AmsterdamTime.moment(of: day, 180))"
    }
    let path = FileManager.default.temporaryDirectory.appending(
      path: "leerlijn-days-\(UUID().uuidString)")
    try lines.joined(separator: "\n").write(to: path, atomically: true, encoding: .utf8)
    defer { unlink(path.path) }
    let outcome = try Proof.run("amsterdam.py", path.path)
    #expect(outcome.status == 0, "\(outcome.said)")
  }
}

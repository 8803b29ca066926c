import Foundation
import Testing

/// The independent evaluator of the shared folder against the tool, on curricula and evidence made by chance.
///
/// It was written from the design alone, in another language. Each seed gives the same files every time,
/// so what it finds may only become less: `late` is how often it already knows what the tool still
/// leaves open, `numbers` how often another bound stands beside the same status. That one says met,
/// missed or waived and the other something else is allowed nowhere.
@Suite(.enabled(if: Oracle.folder != nil, "The independent evaluator is not beside this checkout."))
struct OracleTests {
  struct Trial: Sendable, CustomTestStringConvertible {
    let seed: Int
    var late = 0
    var numbers = 0
    var testDescription: String { "seed \(seed)" }
  }

  @Test(arguments: [
    Trial(seed: 21, late: 2), Trial(seed: 25, numbers: 2), Trial(seed: 32, late: 2, numbers: 4),
    Trial(seed: 33, late: 8),
  ])
  func saysWhatTheToolSays(trial: Trial) throws {
    let lines = try Oracle.run("run.py", "\(trial.seed)", "15", "8")
    let found = lines.compactMap(Disagreement.init)
    func count(_ kind: Disagreement.Kind) -> Int {
      found.filter { $0.kind == kind }.reduce(0) { $0 + $1.count }
    }
    #expect(found.filter { $0.kind == .decided }.map(\.text) == [])
    #expect(count(.late) <= trial.late)
    #expect(count(.number) <= trial.numbers)
    // A folder that is refused is not compared.
    #expect(!lines.contains { $0.hasPrefix("REFUSED") })
    #expect(lines.contains { $0.contains("'compared': ") })
  }

  /// A fix that is carried out leads to met, or to waived after a waiver. The one that does not passes
  /// a course on a day before the enrolment, where the fix names a later one.
  @Test func isMetAfterEachFix() throws {
    let lines = try Oracle.run("fix.py", "35", "12", "8")
    #expect(lines.filter { $0.hasPrefix("BAD") }.count <= 1)
    #expect(lines.contains { $0.contains("'fix applied': ") })
  }

  /// The order of rows, other students, names, split rows of hours and later facts change nothing.
  @Test func staysTheSameWhereNothingOfSubstanceChanges() throws {
    let lines = try Oracle.run("meta.py", "21", "6", "8")
    #expect(lines.filter { $0.hasPrefix("BAD") } == [])
    #expect(lines.contains { $0.contains("'rename': ") })
  }
}

/// A line of `run.py`: how often, of what kind of rule, what the tool says and what the evaluator.
private struct Disagreement {
  enum Kind { case decided, late, number }

  let count: Int
  let kind: Kind
  let text: String

  init?(_ line: Substring) {
    guard let match = line.firstMatch(of: #/^(\d+)  \('[^']*', '(tool|number) (\w+)', /#),
      let count = Int(match.1)
    else { return nil }
    self.count = count
    kind = match.2 == "number" ? .number : match.3 == "open" ? .late : .decided
    text = String(line)
  }
}

private enum Oracle {
  /// Of `LEERLIJN_SHARED`, else of `../shared` beside the checkout.
  static let folder: URL? = {
    let named = ProcessInfo.processInfo.environment["LEERLIJN_SHARED"].map {
      URL(fileURLWithPath: $0)
    }
    return [named, Tool.root.appending(path: "../shared")].compactMap {
      $0?.appending(path: "oracle")
    }
    .first { FileManager.default.isReadableFile(atPath: $0.appending(path: "run.py").path) }
  }()

  /// The lines that a script writes.
  static func run(_ script: String, _ arguments: String...) throws -> [Substring] {
    let scratch = try Folder()
    let path = try #require(folder).appending(path: script).path
    let outcome = try Tool.start(
      URL(fileURLWithPath: "/usr/bin/env"), ["python3", path] + arguments, nil,
      with: [
        "LEERLIJN": Tool.path, "ORACLE_TMP": scratch.url.path, "NEW": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
      ])
    try #require(outcome.status == 0, "\(script): \(outcome.messages.suffix(2000))")
    return (outcome.results + outcome.messages).split(separator: "\n")
  }
}

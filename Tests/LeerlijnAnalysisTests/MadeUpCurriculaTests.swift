import Glibc
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnAnalysis

/// The proof against the engine, on curricula that the independent evaluator makes by chance.
///
/// What is possible has a course of events that the engine bears out, or is not decided; of that there may
/// only become less. What is impossible is refuted by any course of events in which the engine finds it
/// met: those found for the other rules, and one in which all goes well.
@Suite(
  .enabled(
    if: MadeUpCurricula.folder != nil, "The independent evaluator is not beside this checkout."))
struct MadeUpCurriculaTests {
  @Test(arguments: [(seed: 21, undecided: 6), (24, 0), (32, 30)])
  func provesWhatTheEngineBearsOut(seed: Int, undecided: Int) throws {
    var counts = (possible: 0, impossible: 0, undecided: 0)
    let paths = try MadeUpCurricula.write(6, seed: seed)
    defer { MadeUpCurricula.remove(paths) }
    for path in paths {
      var log = DiagnosticLog()
      let curriculum = try #require(readCurriculum(at: path, reporting: &log))
      for studyCase in StudyCase.all(of: curriculum) {
        guard let world = CaseWorld(studyCase, of: curriculum) else { continue }
        var prover = CaseProver(world)
        var courses = prover.extremes()
        var impossible: [[Int]] = []
        for rules in prover.required.map({ [$0] }) + [prover.required] {
          switch prover.find(rules) {
          case .possible(let events):
            counts.possible += 1
            courses.append(events)
          case .impossible:
            counts.impossible += 1
            impossible.append(rules)
          case .undecided: counts.undecided += 1
          }
        }
        for rules in impossible {
          let isRefuted = courses.contains { prover.isBorneOut($0, for: rules) }
          #expect(!isRefuted, "\(path): \(studyCase): \(rules.compactMap { world.rule($0)?.id })")
        }
      }
    }
    print("seed \(seed): \(counts)")
    #expect(counts.possible > 0 && counts.impossible > 0)
    #expect(counts.undecided <= undecided)
  }
}

extension CaseProver {
  /// What happens where all goes well, and where next to nothing does.
  fileprivate mutating func extremes() -> [CourseOfEvents] {
    defer { model.solver.triesOpposite = false }
    return [false, true].compactMap { opposite in
      model.solver.triesOpposite = opposite
      guard case .satisfiable(let values) = model.solve(assuming: allFacts) else { return nil }
      return model.courseOfEvents(in: values)
    }
  }
}

private enum MadeUpCurricula {
  /// Of `LEERLIJN_SHARED`, else of `../shared` beside the checkout.
  static let folder: String? = {
    let named = getenv("LEERLIJN_SHARED").map { String(cString: $0) + "/oracle" }
    return [named, Documents.package + "/../shared/oracle"].compactMap { $0 }
      .first { access($0 + "/gen.py", R_OK) == 0 }
  }()

  /// So many documents of one seed, in a folder of their own.
  static func write(_ count: Int, seed: Int) throws -> [String] {
    var template = Array("/tmp/leerlijn-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template).map { String(cString: $0) })
    let script = """
      import random, gen, model
      for number in range(\(count)):
          source = random.Random('\(seed).%d' % number)
          model.write_curriculum(gen.curriculum(source), '\(made)/%d.xml' % number)
      """
    setenv("PYTHONDONTWRITEBYTECODE", "1", 1)
    let folder = try #require(folder)
    let status = system("cd '\(folder)' && NEW=1 python3 -c \"\(script)\"")
    try #require(status == 0)
    return (0..<count).map { "\(made)/\($0).xml" }
  }

  static func remove(_ paths: [String]) {
    for path in paths { unlink(path) }
    if let folder = paths.first?.split(separator: "/").dropLast().joined(separator: "/") {
      rmdir("/" + folder)
    }
  }
}

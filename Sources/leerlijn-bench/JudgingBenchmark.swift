import Glibc
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnRules

/// Judging alone: eight rules over 200,000 students whose evidence is in memory.
struct JudgingBenchmark {
  let place: Workplace

  init(_ place: Workplace) { self.place = place }

  func run() throws(BenchmarkFault) {
    print("judging alone, 200,000 students, eight rules")
    guard let cohort = try place.cohort(of: 200_000) else {
      print("  left out: neither LEERLIJN_SHARED nor ../shared holds bench/gen_cohort.py")
      return
    }
    var log = DiagnosticLog()
    guard let curriculum = readCurriculum(at: place.stageYear, reporting: &log),
      let asOf = Day(iso: "2020-03-11")
    else { throw .cannotRead(place.stageYear) }
    let evidence = readEvidence(at: cohort, for: curriculum).evidence
    let program = RuleProgram(curriculum)
    var walls: [Duration] = []
    var processors: [Duration] = []
    for _ in 0..<TimedPrograms.rounds {
      let used = processorTime()
      walls.append(
        ContinuousClock().measure { _ = Audit(program, of: evidence, asOf: asOf).summary() })
      processors.append(processorTime() - used)
    }
    let students = Double(evidence.students.count)
    let wall = median(walls)
    let perCore = Int(students / median(processors).seconds)
    print(
      "  \(wall.inSeconds) s: \(Int(students / wall.seconds)) students per second, "
        + "\(perCore) per second of one core")
  }

  private func processorTime() -> Duration {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_utime.duration + usage.ru_stime.duration
  }
}

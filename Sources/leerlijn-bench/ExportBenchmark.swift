import Glibc
import LeerlijnInterchange
import LeerlijnReport

/// The shipped line to every format, each a process of its own, as a person or a nightly job runs it.
struct ExportBenchmark {
  private static let rounds = 5

  let place: Workplace

  init(_ place: Workplace) { self.place = place }

  func run() throws(BenchmarkFault) {
    let line = Workplace.package + "/curricula/leerlijn-jeugd.xml"
    print("export of the shipped line, median of \(Self.rounds) runs per format")
    var total = Duration.zero
    var processor = Duration.zero
    for format in ExportFormats.all {
      let command =
        [place.leerlijn, "export", line, "--to", format.name, "--force"]
        + ["-o", place.folder + "/export-" + format.name] + options(for: format.needs)
      _ = try MeasuredRun(command)
      var runs: [MeasuredRun] = []
      for _ in 0..<Self.rounds { runs.append(try MeasuredRun(command)) }
      let wall = median(runs.map(\.wall))
      total += wall
      processor += median(runs.map(\.processor))
      let memory = median(runs.map(\.peakMemory)) >> 20
      print("  \(format.name): wall \(wall.inMilliseconds) ms, peak \(memory) MB")
    }
    print(
      "  together: wall \(total.inMilliseconds) ms, processor \(processor.inMilliseconds) ms; goal "
        + "1000 ms")
  }

  private func options(for needs: ExportNeeds) -> [String] {
    let evidence = [
      "--evidence", Workplace.package + "/curricula/voorbeeld", "--as-of", "2020-03-11",
    ]
    return switch needs {
    case .curriculum: []
    case .evidence, .evidenceIfGiven: evidence
    case .student: evidence + ["--student", "9000101"]
    }
  }
}

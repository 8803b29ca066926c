/// A curriculum of 2,000 courses and 500 rules, proven and analysed.
struct DeepBenchmark {
  let place: Workplace

  init(_ place: Workplace) { self.place = place }

  func run() throws(BenchmarkFault) {
    let path = place.folder + "/middelgroot.xml"
    _ = try MeasuredRun([place.bench, "generate", path, "50"])
    print("a curriculum of 2,000 courses and 500 rules, in 50 programmes")
    for (name, words) in [
      ("check --deep, 300 cases", ["check", "--deep", "--format", "json", path]),
      ("analyse", ["analyse", "--format", "json", path]),
    ] {
      // Not all of its rules can be met, and that is found.
      let run = try MeasuredRun(place.twoCores + [place.leerlijn] + words, endingIn: [0, 1])
      print(
        "  \(name): wall \(run.wall.inMilliseconds) ms, processor "
          + "\(run.processor.inMilliseconds) ms; goal 5000 ms at most")
    }
  }
}

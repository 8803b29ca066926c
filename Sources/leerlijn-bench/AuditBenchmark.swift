/// The audit of 200,000 students, 300 MB of CSV in no helpful order, against the SQL peer.
struct AuditBenchmark {
  let place: Workplace

  init(_ place: Workplace) { self.place = place }

  func run() throws(BenchmarkFault) {
    print("audit --summary of 200,000 students, as of 2020-03-11")
    guard let peer = place.peer, let cohort = try place.cohort(of: 200_000) else {
      print("  left out: neither LEERLIJN_SHARED nor ../shared holds bench/gen_cohort.py")
      return
    }
    let ours = [
      place.leerlijn, "audit", place.stageYear, cohort, "--as-of", "2020-03-11", "--summary",
      "--format", "json",
    ]
    let theirs = [
      place.python, peer + "/peer_duckdb.py", cohort, "--as-of", "2020-03-11", "--threads", "2",
    ]
    try TimedPrograms(ours: place.twoCores + ours, theirs: place.twoCores + theirs).run(
      "leerlijn", against: "DuckDB", goal: "wall 0.33 at most, peak under 1000 MB")
  }
}

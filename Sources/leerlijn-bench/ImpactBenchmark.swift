import Glibc

/// What another edition does to 200,000 students, against one audit of them.
struct ImpactBenchmark {
  let place: Workplace

  init(_ place: Workplace) { self.place = place }

  func run() throws(BenchmarkFault) {
    print("impact of another edition on 200,000 students, as of 2020-03-11")
    guard let cohort = try place.cohort(of: 200_000) else {
      print("  left out: neither LEERLIJN_SHARED nor ../shared holds bench/gen_cohort.py")
      return
    }
    let edition = try changedEdition()
    let audit = [
      place.leerlijn, "audit", place.stageYear, cohort, "--as-of", "2020-03-11", "--summary",
      "--format", "json",
    ]
    let impact = [
      place.leerlijn, "diff", place.stageYear, edition, "--evidence", cohort, "--as-of",
      "2020-03-11",
    ]
    try TimedPrograms(
      ours: place.twoCores + impact + ["--without-measures"], theirs: place.twoCores + audit
    ).run("both editions", against: "one audit", goal: "wall 1.30 at most")
    try TimedPrograms(ours: place.twoCores + impact, theirs: place.twoCores + audit).run(
      "with four measures", against: "one audit", goal: "wall 2.00 at most")
  }

  /// The stage year with more hours and sessions asked, fewer in the Leerhuis, and one rule less.
  private func changedEdition() throws(BenchmarkFault) -> String {
    guard var text = try? String(contentsOf: place.stageYear) else {
      throw .cannotRead(place.stageYear)
    }
    for (old, new) in [
      (#"min="840""#, #"min="860""#),
      (#"series="leernetwerk" min="4""#, #"series="leernetwerk" min="5""#),
      (#"series="leerhuis" min="3""#, #"series="leerhuis" min="2""#),
      (#"edition="2019-2020""#, #"edition="2020-2021""#),
    ] {
      guard text.replace(old, with: new) else { throw .cannotRead("\(place.stageYear): \(old)") }
    }
    let path = "\(place.folder)/stage-year-changed.xml"
    try writeFile(Array(text.utf8), to: path)
    return path
  }
}

extension String {
  fileprivate init(contentsOf path: String) throws {
    guard let file = fopen(path, "r") else { throw BenchmarkFault.cannotRead(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&part, 1, part.count, file)
      guard count > 0 else { break }
      bytes += part[..<count]
    }
    self.init(decoding: bytes, as: UTF8.self)
  }

  /// Replaces the first of something; false where there is none.
  fileprivate mutating func replace(_ old: String, with new: String) -> Bool {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(old) {
        let end = index(start, offsetBy: old.count)
        replaceSubrange(start..<end, with: new)
        return true
      }
      start = index(after: start)
    }
    return false
  }
}

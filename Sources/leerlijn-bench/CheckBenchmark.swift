import Glibc
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel

/// A curriculum of 50 MB, loaded, validated and its names resolved, against xmllint's validation.
struct CheckBenchmark {
  let place: Workplace

  init(_ place: Workplace) { self.place = place }

  func run() throws(BenchmarkFault) {
    let path = place.folder + "/groot.xml"
    // Made by another process, for what this one holds would count as its children's peak.
    _ = try MeasuredRun([place.bench, "generate", path])
    print("a curriculum of about 50 MB: 20,000 courses, 5,000 rules")
    let xmllint =
      place.twoCores + ["xmllint", "--stream", "--noout", "--schema", place.schema, path]
    try TimedPrograms(ours: place.twoCores + [place.bench, "load", path], theirs: xmllint).run(
      "load, validate, resolve names", against: "xmllint", goal: "wall 1.00 at most")
    try TimedPrograms(
      ours: place.twoCores + [place.leerlijn, "check", "--format", "json", path], theirs: xmllint
    ).run(
      "leerlijn check, every check there is", against: "xmllint", goal: "none, for comparison")
  }

  /// Loads, validates and resolves names, and fails on any error; what `load FILE` does.
  static func load(_ path: String) throws(BenchmarkFault) {
    var log = DiagnosticLog()
    let curriculum = readCurriculum(at: path, checking: .namesOnly, reporting: &log)
    guard let curriculum, !log.hasErrors else { throw .cannotRead(path) }
    print("\(curriculum.courses.count) courses, \(curriculum.rules.count) rules")
    // Nothing is left to do: the system takes the memory back faster than we can give it.
    exit(0)
  }
}

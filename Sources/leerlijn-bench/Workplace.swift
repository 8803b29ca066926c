import Glibc

/// Where benchmarks find their programs and keep the large files they make once.
struct Workplace {
  static let package: String = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  let stageYear = package + "/Tests/Fixtures/stage-year/curriculum.xml"
  let schema = package + "/Sources/LeerlijnDefinition/Schema/leerlijn-curriculum-1.xsd"
  let python = package + "/.venv/bin/python"
  /// This program itself, and the tool beside it.
  let bench: String
  let leerlijn: String
  /// Files stay here for the next run.
  let folder: String
  /// The folder of the SQL peer and its generator; nil where this checkout stands alone.
  let peer: String?

  /// Put before a command, it keeps to the first two cores.
  let twoCores = sysconf(Int32(_SC_NPROCESSORS_ONLN)) > 2 ? ["taskset", "-c", "0,1"] : []

  init() throws(BenchmarkFault) {
    guard let own = realpath("/proc/self/exe", nil) else { throw .cannotRead("/proc/self/exe") }
    defer { free(own) }
    bench = String(cString: own)
    leerlijn = bench.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/leerlijn"
    let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    folder = "\(temporary)/leerlijn-bench-\(getuid())"
    mkdir(folder, 0o700)
    let named = getenv("LEERLIJN_SHARED").map { String(cString: $0) + "/bench" }
    peer = [named, Self.package + "/../shared/bench"].compactMap { $0 }.first {
      access($0 + "/peer_duckdb.py", R_OK) == 0 && access($0 + "/gen_cohort.py", R_OK) == 0
    }
  }

  /// The evidence of so many students to 11 March 2020, made on first use; nil without generator.
  func cohort(of size: Int) throws(BenchmarkFault) -> String? {
    guard let peer else { return nil }
    let path = "\(folder)/cohort-\(size)"
    if access(path, R_OK) != 0 {
      print("making \(size) students in \(path) …")
      _ = try MeasuredRun([python, peer + "/gen_cohort.py", "\(size)", path + ".part"])
      guard rename(path + ".part", path) == 0 else { throw .cannotWrite(path) }
    }
    return path
  }
}

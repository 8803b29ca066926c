import Glibc

/// From a save of the shipped line to the findings on standard output of `check --watch`.
struct WatchBenchmark {
  private static let saves = 50
  private static let documents = [
    "leerlijn-jeugd.xml", "master-jeugdzorg.xml", "samen-werken-samen-leren.xml",
    "sociaal-werk.xml", "sociaal-werk-2020-2021.xml",
  ]

  let place: Workplace

  init(_ place: Workplace) { self.place = place }

  func run() throws(BenchmarkFault) {
    let folder = place.folder + "/watched"
    mkdir(folder, 0o700)
    var sources: [String: [UInt8]] = [:]
    for name in Self.documents {
      let bytes = try Self.bytes(of: Workplace.package + "/curricula/" + name)
      sources[name] = bytes
      try writeFile(bytes, to: folder + "/" + name)
    }
    let line = folder + "/leerlijn-jeugd.xml"
    let watch = try WatchedRun([place.leerlijn, "check", "--watch", line])
    defer { watch.end() }
    try watch.awaitReport()
    print("check --watch of the shipped line: \(Self.saves) saves, each of another document")
    var times: [Duration] = []
    for save in 0..<Self.saves {
      let name = Self.documents[save % 4]
      // Another length each time, as an edit has.
      let tail = [UInt8](repeating: 0x0A, count: 1 + save / 4)
      let start = ContinuousClock.now
      try writeFile((sources[name] ?? []) + tail, to: folder + "/" + name)
      try watch.awaitReport()
      times.append(ContinuousClock.now - start)
    }
    let longest = times.max() ?? .zero
    print(
      "  from the save to the findings: median \(median(times).inMilliseconds) ms, longest "
        + "\(longest.inMilliseconds) ms; goal 100 ms at most")
  }

  private static func bytes(of path: String) throws(BenchmarkFault) -> [UInt8] {
    guard let file = fopen(path, "r") else { throw .cannotRead(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
    return bytes
  }
}

/// A program that goes on, and what it says.
private struct WatchedRun {
  private let child: pid_t
  private let output: Int32
  private let name: String

  init(_ command: [String]) throws(BenchmarkFault) {
    name = command[0]
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .cannotRun(name) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    guard posix_spawnp(&child, command[0], &actions, nil, &words, environ) == 0 else {
      throw .cannotRun(name)
    }
    close(ends[1])
    self.child = child
    output = ends[0]
  }

  /// A report ends with an empty line.
  func awaitReport() throws(BenchmarkFault) {
    var part = [UInt8](repeating: 0, count: 1 << 16)
    var last: [UInt8] = []
    while last != [0x0A, 0x0A] {
      let count = read(output, &part, part.count)
      guard count > 0 else { throw .failed(name) }
      last = Array((last + part[..<count]).suffix(2))
    }
  }

  func end() {
    kill(child, SIGTERM)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    close(output)
  }
}

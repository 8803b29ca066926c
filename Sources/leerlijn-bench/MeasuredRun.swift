import Glibc

/// One run of a program, from its start to its end.
struct MeasuredRun {
  let wall: Duration
  /// On all cores together, user and system.
  let processor: Duration
  /// The most memory it held at once, in bytes.
  let peakMemory: Int

  /// Runs a program with its output thrown away; fails when the program does.
  ///
  /// - Parameter statuses: exit statuses that stand for a run to its end; 1 is that of a tool that
  ///   found errors in what it judged.
  init(_ command: [String], endingIn statuses: Set<Int32> = [0]) throws(BenchmarkFault) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    let start = ContinuousClock.now
    guard posix_spawnp(&child, command[0], &actions, nil, &words, environ) == 0 else {
      throw .cannotRun(command[0])
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw .cannotRun(command[0]) }
    }
    wall = ContinuousClock.now - start
    guard status & 0x7f == 0, statuses.contains(status >> 8 & 0xff) else {
      throw .failed(command.joined(separator: " "))
    }
    processor = usage.ru_utime.duration + usage.ru_stime.duration
    peakMemory = Int(usage.ru_maxrss) * 1024
  }
}

/// Why a benchmark cannot go on.
enum BenchmarkFault: Error, CustomStringConvertible {
  case cannotRun(String)
  case failed(String)
  case cannotWrite(String)
  case cannotRead(String)

  var description: String {
    switch self {
    case .cannotRun(let program): "\(program) cannot be started"
    case .failed(let command): "this ended with an error: \(command)"
    case .cannotWrite(let path): "\(path) cannot be written"
    case .cannotRead(let path): "\(path) cannot be read"
    }
  }
}

extension timeval {
  var duration: Duration { .seconds(Int(tv_sec)) + .microseconds(Int(tv_usec)) }
}

/// Writes a whole file.
func writeFile(_ bytes: [UInt8], to path: String) throws(BenchmarkFault) {
  guard let file = fopen(path, "w") else { throw .cannotWrite(path) }
  let written = fwrite(bytes, 1, bytes.count, file)
  guard fclose(file) == 0, written == bytes.count else { throw .cannotWrite(path) }
}

func readFile(_ path: String) throws(BenchmarkFault) -> [UInt8] {
  guard let file = fopen(path, "rb") else { throw .cannotRead(path) }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&block, 1, block.count, file)
    guard count > 0 else { return bytes }
    bytes += block[..<count]
  }
}

import Glibc
import Testing

/// The two scripts of the benchmark folder: one makes a cohort, the other judges it in SQL.
///
/// They lie in `bench` of the folder that `LEERLIJN_SHARED` names, else of `../shared` beside the
/// checkout.
enum PeerScripts {
  static let package: String = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  /// Where the scripts are; nil where this checkout stands alone.
  static let folder: String? = {
    let named = getenv("LEERLIJN_SHARED").map { String(cString: $0) + "/bench" }
    let beside = package + "/../shared/bench"
    return [named, beside].compactMap { $0 }.first { folder in
      ["gen_cohort.py", "peer_duckdb.py"].allSatisfy { access(folder + "/" + $0, R_OK) == 0 }
    }
  }()

  /// Writes an evidence folder of so many students, with evidence through a day.
  static func makeCohort(of size: Int, seed: Int, until day: String, in folder: TemporaryFolder)
    throws
  {
    try run("gen_cohort.py", ["\(size)", folder.path, "\(seed)", day], in: folder)
  }

  /// Every student's status per rule, as the peer sees it.
  static func statuses(
    of folder: TemporaryFolder, asOf day: String, setting alterations: [Alteration]
  ) throws -> Statuses {
    let output = folder.path + "/statuses.out"
    var arguments = [folder.path, "--as-of", day, "--threads", "1", "--out", output]
    for alteration in alterations {
      arguments += ["--set", "\(alteration.name.rawValue)=\(alteration.value)"]
    }
    try run("peer_duckdb.py", arguments, in: folder)
    return try Statuses(csv: TemporaryFolder.text(of: output))
  }

  private static func run(
    _ script: String, _ arguments: [String], in folder: TemporaryFolder
  ) throws {
    let python = package + "/.venv/bin/python"
    try #require(access(python, X_OK) == 0, "No .venv here: `make peer-venv` makes it.")
    let path = try #require(self.folder) + "/" + script
    let messages = folder.path + "/messages.out"
    let status = try runProcess([python, path] + arguments, messages: messages)
    let said = try TemporaryFolder.text(of: messages)
    try #require(status == 0, "\(script): \(said)")
  }
}

/// Runs a program to its end and gives its exit status; all it writes goes to a file.
private func runProcess(_ command: [String], messages: String) throws -> Int32 {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 1, messages, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  posix_spawn_file_actions_adddup2(&actions, 1, 2)
  var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var child = pid_t()
  try #require(posix_spawn(&child, command[0], &actions, nil, &words, environ) == 0)
  var status: Int32 = 0
  while waitpid(child, &status, 0) < 0 { try #require(errno == EINTR) }
  return status
}

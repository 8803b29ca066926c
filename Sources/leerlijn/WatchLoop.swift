import ArgumentParser
import Glibc
import LeerlijnDiagnostics

/// Checks again whenever a curriculum, or one that it uses, is saved (`check --watch`).
struct WatchLoop {
  private let paths: [String]
  private let language: Language
  private let check: ([String]) -> CheckFindings

  init(
    over paths: [String], in language: Language,
    checking check: @escaping ([String]) -> CheckFindings
  ) {
    self.paths = paths
    self.language = language
    self.check = check
  }

  /// Goes on until it is stopped, or nobody reads its results any more.
  func run() throws {
    guard let folders = WatchedFolders(of: paths) else { throw refuse(.notWatching, in: language) }
    endQuietly()
    var previous: CheckFindings?
    var known = folders.state
    report(&previous)
    while folders.waitForChange() {
      let state = folders.state
      guard state != known else { continue }
      known = state
      report(&previous)
    }
  }

  private func report(_ previous: inout CheckFindings?) {
    // A folder without curricula has been told of; one may come.
    let files = paths.flatMap { (try? curriculumFiles(at: $0, in: language)) ?? [] }
    let findings = check(files)
    let report = WatchReport(findings: findings, previous: previous, time: timeOfDay())
    // Where someone watches, the newest stands alone.
    if Output.results.isTerminal { Output.results.steer("\u{1B}[2J\u{1B}[H") }
    Output.results.write(report.text(in: language, style: Output.results.style))
    previous = findings
  }

  /// Ctrl-C is how this ends; a reader that goes away is no fault either.
  private func endQuietly() {
    signal(SIGINT) { _ in _exit(ExitStatus.done.rawValue) }
    signal(SIGTERM) { _ in _exit(ExitStatus.done.rawValue) }
    signal(SIGPIPE, SIG_IGN)
    // A parent may have left them blocked.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  private func timeOfDay() -> String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return [parts.tm_hour, parts.tm_min, parts.tm_sec]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}

extension Phrase {
  fileprivate static let notWatching = Phrase(
    nl:
      "het systeem volgt nu geen mappen meer voor ons. Sluit een ander programma dat dat doet, of "
      + "controleer zonder --watch.",
    en: "the system follows no more folders for us now. Close another program that does, or check "
      + "without --watch.")
}

internal import Dispatch
internal import LeerlijnDiagnostics
internal import LeerlijnXML

/// Validates a large document on another thread while this one reads it.
///
/// Validating takes as long as reading, and nearly every document is valid: of 40 MB both are done
/// in the time of the slower one, for a second parse of the bytes.
///
/// Unchecked: only the other thread touches the log until it signals `done`, and only the caller of
/// `finish` after that; the semaphore orders the two.
final class Validation: @unchecked Sendable {
  /// Size in bytes from which a second thread is worth its start.
  static let worthwhile = 2_000_000

  private let done = DispatchSemaphore(value: 0)
  private var log = DiagnosticLog()

  init(_ source: SourceFile) {
    DispatchQueue.global().async { [self] in
      _ = parseXML(source, schema: curriculumSchema, reporting: &log)
      done.signal()
    }
  }

  /// What was found; waits until everything was looked at.
  func finish() -> DiagnosticLog {
    done.wait()
    return log
  }
}

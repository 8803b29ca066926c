internal import Dispatch
internal import LeerlijnDiagnostics
internal import LeerlijnXML
internal import Synchronization

/// Validates a large document on another thread while this one reads it.
///
/// Validating takes as long as reading, and nearly every document is valid: of 40 MB both are done
/// in the time of the slower one, for a second parse of the bytes.
final class Validation: Sendable {
  /// Size in bytes from which a second thread is worth its start.
  static let worthwhile = 2_000_000

  private let done = DispatchSemaphore(value: 0)
  private let log = Mutex(DiagnosticLog())

  init(_ source: SourceFile) {
    DispatchQueue.global().async { [self] in
      log.withLock { _ = parseXML(source, schema: curriculumSchema, reporting: &$0) }
      done.signal()
    }
  }

  /// What was found; waits until everything was looked at.
  func finish() -> DiagnosticLog {
    done.wait()
    return log.withLock { $0 }
  }
}

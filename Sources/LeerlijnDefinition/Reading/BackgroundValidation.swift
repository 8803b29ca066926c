internal import Dispatch
internal import LeerlijnDiagnostics
internal import LeerlijnXML
internal import Synchronization

/// Validates a large document on another thread while this one reads the same tree.
///
/// Validating takes as long as reading, and nearly every document is valid.
///
/// - Cost: reading 48 MB, validating it and resolving its names take 1.22 s of processor time; with a
///   parse of its own for the validator it was 1.30 s.
final class BackgroundValidation: Sendable {
  /// Size in bytes from which a second thread is worth its start.
  static let worthwhile = 2_000_000

  private let done = DispatchSemaphore(value: 0)
  private let log = Mutex(DiagnosticLog())

  init(_ document: XMLDocument) {
    DispatchQueue.global().async { [self] in
      log.withLock { validateXML(document, by: curriculumSchema, reporting: &$0) }
      done.signal()
    }
  }

  /// What was found; waits until everything was looked at.
  func finish() -> DiagnosticLog {
    done.wait()
    return log.withLock { $0 }
  }
}

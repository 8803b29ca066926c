internal import LeerlijnDiagnostics

/// A place in a file that is no longer held (Dutch: *plaats*): its number, line and column.
struct ImportPlace: Sendable {
  let file: Int32
  let line: Int32
  let column: Int32
}

/// Works out lines and columns of offsets that mostly rise, so that a file of one long line is not
/// counted anew for each.
struct PositionCursor {
  private let source: SourceFile
  private var offset = 0
  private var line = 1
  private var column = 1

  init(_ source: SourceFile) {
    self.source = source
    if source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  mutating func position(of goal: Int) -> SourceFile.Position {
    guard goal >= offset else { return source.position(of: goal) }
    source.bytes.withUnsafeBufferPointer { bytes in
      while offset < min(goal, bytes.count) {
        let byte = bytes[offset]
        if byte == 0x0A {
          line += 1
          column = 1
        } else if byte & 0xC0 != 0x80 {
          column += 1
        }
        offset += 1
      }
    }
    return SourceFile.Position(line: line, column: column)
  }
}

/// Findings about files that are let go: of each code only so many are held, with their lines.
struct CappedLog {
  private static let most = 100
  private var log = DiagnosticLog()
  private var counts: [DiagnosticCode: Int] = [:]

  mutating func report(_ diagnostic: Diagnostic) {
    counts[diagnostic.code, default: 0] += 1
    guard counts[diagnostic.code, default: 0] <= Self.most else { return }
    log.report(diagnostic)
  }

  mutating func take(_ found: DiagnosticLog) {
    for diagnostic in found.diagnostics { report(diagnostic.lightened()) }
  }

  func finished() -> DiagnosticLog {
    var result = log
    for (code, count) in counts.sorted(by: { $0.key.number < $1.key.number })
    where count > Self.most {
      result.report(.importedMore(code, count - Self.most))
    }
    return result
  }
}

extension Diagnostic {
  /// The same finding, without holding on to the bytes of its file.
  fileprivate func lightened() -> Diagnostic {
    Diagnostic(
      code, severity, at: place.map { $0.lightened() }, message,
      notes: notes.map { Note($0.message, at: $0.place.map { $0.lightened() }) }, help: help,
      legalSource: legalSource, bearing: bearing)
  }
}

extension SourceRange {
  fileprivate func lightened() -> SourceRange {
    SourceRange(file: SourceFile(path: file.path, startingAt: start), bytes: 0..<0)
  }
}

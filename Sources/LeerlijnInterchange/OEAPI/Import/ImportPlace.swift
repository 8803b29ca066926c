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
    if admits(diagnostic.code) { log.report(diagnostic) }
  }

  /// Counts a finding; whether it is one of those that are held.
  mutating func admits(_ code: DiagnosticCode) -> Bool {
    counts[code, default: 0] += 1
    return counts[code, default: 0] <= Self.most
  }

  /// Takes findings that were admitted, without the bytes of their file.
  ///
  /// - Cost: one pass over the file, however many there are.
  mutating func take(_ found: DiagnosticLog, from source: SourceFile) {
    let places = found.diagnostics.flatMap { [$0.place] + $0.notes.map(\.place) }
    var cursor = PositionCursor(source)
    var positions: [Int: SourceFile.Position] = [:]
    for offset in Set(places.compactMap { $0?.bytes.lowerBound }).sorted() {
      positions[offset] = cursor.position(of: offset)
    }
    func light(_ place: SourceRange?) -> SourceRange? {
      guard let place, let position = positions[place.bytes.lowerBound] else { return nil }
      let file = SourceFile(path: source.path, startingAt: position)
      return SourceRange(file: file, bytes: 0..<0)
    }
    for finding in found.diagnostics {
      log.report(
        Diagnostic(
          finding.code, finding.severity, at: light(finding.place), finding.message,
          notes: finding.notes.map { Diagnostic.Note($0.message, at: light($0.place)) },
          help: finding.help))
    }
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

import Synchronization

/// A file as it was read: its name and its bytes, with line and column worked out on demand.
///
/// - Line and column are 1-based; a column counts characters (Unicode scalars), not bytes.
/// - A UTF-8 byte order mark at the start takes no column.
public final class SourceFile: Sendable {
  /// The path as the user named it; it is what a diagnostic shows.
  public let path: String
  public let bytes: [UInt8]
  /// Byte offset of the first byte of each line; empty until a position is asked for, since most
  /// files have nothing to report.
  private let knownLineStarts = Mutex<[Int]>([])

  /// Where the first byte stands; nil for a whole file.
  private let start: Position?

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    start = nil
  }

  /// A place in a file whose bytes are no longer held; every offset has this position.
  public init(path: String, startingAt position: Position) {
    self.path = path
    bytes = []
    start = position
  }

  private var lineStarts: [Int] {
    knownLineStarts.withLock { starts in
      if starts.isEmpty { starts = SourceFile.lineStarts(of: bytes) }
      return starts
    }
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    bytes.withUnsafeBufferPointer { buffer in
      for offset in buffer.indices where buffer[offset] == UInt8(ascii: "\n") {
        starts.append(offset + 1)
      }
    }
    return starts
  }

  public struct Position: Hashable, Sendable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// The position of a byte; an offset past the end gives the end.
  public func position(of offset: Int) -> Position {
    if let start { return start }
    let offset = min(max(0, offset), bytes.count)
    let lineStarts = self.lineStarts
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    var column = 1
    var index = lineStarts[low]
    if low == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = min(3, offset) }
    while index < offset {
      if bytes[index] & 0xC0 != 0x80 { column += 1 }
      index += 1
    }
    return Position(line: low + 1, column: column)
  }

  /// The text of a range, with ill-formed bytes replaced.
  public func text(in range: Range<Int>) -> String {
    let bounded = range.clamped(to: 0..<bytes.count)
    return String(decoding: bytes[bounded], as: UTF8.self)
  }
}

/// A place in a source file, as a range of bytes.
public struct SourceRange: Hashable, Sendable {
  public let file: SourceFile
  public let bytes: Range<Int>

  public init(file: SourceFile, bytes: Range<Int>) {
    self.file = file
    self.bytes = bytes
  }

  public static func == (left: SourceRange, right: SourceRange) -> Bool {
    left.file === right.file && left.bytes == right.bytes
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(file))
    hasher.combine(bytes)
  }

  public var start: SourceFile.Position { file.position(of: bytes.lowerBound) }
}

import Glibc
internal import LeerlijnGroundwork

/// What stands in a stretch of bytes, counted before it is read.
struct Census: Sendable {
  var lineCount = 0
  var hasQuote = false
  var hasNUL = false
  var isUTF8 = true
  var isASCII = true

  init() {}

  init(_ start: UnsafePointer<UInt8>, count: Int) {
    let raw = UnsafeRawPointer(start)
    var (every, quotes, zeros) = (Block(), Block(), Block())
    var offset = 0
    while offset + 16 <= count {
      var lines = Block()
      // A lane counts to 255 before it is added up.
      let stop = min(count - 15, offset + 255 * 16)
      while offset < stop {
        let block = raw.loadUnaligned(fromByteOffset: offset, as: Block.self)
        lines &-= Census.lanes(of: block, equal: UInt8(ascii: "\n"))
        quotes |= Census.lanes(of: block, equal: UInt8(ascii: "\""))
        zeros |= Census.lanes(of: block, equal: 0)
        every |= block
        offset += 16
      }
      for lane in 0..<16 { lineCount += Int(lines[lane]) }
    }
    for lane in 0..<16 {
      if quotes[lane] != 0 { hasQuote = true }
      if zeros[lane] != 0 { hasNUL = true }
      if every[lane] >= 0x80 { isASCII = false }
    }
    while offset < count {
      let byte = start[offset]
      if byte == UInt8(ascii: "\n") { lineCount += 1 }
      if byte == UInt8(ascii: "\"") { hasQuote = true }
      if byte == 0 { hasNUL = true }
      if byte >= 0x80 { isASCII = false }
      offset += 1
    }
    if !isASCII {
      isUTF8 = UTF8Bytes.firstIllFormed(UnsafeBufferPointer(start: start, count: count)) == nil
    }
  }

  /// Sixteen bytes: the width every processor of the kind has, and what the compiler does well.
  private typealias Block = SIMD16<UInt8>

  /// 255 in each lane that holds the byte, 0 in the others.
  @inline(__always)
  private static func lanes(of block: Block, equal byte: UInt8) -> Block {
    unsafeBitCast(block .== Block(repeating: byte), to: Block.self)
  }

  mutating func add(_ other: Census) {
    lineCount += other.lineCount
    hasQuote = hasQuote || other.hasQuote
    hasNUL = hasNUL || other.hasNUL
    isUTF8 = isUTF8 && other.isUTF8
    isASCII = isASCII && other.isASCII
  }
}

/// A stretch of whole lines of a table.
struct Chunk: Sendable {
  var bytes: Range<Int>
  /// The line number of its first byte, 1-based.
  var firstLine: UInt32 = 1
}

/// Cuts a stretch of bytes behind line ends into parts of about `size` bytes.
func cut(_ source: FileBytes, _ range: Range<Int>, size: Int) -> [Range<Int>] {
  var parts: [Range<Int>] = []
  var start = range.lowerBound
  while start < range.upperBound {
    var end = range.upperBound
    if end - start > size {
      let from = start + size - 1
      let found = memchr(source.start + from, Int32(UInt8(ascii: "\n")), range.upperBound - from)
      if let found { end = UnsafeRawPointer(found) - UnsafeRawPointer(source.start) + 1 }
    }
    parts.append(start..<end)
    start = end
  }
  return parts
}

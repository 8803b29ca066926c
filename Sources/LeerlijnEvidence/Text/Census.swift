import Glibc

/// What stands in a stretch of bytes, counted before it is read.
struct Census: Sendable {
  var lineCount = 0
  var hasQuote = false
  var hasNUL = false
  var isUTF8 = true
  var isASCII = true

  init() {}

  init(_ start: UnsafePointer<UInt8>, count: Int) {
    typealias Block = SIMD64<UInt8>
    let raw = UnsafeRawPointer(start)
    let newline = Block(repeating: UInt8(ascii: "\n"))
    let quote = Block(repeating: UInt8(ascii: "\""))
    let one = Block(repeating: 1)
    var every = Block(repeating: 0)
    var least = Block(repeating: 1)
    var quotes = Block(repeating: 0)
    var offset = 0
    while offset + 64 <= count {
      var lines = Block(repeating: 0)
      // A lane holds at most 255 before it is added up.
      let stop = min(count - 63, offset + 255 * 64)
      while offset < stop {
        let block = raw.loadUnaligned(fromByteOffset: offset, as: Block.self)
        lines.replace(with: lines &+ one, where: block .== newline)
        quotes.replace(with: one, where: block .== quote)
        every |= block
        least = pointwiseMin(least, block)
        offset += 64
      }
      lineCount += Census.sum(lines)
    }
    while offset < count {
      let byte = start[offset]
      if byte == UInt8(ascii: "\n") { lineCount += 1 }
      if byte == UInt8(ascii: "\"") { hasQuote = true }
      if byte == 0 { hasNUL = true }
      if byte >= 0x80 { isASCII = false }
      offset += 1
    }
    if least.min() == 0 { hasNUL = true }
    if quotes.max() != 0 { hasQuote = true }
    if every.max() >= 0x80 { isASCII = false }
    if !isASCII { isUTF8 = isWellFormedUTF8(UnsafeBufferPointer(start: start, count: count)) }
  }

  private static func sum(_ lanes: SIMD64<UInt8>) -> Int {
    var total = 0
    for index in 0..<64 { total += Int(lanes[index]) }
    return total
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

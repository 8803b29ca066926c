/// Divides a stretch of whole lines into rows of fields, without allocating for a row.
struct RowScanner {
  /// The longest field that is read; a longer one is a mistake or an attack.
  static let longestField = 65_536

  /// What is wrong with the shape of a row.
  enum Shape {
    case sound
    /// Other than as many fields as the header has.
    case ragged
    case quoteNotClosed
    /// Something stands between a closing quote and the separator.
    case textAfterQuote
    case fieldTooLong
  }

  private let end: UnsafePointer<UInt8>
  private let separator: UInt8
  private let separators: UInt64
  private let hasQuotes: Bool
  private let capacity: Int
  private let fields: UnsafeMutablePointer<Field>
  private var next: UnsafePointer<UInt8>
  private var nextLine: UInt32
  /// Fields of this row whose doubled quotes were taken out.
  private var unescaped: [UnsafeMutablePointer<UInt8>] = []

  /// Where the row begins, its line (1-based), its number of fields and its shape.
  private(set) var start: UnsafePointer<UInt8>
  private(set) var line: UInt32 = 0
  private(set) var count = 0
  private(set) var shape = Shape.sound

  /// Where the next row begins, and its line.
  var following: UnsafePointer<UInt8> { next }
  var followingLine: UInt32 { nextLine }

  /// - Parameter fields: room for `capacity` fields at least.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, firstLine: UInt32, separator: UInt8, hasQuotes: Bool,
    into fields: UnsafeMutablePointer<Field>, capacity: Int
  ) {
    let first = bytes.baseAddress ?? emptyField.start
    self.start = first
    self.next = first
    self.end = first + bytes.count
    self.nextLine = firstLine
    self.separator = separator
    self.separators = UInt64(separator) &* 0x0101_0101_0101_0101
    self.hasQuotes = hasQuotes
    self.fields = fields
    self.capacity = capacity
  }

  /// Reads the next row; false behind the last. Empty lines are passed over.
  @inline(__always)
  mutating func advance() -> Bool {
    while next < end {
      start = next
      line = nextLine
      count = 0
      shape = .sound
      if hasQuotes { advanceQuoted() } else { advancePlain() }
      if count == 1, shape == .sound, fields[0].count == 0 { continue }
      if count != capacity, shape == .sound { shape = .ragged }
      return true
    }
    return false
  }

  @inline(__always)
  private mutating func add(_ from: UnsafePointer<UInt8>, _ to: UnsafePointer<UInt8>) {
    if count < capacity { fields[count] = Field(from, to - from) }
    if to - from > RowScanner.longestField { shape = .fieldTooLong }
    count += 1
  }

  /// Eight bytes at a time: a line without quotes ends at the first newline.
  @inline(__always)
  private mutating func advancePlain() {
    var fieldStart = start
    var at = start
    while true {
      let word = UnsafeRawPointer(at).loadUnaligned(as: UInt64.self)
      var hits = zeroBytes(word ^ separators) | zeroBytes(word ^ 0x0A0A_0A0A_0A0A_0A0A)
      while hits != 0 {
        let hit = at + hits.trailingZeroBitCount / 8
        guard hit < end else { break }
        if hit.pointee == UInt8(ascii: "\n") {
          finish(fieldStart, hit)
          return
        }
        add(fieldStart, hit)
        fieldStart = hit + 1
        hits &= hits &- 1
      }
      at += 8
      if at >= end {
        finish(fieldStart, end)
        return
      }
    }
  }

  @inline(__always)
  private mutating func finish(_ fieldStart: UnsafePointer<UInt8>, _ lineEnd: UnsafePointer<UInt8>)
  {
    let returns = lineEnd > fieldStart && (lineEnd - 1).pointee == UInt8(ascii: "\r")
    add(fieldStart, returns ? lineEnd - 1 : lineEnd)
    next = lineEnd < end ? lineEnd + 1 : end
    nextLine &+= 1
  }

  /// The highest bit of each byte that is zero, and of no other.
  @inline(__always)
  private func zeroBytes(_ word: UInt64) -> UInt64 {
    ~(((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | word | 0x7F7F_7F7F_7F7F_7F7F)
  }
}

extension RowScanner {
  /// To be called when the last row has been used.
  mutating func releaseUnescaped() {
    for room in unescaped { room.deallocate() }
    unescaped.removeAll()
  }

  /// Byte by byte, for tables in which a quote occurs: a quote at the start of a field opens it,
  /// a doubled one inside is a quote, and separators and line ends inside belong to the field.
  @inline(never)
  private mutating func advanceQuoted() {
    releaseUnescaped()
    var at = start
    while true {
      if at < end, at.pointee == UInt8(ascii: "\"") {
        guard let behind = addQuoted(openedAt: at) else { return }
        at = behind
      } else {
        let from = at
        while at < end, at.pointee != separator, at.pointee != UInt8(ascii: "\n") { at += 1 }
        if at == end || at.pointee == UInt8(ascii: "\n") {
          finish(from, at)
          return
        }
        add(from, at)
      }
      if at >= end || at.pointee == UInt8(ascii: "\n") {
        next = at < end ? at + 1 : end
        nextLine &+= 1
        return
      }
      at += 1
    }
  }

  /// - Returns: the separator or line end behind the field; nil when the row ends in a mistake.
  private mutating func addQuoted(
    openedAt quote: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    let from = quote + 1
    let limit = from + min(end - from, RowScanner.longestField + 1)
    var at = from
    var lines: UInt32 = 0
    var doubled = 0
    while true {
      guard at < limit else {
        abandon(limit < end ? .fieldTooLong : .quoteNotClosed, at: quote)
        return nil
      }
      if at.pointee == UInt8(ascii: "\n") { lines += 1 }
      if at.pointee == UInt8(ascii: "\"") {
        guard at + 1 < end, at[1] == UInt8(ascii: "\"") else { break }
        doubled += 1
        at += 1
      }
      at += 1
    }
    var behind = at + 1
    while behind < end, behind.pointee == 0x20 || behind.pointee == UInt8(ascii: "\r") {
      behind += 1
    }
    guard behind == end || behind.pointee == separator || behind.pointee == UInt8(ascii: "\n")
    else {
      abandon(.textAfterQuote, at: quote)
      return nil
    }
    nextLine &+= lines
    if doubled == 0 { add(from, at) } else { addUnescaped(from, at, doubled) }
    return behind
  }

  /// Gives the row up and goes on at the physical line behind its opening quote, so that one
  /// stray quote does not swallow the rest of the file.
  private mutating func abandon(_ mistake: Shape, at quote: UnsafePointer<UInt8>) {
    shape = mistake
    count += 1
    var at = quote
    while at < end, at.pointee != UInt8(ascii: "\n") { at += 1 }
    next = at < end ? at + 1 : end
    nextLine &+= 1
  }

  private mutating func addUnescaped(
    _ from: UnsafePointer<UInt8>, _ to: UnsafePointer<UInt8>, _ doubled: Int
  ) {
    let room = UnsafeMutablePointer<UInt8>.allocate(capacity: to - from + FileBytes.padding)
    room.initialize(repeating: 0, count: to - from + FileBytes.padding)
    var length = 0
    var at = from
    while at < to {
      room[length] = at.pointee
      length += 1
      at += at.pointee == UInt8(ascii: "\"") ? 2 : 1
    }
    unescaped.append(room)
    add(UnsafePointer(room), UnsafePointer(room) + length)
  }
}

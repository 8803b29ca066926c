/// Walks the attributes of a start tag as written, namespace declarations included.
///
/// libxml2 hands on an attribute's value, but not where it stood when it held a reference or a
/// character outside ASCII. The tag must be well-formed.
struct StartTagScanner: Sequence, IteratorProtocol {
  struct Attribute {
    let name: Range<Int>
    let value: Range<Int>
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset: Int

  /// `start` is the offset of the tag's `<`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    self.bytes = bytes
    offset = start + 1
    skipName()
  }

  mutating func next() -> Attribute? {
    skipSpace()
    let nameStart = offset
    skipName()
    guard nameStart < offset else { return nil }
    let name = nameStart..<offset
    skipSpace()
    offset += 1  // the equals sign
    skipSpace()
    let quote = bytes[offset]
    let valueStart = offset + 1
    offset = valueStart
    while bytes[offset] != quote { offset += 1 }
    defer { offset += 1 }
    return Attribute(name: name, value: valueStart..<offset)
  }

  /// Whether a name declares a namespace.
  func isNamespaceDeclaration(_ name: Range<Int>) -> Bool {
    let xmlns: StaticString = "xmlns"
    guard name.count >= 5 else { return false }
    for index in 0..<5 where bytes[name.lowerBound + index] != xmlns.utf8Start[index] {
      return false
    }
    return name.count == 5 || bytes[name.lowerBound + 5] == UInt8(ascii: ":")
  }

  private mutating func skipSpace() {
    while isXMLSpace(bytes[offset]) { offset += 1 }
  }

  private mutating func skipName() {
    while true {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"): return
      default: offset += 1
      }
    }
  }
}

extension StartTagScanner {
  /// The attributes of a tag that may be malformed, up to where it stops making sense.
  static func lenient(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> [Attribute] {
    var result: [Attribute] = []
    var offset = range.lowerBound
    func skip(while condition: (UInt8) -> Bool) {
      while offset < range.upperBound, condition(bytes[offset]) { offset += 1 }
    }
    func isNameByte(_ byte: UInt8) -> Bool {
      !isXMLSpace(byte) && byte != UInt8(ascii: "=") && byte != UInt8(ascii: "\"")
        && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "/") && byte != UInt8(ascii: ">")
    }
    skip(while: isNameByte)
    while offset < range.upperBound {
      skip(while: isXMLSpace)
      let nameStart = offset
      skip(while: isNameByte)
      let name = nameStart..<offset
      skip(while: isXMLSpace)
      guard !name.isEmpty, offset < range.upperBound, bytes[offset] == UInt8(ascii: "=") else {
        return result
      }
      offset += 1
      skip(while: isXMLSpace)
      guard offset < range.upperBound, bytes[offset] == 0x22 || bytes[offset] == 0x27 else {
        return result
      }
      let quote = bytes[offset]
      let valueStart = offset + 1
      offset += 1
      skip { $0 != quote }
      guard offset < range.upperBound else { return result }
      result.append(Attribute(name: name, value: valueStart..<offset))
      offset += 1
    }
    return result
  }
}

internal import LeerlijnGroundwork

// Texts, numbers and words: each moves behind what it reads.

extension JSONParser {
  /// - Returns: whether the text has escapes, or bytes that stand for something else.
  mutating func skipText() throws(JSONFault) -> Bool {
    let start = at
    var isCoded = false
    at += 1
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        at += 1
        return isCoded
      }
      if byte == UInt8(ascii: "\\") {
        isCoded = true
        skipEscape()
      } else if byte < 0x20 {
        isCoded = true
        repairs.add(.bareControl, at..<at + 1)
        at += 1
      } else if byte < 0x80 {
        at += 1
      } else if let length = UTF8Bytes.length(bytes, at) {
        if JSONText.isUnwritable(bytes, at) {
          isCoded = true
          repairs.add(.unwritable, at..<at + length)
        }
        at += length
      } else {
        isCoded = true
        repairs.add(.brokenText, at..<at + 1)
        at += 1
      }
    }
    throw JSONFault(.breaksOff(open: start), at: bytes.count)
  }

  /// Moves behind an escape; what it stands for is worked out when the text is asked for.
  private mutating func skipEscape() {
    let start = at
    guard start + 1 < bytes.count else {
      at = bytes.count
      return
    }
    switch bytes[start + 1] {
    case UInt8(ascii: "u"):
      guard let unit = JSONText.unit(bytes, start + 2) else {
        at = start + 2
        return repairs.add(.unknownEscape, start..<at)
      }
      at = start + 6
      skipUnit(unit, start)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      at = start + 2
      let byte = bytes[start + 1]
      if byte == UInt8(ascii: "b") || byte == UInt8(ascii: "f") {
        repairs.add(.unwritable, start..<at)
      }
    default:
      at = start + 1
      repairs.add(.unknownEscape, start..<at)
    }
  }

  private mutating func skipUnit(_ unit: UInt16, _ start: Int) {
    if JSONText.isHigh(unit), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u"), let low = JSONText.unit(bytes, at + 2),
      JSONText.isLow(low)
    {
      at += 6
    } else if JSONText.isHigh(unit) || JSONText.isLow(unit) {
      repairs.add(.halfPair, start..<at)
    } else if !JSONText.isWritable(UInt32(unit)) {
      repairs.add(.unwritable, start..<at)
    }
  }

  mutating func skipNumber() throws(JSONFault) -> JSONKind {
    let start = at
    let after = wordEnd(from: start + 1)
    if after > start + 1, !(0x30...0x39).contains(bytes[start]) {
      // `-Infinity`
      let word = bytes[start + 1..<after]
      guard word.elementsEqual("Infinity".utf8) || word.elementsEqual("NaN".utf8) else {
        throw JSONFault(.valueExpected, at: start)
      }
      at = after
      repairs.add(.noNumber, start..<at)
      return .null
    }
    while at < bytes.count, isOfNumber(bytes[at]) { at += 1 }
    let number = bytes[start..<at]
    guard number.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else {
      if at == bytes.count { throw JSONFault(.breaksOff(open: openPlace), at: at) }
      throw JSONFault(.valueExpected, at: start)
    }
    if !JSONText.isNumber(number) { repairs.add(.oddNumber, start..<at) }
    return .number
  }

  mutating func skipWord() throws(JSONFault) -> JSONKind {
    let start = at
    let after = wordEnd(from: start)
    guard after > start else { throw JSONFault(.valueExpected, at: start) }
    let word = bytes[start..<after]
    let known: [(String, JSONKind)] = [
      ("null", .null), ("true", .true), ("false", .false), ("NaN", .null), ("Infinity", .null),
    ]
    guard let found = known.first(where: { word.elementsEqual($0.0.utf8) }) else {
      let isBegun = known.contains { $0.0.utf8.starts(with: word) }
      throw after == bytes.count && isBegun
        ? JSONFault(.breaksOff(open: openPlace), at: after) : JSONFault(.valueExpected, at: start)
    }
    at = after
    if found.0 == "NaN" || found.0 == "Infinity" { repairs.add(.noNumber, start..<at) }
    return found.1
  }

  /// The end of the letters that stand at an index, if any.
  private func wordEnd(from index: Int) -> Int {
    var end = index
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    return end
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private func isOfNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e")
  }
}

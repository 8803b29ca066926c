/// Whether XML counts a byte as whitespace: blank, tab, line feed, carriage return.
func isXMLSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
}

/// Text without whitespace at its ends, and every run of whitespace as one blank.
public func normalizeXMLSpace(_ text: String) -> String {
  var text = text
  // Most texts stand on one line already: those are given back as they are.
  if text.withUTF8({ isNormal($0) }) { return text }
  return text.withUTF8 { bytes in
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var pending = false
    for byte in bytes {
      if isXMLSpace(byte) {
        pending = !result.isEmpty
      } else {
        if pending { result.append(0x20) }
        pending = false
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Whether no whitespace stands at the ends, and every other is one blank.
private func isNormal(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var wasSpace = true
  for byte in bytes {
    let isSpace = byte <= 0x20 && isXMLSpace(byte)
    if isSpace, wasSpace || byte != 0x20 { return false }
    wasSpace = isSpace
  }
  return bytes.isEmpty || !wasSpace
}

/// The text of a raw range of a well-formed document: references replaced, line ends as LF, CDATA
/// sections opened.
func decodeText(_ bytes: [UInt8], in range: Range<Int>) -> String {
  let plain = bytes.withUnsafeBufferPointer { buffer -> String? in
    let slice = UnsafeBufferPointer(rebasing: buffer[range])
    for byte in slice where byte == UInt8(ascii: "&") || byte == 0x0D || byte == UInt8(ascii: "<") {
      return nil
    }
    return String(decoding: slice, as: UTF8.self)
  }
  if let plain { return plain }
  var result: [UInt8] = []
  var index = range.lowerBound
  while index < range.upperBound {
    switch bytes[index] {
    case UInt8(ascii: "&"): index = appendReference(bytes, at: index, to: &result)
    case UInt8(ascii: "<"):
      let content = index + cdataStart.count
      var end = content
      while !bytes[end...].starts(with: cdataEnd) { end += 1 }
      appendLines(bytes[content..<end], to: &result)
      index = end + cdataEnd.count
    case 0x0D:
      result.append(0x0A)
      index += index + 1 < range.upperBound && bytes[index + 1] == 0x0A ? 2 : 1
    case let byte:
      result.append(byte)
      index += 1
    }
  }
  return String(decoding: result, as: UTF8.self)
}

let cdataStart = Array("<![CDATA[".utf8)
private let cdataEnd = Array("]]>".utf8)

/// The value of an attribute from what stands between its quotes.
func decodeAttributeValue(_ bytes: [UInt8], in range: Range<Int>) -> String {
  let plain = bytes.withUnsafeBufferPointer { buffer -> String? in
    let slice = UnsafeBufferPointer(rebasing: buffer[range])
    for byte in slice where byte == UInt8(ascii: "&") || byte < 0x20 { return nil }
    return String(decoding: slice, as: UTF8.self)
  }
  if let plain { return plain }
  var result: [UInt8] = []
  var index = range.lowerBound
  while index < range.upperBound {
    switch bytes[index] {
    case UInt8(ascii: "&"): index = appendReference(bytes, at: index, to: &result)
    case 0x0D:
      result.append(0x20)
      index += index + 1 < range.upperBound && bytes[index + 1] == 0x0A ? 2 : 1
    case let byte:
      result.append(byte < 0x20 ? 0x20 : byte)
      index += 1
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// The text of a comment from its whole range, `<!--` through `-->`.
func decodeComment(_ bytes: [UInt8], in range: Range<Int>) -> String {
  var result: [UInt8] = []
  appendLines(bytes[range.lowerBound + 4..<range.upperBound - 3], to: &result)
  return String(decoding: result, as: UTF8.self)
}

/// Appends bytes with CR LF and CR as LF.
private func appendLines(_ bytes: ArraySlice<UInt8>, to result: inout [UInt8]) {
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let byte = bytes[index]
    index += 1
    result.append(byte == 0x0D ? 0x0A : byte)
    if byte == 0x0D, index < bytes.endIndex, bytes[index] == 0x0A { index += 1 }
  }
}

/// Appends the character of `&…;` at `start` and returns the offset after it.
///
/// The document is well-formed, so that only the five names and numbers of characters occur.
private func appendReference(_ bytes: [UInt8], at start: Int, to result: inout [UInt8]) -> Int {
  var end = start + 1
  while bytes[end] != UInt8(ascii: ";") { end += 1 }
  let name = bytes[start + 1..<end]
  if name.first == UInt8(ascii: "#") {
    let digits = String(decoding: name.dropFirst(), as: UTF8.self)
    let number = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    if let number, let scalar = Unicode.Scalar(number) {
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  } else {
    switch String(decoding: name, as: UTF8.self) {
    case "lt": result.append(UInt8(ascii: "<"))
    case "gt": result.append(UInt8(ascii: ">"))
    case "amp": result.append(UInt8(ascii: "&"))
    case "quot": result.append(UInt8(ascii: "\""))
    default: result.append(UInt8(ascii: "'"))
    }
  }
  return end + 1
}

/// Raw bytes with line ends as LF.
func decodeLines(_ bytes: [UInt8], in range: Range<Int>) -> String {
  var result: [UInt8] = []
  appendLines(bytes[range], to: &result)
  return String(decoding: result, as: UTF8.self)
}

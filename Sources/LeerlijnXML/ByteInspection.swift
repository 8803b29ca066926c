internal import CLibXML2
internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork

/// Looks at the bytes of a file before libxml2 does, and refuses what it could not read in bounded
/// time or could only place wrongly.
///
/// The attributes are counted here because libxml2 compares each with each before it tells of the
/// first: a tag with a million of them would keep it busy for an hour.
struct ByteInspection {
  let source: SourceFile
  let limits: XMLLimits
  let bytes: UnsafeBufferPointer<UInt8>

  /// The first reason not to read on, if any.
  func refusal() -> Diagnostic? {
    if bytes.count > limits.maximumBytes {
      return .tooLarge(bytes.count, limit: limits.maximumBytes, in: source)
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = bytes[start...].firstIndex(where: { !isXMLSpace($0) }) else {
      return .emptyDocument(source)
    }
    if isUTF16 { return .wrongEncoding("UTF-16", at: range(0, 0)) }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .zipInsteadOfXML(source) }
    let nul = find(0, from: 0)
    if nul < bytes.count { return .nulByte(at: range(nul, nul + 1)) }
    if let bad = UTF8Bytes.firstIllFormed(bytes) {
      return .notUTF8(bytes[bad], at: range(bad, bad + 1))
    }
    if bytes[first] != UInt8(ascii: "<") { return .noMarkup(at: range(first, first + 1)) }
    return declaredEncodingRefusal(at: start) ?? tagRefusal()
  }

  private var isUTF16: Bool {
    guard bytes.count >= 2 else { return false }
    switch (bytes[0], bytes[1]) {
    case (0xFE, 0xFF), (0xFF, 0xFE), (0, UInt8(ascii: "<")), (UInt8(ascii: "<"), 0): return true
    default: return false
    }
  }

  private func declaredEncodingRefusal(at start: Int) -> Diagnostic? {
    guard bytes[start...].starts(with: "<?xml".utf8), start + 5 < bytes.count,
      isXMLSpace(bytes[start + 5])
    else { return nil }
    let end = find(UInt8(ascii: ">"), from: start)
    let declaration = bytes[start..<end]
    guard declaration.last == UInt8(ascii: "?") else { return nil }
    for attribute in StartTagScanner.lenient(bytes, in: start + 1..<end) {
      guard bytes[attribute.name].elementsEqual("encoding".utf8) else { continue }
      let name = String(decoding: bytes[attribute.value], as: UTF8.self)
      if ["utf-8", "utf8", "us-ascii", "ascii"].contains(name.lowercased()) { return nil }
      return .wrongEncoding(name, at: SourceRange(file: source, bytes: attribute.value))
    }
    return nil
  }

  /// Refuses the first start tag or text that passes a bound.
  ///
  /// A tag cannot hold a raw `<`, so that only a long stretch without one need be looked at.
  private func tagRefusal() -> Diagnostic? {
    let suspicious = min(
      limits.maximumAttributes * 5, limits.maximumNameLength, limits.maximumTextLength)
    var start = find(UInt8(ascii: "<"), from: 0)
    while start < bytes.count {
      let next = find(UInt8(ascii: "<"), from: start + 1)
      if next - start > suspicious, let refusal = stretchRefusal(start, next) { return refusal }
      start = next
    }
    return nil
  }

  private func stretchRefusal(_ start: Int, _ end: Int) -> Diagnostic? {
    if end - start > limits.maximumTextLength {
      return .textTooLong(limit: limits.maximumTextLength, at: range(start, start + 1))
    }
    guard start + 1 < end, bytes[start + 1] != UInt8(ascii: "!"), bytes[start + 1] != 0x3F else {
      return nil
    }
    var count = 0
    var nameLength = 0
    var quote: UInt8 = 0
    for offset in start + 1..<end {
      let byte = bytes[offset]
      if quote != 0 {
        if byte == quote { quote = 0 }
        continue
      }
      nameLength += 1
      switch byte {
      case UInt8(ascii: ">"): return nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "="): count += 1
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "/"): nameLength = 0
      default: break
      }
      if byte == UInt8(ascii: "=") { nameLength = 0 }
      if count > limits.maximumAttributes {
        return .tooManyAttributes(limit: limits.maximumAttributes, at: range(start, offset))
      }
      if nameLength > limits.maximumNameLength + 1 {
        return .nameTooLong(limit: limits.maximumNameLength, at: range(start, offset))
      }
    }
    return nil
  }

  private func find(_ byte: UInt8, from start: Int) -> Int {
    leerlijn_find(bytes.baseAddress, start, bytes.count, Int32(byte))
  }

  private func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file: source, bytes: start..<end)
  }
}

internal import LeerlijnDiagnostics

extension SourceRange {
  /// Where an attribute's value stands in the start tag at this place; the tag where it has none.
  ///
  /// Only messages need it, so it is looked up in the bytes instead of being kept for everything.
  func attribute(_ name: String) -> SourceRange {
    let bytes = file.bytes
    let wanted = Array(name.utf8)
    var offset = self.bytes.lowerBound
    while offset < self.bytes.upperBound {
      guard bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'") else {
        offset += 1
        continue
      }
      let quote = bytes[offset]
      var end = offset + 1
      while end < self.bytes.upperBound, bytes[end] != quote { end += 1 }
      if names(before: offset, equal: wanted) {
        return SourceRange(file: file, bytes: offset + 1..<end)
      }
      offset = end + 1
    }
    return self
  }

  private func names(before quote: Int, equal wanted: [UInt8]) -> Bool {
    let bytes = file.bytes
    var end = quote
    while end > self.bytes.lowerBound, bytes[end - 1] <= 0x20 || bytes[end - 1] == 0x3D { end -= 1 }
    let start = end - wanted.count
    guard start > self.bytes.lowerBound else { return false }
    return bytes[start..<end].elementsEqual(wanted) && bytes[start - 1] <= 0x20
  }
}

extension SourceRange? {
  /// The value of an attribute at this place, where there is a place.
  func attribute(_ name: String) -> SourceRange? { self?.attribute(name) }
}

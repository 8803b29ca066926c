internal import LeerlijnDiagnostics

// Where in an element a sentence about it points.

extension XMLElement {
  /// The first text of its own that is more than whitespace, without the whitespace around it.
  var ownTextPlace: SourceRange? {
    let bytes = storage.source.bytes
    for piece in XMLPieces(self) {
      guard case .text(let range) = piece else { continue }
      if let place = trimmed(range, bytes) { return storage.range(place) }
    }
    return nil
  }

  /// Its content without the whitespace around it; `nil` when nothing is left.
  var textPlace: SourceRange? {
    trimmed(contentBytes, storage.source.bytes).map { storage.range($0) }
  }

  private func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    guard let first = bytes[range].firstIndex(where: { !isXMLSpace($0) }),
      let last = bytes[range].lastIndex(where: { !isXMLSpace($0) })
    else { return nil }
    return first..<last + 1
  }
}

extension XMLAttribute {
  /// The value, or the whole attribute when the value is empty and could not be pointed at.
  var valueOrWholeRange: SourceRange { valueRange.bytes.isEmpty ? range : valueRange }

  /// Whether it belongs to XML Schema itself: `xsi:type`, `xsi:schemaLocation`.
  func isSchemaInstance(_ local: String? = nil) -> Bool {
    xmlName.namespace == "http://www.w3.org/2001/XMLSchema-instance"
      && (local == nil || xmlName.local == local)
  }
}

extension String {
  /// Where this item stands in the range of a list.
  func place(in list: SourceRange) -> SourceRange {
    let bytes = list.file.bytes
    let item = Array(utf8)
    var start = list.bytes.lowerBound
    while start + item.count <= list.bytes.upperBound {
      let end = start + item.count
      let isWord =
        (start == list.bytes.lowerBound || isXMLSpace(bytes[start - 1]))
        && (end == list.bytes.upperBound || isXMLSpace(bytes[end]))
      if isWord, bytes[start..<end].elementsEqual(item) {
        return SourceRange(file: list.file, bytes: start..<end)
      }
      start += 1
    }
    return list
  }
}

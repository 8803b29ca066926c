public import LeerlijnDiagnostics

/// An element of a document: a light handle, as cheap to copy as a number.
public struct XMLElement: Sendable {
  let storage: XMLStorage
  let index: Int

  var record: XMLRecord { storage.records[index] }

  /// The local name, without prefix.
  public var name: String { storage.localNames[Int(record.name)] }

  /// The namespace's name, `""` when it is in none.
  public var namespace: String { storage.names[Int(record.name)].namespace }

  /// The name as written, with its prefix.
  public var qualifiedName: String { storage.qualifiedNames[Int(record.name)] }

  /// The whole element, from the `<` of its start tag through the `>` of its end tag.
  public var range: SourceRange {
    storage.range(Int(record.start)..<Int(record.end))
  }

  /// The start tag, with its angle brackets.
  public var tagRange: SourceRange {
    storage.range(Int(record.start)..<Int(record.tagEnd))
  }

  /// The name in the start tag, with its prefix.
  public var nameRange: SourceRange {
    let start = Int(record.start) + 1
    return storage.range(start..<start + qualifiedName.utf8.count)
  }

  /// What stands between the start tag and the end tag; empty and at the tag's end for `<a/>`.
  public var contentRange: SourceRange { storage.range(contentBytes) }

  var contentBytes: Range<Int> {
    let record = record
    let start = Int(record.tagEnd)
    var end = Int(record.end)
    guard start < end else { return start..<start }
    let bytes = storage.source.bytes
    repeat { end -= 1 } while bytes[end] != UInt8(ascii: "<")
    return start..<end
  }

  /// Its attributes in the order written, namespace declarations left out.
  public var attributes: [XMLAttribute] {
    attributeIndices.map { XMLAttribute(storage: storage, index: $0) }
  }

  var attributeIndices: Range<Int> {
    Int(record.firstAttribute)..<Int(storage.records[index + 1].firstAttribute)
  }

  /// The value of an attribute by its name; one with a prefix by the name as written, `xml:lang`.
  public subscript(_ attribute: String) -> String? { self.attribute(attribute)?.value }

  /// An attribute by its name; one with a prefix by the name as written, `xml:lang`.
  public func attribute(_ name: String) -> XMLAttribute? {
    for index in attributeIndices
    where storage.qualifiedNames[Int(storage.attributes[index].name)] == name {
      return XMLAttribute(storage: storage, index: index)
    }
    return nil
  }
}

/// An attribute of an element.
public struct XMLAttribute: Sendable {
  let storage: XMLStorage
  let index: Int

  private var record: XMLAttributeRecord { storage.attributes[index] }

  /// The name as written: `id`, `xml:lang`.
  public var name: String { storage.qualifiedNames[Int(record.name)] }

  var xmlName: XMLName { storage.names[Int(record.name)] }

  /// The namespace's name, `""` for an attribute without prefix.
  public var namespace: String { xmlName.namespace }

  /// The value as XML defines it: references replaced, line ends and tabs as blanks.
  public var value: String { decodeAttributeValue(storage.source.bytes, in: valueBytes) }

  /// What stands between the quotes.
  public var valueRange: SourceRange { storage.range(valueBytes) }

  private var valueBytes: Range<Int> { Int(record.valueStart)..<Int(record.valueEnd) }

  /// The name through the closing quote.
  public var range: SourceRange {
    storage.range(nameBytes.lowerBound..<valueBytes.upperBound + 1)
  }

  /// The name, with its prefix.
  public var nameRange: SourceRange { storage.range(nameBytes) }

  private var nameBytes: Range<Int> {
    let bytes = storage.source.bytes
    var end = Int(record.valueStart) - 2
    while bytes[end] != UInt8(ascii: "=") { end -= 1 }
    while isXMLSpace(bytes[end - 1]) { end -= 1 }
    return end - name.utf8.count..<end
  }
}

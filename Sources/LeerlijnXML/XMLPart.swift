public import LeerlijnDiagnostics

/// A kind of part of a document (Dutch: *soort onderdeel*): the elements, or the attributes, that have
/// the same names from the root down to them.
public struct XMLPart: Sendable {
  /// Local for an element; `@` and the name as written for an attribute.
  public let name: String
  /// The part it stands in, by index; nil for the root.
  public let parent: Int?
  public fileprivate(set) var count: Int
  /// The first of them: its start tag, or the attribute.
  public let first: SourceRange
}

extension XMLDocument {
  /// The kinds of part that there are, each after the one it stands in.
  ///
  /// - Cost: one look-up for each element and attribute; no text is read.
  public func parts() -> [XMLPart] {
    var tally = PartTally()
    var open: [(end: Int, part: Int)] = []
    for index in storage.root..<storage.recordCount where storage.records[index].isElement {
      while let last = open.last, last.end <= index { open.removeLast() }
      let element = XMLElement(storage: storage, index: index)
      let record = storage.records[index]
      let part = tally.add(UInt64(record.name) << 1, in: open.last?.part) { parent in
        XMLPart(name: element.name, parent: parent, count: 0, first: element.tagRange)
      }
      for place in element.attributeIndices {
        _ = tally.add(UInt64(storage.attributes[place].name) << 1 | 1, in: part) { parent in
          let attribute = XMLAttribute(storage: storage, index: place)
          return XMLPart(
            name: "@" + attribute.name, parent: parent, count: 0, first: attribute.range)
        }
      }
      open.append((Int(record.next), part))
    }
    return tally.parts
  }
}

/// Counts parts by their name and the part they stand in.
///
/// A large document has few kinds of part and many of each, one like the one before: what was found
/// last for a name is looked at first.
private struct PartTally {
  private(set) var parts: [XMLPart] = []
  private var known: [UInt64: Int] = [:]
  private var recent: [(key: UInt64, part: Int)] = Array(repeating: (.max, 0), count: 256)

  mutating func add(_ name: UInt64, in parent: Int?, _ make: (Int?) -> XMLPart) -> Int {
    let key = UInt64((parent ?? -1) + 1) << 33 | name
    let slot = Int(truncatingIfNeeded: (key ^ key >> 29) & 255)
    if recent[slot].key != key { recent[slot] = (key, find(key, parent, make)) }
    parts[recent[slot].part].count += 1
    return recent[slot].part
  }

  private mutating func find(_ key: UInt64, _ parent: Int?, _ make: (Int?) -> XMLPart) -> Int {
    if let part = known[key] { return part }
    parts.append(make(parent))
    known[key] = parts.count - 1
    return parts.count - 1
  }
}

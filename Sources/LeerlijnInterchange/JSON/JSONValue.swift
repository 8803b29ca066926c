package import LeerlijnDiagnostics

/// One value of a JSON file, with its place.
package struct JSONValue: Sendable {
  package let document: JSONDocument
  let index: Int

  private var node: JSONNode { document.nodes[index] }

  package var kind: JSONKind { node.kind }

  package var place: SourceRange {
    SourceRange(file: document.source, bytes: Int(node.start)..<Int(node.end))
  }

  package var isNull: Bool { kind == .null }

  /// Whether it says nothing: null, an empty text, and a list of such or an object without keys.
  package var isEmpty: Bool {
    switch kind {
    case .null: true
    case .string: text?.isEmpty == true
    case .array: elements.allSatisfy(\.isEmpty)
    case .object: members.isEmpty
    default: false
    }
  }

  /// What stands between the quotes; nil where this is no text.
  package var text: String? {
    guard kind == .string || kind == .key else { return nil }
    let node = self.node
    return document.source.bytes.withUnsafeBufferPointer {
      JSONText.text($0, Int(node.start) + 1..<Int(node.end) - 1, isCoded: node.isCoded)
    }
  }

  /// A number as it is written; nil where this is none.
  package var number: String? {
    kind == .number ? document.source.text(in: place.bytes) : nil
  }

  package var bool: Bool? {
    switch kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// The elements of an array; none where this is no array.
  package var elements: [JSONValue] {
    guard kind == .array else { return [] }
    var result: [JSONValue] = []
    var next = index + 1
    while next < node.extent {
      result.append(JSONValue(document: document, index: next))
      next = document.after(next)
    }
    return result
  }

  /// The keys and values of an object, in the order of the file; none where this is no object.
  package var members: [(key: JSONValue, value: JSONValue)] {
    guard kind == .object else { return [] }
    var result: [(JSONValue, JSONValue)] = []
    var next = index + 1
    while next < node.extent {
      result.append(
        (JSONValue(document: document, index: next), JSONValue(document: document, index: next + 1))
      )
      next = document.after(next + 1)
    }
    return result
  }

  /// The value of a key; of a key that comes twice the last. nil where it is absent or null.
  package subscript(_ key: String) -> JSONValue? {
    guard kind == .object else { return nil }
    var found: Int?
    var next = index + 1
    while next < node.extent {
      if document.isKey(next, key) { found = next + 1 }
      next = document.after(next + 1)
    }
    return found.map { JSONValue(document: document, index: $0) }.flatMap { $0.isNull ? nil : $0 }
  }
}

extension JSONDocument {
  /// The node after a value and all in it.
  fileprivate func after(_ index: Int) -> Int {
    let node = nodes[index]
    return node.kind == .array || node.kind == .object ? Int(node.extent) : index + 1
  }

  fileprivate func isKey(_ index: Int, _ key: String) -> Bool {
    let node = nodes[index]
    let range = Int(node.start) + 1..<Int(node.end) - 1
    guard node.isCoded || range.count == key.utf8.count else { return false }
    return source.bytes.withUnsafeBufferPointer { bytes in
      node.isCoded
        ? JSONText.text(bytes, range, isCoded: true) == key
        : bytes[range].elementsEqual(key.utf8)
    }
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

/// Writes changes of contributions into a document's bytes; all else stays as it is.
struct OutcomeLinkEditor {
  private struct Edit {
    let range: Range<Int>
    let text: String
  }

  private let bytes: [UInt8]
  private let lineEnd: String
  /// Elements of parts, by the offset of their start tag.
  private var elements: [Int: XMLElement] = [:]
  private var edits: [Edit] = []

  init(_ document: XMLDocument) {
    bytes = document.source.bytes
    let newline = bytes.firstIndex(of: 0x0A) ?? 0
    lineEnd = newline > 0 && bytes[newline - 1] == 0x0D ? "\r\n" : "\n"
    for programme in document.root.elements(named: "programme") {
      for part in programme.elements where ["course", "placement", "series"].contains(part.name) {
        elements[part.range.bytes.lowerBound] = part
        for inner in part.elements where inner.name == "test" || inner.name == "moment" {
          elements[inner.range.bytes.lowerBound] = inner
        }
      }
    }
  }

  /// Notes the changes of one part.
  ///
  /// - Returns: false when the part is not in this document.
  mutating func change(_ changes: [OutcomeChange]) -> Bool {
    guard let start = changes.first?.bearer.place?.bytes.lowerBound, let element = elements[start]
    else { return false }
    var removed: Set<Int> = []
    for change in changes where !change.isAdded {
      for link in element.elements(named: change.step.rawValue)
      where link["outcome"] == change.outcome.text {
        removed.insert(link.range.bytes.lowerBound)
        edits.append(Edit(range: wholeLine(of: link.range.bytes), text: ""))
      }
    }
    let added = changes.filter(\.isAdded).map { change in
      let prefix = element.qualifiedName.dropLast(element.name.count)
      return "<\(prefix)\(change.step.rawValue) outcome=\"\(change.outcome.text)\"/>"
    }
    if !added.isEmpty { edits.append(insertion(of: added, into: element, without: removed)) }
    return true
  }

  /// The document with all that was noted.
  func finish() -> [UInt8] {
    var result: [UInt8] = []
    var at = 0
    // Where something goes away right behind a new thing, the new thing is first.
    let ordered = edits.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    for edit in ordered {
      result += bytes[at..<edit.range.lowerBound]
      result += Array(edit.text.utf8)
      at = edit.range.upperBound
    }
    return result + bytes[at...]
  }

  // MARK: Places

  /// - Parameter removed: where links begin that go away; nothing may be put beside those.
  private func insertion(
    of links: [String], into element: XMLElement, without removed: Set<Int>
  ) -> Edit {
    let steps = Set(OutcomeLink.Step.allCases.map(\.rawValue))
    let before: Set = ["title", "cite", "by", "activity"]
    var anchor: XMLElement?
    for child in element.elements
    where steps.contains(child.name) || before.contains(child.name) {
      if !removed.contains(child.range.bytes.lowerBound) { anchor = child }
    }
    if let anchor {
      let end = anchor.range.bytes.upperBound
      guard let indent = ownIndent(at: anchor.range.bytes.lowerBound), isLineEnd(after: end) else {
        return Edit(range: end..<end, text: links.joined())
      }
      let place = behindComments(from: end)
      return Edit(range: place..<place, text: links.map { lineEnd + indent + $0 }.joined())
    }
    let tag = element.tagRange.bytes
    let own = ownIndent(at: tag.lowerBound) ?? ""
    let lines = links.map { lineEnd + own + "  " + $0 }.joined()
    guard bytes[tag.upperBound - 2] == UInt8(ascii: "/"), element.contentRange.bytes.isEmpty else {
      return Edit(range: tag.upperBound..<tag.upperBound, text: lines)
    }
    var start = tag.upperBound - 2
    while isBlank(bytes[start - 1]) { start -= 1 }
    return Edit(
      range: start..<tag.upperBound,
      text: ">" + lines + lineEnd + own + "</\(element.qualifiedName)>")
  }

  /// The blanks before something that begins its line; nil where something else stands before it.
  private func ownIndent(at offset: Int) -> String? {
    var start = offset
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard start == 0 || bytes[start - 1] == 0x0A else { return nil }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// Whether nothing but comments stands on the rest of the line.
  private func isLineEnd(after offset: Int) -> Bool {
    let end = behindComments(from: offset)
    return end >= bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D
  }

  /// Behind the comments that follow on the same line, or where it began when more follows.
  private func behindComments(from offset: Int) -> Int {
    var end = offset
    var at = offset
    while at < bytes.count {
      if bytes[at] == 0x0A || bytes[at] == 0x0D { return at }
      if bytes[at] == 0x20 || bytes[at] == 0x09 {
        at += 1
      } else if bytes[at...].starts(with: "<!--".utf8) {
        at += 4
        while at < bytes.count, !bytes[at...].starts(with: "-->".utf8), bytes[at] != 0x0A {
          at += 1
        }
        guard at < bytes.count, bytes[at] != 0x0A else { return end }
        at += 3
        end = at
      } else {
        return offset
      }
    }
    return end
  }

  /// The line with its line end where nothing else stands on it, else the element alone.
  private func wholeLine(of range: Range<Int>) -> Range<Int> {
    guard let indent = ownIndent(at: range.lowerBound) else { return range }
    var end = range.upperBound
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    if end < bytes.count, bytes[end] == 0x0D { end += 1 }
    guard end < bytes.count, bytes[end] == 0x0A else { return range }
    return range.lowerBound - indent.utf8.count..<end + 1
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

/// What is still open in a manifest that is there (Dutch: *open vragen in het manifest*): its empty
/// attributes, and the columns that it does not know. Answers change these and nothing else.
public struct OpenManifest: Sendable {
  /// In the order of the manifest; what is asked twice in the same words is one question.
  public private(set) var questions: [ManifestQuestion] = []
  /// The lines that a person is asked to look at.
  public private(set) var likelyLines: [String] = []
  private var changes: [Change] = []
  private let bytes: [UInt8]

  /// What an answer becomes: an attribute, in the place of an empty one or behind the others.
  private struct Change {
    let id: String
    let attribute: String
    let place: Range<Int>
  }

  init(_ manifest: ExistingManifest) { bytes = manifest.bytes }

  mutating func ask(_ question: ManifestQuestion, _ attribute: XMLAttribute) {
    add(question, attribute.name, attribute.range.bytes)
  }

  /// Asks for an attribute that an element has not.
  mutating func ask(_ question: ManifestQuestion, _ attribute: String, of element: XMLElement) {
    let end = element.tagRange.bytes.upperBound
    let isEmpty = bytes[..<end].suffix(2).elementsEqual(Array("/>".utf8))
    let place = end - (isEmpty ? 2 : 1)
    add(question, attribute, place..<place)
  }

  private mutating func add(
    _ question: ManifestQuestion, _ attribute: String, _ place: Range<Int>
  ) {
    if !questions.contains(where: { $0.id == question.id }) { questions.append(question) }
    changes.append(Change(id: question.id, attribute: attribute, place: place))
  }

  /// - Parameter range: of what a person is asked to look at.
  mutating func show(_ range: Range<Int>) {
    likelyLines += String(decoding: bytes[range], as: UTF8.self)
      .split(separator: "\n").filter { line in OpenManifest.marks.contains { line.contains($0) } }
      .map { String($0.drop { $0 == " " || $0 == "\t" }) }.filter { !likelyLines.contains($0) }
  }

  /// How a proposal marks a line that is only likely, in its languages.
  private static let marks = ["waarschijnlijk: ", "likely: "]

  /// The manifest with questions answered, by their `id`.
  public func answered(_ answers: [String: String]) -> [UInt8] {
    var result = bytes
    for change in changes.sorted(by: { $0.place.lowerBound > $1.place.lowerBound }) {
      guard let answer = answers[change.id] else { continue }
      let gap = change.place.isEmpty ? Array(" ".utf8) : []
      result.replaceSubrange(change.place, with: gap + writtenAttribute(change.attribute, answer))
    }
    return result
  }
}

public import LeerlijnDiagnostics

/// A well-formed XML document as a tree whose every part knows its bytes.
///
/// Elements, comments and processing instructions lie in one flat array in document order; text is
/// not stored at all: it is what stands between them, decoded when asked for.
public struct XMLDocument: Sendable {
  let storage: XMLStorage

  /// The file it was read from.
  public var source: SourceFile { storage.source }

  public var root: XMLElement { XMLElement(storage: storage, index: storage.root) }
}

/// One element, comment or processing instruction of the flat tree: 24 bytes.
struct XMLRecord: Sendable {
  static let comment = UInt32.max
  static let instruction = UInt32.max - 1

  /// Index into the table of names, or one of the two marks above.
  var name: UInt32
  /// Byte offset of its `<`.
  var start: UInt32
  /// Byte offset after the `>` of the start tag.
  var tagEnd: UInt32
  /// Byte offset after its last `>`.
  var end: UInt32
  /// Index of the record after its last descendant.
  var next: UInt32
  /// Index of its first attribute; the next record's tells where they end.
  var firstAttribute: UInt32

  var isElement: Bool { name < XMLRecord.instruction }
}

/// One attribute of the flat tree: where its raw value lies between the quotes.
struct XMLAttributeRecord: Sendable {
  var name: UInt32
  var valueStart: UInt32
  var valueEnd: UInt32
}

/// A name as written and as resolved.
struct XMLName: Hashable, Sendable {
  var local: String
  var prefix: String
  var namespace: String

  var qualified: String { prefix.isEmpty ? local : prefix + ":" + local }
}

/// A namespace that a start tag declares, for the elements in it.
struct XMLNamespaceDeclaration: Sendable {
  /// Index of the element's record.
  var element: UInt32
  /// Empty for that of names without prefix.
  var prefix: String
  var namespace: String
}

/// The arrays that all handles into one document share.
final class XMLStorage: Sendable {
  let source: SourceFile
  /// Ends with a mark that holds the number of attributes.
  let records: [XMLRecord]
  let attributes: [XMLAttributeRecord]
  let names: [XMLName]
  /// In the order of the document.
  let declarations: [XMLNamespaceDeclaration]
  /// The local name of an element, or the name of an attribute as written, by name.
  let localNames: [String]
  let qualifiedNames: [String]
  let root: Int

  init(
    source: SourceFile, records: [XMLRecord], attributes: [XMLAttributeRecord], names: [XMLName],
    declarations: [XMLNamespaceDeclaration], root: Int
  ) {
    self.source = source
    self.records = records
    self.attributes = attributes
    self.names = names
    self.declarations = declarations
    self.localNames = names.map(\.local)
    self.qualifiedNames = names.map(\.qualified)
    self.root = root
  }

  /// The records without the mark at the end.
  var recordCount: Int { records.count - 1 }

  func range(_ bytes: Range<Int>) -> SourceRange { SourceRange(file: source, bytes: bytes) }
}

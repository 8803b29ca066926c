internal import CLibXML2
internal import LeerlijnDiagnostics

/// Tells in our own words, at its exact place, why a document is not well-formed.
///
/// libxml2 gives a code and where it stood when it noticed; the place where a person must look is
/// found again in the bytes.
struct FaultDescription {
  let code: Int
  let detail: String
  let source: SourceFile
  /// Where libxml2 stood.
  let cursor: Int
  /// The first markup that was not read to its end; everything before it is right.
  let markup: Int
  /// Where the text before that markup began.
  let textStart: Int
  /// The start tags that are not closed yet, the innermost last.
  let open: [SourceRange]

  init(_ fault: ParseRun.Fault, _ builder: borrowing DocumentBuilder, in source: SourceFile) {
    code = fault.code
    detail = fault.detail
    self.source = source
    cursor = min(max(0, fault.offset), source.bytes.count)
    markup = builder.markupStart()
    textStart = builder.offset
    open = builder.open.map {
      let record = builder.records[Int($0)]
      let start = Int(record.start) + 1
      let length = builder.names.names[Int(record.name)].qualified.utf8.count
      return SourceRange(file: source, bytes: start..<start + length)
    }
  }

  var bytes: [UInt8] { source.bytes }

  func diagnostic() -> Diagnostic {
    switch xmlParserErrors(UInt32(code)) {
    case XML_ERR_TAG_NAME_MISMATCH: return tagMismatch()
    case XML_ERR_COMMENT_NOT_FINISHED: return unfinished(.comment)
    case XML_ERR_CDATA_NOT_FINISHED: return unfinished(.cdata)
    case XML_ERR_PI_NOT_FINISHED: return unfinished(.instruction)
    case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED: return duplicateAttribute()
    case XML_ERR_INVALID_CHAR: return badCharacter()
    case XML_ERR_LT_IN_ATTRIBUTE: return angleInAttribute()
    case XML_ERR_DOCUMENT_END where open.isEmpty: return afterTheRoot()
    default: break
    }
    if cursor >= bytes.count { return open.isEmpty ? noRoot() : truncated() }
    switch xmlParserErrors(UInt32(code)) {
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: return unknownEntity()
    case XML_ERR_ENTITYREF_SEMICOL_MISSING: return bareAmpersand()
    case XML_ERR_NAME_REQUIRED where isAfterAmpersand: return bareAmpersand()
    case XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_DEC_CHARREF, XML_ERR_INVALID_HEX_CHARREF:
      return badReference()
    case XML_ERR_NAME_REQUIRED: return noName()
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE: return attributeWithoutValue()
    case XML_ERR_ATTRIBUTE_NOT_STARTED: return quoteMissing()
    case XML_ERR_SPACE_REQUIRED, XML_ERR_GT_REQUIRED: return malformedTag()
    case XML_ERR_HYPHEN_IN_COMMENT: return hyphensInComment()
    case XML_ERR_MISPLACED_CDATA_END: return strayCDATAEnd()
    case XML_ERR_RESERVED_XML_NAME: return lateDeclaration()
    case XML_NS_ERR_UNDEFINED_NAMESPACE: return unknownPrefix()
    case XML_ERR_DOCUMENT_EMPTY: return noRoot()
    default: return other()
    }
  }

  private var isAfterAmpersand: Bool {
    cursor > 0 && bytes[cursor - 1] == UInt8(ascii: "&")
  }

  func range(_ start: Int, _ end: Int) -> SourceRange {
    let low = min(max(0, start), bytes.count)
    return SourceRange(file: source, bytes: low..<min(max(low, end), bytes.count))
  }

  /// The offset after the first `byte` from an offset on, or the end of the file.
  func after(_ byte: UInt8, from start: Int) -> Int {
    bytes[min(start, bytes.count)...].firstIndex(of: byte).map { $0 + 1 } ?? bytes.count
  }

  /// The name that starts at an offset.
  func name(at start: Int) -> Range<Int> {
    var end = min(start, bytes.count)
    scan: while end < bytes.count {
      switch bytes[end] {
      case 0x20, 0x09, 0x0A, 0x0D, 0x22, 0x27, UInt8(ascii: "="), UInt8(ascii: ">"),
        UInt8(ascii: "<"), UInt8(ascii: "/"), UInt8(ascii: ";"), UInt8(ascii: "&"):
        break scan
      default: end += 1
      }
    }
    return min(start, end)..<end
  }

  /// The `&` that libxml2 has just read past, and the name after it.
  func reference() -> (start: Int, name: Range<Int>) {
    var start = min(cursor, bytes.count - 1)
    while start > textStart, bytes[start] != UInt8(ascii: "&") { start -= 1 }
    return (start, name(at: start + 1))
  }

  func text(_ range: Range<Int>) -> String {
    let shown = range.prefix(60)
    return source.text(in: shown.startIndex..<shown.endIndex)
      + (shown.count < range.count ? "…" : "")
  }
}

extension Diagnostic {
  static func notWellFormed(
    at place: SourceRange, _ message: Phrase, notes: [Note] = [], help: Phrase? = nil
  ) -> Diagnostic {
    Diagnostic(XMLCodes.notWellFormed, .error, at: place, message, notes: notes, help: help)
  }
}

internal import LeerlijnDiagnostics

// Faults inside one tag, or in one character or reference.

extension FaultDescription {
  func duplicateAttribute() -> Diagnostic {
    let end = after(UInt8(ascii: ">"), from: max(cursor - 1, markup))
    let attributes = bytes.withUnsafeBufferPointer {
      StartTagScanner.lenient($0, in: min(markup + 1, end)..<end)
    }
    var first: [String: Range<Int>] = [:]
    for attribute in attributes {
      let name = text(attribute.name)
      guard let earlier = first[name] else {
        first[name] = attribute.name
        continue
      }
      return .notWellFormed(
        at: range(attribute.name.lowerBound, attribute.value.upperBound + 1),
        Phrase(
          nl: "attribuut '\(name)' staat al op dit element.",
          en: "attribute '\(name)' already stands on this element."),
        notes: [
          Diagnostic.Note(
            Phrase(nl: "hier staat het de eerste keer.", en: "it first stands here."),
            at: range(earlier.lowerBound, earlier.upperBound))
        ],
        help: Phrase(nl: "Haal een van de twee weg.", en: "Remove one of the two."))
    }
    return .notWellFormed(
      at: range(markup, end),
      Phrase(
        nl: "twee attributen van dit element hebben dezelfde naam in dezelfde naamruimte.",
        en: "two attributes of this element have the same name in the same namespace."))
  }

  func badCharacter() -> Diagnostic {
    var place = textStart
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x20, !isXMLSpace(byte) { break }
      if byte == 0xEF, bytes[place...].starts(with: [0xEF, 0xBF]), place + 2 < bytes.count,
        bytes[place + 2] >= 0xBE
      {
        break
      }
      place += 1
    }
    guard place < bytes.count else { return badReference() }
    let width = bytes[place] == 0xEF ? 3 : 1
    let number = width == 3 ? 0xFF40 + Int(bytes[place + 2]) : Int(bytes[place])
    let hex = String(number, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: 4 - hex.count) + hex
    return .notWellFormed(
      at: range(place, place + width),
      Phrase(
        nl: "hier staat een teken (\(code)) dat in XML niet mag.",
        en: "a character (\(code)) stands here that XML does not allow."),
      help: Phrase(
        nl: "Haal het weg; het is onzichtbaar en komt vaak mee bij plakken.",
        en: "Remove it; it is invisible and often comes along when pasting."))
  }

  func unknownEntity() -> Diagnostic {
    let (start, nameRange) = reference()
    let name = text(nameRange)
    return .notWellFormed(
      at: range(start, nameRange.upperBound + 1),
      Phrase(
        nl: "'&\(name);' is onbekend: alleen &amp;, &lt;, &gt;, &quot; en &apos; bestaan.",
        en: "'&\(name);' is unknown: only &amp;, &lt;, &gt;, &quot; and &apos; exist."),
      help: Phrase(
        nl: "Schrijf het teken zelf, of zijn nummer, zoals &#233; voor é.",
        en: "Write the character itself, or its number, such as &#233; for é."))
  }

  func bareAmpersand() -> Diagnostic {
    let (start, _) = reference()
    return .notWellFormed(
      at: range(start, start + 1),
      Phrase(nl: "hier staat een los &-teken.", en: "a bare & stands here."),
      help: Phrase(nl: "Schrijf &amp; in plaats van &.", en: "Write &amp; instead of &."))
  }

  func badReference() -> Diagnostic {
    let (start, nameRange) = reference()
    guard start < bytes.count, bytes[start] == UInt8(ascii: "&") else { return other() }
    var end = nameRange.upperBound
    if end < bytes.count, bytes[end] == UInt8(ascii: ";") { end += 1 }
    let written = text(start..<end)
    return .notWellFormed(
      at: range(start, end),
      Phrase(
        nl: "'\(written)' is geen nummer van een teken dat mag.",
        en: "'\(written)' is no number of a character that is allowed."))
  }

  func noName() -> Diagnostic {
    let start = max(textStart, min(markup, cursor))
    return .notWellFormed(
      at: range(start, start + 1),
      Phrase(
        nl: "na < wordt de naam van een element verwacht.",
        en: "after < the name of an element is expected."),
      help: Phrase(
        nl: "Schrijf &lt; als het teken < zelf bedoeld is.",
        en: "Write &lt; where the character < itself is meant."))
  }

  /// The name of the attribute that libxml2 was reading.
  private func attributeBeforeCursor() -> Range<Int> {
    var end = min(cursor, bytes.count)
    while end > markup, isXMLSpace(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: "=") {
      end -= 1
    }
    var start = end
    while start > markup + 1, !isXMLSpace(bytes[start - 1]) { start -= 1 }
    return start..<max(start, end)
  }

  func attributeWithoutValue() -> Diagnostic {
    let attribute = attributeBeforeCursor()
    let name = text(attribute)
    return .notWellFormed(
      at: range(attribute.lowerBound, attribute.upperBound),
      Phrase(
        nl: "attribuut '\(name)' heeft geen waarde.", en: "attribute '\(name)' has no value."),
      help: Phrase(nl: "Schrijf \(name)=\"…\".", en: "Write \(name)=\"…\"."))
  }

  func quoteMissing() -> Diagnostic {
    let name = text(attributeBeforeCursor())
    return .notWellFormed(
      at: range(cursor, cursor + 1),
      Phrase(
        nl: "de waarde van attribuut '\(name)' staat niet tussen aanhalingstekens.",
        en: "the value of attribute '\(name)' does not stand between quotes."),
      help: Phrase(nl: "Schrijf \(name)=\"…\".", en: "Write \(name)=\"…\"."))
  }

  func angleInAttribute() -> Diagnostic {
    let place = markup < bytes.count ? after(UInt8(ascii: "<"), from: markup + 1) - 1 : cursor
    let element = text(name(at: markup + 1))
    return .notWellFormed(
      at: range(place, place + 1),
      Phrase(
        nl: "in een attribuut van '\(element)' staat <: daar mag het niet.",
        en: "a < stands in an attribute of '\(element)', where it may not."),
      notes: [
        Diagnostic.Note(
          Phrase(
            nl: "het element begint hier; misschien ontbreekt een aanhalingsteken.",
            en: "the element starts here; perhaps a quote is missing."),
          at: range(markup, markup + 1))
      ],
      help: Phrase(
        nl: "Sluit de waarde met een aanhalingsteken, of schrijf &lt;.",
        en: "Close the value with a quote, or write &lt;."))
  }

  func malformedTag() -> Diagnostic {
    let isEndTag = markup + 1 < bytes.count && bytes[markup + 1] == UInt8(ascii: "/")
    let element = text(name(at: markup + (isEndTag ? 2 : 1)))
    return .notWellFormed(
      at: range(cursor, cursor + 1),
      Phrase(
        nl: "de tag van '\(element)' klopt hier niet.",
        en: "the tag of '\(element)' is not right here."),
      help: Phrase(
        nl: "Een tag heet <naam attribuut=\"waarde\">, met een blanco tussen de attributen.",
        en: "A tag reads <name attribute=\"value\">, with a blank between attributes."))
  }

  func unknownPrefix() -> Diagnostic {
    var place = min(markup + 1, bytes.count)
    let end = after(UInt8(ascii: ">"), from: place)
    let prefix = Array((detail + ":").utf8)
    while place < end, !bytes[place...].starts(with: prefix) { place += 1 }
    return .notWellFormed(
      at: place < end ? range(place, place + prefix.count - 1) : range(markup, end),
      Phrase(
        nl: "het voorvoegsel '\(detail)' is nergens aan een naamruimte verbonden.",
        en: "the prefix '\(detail)' is not bound to a namespace anywhere."),
      help: Phrase(
        nl: "Zet xmlns:\(detail)=\"…\" op dit element of een element eromheen.",
        en: "Put xmlns:\(detail)=\"…\" on this element or one around it."))
  }
}

internal import LeerlijnDiagnostics

// Faults in how tags, comments and sections follow each other.

extension FaultDescription {
  enum Construct {
    case comment, cdata, instruction
  }

  func tagMismatch() -> Diagnostic {
    let found = name(at: markup + 2)
    guard let opened = open.last else { return other() }
    let place = range(markup, after(UInt8(ascii: ">"), from: markup))
    let (end, start) = (text(found), text(opened.bytes))
    return .notWellFormed(
      at: place,
      Phrase(
        nl: "hier sluit '\(end)', maar '\(start)' is nog open.",
        en: "'\(end)' is closed here, but '\(start)' is still open."),
      notes: [openedHere(opened)],
      help: Phrase(
        nl: "Sluit eerst '\(start)' met </\(start)>, of verander de naam in deze sluittag.",
        en: "Close '\(start)' first with </\(start)>, or change the name in this end tag."))
  }

  func truncated() -> Diagnostic {
    guard let innermost = open.last else { return other() }
    let name = text(innermost.bytes)
    let end = range(bytes.count, bytes.count)
    let message =
      open.count == 1
      ? Phrase(
        nl: "het bestand houdt op terwijl '\(name)' nog open is.",
        en: "the file ends while '\(name)' is still open.")
      : Phrase(
        nl: "het bestand houdt op terwijl \(open.count) elementen nog open zijn, "
          + "het binnenste is '\(name)'.",
        en: "the file ends while \(open.count) elements are still open, "
          + "the innermost is '\(name)'.")
    return .notWellFormed(
      at: end, message, notes: open.suffix(3).reversed().map(openedHere),
      help: Phrase(
        nl: "Het bestand is afgebroken, of er ontbreekt een sluittag.",
        en: "The file was cut off, or an end tag is missing."))
  }

  private func openedHere(_ place: SourceRange) -> Diagnostic.Note {
    let (name, line) = (text(place.bytes), place.start.line)
    return Diagnostic.Note(
      Phrase(
        nl: "'\(name)' is geopend op regel \(line).", en: "'\(name)' was opened on line \(line)."),
      at: place)
  }

  func unfinished(_ construct: Construct) -> Diagnostic {
    let (opening, closing, message) =
      switch construct {
      case .comment:
        (
          "<!--", "-->",
          Phrase(nl: "dit commentaar wordt niet gesloten.", en: "this comment is not closed.")
        )
      case .cdata:
        (
          "<![CDATA[", "]]>",
          Phrase(
            nl: "deze CDATA-sectie wordt niet gesloten.", en: "this CDATA section is not closed.")
        )
      case .instruction:
        (
          "<?", "?>",
          Phrase(
            nl: "deze verwerkingsinstructie wordt niet gesloten.",
            en: "this processing instruction is not closed.")
        )
      }
    var start = min(markup, bytes.count)
    if construct == .cdata {
      start = textStart
      while start < bytes.count, !bytes[start...].starts(with: cdataStart) { start += 1 }
    }
    return .notWellFormed(
      at: range(start, start + opening.utf8.count), message,
      help: Phrase(
        nl: "Zet \(closing) waar het ophoudt.", en: "Put \(closing) where it ends."))
  }

  func afterTheRoot() -> Diagnostic {
    let first = bytes[textStart...].firstIndex { !isXMLSpace($0) } ?? bytes.count
    return .notWellFormed(
      at: range(first, first + 1),
      Phrase(
        nl: "na het einde van het buitenste element staat nog iets.",
        en: "something stands after the end of the outermost element."),
      help: Phrase(
        nl: "Een document heeft één buitenste element; zet alles daarin.",
        en: "A document has one outermost element; put everything inside it."))
  }

  func noRoot() -> Diagnostic {
    let place = range(markup, markup + 1)
    if markup < bytes.count, cursor >= bytes.count {
      return .notWellFormed(
        at: range(bytes.count, bytes.count),
        Phrase(
          nl: "het bestand houdt op midden in een tag.", en: "the file ends in the middle of a tag."
        ))
    }
    return .notWellFormed(
      at: place,
      Phrase(
        nl: "hier wordt een element verwacht; het document heeft er geen.",
        en: "an element is expected here; the document has none."))
  }

  func hyphensInComment() -> Diagnostic {
    var place = min(markup + 4, bytes.count)
    while place + 1 < bytes.count, !(bytes[place] == 0x2D && bytes[place + 1] == 0x2D) {
      place += 1
    }
    return .notWellFormed(
      at: range(place, place + 2),
      Phrase(
        nl: "in commentaar mogen geen twee streepjes (--) achter elkaar staan.",
        en: "two hyphens (--) may not stand together in a comment."))
  }

  func strayCDATAEnd() -> Diagnostic {
    var place = textStart
    while place + 2 < bytes.count, !bytes[place...].starts(with: "]]>".utf8) { place += 1 }
    return .notWellFormed(
      at: range(place, place + 3),
      Phrase(nl: "']]>' mag niet in tekst staan.", en: "']]>' may not stand in text."),
      help: Phrase(nl: "Schrijf ]]&gt; in plaats daarvan.", en: "Write ]]&gt; instead."))
  }

  func lateDeclaration() -> Diagnostic {
    let start = bytes[textStart...].firstIndex(of: UInt8(ascii: "<")) ?? markup
    return .notWellFormed(
      at: range(start, start + 5),
      Phrase(
        nl: "de XML-declaratie mag alleen helemaal aan het begin staan, ook geen blanco ervoor.",
        en: "the XML declaration may stand only at the very start, without a blank before it."))
  }

  func other() -> Diagnostic {
    let line = min(cursor, bytes.count)
    return .notWellFormed(
      at: range(line, line + 1),
      Phrase(
        nl: "hier klopt de XML niet: het teken op deze plaats wordt niet verwacht.",
        en: "the XML is not right here: the character at this place is not expected."),
      help: Phrase(
        nl: "Kijk of de tag, het attribuut of de declaratie hiervoor heel is.",
        en: "Check that the tag, attribute or declaration before this is complete."))
  }
}

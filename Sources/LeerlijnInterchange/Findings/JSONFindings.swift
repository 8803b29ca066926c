internal import LeerlijnDiagnostics

// What is wrong with a JSON file as JSON.

extension Diagnostic {
  static func jsonTooLarge(_ source: SourceFile, _ limits: JSONLimits) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.cutOff, .error, at: SourceRange(file: source, bytes: 0..<0),
      Phrase(
        nl: "Het bestand is groter dan \(limits.mostBytes >> 20) MB en is niet gelezen.",
        en: "The file is larger than \(limits.mostBytes >> 20) MB and was not read."),
      help: Phrase(
        nl: "Verdeel het over meer bestanden.", en: "Divide it over more files."))
  }

  static func jsonRepaired(_ repair: JSONRepair, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      repair.code, repair == .byteOrderMark ? .advice : .warning, at: place, repair.message)
  }

  static func jsonRepairedMore(
    _ repair: JSONRepair, _ count: Int, in source: SourceFile
  ) -> Diagnostic {
    let first = jsonRepaired(repair, at: SourceRange(file: source, bytes: 0..<0))
    return Diagnostic(
      first.code, .warning, at: first.place,
      Phrase(
        nl: "In dit bestand kwam nog \(count) keer voor: \(repair.message.dutch)",
        en: "In this file this came up \(count) more times: \(repair.message.english)"))
  }

  static func jsonFault(_ fault: JSONFault, in source: SourceFile) -> Diagnostic {
    let end = min(fault.offset + 1, source.bytes.count)
    var notes: [Note] = []
    switch fault.reason {
    case .breaksOff(let open?), .wrongClose(let open):
      notes = [
        Note(
          Phrase(nl: "Dit is hier geopend.", en: "This was opened here."),
          at: SourceRange(file: source, bytes: open..<open + 1))
      ]
    default: break
    }
    return Diagnostic(
      ExchangeCodes.unreadable, .error,
      at: SourceRange(file: source, bytes: min(fault.offset, end)..<end), fault.message,
      notes: notes,
      help: Phrase(
        nl: "Maak de export opnieuw, of herstel het bestand op deze plaats.",
        en: "Make the export anew, or mend the file at this place."))
  }
}

extension JSONRepair {
  fileprivate var code: DiagnosticCode {
    switch self {
    case .byteOrderMark, .brokenText, .halfPair: ExchangeCodes.encoding
    case .keyTwice: ExchangeCodes.repeated
    default: ExchangeCodes.shape
    }
  }

  fileprivate var message: Phrase {
    switch self {
    case .byteOrderMark:
      Phrase(
        nl: "Het bestand begint met een volgordeteken (BOM). Dat is overgeslagen.",
        en: "The file begins with a byte order mark. It was passed over.")
    case .extraComma:
      Phrase(nl: "Hier staat een komma te veel.", en: "There is a comma too many here.")
    case .noNumber:
      Phrase(
        nl: "Dit is geen getal. Het is gelezen als niet ingevuld.",
        en: "This is no number. It was read as not filled in.")
    case .oddNumber:
      Phrase(
        nl: "JSON schrijft dit getal anders. Het is overgenomen zoals het er staat.",
        en: "JSON writes this number otherwise. It was taken over as it stands.")
    case .bareControl:
      Phrase(
        nl: "In deze tekst staat een tab, regeleinde of ander stuurteken zonder schuine streep.",
        en: "This text holds a tab, line end or other control character without a backslash.")
    case .unknownEscape:
      Phrase(
        nl: "Wat na deze schuine streep staat, kent JSON niet. De tekst is overgenomen zoals die "
          + "er staat.",
        en: "JSON does not know what follows this backslash. The text was taken over as it stands.")
    case .brokenText:
      Phrase(
        nl: "Dit is geen UTF-8. In de tekst staat nu een vervangteken.",
        en: "This is no UTF-8. The text now has a replacement character.")
    case .halfPair:
      Phrase(
        nl: "Dit is een half teken: de andere helft ontbreekt. In de tekst staat nu een "
          + "vervangteken.",
        en: "This is half a character: its other half is missing. The text now has a replacement "
          + "character.")
    case .unwritable:
      Phrase(
        nl: "Dit teken kan in een curriculum niet staan. Het is een spatie geworden.",
        en: "This character cannot stand in a curriculum. It became a blank.")
    case .keyTwice:
      Phrase(
        nl: "Deze sleutel staat al eerder in hetzelfde object; de laatste geldt.",
        en: "This key stands earlier in the same object; the last holds.")
    }
  }
}

extension JSONFault {
  fileprivate var message: Phrase {
    switch reason {
    case .breaksOff:
      Phrase(nl: "Het bestand breekt hier af.", en: "The file breaks off here.")
    case .empty: Phrase(nl: "Het bestand is leeg.", en: "The file is empty.")
    case .isUTF16:
      Phrase(
        nl: "Dit is geen tekst in UTF-8, waarin JSON geschreven wordt.",
        en: "This is no text in UTF-8, in which JSON is written.")
    case .valueExpected:
      Phrase(
        nl: "Hier hoort een waarde: een tekst tussen aanhalingstekens, een getal, 'true', 'false', "
          + "'null', '{' of '['.",
        en: "There should be a value here: a text between quotes, a number, 'true', 'false', "
          + "'null', '{' or '['.")
    case .keyExpected:
      Phrase(
        nl: "Hier hoort een sleutel tussen aanhalingstekens, of '}'.",
        en: "There should be a key between quotes here, or '}'.")
    case .colonExpected:
      Phrase(
        nl: "Hier hoort ':' tussen de sleutel en zijn waarde.",
        en: "There should be ':' here, between the key and its value.")
    case .commaExpected(let closing):
      Phrase(
        nl: "Hier hoort ',' of '\(Unicode.Scalar(closing))'.",
        en: "There should be ',' or '\(Unicode.Scalar(closing))' here.")
    case .wrongClose:
      Phrase(
        nl: "Dit sluit iets anders dan er open is.",
        en: "This closes something else than is open.")
    case .more:
      Phrase(
        nl: "Na het einde van de waarde staat nog iets. Een bestand heeft één object of lijst.",
        en: "Something follows the end of the value. A file has one object or list.")
    case .tooDeep(let most):
      Phrase(
        nl: "Hier staan meer dan \(most) objecten en lijsten in elkaar. Dieper wordt niet gelezen.",
        en: "More than \(most) objects and lists stand inside each other here. No deeper is read.")
    case .tooMany(let most):
      Phrase(
        nl: "Het bestand heeft meer dan \(most) waarden. Meer wordt niet gelezen.",
        en: "The file has more than \(most) values. No more are read.")
    }
  }
}

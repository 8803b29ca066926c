internal import LeerlijnDiagnostics
internal import LeerlijnModel

// What stops a matrix that comes back, or is left as it was.

extension Diagnostic {
  static func matrixMissing(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.matrixUnreadable, .error, at: place,
      Phrase(
        nl: "Hier staat geen matrix in: geen blad heeft een kopregel met 'kenmerk' en 'soort'.",
        en: "There is no matrix in this: no sheet has a header with 'id' and 'kind'."),
      help: Phrase(
        nl: "Maak een matrix met: leerlijn analyse curriculum.xml --matrix matrix.xlsx",
        en: "Make a matrix with: leerlijn analyse curriculum.xml --matrix matrix.xlsx"))
  }

  static func matrixTooLarge(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.matrixUnreadable, .error, at: place,
      Phrase(
        nl: "De werkmap is groter dan gelezen wordt.", en: "The workbook is larger than is read."),
      help: Phrase(
        nl: "Haal bladen, rijen en kolommen weg die niet bij de matrix horen.",
        en: "Take out sheets, rows and columns that are no part of the matrix."))
  }

  static func matrixCellUnreadable(
    _ text: String, _ cell: String, at place: SourceRange
  ) -> Diagnostic {
    let shown = String(text.prefix(40))
    return Diagnostic(
      ExchangeCodes.matrixCell, .error, at: place,
      Phrase(
        nl: "Cel \(cell): '\(shown)' is geen bijdrage aan een leeruitkomst.",
        en: "Cell \(cell): '\(shown)' is no contribution to an outcome."),
      help: Phrase(
        nl: "Schrijf I (introduceert), O (ontwikkelt) of T (toetst), of maak de cel leeg.",
        en: "Write I (introduces), D (develops) or A (assesses), or empty the cell."))
  }

  static func matrixOutcomeUnknown(
    _ name: String, _ cell: String, at place: SourceRange
  ) -> Diagnostic {
    let shown = String(name.prefix(40))
    return Diagnostic(
      ExchangeCodes.matrixUnknownName, .error, at: place,
      Phrase(
        nl: "Cel \(cell): leeruitkomst '\(shown)' staat niet in het curriculum.",
        en: "Cell \(cell): outcome '\(shown)' is not in the curriculum."),
      help: Phrase(
        nl:
          "Zet het kenmerk terug, of haal de kolom weg. Een nieuwe leeruitkomst komt eerst in het "
          + "curriculum.",
        en: "Put the id back, or take the column out. A new outcome goes into the curriculum first."
      ))
  }

  static func matrixPartUnknown(_ name: String, row: Int, at place: SourceRange) -> Diagnostic {
    let shown = String(name.prefix(40))
    return Diagnostic(
      ExchangeCodes.matrixUnknownName, .error, at: place,
      Phrase(
        nl: "Rij \(row): '\(shown)' staat niet in het curriculum, of hoort bij een andere soort.",
        en: "Row \(row): '\(shown)' is not in the curriculum, or is of another kind."),
      help: Phrase(
        nl: "Zet kenmerk en soort terug, of haal de rij weg.",
        en: "Put id and kind back, or take the row out."))
  }

  static func matrixRepeated(_ name: String, _ cell: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.matrixRepeated, .error, at: place,
      Phrase(
        nl: "Cel \(cell): '\(name)' staat er al.", en: "Cell \(cell): '\(name)' is there already."),
      help: Phrase(
        nl: "Laat één van beide staan.", en: "Leave one of the two."))
  }

  static func matrixElsewhere(_ bearer: OutcomeBearer, _ place: SourceRange?) -> Diagnostic {
    let file = bearer.place?.file.path ?? ""
    return Diagnostic(
      ExchangeCodes.matrixElsewhere, .error, at: place,
      Phrase(
        nl: "'\(bearer.key.name)' is veranderd, maar staat in \(file).",
        en: "'\(bearer.key.name)' was changed, but stands in \(file)."),
      help: Phrase(
        nl: "Voer de matrix daar in, met --into \(file).",
        en: "Import the matrix there, with --into \(file)."))
  }

  static func matrixPartsLeftOut(_ names: [String], at place: SourceRange) -> Diagnostic {
    let list = names.prefix(8).joined(separator: ", ")
    return Diagnostic(
      ExchangeCodes.matrixLeftOut, .warning, at: place,
      Phrase(
        nl: names.count == 1
          ? "1 onderdeel staat niet in de matrix en verandert niet: \(list)."
          : "\(names.count) onderdelen staan niet in de matrix en veranderen niet, zoals \(list).",
        en: names.count == 1
          ? "1 part is not in the matrix and does not change: \(list)."
          : "\(names.count) parts are not in the matrix and do not change, such as \(list)."))
  }

  static func matrixOutcomesLeftOut(_ names: [String], at place: SourceRange) -> Diagnostic {
    let list = names.prefix(8).joined(separator: ", ")
    return Diagnostic(
      ExchangeCodes.matrixLeftOut, .warning, at: place,
      Phrase(
        nl: names.count == 1
          ? "1 leeruitkomst staat niet in de matrix en verandert niet: \(list)."
          : "\(names.count) leeruitkomsten staan niet in de matrix en veranderen niet, zoals "
            + "\(list).",
        en: names.count == 1
          ? "1 outcome is not in the matrix and does not change: \(list)."
          : "\(names.count) outcomes are not in the matrix and do not change, such as \(list)."))
  }

  static func matrixNotReproduced(_ path: String) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.matrixNotReproduced, .error,
      at: SourceRange(file: SourceFile(path: path, bytes: []), bytes: 0..<0),
      Phrase(
        nl: "Het veranderde document zegt niet precies wat de matrix zegt. Het is niet geschreven.",
        en: "The changed document does not say exactly what the matrix says. It was not written."),
      help: Phrase(
        nl:
          "Controleer het curriculum met 'leerlijn check'; is het in orde, breng de veranderingen "
          + "dan met de hand aan.",
        en: "Check the curriculum with 'leerlijn check'; where it is right, make the changes by "
          + "hand."))
  }
}

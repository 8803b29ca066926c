internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnWorkbook

extension Diagnostic {
  static func headerMissing(
    _ name: String, _ table: TextTable, at place: SourceRange
  ) -> Diagnostic {
    let near = nearest(to: name, among: table.header)
    return .manifest(
      ManifestCode.headerMissing, at: place,
      nl: "het bestand heeft geen kolom '\(shown(name))'.\(near.dutch)",
      en: "the file has no column '\(shown(name))'.\(near.english)",
      help: Phrase(
        nl: "Het heeft: \(listed(table.header.map(shown))).",
        en: "It has: \(listed(table.header.map(shown)))."))
  }

  static func codeUnused(_ code: CodeTranslation) -> Diagnostic {
    let (from, column) = (shown(code.from), code.column.rawValue)
    return Diagnostic(
      ManifestCode.codeUnused, .warning, at: code.place,
      Phrase(
        nl: "code '\(from)' van '\(column)' komt in het bestand niet voor.",
        en: "code '\(from)' of '\(column)' does not occur in the file."),
      help: Phrase(
        nl: "Kijk hoe hij daar geschreven staat; hoofdletters tellen mee. Kan hij later nog komen, "
          + "laat hem dan staan.",
        en: "See how it is written there; capitals matter. If it may come later, leave it."))
  }

  static func codeTwice(_ code: CodeTranslation, earlier: CodeTranslation) -> Diagnostic {
    let (from, column) = (shown(code.from), code.column.rawValue)
    return Diagnostic(
      ManifestCode.codeTwice, .error, at: code.place,
      Phrase(
        nl: "voor code '\(from)' van '\(column)' is al gezegd wat hij betekent: "
          + "'\(shown(earlier.to))'.",
        en: "what code '\(from)' of '\(column)' means has been said already: "
          + "'\(shown(earlier.to))'."),
      notes: [
        Diagnostic.Note(
          Phrase(nl: "de eerste staat hier", en: "the first is here"), at: earlier.place)
      ],
      help: Phrase(nl: "Haal er een weg.", en: "Remove one of the two."))
  }

  static func noneTwice(_ none: Manifest.None, earlier: Manifest.None) -> Diagnostic {
    Diagnostic(
      ManifestCode.noneContradicted, .error, at: none.place,
      Phrase(
        nl: "van '\(none.kind.rawValue)' is al gezegd dat er geen gegevens zijn.",
        en: "that there are no facts of '\(none.kind.rawValue)' has been said already."),
      notes: [
        Diagnostic.Note(
          Phrase(nl: "de eerste staat hier", en: "the first is here"), at: earlier.place)
      ],
      help: Phrase(nl: "Haal er een weg.", en: "Remove one of the two."))
  }

  /// - Parameter file: where the file of that kind is named or lies.
  static func noneContradicted(
    _ none: Manifest.None, by file: String, at place: SourceRange
  ) -> Diagnostic {
    let kind = none.kind.rawValue
    return Diagnostic(
      ManifestCode.noneContradicted, .error, at: none.place,
      Phrase(
        nl: "hier staat dat er van '\(kind)' geen gegevens zijn, maar '\(shown(file))' bevat ze.",
        en: "this says that there are no facts of '\(kind)', yet '\(shown(file))' holds them."),
      notes: [
        Diagnostic.Note(
          Phrase(nl: "dit is het bestand", en: "this is the file"), at: place)
      ],
      help: Phrase(
        nl: "Haal deze regel weg, of het bestand.", en: "Remove this line, or the file."))
  }

  static func fileMissing(
    _ name: String, _ failure: FileBytes.Failure, at place: SourceRange
  ) -> Diagnostic {
    .manifest(
      ManifestCode.fileMissing, at: place,
      nl: "het bestand '\(shown(name))' is niet te lezen: \(failure.reason.dutch).",
      en: "the file '\(shown(name))' cannot be read: \(failure.reason.english).",
      help: Phrase(
        nl: "Zet het in de map, of haal het uit evidence.xml.",
        en: "Put it in the folder, or take it out of evidence.xml."))
  }

  static func workbookUnreadable(_ path: String, _ failure: Workbook.Failure) -> Diagnostic {
    let reason = failure.reason
    return .manifest(
      ManifestCode.workbookUnreadable, at: wholeFile(path), nl: reason.dutch, en: reason.english,
      help: Phrase(
        nl: "Open het in Excel en sla het opnieuw op, of sla het blad op als CSV.",
        en: "Open it in Excel and save it again, or save the sheet as CSV."))
  }
}

extension Workbook.Failure {
  fileprivate var reason: Phrase {
    switch self {
    case .archive(.tooLarge), .tooLarge:
      Phrase(
        nl: "deze werkmap is uitgepakt groter dan wordt gelezen (64 MB per onderdeel, "
          + "\(Workbook.mostColumns) kolommen).",
        en: "unpacked, this workbook is larger than what is read (64 MB a part, "
          + "\(Workbook.mostColumns) columns).")
    case .archive(.notAnArchive):
      Phrase(nl: "dit is geen XLSX-werkmap.", en: "this is no XLSX workbook.")
    case .noSuchSheet(let names):
      Phrase(
        nl: "de werkmap heeft dat blad niet; er is: \(listed(names.map(shown))).",
        en: "the workbook has no such sheet; there is: \(listed(names.map(shown))).")
    default:
      Phrase(nl: "deze werkmap is beschadigd.", en: "this workbook is damaged.")
    }
  }
}

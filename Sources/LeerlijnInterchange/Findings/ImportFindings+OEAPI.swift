internal import LeerlijnDiagnostics

// What only a folder of responses can have.

extension Diagnostic {
  static func folderFileUnreadable(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.folder, .error, at: place,
      Phrase(nl: "'\(name)' is niet te lezen.", en: "'\(name)' cannot be read."),
      help: Phrase(
        nl: "Kijk na of het bestand er nog is en gelezen mag worden.",
        en: "Look whether the file is still there and may be read."))
  }

  static func oeapiUnknownObject(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.leftOut, .warning, at: place,
      Phrase(
        nl: "Dit heeft geen kenmerk zoals 'courseId' of 'programmeId' en is niet overgenomen.",
        en: "This has no id such as 'courseId' or 'programmeId' and was not taken over."))
  }

  static func oeapiTooMany(_ most: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.cutOff, .error, at: place,
      Phrase(
        nl: "Er worden hoogstens \(most) objecten gelezen. De rest van dit bestand ontbreekt.",
        en: "At most \(most) objects are read. The rest of this file is missing."))
  }

  static func oeapiPageMissing(_ number: Int?, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.pageMissing, .warning, at: place,
      Phrase(
        nl: number.map { "Er hoort nog een pagina te zijn, pagina \($0), en die is er niet." }
          ?? "Er hoort nog een pagina te zijn, en die is er niet.",
        en: number.map { "There should be one more page, page \($0), and there is none." }
          ?? "There should be one more page, and there is none."),
      help: Phrase(
        nl: "Haal ook die pagina op en lees opnieuw in.",
        en: "Fetch that page too and import again."))
  }

  static func importedMore(_ code: DiagnosticCode, _ count: Int) -> Diagnostic {
    Diagnostic(
      code, .warning, at: nil,
      Phrase(
        nl: "Dit kwam nog \(count) keer voor; die plaatsen staan hier niet.",
        en: "This came up \(count) more times; those places are not shown."))
  }
}

internal import LeerlijnDiagnostics

// What a document of results has and no file of ours takes.

extension Diagnostic {
  /// A document with the same fault throughout would bury all others.
  static func resultsMore(
    _ count: Int, of code: DiagnosticCode, at place: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      code, .warning, at: place,
      Phrase(
        nl: count == 1
          ? "Er is nog 1 melding van deze soort, tot en met deze plaats."
          : "Er zijn nog \(count) meldingen van deze soort, tot en met deze plaats.",
        en: count == 1
          ? "There is 1 more finding of this kind, through this place."
          : "There are \(count) more findings of this kind, through this place."))
  }

  /// Only our own student numbers can be compared; a name is never told in a finding.
  static func resultsLearnerUnchecked(
    _ student: String, _ severity: Severity, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.resultsLeftOut, severity, at: place,
      Phrase(
        nl: "Of het document van student '\(student.cut)' is, is niet na te gaan.",
        en: "Whether the document is that of student '\(student.cut)' cannot be told."),
      help: Phrase(
        nl: "Vergelijk de naam en de geboortedatum in het document met die van de student.",
        en: "Compare name and birthday in the document with those of the student."))
  }

  static func resultsAttachments(_ count: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.resultsLeftOut, .advice, at: place,
      Phrase(
        nl: count == 1
          ? "1 bijlage is niet gelezen." : "\(count) bijlagen zijn niet gelezen.",
        en: count == 1
          ? "1 attachment was not read." : "\(count) attachments were not read."),
      help: Phrase(
        nl: "Open ze in het document zelf; bewaar ze bij het dossier.",
        en: "Open them in the document itself; keep them with the file."))
  }

  static func resultsSignature(isThere: Bool, at place: SourceRange?) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.resultsLeftOut, .advice, at: place,
      isThere
        ? Phrase(
          nl: "De handtekening is niet nagekeken.", en: "The signature was not checked.")
        : Phrase(
          nl: "Het document heeft geen handtekening.", en: "The document has no signature."),
      help: Phrase(
        nl: "Laat nakijken of het document echt is voordat iemand erop beslist.",
        en: "Have someone check that the document is genuine before anyone decides on it."))
  }

  static func resultsUnfinished(_ count: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.resultsLeftOut, .advice, at: place,
      Phrase(
        nl: count == 1
          ? "1 onderdeel van elders is niet behaald en niet voorgesteld."
          : "\(count) onderdelen van elders zijn niet behaald en niet voorgesteld.",
        en: count == 1
          ? "1 part from elsewhere was not passed and not proposed."
          : "\(count) parts from elsewhere were not passed and not proposed."))
  }

  static func resultsHours(_ count: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.resultsLeftOut, .advice, at: place,
      Phrase(
        nl: count == 1
          ? "De uren van 1 onderdeel zijn niet overgenomen: het bewijs telt uren per dag."
          : "De uren van \(count) onderdelen zijn niet overgenomen: het bewijs telt uren per dag.",
        en: count == 1
          ? "The hours of 1 part were not taken over: evidence counts hours by day."
          : "The hours of \(count) parts were not taken over: evidence counts hours by day."))
  }

  static func resultsProposed(_ count: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.resultsProposed, .advice, at: place,
      Phrase(
        nl: count == 1
          ? "1 resultaat is een voorstel voor vrijstelling; het telt nog niet."
          : "\(count) resultaten zijn voorstellen voor vrijstelling; zij tellen nog niet.",
        en: count == 1
          ? "1 result is a proposal for exemption; it does not count yet."
          : "\(count) results are proposals for exemption; they do not count yet."),
      help: Phrase(
        nl: "De examencommissie beslist; zet een besluit in decisions.csv.",
        en: "The examination board decides; put a decision in decisions.csv."))
  }
}

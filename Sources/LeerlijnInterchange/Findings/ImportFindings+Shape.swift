internal import LeerlijnDiagnostics

// What is wrong with a file as text.

extension Diagnostic {
  static func importIsNoText(_ source: SourceFile, _ what: Phrase) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.unreadable, .error, at: SourceRange(file: source, bytes: 0..<0), what,
      help: Phrase(
        nl: "Bewaar het als CSV in UTF-8 en lees het opnieuw in.",
        en: "Save it as CSV in UTF-8 and import it again."))
  }

  static func importWithoutCourses(_ source: SourceFile) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.unreadable, .error, at: SourceRange(file: source, bytes: 0..<0),
      Phrase(
        nl: "Hier staan geen onderwijseenheden in; er is niets om een curriculum van te maken.",
        en: "There are no courses in this; there is nothing to make a curriculum of."),
      help: Phrase(
        nl: "Nodig is een kopregel met 'Course ID', 'Course Name' en 'Prerequisites', en daaronder "
          + "een rij voor elke onderwijseenheid.",
        en: "There must be a header with 'Course ID', 'Course Name' and 'Prerequisites', and below "
          + "it a row for every course."))
  }

  static func importedAsWindows1252(_ source: SourceFile) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.encoding, .warning, at: SourceRange(file: source, bytes: 0..<0),
      Phrase(
        nl: "Het bestand is geen UTF-8. Het is gelezen als Windows-1252.",
        en: "The file is no UTF-8. It was read as Windows-1252."),
      help: Phrase(
        nl: "Kijk na of letters met accenten kloppen, of bewaar het bestand als UTF-8.",
        en: "Look whether letters with accents are right, or save the file as UTF-8."))
  }

  static func importCutOff(_ source: SourceFile, at offset: Int, rows: Int) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.cutOff, .error, at: SourceRange(file: source, bytes: offset..<offset),
      Phrase(
        nl: "Er worden hoogstens \(rows) rijen gelezen; wat hier begint, is weggelaten.",
        en: "At most \(rows) rows are read; what begins here was left out."),
      help: Phrase(
        nl: "Verdeel het over meer bestanden.", en: "Divide it over more files."))
  }

  static func importQuoteNotClosed(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.shape, .warning, at: place,
      Phrase(
        nl: "Het aanhalingsteken dat hier opent, sluit nergens. De waarde loopt tot het volgende "
          + "scheidingsteken.",
        en: "The quote that opens here is closed nowhere. The value runs to the next separator."),
      help: Phrase(
        nl: "Kijk na of deze rij klopt; misschien is het bestand afgebroken.",
        en: "Look whether this row is right; perhaps the file was cut off."))
  }

  static func importTextAfterQuote(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.shape, .warning, at: place,
      Phrase(
        nl: "Na het sluitende aanhalingsteken staat nog tekst. Die is bij de waarde genomen.",
        en: "Text follows the closing quote. It was taken into the value."),
      help: Phrase(
        nl: "Schrijf een aanhalingsteken binnen een waarde dubbel.",
        en: "Write a quote inside a value twice."))
  }

  static func importTooManyFields(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.shape, .warning, at: place,
      Phrase(
        nl: "Deze rij heeft meer dan \(DelimitedText.mostFields) velden. De rest is weggelaten.",
        en: "This row has more than \(DelimitedText.mostFields) fields. The rest was left out."))
  }

  static func importFieldTooLong(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.shape, .warning, at: place,
      Phrase(
        nl:
          "Deze waarde is langer dan \(DelimitedText.longestField) tekens. De rest is weggelaten.",
        en: "This value is longer than \(DelimitedText.longestField) characters. The rest was left "
          + "out."))
  }

  static func importColumnMissing(_ column: PlanColumn, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.columnMissing, .warning, at: place,
      Phrase(
        nl: "De kolom '\(column.title)' ontbreekt. De rijen zijn gelezen alsof die leeg was.",
        en: "The column '\(column.title)' is missing. The rows were read as if it were empty."),
      help: Phrase(
        nl: "Voeg de kolom toe, of vul het curriculum zelf aan.",
        en: "Add the column, or complete the curriculum yourself."))
  }

  static func importColumnLeftOut(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.leftOut, .advice, at: place,
      Phrase(
        nl: "Wat in de kolom '\(name.cut)' staat, is niet overgenomen.",
        en: "What stands in the column '\(name.cut)' was not taken over."))
  }

  static func importFactLeftOut(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.leftOut, .advice, at: place,
      Phrase(
        nl: "De regel '\(name.cut)' is niet overgenomen.",
        en: "The line '\(name.cut)' was not taken over.")
    )
  }

  static func importSectionLeftOut(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.leftOut, .warning, at: place,
      Phrase(
        nl: "Het deel '\(name.cut)' is niet overgenomen: het noemt geen toetsing per leeruitkomst.",
        en: "The part '\(name.cut)' was not taken over: it names no assessment per outcome."),
      help: Phrase(
        nl: "Voeg de leeruitkomsten toe in 'strands'.", en: "Add the outcomes in 'strands'."))
  }

  static func importFactTwice(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.repeated, .warning, at: place,
      Phrase(
        nl: "'\(name.cut)' staat hier voor de tweede keer; de eerste geldt.",
        en: "'\(name.cut)' stands here for the second time; the first holds."))
  }
}

extension String {
  /// Short enough to stand in a sentence.
  var cut: String { count <= 60 ? self : prefix(59) + "…" }
}

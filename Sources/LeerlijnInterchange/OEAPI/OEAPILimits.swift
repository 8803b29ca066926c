internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// What the schema or the national register takes no more of (Dutch: *grenzen van RIO*).
///
/// - Source: the registration rules of RIO (DUO): abbreviations to 40 characters, descriptions to
///   3,000; a bachelor of a hogeschool has 240 EC, a master 60 to 240 and no propedeuse. The schema
///   allows abbreviations and short names of 256.
enum OEAPILimits {
  static let abbreviation = 40
  static let description = 3000
  static let shortName = 256

  /// The text as far as it may be; a longer one is told.
  static func cut(
    _ text: String, to most: Int, _ name: Phrase, in format: String,
    reporting log: inout DiagnosticLog
  ) -> String {
    guard text.unicodeScalars.count > most else { return text }
    log.report(.cutShort(name, text.unicodeScalars.count, to: most, in: format, at: nil))
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(most)))
  }

  /// Of a programme in hbo; only where its credits are EC and it leads to a degree.
  static func check(_ programme: Programme, reporting log: inout DiagnosticLog) {
    guard programme.creditSystem == nil, programme.kind == nil else { return }
    let title = programme.titles.phrase ?? Phrase(same: programme.id.text)
    switch programme.level {
    case "bachelor" where programme.credits.tenths != 2400:
      log.report(
        .registerCredits(
          title, programme.credits, Phrase(nl: "240 EC", en: "240 EC"), at: programme.place))
    case "master":
      if !(600...2400).contains(programme.credits.tenths) {
        log.report(
          .registerCredits(
            title, programme.credits, Phrase(nl: "60 tot en met 240 EC", en: "60 to 240 EC"),
            at: programme.place))
      }
      for phase in programme.phases where phase.isPropedeuse {
        log.report(.registerPropedeuse(title, at: phase.place))
      }
    default: break
    }
  }
}

extension Phase {
  fileprivate var isPropedeuse: Bool {
    ([id.text] + titles.entries.map(\.text)).contains { $0.lowercased() == "propedeuse" }
  }
}

extension Diagnostic {
  fileprivate static func registerCredits(
    _ title: Phrase, _ credits: Credits, _ asked: Phrase, at place: SourceRange?
  ) -> Diagnostic {
    let number = Unit.credits.amount(credits.tenths)
    return Diagnostic(
      ExchangeCodes.register, .warning, at: place,
      Phrase(
        nl: "‘\(title.dutch)’ heeft \(number.dutch). RIO neemt bij dit niveau \(asked.dutch).",
        en: "‘\(title.english)’ has \(number.english). At this level RIO takes \(asked.english)."),
      help: Phrase(
        nl: "Controleer het aantal EC voordat je de opleiding in RIO zet.",
        en: "Check the number of EC before the programme goes into RIO."))
  }

  fileprivate static func registerPropedeuse(_ title: Phrase, at place: SourceRange?) -> Diagnostic
  {
    Diagnostic(
      ExchangeCodes.register, .warning, at: place,
      Phrase(
        nl: "‘\(title.dutch)’ is een master met een propedeuse. RIO neemt die niet.",
        en: "‘\(title.english)’ is a master with a propedeuse. RIO does not take it."),
      help: Phrase(
        nl: "Geef de fase een andere naam of haal haar weg.",
        en: "Give the phase another name or take it out."))
  }
}

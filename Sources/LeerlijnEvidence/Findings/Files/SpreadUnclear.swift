internal import LeerlijnDiagnostics
internal import LeerlijnModel

enum SpreadUnclear: EvidenceFinding {
  static let code = DiagnosticCode(717, "spread-column-unclear")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een kolom staat in evidence.xml onder 'spread': elke cel eronder is een rij. Waar de "
        + "kop voor staat, is niet zeker: er is op die dag geen bijeenkomst of er zijn er meer, "
        + "de week valt in meer studiejaren, of de naam is niet bekend. De dichtstbijzijnde "
        + "wordt nooit genomen. Een kolom zonder gevulde cel wordt hier niet gemeld.",
      en: "A column stands under 'spread' in evidence.xml: every cell below it is a row. What "
        + "the header stands for is not certain: on that day there is no session or there are "
        + "several, the week falls in several study years, or the name is not known. The nearest "
        + "one is never taken. A column without a filled cell is not told of here."),
    example: "<spread columns=\"D..H\" as=\"session\" value=\"status\"/>",
    remedy: Phrase(
      nl: "Zeg in evidence.xml wat de kop betekent: <code column=\"session\" from=\"3 dec\" "
        + "to=\"cardea-1.ln2\"/>, of bij 'spread' welke reeks (series), welk netwerk (network; "
        + "'own' is dat van elke student zelf) of welk studiejaar (year). Hoort de kolom er niet "
        + "bij: <column name=\"3 dec\" ignore=\"true\"/>.",
      en: "Say in evidence.xml what the header means: <code column=\"session\" from=\"3 dec\" "
        + "to=\"cardea-1.ln2\"/>, or with 'spread' which series, which network ('own' is each "
        + "student's own) or which study year (year). If the column does not belong: <column "
        + "name=\"3 dec\" ignore=\"true\"/>."))
}

extension Diagnostic {
  static func spreadUnclear(
    _ doubt: SpreadDoubt, _ header: String, _ spread: SpreadInstructions, others: Int,
    lacksSessions: Bool, at place: SourceRange
  ) -> Diagnostic {
    let more =
      others == 0
      ? Phrase(same: "")
      : Phrase(
        nl: others == 1 ? " Zo ook nog een kolom." : " Zo ook nog \(others) kolommen.",
        en: others == 1 ? " So has one column more." : " So have \(others) columns more.")
    let name = shown(header)
    let reason = doubt.reason
    let code = "<code column=\"\(spread.key.rawValue)\" from=\"\(name)\" to=\"…\"/>"
    return Diagnostic(
      SpreadUnclear.code, .error, at: place,
      Phrase(
        nl: "het is niet zeker waar kolom '\(name)' voor staat: \(reason.dutch)\(more.dutch)",
        en: "it is not certain what column '\(name)' stands for: \(reason.english)\(more.english)"),
      help: lacksSessions
        ? Phrase(
          nl:
            "Er is geen lijst van bijeenkomsten bij. Zet die erbij als sessions.csv, met een rij per "
            + "bijeenkomst, ook van wat nog komt: session,network,series,date,period,theme,status.",
          en:
            "There is no list of sessions with it. Add one as sessions.csv, with a row for each session, "
            + "those to come too: session,network,series,date,period,theme,status.")
        : Phrase(
          nl: doubt.help?.dutch ?? "Zeg het in evidence.xml: \(code), of laat de kolom weg.",
          en: doubt.help?.english ?? "Say it in evidence.xml: \(code), or leave the column out."))
  }
}

extension SpreadDoubt {
  /// Whether naming the study year would settle it.
  var hangsOnTheYear: Bool {
    switch self {
    case .severalDays, .noYear: true
    default: false
    }
  }

  /// Whether a list of sessions would settle it, where there is none.
  var hangsOnTheSessions: Bool {
    switch self {
    case .noSession, .noSessionName: true
    default: false
    }
  }

  fileprivate var reason: Phrase {
    switch self {
    case .noSessionName:
      Phrase(
        nl: "het is geen bekende bijeenkomst en geen dag.",
        en: "it is no known session, and no day.")
    case .noDay: Phrase(nl: "het is geen dag.", en: "it is no day.")
    case .noWeek: Phrase(nl: "het is geen week.", en: "it is no week.")
    case .noYear:
      Phrase(
        nl: "die dag valt in geen studiejaar van het curriculum.",
        en: "that day falls in no study year of the curriculum.")
    case .severalDays(let days):
      Phrase(
        nl: "het kan zijn: \(listed(days.map(\.description))).",
        en: "it can be: \(listed(days.map(\.description))).")
    case .noSession(let near):
      near.isEmpty
        ? Phrase(
          nl: "op die dag is geen bijeenkomst gepland.", en: "no session was planned on that day.")
        : Phrase(
          nl: "op die dag is geen bijeenkomst gepland; kort ervoor of erna wel: \(listed(near)).",
          en: "no session was planned on that day; shortly before or after it was: "
            + "\(listed(near)).")
    case .severalSessions(let sessions):
      Phrase(
        nl: "op die dag zijn er meer bijeenkomsten: \(listed(sessions)).",
        en: "there are several sessions on that day: \(listed(sessions)).")
    case .words(let words):
      Phrase(
        nl: "'\(shown(words))' is geen reeks en geen netwerk.",
        en: "'\(shown(words))' is no series and no network.")
    case .unknownName:
      Phrase(nl: "die naam is niet bekend.", en: "that name is not known.")
    case .twice(let other):
      Phrase(
        nl: "kolom '\(shown(other))' staat voor hetzelfde.",
        en: "column '\(shown(other))' stands for the same.")
    }
  }

  fileprivate var help: Phrase? {
    switch self {
    case .severalSessions:
      Phrase(
        nl: "Noem bij 'spread' de reeks of het netwerk: series=\"…\", network=\"…\"; "
          + "network=\"own\" is het netwerk van elke student zelf.",
        en: "Name the series or the network with 'spread': series=\"…\", network=\"…\"; "
          + "network=\"own\" is each student's own network.")
    case .severalDays, .noYear:
      Phrase(
        nl: "Noem bij 'spread' het studiejaar: year=\"2019-2020\".",
        en: "Name the study year with 'spread': year=\"2019-2020\".")
    case .words:
      Phrase(
        nl: "Noem bij 'spread' de reeks: series=\"…\".",
        en: "Name the series with 'spread': series=\"…\".")
    default: nil
    }
  }
}

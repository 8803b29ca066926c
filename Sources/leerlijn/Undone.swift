import LeerlijnDiagnostics

/// What a command leaves undone where its curriculum or its evidence is not right; every refusal of
/// that kind begins with it.
enum Undone {
  case judged, planned, drawn, exported, takenOver, tested

  private var words: Phrase {
    switch self {
    case .judged: Phrase(nl: "niemand is beoordeeld", en: "nobody was judged")
    case .planned: Phrase(nl: "er is niets gepland", en: "nothing was planned")
    case .drawn: Phrase(nl: "er is niets getekend", en: "nothing was drawn")
    case .exported: Phrase(nl: "er is niets geëxporteerd", en: "nothing was exported")
    case .takenOver: Phrase(nl: "er is niets overgenomen", en: "nothing was taken over")
    case .tested: Phrase(nl: "er is geen voorbeeld beoordeeld", en: "no example was judged")
    }
  }

  /// Whether the command can go on without the rows that are not right.
  private var maySkipRows: Bool {
    switch self {
    case .judged, .planned: true
    case .drawn, .exported, .takenOver, .tested: false
    }
  }

  func curriculum(_ path: String, errors: Int) -> Phrase {
    because(
      Phrase(
        nl: errors == 1
          ? "er zit 1 fout in \(path). Verbeter die en probeer het opnieuw."
          : "er zitten \(errors) fouten in \(path). Verbeter die en probeer het opnieuw.",
        en: errors == 1
          ? "there is 1 error in \(path). Mend it and try again."
          : "there are \(errors) errors in \(path). Mend them and try again."))
  }

  func evidence(_ directory: String) -> Phrase {
    because(
      Phrase(
        nl: "er ontbreekt te veel in \(directory). Zie hierboven wat eerst goed moet; daarna volgt "
          + "wat er in de rijen niet klopt.",
        en: "too much is missing in \(directory). See above what to mend first; what is wrong in "
          + "the rows comes after that."))
  }

  func rows(_ rows: Int) -> Phrase {
    let (skip, english) =
      switch (maySkipRows, rows) {
      case (false, 1): ("", "Mend it first")
      case (false, _): ("", "Mend them first")
      case (true, 1):
        (", of laat die weg met --skip-bad-rows", "Mend it, or leave it out with --skip-bad-rows")
      case (true, _):
        (
          ", of laat die weg met --skip-bad-rows",
          "Mend them, or leave them out with --skip-bad-rows"
        )
      }
    return because(
      Phrase(
        nl: rows == 1
          ? "1 rij van het bewijs klopt niet. Verbeter die\(skip)."
          : "\(rows) rijen van het bewijs kloppen niet. Verbeter die\(skip).",
        en: rows == 1
          ? "1 row of the evidence is not right. \(english)."
          : "\(rows) rows of the evidence are not right. \(english)."))
  }

  private func because(_ reason: Phrase) -> Phrase {
    Phrase(
      nl: "\(words.dutch): \(reason.dutch)", en: "\(words.english): \(reason.english)")
  }
}

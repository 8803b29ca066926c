internal import LeerlijnDiagnostics
internal import LeerlijnModel

// What kind of programme something is, and under which law it falls.

extension OEAPIAssembly {
  /// nil for a programme that leads to a degree.
  mutating func kind(of record: OEAPIRecord) -> ProgrammeKind? {
    guard record[.type] != nil else { return nil }
    let word = word(
      .programme, record[.type], own: nil, "programmeType", of: record,
      instead: Phrase(
        nl: "Het is gelezen als een opleiding.", en: "It was read as a programme."))
    return word == "profile" ? .specialisation : word.flatMap { ProgrammeKind(rawValue: $0) }
  }

  /// By version 5, which alone has it; version 6 of ours has it among what is ours.
  mutating func sector(of record: OEAPIRecord) -> EducationSector? {
    if let own = record.own {
      return own.text("sector").flatMap { EducationSector(rawValue: $0) }
    }
    return word(
      .sector, record[.sector], own: nil, "sector", of: record,
      instead: Phrase(nl: "Het is weggelaten.", en: "It was left out.")
    ).flatMap { EducationSector(rawValue: $0) }
  }

  /// A minor or honours programme below another has its own study load: it is no profile of it.
  func standsAlone(_ number: Int) -> Bool {
    let record = records[number]
    let kind = record[.type].map { $0.lowercased() }
    return record.own == nil && (kind == "minor" || kind == "honours")
  }

  mutating func reportAlone(_ record: OEAPIRecord) {
    log.report(
      .exchangeUnattached(
        record.label,
        Phrase(
          nl: "staat onder een andere opleiding, maar is daar geen profiel van. Het staat nu los "
            + "ernaast.",
          en: "stands below another programme, but is no profile of it. It now stands beside it."),
        at: reader.range(of: record)))
  }

  mutating func reportNoDegree(_ record: OEAPIRecord, _ kind: ProgrammeKind, _ level: String) {
    let title = record.label.cut
    log.report(
      .exchangeAssumed(
        Phrase(
          nl: "'\(title)' is geen hele opleiding (\(kind.rawValue)) en geeft geen graad. Het "
            + "niveau '\(level)' is niet overgenomen; er staat nu 'other'.",
          en: "'\(title)' is no whole programme (\(kind.rawValue)) and gives no degree. Its level "
            + "'\(level)' was not taken over; it now says 'other'."),
        at: reader.range(of: record)))
  }
}

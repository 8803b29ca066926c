internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

// What is offered: the programme, and its placements with their days.

extension ELMDocument {
  mutating func writeOpportunities(_ owner: ELMProgramme) {
    guard owner.hasAchievements, !owner.providers.isEmpty else { return }
    let programme = owner.programme
    let placements = owner.parts.filter { $0.kind == .placement && owner.isAchievement($0) }
    writer.start("learningOpportunity", [("id", ids.uri(.programme, programme.id.text, "offer"))])
    texts("title", programme.titles, otherwise: programme.id.text)
    code("type", .opportunity, "programme")
    writePages(programme)
    if let duration = programme.duration {
      writer.element("duration", text: duration.description)
    }
    writeSchedule(programme)
    writeProviders(owner)
    reference("learningAchievementSpecification", ids.uri(.programme, programme.id.text))
    reference("learningActivitySpecification", ids.uri(.programme, programme.id.text, "activity"))
    for part in placements { reference("hasPart", ids.uri(part.kind, part.name, "offer")) }
    code("defaultLanguage", .language, documentLanguage)
    writer.end()
    for part in placements { write(part, of: owner) }
  }

  private mutating func write(_ part: ELMProgramme.Part, of owner: ELMProgramme) {
    let programme = owner.programme
    writer.start("learningOpportunity", [("id", ids.uri(part.kind, part.name, "offer"))])
    texts("title", part.titles, otherwise: part.name)
    code("type", .opportunity, "placement")
    writePages(programme)
    if let days = part.days {
      writer.start("temporal")
      writer.element("startDate", text: "\(days.first)T00:00:00")
      writer.element("endDate", text: "\(days.last)T00:00:00")
      writer.end()
    }
    code("mode", .mode, "placement")
    writeProviders(owner)
    reference("learningAchievementSpecification", ids.uri(part.kind, part.name))
    reference("learningActivitySpecification", ids.uri(part.kind, part.name, "activity"))
    reference("isPartOf", ids.uri(.programme, programme.id.text, "offer"))
    code("defaultLanguage", .language, documentLanguage)
    writer.end()
  }

  /// ELM asks for a home page: the first website that the programme cites, the others beside it;
  /// without any the title alone.
  private mutating func writePages(_ programme: Programme) {
    let pages = ELMDocument.pages(of: programme, in: curriculum)
    for (index, page) in pages.enumerated() {
      writer.start(index == 0 ? "homepage" : "supplementaryDocument")
      texts("title", page.titles)
      writer.element("contentUrl", text: page.address)
      writer.end()
    }
    guard pages.isEmpty else { return }
    writer.start("homepage")
    texts("title", programme.titles, otherwise: programme.id.text)
    writer.end()
  }

  static func pages(
    of programme: Programme, in curriculum: Curriculum
  ) -> [(titles: Titles, address: String)] {
    var seen: Set<String> = []
    return programme.citations.compactMap { citation in
      curriculum.sources.first { $0.id == citation.source && $0.kind == .website }
    }
    .compactMap { source in
      guard let address = source.address, seen.insert(address).inserted else { return nil }
      return (source.titles, address)
    }
  }

  private mutating func writeSchedule(_ programme: Programme) {
    guard let mode = programme.mode else { return }
    if ELMCodes.uri(.schedule, mode) != nil { return code("learningSchedule", .schedule, mode) }
    writer.start("scheduleInformation")
    writer.element(
      "noteLiteral", [("language", material.language.rawValue)],
      text: Phrase.mode(mode)[material.language])
    writer.end()
  }

  private mutating func writeProviders(_ owner: ELMProgramme) {
    for provider in owner.providers {
      reference("providedBy", ids.uri(.organisation, provider.id.text))
    }
  }
}

extension Phrase {
  fileprivate static func mode(_ mode: String) -> Phrase {
    switch mode {
    case "part-time", "deeltijd": Phrase(nl: "De vorm is deeltijd.", en: "The mode is part-time.")
    case "dual", "duaal": Phrase(nl: "De vorm is duaal.", en: "The mode is dual.")
    default: Phrase(nl: "De vorm is \(mode).", en: "The mode is \(mode).")
    }
  }
}

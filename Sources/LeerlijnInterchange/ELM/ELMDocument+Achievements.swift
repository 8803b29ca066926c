internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

// What is achieved: the degree of a programme, and its courses and placements.

extension ELMDocument {
  mutating func writeAchievements(_ programme: ELMProgramme) {
    if programme.hasAchievements { writeDegree(programme) }
    for part in programme.parts where programme.isAchievement(part) { write(part, of: programme) }
  }

  private mutating func writeDegree(_ owner: ELMProgramme) {
    let programme = owner.programme
    let element = owner.isQualification ? "qualification" : "learningAchievementSpecification"
    writer.start(element, [("id", ids.uri(.programme, programme.id.text))])
    identifier(.programme, programme.id.text)
    texts("title", programme.titles, otherwise: programme.id.text)
    for profile in programme.profiles {
      notes("profile", .profile(profile), in: Language.allCases)
    }
    let entry = entryLines(to: programme)
    writeEntryNotes(entry)
    writeField(owner)
    writeCredits(programme.credits, of: programme)
    writeLanguage()
    code("learningSetting", .setting, "programme")
    writeEntryRequirement(entry)
    for outcome in owner.outcomes { reference("learningOutcome", ids.uri(.outcome, outcome.text)) }
    reference("influencedBy", ids.uri(.programme, programme.id.text, "activity"))
    for (line, stage) in transitions(from: programme) {
      reference("entitlesTo", ids.uri(.line, line, "\(stage)"))
    }
    if !owner.organisations.isEmpty {
      writer.start("awardingOpportunity")
      for organisation in owner.organisations {
        reference("awardingBody", ids.uri(.organisation, organisation.id.text))
      }
      reference("learningAchievementSpecification", ids.uri(.programme, programme.id.text))
      writer.end()
    }
    if owner.isQualification, let level = owner.level {
      code("EQFLevel", .eqf, level)
      code("NQFLevel", .nlqf, level)
    }
    writer.end()
  }

  private mutating func write(_ part: ELMProgramme.Part, of owner: ELMProgramme) {
    writer.start("learningAchievementSpecification", [("id", ids.uri(part.kind, part.name))])
    identifier(part.kind, part.name)
    texts("title", part.titles, otherwise: part.name)
    let entry = part.requires.map(conditions.lines) ?? []
    writeEntryNotes(entry)
    if let profile = part.profile,
      let titles = owner.programme.profiles.first(where: { $0.id == profile })?.titles
    {
      texts("category", titles)
    }
    writeField(owner)
    if let workload = part.workload { writer.element("volumeOfLearning", text: hours(workload)) }
    writeCredits(part.credits, of: owner.programme)
    writeLanguage()
    if part.kind == .placement { code("mode", .mode, "placement") }
    code("learningSetting", .setting, "programme")
    writeEntryRequirement(entry)
    for outcome in part.outcomes { reference("learningOutcome", ids.uri(.outcome, outcome.text)) }
    reference("influencedBy", ids.uri(part.kind, part.name, "activity"))
    for assessment in assessments(of: part) {
      reference("provenBy", assessment)
    }
    if owner.hasAchievements {
      reference("isPartOf", ids.uri(.programme, owner.programme.id.text))
    }
    writer.end()
  }

  /// A duration of so many minutes: `PT840H`, `PT1H30M`.
  func hours(_ minutes: Int) -> String {
    "PT\(minutes / 60)H" + (minutes % 60 == 0 ? "" : "\(minutes % 60)M")
  }

  private mutating func writeField(_ owner: ELMProgramme) {
    guard let field = owner.field else { return }
    writer.start("ISCEDFCode", [("uri", field.uri)])
    writer.end()
  }

  /// Credits from elsewhere have no system in the list: they stay out, and that was reported.
  private mutating func writeCredits(_ credits: Credits, of programme: Programme) {
    guard programme.creditSystem == nil else { return }
    writer.start("creditPoint")
    code("framework", .credits, "EC")
    writer.element("point", text: credits.text)
    writer.end()
  }

  private mutating func writeLanguage() {
    code("language", .language, documentLanguage)
  }

  /// That of the curriculum's own words, since it does not say in what language is taught.
  var documentLanguage: String {
    let language = curriculum.titles.entries.first?.language ?? Language.dutch.rawValue
    return ELMCodes.uri(.language, language) == nil ? Language.dutch.rawValue : language
  }

  // MARK: Entry

  /// What the lines ask before a programme that is a later stage of them.
  private func entryLines(to programme: Programme) -> [Phrase] {
    curriculum.lines.flatMap { line in
      line.stages.indices.dropFirst().filter { line.stages[$0].programme == programme.id }
        .filter { line.transitions.indices.contains($0 - 1) }
        .flatMap { stage in
          let name = line.titles.phrase ?? Phrase(same: line.id)
          let whom = Phrase(
            nl: "Voor wie doorgaat in de lijn ‘\(name.dutch)’:",
            en: "For whoever goes on in the line ‘\(name.english)’:")
          return [whom] + conditions.lines(line.transitions[stage - 1])
        }
    }
  }

  /// The requirement has one text in one language; the other language goes into a note.
  private mutating func writeEntryRequirement(_ lines: [Phrase]) {
    guard !lines.isEmpty else { return }
    let language = material.language
    writer.start("entryRequirement")
    writer.element(
      "noteLiteral", [("language", language.rawValue)], text: lines.inOneText[language])
    writer.end()
  }

  private mutating func writeEntryNotes(_ lines: [Phrase]) {
    guard !lines.isEmpty else { return }
    notes(
      "entry", lines.inOneText, in: Language.allCases.filter { $0 != material.language })
  }

  /// The transitions that begin with a programme: the line and the stage after it.
  func transitions(from programme: Programme) -> [(line: String, stage: Int)] {
    curriculum.lines.flatMap { line in
      line.stages.indices.dropLast().filter { line.stages[$0].programme == programme.id }
        .map { (line.id, $0 + 1) }
    }
  }
}

extension [Phrase] {
  /// Sentences after each other.
  var inOneText: Phrase {
    Phrase(
      nl: map(\.dutch).joined(separator: " "), en: map(\.english).joined(separator: " "))
  }
}

extension Phrase {
  fileprivate static func profile(_ profile: Profile) -> Phrase {
    let dutch = profile.titles.text(in: .dutch) ?? profile.id.text
    let english = profile.titles.text(in: .english) ?? profile.id.text
    return Phrase(nl: "Uitstroomprofiel: \(dutch).", en: "Exit profile: \(english).")
  }
}

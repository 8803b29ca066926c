internal import LeerlijnDefinition
internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension OEAPIBuilder {
  /// A programme and its profiles.
  func add(
    _ programme: Programme, to folder: inout OEAPIFolder, reporting log: inout DiagnosticLog
  ) {
    let id = ids.uuid(.programme, programme.id.text)
    let profiles = programme.profiles.map { profile in
      OEAPIProgramme(
        head: head(
          uuid(of: profile.id, in: programme), "identifier", profile.id.text, profile.titles,
          element: "profile"),
        kind: "profile")
    }
    var item = OEAPIProgramme(
      head: head(id, "identifier", programme.id.text, programme.titles, element: "programme"),
      kind: programme.kind?.rawValue ?? "programme")
    item.level = programme.level
    item.framework = programme.framework
    // What leads to no degree of its own awards none.
    item.award = programme.kind == nil ? programme.level : nil
    item.sector = sector(of: programme)?.rawValue
    item.mode = programme.mode
    item.duration = programme.duration?.description
    item.isced = programme.isced
    item.load = load(programme.credits, nil, in: programme)
    item.organisation = organisation(of: programme)
    item.children = profiles.map(\.head.id)
    item.outcomes = qualifications(of: programme)
    item.assessment = isGraded(programme) ? texts(text.sentence(of: programme.grading)) : []
    item.admission = texts(text.admission(to: programme))
    item.qualification = texts(text.rules(of: programme))
    item.head.extra = extra(of: programme, item.head.extra)
    reportCodes(of: programme, reporting: &log)
    if sector(of: programme) == .hbo { OEAPILimits.check(programme, reporting: &log) }
    folder.programmes.append(item)
    for var profile in profiles {
      profile.parent = id
      profile.organisation = item.organisation
      folder.programmes.append(profile)
    }
  }

  private func isGraded(_ programme: Programme) -> Bool {
    !programme.courses.isEmpty || !programme.placements.isEmpty
  }

  func uuid(of profile: ProfileID, in programme: Programme) -> String {
    ids.uuid(.profile, programme.id.text, profile.text)
  }

  private func extra(of programme: Programme, _ head: OEAPIObject) -> OEAPIObject {
    var extra = head
    func unsaid(_ kind: OEAPICode.Kind, _ ours: String?) -> String? {
      guard let ours else { return nil }
      let code = OEAPICode.find(kind, ours)
      return code != nil && OEAPICode.word(kind, v6: code?.v6) == ours && ours != "other"
        ? nil : ours
    }
    extra.text("level", unsaid(.level, programme.level))
    extra.text("framework", unsaid(.framework, programme.framework))
    extra.text("mode", unsaid(.mode, programme.mode))
    extra.text("sector", programme.sector?.rawValue)
    extra.text("credit-system", programme.creditSystem?.rawValue)
    extra.list("organisations", programme.organisations.map(\.text))
    extra.list("cite", cited(programme.citations))
    extra.set(
      "definitions",
      .spread(
        definitions([.grading(programme.grading)])
          + definitions(programme.phases.map { .phase($0) })
          + definitions(programme.courseSets.map { .courseSet($0) })
          + definitions(programme.choices.map { .choice($0) })
          + definitions([programme.load].compactMap { $0.map { .load($0) } })))
    extra.set("structure", OEAPIBlocks(self, programme).structure())
    return extra
  }

  /// What the diploma asks, by the outcomes that the programme serves.
  private func qualifications(of programme: Programme) -> [OEAPIOutcomeName] {
    let links =
      programme.courses.flatMap { $0.outcomes + $0.tests.flatMap(\.outcomes) }
      + programme.placements.flatMap { $0.outcomes + $0.moments.flatMap(\.outcomes) }
    let served = Set(links.flatMap { outcomes[$0.outcome]?.qualifications ?? [] })
    return curriculum.qualifications.filter { served.contains($0.id) }.map {
      OEAPIOutcomeName(
        id: ids.uuid(.qualification, $0.id.text), names: texts($0.titles, else: $0.id.text))
    }
  }

  private func reportCodes(of programme: Programme, reporting log: inout DiagnosticLog) {
    func report(_ word: String, _ name: Phrase, _ instead: Phrase) {
      log.report(
        .codeWithout(word, of: name, in: format, instead: instead, at: programme.place))
    }
    let nothing = Phrase(
      nl: "Het staat alleen in 'ext'.", en: "It stands in 'ext' alone.")
    if OEAPICode.find(.level, programme.level) == nil || programme.level == "other" {
      report(
        programme.level, Phrase(nl: "Het niveau", en: "The level"),
        Phrase(nl: "Er staat nu 'undefined'.", en: "It now says 'undefined'."))
    }
    if let mode = programme.mode, OEAPICode.find(.mode, mode) == nil {
      report(mode, Phrase(nl: "De opleidingsvorm", en: "The mode"), nothing)
    }
    if let framework = programme.framework, OEAPICode.find(.framework, framework) == nil {
      report(framework, Phrase(nl: "Het kader", en: "The framework"), nothing)
    }
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel

// Programmes, and what stands below one as its profiles.

extension OEAPIAssembly {
  mutating func addProgrammes(to curriculum: inout Curriculum) {
    let all = all(.programme)
    var parents = parents(of: all)
    for number in all where parents[number] != nil && standsAlone(number) {
      parents[number] = nil
      reportAlone(records[number])
    }
    for number in all where parents[number] == nil {
      programmes[number] = curriculum.programmes.count
      curriculum.programmes.append(programme(number))
    }
    for number in all {
      guard parents[number] != nil else { continue }
      // Those on the way up are then known: a long chain is climbed once.
      var way = [number]
      while let last = way.last, programmes[last] == nil, let next = parents[last] {
        way.append(next)
      }
      guard let place = way.last.flatMap({ programmes[$0] }) else { continue }
      for step in way { programmes[step] = place }
      profiles.insert(number)
      let record = records[number]
      let id = name(number, in: "profile of \(place)")
      curriculum.programmes[place].profiles.append(
        Profile(id: ProfileID(id), titles: titles(record)))
    }
  }

  /// By what each names as its parent, else by whom it is named as a child; circles are cut.
  private mutating func parents(of all: [Int]) -> [Int: Int] {
    var parents: [Int: Int] = [:]
    for number in all {
      let record = records[number]
      parents[number] = record[.parent].compactMap { find(.programme, $0) }.first
    }
    for number in all {
      for id in records[number][.children] {
        guard let child = find(.programme, id) else { continue }
        guard parents[child] == nil else { continue }
        guard !stands(number, below: child, parents) else {
          log.report(
            .exchangeCircle(
              records[child].label, "childIds", at: reader.range(of: records[number])))
          continue
        }
        parents[child] = number
      }
    }
    var walk: [Int: Int] = [:]
    for start in all where walk[start] == nil {
      var at = start
      while walk[at] == nil {
        walk[at] = start
        guard let parent = parents[at] else { break }
        if walk[parent] == start {
          parents[at] = nil
          log.report(
            .exchangeCircle(
              records[at].label, "parentId", at: reader.range(of: records[at])))
          break
        }
        at = parent
      }
    }
    return parents
  }

  /// Looks no further up than a hierarchy of programmes goes; a larger circle is cut later.
  private func stands(_ number: Int, below goal: Int, _ parents: [Int: Int]) -> Bool {
    var at = number
    for _ in 0..<32 {
      if at == goal { return true }
      guard let parent = parents[at] else { return false }
      at = parent
    }
    return false
  }

  private mutating func programme(_ number: Int) -> Programme {
    let record = records[number]
    let own = record.own
    let left = Phrase(nl: "Het is weggelaten.", en: "It was left out.")
    let id = name(number, in: "programme")
    let kind = kind(of: record)
    var level = word(
      .level, record[.level], own: own?.text("level"), "level", of: record,
      instead: Phrase(nl: "Het niveau is nu 'other'.", en: "The level is now 'other'."))
    if let kind, own == nil, let given = level, given != "other" {
      level = "other"
      reportNoDegree(record, kind, given)
    }
    if level == nil, record[.level] == nil {
      log.report(
        .exchangeAssumed(
          Phrase(
            nl: "'\(record.label.cut)' heeft geen niveau; het is nu 'other'.",
            en: "'\(record.label.cut)' has no level; it is now 'other'."),
          at: reader.range(of: record)))
    }
    var programme = Programme(
      id: ProgrammeID(id), titles: titles(record), level: level ?? "other",
      framework: word(
        .framework, record[.framework], own: own?.text("framework"), "levelOfQualification",
        of: record, instead: left),
      credits: credits(record))
    programme.kind = kind
    programme.sector = sector(of: record)
    programme.creditSystem = own?.text("credit-system").flatMap { CreditSystem(rawValue: $0) }
    programme.mode = word(
      .mode, record[.mode], own: own?.text("mode"), "modeOfStudy", of: record, instead: left)
    programme.duration = duration(record)
    programme.isced = isced(record)
    programme.organisations = organisations(of: record)
    programme.citations = citations(record)
    definitions.take(
      own, of: .programme(id), allowed: ["grading", "phase", "set", "choice", "load"],
      at: record.place)
    return programme
  }

  /// In tenths; 0 where there are none, which is told.
  mutating func credits(_ record: OEAPIRecord) -> Credits {
    if let amount = amount(record[.credits], in: .credits, "studyLoad", of: record) {
      let unit = record[.creditUnit] ?? "ects"
      // `sp` is a studiepunt: by WHW 7.4 that is an EC.
      if record.own == nil, unit != "ects", unit != "sp" {
        log.report(
          .exchangeCode(
            unit, "studyLoadUnit", of: record.label,
            instead: Phrase(
              nl: "Het getal is overgenomen als EC.", en: "The number was taken over as EC."),
            at: reader.range(of: record)))
      }
      return Credits(tenths: amount)
    }
    guard record[.credits] == nil else { return Credits(tenths: 0) }
    // WHW 7.4: 28 hours to an EC.
    let minutes = record[.workload].flatMap { Unit.hours.amount($0) } ?? 0
    let tenths = minutes > 0 && minutes % 168 == 0 ? minutes / 168 : 0
    log.report(
      .exchangeMissing(
        "studyLoad", of: record.label,
        instead: tenths > 0
          ? Phrase(
            nl: "De studielast staat er in uren; bij 28 uur per EC is dat "
              + "\(Unit.credits.amount(tenths).dutch).",
            en: "The study load stands there in hours; at 28 hours to an EC that is "
              + "\(Unit.credits.amount(tenths).english).")
          : Phrase(nl: "Er staat nu 0 EC.", en: "It now says 0 EC."),
        at: reader.range(of: record)))
    return Credits(tenths: tenths)
  }

  private mutating func duration(_ record: OEAPIRecord) -> CalendarPeriod? {
    guard let text = record[.duration] else {
      return record.own?.text("duration").flatMap { CalendarPeriod(iso: $0) }
    }
    if let period = CalendarPeriod(iso: text) { return period }
    log.report(
      .exchangeValue(
        text, "duration", of: record.label,
        instead: Phrase(nl: "Het is weggelaten.", en: "It was left out."),
        at: reader.range(of: record)))
    return nil
  }

  private mutating func isced(_ record: OEAPIRecord) -> String? {
    guard let text = record[.isced] else { return nil }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard digits.count >= 2 else {
      log.report(
        .exchangeValue(
          text, "fieldsOfStudy", of: record.label,
          instead: Phrase(nl: "Het is weggelaten.", en: "It was left out."),
          at: reader.range(of: record)))
      return nil
    }
    let code = String(digits.prefix(4))
    if code != text {
      log.report(
        .exchangeValue(
          text, "fieldsOfStudy", of: record.label,
          instead: Phrase(nl: "Er staat nu '\(code)'.", en: "It now says '\(code)'."),
          at: reader.range(of: record)))
    }
    return code
  }

  /// The standard has room for one; our own part has the rest.
  private mutating func organisations(of record: OEAPIRecord) -> [OrganisationID] {
    let own = (record.own?.texts("organisations") ?? []).map { OrganisationID($0) }
    guard let native = organisation(of: record) else { return own }
    guard own.first != native else { return own }
    return [native] + own.dropFirst().filter { $0 != native }
  }
}

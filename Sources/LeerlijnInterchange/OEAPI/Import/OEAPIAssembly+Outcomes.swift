internal import LeerlijnDiagnostics
internal import LeerlijnModel

// Qualifications, strands and outcomes.

extension OEAPIAssembly {
  mutating func addOutcomes(to curriculum: inout Curriculum) {
    let all = all(.outcome)
    var children: [Int: [Int]] = [:]
    var parents: [Int: [Int]] = [:]
    for number in all {
      for id in records[number][.parent] {
        guard let parent = find(.outcome, id) else { continue }
        parents[number, default: []].append(parent)
      }
      for id in records[number][.children] {
        guard let child = find(.outcome, id),
          !records[child][.parent].contains(records[number].id)
        else { continue }
        parents[child, default: []].append(number)
      }
    }
    for number in all {
      for parent in parents[number] ?? [] { children[parent, default: []].append(number) }
    }
    for number in all where records[number].element == "qualification" {
      curriculum.qualifications.append(
        Qualification(
          id: QualificationID(name(number, in: "qualification")), titles: titles(records[number]),
          framework: records[number].own?.text("framework"), citations: citations(records[number])))
    }
    var isPlaced: Set<Int> = []
    for number in all where isStrand(number, children) {
      let record = records[number]
      let id = name(number, in: "strand")
      let own = (children[number] ?? []).filter {
        isOutcome($0, children) && isPlaced.insert($0).inserted
      }
      var strand = Strand(id: StrandID(id), titles: titles(record), outcomes: [])
      strand.partOf =
        record.own == nil
        ? strandAbove(number, children, parents).map { StrandID(name($0, in: "strand")) }
        : record.own?.text("part-of").map { StrandID($0) }
      strand.continues = record.own?.text("continues").map { StrandID($0) }
      strand.outcomes = own.map { outcome($0, parents) }
      curriculum.strands.append(strand)
    }
    reportRelations(of: all, parents)
    addLoose(all.filter { isOutcome($0, children) && !isPlaced.contains($0) }, parents, &curriculum)
  }

  /// The strand around this one; nil where it has none, or where they stand around each other.
  private func strandAbove(
    _ number: Int, _ children: [Int: [Int]], _ parents: [Int: [Int]]
  ) -> Int? {
    guard let above = parents[number]?.first, isStrand(above, children) else { return nil }
    var (seen, at) = (Set([number]), above)
    while seen.insert(at).inserted {
      guard let next = parents[at]?.first else { return above }
      at = next
    }
    return nil
  }

  /// Of a tree of others: a part stands below one other.
  private mutating func reportRelations(of all: [Int], _ parents: [Int: [Int]]) {
    for number in all where records[number].own == nil {
      let record = records[number]
      let above = (parents[number] ?? []).map { records[$0].label }
      guard above.count > 1 else { continue }
      let others = above.dropFirst().map { "'\($0.cut)'" }.joined(separator: ", ")
      let what = Phrase(
        nl: "'\(record.label.cut)' staat onder meer dan één onderdeel. Alleen het eerste is "
          + "overgenomen, niet \(others).",
        en:
          "'\(record.label.cut)' stands below more than one part. The first alone was taken over, "
          + "not \(others).")
      log.report(.exchangeLeftOut(what, at: reader.range(of: record)))
    }
  }

  private func isStrand(_ number: Int, _ children: [Int: [Int]]) -> Bool {
    if let element = records[number].element { return element == "strand" }
    return children[number] != nil
  }

  private func isOutcome(_ number: Int, _ children: [Int: [Int]]) -> Bool {
    if let element = records[number].element { return element == "outcome" }
    return children[number] == nil
  }

  private mutating func addLoose(
    _ loose: [Int], _ parents: [Int: [Int]], _ curriculum: inout Curriculum
  ) {
    guard !loose.isEmpty else { return }
    let title = Phrase(nl: "Leeruitkomsten", en: "Outcomes")
    for number in loose {
      log.report(
        .exchangeUnattached(
          records[number].label,
          Phrase(
            nl: "hoort bij geen leerlijn; het staat nu onder '\(title.dutch)'.",
            en: "belongs to no strand; it now stands below '\(title.english)'."),
          at: reader.range(of: records[number])))
    }
    let text = language == "nl" ? title.dutch : title.english
    let id = "import-" + ImportedName.small(text)
    curriculum.strands.append(
      Strand(
        id: StrandID(id), titles: Titles([.init(language: language, text: text)]),
        outcomes: loose.map { outcome($0, parents) }))
  }

  private mutating func outcome(_ number: Int, _ parents: [Int: [Int]]) -> Outcome {
    let record = records[number]
    let asked = (parents[number] ?? []).filter { records[$0].element == "qualification" }
    return Outcome(
      id: OutcomeID(name(number, in: "outcome")), level: level(of: record),
      titles: titles(record),
      qualifications: asked.map { QualificationID(name($0, in: "qualification")) })
  }

  private mutating func level(of record: OEAPIRecord) -> Int {
    if let own = record.own?.text("level").flatMap({ Int($0) }), (1...99).contains(own) {
      return own
    }
    if let code = record[.complexity] {
      if let level = Self.level(code) { return level }
      log.report(
        .exchangeCode(
          code, "complexityLevel", of: record.label,
          instead: Phrase(nl: "Het niveau is nu 1.", en: "The level is now 1."),
          at: reader.range(of: record)))
      return 1
    }
    assume(
      .outcomeLevels,
      Phrase(
        nl: "Niet elke leeruitkomst heeft een niveau (complexityLevel). Zonder niveau is het nu 1.",
        en: "Not every outcome has a level (complexityLevel). Without one it is now 1."),
      at: record, help: Phrase(nl: "Vul de niveaus in.", en: "Fill in the levels."))
    return 1
  }

  /// Bloom's taxonomy counts from 1, SOLO from 0; of other frameworks nothing is guessed.
  private static func level(_ code: String) -> Int? {
    let parts = code.lowercased().split(separator: "_")
    guard parts.count == 2, let number = Int(parts[1]) else { return nil }
    switch parts[0] {
    case "bloom": return (1...99).contains(number) ? number : nil
    case "solo": return (0...98).contains(number) ? number + 1 : nil
    default: return nil
    }
  }

  /// What a part does for outcomes: the standard says which, our own part says how.
  mutating func links(_ record: OEAPIRecord, _ step: OutcomeLink.Step) -> [OutcomeLink] {
    let native = record[.outcomes].compactMap {
      find(.outcome, $0)
    }
    .filter { names[$0] != nil && records[$0].element ?? "outcome" == "outcome" }
    .compactMap { names[$0] }
    var links = (record.own?["steps"]?.elements ?? []).compactMap { own -> OutcomeLink? in
      guard let step = own.text("step").flatMap({ OutcomeLink.Step(rawValue: $0) }),
        let outcome = own.text("outcome"), native.isEmpty || native.contains(outcome)
      else { return nil }
      return OutcomeLink(step, OutcomeID(outcome))
    }
    let known = Set(links.map(\.outcome.text))
    let more = native.filter { !known.contains($0) }
    links += more.map { OutcomeLink(step, OutcomeID($0)) }
    if !more.isEmpty {
      assume(
        .steps,
        Phrase(
          nl: "OEAPI zegt welke leeruitkomsten bij een onderdeel horen, niet wat het ermee doet. "
            + "Een toets toetst ze nu, de rest ontwikkelt ze.",
          en: "OEAPI says which outcomes belong to a part, not what it does for them. A test now "
            + "assesses them, the rest develops them."), at: record)
    }
    return links
  }
}

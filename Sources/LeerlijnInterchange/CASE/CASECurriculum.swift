internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Makes a curriculum of a framework.
///
/// - A strand is an item with items below it. Those that have none below themselves are its outcomes,
///   the others strands that are part of it.
///   An item with nothing above or below it stands in a strand of the document's own name.
struct CASECurriculum {
  let framework: CASEFramework
  /// Our ids, of each kind.
  private var taken: [CASE.ItemType: Set<String>] = [:]
  private let language: String
  /// Our ids, by index of the item.
  private var names: [Int: String] = [:]
  /// Of each outcome the qualifications it is related to.
  private let asked: [Int: [Int]]
  /// Of each item that became a strand its id.
  private(set) var strandIDs: [Int: StrandID] = [:]
  /// Of each item that became an outcome the strand it stands in.
  private(set) var homes: [Int: String] = [:]
  /// Of strands: which link each goes on from.
  private(set) var continued: Set<Int> = []

  init(_ framework: CASEFramework) {
    self.framework = framework
    asked = framework.related.reduce(into: [:]) { asked, edge in
      guard framework.items[edge.goal].type == .qualification,
        asked[edge.origin]?.contains(edge.goal) != true
      else { return }
      asked[edge.origin, default: []].append(edge.goal)
    }
    language = framework.document?["language"]?.text.flatMap(PlainText.language) ?? "en"
  }

  mutating func curriculum(reporting log: inout DiagnosticLog) -> Curriculum {
    let document = framework.document
    let place = document?.place ?? framework.place
    if document?["language"]?.text == nil {
      log.report(
        .exchangeAssumed(
          Phrase(
            nl: "Het bestand noemt geen taal. Aangenomen is Engels.",
            en: "The file names no language. English was assumed."), at: place))
    }
    let titles = document.map { self.titles(of: $0, "title", or: "Curriculum", &log) }
    let own = document?["extensions"]?[CASE.own]?["id"]?.text
    let title = titles?.entries.first?.text ?? "Curriculum"
    let version = document?["version"].flatMap { $0.text ?? $0.number }
    let edition = version.map(ImportedName.valid) ?? "import"
    if version == nil { log.report(.importEditionAssumed(edition, at: place)) }
    var curriculum = Curriculum(
      id: own.map(ImportedName.valid) ?? ImportedName.small(title), edition: edition,
      titles: titles ?? Titles([.init(language: language, text: title)]))
    curriculum.decided = decided(reporting: &log)
    curriculum.qualifications = qualifications(reporting: &log)
    curriculum.strands = strands(reporting: &log)
    continueStrands(&curriculum)
    reportLeftOut(to: &log)
    log.report(
      .exchangeAssumed(
        Phrase(
          nl: "Opleidingen, onderwijseenheden, toetsen, bronnen en regels staan niet in CASE.",
          en: "Programmes, courses, tests, sources and rules are not in CASE."), .advice, at: place,
        help: Phrase(
          nl: "Vul ze aan; 'leerlijn check' noemt wat nog ontbreekt.",
          en: "Add them; 'leerlijn check' names what is still missing.")))
    return curriculum
  }

  private func decided(reporting log: inout DiagnosticLog) -> Day? {
    guard let value = framework.document?["statusStartDate"], let text = value.text else {
      return nil
    }
    if let day = Day(iso: String(text.prefix(10))) { return day }
    log.report(
      .exchangeValue(
        text, "statusStartDate", of: "CFDocument",
        instead: Phrase(nl: "Het is weggelaten.", en: "It was left out."), at: value.place))
    return nil
  }

  private mutating func qualifications(reporting log: inout DiagnosticLog) -> [Qualification] {
    let roots = framework.roots
    let below = framework.items.indices.filter { framework.items[$0].parent != nil }
    return (roots + below).filter(isQualification).map { index in
      let item = framework.items[index]
      return Qualification(
        id: QualificationID(name(index, .qualification, reporting: &log)),
        titles: titles(of: item.value, "fullStatement", or: item.label, &log),
        framework: item.value["extensions"]?[CASE.own]?["framework"]?.text.map {
          PlainText($0).text
        })
    }
  }

  private mutating func strands(reporting log: inout DiagnosticLog) -> [Strand] {
    var strands: [Strand] = []
    var loose: [Int] = []
    // Depth first, so that strands stand in the order of the framework; without recursion.
    var open = Array(framework.roots.reversed())
    while let index = open.popLast() {
      let item = framework.items[index]
      open += item.children.reversed().filter(isStrand)
      if isQualification(index) { continue }
      guard isStrand(index) else {
        loose.append(index)
        continue
      }
      let leaves = item.children.filter { !isStrand($0) && !isQualification($0) }
      let id = StrandID(name(index, .strand, reporting: &log))
      strandIDs[index] = id
      let titles = titles(of: item.value, "fullStatement", or: item.label, &log)
      strands.append(
        Strand(
          id: id, titles: titles, outcomes: outcomes(leaves, in: id.text, reporting: &log),
          partOf: item.parent.flatMap { strandIDs[$0] }))
    }
    if !loose.isEmpty { strands.append(strand(of: loose, reporting: &log)) }
    return strands
  }

  private func isLeaf(_ index: Int) -> Bool { framework.items[index].children.isEmpty }

  private func isStrand(_ index: Int) -> Bool {
    !isLeaf(index) || framework.items[index].type == .strand
  }

  func isQualification(_ index: Int) -> Bool {
    framework.items[index].type == .qualification && isLeaf(index)
  }

  private mutating func strand(of loose: [Int], reporting log: inout DiagnosticLog) -> Strand {
    let title = framework.document?["title"]?.text.map { PlainText($0).text } ?? "Outcomes"
    let id = ImportedName.unique(ImportedName.small(title), &taken[.strand, default: []])
    for index in loose {
      log.report(
        .exchangeUnattached(
          framework.items[index].label,
          Phrase(
            nl: "staat onder geen ander onderdeel; het hoort nu bij '\(id.cut)'.",
            en: "stands below no other part; it now belongs to '\(id.cut)'."),
          at: framework.items[index].value.place))
    }
    return Strand(
      id: StrandID(id), titles: Titles([.init(language: language, text: title)]),
      outcomes: outcomes(loose, in: id, reporting: &log))
  }

  private mutating func outcomes(
    _ indices: [Int], in strand: String, reporting log: inout DiagnosticLog
  ) -> [Outcome] {
    let levels = CASELevels(indices, framework, reporting: &log)
    return indices.map { index in
      let item = framework.items[index]
      let id = name(index, .outcome, below: strand, reporting: &log)
      homes[index] = strand
      return Outcome(
        id: OutcomeID(id), level: levels.levels[index] ?? 1,
        titles: titles(of: item.value, "fullStatement", or: item.label, &log),
        qualifications: (asked[index] ?? []).compactMap { names[$0] }
          .map { QualificationID($0) })
    }
  }

  private mutating func continueStrands(_ curriculum: inout Curriculum) {
    var places: [StrandID: Int] = [:]
    for (place, strand) in curriculum.strands.enumerated() { places[strand.id] = place }
    for (number, edge) in framework.precedes.enumerated() {
      guard let earlier = strandIDs[edge.origin], let id = strandIDs[edge.goal], earlier != id,
        let goal = places[id],
        curriculum.strands[goal].continues == nil
      else { continue }
      curriculum.strands[goal].continues = earlier
      continued.insert(number)
    }
  }

  // MARK: Names and titles

  private mutating func name(
    _ index: Int, _ type: CASE.ItemType, below strand: String? = nil,
    reporting log: inout DiagnosticLog
  ) -> String {
    let value = framework.items[index].value
    let given = value["humanCodingScheme"].flatMap { $0.text ?? $0.number } ?? ""
    let code = OutcomeCodes.id(given, of: type.rawValue.lowercased())
    let statement = value["abbreviatedStatement"]?.text ?? value["fullStatement"]?.text ?? "x"
    let wanted =
      code.isEmpty
      ? strand.map { "\($0).\(index + 1)" } ?? ImportedName.small(statement)
      : ImportedName.valid(code)
    let id = ImportedName.unique(wanted, &taken[type, default: []])
    names[index] = id
    if code.isEmpty {
      log.report(.exchangeIDMissing(statement, now: id, at: value.place))
    } else if id != code {
      log.report(.exchangeIDChanged(code, now: id, at: value.place))
    }
    return id
  }

  /// What stands in the standard's own place holds; our own list gives the other languages.
  private func titles(
    of value: JSONValue, _ key: String, or label: String, _ log: inout DiagnosticLog
  ) -> Titles {
    let tag =
      value["language"].flatMap { given -> String? in
        guard let word = given.text, !word.isEmpty else { return nil }
        let known = PlainText.language(word)
        if known == nil { log.report(.exchangeLanguage(word, of: label, at: given.place)) }
        return known
      } ?? language
    let native = PlainText(value[key]?.text ?? "")
    if native.hadMarkup { log.report(.exchangeMarkup(label, at: value[key]?.place ?? value.place)) }
    let text = native.text.isEmpty ? PlainText(label).text : native.text
    if native.text.isEmpty { log.report(.exchangeNameless(label, now: text, at: value.place)) }
    var entries = (value["extensions"]?[CASE.own]?["titles"]?.elements ?? []).compactMap { entry in
      entry["language"]?.text.flatMap(PlainText.language).map {
        Titles.Entry(language: $0, text: PlainText(entry["text"]?.text ?? "").text)
      }
    }.filter { !$0.text.isEmpty }
    let own = Titles.Entry(language: tag, text: text)
    if let place = entries.firstIndex(where: { $0.language == tag }) {
      entries[place] = own
    } else {
      entries.insert(own, at: 0)
    }
    return Titles(entries)
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Makes a curriculum of records (Dutch: *samenstelling*).
///
/// What the standard itself has holds; `ext.leerlijn` adds what it has no place for. Objects of others
/// have no such part: for them everything is made of what the standard has.
struct OEAPIAssembly {
  let reader: OEAPIReader
  let folder: ImportFolder
  var log: CappedLog
  var definitions = OwnDefinitions()
  /// Of texts without a language.
  let language: String
  /// Index of a record, by its kind and id.
  private let index: [OEAPIRecord.Kind: [String: Int]]
  /// Our ids, by index of the record.
  var names: [Int: String] = [:]
  private var taken: [String: Set<String>] = [:]
  /// The position of a record's programme in the curriculum.
  var programmes: [Int: Int] = [:]
  /// Records of programmes that became profiles.
  var profiles: Set<Int> = []
  var assumptions: Set<Assumption> = []

  /// What is told once, however often it was assumed.
  enum Assumption: Hashable { case steps, weights, outcomeLevels, organisationKinds, tests }

  init(_ reader: OEAPIReader, _ folder: ImportFolder) {
    self.reader = reader
    self.folder = folder
    log = reader.log
    index = reader.records.indices.reduce(into: [:]) { index, number in
      index[reader.records[number].kind, default: [:]][reader.records[number].id] = number
    }
    let known = reader.records.lazy.flatMap(\.titles).map(\.language).first { !$0.isEmpty }
    language = reader.service?.own?.text("lang").flatMap(PlainText.language) ?? known ?? "nl"
  }

  var records: [OEAPIRecord] { reader.records }

  /// Indices of the records of a kind, in the order of the files.
  func all(_ kind: OEAPIRecord.Kind) -> [Int] {
    records.indices.filter { records[$0].kind == kind }
  }

  mutating func curriculum() -> Curriculum {
    reportUnknownReferences()
    var curriculum = whole()
    curriculum.organisations = organisations()
    curriculum.years = years()
    addOutcomes(to: &curriculum)
    addProgrammes(to: &curriculum)
    curriculum.networks = networks()
    addCourses(to: &curriculum)
    addSeries(to: &curriculum)
    nameWhole(&curriculum)
    reportOthers()
    return definitions.joined(into: curriculum, reporting: &log, place: reader.range)
  }

  // MARK: Names and references

  func find(_ kind: OEAPIRecord.Kind, _ id: String) -> Int? { index[kind]?[id] }

  /// Tells of every reference that leads nowhere, but those in fields that are told as left out.
  private mutating func reportUnknownReferences() {
    for record in records {
      let sort = OEAPITaken(record.kind, type: record[.type])
      for (link, key, ids) in record.links {
        guard record.own != nil || sort?.takes(key) == true else { continue }
        let kind = record.kind(of: link)
        for id in ids where find(kind, id) == nil {
          log.report(.exchangeUnknown(id, key, of: record.label, at: reader.range(of: record)))
        }
      }
    }
  }

  /// Our id for a record, the same at every call.
  ///
  /// - Parameter space: within which it must be unlike all others.
  mutating func name(_ number: Int, in space: String) -> String {
    if let known = names[number] { return known }
    let record = records[number]
    let code = record.code
    // Our own ids are unlike each other where they have to be, and else stand as they are.
    if record.element != nil, ImportedName.valid(code) == code {
      names[number] = code
      taken[space, default: []].insert(code)
      return code
    }
    let wanted =
      code.isEmpty
      ? ImportedName.small(record.titles.first?.text ?? record.id)
      : ImportedName.valid(code)
    let id = ImportedName.unique(wanted, &taken[space, default: []])
    names[number] = id
    if code.isEmpty {
      log.report(.exchangeIDMissing(record.label, now: id, at: reader.range(of: record)))
    } else if id != code {
      log.report(.exchangeIDChanged(code, now: id, at: reader.range(of: record)))
    }
    return id
  }

  mutating func titles(_ record: OEAPIRecord) -> Titles {
    if record.own?.flag("untitled") == true, record.titles.first?.text == record.code {
      return Titles([])
    }
    guard !record.titles.isEmpty else {
      let text = record.code.isEmpty ? record.id : record.code
      log.report(.exchangeNameless(record.kind.rawValue, now: text, at: reader.range(of: record)))
      return Titles([.init(language: language, text: text)])
    }
    return Titles(
      record.titles.map {
        .init(language: $0.language.isEmpty ? language : $0.language, text: $0.text)
      })
  }

  /// `source#passage`, as our own export writes it.
  func citations(_ record: OEAPIRecord) -> [Citation] {
    (record.own?.texts("cite") ?? []).compactMap { text in
      let parts = text.split(separator: "#", maxSplits: 1).map(String.init)
      guard let source = parts.first, parts.allSatisfy({ ImportedName.valid($0) == $0 }) else {
        return nil
      }
      return Citation(
        source: SourceID(source), passage: parts.count > 1 ? PassageID(parts[1]) : nil)
    }
  }

  mutating func assume(
    _ assumption: Assumption, _ what: Phrase, at record: OEAPIRecord, help: Phrase? = nil
  ) {
    guard assumptions.insert(assumption).inserted else { return }
    log.report(.exchangeAssumed(what, at: reader.range(of: record), help: help))
  }

  /// What the standard says, unless our own word is one that it says so too.
  mutating func word(
    _ kind: OEAPICode.Kind, _ raw: String?, own: String?, _ key: String, of record: OEAPIRecord,
    instead: Phrase
  ) -> String? {
    guard let raw else { return own }
    if let own {
      let code = OEAPICode.find(kind, own)
      if code?.v6 == raw || code?.v5 == raw { return own }
      if code == nil, ["undefined", "unknown", "test"].contains(raw) { return own }
    }
    if let known = OEAPICode.word(kind, v6: raw) ?? OEAPICode.word(kind, v5: raw) { return known }
    let plain = String(raw.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
    if let near = OEAPICode.word(kind, v6: plain) {
      let what = Phrase(
        nl: "Het is gelezen als '\(plain)'.", en: "It was read as '\(plain)'.")
      log.report(
        .exchangeCode(raw, key, of: record.label, instead: what, at: reader.range(of: record)))
      return near
    }
    log.report(
      .exchangeCode(raw, key, of: record.label, instead: instead, at: reader.range(of: record)))
    return nil
  }

  /// An amount in the smallest part of a unit; what is finer than that is rounded, and told.
  mutating func amount(
    _ text: String?, in unit: Unit, _ key: String, of record: OEAPIRecord
  ) -> Int? {
    guard let text else { return nil }
    let plain = text.replacing(",", with: ".")
    let range = 0...(unit == .hours ? 24_999 * unit.scale : 99_999)
    if let amount = unit.amount(plain), range.contains(amount) { return amount }
    let scale = unit.amount("1") ?? 1
    let rounded = Double(plain).flatMap { number -> Int? in
      number >= 0 && number * Double(scale) <= Double(range.upperBound)
        ? Int((number * Double(scale)).rounded()) : nil
    }
    let instead =
      rounded.map { number in
        Phrase(
          nl: "Er staat nu \(unit.text(number)).", en: "It now says \(unit.text(number)).")
      } ?? Phrase(nl: "Het is weggelaten.", en: "It was left out.")
    log.report(
      .exchangeValue(text, key, of: record.label, instead: instead, at: reader.range(of: record)))
    return rounded
  }
}

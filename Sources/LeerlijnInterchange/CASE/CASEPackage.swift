internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Writes a curriculum's outcomes as one `CFPackage`.
struct CASEPackage {
  let curriculum: Curriculum
  private let ids: StableIDs
  /// What a `uri` begins with where the base of all ids can be asked over the network; else nil.
  private let address: String?
  private let language: Language
  private let creator: String
  /// The moment of the last change where no earlier export tells another: that of the decision.
  let changed: String
  /// By identifier, of what an earlier export knows.
  private var moments: [String: String] = [:]
  private let levels: [OutcomeID: [String]]
  private let codes: OutcomeCodes
  let strands: [StrandID: Strand]
  let qualifications: [QualificationID: Qualification]
  private var json = JSONWriter(expandedDepth: 2)

  init(_ material: ExportMaterial, reporting log: inout DiagnosticLog) {
    curriculum = material.curriculum
    ids = StableIDs(base: material.base)
    address = Self.address(of: material.base)
    if address == nil { log.report(.caseURIsUnresolvable(base: material.base)) }
    language = material.language
    creator = Self.creator(of: material, reporting: &log)
    if curriculum.decided == nil {
      log.report(
        .wanting(
          Phrase(nl: "de dag van de laatste wijziging", en: "the day of the last change"),
          in: "CASE",
          instead: Phrase(
            nl: "Er staat nu de eerste dag van het eerste studiejaar.",
            en: "The first day of the first study year stands there now."),
          at: nil))
    }
    let day = curriculum.decided ?? curriculum.years.first?.days.first ?? material.asOf
    changed = "\(day)T00:00:00Z"
    levels = Self.levels(of: curriculum)
    codes = OutcomeCodes(curriculum)
    strands = Dictionary(
      curriculum.strands.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    qualifications = Dictionary(
      curriculum.qualifications.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter earlier: what an earlier export of this edition left, by which what has changed since
  ///   is told from what has not.
  mutating func written(after earlier: [UInt8]?, on day: Day) -> [UInt8] {
    if let earlier {
      moments = CASEChanges(from: earlier, to: written(), on: day).moments
    }
    return written()
  }

  private func written() -> [UInt8] {
    var json = self.json
    json.object { json in
      json.key("CFDocument")
      writeDocument(&json)
      json.key("CFItems")
      json.array { writeItems(&$0) }
      json.key("CFAssociations")
      json.array { writeAssociations(&$0) }
      json.key("CFDefinitions")
      json.object { json in
        json.key("CFItemTypes")
        json.array(of: CASE.ItemType.allCases) { writeType($1, &$0) }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func writeDocument(_ json: inout JSONWriter) {
    json.object { json in
      name(.curriculum, curriculum.id, &json)
      pair("caseVersion", CASE.version, &json)
      pair("creator", creator, &json)
      let (title, tag) = text(curriculum.titles, or: curriculum.id)
      pair("title", title, &json)
      pair("language", tag, &json)
      pair("version", curriculum.edition, &json)
      pair("adoptionStatus", curriculum.decided == nil ? "Draft" : "Adopted", &json)
      if let decided = curriculum.decided { pair("statusStartDate", decided.description, &json) }
      pair("lastChangeDateTime", moment(.curriculum, curriculum.id), &json)
      extensions(curriculum.titles, &json) { json in
        json.key("id")
        json.string(curriculum.id)
      }
    }
  }

  // MARK: Items

  private func writeItems(_ json: inout JSONWriter) {
    for qualification in curriculum.qualifications {
      let code = codes.code(qualification.id)
      item(.qualification, qualification.id.text, code, qualification.titles, &json) { json in
        if let framework = qualification.framework {
          json.key("framework")
          json.string(framework)
        }
      }
    }
    for strand in curriculum.strands {
      item(.strand, strand.id.text, codes.code(strand.id), strand.titles, &json) { _ in }
      for outcome in strand.outcomes {
        item(
          .outcome, outcome.id.text, outcome.id.text, outcome.titles,
          levels: levels[outcome.id] ?? [], &json
        ) { json in
          json.key("level")
          json.number(outcome.level)
        }
      }
    }
  }

  private func item(
    _ type: CASE.ItemType, _ id: String, _ code: String, _ titles: Titles, levels: [String] = [],
    _ json: inout JSONWriter, _ own: (inout JSONWriter) -> Void
  ) {
    json.object { json in
      name(type.kind, id, &json)
      pair("humanCodingScheme", code, &json)
      let (statement, tag) = text(titles, or: id)
      pair("fullStatement", statement, &json)
      pair("language", tag, &json)
      pair("CFItemType", type.rawValue, &json)
      json.key("CFItemTypeURI")
      link(.report, "case.\(type.rawValue)", type.rawValue, &json)
      if !levels.isEmpty {
        json.key("educationLevel")
        json.array(of: levels) { $0.string($1) }
      }
      pair("lastChangeDateTime", moment(type.kind, id), &json)
      extensions(titles, &json, own)
    }
  }

  /// What has no place of its own; left out where there is nothing.
  private func extensions(
    _ titles: Titles, _ json: inout JSONWriter, _ own: (inout JSONWriter) -> Void
  ) {
    var inner = JSONWriter(expandedDepth: 0)
    inner.object { json in
      own(&json)
      // Two languages do not fit into one statement; the order of all is kept here.
      guard titles.entries.count > 1 else { return }
      json.key("titles")
      json.array(of: titles.entries) { json, entry in
        json.object { json in
          pair("language", entry.language, &json)
          pair("text", entry.text, &json)
        }
      }
    }
    guard inner.text != "{}" else { return }
    json.key("extensions")
    json.object { json in
      json.key(CASE.own)
      json.element(inner.bytes)
    }
  }

  private func writeType(_ type: CASE.ItemType, _ json: inout JSONWriter) {
    json.object { json in
      name(.report, "case.\(type.rawValue)", &json)
      pair("title", type.rawValue, &json)
      pair("description", type.meaning, &json)
      pair("hierarchyCode", String((CASE.ItemType.allCases.firstIndex(of: type) ?? 0) + 1), &json)
      pair("lastChangeDateTime", moment(.report, "case.\(type.rawValue)"), &json)
    }
  }

  func name(_ kind: StableIDs.Kind, _ id: String, _ json: inout JSONWriter) {
    let identifier = identifier(kind, id)
    pair("identifier", identifier, &json)
    pair(
      "uri", address.map { $0 + kind.collection + identifier } ?? "urn:uuid:\(identifier)", &json)
  }

  /// Of this edition alone: a registry holds an item in one document, and an item of a later edition
  /// would take the place of the earlier one.
  private func identifier(_ kind: StableIDs.Kind, _ id: String) -> String {
    ids.uuid(kind, curriculum.id, curriculum.edition, id)
  }

  func moment(_ kind: StableIDs.Kind, _ id: String) -> String {
    moments[identifier(kind, id)] ?? changed
  }

  /// Where the REST binding of 1.1 has its resources.
  private static func address(of base: String) -> String? {
    guard base.hasPrefix("https://") || base.hasPrefix("http://") else { return nil }
    return (base.hasSuffix("/") ? String(base.dropLast()) : base) + "/ims/case/v1p1/"
  }

  func link(
    _ kind: StableIDs.Kind, _ id: String, _ title: String, _ json: inout JSONWriter
  ) {
    json.object { json in
      pair("title", title.isEmpty ? id : title, &json)
      name(kind, id, &json)
    }
  }

  func pair(_ key: String, _ value: String, _ json: inout JSONWriter) {
    json.key(key)
    json.string(value)
  }

  /// The text in the language that was asked, else in the first there is, and its language.
  func text(_ titles: Titles, or id: String) -> (String, String) {
    let entry =
      titles.entries.first { $0.language == language.rawValue } ?? titles.entries.first
    return entry.map { ($0.text, $0.language) } ?? (id, language.rawValue)
  }
}

extension CASE.ItemType {
  fileprivate var kind: StableIDs.Kind {
    switch self {
    case .qualification: .qualification
    case .strand: .strand
    case .outcome: .outcome
    }
  }
}

extension StableIDs.Kind {
  /// The resource of the REST binding that has such things.
  fileprivate var collection: String {
    switch self {
    case .curriculum: "CFDocuments/"
    case .association: "CFAssociations/"
    case .report: "CFItemTypes/"
    default: "CFItems/"
    }
  }
}

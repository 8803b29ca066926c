internal import LeerlijnDiagnostics
internal import LeerlijnModel

// One object as a record: keys of both versions, ids or expanded objects, texts in any form.

extension OEAPIReader {
  private static let fields: [(OEAPIRecord.Field, [String])] = [
    (
      .type,
      [
        "programmeType", "programType", "componentType", "academicSessionType",
        "organisationType", "organizationType", "groupType",
      ]
    ),
    (.level, ["level"]), (.framework, ["levelOfQualification"]), (.sector, ["sector"]),
    (.mode, ["modeOfStudy"]),
    (.duration, ["duration"]), (.isced, ["fieldsOfStudy"]),
    (.start, ["startDateTime", "startDate"]), (.end, ["endDateTime", "endDate"]),
    (.passFrom, ["passFrom"]), (.complexity, ["complexityLevel"]),
  ]

  private static let links: [(OEAPIRecord.Link, [String])] = [
    (.parent, ["parentId", "parent", "parentIds", "parents"]),
    (.children, ["childIds", "children"]),
    (
      .programmes,
      ["programmeIds", "programmes", "programs", "programmeId", "programme", "program"]
    ),
    (.course, ["courseId", "course"]),
    (.organisation, ["organisationId", "organisation", "organizationId", "organization"]),
    (.outcomes, ["learningOutcomeIds", "learningOutcomes"]),
    (.session, ["academicSessionId", "academicSession"]),
    (.component, ["learningComponentId", "learningComponent", "componentId", "component"]),
    (.groups, ["groupIds", "groups"]), (.year, ["yearId", "year"]),
  ]

  mutating func record(
    _ kind: OEAPIRecord.Kind, _ id: String, of value: JSONValue
  ) -> OEAPIRecord {
    let code = value["primaryCode"].flatMap { $0["code"] ?? $0 }
    var record = OEAPIRecord(
      kind, id: id, code: code.flatMap { $0.text ?? $0.number } ?? "", titles: [],
      place: place(of: value), own: value["ext"]?[CASE.own].flatMap { OwnValue($0) })
    if kind == .outcome, let element = record.element {
      record.code = OutcomeCodes.id(record.code, of: element)
    }
    isOwnText = record.own != nil
    record.titles = texts(value["name"], of: record.code.isEmpty ? id : record.code)
    for (field, keys) in Self.fields {
      let found = keys.lazy.compactMap { value[$0] }.first
      record[field] = found.flatMap { $0.text ?? $0.number }
    }
    for (link, keys) in Self.links where !isOwn(link, kind) {
      for key in keys {
        guard let value = value[key] else { continue }
        let ids = references(value, link, record.place).filter { $0 != id }
        record.add(link, ids, under: key)
      }
    }
    record[.city] = (value["addresses"]?.elements ?? []).lazy.compactMap { $0["city"]?.text }.first
    if record.own == nil { countLeftOut(in: value, &record) }
    readLoad(value["studyLoad"], into: &record)
    return record
  }

  /// Keys that are the object's own id rather than a reference.
  private func isOwn(_ link: OEAPIRecord.Link, _ kind: OEAPIRecord.Kind) -> Bool {
    switch (link, kind) {
    case (.programmes, .programme), (.course, .course), (.organisation, .organisation),
      (.session, .session), (.component, .component):
      true
    default: false
    }
  }

  private mutating func references(
    _ value: JSONValue, _ link: OEAPIRecord.Link, _ place: ImportPlace
  ) -> [String] {
    switch value.kind {
    case .string, .number: return [(value.text ?? value.number ?? "").lowercased()]
    case .object:
      if let id = Self.id(of: value) { return [id] }
      if link == .outcomes {
        countBareOutcome(place)
      } else {
        tell(.oeapiUnknownObject(at: value.place))
      }
      return []
    case .array:
      // Version 5 has outcomes as texts, each in several languages.
      if link == .outcomes, value.elements.contains(where: { $0.kind == .array }) {
        for _ in value.elements { countBareOutcome(place) }
        return []
      }
      return value.elements.filter { $0.kind != .array }.flatMap { references($0, link, place) }
    default: return []
    }
  }

  /// Counts what a curriculum has no place for, and the id that the object has elsewhere.
  private mutating func countLeftOut(in value: JSONValue, _ record: inout OEAPIRecord) {
    let id = Self.idKey(of: value)
    if let id { leftOut.addID(id, at: record.place) }
    if record.kind == .programme { record.beyondProfile = OEAPITaken.beyondProfile(value) }
    guard let sort = OEAPITaken(record.kind, type: record[.type]) else { return }
    for name in sort.leftOut(of: value, id: id) { leftOut.add(name, of: sort, at: record.place) }
  }

  private mutating func countBareOutcome(_ place: ImportPlace) {
    bareOutcomes = ((bareOutcomes?.count ?? 0) + 1, bareOutcomes?.place ?? place)
  }

  /// Texts with a language, a bare text, or texts by language.
  mutating func texts(_ value: JSONValue?, of name: String) -> [Titles.Entry] {
    guard let value else { return [] }
    if let text = value.text { return entry(text, nil, of: name, at: value.place) }
    let parts: [(JSONValue, String?)]
    if value.kind == .object, value["value"] == nil {
      parts = value.members.map { ($0.value, $0.key.text) }
    } else {
      let list = value.kind == .object ? [value] : value.elements
      parts = list.map { ($0["value"] ?? $0, $0["language"]?.text) }
    }
    var entries: [Titles.Entry] = []
    for (part, language) in parts {
      guard let text = part.text else { continue }
      for entry in entry(text, language, of: name, at: part.place)
      where !entries.contains(where: { $0.language == entry.language }) {
        entries.append(entry)
      }
    }
    return entries
  }

  private mutating func entry(
    _ raw: String, _ language: String?, of name: String, at place: SourceRange
  ) -> [Titles.Entry] {
    // What we wrote is text, whatever it looks like.
    guard !isOwnText else {
      return raw.isEmpty
        ? [] : [Titles.Entry(language: language.flatMap(PlainText.language) ?? "", text: raw)]
    }
    let plain = PlainText(raw)
    if plain.hadMarkup { tell(.exchangeMarkup(name, at: place)) }
    guard !plain.text.isEmpty else { return [] }
    let known = language.flatMap(PlainText.language)
    if let language, known == nil { tell(.exchangeLanguage(language, of: name, at: place)) }
    return [Titles.Entry(language: known ?? "", text: plain.text)]
  }

  /// A list of loads, one load, or a bare number.
  private mutating func readLoad(_ value: JSONValue?, into record: inout OEAPIRecord) {
    guard let value else { return }
    for load in value.kind == .array ? value.elements : [value] {
      let amount = load["value"] ?? load
      guard let text = amount.number ?? amount.text else { continue }
      let unit = load["studyLoadUnit"]?.text ?? "ects"
      switch unit.lowercased() {
      case "sbu", "hour", "hours": if record[.workload] == nil { record[.workload] = text }
      case "contact_time", "contacttime", "contact time":
        leaveOut(unit, record)
      default:
        guard record[.credits] == nil || unit == "ects" else {
          leaveOut(unit, record)
          continue
        }
        if let earlier = record[.creditUnit] { leaveOut(earlier, record) }
        record[.credits] = text
        record[.creditUnit] = unit
      }
    }
  }

  /// A study load in a unit that no curriculum counts in, or beside one that it does.
  private mutating func leaveOut(_ unit: String, _ record: OEAPIRecord) {
    guard record.own == nil, let sort = OEAPITaken(record.kind, type: record[.type]) else { return }
    leftOut.add("studyLoad \(unit.cut)", of: sort, at: record.place)
  }
}

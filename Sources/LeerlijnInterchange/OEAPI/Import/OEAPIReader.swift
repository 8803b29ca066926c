internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Reads the files of a folder one by one into records, and lets each file go.
struct OEAPIReader {
  static let mostRecords = 500_000

  private(set) var records: [OEAPIRecord] = []
  private(set) var service: OEAPIRecord?
  /// Whether a file was there that could not be read.
  private(set) var lacksFiles = false
  var log = CappedLog()
  /// Objects that no curriculum has a place for, by kind, with the first place.
  private(set) var others: [OEAPIRecord.Kind: (count: Int, place: ImportPlace)] = [:]
  /// Outcomes that stand as bare text, as in version 5, with the first place.
  var bareOutcomes: (count: Int, place: ImportPlace)?
  /// What objects of others have that a curriculum does not.
  var leftOut = OEAPILeftOut()
  /// Whether the object at hand is of our own making.
  var isOwnText = false
  private var index: [OEAPIRecord.Kind: [String: Int]] = [:]
  private var pages = OEAPIPages()
  private var paths: [String] = []
  private var cursor = PositionCursor(SourceFile(path: "", bytes: []))
  /// Of the file at hand; goes with it.
  private var found = DiagnosticLog()

  init(_ folder: ImportFolder) {
    for number in folder.names.indices {
      guard let source = folder.file(number) else {
        log.report(.folderFileUnreadable(folder.names[number], at: folder.place))
        lacksFiles = true
        continue
      }
      read(source)
    }
    pages.report(to: &log)
  }

  func range(_ place: ImportPlace) -> SourceRange {
    let position = SourceFile.Position(line: Int(place.line), column: Int(place.column))
    let path = paths[Int(place.file)]
    return SourceRange(file: SourceFile(path: path, startingAt: position), bytes: 0..<0)
  }

  func range(of record: OEAPIRecord) -> SourceRange { range(record.place) }

  private mutating func read(_ source: SourceFile) {
    found = DiagnosticLog()
    defer { log.take(found, from: source) }
    paths.append(source.path)
    var faults = DiagnosticLog()
    let parsed = parseJSON(source, reporting: &faults)
    for fault in faults.diagnostics { tell(fault) }
    guard let document = parsed else {
      lacksFiles = true
      return
    }
    cursor = PositionCursor(source)
    let root = document.root
    if let items = root["items"], items.kind == .array {
      let kind = items.elements.lazy.compactMap(Self.kind).first
      pages.take(root, kind, at: range(place(of: root)))
      for item in items.elements { take(item) }
    } else if root.kind == .array {
      for item in root.elements { take(item) }
    } else if Self.kind(of: root) == nil, root["ext"] != nil || root["specification"] != nil {
      if service == nil { service = record(.service, "service", of: root) }
    } else {
      take(root)
    }
  }

  /// Holds no more findings of a file than will be told.
  mutating func tell(_ finding: Diagnostic) {
    if log.admits(finding.code) { found.report(finding) }
  }

  mutating func place(of value: JSONValue) -> ImportPlace {
    let position = cursor.position(of: value.place.bytes.lowerBound)
    return ImportPlace(
      file: Int32(paths.count - 1), line: Int32(clamping: position.line),
      column: Int32(clamping: position.column))
  }

  static func kind(of value: JSONValue) -> OEAPIRecord.Kind? {
    guard value.kind == .object else { return nil }
    guard let (key, kind) = OEAPIRecord.Kind.keys.first(where: { value[$0.0] != nil }) else {
      return nil
    }
    guard key == "offeringId" else { return kind }
    switch value["offeringType"]?.text {
    case "program": return .programmeOffering
    case "component": return .componentOffering
    default: return .courseOffering
    }
  }

  /// Takes an object, and those that stand expanded inside it.
  private mutating func take(_ first: JSONValue) {
    // A list rather than recursion; last in, first out keeps places rising.
    var open = [first]
    while let value = open.popLast() {
      guard let kind = Self.kind(of: value), let id = Self.id(of: value) else {
        if value.kind == .object || first.place == value.place {
          tell(.oeapiUnknownObject(at: value.place))
        }
        continue
      }
      switch kind {
      case .person, .association, .building, .room, .news, .result, .educationSpecification,
        .testOffering:
        let place = place(of: value)
        others[kind, default: (0, place)].count += 1
        continue
      default: break
      }
      guard records.count < Self.mostRecords else {
        return tell(.oeapiTooMany(Self.mostRecords, at: value.place))
      }
      let record = record(kind, id, of: value)
      open += Self.expanded(in: value).reversed()
      add(record, at: value.place)
    }
  }

  private mutating func add(_ record: OEAPIRecord, at place: SourceRange) {
    if let known = index[record.kind]?[record.id] {
      // The same object again, expanded somewhere or on a page that moved: no news where it is equal.
      let same =
        records[known].code == record.code && records[known].titles == record.titles
        && records[known][.credits] == record[.credits]
      if !same { tell(.exchangeTwice(record.label, at: place)) }
      return
    }
    index[record.kind, default: [:]][record.id] = records.count
    records.append(record)
  }

  static func id(of value: JSONValue) -> String? {
    idKey(of: value).flatMap { value[$0] }.flatMap { $0.text ?? $0.number }
      .map { $0.lowercased() }
  }

  static func idKey(of value: JSONValue) -> String? {
    OEAPIRecord.Kind.keys.lazy.map(\.0).first { value[$0] != nil }
  }

  /// Objects in the place of ids. A bare reference, an id and nothing else, is none.
  private static func expanded(in value: JSONValue) -> [JSONValue] {
    let values = value.members.filter { $0.key.text != "ext" && $0.key.text != "consumer" }
      .flatMap { $0.value.kind == .array ? $0.value.elements : [$0.value] }
    return values.filter { kind(of: $0) != nil && $0.members.count > 1 }
  }
}

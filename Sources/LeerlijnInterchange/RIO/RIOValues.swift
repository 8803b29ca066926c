public import LeerlijnDiagnostics
internal import LeerlijnXML

/// What a person says of a learning line for the register RIO, where the curriculum does not
/// (Dutch: *antwoorden voor RIO*).
///
///     <rio xmlns="urn:leerlijn:rio:1" curriculum="leerlijn-jeugd">
///       <all educationOffererCode="110A133" validFrom="2019-09-01"/>
///       <courses duration="P10W"/>
///       <course id="sw101" duration="P20W"/>
///     </rio>
///
/// What is said of one thing holds before what is said of all of its kind, and that before what is said of
/// `all`. An empty attribute is a question that is still open.
public struct RIOValues: Sendable {
  /// What an element is about.
  struct Subject: Hashable, Sendable {
    /// `all`, a kind or its plural.
    let element: String
    /// Of one thing alone.
    let id: String?
  }

  struct Entry: Sendable {
    let subject: Subject
    let place: SourceRange
    let answers: [String: Answer]
  }

  struct Answer: Sendable {
    let text: String
    let place: SourceRange
  }

  static let namespace = "urn:leerlijn:rio:1"

  /// The curriculum it is about.
  public let curriculum: String
  /// In the order of the file.
  private let entries: [Entry]
  private let index: [Subject: Int]
  private let place: SourceRange

  /// Reads a form that was filled in; everything that is wrong is reported at its place.
  ///
  /// - Returns: nil where it is no such form.
  public init?(reading source: SourceFile, reporting log: inout DiagnosticLog) {
    guard let root = parseXML(source, schema: nil, reporting: &log)?.root else { return nil }
    guard root.name == "rio", root.namespace == RIOValues.namespace else {
      log.report(.rioNoForm(root))
      return nil
    }
    guard let curriculum = root.attribute("curriculum") else {
      log.report(.rioLacks("curriculum", in: root))
      return nil
    }
    self.curriculum = curriculum.value
    place = curriculum.valueRange
    var entries: [Entry] = []
    var index: [Subject: Int] = [:]
    var told = CappedLog()
    for element in root.elements {
      guard let entry = RIOValues.entry(element, reporting: &told) else { continue }
      if let first = index[entry.subject] {
        told.report(.rioTwice(element, first: entries[first].place))
      } else {
        index[entry.subject] = entries.count
        entries.append(entry)
      }
    }
    log.append(contentsOf: told.finished())
    self.entries = entries
    self.index = index
  }

  /// The answer about a thing; nil where there is none yet.
  func answer(_ field: String, of subject: RIOSubject) -> String? {
    let ways: [(String, String?)] = [
      (subject.kind.rawValue, subject.code), (subject.kind.plural, nil), ("all", nil),
    ]
    return ways.lazy.compactMap { element, id in
      index[Subject(element: element, id: id)].flatMap { entries[$0].answers[field]?.text }
    }.first { !$0.isEmpty }
  }

  /// Reports what is about another curriculum, or about things that are not in the export.
  func check(against subjects: [RIOSubject], of id: String, reporting log: inout DiagnosticLog) {
    guard curriculum == id else {
      return log.report(.rioOfAnother(curriculum, now: id, at: place))
    }
    let codes = Dictionary(grouping: subjects, by: \.kind.rawValue).mapValues { $0.map(\.code) }
    let known = codes.mapValues { Set($0) }
    var told = CappedLog()
    for entry in entries {
      let element = entry.subject.element
      guard let id = entry.subject.id, known[element]?.contains(id) != true else { continue }
      // A guess looks at every code; a form of another curriculum would have thousands.
      if told.admits(ExchangeCodes.registerValue) {
        log.report(.rioUnknown(id, element, codes[element] ?? [], at: entry.place))
      }
    }
    log.append(contentsOf: told.finished())
  }

  // MARK: Reading

  private static func entry(
    _ element: XMLElement, reporting log: inout CappedLog
  ) -> Entry? {
    let kinds = RIOSubject.Kind.allCases
    let one = kinds.first { $0.rawValue == element.name }
    let several = kinds.first { $0.plural == element.name }
    guard one != nil || several != nil || element.name == "all" else {
      let known = ["all"] + kinds.flatMap { [$0.plural, $0.rawValue] }
      log.report(.rioNotHere(element.name, known, at: element.nameRange))
      return nil
    }
    for child in element.elements { log.report(.rioNotHere(child.name, [], at: child.nameRange)) }
    let fields = RIOField.all.filter { field in
      (one ?? several).map { field.subjects.contains($0) } ?? true
    }
    var answers: [String: Answer] = [:]
    for attribute in element.attributes where !attribute.name.hasPrefix("xmlns") {
      if one != nil, attribute.name == "id" { continue }
      guard let field = fields.first(where: { $0.name == attribute.name }) else {
        let known = (one == nil ? [] : ["id"]) + fields.map(\.name)
        log.report(.rioNotHere(attribute.name, known, at: attribute.nameRange))
        continue
      }
      if !attribute.value.isEmpty, let fault = field.fault(of: attribute.value) {
        log.report(.rioValue(attribute, fault))
        continue
      }
      answers[field.name] = Answer(text: attribute.value, place: attribute.valueRange)
    }
    let id = element.attribute("id")?.value
    if one != nil, id == nil {
      log.report(.rioLacks("id", in: element))
      return nil
    }
    let subject = Subject(element: element.name, id: one == nil ? nil : id)
    return Entry(subject: subject, place: element.nameRange, answers: answers)
  }
}

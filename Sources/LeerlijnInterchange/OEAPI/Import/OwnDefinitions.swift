internal import LeerlijnDefinition
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

/// Elements in our own notation that an export took along (Dutch: *definities*), put back where they
/// belong.
///
/// Each is parsed by itself first: what is not well-formed, or is another element than may stand there,
/// is left out and told. Of the whole the schema then judges.
struct OwnDefinitions {
  enum Part: Hashable {
    case curriculum, year(String), programme(String), course(String), placement(String)
  }

  private struct Definition {
    let name: String
    let text: String
    let place: ImportPlace
  }

  /// What may stand at a curriculum, in the order of the schema.
  static let ofWhole = [
    "source", "parameter", "role", "theme", "qualification", "strand", "rule", "line", "project",
  ]

  private var parts: [Part: [Definition]] = [:]
  private var wrong: [(text: String, place: ImportPlace)] = []

  mutating func take(_ own: OwnValue?, of part: Part, allowed: [String], at place: ImportPlace?) {
    guard let place else { return }
    for text in own?.texts("definitions") ?? [] {
      if let name = Self.name(of: text), allowed.contains(name) {
        parts[part, default: []].append(Definition(name: name, text: text, place: place))
      } else {
        wrong.append((text, place))
      }
    }
  }

  /// The name of the one element in a text; nil where there is anything else.
  private static func name(of text: String) -> String? {
    let bytes = Array("<x xmlns=\"\(curriculumNamespace)\">\(text)</x>".utf8)
    var ignored = DiagnosticLog()
    let source = SourceFile(path: "", bytes: bytes)
    guard let document = parseXML(source, schema: nil, reporting: &ignored) else { return nil }
    let elements = Array(document.root.elements)
    guard elements.count == 1, elements[0].namespace == curriculumNamespace,
      document.root.name == "x", document.root.range.bytes == 0..<bytes.count
    else { return nil }
    return elements[0].name
  }

  /// The curriculum with all definitions in it.
  func joined(
    into curriculum: Curriculum, reporting log: inout CappedLog,
    place: (ImportPlace) -> SourceRange
  ) -> Curriculum {
    for (text, at) in wrong {
      let what = Phrase(
        nl: "'\(text.cut)' kan in 'definitions' niet staan en is weggelaten.",
        en: "'\(text.cut)' cannot stand in 'definitions' and was left out.")
      log.report(.exchangeDefinition(what, at: place(at)))
    }
    guard !parts.isEmpty else { return curriculum }
    var composer = Composer(parts)
    var found = DiagnosticLog()
    let source = SourceFile(path: "import.xml", bytes: composer.document(of: curriculum))
    let whole = readCurriculum(source, checking: .namesOnly, reporting: &found)
    for finding in found.diagnostics where finding.severity == .error {
      guard let offset = finding.place?.bytes.lowerBound,
        let inserted = composer.inserted.first(where: { $0.range.contains(offset) })
      else { continue }
      let what = Phrase(
        nl: "In '\(inserted.definition.text.cut)': \(finding.message.dutch)",
        en: "In '\(inserted.definition.text.cut)': \(finding.message.english)")
      log.report(.exchangeDefinition(what, at: place(inserted.definition.place)))
    }
    return whole ?? curriculum
  }
}

extension OwnDefinitions {
  /// Writes a curriculum anew with definitions among its parts, and remembers where they went.
  private struct Composer {
    struct Inserted {
      let range: Range<Int>
      let definition: Definition
    }

    private let parts: [Part: [Definition]]
    private(set) var inserted: [Inserted] = []
    private var bytes: [UInt8] = []

    init(_ parts: [Part: [Definition]]) { self.parts = parts }

    mutating func document(of curriculum: Curriculum) -> [UInt8] {
      let written = writeCurriculum(curriculum)
      var ignored = DiagnosticLog()
      let source = SourceFile(path: "", bytes: written)
      guard let root = parseXML(source, schema: nil, reporting: &ignored)?.root else {
        return written
      }
      let own = parts[.curriculum] ?? []
      open(root)
      copy(root, ["title"])
      group("sources", own, "source")
      group("parameters", own, "parameter")
      for calendar in root.elements(named: "calendar") {
        open(calendar)
        for year in calendar.elements {
          write(year, parts[.year(year["id"] ?? "")] ?? [], [["period"], ["recess"]])
        }
        close(calendar)
      }
      group("roles", own, "role")
      group("themes", own, "theme")
      for (name, element) in [("qualifications", "qualification"), ("strands", "strand")] {
        copy(root, [name])
        if root.first(name) == nil { group(name, own, element) }
      }
      copy(root, ["organisations"])
      copy(root, ["networks"])
      for programme in root.elements(named: "programme") { write(programme) }
      for name in ["rule", "line", "project"] { insert(own, name) }
      close(root)
      return bytes
    }

    private mutating func write(_ programme: XMLElement) {
      open(programme)
      copy(programme, ["title"])
      copy(programme, ["cite"])
      let own = parts[.programme(programme["id"] ?? "")] ?? []
      insert(own, "grading")
      copy(programme, ["profile"])
      for name in ["phase", "set", "choice", "load"] { insert(own, name) }
      for course in programme.elements(named: "course") {
        write(
          course, parts[.course(course["id"] ?? "")] ?? [],
          [["title"], ["alias"], ["cite"], Self.links, ["requires"], ["test"]])
      }
      for placement in programme.elements(named: "placement") {
        write(
          placement, parts[.placement(placement["id"] ?? "")] ?? [],
          [["title"], ["alias"], ["cite"], Self.links, ["requires"], ["moment"], ["document"]])
      }
      copy(programme, ["series"])
      close(programme)
    }

    private static let links = ["introduces", "develops", "assesses"]

    /// An element with definitions in their slots.
    private mutating func write(
      _ element: XMLElement, _ own: [Definition], _ slots: [[String]]
    ) {
      open(element)
      for names in slots {
        copy(element, names)
        for name in names { insert(own, name) }
      }
      close(element)
    }

    private mutating func open(_ element: XMLElement) {
      let tag = element.tagRange
      var text = tag.file.bytes[tag.bytes]
      if text.suffix(2) == [UInt8(ascii: "/"), UInt8(ascii: ">")] {
        text = text.dropLast(2) + [UInt8(ascii: ">")]
      }
      bytes += text
    }

    private mutating func close(_ element: XMLElement) {
      bytes += Array("</\(element.qualifiedName)>".utf8)
    }

    private mutating func copy(_ element: XMLElement, _ names: [String]) {
      for child in element.elements where names.contains(child.name) {
        bytes += child.range.file.bytes[child.range.bytes]
      }
    }

    private mutating func group(_ name: String, _ own: [Definition], _ element: String) {
      guard own.contains(where: { $0.name == element }) else { return }
      bytes += Array("<\(name)>".utf8)
      insert(own, element)
      bytes += Array("</\(name)>".utf8)
    }

    private mutating func insert(_ own: [Definition], _ name: String) {
      for definition in own where definition.name == name {
        let start = bytes.count
        bytes += Array(definition.text.utf8)
        inserted.append(Inserted(range: start..<bytes.count, definition: definition))
      }
    }
  }
}

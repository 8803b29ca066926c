internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

extension CurriculumStart {
  /// The document to go on from: valid, with notes that say where (Dutch: *beginnend curriculum*).
  ///
  /// - Shape: in canonical form; the same choices give the same bytes.
  /// - Parameters:
  ///   - schema: what the document tells an editor of where the schema lies; nil: nothing.
  ///   - file: what the document is called in its own advice; nil: as suggested.
  public func document(namingSchema schema: String? = nil, inFile file: String? = nil) -> [UInt8] {
    var document = StarterDocument(self)
    document.write(schema, inFile: file ?? fileName)
    let draft = SourceFile(path: fileName, bytes: document.finish())
    var log = DiagnosticLog()
    guard let canonical = formatCurriculum(draft, reporting: &log), !log.hasErrors else {
      preconditionFailure(
        "a new curriculum is not valid: \(log.diagnostics.map(\.message.english))")
    }
    return canonical
  }

  /// Whether a path can stand where a document names its schema: without blanks, which divide there.
  public static func isSchemaPath(_ path: String) -> Bool {
    !path.isEmpty && path.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
  }
}

/// Writes a new curriculum part by part, in the order of the schema.
struct StarterDocument {
  let start: CurriculumStart
  let plan: StarterPlan
  private var xml = XMLWriter()
  private var depth = 0

  init(_ start: CurriculumStart) {
    self.start = start
    plan = StarterPlan(start)
  }

  consuming func finish() -> [UInt8] { xml.finish() }

  mutating func write(_ schema: String?, inFile file: String) {
    note(.opening(file))
    let naming: [(String, String)] =
      schema.map {
        [
          ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
          ("xsi:schemaLocation", "\(curriculumNamespace) \($0)"),
        ]
      } ?? []
    let language = start.language.rawValue
    element(
      "curriculum",
      [("xmlns", curriculumNamespace), ("id", start.id), ("edition", start.edition)] + naming
        + [("xml:lang", language)]
    ) {
      $0.title($0.start.title)
      $0.writeSources()
      $0.writeParameters()
      $0.writeCalendar()
      $0.writeRoles()
      $0.writeStrand()
      $0.writeInstitution()
      $0.writeProgramme()
      $0.writeRule()
      $0.note(.more)
    }
  }

  // MARK: Pieces

  func words(_ dutch: String, _ english: String) -> String {
    Phrase(nl: dutch, en: english)[start.language]
  }

  mutating func element(
    _ name: String, _ attributes: [(String, String)] = [],
    _ content: (inout StarterDocument) -> Void = { _ in }
  ) {
    xml.start(name, attributes.map { (name: $0, value: $1) })
    depth += 1
    content(&self)
    depth -= 1
    xml.end()
  }

  mutating func title(_ dutch: String, _ english: String) { title(words(dutch, english)) }

  mutating func title(_ text: String) { xml.element("title", text: text) }

  mutating func text(_ name: String, _ attributes: [(String, String)], _ text: Phrase) {
    xml.element(name, attributes.map { (name: $0, value: $1) }, text: text[start.language])
  }

  mutating func cite(_ source: String, _ passage: String) {
    element("cite", [("source", source), ("passage", passage)])
  }

  /// A note to whoever goes on from here, on lines of a hundred characters.
  mutating func note(_ text: Phrase) {
    xml.blankLine()
    let margin = String(repeating: " ", count: depth * 2)
    var lines = [""]
    for word in text[start.language].split(separator: " ") {
      let line = lines[lines.count - 1]
      if margin.count + line.count + word.count > 88 {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = line.isEmpty ? String(word) : line + " " + word
      }
    }
    xml.comment(" " + lines.joined(separator: "\n" + margin + "     ") + " ")
  }

  // MARK: Names of things in the document, in its language

  var assumption: String { words("aanname", "assumption") }
  var placement: String { words("stage", "placement") }
  var hours: String { words("stage-uren", "placement-hours") }
  var tutor: String { words("docent", "tutor") }
  var supervisor: String { words("praktijkbegeleider", "supervisor") }
  var strand: String { words("professioneel-handelen", "professional-action") }

  func outcome(ofYear year: Int) -> String { words("ph.\(year)", "pa.\(year)") }

  /// The programme bears the curriculum's name, unless something else of its kind does.
  var programme: String {
    let taken = ["p1", "p2", "p3", "p4", start.studyYear] + phases.map(\.id)
    let own = words("opleiding", "programme")
    return taken.contains(start.id) ? "\(own)-\(start.id)" : start.id
  }

  /// A bachelor whose first year is 60 EC has a propedeuse; else one phase is the whole.
  var phases: [(id: String, credits: Int, years: ClosedRange<Int>)] {
    let whole = start.credits
    if start.level == .bachelor, start.credits == start.years * 600 {
      return [
        (words("propedeuse", "foundation-year"), 600, 1...1),
        (words("hoofdfase", "main-phase"), whole - 600, 2...start.years),
      ]
    }
    return [(words("hele-opleiding", "whole-programme"), whole, 1...start.years)]
  }
}

extension Phrase {
  fileprivate static func opening(_ file: String) -> Phrase {
    Phrase(
      nl:
        "Dit is het begin van een curriculum. Het is geldig; opmerkingen zoals deze zeggen waar je "
        + "verder gaat, en mogen weg. 'leerlijn check \(file)' zegt op welke regel iets niet klopt "
        + "en wat je kunt doen, 'leerlijn test \(file)' doet de voorbeelden na, 'leerlijn format "
        + "\(file)' zet alles in de vaste opmaak.",
      en: "This is the beginning of a curriculum. It is valid; notes like this one say where to go "
        + "on, and may be removed. 'leerlijn check \(file)' says on which line something is not "
        + "right and what to do, 'leerlijn test \(file)' runs the examples, 'leerlijn format "
        + "\(file)' brings everything into its one form.")
  }

  fileprivate static let more = Phrase(
    nl: "Zo kan het verder: een 'series' in de opleiding voor bijeenkomsten, 'networks' voor "
      + "leernetwerken, een 'line' van deze opleiding naar een volgende in een ander document "
      + "('uses'), en 'unless' bij een regel voor een uitzondering in een bepaalde tijd. Is de "
      + "editie vastgesteld, zet de dag dan als decided=\"jjjj-mm-dd\" in de eerste tag.",
    en: "From here: a 'series' in the programme for sessions, 'networks' for learning networks, a "
      + "'line' from this programme to a next one in another document ('uses'), and 'unless' in a "
      + "rule for an exception during some time. Once the edition is decided, put the day in the "
      + "first tag as decided=\"yyyy-mm-dd\".")
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

/// Reads a document and those it uses, the used ones first, and joins them into one curriculum.
struct CurriculumLoader {
  let library: Library
  private(set) var log = DiagnosticLog()

  private var merged: Curriculum?
  private var declarations: [Declaration] = []
  private var references: [Reference] = []
  private var bounds: [BoundReference] = []
  private var damaged: Set<SourceRange> = []
  private var placementsOfMoment: [String: [String]] = [:]
  private var windowKinds: [String: ThingKind] = [:]
  private var lacksDocuments = false
  private var isUnreadable = false
  /// Documents that are being read, each used by the one before it.
  private var open: [(id: String, edition: String)] = []
  /// What each of them but the first is used by, at its place.
  private var uses: [SourceRange] = []
  private var done: Set<String> = []
  /// The edition that the outermost document to name one wants of each.
  private var chosen: [String: String] = [:]

  init(library: Library) { self.library = library }

  func finish(checking depth: CheckDepth) -> CurriculumDefinition? {
    guard let merged, !isUnreadable else { return nil }
    return CurriculumDefinition(
      curriculum: merged, declarations: declarations, references: references,
      bounds: bounds, damaged: damaged, lacksDocuments: lacksDocuments, checking: depth)
  }

  mutating func load(_ source: SourceFile) {
    var found = DiagnosticLog()
    guard let document = parseXML(source, schema: nil, reporting: &found) else {
      log.append(contentsOf: found)
      isUnreadable = true
      return
    }
    let validation =
      source.bytes.count >= BackgroundValidation.worthwhile ? BackgroundValidation(document) : nil
    if validation == nil { validateXML(document, by: curriculumSchema, reporting: &found) }
    let root = document.root
    open.append((root["id"] ?? "", root["edition"] ?? ""))
    let uses = root.elements(named: "uses")
    for use in uses {
      guard let id = use["curriculum"], let edition = use["edition"] else { continue }
      if chosen[id] == nil { chosen[id] = edition }
    }
    for use in uses { follow(use) }
    open.removeLast()
    var (reader, curriculum) = read(document, found)
    if let validation {
      found = validation.finish()
      // What the schema finds is rare; only then is the document read again, with its damage.
      if !found.diagnostics.isEmpty { (reader, curriculum) = read(document, found) }
    }
    log.append(contentsOf: found)
    take(reader, curriculum)
  }

  private func read(
    _ document: XMLDocument, _ found: DiagnosticLog
  ) -> (DocumentReader, Curriculum) {
    let violations = found.diagnostics.compactMap { diagnostic in
      diagnostic.code == XMLCodes.schemaViolation ? diagnostic.place?.bytes.lowerBound : nil
    }
    var reader = DocumentReader(document, violations: violations)
    reader.placementsOfMoment = placementsOfMoment
    reader.windowKinds = windowKinds
    let curriculum = reader.readCurriculum()
    return (reader, curriculum)
  }

  private mutating func take(_ reader: DocumentReader, _ curriculum: Curriculum) {
    placementsOfMoment = reader.placementsOfMoment
    windowKinds = reader.windowKinds
    declarations += reader.declarations
    references += reader.references
    bounds += reader.bounds
    damaged.formUnion(reader.damaged)
    log.append(contentsOf: reader.log)
    merged = merged.map { curriculum.joined(after: $0) } ?? curriculum
  }

  private mutating func follow(_ use: XMLElement) {
    guard let id = use["curriculum"], let user = open.last else { return }
    let editions = library.books.filter { $0.id == id }
    let wanted =
      use["edition"] ?? chosen[id] ?? (editions.count == 1 ? editions[0].edition : user.edition)
    if let first = open.firstIndex(where: { $0.id == id && $0.edition == wanted }) {
      let steps = Array(uses[first...]) + [use.tagRange]
      log.report(.usesCycle(steps, open[first...].map(\.id) + [id]))
      return
    }
    guard let book = editions.first(where: { $0.edition == wanted }), let source = book.load()
    else {
      lacksDocuments = true
      log.report(.usesNotFound(use, wanted, library.books))
      return
    }
    guard done.insert(id + " " + wanted).inserted else { return }
    uses.append(use.tagRange)
    load(source)
    uses.removeLast()
  }
}

extension Curriculum {
  /// This document joined with what it uses: the used parts first, its own name and titles.
  fileprivate func joined(after used: Curriculum) -> Curriculum {
    var whole = self
    whole.sources = used.sources + sources
    whole.parameters = used.parameters + parameters
    whole.years = used.years + years
    whole.roles = used.roles + roles
    whole.themes = used.themes + themes
    whole.qualifications = used.qualifications + qualifications
    whole.strands = used.strands + strands
    whole.organisations = used.organisations + organisations
    whole.networks = used.networks + networks
    whole.programmes = used.programmes + programmes
    whole.rules = used.rules + rules
    whole.lines = used.lines + lines
    whole.projects = used.projects + projects
    whole.documents = used.documents + documents
    return whole
  }
}

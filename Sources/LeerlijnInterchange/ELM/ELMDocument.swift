internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

/// A document of ELM while it is written; its extensions are named after the parts of it.
///
/// The parts refer to each other by id; a thing of ours that is more than one thing of theirs has a
/// word behind its name, such as the activity of a course.
struct ELMDocument {
  let material: ExportMaterial
  let ids: StableIDs
  let conditions: ELMConditionText
  /// Texts are not broken into lines: their whitespace would be read as part of them.
  var writer = XMLWriter(lineLength: 1 << 30)
  var log = DiagnosticLog()

  init(_ material: ExportMaterial) {
    self.material = material
    ids = StableIDs(base: material.base)
    conditions = ELMConditionText(material.curriculum)
  }

  var curriculum: Curriculum { material.curriculum }

  mutating func write() {
    writer.start(
      "Courses",
      [
        ("xmlns", "http://data.europa.eu/snb/model/ap/loq-constraints/"),
        ("xmlns:skos", "http://www.w3.org/2004/02/skos/core#"),
        ("xmlns:dc", "http://purl.org/dc/terms/"), ("xsdVersion", "3.1.0"),
      ])
    let programmes = curriculum.programmes.map { ELMProgramme($0, in: curriculum) }
    for programme in programmes { reportWanting(programme) }
    section("learningOpportunityReferences", programmes) { $0.writeOpportunities($1) }
    section("learningAchievementSpecificationReferences", programmes) { $0.writeAchievements($1) }
    section("learningOutcomeReferences", curriculum.strands) { $0.writeOutcomes($1) }
    section("learningActivitySpecificationReferences", programmes) { $0.writeActivities($1) }
    section("learningAssessmentSpecificationReferences", programmes) { $0.writeAssessments($1) }
    section("learningEntitlementSpecificationReferences", curriculum.lines) {
      $0.writeEntitlements($1, programmes)
    }
    section("agentReferences", curriculum.organisations) { $0.writeAgent($1) }
    section("gradingSchemeReferences", programmes) { $0.writeGrading($1) }
    section("locationReferences", curriculum.organisations.filter { $0.kind == .hogeschool }) {
      $0.writeLocation($1)
    }
    writer.end()
  }

  private mutating func section<Part>(
    _ name: String, _ parts: [Part], _ write: (inout ELMDocument, Part) -> Void
  ) {
    writer.start(name)
    for part in parts { write(&self, part) }
    writer.end()
  }

  // MARK: Pieces that come back

  /// Every language of a title once; the name of the thing where it has no title.
  mutating func texts(_ element: String, _ titles: Titles, otherwise name: String? = nil) {
    var written: Set<String> = []
    for entry in titles.entries where written.insert(entry.language).inserted {
      writer.element(element, [("language", entry.language)], text: entry.text)
    }
    if written.isEmpty, let name {
      writer.element(element, [("language", material.language.rawValue)], text: name)
    }
  }

  /// A phrase in both languages.
  mutating func texts(_ element: String, _ phrase: Phrase) {
    for language in Language.allCases {
      writer.element(element, [("language", language.rawValue)], text: phrase[language])
    }
  }

  mutating func reference(_ element: String, _ id: String) {
    writer.start(element, [("idref", id)])
    writer.end()
  }

  mutating func code(_ element: String, _ list: ELMCodes.List, _ ours: String) {
    guard let uri = ELMCodes.uri(list, ours) else { return }
    writer.start(element, [("uri", uri)])
    writer.end()
  }

  /// The name by which the curriculum knows a thing; the kind stands before it, since a document of
  /// ELM may hold every identifier once.
  mutating func identifier(_ kind: StableIDs.Kind, _ name: String) {
    writer.start("identifier")
    writer.element("skos:notation", text: "\(kind.rawValue):\(name)")
    if let decided = curriculum.decided { writer.element("issued", text: "\(decided)T00:00:00") }
    writer.element("schemeName", text: curriculum.id)
    writer.element("schemeVersion", text: curriculum.edition)
    writer.end()
  }

  /// A note has one text in one language: one note per language.
  mutating func notes(_ topic: String, _ phrase: Phrase, in languages: [Language]) {
    for language in languages {
      writer.start("additionalNote")
      code("dc:subject", .topic, topic)
      writer.element("noteLiteral", [("language", language.rawValue)], text: phrase[language])
      writer.end()
    }
  }
}

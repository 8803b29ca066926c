internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Strands that are part of each other, or go on from each other, in a circle.
enum StrandCycle: DefinitionCheck {
  static let code = DiagnosticCode(331, "strand-cycle")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let strands = definition.curriculum.strands
    let known = Dictionary(
      strands.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    for (path, links) in [(\Strand.partOf, Words.parts), (\Strand.continues, Words.sequels)] {
      let cycles = findCycles(from: strands.map(\.id.text)) { name in
        guard let strand = known[name], let other = strand[keyPath: path] else { return [] }
        return [(other.text, strand.place)]
      }
      for cycle in cycles { log.report(.strandCycle(cycle, links)) }
    }
  }

  fileprivate enum Words {
    static let parts = Phrase(
      nl: "De leerlijnen zijn in een kring deel van elkaar (part-of)",
      en: "The strands are part of each other in a circle (part-of)")
    static let sequels = Phrase(
      nl: "De leerlijnen gaan in een kring op elkaar verder (continues)",
      en: "The strands go on from each other in a circle (continues)")
  }
}

extension Diagnostic {
  fileprivate static func strandCycle(_ cycle: [CycleStep], _ words: Phrase) -> Diagnostic {
    Diagnostic(
      StrandCycle.code, .error, at: cycle[0].place,
      Phrase(nl: "\(words.dutch): \(cycle.chain).", en: "\(words.english): \(cycle.chain)."),
      help: Phrase(
        nl: "Haal één van deze verwijzingen weg.", en: "Take one of these references out."))
  }
}

extension StrandCycle {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Leerlijnen zijn in een kring deel van elkaar, of gaan in een kring op elkaar verder.",
      en: "Strands are part of each other, or go on from each other, in a circle."),
    example: "<strand id=\"a\" part-of=\"b\">…\n<strand id=\"b\" part-of=\"a\">…",
    remedy: Phrase(
      nl: "Haal één van de verwijzingen weg.", en: "Take one of the references out."))
}

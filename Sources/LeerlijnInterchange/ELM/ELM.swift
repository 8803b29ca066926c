public import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

/// The European Learning Model, version 3.1, its profile for learning opportunities and
/// qualifications (LOQ), as one XML document: what Europass reads.
///
/// - Source: `loq.xsd`, European-Learning-Model; documentation: <doc:ELM>.
public enum ELM: ExportFormat {
  public static let name = "elm"
  public static let summary = Phrase(
    nl: "European Learning Model 3.1, voor Europass: diploma's, leeruitkomsten, toetsen en stages "
      + "als XML.",
    en: "European Learning Model 3.1, for Europass: degrees, outcomes, tests and placements as "
      + "XML.")

  static let title = "ELM"

  public static func files(
    of material: ExportMaterial, reporting log: inout DiagnosticLog
  ) -> [ExportedFile] {
    let curriculum = material.curriculum
    guard !curriculum.programmes.isEmpty else {
      log.report(
        .nothingToExport(
          Phrase(
            nl: "er staat geen opleiding in het curriculum.",
            en: "there is no programme in the curriculum."),
          to: title, at: nil,
          help: Phrase(
            nl: "Exporteer een curriculum met ten minste 1 'programme'.",
            en: "Export a curriculum with at least 1 'programme'.")))
      return []
    }
    var document = ELMDocument(material)
    document.write()
    log.append(contentsOf: document.log)
    carriage.reportLosses(of: curriculum, to: title, reporting: &log)
    return [ExportedFile("loq.xml", document.writer.finish())]
  }
}

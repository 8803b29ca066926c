internal import LeerlijnDiagnostics
internal import LeerlijnInterchange
internal import LeerlijnModel

/// `html`: the study guide (Dutch: *studiegids*), the whole curriculum as one page that needs nothing
/// beside it.
struct StudyGuideFormat: ExportFormat {
  static let name = "html"
  static let summary = Phrase(
    nl: "de studiegids: het hele curriculum als één toegankelijke pagina, met de kaart",
    en: "the study guide: the whole curriculum as one accessible page, with the map")

  static func files(
    of material: ExportMaterial, reporting log: inout DiagnosticLog
  ) -> [ExportedFile] {
    carriage.reportLosses(
      of: material.curriculum, to: place[material.language], reporting: &log)
    let guide = StudyGuide(material.curriculum, in: material.language)
    return [ExportedFile("index.html", Array(guide.text().utf8))]
  }

  private static let place = Phrase(nl: "de studiegids", en: "the study guide")
}

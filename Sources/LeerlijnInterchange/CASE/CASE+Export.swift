public import LeerlijnDiagnostics
internal import LeerlijnModel

extension CASE: ExportFormat {
  public static func files(
    of material: ExportMaterial, reporting log: inout DiagnosticLog
  ) -> [ExportedFile] {
    let curriculum = material.curriculum
    guard !curriculum.strands.isEmpty || !curriculum.qualifications.isEmpty else {
      log.report(
        .nothingToExport(
          Phrase(
            nl: "het curriculum heeft geen leerlijnen en geen eindkwalificaties.",
            en: "the curriculum has no strands and no qualifications."),
          to: "CASE", at: nil,
          help: Phrase(
            nl: "Voeg ze toe in 'strands' en 'qualifications'.",
            en: "Add them in 'strands' and 'qualifications'.")))
      return []
    }
    carriage.reportLosses(of: curriculum, to: "CASE", reporting: &log)
    var package = CASEPackage(material, reporting: &log)
    return [
      ExportedFile(
        file, package.written(after: material.earlier(file), on: material.asOf))
    ]
  }
}

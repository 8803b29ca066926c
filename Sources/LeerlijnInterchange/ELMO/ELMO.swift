public import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules
internal import LeerlijnXML

/// EMREX ELMO 1.7: one student's results and placement hours, as institutions exchange them.
///
/// What decides and what counts comes from the rules (``Transcript``), never from here.
///
/// - Source: `schema.xsd`, elmo-schemas v1.7.0; documentation: <doc:ELMO>.
public enum ELMO: ExportFormat {
  public static let name = "elmo"
  public static let summary = Phrase(
    nl: "EMREX ELMO 1.7: de resultaten en stage-uren van 1 student als XML.",
    en: "EMREX ELMO 1.7: the results and placement hours of 1 student as XML.")

  public static var needs: ExportNeeds { .student }

  static let title = "ELMO"

  public static func files(
    of material: ExportMaterial, reporting log: inout DiagnosticLog
  ) -> [ExportedFile] {
    guard let evidence = material.evidence, let student = material.student else { return [] }
    let audit = Audit(RuleProgram(material.curriculum), of: evidence, asOf: material.asOf)
    let transcript = audit.transcript(ofStudent: student)
    guard !transcript.entries.isEmpty || !transcript.stages.isEmpty else {
      log.report(
        .nothingToExport(
          Phrase(
            nl: "de student heeft geen inschrijving en geen resultaten.",
            en: "the student has no enrolment and no results."),
          to: title, at: nil,
          help: Phrase(
            nl: "Kijk of de inschrijving en de resultaten in het bewijs staan.",
            en: "See whether enrolment and results are in the evidence.")))
      return []
    }
    var document = ELMODocument(material, evidence.students[student], transcript)
    document.write()
    log.append(contentsOf: document.log)
    reportLosses(of: evidence, student, transcript, reporting: &log)
    return [ExportedFile("elmo.xml", document.writer.finish())]
  }
}

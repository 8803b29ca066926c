public import LeerlijnDiagnostics
public import LeerlijnModel

/// Earlier results and exemptions out of a document of ELMO (Dutch: *eerdere resultaten*).
///
/// What one of the curriculum's own institutions gave for a course of the curriculum becomes a result.
/// All else becomes a proposal for an exemption, in a file that is no evidence: only the
/// examencommissie decides.
///
/// - Reported: every repair, and everything that is left out, with its place.
public struct ELMOImport: Sendable {
  public static let name = "elmo"
  public static let summary = Phrase(
    nl: "EMREX ELMO 1: eerdere resultaten van 1 student, met --curriculum en --student.",
    en: "EMREX ELMO 1: earlier results of 1 student, with --curriculum and --student.")

  /// `results.csv`, and the proposals.
  public let files: [ExportedFile]
  /// How many rows each of the two has.
  public let results: Int
  public let proposals: Int

  /// - Parameter base: what the ids of our own documents build on.
  /// - Returns: nil where nothing can be taken; then the log has an error.
  public init?(
    _ source: SourceFile, for curriculum: Curriculum, student: StudentID,
    base: String = ExportMaterial.standardBase, language: Language = .dutch,
    reporting log: inout DiagnosticLog
  ) {
    guard let document = ELMOReader(source, in: language, reporting: &log) else { return nil }
    let names = ELMONames(curriculum, base: base)
    var sorting = ELMOSorting(names)
    let start = SourceRange(file: source, bytes: 0..<0)
    var isCompared = false
    for report in document.reports {
      let isOurs = names.isOurs(report)
      if isOurs, let number = document.learner.first(where: { $0.type == "local" })?.value {
        guard number == student.text else {
          log.report(.resultsOfAnotherStudent(number, student.text, at: start))
          return nil
        }
        isCompared = true
      }
      for node in report.nodes { sorting.take(node, of: report, isOurs: isOurs) }
    }
    if !isCompared {
      // A proposal is looked at by someone; a result counts at once.
      let severity: Severity = sorting.results.isEmpty ? .advice : .warning
      log.report(.resultsLearnerUnchecked(student.text, severity, at: start))
    }
    log.append(contentsOf: sorting.log)
    log.reportLeftOut(document, sorting)
    guard !sorting.results.isEmpty || !sorting.proposals.isEmpty else {
      log.report(.resultsNone(at: start))
      return nil
    }
    results = sorting.results.count
    proposals = sorting.proposals.count
    files = ELMOTables(student, language).files(sorting)
  }
}

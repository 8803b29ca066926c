public import LeerlijnDiagnostics
public import LeerlijnModel

/// The CSV of curricular-analytics tools (Dutch: *curricular-analytics-CSV*): a curriculum or a degree
/// plan with its requisites.
///
/// - Shape: facts of the whole (`Curriculum`, `Institution`, `Degree Type`, `System Type`, `CIP`), then
///   `Courses` with a header and a row per course, then maybe `Additional Courses`.
/// - Kept: ids, names, credit hours, terms, and all three kinds of requisites. A prerequisite becomes a
///   condition of entry; co-requisites stand in `corequisites` and `strict-corequisites`.
public enum CurricularAnalytics: ImportFormat {
  public static let name = "curricular-analytics"
  public static let summary = Phrase(
    nl: "CSV van CurricularAnalytics en verwante programma's: curriculum of studieplan.",
    en: "CSV of CurricularAnalytics and kindred tools: a curriculum or a degree plan.")

  public static func read(_ source: SourceFile, reporting log: inout DiagnosticLog) -> Curriculum? {
    if let refusal = refusal(of: source) {
      log.report(refusal)
      return nil
    }
    var found = DiagnosticLog()
    let text = DelimitedText(source, separator: separator(of: source), reporting: &found)
    let table = PlanTable(text, reporting: &found)
    let plan = ImportedPlan(table, reporting: &found)
    log.append(contentsOf: found.bounded(perCode: 100))
    guard !plan.courses.isEmpty else {
      log.report(.importWithoutCourses(source))
      return nil
    }
    return plan.curriculum(in: source, reporting: &log)
  }

  private static func refusal(of source: SourceFile) -> Diagnostic? {
    let first = source.bytes.prefix(4)
    if first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) {
      return .importIsNoText(
        source, Phrase(nl: "Dit is tekst in UTF-16.", en: "This is text in UTF-16."))
    }
    if first.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return .importIsNoText(
        source, Phrase(nl: "Dit is een werkmap (XLSX).", en: "This is a workbook (XLSX)."))
    }
    if source.bytes.contains(0) {
      return .importIsNoText(
        source,
        Phrase(nl: "Hier staan tekens die in geen tekst horen.", en: "This holds no text."))
    }
    return nil
  }

  /// The character that divides the header of the courses best; a comma where there is none.
  private static func separator(of source: SourceFile) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    for line in source.bytes.prefix(1 << 16).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let counts = candidates.map { candidate in line.count { $0 == candidate } }
      let key = PlanTable.key(String(decoding: line.prefix(60), as: UTF8.self))
      guard key.hasPrefix("courseid"), let most = counts.max(), most > 0,
        let index = counts.firstIndex(of: most)
      else { continue }
      return candidates[index]
    }
    return candidates[0]
  }
}

extension DiagnosticLog {
  /// The same findings, of each code only the first so many, with a last one that counts the rest.
  func bounded(perCode limit: Int) -> DiagnosticLog {
    var result = DiagnosticLog()
    var counts: [DiagnosticCode: Int] = [:]
    for diagnostic in diagnostics {
      counts[diagnostic.code, default: 0] += 1
      if counts[diagnostic.code, default: 0] <= limit { result.report(diagnostic) }
    }
    for (code, count) in counts.sorted(by: { $0.key.number < $1.key.number }) where count > limit {
      result.report(.importedMore(code, count - limit))
    }
    return result
  }
}

public import LeerlijnDiagnostics
public import LeerlijnModel

/// An instance of the balanced academic curriculum problem in JSON (Dutch: *BACP-instantie*): courses to
/// be placed in periods so that load is even.
///
/// - Shape: one object; ``BACPKey`` names its keys, of which `courses`, `credits` and the number of
///   periods are needed. Courses and periods are named by their place, from 0.
/// - Kept: names, credits, prerequisites, bounds, curricula as sets, undesired periods.
/// - Reported as errors, all at once, and nil: what is missing or cannot be so. Half an instance is
///   another instance, so nothing is filled in.
public enum BACP: ImportFormat {
  public static let name = "bacp"
  public static let summary = Phrase(
    nl: "JSON van het indelen van vakken over perioden: een instantie van BACP of GBACP.",
    en: "JSON of dividing courses over periods: an instance of BACP or GBACP.")

  public static func read(_ source: SourceFile, reporting log: inout DiagnosticLog) -> Curriculum? {
    guard let document = parseJSON(source, reporting: &log) else { return nil }
    var found = DiagnosticLog()
    let instance = BACPInstance(document.root, reporting: &found)
    log.append(contentsOf: found.bounded(perCode: 100))
    guard let instance, !found.hasErrors else { return nil }
    return instance.curriculum(in: source, reporting: &log)
  }
}

/// A key of an instance.
enum BACPKey: String, CaseIterable {
  case name, family, objective
  case periods, years, periodsPerYear
  case courses, credits, prerequisites, curricula, undesired
  case minCredits, maxCredits, minCourses, maxCourses
}

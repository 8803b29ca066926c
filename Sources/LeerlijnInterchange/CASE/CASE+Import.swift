public import LeerlijnDiagnostics
public import LeerlijnModel

extension CASE: ImportFormat {
  public static func read(_ source: SourceFile, reporting log: inout DiagnosticLog) -> Curriculum? {
    guard let document = parseJSON(source, reporting: &log) else { return nil }
    let root = document.root
    let package = root["CFPackage"] ?? root
    var found = DiagnosticLog()
    let framework = CASEFramework(package, reporting: &found)
    guard !framework.items.isEmpty else {
      log.report(
        .exchangeEmpty(
          at: root.place,
          Phrase(
            nl: "Nodig is een 'CFPackage' met 'CFDocument' en 'CFItems'.",
            en: "There must be a 'CFPackage' with 'CFDocument' and 'CFItems'.")))
      return nil
    }
    var reading = CASECurriculum(framework)
    let curriculum = reading.curriculum(reporting: &found)
    log.append(contentsOf: found.bounded(perCode: 100))
    return curriculum
  }
}

import LeerlijnDiagnostics

/// What is told of one check among several: when, what was found, and what changed since the last.
struct WatchReport {
  let findings: CheckFindings
  /// What the check before found; nil for the first.
  let previous: CheckFindings?
  /// `14:03:12`.
  let time: String

  func text(in language: Language, style: TextStyle) -> String {
    let found = DiagnosticText(in: language, style: style).text(of: findings.log)
    let closing = findings.closing[language]
    let change = difference.map { $0[language] + "\n" } ?? ""
    return "\(time)\n\(found)\(closing)\n\(change)\n"
  }

  /// What changed; nil when there is nothing to compare with.
  var difference: Phrase? {
    guard let previous else { return nil }
    let (old, new) = (counts(previous), counts(findings))
    let gone = old.reduce(0) { $0 + max(0, $1.value - new[$1.key, default: 0]) }
    let added = new.reduce(0) { $0 + max(0, $1.value - old[$1.key, default: 0]) }
    switch (added, gone) {
    case (0, 0): return Phrase(nl: "Geen andere bevindingen.", en: "No other findings.")
    case (0, _):
      return Phrase(nl: "\(bevindingen(gone)) minder.", en: "\(gone) fewer \(finding(gone)).")
    case (_, 0):
      return Phrase(nl: "\(bevindingen(added)) erbij.", en: "\(added) more \(finding(added)).")
    default:
      return Phrase(
        nl: "\(bevindingen(added)) erbij, \(gone) minder.",
        en: "\(added) new \(finding(added)), \(gone) gone.")
    }
  }

  private func bevindingen(_ count: Int) -> String {
    count == 1 ? "1 bevinding" : "\(count) bevindingen"
  }

  private func finding(_ count: Int) -> String { count == 1 ? "finding" : "findings" }

  private struct Finding: Hashable {
    let code: DiagnosticCode
    let path: String?
    let message: String
  }

  /// An edit moves what stands below it: lines do not tell findings apart, what is said of them does.
  private func counts(_ findings: CheckFindings) -> [Finding: Int] {
    findings.log.diagnostics.reduce(into: [:]) { counts, diagnostic in
      let finding = Finding(
        code: diagnostic.code, path: diagnostic.place?.file.path,
        message: diagnostic.message.english.replacing(/line [0-9]+/, with: "line"))
      counts[finding, default: 0] += 1
    }
  }
}

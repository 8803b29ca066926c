import LeerlijnDiagnostics
import LeerlijnModel

/// Findings of `check`, and of a proof, by the thing in the picture that they are about.
struct PlacedFindings {
  enum Subject: Hashable {
    case unit(String)
    case series(String)
    case band(Int)
    case programme(Int)
    case line
  }

  private var found: [Subject: [Diagnostic]] = [:]
  private var elsewhere: [Diagnostic] = []
  private let checked: [Diagnostic]?
  private let proven: [Diagnostic]?
  private let owners: FindingOwners?

  /// Either is nil when nobody looked.
  init(checked: [Diagnostic]?, proven: [Diagnostic]?, in plan: LinePlan) {
    self.checked = checked
    self.proven = proven
    let all = (checked ?? []) + (proven ?? [])
    owners = all.isEmpty ? nil : FindingOwners(plan)
    for diagnostic in all {
      if let subject = subject(of: diagnostic) {
        found[subject, default: []].append(diagnostic)
      } else {
        elsewhere.append(diagnostic)
      }
    }
  }

  private func subject(of diagnostic: Diagnostic) -> Subject? {
    diagnostic.place.flatMap { owners?.subject(at: $0) }
  }

  /// One mark for all that was found there, as severe as the worst of it.
  func marks(
    of subject: Subject, in language: Language
  ) -> [(kind: MapSign.Kind, title: String)] {
    guard let list = found[subject], let worst = list.map(\.severity).max() else { return [] }
    return [(worst.sign, PlacedFindings.text(of: list, in: language))]
  }

  private static func text(of list: [Diagnostic], in language: Language) -> String {
    list.map { "\($0.severity.words[language]) \($0.code.label): \($0.message[language])" }
      .joined(separator: "\n")
  }

  /// Findings that are about nothing in the picture, one on a line; empty without any.
  func elsewhereText(in language: Language) -> String {
    PlacedFindings.text(of: elsewhere, in: language)
  }

  /// How many there are of each kind, and how many have no place in the picture; nothing of what
  /// nobody looked for.
  var summaries: [Phrase] {
    [
      checked.map { summary(of: $0, Phrase(nl: "Controle", en: "Check")) },
      proven.map { summary(of: $0, Phrase(nl: "Bewijs", en: "Proof")) },
    ].compactMap { $0 }
  }

  private func summary(of findings: [Diagnostic], _ name: Phrase) -> Phrase {
    let counts = counted(findings)
    let outside = findings.count { subject(of: $0) == nil }
    guard outside > 0 else {
      return Phrase(
        nl: "\(name.dutch): \(counts.dutch)", en: "\(name.english): \(counts.english)")
    }
    return Phrase(
      nl: "\(name.dutch): \(counts.dutch); \(outside) daarvan buiten de tekening",
      en: "\(name.english): \(counts.english); \(outside) of them outside the picture")
  }
}

extension Severity {
  var sign: MapSign.Kind {
    switch self {
    case .advice: .advice
    case .warning: .warning
    case .error: .error
    }
  }
}

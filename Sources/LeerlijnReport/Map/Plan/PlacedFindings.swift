import LeerlijnDiagnostics
import LeerlijnModel

/// Findings of `check` by the thing in the picture that they are about.
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
  private let total: Int?

  /// - Parameter diagnostics: nil when nobody looked.
  init(_ diagnostics: [Diagnostic]?, in plan: LinePlan) {
    total = diagnostics?.count
    guard let diagnostics, !diagnostics.isEmpty else { return }
    let owners = FindingOwners(plan)
    for diagnostic in diagnostics {
      if let subject = diagnostic.place.flatMap(owners.subject) {
        found[subject, default: []].append(diagnostic)
      } else {
        elsewhere.append(diagnostic)
      }
    }
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

  /// How many there are, and how many have no place in the picture.
  var summary: Phrase? {
    guard let total else { return nil }
    guard total > 0 else {
      return Phrase(nl: "Geen bevindingen bij de controle", en: "No findings in the check")
    }
    let outside = elsewhere.count
    let dutch = total == 1 ? "1 bevinding" : "\(total) bevindingen"
    let english = total == 1 ? "1 finding" : "\(total) findings"
    guard outside > 0 else {
      return Phrase(nl: "\(dutch) bij de controle", en: "\(english) in the check")
    }
    return Phrase(
      nl: "\(dutch) bij de controle, \(outside) daarvan buiten de tekening",
      en: "\(english) in the check, \(outside) of them outside the picture")
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

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
  private let all: [Diagnostic]?

  /// - Parameter diagnostics: nil when nobody looked.
  init(_ diagnostics: [Diagnostic]?, in plan: LinePlan) {
    all = diagnostics
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

  /// How many there are of each kind, and how many have no place in the picture.
  var summary: Phrase? {
    guard let all else { return nil }
    guard !all.isEmpty else {
      return Phrase(nl: "Controle: geen bevindingen", en: "Check: no findings")
    }
    let counts = [Severity.error, .warning, .advice].compactMap { severity -> Phrase? in
      let count = all.count { $0.severity == severity }
      return count == 0 ? nil : severity.words(count)
    }.joinedByCommas
    let outside = elsewhere.count
    guard outside > 0 else {
      return Phrase(nl: "Controle: \(counts.dutch)", en: "Check: \(counts.english)")
    }
    return Phrase(
      nl: "Controle: \(counts.dutch); \(outside) daarvan buiten de tekening",
      en: "Check: \(counts.english); \(outside) of them outside the picture")
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

  /// `2 fouten`.
  fileprivate func words(_ count: Int) -> Phrase {
    switch self {
    case .error:
      Phrase(
        nl: count == 1 ? "1 fout" : "\(count) fouten",
        en: count == 1 ? "1 error" : "\(count) errors")
    case .warning:
      Phrase(nl: "\(count) keer let op", en: count == 1 ? "1 warning" : "\(count) warnings")
    case .advice:
      Phrase(nl: count == 1 ? "1 advies" : "\(count) adviezen", en: "\(count) advice")
    }
  }
}

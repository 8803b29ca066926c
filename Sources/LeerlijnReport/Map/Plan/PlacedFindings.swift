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
    let places = PlacedFindings.places(in: plan)
    for diagnostic in diagnostics ?? [] {
      let around = places.filter { place, _ in
        guard let at = diagnostic.place else { return false }
        return place.file === at.file && place.bytes.lowerBound <= at.bytes.lowerBound
          && at.bytes.upperBound <= place.bytes.upperBound
      }
      // The innermost thing around it.
      if let nearest = around.min(by: { $0.place.bytes.count < $1.place.bytes.count }) {
        found[nearest.subject, default: []].append(diagnostic)
      } else {
        elsewhere.append(diagnostic)
      }
    }
  }

  private static func places(
    in plan: LinePlan
  ) -> [(place: SourceRange, subject: Subject)] {
    var places: [(SourceRange?, Subject)] = plan.units.map { ($0.place, .unit($0.id)) }
    for (index, programme) in plan.curriculum.programmes.enumerated() {
      if plan.stages.contains(where: { $0.programme == index }) {
        places.append((programme.place, .programme(index)))
      }
      places += programme.series.map { ($0.place, .series($0.id.text)) }
    }
    for (index, band) in plan.bands.enumerated() {
      places += band.strands.map { (plan.curriculum.strands[$0].place, .band(index)) }
    }
    if plan.stages.contains(where: { $0.entry != nil }) {
      places.append((plan.line?.place, .line))
    }
    return places.compactMap { place, subject in place.map { ($0, subject) } }
  }

  /// One mark for all that was found there, as severe as the worst of it.
  func marks(
    of subject: Subject, in language: Language
  ) -> [(kind: MapSign.Kind, title: String)] {
    guard let list = found[subject], let worst = list.map(\.severity).max() else { return [] }
    return [(worst.sign, PlacedFindings.text(of: list, in: language))]
  }

  static func text(of list: [Diagnostic], in language: Language) -> String {
    list.map { "\($0.severity.words[language]) \($0.code.label): \($0.message[language])" }
      .joined(separator: "\n")
  }

  var isEmpty: Bool { (total ?? 0) == 0 }

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
      nl: "\(dutch) bij de controle, waarvan \(outside) buiten de tekening",
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

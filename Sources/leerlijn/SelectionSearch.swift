import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnReport

/// Finds what selections name, in a curriculum and its evidence.
struct SelectionSearch {
  enum Kind {
    case networks, supervisors, profiles, years, rules, standings
  }

  private let evidence: Evidence
  private let curriculum: Curriculum

  init(_ evidence: Evidence, _ curriculum: Curriculum) {
    self.evidence = evidence
    self.curriculum = curriculum
  }

  /// The places of what was named, each once, in the order in which it was.
  func places(of wanted: [String], _ kind: Kind, _ problems: inout [Phrase]) -> [Int] {
    guard !wanted.isEmpty else { return [] }
    let known = known(kind)
    var places: [Int] = []
    for name in wanted {
      if let place = known.place(of: name) {
        if !places.contains(place) { places.append(place) }
      } else {
        problems.append(unknown(name, kind, known))
      }
    }
    return places
  }

  func known(_ kind: Kind) -> [Named] {
    let names = Names(curriculum)
    switch kind {
    case .networks: return evidence.networks.map { Named($0.text, names[$0]) }
    case .supervisors: return evidence.supervisors.map { Named($0) }
    case .profiles: return evidence.profiles.map { Named($0.text, names[$0]) }
    case .years: return years.map { Named(String($0)) }
    case .rules: return curriculum.rules.map { Named($0.id.text, names[$0.id]) }
    case .standings:
      return StudentSelection.Standing.allCases.map { standing in
        Named(standing.rawValue, standing.words, others(for: standing))
      }
    }
  }

  /// Years in which someone is enrolled or something is taught.
  private var years: [Int] {
    let taught = curriculum.programmes.flatMap { $0.courses.compactMap(\.year) }
    let enrolled = evidence.enrolments.facts.map { Int($0.year) }
    return Set(taught + enrolled).filter { $0 > 0 }.sorted()
  }

  private func others(for standing: StudentSelection.Standing) -> [String] {
    switch standing {
    case .open: ["open"]
    case .tight: ["nog open, krap", "geen marge", "nog open, geen marge"]
    case .missed: ["gemist", "niet-meer-haalbaar"]
    case .notApplicable: ["nvt", "not-applicable", "niet van toepassing"]
    case .met, .waived: []
    }
  }

  private func unknown(_ name: String, _ kind: Kind, _ known: [Named]) -> Phrase {
    switch kind {
    case .networks:
      return .unknownName(
        Phrase(nl: "leernetwerk", en: "learning network"), name, known: known,
        none: Phrase(nl: "er zijn geen leernetwerken", en: "it has no learning networks"))
    case .supervisors:
      return .unknownName(
        Phrase(nl: "praktijkbegeleider", en: "workplace supervisor"), name, known: known,
        in: Phrase(nl: "in placements.csv", en: "in placements.csv"),
        none: Phrase(nl: "daar staat niemand", en: "it names nobody"))
    case .profiles:
      return .unknownName(
        Phrase(nl: "profiel", en: "profile"), name, known: known,
        none: Phrase(nl: "er zijn geen profielen", en: "it has no profiles"))
    case .years:
      return .unknownName(
        Phrase(nl: "leerjaar", en: "year"), name, known: known,
        none: Phrase(nl: "er zijn geen leerjaren", en: "it has no years"))
    case .rules:
      return .unknownName(
        Phrase(nl: "regel", en: "rule"), name, known: known,
        none: Phrase(nl: "er zijn geen regels", en: "it has no rules"))
    case .standings:
      return .unknownName(
        Phrase(nl: "stand", en: "status"), name, known: known,
        in: Phrase(nl: "op de lijst", en: "on the list"),
        none: Phrase(nl: "er is er geen", en: "there is none"))
    }
  }
}

public import ArgumentParser
import LeerlijnDiagnostics
public import LeerlijnModel
import LeerlijnReport

/// Whom, and what by rules, the results of a group tell of, and in which order.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: inWords(
      nl: "Alleen wie in dit leernetwerk zit, op de dag van de stand. Elke keuze mag vaker: dan is "
        + "één ervan genoeg; verschillende keuzes gelden samen.",
      en: "Only who is in this learning network, on the day of the state. Every choice may be "
        + "repeated: then one of them is enough; different choices hold together.",
      value: Phrase(nl: "leernetwerk", en: "network")))
  var network: [String] = []

  @Option(
    help: inWords(
      nl: "Alleen wie deze praktijkbegeleider heeft, zoals placements.csv hem noemt.",
      en: "Only who has this workplace supervisor, as placements.csv names them.",
      value: Phrase(nl: "naam-of-nummer", en: "name-or-number")))
  var supervisor: [String] = []

  @Option(
    help: inWords(
      nl: "Alleen wie dit profiel volgt.", en: "Only who follows this profile.",
      value: Phrase(nl: "profiel", en: "profile")))
  var profile: [String] = []

  @Option(
    help: inWords(
      nl: "Alleen wie in dit leerjaar zit.", en: "Only who is in this year of the programme.",
      value: Phrase(nl: "leerjaar", en: "year")))
  var year: [Int] = []

  @Option(
    help: inWords(
      nl: "Alleen deze regel.", en: "This rule alone.",
      value: Phrase(nl: "regel", en: "rule")))
  var rule: [String] = []

  @Option(
    help: inWords(
      nl: "Alleen wie zo staat, bij --rule op die regel: met (behaald), open, tight (krap), missed "
        + "(niet meer haalbaar), waived (ontheffing) of notApplicable (n.v.t.).",
      en: "Only who stands so, with --rule by that rule: met, open, tight, missed, waived or "
        + "notApplicable.",
      value: Phrase(nl: "stand", en: "status")))
  var status: [String] = []

  @Option(
    help: inWords(
      nl: "De volgorde: op naam (zonder naam op nummer), of het dringendst bovenaan.",
      en: "The order: by name (by number where there is none), or the most urgent first.",
      value: Phrase(nl: "volgorde", en: "order")))
  var sort: StudentSelection.Order?

  /// Whether nothing is chosen and no order is asked.
  var isEmpty: Bool {
    (network + supervisor + profile + rule + status).isEmpty && year.isEmpty && sort == nil
  }

  /// Finds what was named; everything that is not there is told before the refusal.
  func selection(
    of evidence: Evidence, _ curriculum: Curriculum, in language: Language
  ) throws -> StudentSelection {
    let search = SelectionSearch(evidence, curriculum)
    var problems: [Phrase] = []
    var selection = StudentSelection()
    selection.networks = search.places(of: network, .networks, &problems)
    selection.supervisors = search.places(of: supervisor, .supervisors, &problems)
    selection.profiles = search.places(of: profile, .profiles, &problems)
    selection.years = search.places(of: year.map(String.init), .years, &problems)
      .compactMap { Int(search.known(.years)[$0].id) }
    selection.rules = search.places(of: rule, .rules, &problems)
    selection.standings = search.places(of: status, .standings, &problems)
      .map { StudentSelection.Standing.allCases[$0] }
    selection.order = sort
    if let first = problems.first {
      throw refuse(
        problems.dropFirst().reduce(first) {
          Phrase(
            nl: "\($0.dutch)\nleerlijn: \($1.dutch)", en: "\($0.english)\nleerlijn: \($1.english)")
        }, in: language)
    }
    return selection
  }
}

extension StudentSelection.Order: ExpressibleByArgument {}

internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A bound for each of something that its measure does not divide into, or of which there is none.
enum EachWithoutMeaning: DefinitionCheck {
  static let code = DiagnosticCode(314, "each-without-meaning")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    for site in definition.curriculum.conditionSites {
      for measure in site.condition.measures where !definition.isDamaged(measure.place) {
        guard let each = measure.each else { continue }
        if !measure.quantity.members.contains(each) {
          log.report(.eachWithoutMeaning(each, measure))
        } else if let missing = missing(each, in: definition) {
          log.report(.eachOfNothing(each, missing, measure))
        }
      }
    }
  }

  /// What it would range over, where the curriculum has none.
  private static func missing(_ each: Each, in definition: CurriculumDefinition) -> Phrase? {
    guard !definition.lacksDocuments else { return nil }
    let curriculum = definition.curriculum
    return switch each {
    case .theme where curriculum.themes.isEmpty: Phrase(nl: "thema's", en: "themes")
    case .period where curriculum.years.allSatisfy(\.periods.isEmpty):
      Phrase(nl: "onderwijsperioden", en: "teaching periods")
    default: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func eachOfNothing(
    _ each: Each, _ missing: Phrase, _ measure: Measure
  ) -> Diagnostic {
    Diagnostic(
      EachWithoutMeaning.code, .warning, at: measure.place.attribute("each"),
      Phrase(
        nl: "each=\"\(each.rawValue)\" betekent hier niets: dit curriculum heeft geen "
          + "\(missing[.dutch]).",
        en: "each=\"\(each.rawValue)\" means nothing here: this curriculum has no "
          + "\(missing[.english])."),
      help: Phrase(
        nl: "Voeg \(missing[.dutch]) toe, of haal 'each' weg.",
        en: "Add \(missing[.english]), or take 'each' out."))
  }

  fileprivate static func eachWithoutMeaning(_ each: Each, _ measure: Measure) -> Diagnostic {
    let members = measure.quantity.members.map(\.rawValue)
    let known = listed(members, joinedBy: .or)
    let help =
      members.isEmpty
      ? Phrase(nl: "Haal 'each' weg.", en: "Take 'each' out.")
      : Phrase(
        nl: "Kies \(known[.dutch]), of haal 'each' weg.",
        en: "Choose \(known[.english]), or take 'each' out.")
    return Diagnostic(
      EachWithoutMeaning.code, .warning, at: measure.place.attribute("each"),
      Phrase(
        nl:
          "each=\"\(each.rawValue)\" betekent hier niets: wat deze voorwaarde telt, is zo niet te "
          + "verdelen.",
        en: "each=\"\(each.rawValue)\" means nothing here: what this condition counts cannot be "
          + "divided that way."),
      help: help)
  }
}

extension EachWithoutMeaning {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "'each' vraagt een grens voor elk deel, maar wat hier geteld wordt heeft zulke delen "
        + "niet. Uren zijn te verdelen in weken, perioden en jaren; bijeenkomsten in losse, en per "
        + "periode, thema, reeks en jaar; beoordelingen in momenten; studiepunten, cijfers en "
        + "oordelen in perioden en jaren.",
      en: "'each' asks a bound of every part, but what is counted here has no such parts. Hours "
        + "divide into weeks, periods and years; sessions into single ones, and by period, theme, "
        + "series and year; judgements into moments; credits, grades and data points into periods "
        + "and years."),
    example: "<hours min=\"24\" each=\"theme\"/>",
    remedy: Phrase(
      nl: "Kies een deel dat er wel is, of haal 'each' weg.",
      en: "Choose a part that there is, or take 'each' out."))
}

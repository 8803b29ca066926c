internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A bound for each of something that its measure does not divide into.
enum EachWithoutMeaning: DefinitionCheck {
  static let code = DiagnosticCode(314, "each-without-meaning")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    for site in definition.curriculum.conditionSites {
      for measure in site.condition.measures where !definition.isDamaged(measure.place) {
        guard let each = measure.each, !measure.quantity.members.contains(each) else { continue }
        log.report(.eachWithoutMeaning(each, measure))
      }
    }
  }
}

extension Diagnostic {
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

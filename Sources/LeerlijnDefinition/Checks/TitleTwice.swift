internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Two rules for the same students with one title: who reads a verdict cannot tell which it is.
enum TitleTwice: DefinitionCheck {
  static let code = DiagnosticCode(327, "title-twice")
  static let isAdvice = true
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    var earlier: [String: [Rule]] = [:]
    for rule in definition.curriculum.rules where !definition.isDamaged(rule.place) {
      guard let title = rule.titles.text(in: .dutch), !title.isEmpty else { continue }
      // Told at the later one.
      let same = earlier[title, default: []].prefix(mostCompared)
      if let first = same.first(where: { $0.mayMeet(rule) }) {
        log.report(.titleTwice(title, rule, first))
      }
      earlier[title, default: []].append(rule)
    }
  }

  /// With so many rules of one title a rule is compared.
  private static let mostCompared = 100
}

extension Rule {
  /// Whether one student, or one network, may have both rules on one day.
  fileprivate func mayMeet(_ other: Rule) -> Bool {
    guard subject == other.subject, scope.mayShare(with: other.scope) else { return false }
    let first = max(scope.from ?? .distantPast, other.scope.from ?? .distantPast)
    let last = min(scope.until ?? .distantFuture, other.scope.until ?? .distantFuture)
    return first <= last
  }
}

extension Rule.Scope {
  /// Whether somebody may be in both, the days apart.
  func mayShare(with other: Rule.Scope) -> Bool {
    let isOfOne =
      (programme == nil || other.programme == nil || programme == other.programme)
      && (profile == nil || other.profile == nil || profile == other.profile)
    let isOfYear = years.isEmpty || other.years.isEmpty || !Set(years).isDisjoint(with: other.years)
    let isOfNetwork =
      networks.isEmpty || other.networks.isEmpty || !Set(networks).isDisjoint(with: other.networks)
    let isOfCohort = cohorts.map { own in other.cohorts.map(own.overlaps) ?? true } ?? true
    return isOfOne && isOfYear && isOfNetwork && isOfCohort
  }
}

extension Diagnostic {
  fileprivate static func titleTwice(_ title: String, _ rule: Rule, _ first: Rule) -> Diagnostic {
    Diagnostic(
      TitleTwice.code, .advice, at: rule.place,
      Phrase(
        nl: "Regels '\(first.id)' en '\(rule.id)' heten allebei ‘\(title)’ en gelden voor dezelfde "
          + "studenten: in een overzicht zijn ze niet uit elkaar te houden.",
        en: "Rules '\(first.id)' and '\(rule.id)' are both called ‘\(title)’ and are for the same "
          + "students: in an overview they cannot be told apart."),
      notes: [
        Note(Phrase(nl: "Hier staat de andere.", en: "Here is the other."), at: first.place)
      ],
      help: Phrase(
        nl: "Geef een van beide een eigen titel.", en: "Give one of them a title of its own."))
  }
}

extension TitleTwice {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Twee regels die voor dezelfde studenten kunnen gelden, heten hetzelfde. Studenten en "
        + "docenten zien de titel, en weten dan niet welke van de twee bedoeld is.",
      en: "Two rules that may be for the same students have one title. Students and teachers see "
        + "the title, and then do not know which of the two is meant."),
    example: "<rule id=\"a\"><title>Aanwezigheid</title>… <rule "
      + "id=\"b\"><title>Aanwezigheid</title>…",
    remedy: Phrase(
      nl: "Geef elke regel een eigen titel.", en: "Give every rule a title of its own."))
}

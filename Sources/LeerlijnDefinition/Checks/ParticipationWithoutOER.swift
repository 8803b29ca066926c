internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Compulsory participation, or a condition of entry, without the regulations (OER) that allow it.
enum ParticipationWithoutOER: DefinitionCheck {
  static let code = DiagnosticCode(402, "participation-without-oer")
  static let stopsJudging = false

  enum Backing { case regulation, placeholder, none }

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    let kinds = Dictionary(curriculum.sources.map { ($0.id, $0.kind) }) { first, _ in first }
    for rule in curriculum.rules
    where rule.subject == .student && !rule.isAdvisory && compelsParticipation(rule.condition)
      && !rule.citations.isEmpty && !definition.isDamaged(rule.place)
    {
      report(.participation(rule, backing(rule.citations, kinds)), &log)
    }
    for course in curriculum.courses {
      guard let condition = course.requires, !definition.isDamaged(course.place) else { continue }
      report(
        .entry(
          named(course.id.text, course.titles), condition,
          backing(course.requirementCitations, kinds)), &log)
    }
    for placement in curriculum.placements {
      guard let condition = placement.requires, !definition.isDamaged(placement.place) else {
        continue
      }
      report(
        .entry(
          named(placement.id.text, placement.titles), condition,
          backing(placement.requirementCitations, kinds)), &log)
    }
  }

  private static func report(_ diagnostic: Diagnostic?, _ log: inout DiagnosticLog) {
    if let diagnostic { log.report(diagnostic) }
  }

  private static func backing(
    _ citations: [Citation], _ kinds: [SourceID: Source.Kind]
  ) -> Backing {
    let cited = citations.compactMap { kinds[$0.source] }
    // A source that is not known has its own finding; what it would have been nobody knows.
    if cited.contains(.regulation) || cited.count < citations.count { return .regulation }
    return cited.contains(.placeholder) ? .placeholder : .none
  }

  /// Whether it asks for attendance, judgements or hours; a premise asks for nothing.
  private static func compelsParticipation(_ condition: Condition) -> Bool {
    switch condition.kind {
    case .measure(let measure):
      switch measure.quantity {
      case .sessions, .assessed, .hours: true
      default: false
      }
    case .when(_, let then): compelsParticipation(then)
    case .not, .rule: false
    case .all, .any, .atLeast: condition.children.contains { compelsParticipation($0) }
    }
  }
}

extension Diagnostic {
  fileprivate static func participation(
    _ rule: Rule, _ backing: ParticipationWithoutOER.Backing
  ) -> Diagnostic? {
    let name = named(rule.id.text, rule.titles)
    let law = "WHW 7.13, lid 2, onder d en t"
    switch backing {
    case .regulation: return nil
    case .placeholder:
      return Diagnostic(
        ParticipationWithoutOER.code, .advice, at: rule.place,
        Phrase(
          nl: "Regel \(name[.dutch]) maakt deelname verplicht. De OER die dat toestaat is nog niet "
            + "ingevuld.",
          en: "Rule \(name[.english]) makes participation compulsory. The OER that allows it is "
            + "still to be filled in."),
        help: .fillInTheOER,
        legalSource: law)
    case .none:
      return Diagnostic(
        ParticipationWithoutOER.code, .error, at: rule.place,
        Phrase(
          nl: "Regel \(name[.dutch]) maakt deelname verplicht, maar verwijst niet naar de OER.",
          en: "Rule \(name[.english]) makes participation compulsory, but does not cite the OER."),
        help: Phrase(
          nl: "Verwijs naar een bron met kind=\"regulation\" (of \"placeholder\" zolang de OER er "
            + "niet is), of maak de regel adviserend met advisory=\"true\".",
          en: "Cite a source with kind=\"regulation\" (or \"placeholder\" while the OER is not at "
            + "hand), or make the rule advise only with advisory=\"true\"."),
        legalSource: law)
    }
  }

  fileprivate static func entry(
    _ name: Phrase, _ condition: Condition, _ backing: ParticipationWithoutOER.Backing
  ) -> Diagnostic? {
    let law = "WHW 7.13, lid 2, onder s"
    switch backing {
    case .regulation: return nil
    case .placeholder:
      return Diagnostic(
        ParticipationWithoutOER.code, .advice, at: condition.place,
        Phrase(
          nl: "\(name[.dutch]) heeft een ingangseis. De OER die dat toestaat is nog niet ingevuld.",
          en: "\(name[.english]) has a condition of entry. The OER that allows it is still to be "
            + "filled in."),
        help: .fillInTheOER,
        legalSource: law)
    case .none:
      return Diagnostic(
        ParticipationWithoutOER.code, .error, at: condition.place,
        Phrase(
          nl: "\(name[.dutch]) heeft een ingangseis, maar die verwijst niet naar de OER.",
          en: "\(name[.english]) has a condition of entry, but it does not cite the OER."),
        help: Phrase(
          nl: "Zet in 'requires' een <cite> van een bron met kind=\"regulation\" of "
            + "\"placeholder\".",
          en: "Put a <cite> of a source with kind=\"regulation\" or \"placeholder\" in 'requires'."),
        legalSource: law)
    }
  }
}

extension Phrase {
  fileprivate static let fillInTheOER = Phrase(
    nl: "Vul de vindplaats in de OER in en maak van de bron kind=\"regulation\".",
    en: "Fill in the article of the OER and give the source kind=\"regulation\".")
}

extension ParticipationWithoutOER {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Verplichte deelname aan praktische oefeningen en ingangseisen staan in de OER (WHW "
        + "7.13, lid 2, onder d, s en t); zonder die grond mag een student er niet op worden "
        + "afgewezen. Is de OER er nog niet, dan is dit een advies.",
      en: "Compulsory participation in practical exercises and conditions of entry stand in the "
        + "OER (WHW 7.13(2) d, s and t); without that ground no student may be turned down "
        + "for them. While the OER is not at hand, this is advice."),
    example: "<rule id=\"aanwezigheid\">…<sessions series=\"leerhuis\" min=\"3\"/></rule>",
    remedy: Phrase(
      nl: "Verwijs naar een bron met kind=\"regulation\", of maak de regel adviserend.",
      en: "Cite a source with kind=\"regulation\", or make the rule advise only."))
}

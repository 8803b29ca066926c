internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Two passages that give one quantity different bounds: both are named, neither is silently chosen.
enum RangeConflict: DefinitionCheck {
  static let code = DiagnosticCode(412, "range-conflict")
  static let isAdvice = true

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    var order: [String] = []
    var byQuantity: [String: [Stated]] = [:]
    for stated in curriculum.statements {
      if byQuantity[stated.statement.quantity] == nil { order.append(stated.statement.quantity) }
      byQuantity[stated.statement.quantity, default: []].append(stated)
    }
    let values = BoundValues(curriculum)
    for quantity in order {
      guard let all = byQuantity[quantity], let first = all.first,
        let other = all.first(where: { !$0.saysTheSame(as: first) })
      else { continue }
      let rules = curriculum.rules.filter { rule in
        rule.citations.contains { first.isCited(by: $0) || other.isCited(by: $0) }
      }
      if rules.isEmpty { log.report(.conflict(first, other, nil, nil)) }
      for rule in rules {
        let followed = [first, other].filter { $0.isFollowed(by: rule, values) }
        log.report(.conflict(first, other, rule, followed.count == 1 ? followed.first : nil))
      }
    }
  }
}

extension Stated {
  fileprivate func saysTheSame(as other: Stated) -> Bool {
    minimum == other.minimum && maximum == other.maximum
  }

  fileprivate func isCited(by citation: Citation) -> Bool {
    citation.source == source.id && citation.passage == passage.id
  }

  /// Whether one of the rule's measures, exceptions left out, has just these bounds.
  fileprivate func isFollowed(by rule: Rule, _ values: BoundValues) -> Bool {
    rule.condition.measures.contains { measure in
      let unit = measure.quantity.unit
      let low = values.all(measure.minimum, in: unit).map { $0 * Unit.share.scale / unit.scale }
      let high = values.all(measure.maximum, in: unit).map { $0 * Unit.share.scale / unit.scale }
      return (minimum.map { low.contains($0) } ?? low.isEmpty)
        && (high.isEmpty || maximum.map { high.contains($0) } ?? false)
    }
  }
}

extension Diagnostic {
  fileprivate static func conflict(
    _ first: Stated, _ other: Stated, _ rule: Rule?, _ followed: Stated?
  ) -> Diagnostic {
    let origins = (first.origin, other.origin)
    let words = (first.words, other.words)
    let quantity = first.statement.quantity
    let dutch =
      "\(origins.0[.dutch]) noemt \(words.0[.dutch]) en \(origins.1[.dutch]) noemt "
      + "\(words.1[.dutch]) voor '\(quantity)'."
    let english =
      "\(origins.0[.english]) says \(words.0[.english]) and \(origins.1[.english]) says "
      + "\(words.1[.english]) for '\(quantity)'."
    let choice: Phrase
    if let rule {
      let name = named(rule.id.text, rule.titles)
      if let followed {
        let bounds = followed.words
        choice = Phrase(
          nl: " Regel \(name[.dutch]) volgt \(bounds[.dutch]).",
          en: " Rule \(name[.english]) follows \(bounds[.english]).")
      } else {
        choice = Phrase(
          nl: " Regel \(name[.dutch]) volgt geen van beide precies.",
          en: " Rule \(name[.english]) follows neither of them exactly.")
      }
    } else {
      choice = Phrase(
        nl: " Geen regel volgt een van beide.", en: " No rule follows either of them.")
    }
    return Diagnostic(
      RangeConflict.code, .advice, at: rule?.place ?? other.statement.place,
      Phrase(nl: dutch + choice[.dutch], en: english + choice[.english]),
      notes: [first, other].map { stated in
        let bounds = stated.words
        return Note(
          Phrase(
            nl: "Hier staat \(bounds[.dutch]).", en: "Here it says \(bounds[.english])."),
          at: stated.statement.place)
      },
      help: Phrase(
        nl: "Leg in de toelichting van de regel vast waarom, of vraag het na.",
        en: "Write down why in the rule's explanation, or ask."))
  }
}

extension RangeConflict {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Twee passages geven één grootheid verschillende grenzen. Beide worden genoemd; de "
        + "melding zegt welke van de twee de regel volgt.",
      en: "Two passages give one quantity different bounds. Both are named; the message says "
        + "which of the two the rule follows."),
    example: "<states quantity=\"sessions:leernetwerk:year\" min=\"3\" max=\"5\"/>\n"
      + "<states quantity=\"sessions:leernetwerk:year\" min=\"4\" max=\"5\"/>",
    remedy: Phrase(
      nl: "Leg in de toelichting van de regel vast waarom, of vraag het na.",
      en: "Write down why in the rule's explanation, or ask."))
}

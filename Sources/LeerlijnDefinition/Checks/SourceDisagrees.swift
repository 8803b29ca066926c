internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
internal import LeerlijnModel
internal import LeerlijnXML

/// A source that states a number which the curriculum itself does not have.
///
/// Where sources contradict each other (`range-conflict`), one that agrees is enough.
enum SourceDisagrees: DefinitionCheck {
  static let code = DiagnosticCode(405, "source-disagrees")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    checkValues(curriculum, &log)
    var disagreeing: [String: [(Stated, Countable, Int)]] = [:]
    var agreed: Set<String> = []
    for stated in curriculum.statements {
      guard let (countable, names) = Countable.matching(stated.statement.quantity) else { continue }
      switch countable.count(curriculum, names) {
      case .nothingOfItsKind: continue
      case .unknownName(let name, let kind):
        // Without a name that comes near, it is about something else: see `StatementNotHeld`.
        let near = nearestName(to: name, among: definition.names.all(kind))
        if let near { log.report(.nothingCalled(name, kind, stated, near)) }
      case .number(let found) where stated.allows(found): agreed.insert(stated.statement.quantity)
      case .number(let found):
        disagreeing[stated.statement.quantity, default: []].append((stated, countable, found))
      }
    }
    for (quantity, findings) in disagreeing.inKeyOrder
    where !agreed.contains(quantity) {
      for (stated, countable, found) in findings {
        log.report(.disagrees(stated, countable, found))
      }
    }
  }
}

/// A statement with the source and passage it stands in.
struct Stated {
  let source: Source
  let passage: Passage
  let statement: Statement

  /// Bounds in ten-thousandths.
  var minimum: Int? { statement.minimum.flatMap { Unit.share.amount($0) } }
  var maximum: Int? { statement.maximum.flatMap { Unit.share.amount($0) } }

  func allows(_ number: Int) -> Bool {
    number >= minimum ?? number && number <= maximum ?? number
  }

  /// `3 tot 5`, `ten minste 3`, `precies 3`.
  var words: Phrase {
    func text(_ amount: Int) -> Phrase { Unit.share.number(amount) }
    switch (minimum.map(text), maximum.map(text)) {
    case (let low?, let high?) where low == high: return low
    case (let low?, let high?):
      return Phrase(
        nl: "\(low[.dutch]) tot \(high[.dutch])", en: "\(low[.english]) to \(high[.english])")
    case (let low?, nil):
      return Phrase(nl: "ten minste \(low[.dutch])", en: "at least \(low[.english])")
    case (nil, let high?):
      return Phrase(nl: "hoogstens \(high[.dutch])", en: "at most \(high[.english])")
    case (nil, nil): return Phrase(nl: "geen getal", en: "no number")
    }
  }

  /// The source's title and where in it.
  var origin: Phrase {
    let title = source.titles.words(orNamed: source.id.text)
    return Phrase(
      nl: "\(title[.dutch]) (\(passage.locator))", en: "\(title[.english]) (\(passage.locator))")
  }
}

extension Curriculum {
  /// Every statement of every passage, in document order.
  var statements: [Stated] {
    sources.flatMap { source in
      source.passages.flatMap { passage in
        passage.statements.map { Stated(source: source, passage: passage, statement: $0) }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func disagrees(
    _ stated: Stated, _ countable: Countable, _ found: Int
  ) -> Diagnostic {
    let (origin, words) = (stated.origin, stated.words)
    let number = Unit.share.number(found)
    // `EC van dit onderdeel (stage-3)`
    let names = countable.names(in: stated.statement.quantity) ?? []
    let which = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
    let what = Phrase(
      nl: countable.meaning[.dutch] + which, en: countable.meaning[.english] + which)
    return Diagnostic(
      SourceDisagrees.code, .warning, at: stated.statement.place,
      Phrase(
        nl: "Volgens \(origin[.dutch]) is het \(words[.dutch]), in dit curriculum "
          + "\(number[.dutch]). Geteld: \(what[.dutch]).",
        en: "According to \(origin[.english]) it is \(words[.english]), in this curriculum "
          + "\(number[.english]). Counted: \(what[.english])."),
      help: Phrase(
        nl: "Verbeter het getal uit de bron, of het curriculum.",
        en: "Correct the number from the source, or the curriculum."),
      bearing: Bearing(
        about: stated.minimum.map { found < $0 } ?? false
          ? countable.kind.map { [.number(of: $0.rawValue)] } ?? [] : [],
        asConsequence: Phrase(
          nl: "Daardoor zijn het er \(number[.dutch]), en noemt \(origin[.dutch]) er "
            + "\(words[.dutch]). Geteld: \(what[.dutch]).",
          en: "So there are \(number[.english]), where \(origin[.english]) says "
            + "\(words[.english]). Counted: \(what[.english]).")))
  }

  fileprivate static func nothingCalled(
    _ name: String, _ kind: ThingKind, _ stated: Stated, _ near: String
  ) -> Diagnostic {
    let words = kind.words
    return Diagnostic(
      SourceDisagrees.code, .warning, at: stated.statement.place.attribute("quantity"),
      Phrase(
        nl:
          "De bron noemt een aantal bij '\(name)', maar er is geen \(words[.dutch]) met die naam.",
        en: "The source gives a number for '\(name)', but there is no \(words[.english]) of that "
          + "name."),
      help: Phrase(nl: "Bedoel je '\(near)'?", en: "Do you mean '\(near)'?"),
      bearing: Bearing(
        about: [.named(name)],
        asConsequence: Phrase(
          nl: "Daardoor hoort dit getal uit de bron nergens bij.",
          en: "So this number from the source belongs to nothing.")))
  }
}

extension SourceDisagrees {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een bron noemt een aantal dat het curriculum zelf anders heeft. Geteld worden onder "
        + "meer leernetwerken (networks:lead:…, networks:kind:…, networks:organisation:…), "
        + "organisaties, thema's, perspectieven, perioden, bijeenkomsten met een datum, hun "
        + "weekdag, beoordelingsmomenten, studiepunten, duur en de delen van het project.",
      en: "A source gives a number that the curriculum itself does not have. Counted are, among "
        + "others, networks (networks:lead:…, networks:kind:…, networks:organisation:…), "
        + "organisations, themes, perspectives, periods, dated sessions, their day of the week, "
        + "assessment moments, credits, duration and the parts of the project."),
    example: "<states quantity=\"networks:kind:umbrella\" min=\"2\" max=\"2\"/>",
    remedy: Phrase(
      nl: "Verbeter het getal uit de bron, of het curriculum.",
      en: "Correct the number from the source, or the curriculum."))
}

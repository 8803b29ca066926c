internal import LeerlijnDiagnostics

/// One line of the table of parts: what a thing's element holds.
struct PartEntry {
  let local: String
  let field: ThingField?
  let noun: Noun?
  let refersTo: [ThingKind]
  /// Where `van` and `of` do not say how it belongs to its thing: `in`.
  let link: Phrase

  private init(
    _ local: String, _ field: ThingField?, _ noun: Noun?, _ refersTo: [ThingKind],
    link: Phrase = Phrase(nl: "van", en: "of")
  ) {
    self.local = local
    self.field = field
    self.noun = noun
    self.refersTo = refersTo
    self.link = link
  }

  /// An attribute; its noun is that of the field where none is given.
  static func attribute(
    _ name: String, _ field: ThingField? = nil, _ noun: Noun? = nil, to kinds: ThingKind...
  ) -> PartEntry {
    PartEntry("@" + name, field, noun, kinds)
  }

  /// An attribute of an element that is no thing of its own.
  static func attribute(
    in element: String, _ name: String, _ field: ThingField? = nil, _ noun: Noun? = nil,
    to kinds: ThingKind...
  ) -> PartEntry {
    PartEntry("\(element)/@\(name)", field, noun, kinds)
  }

  /// An element that is no thing of its own.
  static func element(
    _ name: String, _ field: ThingField? = nil, _ noun: Noun? = nil
  ) -> PartEntry {
    PartEntry(name, field, noun, [])
  }

  static let id = PartEntry(
    "@id", nil, Noun(nl: "het kenmerk", "kenmerken", en: "the id", "ids"), [])
  static let title = PartEntry("title", .title, nil, [])
  static let aliases = PartEntry("alias", .aliases, nil, [])
  static let citations = PartEntry("cite", .citations, nil, [])
  static let starts = PartEntry("@starts", .days, ThingField.from.noun, [])
  static let ends = PartEntry("@ends", .days, ThingField.until.noun, [])

  /// What has to be so before a unit may begin.
  static let requirement: [PartEntry] = [
    PartEntry("requires", .requires, nil, []),
    PartEntry("requires/cite", .requirementCitations, nil, []),
  ]

  /// The steps on outcomes that a unit takes.
  static let outcomes: [PartEntry] = [
    step(
      "introduces",
      Noun(pluralNL: "introducties van leeruitkomsten", en: "introductions of outcomes")),
    step(
      "develops",
      Noun(pluralNL: "ontwikkelingen van leeruitkomsten", en: "developments of outcomes")),
    step(
      "assesses", Noun(pluralNL: "toetsingen van leeruitkomsten", en: "assessments of outcomes")),
  ]

  private static func step(_ name: String, _ noun: Noun) -> PartEntry {
    PartEntry(name, .outcomes, noun, [], link: Phrase(nl: "in", en: "in"))
  }
}

extension Part {
  /// A thing and what its element holds.
  static func thing(
    _ kind: ThingKind, _ path: String, _ entries: [PartEntry]...
  ) -> [Part] {
    let own = Part(
      path: path, thing: kind, field: nil, noun: kind.noun, refersTo: [], name: kind.noun.many)
    return [own]
      + entries.joined().map { entry in
        let noun = entry.noun ?? entry.field?.noun ?? kind.noun
        return Part(
          path: path + "/" + entry.local, thing: kind, field: entry.field, noun: noun,
          refersTo: entry.refersTo,
          name: Phrase(
            nl: "\(noun.many.dutch) \(entry.link.dutch) \(kind.noun.many.dutch)",
            en: "\(noun.many.english) \(entry.link.english) \(kind.noun.many.english)"))
      }
  }

  /// An element that is no thing, and its attributes.
  static func element(_ path: String, _ noun: Noun, _ entries: PartEntry...) -> [Part] {
    element(path, noun, entries)
  }

  static func element(_ path: String, _ noun: Noun, _ entries: [PartEntry]) -> [Part] {
    let own = Part(path: path, thing: nil, field: nil, noun: noun, refersTo: [], name: noun.many)
    return [own]
      + entries.map { entry in
        let part = entry.noun ?? noun
        return Part(
          path: path + "/" + entry.local, thing: nil, field: nil, noun: part,
          refersTo: entry.refersTo,
          name: Phrase(
            nl: "\(part.many.dutch) van \(noun.many.dutch)",
            en: "\(part.many.english) of \(noun.many.english)"))
      }
  }

  /// What only holds the things of a kind together.
  static func list(_ path: String, of kind: ThingKind) -> Part {
    Part(path: path, thing: nil, field: nil, noun: kind.noun, refersTo: [], name: kind.noun.many)
  }
}

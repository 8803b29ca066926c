internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Two things of one kind with the same name, or one that stands twice in a list.
enum DuplicateID: DefinitionCheck {
  static let code = DiagnosticCode(301, "duplicate-id")

  private struct Key: Hashable {
    let space: ThingKind
    let scope: String?
    let name: String
  }

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    var first: [Key: Declaration] = [:]
    first.reserveCapacity(definition.declarations.count)
    for declaration in definition.declarations where !declaration.name.isEmpty {
      let key = Key(
        space: declaration.kind.space, scope: declaration.scope, name: declaration.name)
      if let earlier = first[key] {
        log.report(
          .givenTwice(declaration, earlier, definition.curriculum.matters(of: declaration.name)))
      } else {
        first[key] = declaration
      }
    }
    for moment in definition.curriculum.placements.flatMap(\.moments) {
      for role in doubled(moment.judges.map(\.role.text)) {
        log.report(.judgesTwice(role, moment))
      }
    }
  }

  private static func doubled(_ names: [String]) -> [String] {
    Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }.keys.sorted()
  }
}

extension Diagnostic {
  static func namedTwice(_ name: String, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      DuplicateID.code, .warning, at: place,
      Phrase(
        nl: "'\(name)' staat hier meer dan eens. Het telt één keer.",
        en: "'\(name)' stands here more than once. It counts once."),
      help: Phrase(
        nl: "Haal het weg, of noem wat bedoeld is.", en: "Take it out, or name what is meant."))
  }

  fileprivate static func judgesTwice(_ role: String, _ moment: AssessmentMoment) -> Diagnostic {
    let name = named(moment.id.text, moment.titles)
    return Diagnostic(
      DuplicateID.code, .error, at: moment.place,
      Phrase(
        nl:
          "Bij beoordelingsmoment \(name[.dutch]) staat rol '\(role)' meer dan eens: één oordeel zou "
          + "dan voor twee tellen.",
        en: "At assessment moment \(name[.english]) role '\(role)' stands more than once: one "
          + "judgement would count for two."),
      help: Phrase(
        nl: "Noem iedere rol één keer, of maak twee rollen van wie apart oordelen.",
        en: "Name every role once, or make two roles of those who judge apart."))
  }

  fileprivate static func givenTwice(
    _ second: Declaration, _ first: Declaration, _ unsettles: Set<Matter>
  ) -> Diagnostic {
    let (kind, other) = (second.kind.words, first.kind.words)
    return Diagnostic(
      DuplicateID.code, .error, at: second.place,
      Phrase(
        nl: "De naam '\(second.name)' van deze \(kind[.dutch]) is al gegeven.",
        en: "The name '\(second.name)' of this \(kind[.english]) is taken already."),
      notes: [
        Note(
          Phrase(
            nl: "Hier heet een \(other[.dutch]) '\(first.name)'.",
            en: "Here '\(first.name)' names a \(other[.english])."), at: first.place)
      ],
      help: Phrase(
        nl: "Geef één van beide een andere naam en pas aan wat ernaar verwijst.",
        en: "Give one of them another name and adapt what refers to it."),
      bearing: Bearing(
        about: [.doubled(second.name)], unsettles: unsettles,
        asConsequence: Phrase(
          nl:
            "Daardoor is ook de naam '\(second.name)' van deze \(kind[.dutch]) twee keer gegeven.",
          en: "So the name '\(second.name)' of this \(kind[.english]) is taken twice too.")))
  }
}

extension Curriculum {
  /// The sums that a course or placement of this name adds to where it stands twice, and what stands
  /// inside it.
  fileprivate func matters(of name: String) -> Set<Matter> {
    var matters: Set<Matter> = []
    for course in courses where course.id.text == name {
      matters.formUnion(course.tests.map { .doubled($0.id.text) })
    }
    for placement in placements where placement.id.text == name {
      matters.formUnion(placement.moments.map { .doubled($0.id.text) })
      matters.formUnion(placement.documents.map { .doubled($0.id.text) })
    }
    for programme in programmes {
      let years =
        programme.courses.filter { $0.id.text == name }.map(\.year)
        + programme.placements.filter { $0.id.text == name }.map(\.year)
      guard !years.isEmpty else { continue }
      let known = years.compactMap { $0 }
      let phases = programme.phases.filter { !$0.years.allSatisfy { !known.contains($0) } }
      let parts: [CreditsMismatch.Part] =
        [.programme] + known.map { .year($0) } + phases.map { .phase($0.id) }
      for profile in [nil] + programme.profiles.map({ Optional($0.id) }) {
        matters.formUnion(
          parts.map { .credits(.more, of: $0.name, programme.id, on: profile) })
      }
    }
    return matters
  }
}

extension DuplicateID {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Twee dingen van dezelfde soort hebben dezelfde naam, zodat een verwijzing naar beide "
        + "kan gaan. Onderwijseenheden, stages en toetsen delen hun namen, net als perioden, "
        + "studiejaren, fasen en opleidingen.",
      en: "Two things of one kind have the same name, so that a reference can mean either. "
        + "Courses, placements and tests share their names, and so do periods, years, phases "
        + "and programmes."),
    example: "<role id=\"docent\">…</role>\n<role id=\"docent\">…</role>",
    remedy: Phrase(
      nl: "Geef één van beide een andere naam en pas aan wat ernaar verwijst.",
      en: "Give one of them another name and adapt what refers to it."))
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Another name that is somebody else's too: what evidence says under it cannot be told apart.
enum AliasTaken: DefinitionCheck {
  static let code = DiagnosticCode(330, "alias-taken")

  private struct Named {
    let id: String
    let aliases: [String]
    let place: SourceRange?
  }

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    let roles = curriculum.roles.map { Named(id: $0.id.text, aliases: $0.aliases, place: $0.place) }
    let organisations = curriculum.organisations.map {
      Named(id: $0.id.text, aliases: $0.aliases, place: $0.place)
    }
    let courses = curriculum.courses.map {
      Named(id: $0.id.text, aliases: $0.aliases, place: $0.place)
    }
    let placements = curriculum.placements.map {
      Named(id: $0.id.text, aliases: $0.aliases, place: $0.place)
    }
    for things in [roles, organisations, courses + placements] {
      report(things.filter { !definition.isDamaged($0.place) }, &log)
    }
  }

  private static func report(_ things: [Named], _ log: inout DiagnosticLog) {
    guard things.contains(where: { !$0.aliases.isEmpty }) else { return }
    var owners = Dictionary(
      things.map { ($0.id.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    for thing in things {
      for alias in thing.aliases {
        let owner = owners[alias.lowercased(), default: thing]
        if owner.id == thing.id {
          owners[alias.lowercased()] = thing
        } else {
          log.report(.taken(alias, by: owner.id, owner.place, thing.id, thing.place))
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func taken(
    _ alias: String, by owner: String, _ other: SourceRange?, _ id: String, _ place: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      AliasTaken.code, .error, at: place,
      Phrase(
        nl: "De andere naam '\(alias)' van '\(id)' is ook een naam van '\(owner)': wat het bewijs "
          + "onder die naam zegt, kan van beide zijn.",
        en: "The other name '\(alias)' of '\(id)' is a name of '\(owner)' too: what evidence says "
          + "under that name may be of either."),
      notes: [Note(Phrase(nl: "Hier staat '\(owner)'.", en: "Here is '\(owner)'."), at: other)],
      help: Phrase(
        nl: "Laat de naam bij één van beide staan. Komen twee onderwijseenheden in de plaats van "
          + "één, leg dan per student een vrijstelling vast.",
        en: "Leave the name with one of them. Where two courses take the place of one, record an "
          + "exemption for each student."))
  }
}

extension AliasTaken {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een rol, organisatie, onderwijseenheid of stage heeft een andere naam ('alias') die ook "
        + "van een andere is, als kenmerk of als andere naam. Een rij in het bewijs met die naam "
        + "kan dan over elk van beide gaan.",
      en: "A role, organisation, course or placement has another name ('alias') that another has "
        + "too, as its id or as another name. A row of evidence with that name may then be about "
        + "either."),
    example: "<course id=\"a\" …><title>…</title><alias>sw106</alias></course>\n"
      + "<course id=\"b\" …><title>…</title><alias>sw106</alias></course>",
    remedy: Phrase(
      nl: "Laat de naam bij één van beide staan.", en: "Leave the name with one of them."))
}

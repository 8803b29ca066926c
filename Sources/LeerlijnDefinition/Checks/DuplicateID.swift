internal import LeerlijnDiagnostics

/// Two things of one kind with the same name.
enum DuplicateID: DefinitionCheck {
  static let code = DiagnosticCode(301, "duplicate-id")

  private struct Key: Hashable {
    let space: NameKind
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
        log.report(.givenTwice(declaration, earlier))
      } else {
        first[key] = declaration
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func givenTwice(_ second: Declaration, _ first: Declaration) -> Diagnostic {
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
        en: "Give one of them another name and adapt what refers to it."))
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

/// A name that nothing in the curriculum carries.
enum UnknownReference: DefinitionCheck {
  /// Of so many names it is sought what was meant.
  private static let mostSought = 100

  static let code = DiagnosticCode(212, "unknown-reference")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    // A document that was not found would have given names: all that is missing follows from that.
    guard !definition.lacksDocuments else { return }
    let unknown = definition.references.filter {
      !definition.names.resolves($0) && scopeIsKnown(of: $0, in: definition)
    }
    guard !unknown.isEmpty else { return }
    // What may have held others comes before them.
    let names = UnknownName.all(in: unknown)
    let ordered = names.filter(\.isHolder) + names.filter { !$0.isHolder }
    for name in ordered.prefix(mostSought) {
      let bearing = name.bearing(in: definition.curriculum)
      log.report(.unknown(name, help(name, definition.names), bearing))
    }
    // Where this much is missing, neither what was meant nor what follows from it is sought any more:
    // every name would be held beside every other.
    let unsought = Phrase(
      nl: "Voeg het toe, of verbeter de naam.", en: "Add it, or correct the name.")
    for name in ordered.dropFirst(mostSought) { log.report(.unknown(name, unsought, nil)) }
  }

  /// A passage of an unknown source is a consequence, reported with the source only.
  private static func scopeIsKnown(
    of reference: Reference, in definition: CurriculumDefinition
  ) -> Bool {
    guard let scope = reference.scope else { return true }
    switch reference.kinds.first {
    case .passage: return definition.names.contains(scope, as: .source)
    case .moment: return definition.names.contains(scope, as: .placement)
    case .profile: return definition.names.contains(scope, as: .programme)
    default: return true
    }
  }
}

extension Diagnostic {
  fileprivate static func unknown(
    _ unknown: UnknownName, _ help: Phrase, _ bearing: Bearing?
  ) -> Diagnostic {
    let reference = unknown.first
    let kinds = reference.kinds.prefix(4)
    func words(_ language: Language, _ or: String) -> String {
      let all = kinds.map { $0.words[language] }
      guard all.count > 1, let last = all.last else { return all.first ?? "" }
      return all.dropLast().joined(separator: ", ") + " \(or) " + last
    }
    let (name, dutch, english) = (reference.name, words(.dutch, "of"), words(.english, "or"))
    let message =
      reference.scope.map {
        Phrase(
          nl: "Er is geen \(dutch) '\(name)' bij '\($0)'.",
          en: "There is no \(english) '\(name)' in '\($0)'.")
      }
      ?? Phrase(
        nl: "Er is geen \(dutch) '\(name)'.", en: "There is no \(english) '\(name)'.")
    return Diagnostic(
      UnknownReference.code, .error, at: reference.place, message,
      notes: unknown.places.dropFirst().map {
        Note(Phrase(nl: "Ook hier staat '\(name)'.", en: "'\(name)' stands here too."), at: $0)
      }, help: help, bearing: bearing)
  }
}

extension UnknownReference {
  /// A name that is used several times is more likely missing than misspelt.
  private static func help(_ unknown: UnknownName, _ names: NameIndex) -> Phrase {
    let near = help(unknown.first, names)
    let (name, count) = (unknown.first.name, unknown.places.count)
    guard count > 1 else { return near }
    return Phrase(
      nl: "Voeg '\(name)' toe, of verander de \(count) plaatsen waar het staat. "
        + near.dutch,
      en: "Add '\(name)', or change the \(count) places where it stands. " + near.english)
  }

  private static func help(_ reference: Reference, _ names: NameIndex) -> Phrase {
    let candidates = names.candidates(for: reference).sorted()
    if let near = nearestName(to: reference.name, among: candidates) {
      return Phrase(nl: "Bedoel je '\(near)'?", en: "Do you mean '\(near)'?")
    }
    if let other = names.otherKinds(of: reference.name).first(where: {
      !reference.kinds.contains($0)
    }) {
      return Phrase(
        nl: "'\(reference.name)' bestaat wel als \(other.words[.dutch]), maar past hier niet.",
        en: "'\(reference.name)' does exist as a \(other.words[.english]), but has no place here.")
    }
    guard !candidates.isEmpty else {
      return Phrase(
        nl: "Voeg het toe, of noem met 'uses' het document waarin het staat.",
        en: "Add it, or name the document it stands in with 'uses'.")
    }
    let shown = listed(candidates.prefix(6))
    return candidates.count <= 6
      ? Phrase(nl: "Er zijn: \(shown[.dutch]).", en: "There are: \(shown[.english]).")
      : Phrase(
        nl: "Onder meer zijn er: \(shown[.dutch]).",
        en: "Among others there are: \(shown[.english])."
      )
  }
}

extension UnknownReference {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl:
        "Een attribuut noemt iets dat in dit curriculum en de gebruikte documenten niet bestaat.",
      en: "An attribute names something that is neither in this curriculum nor in those it uses."),
    example: "<by role=\"docnet\"/>",
    remedy: Phrase(
      nl: "Verbeter de naam, voeg toe wat ontbreekt, of noem met 'uses' het document ervan.",
      en: "Correct the name, add what is missing, or name its document with 'uses'."))
}

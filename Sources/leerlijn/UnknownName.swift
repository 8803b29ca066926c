import LeerlijnDiagnostics

extension Phrase {
  /// Something that was asked for by a name that there is not: what comes nearest, and what there is.
  ///
  /// - Parameters:
  ///   - place: where it was looked for.
  ///   - none: what to say where nothing of the kind is there.
  static func unknownName(
    _ kind: Phrase, _ name: String, known: [Named],
    in place: Phrase = Phrase(nl: "in dit curriculum", en: "in this curriculum"), none: Phrase
  ) -> Phrase {
    let missing = Phrase(
      nl: "\(kind.dutch) '\(name)' staat niet \(place.dutch)",
      en: "\(kind.english) '\(name)' is not \(place.english)")
    guard !known.isEmpty else {
      return Phrase(
        nl: "\(missing.dutch); \(none.dutch).", en: "\(missing.english); \(none.english).")
    }
    let near = known.nearest(to: name)
    let hint = Phrase(
      nl: near.map { " Bedoel je '\($0)'?" } ?? "", en: near.map { " Do you mean '\($0)'?" } ?? "")
    let list = known.map { Phrase(same: $0.id) }.listed(atMost: near == nil ? 40 : 12)
    return Phrase(
      nl: "\(missing.dutch).\(hint.dutch) Er zijn: \(list.dutch).",
      en: "\(missing.english).\(hint.english) There are: \(list.english).")
  }

  static func unknownName(
    _ kind: Phrase, _ name: String, known: [String], none: Phrase
  ) -> Phrase {
    unknownName(kind, name, known: known.map { Named($0) }, none: none)
  }
}

extension [Phrase] {
  /// `a, b, c`, and how many more where there are many.
  func listed(atMost most: Int) -> Phrase {
    let shown = prefix(most)
    let list = Phrase(
      nl: shown.map(\.dutch).joined(separator: ", "),
      en: shown.map(\.english).joined(separator: ", "))
    let rest = count - shown.count
    guard rest > 0 else { return list }
    return Phrase(
      nl: "\(list.dutch) en nog \(rest)", en: "\(list.english) and \(rest) more")
  }
}

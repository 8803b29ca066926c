import LeerlijnDiagnostics
import LeerlijnXML

extension Phrase {
  /// Something that was asked for by a name that the curriculum does not have: what comes nearest, and
  /// what there is.
  ///
  /// - Parameter none: what to say where the curriculum has nothing of the kind.
  static func unknownName(
    _ kind: Phrase, _ name: String, known: [String], none: Phrase
  ) -> Phrase {
    let missing = Phrase(
      nl: "\(kind.dutch) '\(name)' staat niet in dit curriculum",
      en: "\(kind.english) '\(name)' is not in this curriculum")
    guard !known.isEmpty else {
      return Phrase(
        nl: "\(missing.dutch); \(none.dutch).", en: "\(missing.english); \(none.english).")
    }
    let list = known.joined(separator: ", ")
    let near = nearestName(to: name, among: known)
    let hint = Phrase(
      nl: near.map { " Bedoel je '\($0)'?" } ?? "", en: near.map { " Do you mean '\($0)'?" } ?? "")
    return Phrase(
      nl: "\(missing.dutch).\(hint.dutch) Er zijn: \(list).",
      en: "\(missing.english).\(hint.english) There are: \(list).")
  }
}

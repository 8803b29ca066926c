internal import LeerlijnDiagnostics
internal import LeerlijnXML

/// "Bedoel je …?" where a name is close to one that exists, else nothing; begins with a space.
func nearest(to name: String, among names: [String]) -> Phrase {
  guard let near = nearestName(to: shown(name), among: names) else { return Phrase(same: "") }
  return Phrase(nl: " Bedoel je '\(near)'?", en: " Do you mean '\(near)'?")
}

/// The names that there are, as a list for a message; cut where it would be long.
func listed(_ names: [String]) -> String {
  let few = names.prefix(12).joined(separator: ", ")
  return names.count > 12 ? few + ", …" : few
}

package import LeerlijnDiagnostics

extension InvolvementMode {
  /// `met een interview`, as it stands after what somebody is asked to do.
  package var adverb: Phrase {
    switch self {
    case .present: Phrase(nl: "aanwezig", en: "present")
    case .interview: Phrase(nl: "met een interview", en: "by interview")
    case .film: Phrase(nl: "met een filmpje", en: "by film")
    case .other: Phrase(nl: "op een andere manier", en: "in another way")
    }
  }
}

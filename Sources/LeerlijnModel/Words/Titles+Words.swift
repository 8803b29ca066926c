package import LeerlijnDiagnostics

extension Titles {
  /// The title in both languages, the document's own where one is missing; nil without any.
  package var phrase: Phrase? {
    guard let dutch = text(in: .dutch), let english = text(in: .english) else { return nil }
    return Phrase(nl: dutch, en: english)
  }
}

internal import LeerlijnDiagnostics
package import LeerlijnModel
internal import LeerlijnXML

/// What a document of a curriculum says of itself (Dutch: *kop van een document*); a curriculum that is
/// put together of several has several.
package struct DocumentHead: Sendable {
  package let id: String
  package let edition: String
  package let titles: Titles
  package let descriptions: Titles
}

extension Curriculum {
  /// The heads of its documents in the order in which they were read.
  package var documentHeads: [DocumentHead] {
    files.compactMap { file in
      var ignored = DiagnosticLog()
      guard let root = parseXML(file, schema: nil, reporting: &ignored)?.root else { return nil }
      let language = root["xml:lang"] ?? Language.dutch.rawValue
      func texts(_ name: String) -> Titles {
        Titles(
          root.elements.filter { $0.name == name }.map {
            Titles.Entry(language: $0["xml:lang"] ?? language, text: $0.normalizedText)
          })
      }
      return DocumentHead(
        id: root["id"] ?? "", edition: root["edition"] ?? "", titles: texts("title"),
        descriptions: texts("description"))
    }
  }
}

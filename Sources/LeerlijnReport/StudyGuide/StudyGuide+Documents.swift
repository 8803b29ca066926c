internal import LeerlijnDiagnostics
internal import LeerlijnInterchange
internal import LeerlijnModel
internal import LeerlijnPage

extension StudyGuide {
  /// What the curriculum says of itself as a whole.
  func writeDescription(to page: inout MarkupWriter) {
    guard let head = heads.first(where: { $0.id == curriculum.id }),
      !head.descriptions.entries.isEmpty
    else { return }
    page.element(.p) { write(Titled(head.descriptions, or: ""), to: &$0) }
  }

  /// The documents that the curriculum is put together of; nil where it is one.
  var documentSection: Section? {
    guard heads.count > 1 else { return nil }
    return Section(name: "documents", title: Phrase(nl: "Documenten", en: "Documents")) {
      guide, page in
      guide.table(
        Phrase(
          nl: "Waaruit dit curriculum is samengesteld", en: "What this curriculum is made of"),
        [
          Phrase(nl: "Document", en: "Document"), Phrase(nl: "Editie", en: "Edition"),
          Phrase(nl: "Omschrijving", en: "Description"),
        ], to: &page
      ) { page in
        for head in guide.heads {
          guide.row(
            { guide.write(Titled(head.titles, or: head.id), to: &$0) },
            [
              { $0.words(head.edition) },
              head.descriptions.entries.isEmpty
                ? nil : { guide.write(Titled(head.descriptions, or: ""), to: &$0) },
            ], to: &page)
        }
      }
    }
  }
}

internal import LeerlijnAnalysis
package import LeerlijnDiagnostics
internal import LeerlijnPage

/// A difference as one HTML page that needs nothing else: a table per topic, old and new side by
/// side, readable on paper and by a screen reader.
package struct DifferencePage {
  private let report: DifferenceReport
  private let language: Language

  package init(_ report: DifferenceReport, in language: Language) {
    self.report = report
    self.language = language
  }

  /// - Parameter impact: what it does to who is under way.
  package func text(impact: ImpactSection? = nil) -> String {
    var page = Page(report.heading[language], by: Self.maker, in: language)
    page.opening = { writeOpening(to: &$0) }
    page.sections =
      [impact?.section].compactMap { $0 } + report.sections.map(section)
      + [documents].compactMap { $0 }
    let (old, new) = (report.difference.old, report.difference.new)
    page.footer = { $0.origin(of: [old, new], in: language) }
    return page.text()
  }

  /// Whether a text begins as a page of a difference does, in any language.
  package static func isOpened(by text: String) -> Bool { Page.isOpened(by: text, of: maker) }

  private static let maker = "leerlijn diff"

  // MARK: Before the tables

  private func writeOpening(to page: inout MarkupWriter) {
    page.element(.p, .look(.conclusion), text: report.conclusion[language])
    page.element(.p, text: report.scope[language])
    for caution in report.cautions { page.element(.p, text: caution[language]) }
    guard !report.sections.isEmpty else { return }
    page.element(.ul, .look(.legend)) { page in
      for consequence in Consequence.allCases.reversed() {
        page.element(.li, .look(consequence.look)) { page in
          page.element(.span, .look(.sign), .onlySeen, text: consequence.sign)
          page.words(" " + consequence.words[language])
        }
      }
    }
  }

  private var documents: Page.Section? {
    guard report.documents.count > 1 else { return nil }
    let title = Phrase(nl: "Per document", en: "Per document")[language]
    return Page.Section("documents", title) { page in
      page.list(
        report.documents.map { document in
          let words = Phrase(
            nl: document.changes == 1 ? "1 wijziging" : "\(document.changes) wijzigingen",
            en: document.changes == 1 ? "1 change" : "\(document.changes) changes")
          return { page in
            page.element(.code, text: document.path)
            page.words(": " + words[language])
          }
        })
    }
  }

  // MARK: Tables

  private func section(_ own: DifferenceSection) -> Page.Section {
    let title = own.topic.title[language]
    let heads = [
      Phrase(nl: "Gevolg", en: "Effect"), Phrase(nl: "Wijziging", en: "Change"), Self.was,
      Self.becomes, Phrase(nl: "Plaats", en: "Place"),
    ].map { $0[language] }
    var section = Page.Section(own.topic.rawValue, title) { page in
      page.table(title, heads, .compared, isNamedAbove: true) { page in
        for entry in own.entries { write(entry, to: &page) }
      }
    }
    section.note = "(\(own.count))"
    return section
  }

  private func write(_ entry: DifferenceEntry, to page: inout MarkupWriter) {
    let effect = entry.consequence
    page.element(.tr, .look(effect.look)) { page in
      page.element(.td) { page in
        page.element(.span, .look(.sign), .onlySeen, text: effect.sign)
        page.element(.span, .look(.spoken), text: effect.words[language])
      }
      page.element(.td, text: entry.sentence[language])
      write(entry.old, entry.new, to: &page)
      // What has details shows its places beside each.
      let places = entry.details.isEmpty ? entry.places { $0.name } : (old: [], new: [])
      writePlaces(places.old + places.new, to: &page)
    }
    for (detail, change) in zip(entry.details, entry.changes) {
      let places = PlaceList([change.oldPlace, change.newPlace].compactMap { $0 })
      page.element(.tr, .look(.inner)) { page in
        page.element(.td, text: "")
        page.element(.td, text: detail.name[language])
        write(detail.old, detail.new, to: &page)
        writePlaces(places.lines { $0.name }, to: &page)
      }
    }
  }

  private static let was = Phrase(nl: "Was", en: "Was")
  private static let becomes = Phrase(nl: "Wordt", en: "Becomes")

  private func write(_ old: Phrase?, _ new: Phrase?, to page: inout MarkupWriter) {
    page.element(.td, .head(Self.was[language]), text: old?[language] ?? "")
    page.element(.td, .head(Self.becomes[language]), text: new?[language] ?? "")
  }

  private func writePlaces(_ lines: [String], to page: inout MarkupWriter) {
    page.element(.td, .look(.place)) { page in
      for (index, line) in lines.enumerated() {
        if index > 0 { page.lineBreak() }
        page.element(.code, text: line)
      }
    }
  }
}

extension Consequence {
  fileprivate var look: Look {
    switch self {
    case .editorial: .settled
    case .notProven: .unsure
    case .revision: .grave
    }
  }
}

extension SourceFile {
  /// The last part of its path.
  fileprivate var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

package import LeerlijnAnalysis
package import LeerlijnDiagnostics
internal import LeerlijnModel

/// An analysis as one page that needs nothing beside it: it can be sent, printed and read aloud.
package struct AnalysisPage {
  /// What others add to the page; a part that is not there has no place on it.
  package struct Additions {
    /// The curriculum as a picture: SVG that is well-formed and holds no script. It may link to
    /// `#unit-` and the id of a course or placement.
    package var map: String?
    /// What `check` finds.
    package var findings: DiagnosticLog?
    /// What a proof of the whole finds besides; nil where nobody asked.
    package var proof: Proof?

    package enum Proof {
      case found(DiagnosticLog)
      /// Errors stand in the way.
      case notPossible
    }

    package init(map: String? = nil, findings: DiagnosticLog? = nil, proof: Proof? = nil) {
      self.map = map
      self.findings = findings
      self.proof = proof
    }
  }

  let analysis: CurriculumAnalysis
  let sentences: AnalysisSentences
  let language: Language
  let additions: Additions

  package init(
    _ analysis: CurriculumAnalysis, in language: Language, with additions: Additions = Additions()
  ) {
    self.analysis = analysis
    self.language = language
    self.additions = additions
    sentences = AnalysisSentences(analysis)
  }

  /// A part of the page, by the name of its place.
  struct Section {
    let anchor: String
    let title: Phrase
    let write: (AnalysisPage, inout MarkupWriter) -> Void
  }

  private var sections: [Section] {
    var sections: [Section] = []
    if let map = additions.map {
      sections.append(
        Section(anchor: "map", title: Phrase(nl: "De kaart", en: "The map")) { _, page in
          page.element("figure") { $0.markup(map) }
        })
    }
    if let findings = additions.findings {
      sections.append(
        Section(anchor: "findings", title: Phrase(nl: "Bevindingen", en: "Findings")) {
          $0.write(findings, additions.proof, to: &$1)
        })
    }
    return sections + Self.usual
  }

  private static var usual: [Section] {
    [
      Section(
        anchor: "order",
        title: Phrase(nl: "Knelpunten in de volgorde", en: "Bottlenecks in the order")
      ) { $0.writeStructure(to: &$1) },
      Section(
        anchor: "coverage",
        title: Phrase(nl: "Dekking van de leeruitkomsten", en: "Coverage of the outcomes")
      ) { $0.writeCoverage(to: &$1) },
      Section(
        anchor: "load", title: Phrase(nl: "Toetslast per periode", en: "Assessment load per period")
      ) { $0.writeLoad(to: &$1) },
      Section(
        anchor: "units", title: Phrase(nl: "Alle onderwijseenheden", en: "All courses")
      ) { $0.writeAllUnits(to: &$1) },
    ]
  }

  /// The whole document.
  package func text() -> String {
    let curriculum = analysis.curriculum
    let title = "\(curriculum.titles.text(in: language) ?? curriculum.id) \(curriculum.edition)"
    let sections = sections
    var page = MarkupWriter()
    page.markup("<!DOCTYPE html>\n")
    page.element("html", [("lang", language.rawValue)]) { page in
      page.element("head") { page in
        page.markup("<meta charset=\"utf-8\">\n")
        page.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        page.element("title", text: title)
        page.element("style") { $0.markup(Self.style) }
      }
      page.element("body") { page in
        page.element("header") { page in
          page.element("h1", text: title)
          page.element("p", text: sentences.scope[language])
        }
        page.element("nav", [("aria-label", Phrase(nl: "Inhoud", en: "Contents")[language])]) {
          $0.element("ul") { page in
            for section in sections {
              page.element("li") {
                $0.element("a", [("href", "#" + section.anchor)], text: section.title[language])
              }
            }
          }
        }
        page.element("main") { page in
          for section in sections { write(section, to: &page) }
        }
      }
    }
    return page.text
  }

  private func write(_ section: Section, to page: inout MarkupWriter) {
    page.element(
      "section", [("id", section.anchor), ("aria-labelledby", section.anchor + "-title")]
    ) { page in
      page.element("h2", [("id", section.anchor + "-title")], text: section.title[language])
      section.write(self, &page)
    }
  }

  func list(_ phrases: [Phrase], to page: inout MarkupWriter) {
    guard !phrases.isEmpty else { return }
    page.element("ul") { page in
      for phrase in phrases { page.element("li", text: phrase[language]) }
    }
  }
}

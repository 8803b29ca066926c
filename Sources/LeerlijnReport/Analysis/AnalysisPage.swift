package import LeerlijnAnalysis
package import LeerlijnDiagnostics
internal import LeerlijnModel
package import LeerlijnPage

/// An analysis as one page that needs nothing beside it: it can be sent, printed and read aloud.
package struct AnalysisPage {
  /// What others add to the page; a part that is not there has no place on it.
  package struct Additions {
    /// The curriculum as a picture. It may link to `#unit-` and the id of a course or placement.
    package var map: Picture?
    /// What `check` finds.
    package var findings: DiagnosticLog?
    /// What a proof of the whole finds besides; nil where nobody asked.
    package var proof: Proof?

    package enum Proof {
      case found(DiagnosticLog)
      /// Errors stand in the way.
      case notPossible
    }

    package init(map: Picture? = nil, findings: DiagnosticLog? = nil, proof: Proof? = nil) {
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

  private var sections: [Page.Section] {
    var sections: [Page.Section] = []
    if let map = additions.map {
      let title = Phrase(nl: "De kaart", en: "The map")
      var section = section("map", title) { page in
        page.frame(title[language], .picture) { $0.picture(map) }
      }
      section.isSheet = true
      sections.append(section)
    }
    if let findings = additions.findings {
      sections.append(
        section("findings", Phrase(nl: "Bevindingen", en: "Findings")) {
          write(findings, additions.proof, to: &$0)
        })
    }
    return sections + usual
  }

  private var usual: [Page.Section] {
    [
      section("order", Phrase(nl: "Knelpunten in de volgorde", en: "Bottlenecks in the order")) {
        writeStructure(to: &$0)
      },
      section(
        "coverage", Phrase(nl: "Dekking van de leeruitkomsten", en: "Coverage of the outcomes")
      ) { writeCoverage(to: &$0) },
      section("load", Phrase(nl: "Toetslast per periode", en: "Assessment load per period")) {
        writeLoad(to: &$0)
      },
      section("units", Phrase(nl: "Alle onderwijseenheden", en: "All courses")) {
        writeUnits(to: &$0)
      },
    ]
  }

  private func section(
    _ place: String, _ title: Phrase, content: @escaping PageContent
  ) -> Page.Section {
    Page.Section(place, title[language], content: content)
  }

  /// The whole document.
  package func text() -> String {
    let curriculum = analysis.curriculum
    let title = "\(curriculum.titles.text(in: language) ?? curriculum.id) \(curriculum.edition)"
    var page = Page(title, by: "leerlijn analyse", in: language)
    page.opening = { $0.element(.p, .look(.conclusion), text: sentences.scope[language]) }
    page.sections = sections
    page.footer = { $0.origin(of: [curriculum], in: language) }
    return page.text()
  }

  func list(_ phrases: [Phrase], to page: inout MarkupWriter) {
    page.list(phrases.map { phrase in { $0.words(phrase[language]) } })
  }
}

internal import LeerlijnAnalysis
package import LeerlijnDiagnostics

/// A difference as text that can be read aloud, what touches students first.
package struct DifferenceText {
  private let report: DifferenceReport
  private let language: Language
  private let flow: TextFlow

  package init(_ report: DifferenceReport, in language: Language, flow: TextFlow) {
    self.report = report
    self.language = language
    self.flow = flow
  }

  package func text() -> String {
    var text = flow.style(.bold, report.heading[language]) + "\n"
    text += flow.paragraph(report.scope[language])
    text += flow.paragraph(report.conclusion[language])
    for caution in report.cautions { text += flow.paragraph(caution[language]) }
    for section in report.sections {
      text += "\n" + flow.style(.bold, section.topic.title[language]) + "\n"
      for entry in section.entries { text += self.text(of: entry) }
    }
    if !report.sections.isEmpty { text += "\n" + legend }
    return text
  }

  private func text(of entry: DifferenceEntry) -> String {
    var text = flow.paragraph(
      entry.sentence[language], indent: 2, hanging: 4,
      opening: entry.consequence.sign + " ", openingWidth: 2)
    for detail in entry.details {
      let line = Phrase(
        nl: "\(detail.name.dutch): nu \(detail.new.dutch).",
        en: "\(detail.name.english): now \(detail.new.english).")
      text += flow.paragraph(line[language], indent: 4, hanging: 6)
    }
    let places = entry.places { $0.path }
    let sides = [places.old, places.new].filter { !$0.isEmpty }
      .map { $0.joined(separator: "; ") }
    if !sides.isEmpty {
      text += flow.style(.dim, "    " + sides.joined(separator: " → ")) + "\n"
    }
    return text
  }

  private var legend: String {
    Consequence.allCases.reversed().map { "\($0.sign) \($0.words[language])" }
      .joined(separator: "   ") + "\n"
  }
}

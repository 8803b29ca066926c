internal import LeerlijnAnalysis
package import LeerlijnDiagnostics

/// A difference as one HTML page that needs nothing else: a table per topic, old and new side by
/// side, readable on paper and by a screen reader.
package struct DifferencePage {
  private let report: DifferenceReport
  private let language: Language

  package init(_ report: DifferenceReport, in language: Language) {
    self.report = report
    self.language = language
  }

  /// - Parameter impact: the inside of a section about who is under way.
  package func text(impact: String = "") -> String {
    let heading = report.heading[language].asHTML
    var page = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(heading)</title>
      <style>
      \(DifferencePage.style)
      </style>
      </head>
      <body>
      <main>
      <h1>\(heading)</h1>
      <p>\(report.scope[language].asHTML)</p>
      <p class="conclusion">\(report.conclusion[language].asHTML)</p>

      """
    for caution in report.cautions { page += "<p>\(caution[language].asHTML)</p>\n" }
    if !report.sections.isEmpty { page += contents + legend }
    if !impact.isEmpty { page += "<section id=\"impact\">\n\(impact)</section>\n" }
    for section in report.sections { page += text(of: section) }
    if report.documents.count > 1 { page += documents }
    return page + "</main>\n</body>\n</html>\n"
  }

  // MARK: Before the tables

  private var contents: String {
    let name = Phrase(nl: "Op deze pagina", en: "On this page")[language]
    let items = report.sections.map { section in
      "<li><a href=\"#\(section.topic.rawValue)\">\(section.topic.title[language].asHTML)</a> "
        + "(\(section.count))</li>\n"
    }
    return "<nav aria-label=\"\(name)\">\n<ul>\n\(items.joined())</ul>\n</nav>\n"
  }

  private var legend: String {
    let items = Consequence.allCases.reversed().map { consequence in
      "<li><span class=\"sign\" aria-hidden=\"true\">\(consequence.sign)</span> "
        + "\(consequence.words[language].asHTML)</li>\n"
    }
    return "<ul class=\"legend\">\n\(items.joined())</ul>\n"
  }

  private var documents: String {
    let title = Phrase(nl: "Per document", en: "Per document")[language]
    let items = report.documents.map { document in
      let words = Phrase(
        nl: document.changes == 1 ? "1 wijziging" : "\(document.changes) wijzigingen",
        en: document.changes == 1 ? "1 change" : "\(document.changes) changes")
      return "<li><code>\(document.path.asHTML)</code>: \(words[language])</li>\n"
    }
    return "<section>\n<h2>\(title)</h2>\n<ul>\n\(items.joined())</ul>\n</section>\n"
  }

  // MARK: Tables

  private func text(of section: DifferenceSection) -> String {
    let title = section.topic.title[language].asHTML
    let columns = [
      Phrase(nl: "Gevolg", en: "Effect"), Phrase(nl: "Wijziging", en: "Change"),
      Phrase(nl: "Was", en: "Was"), Phrase(nl: "Wordt", en: "Becomes"),
      Phrase(nl: "Plaats", en: "Place"),
    ].map { "<th scope=\"col\">\($0[language])</th>" }.joined()
    let rows = section.entries.map(row).joined()
    return """
      <section aria-labelledby="\(section.topic.rawValue)">
      <h2 id="\(section.topic.rawValue)">\(title)</h2>
      <table class="changes">
      <thead><tr>\(columns)</tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </section>

      """
  }

  private func row(_ entry: DifferenceEntry) -> String {
    let effect = entry.consequence
    let first =
      "<td class=\"effect\"><span class=\"sign\" aria-hidden=\"true\">\(effect.sign)</span>"
      + "<span class=\"spoken\">\(effect.words[language].asHTML)</span></td>"
    let sentence = entry.sentence[language].asHTML
    var rows =
      "<tr class=\"\(effect.rawValue)\">\(first)<td>\(sentence)</td>"
      + "<td>\(entry.old?[language].asHTML ?? "")</td>"
      + "<td>\(entry.new?[language].asHTML ?? "")</td>"
      + "<td class=\"place\">\(places(of: entry))</td></tr>\n"
    for (detail, change) in zip(entry.details, entry.changes) {
      let places = PlaceList([change.oldPlace, change.newPlace].compactMap { $0 })
      rows +=
        "<tr class=\"detail\"><td></td><td>\(detail.name[language].asHTML)</td>"
        + "<td>\(detail.old[language].asHTML)</td><td>\(detail.new[language].asHTML)</td>"
        + "<td class=\"place\">\(list(places.lines { $0.name }))</td></tr>\n"
    }
    return rows
  }

  private func places(of entry: DifferenceEntry) -> String {
    // What has details shows its places beside each.
    guard entry.details.isEmpty else { return "" }
    let places = entry.places { $0.name }
    return list(places.old + places.new)
  }

  private func list(_ lines: [String]) -> String {
    lines.map { "<code>\($0.asHTML)</code>" }.joined(separator: "<br>")
  }
}

extension SourceFile {
  /// The last part of its path.
  fileprivate var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

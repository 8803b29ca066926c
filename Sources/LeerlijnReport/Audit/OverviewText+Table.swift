internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension OverviewText {
  /// Rules by status: one line per rule that is for anyone, the others named below it.
  func table(attention: Attention?) -> String {
    let (counted, idle) = ruleCounts(attention)
    guard !counted.isEmpty else { return nobody }
    let rows = counted.map { row in
      (title: row.title, cells: row.counts.map { $0 == 0 ? "·" : "\($0)" })
    }
    let withTight = attention != nil
    return layout(rows, headers: signs(withTight: withTight)) + legend(withTight: withTight)
      + idleRules(idle)
  }

  /// Per rule that is for anyone how many students have each status, the tight ones behind the open
  /// ones where they are known; then the rules that are for nobody.
  func ruleCounts(
    _ attention: Attention?
  ) -> (rows: [(title: String, counts: [Int])], idle: [Phrase]) {
    let summary = selected.summary()
    var rows: [(title: String, counts: [Int])] = []
    var idle: [Phrase] = []
    for rule in selected.studentRules {
      let title = narrator.title(ofRule: rule)
      func count(_ status: Status) -> Int { summary.count(of: status, rule: rule) }
      if Status.allCases.allSatisfy({ $0 == .notApplicable || count($0) == 0 }) {
        idle.append(title.quoted)
        continue
      }
      var counts = [count(.met), count(.open)]
      if let attention { counts.append(attention.tight[rule] ?? 0) }
      counts += [count(.missed), count(.waived), count(.notApplicable)]
      let advice = Phrase(nl: " (advies)", en: " (advice)")[language]
      let needsMark =
        audit.curriculum.rules[rule].isAdvisory && !title[language].hasSuffix(advice)
      rows.append((title[language] + (needsMark ? advice : ""), counts))
    }
    return (rows, idle)
  }

  private func signs(withTight: Bool) -> [String] {
    let tight = withTight ? ["◔"] : []
    return [Status.met.sign, Status.open.sign] + tight
      + [Status.missed, .waived, .notApplicable].map(\.sign)
  }

  /// What the signs above the columns stand for.
  private func legend(withTight: Bool) -> String {
    func words(_ status: Status) -> String { "\(status.sign) \(status.words[language])" }
    let tight = Phrase(nl: "◔ waarvan krap", en: "◔ of which tight")[language]
    let parts =
      [words(.met), words(.open)] + (withTight ? [tight] : [])
      + [words(.missed), words(.waived), words(.notApplicable)]
    return flow.style(.dim, parts.joined(separator: "  ")) + "\n"
  }

  private func layout(_ rows: [(title: String, cells: [String])], headers heads: [String]) -> String
  {
    let widths = heads.indices.map { column in
      max(heads[column].count, 3, rows.map { $0.cells[column].count }.max() ?? 0)
    }
    let room = flow.width - widths.reduce(0) { $0 + $1 + 2 }
    let needed = (rows.map(\.title.count).max() ?? 0)
    let titleWidth = max(16, min(needed, room))
    let topic = Phrase(nl: "Regel", en: "Rule")[language]
    var text = flow.style(.bold, line(topic, heads, titleWidth, widths)) + "\n"
    for row in rows {
      text += line(row.title.cut(to: titleWidth), row.cells, titleWidth, widths) + "\n"
    }
    return text
  }

  private func line(
    _ title: String, _ cells: [String], _ titleWidth: Int, _ widths: [Int]
  ) -> String {
    zip(cells, widths).reduce(title.padded(to: titleWidth)) { text, cell in
      text + "  " + cell.0.padded(to: cell.1, alignedRight: true)
    }
  }

  private func idleRules(_ titles: [Phrase]) -> String {
    guard !titles.isEmpty else { return "" }
    let list = titles.prefix(8).joinedByCommas
    let more = titles.count > 8 ? " …" : ""
    let nobody =
      selected.isOfEveryone
      ? Phrase(nl: "niemand", en: "nobody") : Phrase(nl: "geen van hen", en: "none of them")
    return paragraph(
      Phrase(
        nl: titles.count == 1
          ? "1 regel geldt vandaag voor \(nobody.dutch): \(list.dutch)."
          : "\(titles.count) regels gelden vandaag voor \(nobody.dutch): \(list.dutch)\(more).",
        en: titles.count == 1
          ? "1 rule is for \(nobody.english) today: \(list.english)."
          : "\(titles.count) rules are for \(nobody.english) today: \(list.english)\(more)."))
  }

  private var nobody: String {
    guard selected.selection.rules.isEmpty else {
      return paragraph(
        Phrase(
          nl: "Wat gekozen is, geldt vandaag voor geen student.",
          en: "What was chosen is for no student today."))
    }
    let count = selected.studentRules.count
    return paragraph(
      Phrase(
        nl: count == 0
          ? "Dit curriculum heeft geen regels over studenten."
          : "Geen enkele regel geldt vandaag voor een student.",
        en: count == 0
          ? "This curriculum has no rules about students."
          : "No rule is for any student today."))
  }
}

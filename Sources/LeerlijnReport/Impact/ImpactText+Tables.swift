internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension ImpactText {
  // MARK: From status to status

  /// A matrix for each rule that judges anyone otherwise; the others are counted.
  var matrices: String {
    var text = heading(
      Phrase(
        nl: "Van oud (links) naar nieuw (boven), in aantallen studenten",
        en: "From old (left) to new (above), in numbers of students"))
    text += matrix(
      Phrase(nl: "Alle regels samen, zonder advies", en: "All rules together, without advice"),
      impact.overall)
    let moved = impact.rules.filter { $0.matrix.moved > 0 }
    for rule in moved {
      text += matrix(name(of: rule), rule.matrix)
    }
    text += "\n" + flow.style(.dim, legend) + "\n"
    return text + paragraph(still(impact.rules.count - moved.count))
  }

  private var legend: String {
    Status.allCases.map { "\($0.sign) \($0.words[language])" }.joined(separator: "  ")
  }

  private func still(_ count: Int) -> Phrase {
    Phrase(
      nl: count == 1
        ? "Bij 1 regel blijft de stand van iedere student gelijk."
        : "Bij \(count) regels blijft de stand van iedere student gelijk.",
      en: count == 1
        ? "By 1 rule every student stands as before."
        : "By \(count) rules every student stands as before.")
  }

  private func name(of rule: RuleImpact) -> Phrase {
    let title = teller.title(of: rule.pair)
    let mark: Phrase
    switch (rule.pair.old, rule.pair.new) {
    case (nil, _): mark = Phrase(nl: " (nieuw)", en: " (new)")
    case (_, nil): mark = Phrase(nl: " (vervalt)", en: " (dropped)")
    default: mark = Phrase(same: "")
    }
    let advice = Phrase(nl: " (advies)", en: " (advice)")
    let needsAdvice = rule.isAdvisory && !title.dutch.hasSuffix(advice.dutch)
    return Phrase(
      nl: title.dutch + mark.dutch + (needsAdvice ? advice.dutch : ""),
      en: title.english + mark.english + (needsAdvice ? advice.english : ""))
  }

  private func matrix(_ name: Phrase, _ matrix: StatusMatrix) -> String {
    let rows = Status.allCases.filter { matrix.old($0) > 0 }
    let columns = Status.allCases.filter { matrix.new($0) > 0 }
    var text = "\n" + flow.paragraph(name[language], indent: 2)
    let head = columns.map { $0.sign.padded(to: 7, alignedRight: true) }.joined()
    text += "      " + head + "\n"
    for row in rows {
      let cells = columns.map { column in
        let count = matrix[row, column]
        return (count == 0 ? "·" : "\(count)").padded(to: 7, alignedRight: true)
      }
      text += "    \(row.sign) " + cells.joined() + "\n"
    }
    return text
  }

  // MARK: Groups

  var groupTables: String {
    guard impact.counts.losses + impact.counts.gains + impact.counts.urgent > 0 else { return "" }
    let groups = impact.groups
    return table(
      Phrase(nl: "Per cohort", en: "By cohort"),
      groups.cohorts.map { (Phrase(same: "\($0.key)"), $0.counts) })
      + table(
        Phrase(nl: "Per leerjaar", en: "By year"),
        groups.years.map { group in
          (
            group.key.map { Phrase(nl: "jaar \($0)", en: "year \($0)") }
              ?? Phrase(nl: "onbekend", en: "not known"), group.counts
          )
        })
      + table(
        Phrase(nl: "Per leernetwerk", en: "By network"),
        groups.networks.map { group in
          (
            group.key.map { teller.title(ofNetwork: impact.new.evidence.networks[$0]) }
              ?? Phrase(nl: "geen of onbekend", en: "none or not known"), group.counts
          )
        })
  }

  func table(_ title: Phrase, _ rows: [(name: Phrase, counts: ImpactCounts)]) -> String {
    let heads = [
      Phrase(nl: "studenten", en: "students"), Phrase(nl: "verliest", en: "lose"),
      Phrase(nl: "wint", en: "gain"), Phrase(nl: "krap", en: "tight"),
    ]
    let room = flow.width - heads.count * 11
    let longest = rows.map(\.name[language].count).max() ?? 0
    let width = min(max(longest, title[language].count), room)
    func line(_ name: String, _ cells: [String]) -> String {
      name.cut(to: width).padded(to: width)
        + cells.map { $0.padded(to: 11, alignedRight: true) }.joined() + "\n"
    }
    var text = "\n" + flow.style(.bold, line(title[language], heads.map { $0[language] }).dropped)
    text += "\n"
    for row in rows {
      let counts = row.counts
      text += line(
        row.name[language],
        [counts.students, counts.losses, counts.gains, counts.urgent].map {
          $0 == 0 ? "·" : "\($0)"
        })
    }
    return text
  }

  // MARK: Networks

  var networkText: String {
    let sentences = ImpactStory(told).networkSentences
    guard !sentences.isEmpty else { return "" }
    var text = heading(Phrase(nl: "Leernetwerken", en: "Learning networks"))
    for sentence in sentences {
      text += flow.paragraph(sentence[language], indent: 2, hanging: 4)
    }
    return text
  }
}

extension String {
  /// Without the line break at its end.
  fileprivate var dropped: String { hasSuffix("\n") ? String(dropLast()) : self }
}

internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension AnalysisSentences {
  private static let longestList = 8

  /// ‘Propedeuse’ (ten minste 60 EC) is nodig voor 3 onderwijseenheden: ‘…’, ‘…’ en ‘…’.
  func threshold(_ threshold: CreditThreshold) -> Phrase {
    let asked = threshold.asked
    let source = names.selection(asked.selection, of: asked.programme)
    let amount =
      asked.unit == .credits
      ? names.creditWords(asked.programme).amount(Credits(tenths: asked.minimum))
      : asked.unit.amount(asked.minimum)
    let held = threshold.holdsUp.count
    let more = held - Self.longestList
    var list = threshold.holdsUp.prefix(Self.longestList).map { names.unit($0) }
    if more > 0 { list.append(Phrase(nl: "nog \(more)", en: "\(more) more")) }
    let units = list.joinedByAnd
    return Phrase(
      nl: "\(source.dutch) (ten minste \(amount.dutch)) is nodig voor "
        + "\(held == 1 ? "1 onderwijseenheid" : "\(held) onderwijseenheden"): \(units.dutch).",
      en: "\(source.english) (at least \(amount.english)) is needed for "
        + "\(held == 1 ? "1 course" : "\(held) courses"): \(units.english).")
  }

  /// What the measures of the courses leave out; nil where nothing does.
  var thresholdsApart: Phrase? {
    guard !analysis.structure.thresholds.isEmpty else { return nil }
    return Phrase(
      nl: "Een aantal studiepunten of onderwijseenheden dat nodig is, telt hierin niet mee: het "
        + "noemt er geen bij naam.",
      en: "A number of credits or courses that is needed does not count in it: it names none of "
        + "them.")
  }
}

extension AnalysisNames {
  /// What a threshold counts from.
  func selection(_ selection: CourseSelection, of programme: ProgrammeID) -> Phrase {
    switch selection {
    case .phase(let id): names[id].quoted
    case .set(let id): names[id].quoted
    case .programme: self.programme(programme).quoted
    case .years(let years):
      Phrase(
        nl: "Leerjaar \(years.map { Phrase(same: "\($0)") }.joinedByAnd.dutch)",
        en: "Year \(years.map { Phrase(same: "\($0)") }.joinedByAnd.english)")
    }
  }
}

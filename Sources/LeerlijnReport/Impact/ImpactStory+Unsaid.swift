internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

// What neither edition can say of a student.

extension ImpactStory {
  /// What is registered under a name that the new edition has given up counts no longer.
  func lostName(_ lost: LostName) -> Phrase {
    let (old, new) = (Phrase(same: lost.old).quoted, Phrase(same: lost.new).quoted)
    let whose =
      lost.students == 1
      ? Phrase(nl: "1 student", en: "1 student")
      : Phrase(nl: "\(lost.students) studenten", en: "\(lost.students) students")
    let remedy =
      lost.kind == .course || lost.kind == .placement
      ? Phrase(
        nl: "Houd het kenmerk \(old.dutch), of zet het als 'alias' bij \(new.dutch)",
        en: "Keep the id \(old.english), or put it with \(new.english) as an 'alias'")
      : Phrase(nl: "Houd het kenmerk \(old.dutch)", en: "Keep the id \(old.english)")
    return Phrase(
      nl: "\(old.dutch) heet hier \(new.dutch): "
        + (lost.rows == 1 ? "1 rij" : "\(lost.rows) rijen")
        + " van \(whose.dutch) met het oude kenmerk " + (lost.rows == 1 ? "telt" : "tellen")
        + " niet meer mee. \(remedy.dutch); dan verliest hierdoor niemand.",
      en: "\(old.english) is called \(new.english) here: "
        + (lost.rows == 1 ? "1 row" : "\(lost.rows) rows")
        + " of \(whose.english) with the old id no longer " + (lost.rows == 1 ? "counts" : "count")
        + ". \(remedy.english); then nobody loses by this.")
  }

  /// A rule that asks for a number without a value for some says nothing about them.
  var untold: Section? {
    let items = impact.rules.filter { !$0.untold.isEmpty }.map { rule in
      Item(sentence: sentence(forUntold: rule), students: rule.untold)
    }
    guard !items.isEmpty else { return nil }
    return Section(
      heading: Phrase(
        nl: "Over wie niets te zeggen is", en: "Of whom nothing can be said"), items: items)
  }

  private func sentence(forUntold rule: RuleImpact) -> Phrase {
    let count = rule.untold.count
    let cohorts = Set(rule.untold.map { impact.new.evidence.students[$0].cohort }).sorted()
    let title = told.teller.title(of: rule.pair).quoted
    let lacking = parametersWithoutValue(rule, cohorts).map { told.teller.names[$0].quoted }
    let list = cohorts.map { Phrase(same: String($0)) }.joinedByAnd(atMost: 5)
    // The number may be that of a rule it refers to, or have a value on other days only.
    let what =
      lacking.isEmpty
      ? Phrase(
        nl: "hangt af van een parameter die voor hen geen waarde heeft (cohort \(list.dutch))",
        en: "hangs on a parameter that has no value for them (cohort \(list.english))")
      : Phrase(
        nl: "vraagt om \(lacking.joinedByAnd.dutch), en die parameter heeft geen waarde voor "
          + "cohort \(list.dutch)",
        en: "asks for \(lacking.joinedByAnd.english), and that parameter has no value for cohort "
          + list.english)
    return Phrase(
      nl: (count == 1 ? "1 student" : "\(count) studenten") + ": \(title.dutch) \(what.dutch).",
      en: (count == 1 ? "1 student" : "\(count) students") + ": \(title.english) \(what.english).")
  }

  /// The parameters that a rule asks for and that lack a value for some of these cohorts.
  private func parametersWithoutValue(
    _ impacted: RuleImpact, _ cohorts: [Int]
  ) -> [ParameterID] {
    let sides = [
      impacted.pair.new.map { (impact.new.curriculum, $0) },
      impacted.pair.old.map { (impact.old.curriculum, $0) },
    ].compactMap { $0 }
    for (curriculum, index) in sides {
      let asked = curriculum.rules[index].conditions.flatMap(\.measures).flatMap(\.parameters)
      let lacking = curriculum.parameters.filter { parameter in
        asked.contains(parameter.id)
          && cohorts.contains { cohort in
            !parameter.values.contains { $0.cohorts?.contains(cohort) ?? true }
          }
      }
      if !lacking.isEmpty { return lacking.map(\.id) }
    }
    return []
  }
}

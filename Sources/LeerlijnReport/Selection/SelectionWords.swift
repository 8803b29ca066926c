package import LeerlijnDiagnostics
package import LeerlijnModel
internal import LeerlijnRules

extension SelectedAudit {
  /// That what was chosen leaves nobody, for forms in which that is only seen by what is not there.
  package var emptyNote: Phrase? {
    guard students.isEmpty else { return nil }
    let names = Names(audit.curriculum)
    return selectionSentence(names).map { said in
      ([said] + (apartSentence(names).map { [$0] } ?? [])).asParagraph
    }
  }

  /// What was chosen, and how many students that leaves; nil where nothing was.
  ///
  /// - Shape: `Gekozen: ‘Leernetwerk Horizon’, leerjaar 3: 9 van de 64 studenten.`
  func selectionSentence(_ names: Names) -> Phrase? {
    guard let list = choiceWords(names) else { return nil }
    let all = audit.evidence.students.count
    let count = students.count
    let who: Phrase
    switch count {
    case 0:
      who = Phrase(nl: "geen van de \(all) studenten", en: "none of the \(all) students")
    case all:
      who = Phrase(nl: "alle \(all) studenten", en: "all \(all) students")
    default: who = Phrase(nl: "\(count) van de \(all) studenten", en: "\(count) of \(all) students")
    }
    return Phrase(
      nl: "Gekozen: \(list.dutch): \(who.dutch).", en: "Chosen: \(list.english): \(who.english).")
  }

  /// What was chosen; nil where nothing was.
  func choiceWords(_ names: Names) -> Phrase? {
    let wishes = wishes(names)
    return wishes.isEmpty ? nil : wishes.joinedByCommas
  }

  /// Where wishes leave nobody though several were named: what each of them leaves by itself.
  func apartSentence(_ names: Names) -> Phrase? {
    let apart = countsApart
    guard students.isEmpty, apart.count > 1 || !selection.standings.isEmpty, !apart.isEmpty else {
      return nil
    }
    let list = apart.map { kind, count in
      let wish = wish(kind, names)
      return Phrase(nl: "\(wish.dutch) \(count)", en: "\(wish.english) \(count)")
    }.joinedByCommas
    return Phrase(nl: "Elk apart: \(list.dutch).", en: "Each by itself: \(list.english).")
  }

  private func wishes(_ names: Names) -> [Phrase] {
    var all = StudentSelection.Kind.allCases.filter { !selection.isSilent(about: $0) }
      .map { wish($0, names) }
    if !selection.rules.isEmpty {
      let list = selection.rules.map { names[audit.curriculum.rules[$0].id].quoted }.joinedByOr
      all.append(Phrase(nl: "regel \(list.dutch)", en: "rule \(list.english)"))
    }
    if !selection.standings.isEmpty {
      let list = selection.standings.map(\.words.quoted).joinedByOr
      all.append(Phrase(nl: "stand \(list.dutch)", en: "status \(list.english)"))
    }
    return all
  }

  private func wish(_ kind: StudentSelection.Kind, _ names: Names) -> Phrase {
    let evidence = audit.evidence
    switch kind {
    case .network: return selection.networks.map { names[evidence.networks[$0]].quoted }.joinedByOr
    case .supervisor:
      let list = selection.supervisors.map { Phrase(same: evidence.supervisors[$0]).quoted }
        .joinedByOr
      return Phrase(
        nl: "praktijkbegeleider \(list.dutch)", en: "workplace supervisor \(list.english)")
    case .profile:
      let list = selection.profiles.map { names[evidence.profiles[$0]].quoted }.joinedByOr
      return Phrase(nl: "profiel \(list.dutch)", en: "profile \(list.english)")
    case .year:
      let list = selection.years.map { Phrase(same: String($0)) }.joinedByOr
      return Phrase(nl: "leerjaar \(list.dutch)", en: "year \(list.english)")
    }
  }
}

extension StudentSelection.Standing {
  /// As overviews say it.
  package var words: Phrase {
    switch self {
    case .met: Status.met.words
    case .open: Status.open.words
    case .tight: Phrase(nl: "krap", en: "tight")
    case .missed: Status.missed.words
    case .waived: Status.waived.words
    case .notApplicable: Status.notApplicable.words
    }
  }
}

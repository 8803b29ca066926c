package import LeerlijnAnalysis
package import LeerlijnDiagnostics
import LeerlijnModel

/// What was proven of a curriculum, to read: which cases can be completed, and how.
package struct ProofText {
  private let line: ProvenCurriculum
  private let language: Language
  private let flow: TextFlow
  private let names: Names

  package init(_ line: ProvenCurriculum, in language: Language, flow: TextFlow) {
    self.line = line
    self.language = language
    self.flow = flow
    names = Names(line.curriculum)
  }

  /// - Parameter witnesses: whether the ways through are told as well.
  package func text(witnesses: Bool = true) -> String {
    var text = ""
    for group in groups {
      for outcome in ProofOutcome.allCases {
        let cases = group.cases.filter { ProofOutcome($0.outcome) == outcome }
        if cases.isEmpty { continue }
        text += flow.paragraph(
          sentence(group, cases, outcome)[language], hanging: 2, opening: "\(outcome.sign) ",
          openingWidth: 2)
      }
    }
    for item in line.proof.lines {
      let shown = ProofOutcome(item.outcome)
      text += flow.paragraph(
        sentence(item, shown)[language], hanging: 2, opening: "\(shown.sign) ", openingWidth: 2)
    }
    text += untold
    guard witnesses else { return text }
    for group in groups {
      // The last year shows the whole way.
      let possible = group.cases.filter { ProofOutcome($0.outcome) == .possible }
      let last = possible.last { !$0.studyCase.withExceptions } ?? possible.last
      guard case .possible(let events)? = last?.outcome else { continue }
      var earlier: [Int: CourseOfEvents] = [:]
      for item in possible where item.studyCase.year < events.studyCase.year {
        guard !item.studyCase.withExceptions, case .possible(let way) = item.outcome else {
          continue
        }
        earlier[item.studyCase.year] = way
      }
      let witness = WitnessText(
        events, earlier: earlier, names, line.curriculum, in: language, flow: flow)
      text += "\n" + witness.text
    }
    return text
  }

  /// Rules that no proof speaks of: they are due on days that no case shows, or are for networks
  /// where there are none.
  private var untold: String {
    var requirements: [Requirement] = []
    for group in groups {
      for requirement in group.cases.last(where: \.studyCase.isFinal)?.untold ?? []
      where !requirements.contains(requirement) {
        requirements.append(requirement)
      }
    }
    let hasNetworks = !line.curriculum.networks.isEmpty
    let rules = line.curriculum.rules.filter {
      requirements.contains(.rule($0.id)) || $0.subject == .network && !hasNetworks
    }
    if rules.isEmpty { return "" }
    let list = rules.map { rule in
      let name = names[rule.id]
      return Phrase(nl: "‘\(name.dutch)’", en: "‘\(name.english)’")
    }.joinedByCommas
    let sentence = Phrase(
      nl: "Buiten dit bewijs, want over dagen of leernetwerken die er geen deel van zijn: "
        + "\(list.dutch).",
      en: "Outside this proof, since about days or networks that are no part of it: "
        + "\(list.english).")
    return flow.paragraph(sentence[language], hanging: 2, opening: "– ", openingWidth: 2)
  }

  /// The cases of one programme and profile.
  private struct Group {
    let programme: ProgrammeID
    let profile: ProfileID?
    var cases: [LineProof.Case]
  }

  private var groups: [Group] {
    var groups: [Group] = []
    for item in line.proof.cases {
      let (programme, profile) = (item.studyCase.programme, item.studyCase.profile)
      if let index = groups.firstIndex(where: {
        $0.programme == programme && $0.profile == profile
      }) {
        groups[index].cases.append(item)
      } else {
        groups.append(Group(programme: programme, profile: profile, cases: [item]))
      }
    }
    return groups
  }

  private func sentence(_ group: Group, _ cases: [LineProof.Case], _ outcome: ProofOutcome)
    -> Phrase
  {
    let name = names.path(group.programme, group.profile)
    let list = years(of: cases, in: group)
    switch outcome {
    case .possible:
      return Phrase(
        nl: "\(name.dutch), jaar \(list.dutch): bewezen haalbaar. Er is een verloop dat aan elke "
          + "regel voldoet.",
        en: "\(name.english), year \(list.english): proven attainable. There is a course of events "
          + "that meets every rule.")
    case .impossible:
      return Phrase(
        nl:
          "\(name.dutch), jaar \(list.dutch): bewezen niet haalbaar. De tegenspraak staat hierboven.",
        en:
          "\(name.english), year \(list.english): proven impossible. The contradiction stands above."
      )
    case .undecided:
      return Phrase(
        nl: "\(name.dutch), jaar \(list.dutch): niet beslist.",
        en: "\(name.english), year \(list.english): not decided.")
    }
  }

  /// The years, and for which of them it is so with or without the dated exceptions alone.
  private func years(of cases: [LineProof.Case], in group: Group) -> Phrase {
    let studyCases = cases.map(\.studyCase)
    var both: Set<Int> = []
    var withAlone: Set<Int> = []
    var withoutAlone: Set<Int> = []
    for studyCase in studyCases {
      let other = group.cases.first { $0.studyCase.differsByExceptions(from: studyCase) }
      if let other, !studyCases.contains(other.studyCase) {
        if studyCase.withExceptions {
          withAlone.insert(studyCase.year)
        } else {
          withoutAlone.insert(studyCase.year)
        }
      } else {
        both.insert(studyCase.year)
      }
    }
    func list(_ years: Set<Int>) -> String {
      years.sorted().map(String.init).joined(separator: ", ")
    }
    var parts: [Phrase] = []
    if !both.isEmpty { parts.append(Phrase(same: list(both))) }
    if !withoutAlone.isEmpty {
      parts.append(
        Phrase(
          nl: "\(list(withoutAlone)) zonder de uitzonderingen",
          en: "\(list(withoutAlone)) without the exceptions"))
    }
    if !withAlone.isEmpty {
      parts.append(
        Phrase(
          nl: "\(list(withAlone)) met de uitzonderingen",
          en: "\(list(withAlone)) with the exceptions"))
    }
    return Phrase(
      nl: parts.map(\.dutch).joined(separator: "; jaar "),
      en: parts.map(\.english).joined(separator: "; year "))
  }

  private func sentence(_ item: LineProof.WholeLine, _ outcome: ProofOutcome) -> Phrase {
    let whole = line.curriculum.lines.first { $0.id == item.line }
    let title = whole?.titles.text(in: .dutch) ?? item.line
    let english = whole?.titles.text(in: .english) ?? item.line
    let stages = (whole?.stages ?? []).map { names.path($0.programme, $0.profile) }
    let (dutchWay, englishWay) = (
      stages.map(\.dutch).joined(separator: " → "), stages.map(\.english).joined(separator: " → ")
    )
    switch outcome {
    case .possible:
      return Phrase(
        nl: "De hele leerlijn ‘\(title)’: bewezen haalbaar, met de overgang erbij (\(dutchWay)).",
        en: "The whole line ‘\(english)’: proven attainable, its transition included "
          + "(\(englishWay)).")
    case .impossible:
      return Phrase(
        nl: "De hele leerlijn ‘\(title)’: bewezen niet haalbaar. De tegenspraak staat hierboven.",
        en: "The whole line ‘\(english)’: proven impossible. The contradiction stands above.")
    case .undecided:
      return Phrase(
        nl: "De hele leerlijn ‘\(title)’: niet beslist.",
        en: "The whole line ‘\(english)’: not decided.")
    }
  }
}

extension Names {
  /// A programme with its profile.
  func path(_ programme: ProgrammeID, _ profile: ProfileID?) -> Phrase {
    let name = self[programme]
    guard let profile else { return name }
    let own = self[profile]
    return Phrase(
      nl: "\(name.dutch), profiel \(own.dutch)", en: "\(name.english), profile \(own.english)")
  }
}

internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

/// The sentences of an impact, for every form that people read.
struct ImpactStory {
  struct Item {
    let sentence: Phrase
    let students: [Int]
  }

  struct Section {
    let heading: Phrase
    let items: [Item]
  }

  let told: ToldImpact
  var impact: Impact { told.impact }

  init(_ told: ToldImpact) { self.told = told }

  // MARK: Opening

  /// Whom it touches, in one sentence.
  var opening: Phrase {
    let counts = impact.counts
    let total = impact.studentCount
    guard total > 0 else {
      return Phrase(nl: "Er zijn geen studenten.", en: "There are no students.")
    }
    var parts: [Phrase] = []
    if counts.losses > 0 {
      parts.append(
        Phrase(
          nl: counts.losses == 1 ? "verliest er 1" : "verliezen er \(counts.losses)",
          en: counts.losses == 1 ? "1 loses" : "\(counts.losses) lose"))
    }
    if counts.gains > 0 {
      parts.append(
        Phrase(
          nl: counts.gains == 1 ? "wint er 1" : "winnen er \(counts.gains)",
          en: counts.gains == 1 ? "1 gains" : "\(counts.gains) gain"))
    }
    if counts.urgent > 0 {
      parts.append(
        Phrase(
          nl: counts.urgent == 1
            ? "wordt het krap voor 1" : "wordt het krap voor \(counts.urgent)",
          en: counts.urgent == 1
            ? "it becomes tight for 1" : "it becomes tight for \(counts.urgent)"))
    }
    guard !parts.isEmpty else { return nobody(total) }
    let list = parts.joinedByAnd
    return Phrase(
      nl: total == 1
        ? "Van de ene student \(list.dutch)." : "Van de \(total) studenten \(list.dutch).",
      en: total == 1
        ? "Of the one student \(list.english)." : "Of the \(total) students \(list.english).")
  }

  private func nobody(_ total: Int) -> Phrase {
    if impact.touchesNobody, impact.judgesAlike {
      return Phrase(
        nl: total == 1
          ? "Voor de ene student verandert er niets."
          : "Voor geen van de \(total) studenten verandert er iets.",
        en: total == 1
          ? "Nothing changes for the one student."
          : "Nothing changes for any of the \(total) students.")
    }
    // Who has more margin than before is not looked for.
    return impact.touchesNobody
      ? Phrase(
        nl: total == 1
          ? "De ene student krijgt geen ander oordeel, en krap wordt het niet."
          : "Geen van de \(total) studenten krijgt een ander oordeel, en voor niemand wordt het "
            + "krap.",
        en: total == 1
          ? "The one student is not judged otherwise, and it does not become tight."
          : "None of the \(total) students is judged otherwise, and it becomes tight for "
            + "nobody.")
      : Phrase(
        nl: total == 1
          ? "De ene student verliest of wint niets."
          : "Geen van de \(total) studenten verliest of wint iets.",
        en: total == 1
          ? "The one student loses and gains nothing."
          : "None of the \(total) students loses or gains anything.")
  }

  /// What a listener must know before the rest.
  var notes: [Phrase] {
    var notes: [Phrase] = []
    if impact.sharesNoRule {
      notes.append(
        Phrase(
          nl: "De twee edities hebben geen enkele regel met hetzelfde kenmerk. Regels zijn daarom "
            + "niet naast elkaar te zetten; ga na of dit twee edities van een curriculum zijn.",
          en: "The two editions have no rule of the same id. Rules can therefore not be put side "
            + "by side; see whether these are two editions of one curriculum."))
    }
    notes += impact.lostNames.map(lostName)
    let touched = Set(impact.touches.filter { impact.rules[$0.rule].isAdvisory }.map(\.rule)).count
    if touched > 0 {
      notes.append(
        Phrase(
          nl: touched == 1
            ? "1 regel is een advies; die telt in deze aantallen niet mee."
            : "\(touched) regels zijn een advies; die tellen in deze aantallen niet mee.",
          en: touched == 1
            ? "1 rule is advice; these numbers leave it out."
            : "\(touched) rules are advice; these numbers leave them out."))
    }
    return notes
  }

  /// Nobody is sent to the examination board for what a name does, nor without a passage that gives
  /// it the power.
  private func helps(_ fix: FixTotals, _ group: TouchGroup) -> Bool {
    guard fix.kinds == [.waiver] else { return true }
    guard impact.lostNames.isEmpty, let rule = impact.rules[group.rule].pair.new else {
      return false
    }
    let curriculum = impact.new.curriculum
    return curriculum.rules[rule].citations.contains(where: curriculum.allowsWaiver)
  }

  // MARK: Whom, and why

  var sections: [Section] {
    [
      section(.loss, Phrase(nl: "Wie verliest, en waarom", en: "Who loses, and why")),
      section(
        .urgent, Phrase(nl: "Voor wie het krap wordt", en: "For whom it becomes tight")),
      section(.gain, Phrase(nl: "Wie wint, en waarom", en: "Who gains, and why")),
      untold,
    ].compactMap { $0 }
  }

  private func section(_ change: ImpactChange, _ heading: Phrase) -> Section? {
    let groups = told.groups.filter { $0.isIn(change) }
      .sorted { left, right in
        let isAdvice = (
          impact.rules[left.rule].isAdvisory, impact.rules[right.rule].isAdvisory
        )
        if isAdvice.0 != isAdvice.1 { return isAdvice.1 }
        return left.students.count > right.students.count
      }
    guard !groups.isEmpty else { return nil }
    return Section(
      heading: heading,
      items: groups.map { group in
        // Who gains a last chance is told with what is needed where it is said to be tight.
        let isTold = change == .gain && group.isUrgent
        return Item(sentence: sentence(for: group, withFix: !isTold), students: group.students)
      })
  }

  /// `12 studenten, van behaald naar nog open: ‘Leerhuis’ vraagt 3 in plaats van 2 bijeenkomsten. …`
  private func sentence(for group: TouchGroup, withFix: Bool) -> Phrase {
    let count = group.students.count
    let way = way(of: group)
    let advice =
      impact.rules[group.rule].isAdvisory
      ? Phrase(nl: " (advies)", en: " (advice)") : Phrase(same: "")
    var sentences = [
      Phrase(
        nl: count == 1
          ? "1 student, \(way.dutch)\(advice.dutch): \(group.reason.dutch)"
          : "\(count) studenten, \(way.dutch)\(advice.dutch): \(group.reason.dutch)",
        en: count == 1
          ? "1 student, \(way.english)\(advice.english): \(group.reason.english)"
          : "\(count) students, \(way.english)\(advice.english): \(group.reason.english)")
    ]
    if withFix, let fix = group.fix, helps(fix, group), group.to != .met,
      group.to != .notApplicable,
      group.to != .waived
    {
      let words = fix.words(told.teller.names)
      sentences.append(
        group.to == .missed
          ? Phrase(
            nl: "Wat helpt: \(words.dutch).", en: "What helps: \(words.english).")
          : Phrase(nl: "Nodig: \(words.dutch).", en: "Needed: \(words.english)."))
    }
    if group.explained < count {
      sentences.append(
        Phrase(
          nl: "Uitgezocht voor \(group.explained) van hen.",
          en: "Worked out for \(group.explained) of them."))
    }
    return sentences.asParagraph
  }

  private func way(of group: TouchGroup) -> Phrase {
    if group.isUrgent { return tightWay(of: group) }
    switch (group.from, group.to) {
    case (.notApplicable, _):
      return Phrase(nl: "meteen niet meer haalbaar", en: "out of reach at once")
    case (_, .notApplicable):
      return Phrase(
        nl: "eerst niet meer haalbaar, nu niet meer gevraagd",
        en: "out of reach before, asked no more")
    default:
      let (before, after) = (group.from.words, group.to.words)
      return Phrase(
        nl: "van \(before.dutch) naar \(after.dutch)",
        en: "from \(before.english) to \(after.english)")
    }
  }

  private func tightWay(of group: TouchGroup) -> Phrase {
    switch group.from {
    case .open: return Phrase(nl: "nog open, nu krap", en: "still open, now tight")
    case .notApplicable:
      return Phrase(nl: "nu gevraagd en meteen krap", en: "asked now and tight at once")
    default:
      let before = group.from.words
      return Phrase(
        nl: "van \(before.dutch) naar nog open, krap",
        en: "from \(before.english) to still open, tight")
    }
  }
}

extension TouchGroup {
  /// Whether it stands in the section about a kind of change: who loses or gains may be without
  /// margin too.
  fileprivate func isIn(_ section: ImpactChange) -> Bool {
    section == .urgent ? isUrgent : change == section
  }
}

package import LeerlijnDiagnostics
internal import LeerlijnModel
package import LeerlijnRules

/// The overview of an audit (Dutch: *overzicht*): rules by status, then who needs attention today.
package struct OverviewText {
  let narrator: Narrator
  let selected: SelectedAudit
  let language: Language
  let flow: TextFlow
  let options: Options

  package struct Options: Sendable {
    package var summaryOnly = false
    /// How many students and networks the list of attention holds.
    package var attentionLimit = 12
    package var omissions = Omissions()

    package init() {}
  }

  package init(
    _ audit: Audit, in language: Language, flow: TextFlow, _ options: Options = Options()
  ) {
    self.init(SelectedAudit(audit), in: language, flow: flow, options)
  }

  package init(
    _ selected: SelectedAudit, in language: Language, flow: TextFlow,
    _ options: Options = Options()
  ) {
    self.selected = selected
    self.language = language
    self.flow = flow
    self.options = options
    narrator = Narrator(selected.audit)
  }

  var audit: Audit { selected.audit }

  package func text(progress: (Int) -> Void = { _ in }) -> String {
    let networks = selected.networkVerdicts()
    let choice = selected.selectionSentence(narrator.names).map { [$0] } ?? []
    guard !selected.students.isEmpty || choice.isEmpty else {
      let apart = selected.apartSentence(narrator.names).map { [$0] } ?? []
      let found = networks.isEmpty ? "" : networkAttention(networks)
      return title + paragraph((choice + apart).asParagraph) + found + looked
    }
    guard !options.summaryOnly else {
      let said = choice.isEmpty ? "" : paragraph(choice.asParagraph)
      return title + said + "\n" + table(attention: nil) + networkCounts(networks) + looked
    }
    let attention = Attention(selected, limit: options.attentionLimit, progress: progress)
    return title + paragraph((choice + headline(attention)).asParagraph) + "\n"
      + table(attention: attention) + students(attention) + networkAttention(networks) + looked
  }

  func paragraph(_ phrase: Phrase) -> String { flow.paragraph(phrase[language]) }

  // MARK: Opening

  private var title: String {
    flow.style(.bold, "\(name) \(audit.curriculum.edition)") + " · \(state)\n"
  }

  var name: String {
    (audit.curriculum.titles.phrase ?? Phrase(same: audit.curriculum.id))[language]
  }

  var state: String {
    let day = audit.asOf.words
    return Phrase(nl: "stand van \(day.dutch)", en: "as of \(day.english)")[language]
  }

  // MARK: Students

  private func students(_ attention: Attention) -> String {
    guard attention.studentCount > 0 else { return "" }
    let heading =
      selected.selection.order == .name
      ? Phrase(
        nl: "Studenten die aandacht vragen, op naam", en: "Students who need attention, by name")
      : Phrase(
        nl: "Studenten die aandacht vragen, het dringendst bovenaan",
        en: "Students who need attention, most urgent first")
    var text = "\n" + flow.style(.bold, heading[language]) + "\n"
    for entry in attention.entries { text += block(of: entry) }
    text += waiverNote(attention)
    let rest = attention.studentCount - attention.entries.count
    guard rest > 0 else { return text }
    let more = Phrase(
      nl: rest == 1
        ? "Nog 1 student vraagt aandacht; --attention 0 toont iedereen."
        : "Nog \(rest) studenten vragen aandacht; --attention 0 toont iedereen.",
      en: rest == 1
        ? "1 more student needs attention; --attention 0 shows everyone."
        : "\(rest) more students need attention; --attention 0 shows everyone.")
    return text + "\n" + paragraph(more)
  }

  /// Which of the rules that are lost the examination board may free from, by what they cite.
  private func waiverNote(_ attention: Attention) -> String {
    waiverSentence(attention).map { "\n" + paragraph($0) } ?? ""
  }

  func waiverSentence(_ attention: Attention) -> Phrase? {
    let lost = Set(attention.entries.flatMap(\.rules).filter { $0.status == .missed }.map(\.rule))
    let curriculum = audit.curriculum
    let titles = lost.sorted().map { curriculum.rules[$0] }
      .filter { $0.citations.contains(where: curriculum.allowsWaiver) }
      .map { narrator.names[$0.id].quoted }
    guard !titles.isEmpty else { return nil }
    let list = titles.joinedByAnd(atMost: 5)
    return Phrase(
      nl: "Bij \(list.dutch) kan de examencommissie ontheffing geven; de bron staat bij de regel.",
      en: "For \(list.english) the examination board can grant a waiver; the source stands with "
        + "the rule.")
  }

  private func block(of entry: Attention.Entry) -> String {
    let student = audit.evidence.students[entry.student.student]
    let name = student.name.map { "\($0) (\(student.id.text))" } ?? student.id.text
    let network =
      selected.network(ofStudent: entry.student.student)
      .map { " · " + narrator.title(ofNetwork: $0)[language] } ?? ""
    var text = "\n" + flow.style(.bold, name) + network + "\n"
    var said = SaidBefore()
    for rule in entry.rules.prefix(4) {
      text += line(of: rule, about: .student(entry.student.student), &said)
    }
    let rest = entry.rules.count - 4
    guard rest > 0 else { return text }
    let more = Phrase(
      nl: rest == 1 ? "en nog 1 regel" : "en nog \(rest) regels",
      en: rest == 1 ? "and 1 more rule" : "and \(rest) more rules")
    return text + "    \(more[language])\n"
  }

  /// `◔ Stage-uren: nog open, krap. 640 van 840 uur akkoord, …`
  ///
  /// That a waiver can be granted is said once, below all students.
  func line(
    of verdict: RuleVerdict, about subject: Narrator.Subject, _ said: inout SaidBefore
  ) -> String {
    let account = narrator.account(of: verdict, about: subject)
    let sentences = told(account, verdict, &said)
    let words = "\(account.title[language]): \(account.status[language])."
    let sign = flow.style(ink(of: verdict), account.sign)
    return flow.paragraph(
      "\(words) \(sentences[language])", indent: 2, hanging: 4, opening: sign + " ",
      openingWidth: 2)
  }

  /// What settles a status and what is still needed, without what was said before.
  func told(
    _ account: RuleAccount, _ verdict: RuleVerdict, _ said: inout SaidBefore
  ) -> Phrase {
    let needsWaiver = verdict.fix?.steps.contains { if case .waive = $0 { true } else { false } }
    let next = needsWaiver == true ? [] : said.next(of: account, verdict)
    return (account.brief + next).asParagraph
  }

  func ink(of verdict: RuleVerdict) -> TextStyle.Ink {
    switch verdict.status {
    case .missed: .red
    case .open: verdict.isTight ? .yellow : .blue
    case .met, .waived: .green
    case .notApplicable: .dim
    }
  }
}

package import LeerlijnDiagnostics
internal import LeerlijnModel
package import LeerlijnRules

/// The overview of an audit (Dutch: *overzicht*): rules by status, then who needs attention today.
package struct OverviewText {
  let narrator: Narrator
  let audit: Audit
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
    self.audit = audit
    self.language = language
    self.flow = flow
    self.options = options
    narrator = Narrator(audit)
  }

  package func text(progress: (Int) -> Void = { _ in }) -> String {
    let networks = audit.networkVerdicts()
    guard !options.summaryOnly else {
      return title + "\n" + table(attention: nil) + networkCounts(networks) + looked
    }
    let attention = Attention(audit, limit: options.attentionLimit, progress: progress)
    return title + paragraph(headline(attention)) + "\n" + table(attention: attention)
      + students(attention) + networkAttention(networks) + looked
  }

  func paragraph(_ phrase: Phrase) -> String { flow.paragraph(phrase[language]) }

  // MARK: Opening

  private var title: String {
    let curriculum = audit.curriculum
    let name = (curriculum.titles.phrase ?? Phrase(same: curriculum.id))[language]
    let day = audit.asOf.words
    let state = Phrase(nl: "stand van \(day.dutch)", en: "as of \(day.english)")[language]
    return flow.style(.bold, "\(name) \(curriculum.edition)") + " · \(state)\n"
  }

  /// What asks for a person today, in one sentence.
  private func headline(_ attention: Attention) -> Phrase {
    let total = audit.evidence.students.count
    guard attention.studentCount > 0 else {
      guard total != 1 else {
        return Phrase(
          nl: "De ene student vraagt vandaag geen aandacht.",
          en: "The one student needs no attention today.")
      }
      return Phrase(
        nl: "Geen van de \(total) studenten vraagt vandaag aandacht.",
        en: "None of the \(total) students needs attention today.")
    }
    var parts: [Phrase] = []
    func add(_ level: Urgency.Level, _ words: (Int) -> Phrase) {
      if let count = attention.counts[level] { parts.append(words(count)) }
    }
    add(.lostRecently) {
      Phrase(
        nl: "bij \($0) is iets niet meer haalbaar",
        en: "for \($0) something is no longer attainable")
    }
    add(.tight) { Phrase(nl: "bij \($0) is het krap", en: "for \($0) it is tight") }
    add(.closesSoon) {
      Phrase(
        nl: "bij \($0) loopt binnen zes weken een termijn af",
        en: "for \($0) a term ends within six weeks")
    }
    add(.lostLongAgo) {
      Phrase(
        nl: "bij \($0) is iets al langer niet meer haalbaar",
        en: "for \($0) something has long been out of reach")
    }
    let count = attention.studentCount
    let list = parts.joinedByAnd
    guard total != 1 else {
      return Phrase(
        nl: "De ene student vraagt aandacht: \(list.dutch).",
        en: "The one student needs attention: \(list.english).")
    }
    guard count != 1 else {
      return Phrase(
        nl: "1 van de \(total) studenten vraagt aandacht: \(list.dutch).",
        en: "1 of \(total) students needs attention: \(list.english).")
    }
    // More may be so of one student; the numbers add up to the students.
    let once =
      parts.count > 1
      ? Phrase(
        nl: ", elk geteld bij wat het meest dringt", en: ", each counted by what presses most")
      : Phrase(same: "")
    return Phrase(
      nl: "\(count) van de \(total) studenten vragen aandacht\(once.dutch): \(list.dutch).",
      en: "\(count) of \(total) students need attention\(once.english): \(list.english).")
  }

  // MARK: Students

  private func students(_ attention: Attention) -> String {
    guard attention.studentCount > 0 else { return "" }
    let heading = Phrase(
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
    let lost = Set(attention.entries.flatMap(\.rules).filter { $0.status == .missed }.map(\.rule))
    let curriculum = audit.curriculum
    let titles = lost.sorted().map { curriculum.rules[$0] }
      .filter { $0.citations.contains(where: curriculum.allowsWaiver) }
      .map { narrator.names[$0.id].quoted }
    guard !titles.isEmpty else { return "" }
    let list = titles.joinedByAnd(atMost: 5)
    return "\n"
      + paragraph(
        Phrase(
          nl:
            "Bij \(list.dutch) kan de examencommissie ontheffing geven; de bron staat bij de regel.",
          en:
            "For \(list.english) the examination board can grant a waiver; the source stands with "
            + "the rule."))
  }

  private func block(of entry: Attention.Entry) -> String {
    let student = audit.evidence.students[entry.student.student]
    let name = student.name.map { "\($0) (\(student.id.text))" } ?? student.id.text
    let network = network(of: entry.student.student).map { " · " + $0 } ?? ""
    var text = "\n" + flow.style(.bold, name) + network + "\n"
    for rule in entry.rules.prefix(4) {
      text += line(of: rule, about: .student(entry.student.student))
    }
    let rest = entry.rules.count - 4
    guard rest > 0 else { return text }
    let more = Phrase(
      nl: rest == 1 ? "en nog 1 regel" : "en nog \(rest) regels",
      en: rest == 1 ? "and 1 more rule" : "and \(rest) more rules")
    return text + "    \(more[language])\n"
  }

  /// The network of a student's placement today, else of the list: whom to speak to.
  private func network(of student: Int) -> String? {
    let evidence = audit.evidence
    let placed = evidence.placements[student].first {
      $0.network != nil && $0.days.contains(audit.asOf)
    }
    guard let network = placed?.network ?? evidence.students[student].network else { return nil }
    return narrator.title(ofNetwork: Int(network))[language]
  }

  /// `◔ Stage-uren: nog open, krap. 640 van 840 uur akkoord, …`
  ///
  /// That a waiver can be granted is said once, below all students.
  func line(of verdict: RuleVerdict, about subject: Narrator.Subject) -> String {
    let account = narrator.account(of: verdict, about: subject)
    let needsWaiver = verdict.fix?.steps.contains { if case .waive = $0 { true } else { false } }
    let sentences = needsWaiver == true ? account.brief.asParagraph : account.summary
    let words = "\(account.title[language]): \(account.status[language])."
    let sign = flow.style(ink(of: verdict), account.sign)
    return flow.paragraph(
      "\(words) \(sentences[language])", indent: 2, hanging: 4, opening: sign + " ",
      openingWidth: 2)
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

package import LeerlijnDiagnostics
internal import LeerlijnModel
package import LeerlijnRules

/// All that the rules say of one student, with every reason (`explain`, `audit --student`).
///
/// What asks for attention comes first, then the rest, then advice; sources come last.
package struct StudentText {
  private let narrator: Narrator
  private let audit: Audit
  private let language: Language
  private let flow: TextFlow

  package init(_ audit: Audit, in language: Language, flow: TextFlow) {
    self.audit = audit
    self.language = language
    self.flow = flow
    narrator = Narrator(audit)
  }

  private init(_ other: StudentText, ofOneWhoLeft day: Day) {
    (audit, language, flow) = (other.audit, other.language, other.flow)
    narrator = other.narrator.told(ofOneWhoLeft: day)
  }

  /// - Parameters:
  ///   - student: index into `Evidence.students`.
  ///   - rule: index of the one rule to explain; nil explains all.
  package func text(ofStudent student: Int, rule: Int? = nil) -> String {
    let verdict = audit.verdict(ofStudent: student)
    if let left = verdict.left, narrator.left == nil {
      return StudentText(self, ofOneWhoLeft: left).text(ofStudent: student, rule: rule)
    }
    let heading = heading(student, verdict)
    if let rule {
      return heading
        + verdict.rules.filter { $0.rule == rule }.map { block(of: $0, student) }
        .joined()
    }
    let applying = verdict.rules.filter { $0.root != nil }
    guard applying.count > 1 else {
      return heading + applying.map { block(of: $0, student) }.joined() + idle(verdict)
    }
    return heading + sections(verdict, student) + idle(verdict) + sources(of: applying)
  }

  // MARK: Heading

  private func heading(_ index: Int, _ verdict: StudentVerdict) -> String {
    // Open, and somewhere without margin: who reads no further than the first line must see it.
    let tight = verdict.status == .open ? verdict.rules.first { $0.isTight } : nil
    let student = audit.evidence.students[index]
    let name = student.name.map { "\($0) (\(student.id.text))" } ?? student.id.text
    let words = tight.map { narrator.statusWords(of: $0) } ?? verdict.status.words
    let sign = tight.map { narrator.sign(of: $0) } ?? verdict.status.sign
    let day = narrator.asOf.words
    let state =
      narrator.left == nil
      ? Phrase(
        nl: "stand van \(day.dutch): \(words.dutch)", en: "as of \(day.english): \(words.english)")
      : Phrase(
        nl: "uitgeschreven per \(day.dutch); stand van die dag: \(words.dutch)",
        en: "left on \(day.english); as of that day: \(words.english)")
    return flow.style(.bold, name) + " · \(sign) " + state[language] + "\n"
  }

  // MARK: Sections

  private func sections(_ verdict: StudentVerdict, _ student: Int) -> String {
    var said = SaidBefore()
    func told(_ title: Phrase, _ rules: [RuleVerdict]) -> String {
      guard !rules.isEmpty else { return "" }
      return "\n" + flow.style(.bold, title[language]) + "\n"
        + rules.map { block(of: $0, student, &said) }.joined()
    }
    let pressing = SelectedAudit(audit).pressing(verdict)
      .sorted { ($0.urgency, $0.rule.rule) < ($1.urgency, $1.rule.rule) }.map(\.rule)
    let first = Set(pressing.map(\.rule))
    let others = verdict.rules.filter { $0.root != nil && !first.contains($0.rule) }
    let isAdvisory = { (rule: RuleVerdict) in audit.curriculum.rules[rule.rule].isAdvisory }
    let rest = others.filter { !isAdvisory($0) }
    let nothing = Phrase(
      nl: "Niets vraagt vandaag aandacht.", en: "Nothing needs attention today.")
    let opening =
      pressing.isEmpty && verdict.left == nil ? "\n" + flow.paragraph(nothing[language]) : ""
    let next =
      pressing.isEmpty
      ? Phrase(nl: "De regels", en: "The rules") : Phrase(nl: "Verder", en: "Further")
    return opening + told(Phrase(nl: "Vraagt aandacht", en: "Needs attention"), pressing)
      + told(next, rest)
      + told(
        Phrase(
          nl: "Adviezen; ze tellen niet mee voor de status van de student",
          en: "Advice; it does not count for the student's status"), others.filter(isAdvisory))
  }

  private func idle(_ verdict: StudentVerdict) -> String {
    let idle = verdict.rules.filter { $0.root == nil }
    guard !idle.isEmpty else { return "" }
    let titles = idle.map { narrator.title(ofRule: $0.rule).quoted }.joinedByCommas
    return "\n"
      + flow.paragraph(
        Phrase(
          nl: "Niet voor deze student: \(titles.dutch).",
          en: "Not for this student: \(titles.english).")[language])
  }

  private func sources(of rules: [RuleVerdict]) -> String {
    let cited = rules.map { audit.curriculum.rules[$0.rule] }.filter { !$0.citations.isEmpty }
    guard !cited.isEmpty else { return "" }
    var order: [String] = []
    var titles: [String: [Phrase]] = [:]
    for rule in cited {
      let places = narrator.names.places(of: rule.citations)[language]
      if titles[places] == nil { order.append(places) }
      titles[places, default: []].append(narrator.names[rule.id].quoted)
    }
    let lines = order.map { places in
      let rules = (titles[places] ?? []).joinedByAnd[language]
      return flow.paragraph("\(rules): \(places).", indent: 2, hanging: 4)
    }
    return "\n" + flow.style(.bold, Phrase(nl: "Bronnen", en: "Sources")[language]) + "\n"
      + lines.joined()
  }

  // MARK: One rule

  /// A rule by itself, its source with it.
  private func block(of verdict: RuleVerdict, _ student: Int) -> String {
    let account = narrator.account(of: verdict, about: .student(student))
    return block(account, account.lines)
  }

  /// A rule among others: what an earlier one said, or what is said of all of them, is left out.
  private func block(of verdict: RuleVerdict, _ student: Int, _ said: inout SaidBefore) -> String {
    let account = narrator.account(of: verdict, about: .student(student))
    let saidOfAll = [account.source, narrator.adviceSentence]
    return block(
      account, said.lines(of: account, verdict).filter { !saidOfAll.contains($0.text) })
  }

  private func block(_ account: RuleAccount, _ lines: [AccountLine]) -> String {
    let title = "\(account.title[language]): \(account.status[language])"
    var text = "\n" + flow.paragraph("\(account.sign) " + title, hanging: 2)
    var paragraph: [String] = []
    var depth = 0
    func close() {
      guard !paragraph.isEmpty else { return }
      let indent = 2 + depth * 2
      text += flow.paragraph(paragraph.joined(separator: " "), indent: indent)
      paragraph = []
    }
    var kind: AccountLine.Kind?
    for line in lines {
      if line.kind != kind || line.depth != depth || line.kind != .standing { close() }
      kind = line.kind
      depth = line.depth
      if line.kind == .part {
        text += flow.paragraph(line.text[language], indent: 2 + (depth - 1) * 2, hanging: 4 + depth)
      } else {
        paragraph.append(line.text[language])
      }
    }
    close()
    return text
  }
}

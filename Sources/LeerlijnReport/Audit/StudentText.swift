package import LeerlijnDiagnostics
internal import LeerlijnModel
package import LeerlijnRules

/// All that the rules say of one student, with every reason (`explain`, `audit --student`).
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
    var text = heading(student, verdict)
    let rules = verdict.rules.filter { rule == nil || $0.rule == rule }
    let (applying, idle) = (
      rules.filter { $0.root != nil || rule != nil }, rules.filter { $0.root == nil && rule == nil }
    )
    for rule in applying { text += block(of: rule, about: .student(student)) }
    guard !idle.isEmpty else { return text }
    let titles = idle.map { narrator.title(ofRule: $0.rule).quoted }.joinedByCommas
    return text + "\n"
      + flow.paragraph(
        Phrase(
          nl: "Niet voor deze student: \(titles.dutch).",
          en: "Not for this student: \(titles.english).")[language])
  }

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

  private func block(of verdict: RuleVerdict, about subject: Narrator.Subject) -> String {
    let account = narrator.account(of: verdict, about: subject)
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
    for line in account.lines {
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

internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

extension ProposalPlan {
  /// The manifest as text, with what is still open in it.
  func written(with answers: [String: String]) -> (text: String, questions: [ManifestQuestion]) {
    var writer = ManifestWriter(self, answers)
    let text = writer.write()
    return (base?.adding(text) ?? text, writer.questions)
  }
}

/// Writes a proposal as the text of a manifest, with a comment at every choice.
struct ManifestWriter {
  let plan: ProposalPlan
  /// By the `id` of the question.
  let answers: [String: String]
  private(set) var questions: [ManifestQuestion] = []
  /// Every element on one line: a person reads it from left to right.
  var xml = XMLWriter(lineLength: .max)

  init(_ plan: ProposalPlan, _ answers: [String: String]) {
    self.plan = plan
    self.answers = answers
  }

  mutating func write() -> String {
    if !plan.isAddition {
      xml.comment(
        " Voorstel van 'leerlijn evidence map'. Lees elke regel na: wat hier staat, wordt zo gelezen.\n"
          + "     Wat leeg is, is een vraag aan jou; zolang er een open is, wordt niet beoordeeld. "
      )
    }
    var attributes: [XMLWriter.Attribute] = [("xmlns", Manifest.namespace)]
    let likely =
      plan.files.reduce(0) { $0 + plan.likelyCount(in: $1) }
      + plan.shared.count { $0.answer.isLikely }
    if !plan.isAddition, !plan.files.isEmpty {
      attributes.append(("complete-through", answer(to: commonDayQuestion)))
      if likely > 0 { attributes.append(("checked", answer(to: .check("", likely)))) }
    }
    xml.start("evidence", attributes)
    if !plan.isAddition, !plan.files.isEmpty {
      writeCommonDay()
      if likely > 0 { writeCheck(likely) }
    }
    writeBeside()
    writeShared()
    for file in plan.files { write(file) }
    if !plan.isAddition { noteMissingKinds() }
    xml.end()
    return String(decoding: xml.finish(), as: UTF8.self)
  }

  /// The answer that a person gave, as the manifest has it; empty where there is none yet.
  mutating func answer(to question: ManifestQuestion) -> String {
    questions.append(question)
    return answers[question.id] ?? ""
  }

  // MARK: The whole

  private var commonDayQuestion: ManifestQuestion {
    .commonDay(plan.files.filter { !plan.isBehind($0) }.compactMap(\.lastDay))
  }

  private mutating func writeCommonDay() {
    let days = plan.files.compactMap { file in
      file.lastDay.map { "\(file.sample.name) \($0)" }
    }
    let known =
      days.isEmpty ? "" : " De laatste dagen in de bestanden: \(days.joined(separator: ", "))."
    comment(
      "complete-through: vraag: tot en met welke dag zijn de lijsten bijgewerkt?\(known) Wat daarna is, "
        + "is onbekend en telt niet als niet gebeurd. Is een bestand minder ver bijgewerkt, geef dat bestand "
        + "dan een eigen complete-through.")
  }

  private mutating func writeCheck(_ count: Int) {
    comment(
      "checked: vraag: kloppen de regels waar 'waarschijnlijk' bij staat (\(count))? Verbeter wat niet "
        + "klopt, en schrijf dan checked=\"ja\".")
  }

  private mutating func writeBeside() {
    let names = plan.beside.names
    guard !names.isEmpty else { return }
    comment(ProposalWords.beside(listed(names))[.dutch])
  }

  private mutating func writeShared() {
    guard !plan.shared.isEmpty else { return }
    xml.blankLine()
    comment("Codes die in meer dan een bestand staan; ze gelden voor elk bestand met die kolom.")
    for shared in plan.shared {
      writeCode(
        shared.column, shared.code, shared.answer, shared.names, count: shared.count,
        in: listed(shared.files), key: "")
    }
  }

  /// What no file brings is unknown; only a person knows whether it is kept at all.
  private mutating func noteMissingKinds() {
    let kinds = Set(plan.files.map(\.kind)).union(plan.beside.kinds)
    let missing = FactKind.allCases.filter {
      // students.csv stands in for enrolments, and without students nothing is read at all.
      !kinds.contains($0) && !$0.isNoneWithoutFile && $0 != .enrolments && $0 != .students
    }
    guard let example = missing.last else { return }
    xml.blankLine()
    comment(
      "Geen bestand hiervoor: \(missing.map(\.rawValue).joined(separator: ", ")). Wat een regel "
        + "daarvan leest, is onbekend, en die regel blijft open. Houdt de opleiding iets daarvan "
        + "niet bij, zeg dat dan zo: <none kind=\"\(example.rawValue)\"/>")
  }

  mutating func element(
    _ name: String, _ attributes: [XMLWriter.Attribute], because reason: String
  ) {
    xml.element(name, attributes)
    xml.comment(" \(reason) ", sameLine: true)
  }

  mutating func element(
    _ name: String, _ attributes: [XMLWriter.Attribute], because reason: Phrase
  ) {
    element(name, attributes, because: reason[.dutch])
  }

  mutating func comment(_ text: String) { xml.comment(" \(text) ") }
}

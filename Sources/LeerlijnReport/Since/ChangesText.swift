package import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

/// What changed since an earlier state, in words: bad news first, then good.
package struct ChangesText {
  private let changes: AuditChanges
  private let narrator: Narrator
  private let language: Language
  private let flow: TextFlow
  private let limit: Int

  /// - Parameter limit: how many students to name; 0: none, and what is said of all alone.
  package init(_ changes: AuditChanges, in language: Language, flow: TextFlow, limit: Int = .max) {
    self.changes = changes
    self.language = language
    self.flow = flow
    self.limit = limit
    narrator = Narrator(changes.selected.audit)
  }

  private var audit: Audit { changes.selected.audit }

  package func text() -> String {
    let choice = changes.selected.selectionSentence(narrator.names).map { [$0] } ?? []
    var text = title + paragraph((choice + [headline] + goneSentence).asParagraph)
    var room = limit
    text += section(
      .bad,
      Phrase(
        nl: "Slecht nieuws, met wat er ook beter ging", en: "Bad news, with what went better too"),
      &room)
    text += section(.good, Phrase(nl: "Alleen goed nieuws", en: "Good news alone"), &room)
    text += section(.other, Phrase(nl: "Ander nieuws", en: "Other news"), &room)
    return text + rest + advice
  }

  private func paragraph(_ phrase: Phrase) -> String { flow.paragraph(phrase[language]) }

  // MARK: Opening

  private var title: String {
    let curriculum = audit.curriculum
    let name = (curriculum.titles.phrase ?? Phrase(same: curriculum.id))[language]
    let (then, now) = (changes.earlier.asOf.words, audit.asOf.words)
    let state = Phrase(
      nl: "van \(then.dutch) tot \(now.dutch)", en: "from \(then.english) to \(now.english)")
    return flow.style(.bold, "\(name) \(curriculum.edition)") + " · \(state[language])\n"
  }

  private var headline: Phrase {
    let counts = changes.counts()
    let total = changes.students.count
    let day = changes.earlier.asOf.words
    let since =
      changes.folder.map {
        Phrase(
          nl: "Vergeleken met ‘\($0)’, naar de stand van \(day.dutch)",
          en: "Compared with ‘\($0)’, as of \(day.english)")
      } ?? Phrase(nl: "Sinds \(day.dutch)", en: "Since \(day.english)")
    guard counts.bad + counts.good + counts.other > 0 else {
      return Phrase(
        nl: "\(since.dutch): bij geen van de \(total) studenten is iets veranderd.",
        en: "\(since.english): nothing changed for any of the \(total) students.")
    }
    let all = [
      (counts.bad, Phrase(nl: "slecht nieuws", en: "bad news")),
      (counts.good, Phrase(nl: "alleen goed nieuws", en: "only good news")),
      (counts.other, Phrase(nl: "ander nieuws", en: "other news")),
      (counts.same, Phrase(nl: "geen verandering", en: "no change")),
    ].filter { $0.0 > 0 }
    let list = all.enumerated().map { place, part in
      let (count, what) = part
      return place > 0
        ? Phrase(nl: "bij \(count) \(what.dutch)", en: "\(what.english) for \(count)")
        : Phrase(
          nl: "bij \(count) van de \(total) studenten \(what.dutch)",
          en: "\(what.english) for \(count) of \(total) students")
    }.joinedByAnd
    return Phrase(
      nl: "\(since.dutch): \(list.dutch).", en: "\(since.english): \(list.english).")
  }

  private var goneSentence: [Phrase] {
    guard !changes.gone.isEmpty else { return [] }
    let list = changes.gone.map { Phrase(same: $0) }.joinedByAnd(atMost: 5)
    return [
      Phrase(
        nl: "Niet meer in de lijst: \(list.dutch).", en: "No longer on the list: \(list.english).")
    ]
  }

  // MARK: Students

  private func section(
    _ news: StandingChange.News, _ title: Phrase, _ room: inout Int
  ) -> String {
    let students = changes.students.filter { changes.news($0) == news }
    guard !students.isEmpty, room > 0 else { return "" }
    let told = students.prefix(room)
    room -= told.count
    return "\n" + flow.style(.bold, title[language]) + "\n" + told.map(block).joined()
  }

  private func block(_ change: AuditChanges.OfStudent) -> String {
    let student = audit.evidence.students[change.student]
    let name = student.name.map { "\($0) (\(student.id.text))" } ?? student.id.text
    var text = "\n" + flow.style(.bold, name) + "\n"
    switch change.arrival {
    case .stayed: break
    case .new:
      text += flow.paragraph(
        Phrase(nl: "staat nieuw in de lijst", en: "is new on the list")[language], indent: 2)
    case .left(let day):
      let words = day.words
      text += flow.paragraph(
        Phrase(
          nl: "uitgeschreven per \(words.dutch)", en: "left on \(words.english)")[language],
        indent: 2)
    }
    let binding = changes.binding(change)
    guard !binding.isEmpty else { return text }
    let verdict = audit.verdict(ofStudent: change.student)
    let order: [StandingChange.News] = [.bad, .good, .other]
    var said = SaidBefore()
    for news in order {
      for item in binding where item.news == news {
        text += line(item, verdict, change.student, &said)
      }
    }
    return text
  }

  private func line(
    _ change: StandingChange, _ verdict: StudentVerdict, _ student: Int, _ said: inout SaidBefore
  ) -> String {
    let before = words(change.before)
    guard let now = verdict.rules.first(where: { $0.rule == change.rule }) else { return "" }
    let account = narrator.account(of: now, about: .student(student))
    let status = account.status
    let what = Phrase(
      nl: "\(account.title.dutch): was \(before.dutch), nu \(status.dutch)",
      en: "\(account.title.english): was \(before.english), now \(status.english)"
    ).withFullStop
    // Of what went well it is enough to know that it did.
    let why =
      change.news == .bad ? (account.brief + said.next(of: account, now)).asParagraph : nil
    let sign: String
    switch change.news {
    case .bad: sign = flow.style(.red, "▼")
    case .good: sign = flow.style(.green, "▲")
    case .other: sign = "•"
    }
    return flow.paragraph(
      [what, why].compactMap { $0 }.asParagraph[language], indent: 2, hanging: 4,
      opening: sign + " ", openingWidth: 2)
  }

  private func words(_ state: StandingChange.State) -> Phrase {
    state.isTight ? Phrase(nl: "krap", en: "tight") : state.status.words
  }

  // MARK: Closing

  private var rest: String {
    let counts = changes.counts()
    let count = counts.bad + counts.good + counts.other - limit
    guard (1..<Int.max).contains(limit), count > 0 else { return "" }
    return "\n"
      + paragraph(
        Phrase(
          nl: count == 1
            ? "Bij nog 1 student is er nieuws; --attention 0 toont iedereen."
            : "Bij nog \(count) studenten is er nieuws; --attention 0 toont iedereen.",
          en: count == 1
            ? "There is news of 1 more student; --attention 0 shows everyone."
            : "There is news of \(count) more students; --attention 0 shows everyone."))
  }

  private var advice: String {
    let count = changes.students.count { $0.changes.count > changes.binding($0).count }
    guard count > 0 else { return "" }
    return "\n"
      + paragraph(
        Phrase(
          nl: count == 1
            ? "Bij 1 student veranderde ook de stand van een advies; dat staat er niet bij."
            : "Bij \(count) studenten veranderde ook de stand van een advies; dat staat er niet bij.",
          en: count == 1
            ? "For 1 student the status of advice changed too; that is not listed."
            : "For \(count) students the status of advice changed too; that is not listed."))
  }
}

extension Phrase {
  /// As a sentence; an abbreviation at its end has its stop already.
  fileprivate var withFullStop: Phrase {
    func closed(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }
    return Phrase(nl: closed(dutch), en: closed(english))
  }
}

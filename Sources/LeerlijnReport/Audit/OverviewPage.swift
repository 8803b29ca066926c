package import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage
internal import LeerlijnRules

/// The overview of an audit as one HTML page that needs nothing else: who asks for attention, by
/// learning network, then the rules and the networks themselves.
///
/// - Boxes show or hide students by what is the matter, and a network opens and closes; no script.
package struct OverviewPage {
  private let overview: OverviewText
  private let language: Language

  package init(_ selected: SelectedAudit, in language: Language, omissions: Omissions = .init()) {
    var options = OverviewText.Options()
    options.omissions = omissions
    overview = OverviewText(selected, in: language, flow: TextFlow(width: 100), options)
    self.language = language
  }

  private var selected: SelectedAudit { overview.selected }
  private var narrator: Narrator { overview.narrator }

  package func text(progress: (Int) -> Void = { _ in }) -> String {
    let attention = Attention(selected, limit: .max, progress: progress)
    let curriculum = overview.audit.curriculum
    let heading = "\(overview.name) \(curriculum.edition) · \(overview.state)"
    var page = Page(heading, by: Self.maker, in: language)
    page.opening = { writeOpening(attention, to: &$0) }
    page.sections = [students(attention), rules(attention), networks, looked].compactMap { $0 }
    page.footer = { page in
      page.origin(of: [curriculum], in: language)
      page.element(.p, text: Self.personal[language])
    }
    return page.text()
  }

  /// Whether a text begins as an overview does, in any language.
  package static func isOpened(by text: String) -> Bool { Page.isOpened(by: text, of: maker) }

  private static let maker = "leerlijn audit"

  private static let personal = Phrase(
    nl: "Deze pagina noemt studenten. Deel haar alleen met wie deze studenten begeleidt.",
    en: "This page names students. Share it only with those who guide these students.")

  // MARK: Opening

  private func writeOpening(_ attention: Attention, to page: inout MarkupWriter) {
    if let choice = selected.selectionSentence(narrator.names) {
      page.element(.p, text: choice[language])
    }
    if let apart = selected.apartSentence(narrator.names) {
      page.element(.p, text: apart[language])
    }
    guard !selected.students.isEmpty else { return }
    for (place, sentence) in overview.headline(attention).enumerated() {
      page.element(.p, .look(place == 0 ? .conclusion : nil), text: sentence[language])
    }
  }

  // MARK: Students

  private func students(_ attention: Attention) -> Page.Section? {
    guard !attention.entries.isEmpty else { return nil }
    let title = Phrase(nl: "Studenten die aandacht vragen", en: "Students who need attention")
    var section = Page.Section("students", title[language]) { page in
      writeChoices(attention, to: &page)
      for (network, entries) in groups(attention.entries) {
        page.element(.details, .isOpen) { page in
          page.element(.summary, text: "\(network) (\(entries.count))")
          for entry in entries { write(entry, to: &page) }
        }
      }
      if let note = overview.waiverSentence(attention) {
        page.element(.p, .look(.small), text: note[language])
      }
    }
    section.note = "(\(attention.studentCount))"
    return section
  }

  private func writeChoices(_ attention: Attention, to page: inout MarkupWriter) {
    let concerns = Concern.allCases.filter { $0.asksForAttention && attention.counts[$0] != nil }
    guard concerns.count > 1 else { return }
    let title = Phrase(nl: "Laat zien van wie", en: "Show those for whom")
    page.choices(
      title[language],
      concerns.map { concern in
        (concern.kind, "\(concern.words[language]) (\(attention.counts[concern] ?? 0))")
      })
  }

  /// By the network of the day, in the order in which networks first come up.
  private func groups(
    _ entries: [Attention.Entry]
  ) -> [(network: String, entries: [Attention.Entry])] {
    let without = Phrase(nl: "Zonder leernetwerk", en: "Without a learning network")
    let named = Dictionary(grouping: entries) { selected.network(ofStudent: $0.student.student) }
    let order = named.keys.sorted { ($0 ?? .max) < ($1 ?? .max) }
    return order.map { network in
      (
        network.map { narrator.title(ofNetwork: $0)[language] } ?? without[language],
        named[network] ?? []
      )
    }
  }

  private func write(_ entry: Attention.Entry, to page: inout MarkupWriter) {
    let student = overview.audit.evidence.students[entry.student.student]
    let name = student.name.map { "\($0) (\(student.id.text))" } ?? student.id.text
    page.element(.article, .kind(entry.concern.kind)) { page in
      page.element(.h3, text: name)
      var said = SaidBefore()
      let narrator = narrator.told(ofOneWhoLeft: entry.student.left)
      page.list(
        entry.rules.map { rule in
          let account = narrator.account(of: rule, about: .student(entry.student.student))
          let why = overview.told(account, rule, &said)
          return { write(account, why, rule, to: &$0) }
        })
    }
  }

  private func write(
    _ account: RuleAccount, _ why: Phrase, _ rule: RuleVerdict, to page: inout MarkupWriter
  ) {
    page.element(.span, .look(rule.look)) { page in
      page.element(.span, .look(.sign), .onlySeen, text: account.sign)
      page.element(.strong, text: account.title[language])
    }
    page.words(": \(account.status[language]). \(why[language])")
  }

  // MARK: Rules

  private func rules(_ attention: Attention) -> Page.Section? {
    let (rows, idle) = overview.ruleCounts(attention)
    guard !rows.isEmpty else { return nil }
    let title = Phrase(nl: "Regels", en: "Rules")[language]
    let tight = Phrase(nl: "waarvan krap", en: "of which tight")
    let heads =
      [Phrase(nl: "Regel", en: "Rule"), Status.met.words, Status.open.words, tight]
      + [Status.missed, .waived, .notApplicable].map(\.words)
    return Page.Section("rules", title) { page in
      page.table(title, heads.map { $0[language] }, .counts, isNamedAbove: true) { page in
        for row in rows {
          page.row({ $0.words(row.title) }, row.counts.map { count in { $0.words("\(count)") } })
        }
      }
      guard !idle.isEmpty else { return }
      let list = idle.joinedByCommas
      let sentence = Phrase(
        nl: "Voor niemand vandaag: \(list.dutch).", en: "For nobody today: \(list.english).")
      page.element(.p, .look(.small), text: sentence[language])
    }
  }

  // MARK: Networks

  private var networks: Page.Section? {
    let pressing = overview.pressing(selected.networkVerdicts())
    guard !pressing.isEmpty else { return nil }
    let title = Phrase(
      nl: "Leernetwerken die aandacht vragen", en: "Learning networks that need attention")
    var section = Page.Section("networks", title[language]) { page in
      for (network, rules) in pressing {
        page.element(.article) { page in
          page.element(.h3, text: overview.name(ofNetwork: network))
          let subject = network.map { Narrator.Subject.network($0) } ?? .curriculum
          var said = SaidBefore()
          page.list(
            rules.map { rule in
              let account = narrator.account(of: rule, about: subject)
              let why = overview.told(account, rule, &said)
              return { write(account, why, rule, to: &$0) }
            })
        }
      }
    }
    section.note = "(\(pressing.count))"
    return section
  }

  private var looked: Page.Section? {
    let title = Phrase(nl: "Waar dit op rust", en: "What this rests on")
    return Page.Section("about", title[language]) { page in
      for sentence in overview.lookedSentences { page.element(.p, text: sentence[language]) }
    }
  }
}

extension Concern {
  /// By which a reader hides it.
  fileprivate var kind: Int {
    switch self {
    case .missed: 1
    case .tight: 2
    case .soon: 3
    case .later: 4
    }
  }

  fileprivate var words: Phrase {
    switch self {
    case .missed:
      Phrase(nl: "iets niet meer haalbaar is", en: "something is no longer attainable")
    case .tight: Phrase(nl: "iets krap is", en: "something is tight")
    case .soon:
      Phrase(
        nl: "alleen binnen zes weken een termijn afloopt",
        en: "no more than a term ends within six weeks")
    case .later: Phrase(nl: "er ergens geen marge is", en: "there is no margin somewhere")
    }
  }
}

extension RuleVerdict {
  fileprivate var look: Look? {
    switch status {
    case .missed: .grave
    case .open: isTight ? .unsure : nil
    case .met, .waived: .settled
    case .notApplicable: nil
    }
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension OverviewText {
  // MARK: Networks

  /// Networks whose rules are not all in order.
  func networkAttention(_ verdicts: [NetworkVerdict]) -> String {
    guard !verdicts.isEmpty else { return "" }
    let pressing = verdicts.compactMap { verdict in
      let rules = verdict.rules.filter { rule in
        !audit.curriculum.rules[rule.rule].isAdvisory
          && Urgency(rule, asOf: audit.asOf) != nil
      }
      return rules.isEmpty ? nil : (verdict.network, rules)
    }
    guard !pressing.isEmpty else { return "\n" + networkCounts(verdicts) }
    let heading = Phrase(
      nl: "Leernetwerken die aandacht vragen", en: "Learning networks that need attention")
    var text = "\n" + flow.style(.bold, heading[language]) + "\n"
    let limit = max(options.attentionLimit, 1)
    for (network, rules) in pressing.prefix(limit) {
      text += "\n" + flow.style(.bold, name(ofNetwork: network)) + "\n"
      let subject = network.map { Narrator.Subject.network($0) } ?? .curriculum
      var said = SaidBefore()
      for rule in rules { text += line(of: rule, about: subject, &said) }
    }
    let rest = pressing.count - limit
    guard rest > 0 else { return text }
    return text + "\n"
      + paragraph(
        Phrase(
          nl: rest == 1
            ? "Nog 1 leernetwerk vraagt aandacht." : "Nog \(rest) leernetwerken vragen aandacht.",
          en: rest == 1
            ? "1 more learning network needs attention."
            : "\(rest) more learning networks need attention."))
  }

  private func name(ofNetwork network: Int?) -> String {
    guard let network else {
      return Phrase(nl: "Het curriculum als geheel", en: "The curriculum as a whole")[language]
    }
    return narrator.title(ofNetwork: network)[language]
  }

  func networkCounts(_ verdicts: [NetworkVerdict]) -> String {
    let networks = verdicts.filter { $0.network != nil }
    guard !networks.isEmpty else { return "" }
    let rules = networks.flatMap(\.rules)
    func count(_ status: Status) -> Int { rules.count { $0.status == status } }
    let size = networks.count
    return paragraph(
      Phrase(
        nl:
          "Leernetwerken: \(size) bekeken op \(rules.count) \(rules.count == 1 ? "punt" : "punten"); \(count(.met)) behaald, "
          + "\(count(.open)) nog open, \(count(.missed)) niet meer haalbaar.",
        en: "Learning networks: \(size) looked at on \(rules.count) points; \(count(.met)) met, "
          + "\(count(.open)) still open, \(count(.missed)) no longer attainable."))
  }

  // MARK: What was looked at

  /// What was looked at, up to which day it is complete, and what was left out.
  var looked: String {
    let evidence = audit.evidence
    let counts: [(FactKind, Int)] = [
      (.hours, evidence.hours.facts.count), (.attendance, evidence.attendance.facts.count),
      (.sessions, evidence.sessions.count), (.assessments, evidence.judgements.facts.count),
      (.results, evidence.results.facts.count), (.documents, evidence.submissions.facts.count),
      (.decisions, evidence.decisions.facts.count), (.members, evidence.memberships.count),
    ]
    let facts = counts.filter { $0.1 > 0 }.map { kind, count in kind.counted(count) }
    let rules = audit.studentRules.count
    let who = Phrase(
      nl: evidence.students.count == 1
        ? "1 student" : "\(Unit.count.number(evidence.students.count).dutch) studenten",
      en: evidence.students.count == 1
        ? "1 student" : "\(Unit.count.number(evidence.students.count).english) students")
    let by = Phrase(
      nl: rules == 1 ? "1 regel" : "\(rules) regels", en: rules == 1 ? "1 rule" : "\(rules) rules")
    let list = facts.isEmpty ? Phrase(nl: "geen feiten", en: "no facts") : facts.joinedByAnd
    var text =
      "\n"
      + paragraph(
        Phrase(
          nl: "Bekeken: \(who.dutch) op \(by.dutch), met \(list.dutch).",
          en: "Looked at: \(who.english) by \(by.english), with \(list.english)."))
    text += completeness
    text += notDelivered
    text += whoLeft
    text += omissions
    return text
  }

  private var completeness: String {
    let evidence = audit.evidence
    guard evidence.hasManifest else {
      return paragraph(
        Phrase(
          nl: "Bij het bewijs zit geen manifest: wat in een bestand ontbreekt, telt als niet "
            + "gebeurd.",
          en: "The evidence has no manifest: what a file does not hold counts as not having "
            + "happened."))
    }
    let early = evidence.judgedThrough.filter { $0.value < audit.asOf }
      .sorted { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }
    guard !early.isEmpty else { return "" }
    let list = early.map { kind, day in
      let words = (kind.words, day.words)
      return Phrase(
        nl: "\(words.0.dutch) tot en met \(words.1.dutch)",
        en: "\(words.0.english) through \(words.1.english)")
    }.joinedByCommas
    return paragraph(
      Phrase(
        nl: "Nog niet bijgewerkt tot vandaag: \(list.dutch). Wat daarna kwam, geldt als onbekend.",
        en: "Not complete through today: \(list.english). What came later counts as unknown."))
  }

  /// Kinds of fact that no file brings and some rule reads: what rests on them is put apart.
  private var notDelivered: String {
    let rules = audit.curriculum.rules
    let read = rules.reduce(into: Set<FactKind>()) {
      $0.formUnion($1.factKinds(in: audit.curriculum))
    }
    let missing = FactKind.allCases.filter {
      read.contains($0) && !audit.evidence.delivered.contains($0) && !isStoodInFor($0)
    }
    guard !missing.isEmpty else { return "" }
    let list = missing.map(\.words).joinedByAnd
    return paragraph(
      Phrase(
        nl: "Niet aangeleverd: \(list.dutch). Regels die daarop rusten, blijven open tenzij ze al "
          + "vaststaan.",
        en: "Not delivered: \(list.english). Rules that rest on these stay open unless they are "
          + "settled already."))
  }

  /// The list of students tells of placements as far as it goes.
  private func isStoodInFor(_ kind: FactKind) -> Bool {
    kind == .placements && !audit.evidence.placements.facts.isEmpty
  }

  private var whoLeft: String {
    let count = audit.countOfLeft()
    guard count > 0 else { return "" }
    return paragraph(
      Phrase(
        nl: count == 1
          ? "Uitgeschreven: 1 student, beoordeeld naar de laatste dag van inschrijving."
          : "Uitgeschreven: \(count) studenten, beoordeeld naar hun laatste dag van inschrijving.",
        en: count == 1
          ? "Left: 1 student, judged as of the last enrolled day."
          : "Left: \(count) students, judged as of their last enrolled day."))
  }

  private var omissions: String {
    let rows = options.omissions.rowCount
    guard rows > 0 else { return "" }
    let students = options.omissions.students
    let left = Phrase(
      nl: rows == 1 ? "1 rij" : "\(Unit.count.number(rows).dutch) rijen",
      en: rows == 1 ? "1 row" : "\(Unit.count.number(rows).english) rows")
    guard !students.isEmpty else {
      return paragraph(
        Phrase(
          nl: "Overgeslagen: \(left.dutch), van geen bekende student.",
          en: "Left out: \(left.english), of no known student."))
    }
    let names = students.prefix(5).map { Phrase(same: $0) }.joinedByCommas
    let more = students.count > 5 ? ", …" : ""
    let whom = Phrase(
      nl: students.count == 1
        ? "1 student" : "\(Unit.count.number(students.count).dutch) studenten",
      en: students.count == 1
        ? "1 student" : "\(Unit.count.number(students.count).english) students")
    return paragraph(
      Phrase(
        nl: "Overgeslagen: \(left.dutch), van belang voor \(whom.dutch) (\(names.dutch)\(more)).",
        en: rows == 1
          ? "Left out: 1 row, which touches \(whom.english) (\(names.english)\(more))."
          : "Left out: \(left.english), which touch \(whom.english) (\(names.english)\(more))."))
  }
}

extension FactKind {
  /// So many facts of a file.
  fileprivate func counted(_ count: Int) -> Phrase {
    let (one, many) = nouns
    let number = Unit.count.number(count)
    let noun = count == 1 ? one : many
    return Phrase(
      nl: "\(number.dutch) \(noun.dutch)", en: "\(number.english) \(noun.english)")
  }

  private var nouns: (one: Phrase, many: Phrase) {
    switch self {
    case .hours:
      (Phrase(nl: "urenregel", en: "hours entry"), Phrase(nl: "urenregels", en: "hours entries"))
    case .attendance:
      (
        Phrase(nl: "aanwezigheid", en: "attendance mark"),
        Phrase(nl: "aanwezigheden", en: "attendance marks")
      )
    case .sessions:
      (Phrase(nl: "bijeenkomst", en: "session"), Phrase(nl: "bijeenkomsten", en: "sessions"))
    case .assessments:
      (Phrase(nl: "beoordeling", en: "judgement"), Phrase(nl: "beoordelingen", en: "judgements"))
    case .results:
      (Phrase(nl: "resultaat", en: "result"), Phrase(nl: "resultaten", en: "results"))
    case .documents:
      (Phrase(nl: "document", en: "document"), Phrase(nl: "documenten", en: "documents"))
    case .decisions:
      (Phrase(nl: "besluit", en: "decision"), Phrase(nl: "besluiten", en: "decisions"))
    case .members:
      (
        Phrase(nl: "lidmaatschap", en: "membership"),
        Phrase(nl: "lidmaatschappen", en: "memberships")
      )
    default: (words, words)
    }
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension OverviewText {
  // MARK: What was looked at

  /// What was looked at, up to which day it is complete, and what was left out.
  var looked: String { "\n" + lookedSentences.map { paragraph($0) }.joined() }

  /// The same, a paragraph each.
  var lookedSentences: [Phrase] {
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
    let all = Phrase(
      nl: "Bekeken: \(who.dutch) op \(by.dutch), met \(list.dutch).",
      en: "Looked at: \(who.english) by \(by.english), with \(list.english).")
    return [all]
      + [completeness, notDelivered, unlisted, decisions, whoLeft, omissions].compactMap { $0 }
  }

  private var completeness: Phrase? {
    let evidence = audit.evidence
    guard evidence.hasManifest else {
      return Phrase(
        nl: "Bij het bewijs zit geen manifest: wat in een bestand ontbreekt, telt als niet "
          + "gebeurd.",
        en: "The evidence has no manifest: what a file does not hold counts as not having "
          + "happened.")
    }
    let early = evidence.judgedThrough.filter { $0.value < audit.asOf }
      .sorted { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }
    guard !early.isEmpty else { return nil }
    let list = early.map { kind, day in
      let words = (kind.words, day.words)
      return Phrase(
        nl: "\(words.0.dutch) tot en met \(words.1.dutch)",
        en: "\(words.0.english) through \(words.1.english)")
    }.joinedByCommas
    return Phrase(
      nl: "Nog niet bijgewerkt tot vandaag: \(list.dutch). Wat daarna kwam, geldt als onbekend.",
      en: "Not complete through today: \(list.english). What came later counts as unknown.")
  }

  /// Kinds of fact that no file brings and some rule reads: what rests on them is put apart.
  private var notDelivered: Phrase? {
    let rules = audit.curriculum.rules
    let read = rules.reduce(into: Set<FactKind>()) {
      $0.formUnion($1.factKinds(in: audit.curriculum))
    }
    let missing = FactKind.allCases.filter {
      read.contains($0) && !audit.evidence.delivered.contains($0) && !isStoodInFor($0)
    }
    guard !missing.isEmpty else { return nil }
    let list = missing.map(\.words).joinedByAnd
    return Phrase(
      nl: "Niet aangeleverd: \(list.dutch). Regels die daarop rusten, blijven open tenzij ze al "
        + "vaststaan.",
      en: "Not delivered: \(list.english). Rules that rest on these stay open unless they are "
        + "settled already.")
  }

  /// Without a file of decisions there are none; who reads a missed rule must know.
  private var decisions: Phrase? {
    guard !audit.evidence.delivered.contains(.decisions) else { return nil }
    return Phrase(
      nl:
        "Besluiten zijn niet aangeleverd: van uitstel, vrijstelling of ontheffing is niets bekend.",
      en:
        "Decisions have not been delivered: nothing is known of extensions, exemptions or waivers.")
  }

  /// Kinds of fact of which the files tell of some students alone.
  private var unlisted: Phrase? {
    let evidence = audit.evidence
    let kinds = FactKind.allCases.compactMap { kind in
      evidence.unlisted[kind].map { (kind.words, evidence.students.count - $0.count) }
    }
    guard !kinds.isEmpty else { return nil }
    let list = kinds.map { words, listed in
      let number = Unit.count.number(listed)
      return Phrase(
        nl: "\(words.dutch) van \(number.dutch)", en: "\(words.english) of \(number.english)")
    }.joinedByAnd
    let all = Unit.count.number(evidence.students.count)
    return Phrase(
      nl: "Alleen van een deel van de \(all.dutch) studenten aangeleverd: \(list.dutch). Voor de "
        + "anderen blijft open wat daarop rust.",
      en: "Delivered for part of the \(all.english) students only: \(list.english). For the others "
        + "what rests on these stays open.")
  }

  /// The list of students tells of placements as far as it goes.
  private func isStoodInFor(_ kind: FactKind) -> Bool {
    kind == .placements && !audit.evidence.placements.facts.isEmpty
  }

  private var whoLeft: Phrase? {
    let count = audit.countOfLeft()
    guard count > 0 else { return nil }
    return Phrase(
      nl: count == 1
        ? "Uitgeschreven: 1 student, beoordeeld naar de laatste dag van inschrijving."
        : "Uitgeschreven: \(count) studenten, beoordeeld naar hun laatste dag van inschrijving.",
      en: count == 1
        ? "Left: 1 student, judged as of the last enrolled day."
        : "Left: \(count) students, judged as of their last enrolled day.")
  }

  private var omissions: Phrase? {
    let rows = options.omissions.rowCount
    guard rows > 0 else { return nil }
    let students = options.omissions.students
    let left = Phrase(
      nl: rows == 1 ? "1 rij" : "\(Unit.count.number(rows).dutch) rijen",
      en: rows == 1 ? "1 row" : "\(Unit.count.number(rows).english) rows")
    guard !students.isEmpty else {
      return Phrase(
        nl: "Overgeslagen: \(left.dutch), van geen bekende student.",
        en: "Left out: \(left.english), of no known student.")
    }
    let names = students.prefix(5).map { Phrase(same: $0) }.joinedByCommas
    let more = students.count > 5 ? ", …" : ""
    let whom = Phrase(
      nl: students.count == 1
        ? "1 student" : "\(Unit.count.number(students.count).dutch) studenten",
      en: students.count == 1
        ? "1 student" : "\(Unit.count.number(students.count).english) students")
    return Phrase(
      nl: "Overgeslagen: \(left.dutch), van belang voor \(whom.dutch) (\(names.dutch)\(more)).",
      en: rows == 1
        ? "Left out: 1 row, which touches \(whom.english) (\(names.english)\(more))."
        : "Left out: \(left.english), which touch \(whom.english) (\(names.english)\(more)).")
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

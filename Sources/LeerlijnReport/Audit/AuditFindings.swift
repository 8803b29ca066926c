public import LeerlijnDiagnostics
internal import LeerlijnModel
public import LeerlijnRules

/// What judging brings to light of the evidence, 12xx, each with its stable name.
public enum AuditCode {
  static let noSessions = DiagnosticCode(1201, "series-without-sessions")
  static let idleExtension = DiagnosticCode(1202, "extension-without-effect")

  public static let all = [noSessions, idleExtension]
}

extension Audit {
  /// Tells what was noticed, at the folder that the evidence came from.
  ///
  /// - Of each kind at most `AuditFindings.most` are told one by one.
  public func report(on folder: String, in log: inout DiagnosticLog) {
    let findings = AuditFindings(audit: self, names: Names(curriculum), folder: folder)
    for finding in findings.sessionGaps + findings.idleExtensions { log.report(finding) }
  }
}

private struct AuditFindings {
  let audit: Audit
  let names: Names
  let folder: String

  static let most = 5

  /// A finding per series and year, with the networks it is about.
  var sessionGaps: [Diagnostic] {
    struct Key: Hashable {
      let series: SeriesID
      let year: StudyYearID
    }
    let gaps = audit.sessionGaps()
    var order: [Key] = []
    for gap in gaps where !order.contains(Key(series: gap.series, year: gap.year)) {
      order.append(Key(series: gap.series, year: gap.year))
    }
    return order.map { key in
      let networks = gaps.filter { $0.series == key.series && $0.year == key.year }.map(\.network)
      return noSessions(of: key.series, key.year, networks)
    }
  }

  private func noSessions(
    of series: SeriesID, _ year: StudyYearID, _ networks: [NetworkID]
  ) -> Diagnostic {
    let list = networks.map { names[$0] }.joinedByAnd(atMost: AuditFindings.most)
    let title = names[series].quoted
    return Diagnostic(
      AuditCode.noSessions, .warning, at: place("sessions.csv"),
      Phrase(
        nl:
          "van \(title.dutch) is voor \(list.dutch) in studiejaar \(year) geen bijeenkomst bekend, "
          + "terwijl de reeks volledig gepland heet. Tot het einde van dat jaar kan er nog van alles "
          + "bij komen; daarna telt het als niets.",
        en:
          "no session of \(title.english) is known for \(list.english) in study year \(year), though "
          + "the series is said to be planned completely. Until the end of that year anything may "
          + "still come; after it that counts as nothing."),
      help: Phrase(
        nl: "Zet de bijeenkomsten in sessions.csv.", en: "Put the sessions in sessions.csv."))
  }

  var idleExtensions: [Diagnostic] {
    let idle = audit.idleExtensions()
    var findings = idle.prefix(AuditFindings.most).map(finding)
    let rest = idle.count - findings.count
    if rest > 0 {
      findings.append(
        Diagnostic(
          AuditCode.idleExtension, .warning, at: place("decisions.csv"),
          Phrase(
            nl: rest == 1
              ? "nog 1 uitstel verandert niets." : "nog \(rest) keer verandert uitstel niets.",
            en: rest == 1
              ? "1 more extension changes nothing." : "\(rest) more extensions change nothing.")))
    }
    return findings
  }

  private func finding(about idle: Audit.IdleExtension) -> Diagnostic {
    let student = audit.evidence.students[idle.student].id.text
    let what = names.subject(ofDecision: idle.decision.about).quoted
    let until = (idle.decision.until ?? idle.day).words
    let day = idle.day.words
    return Diagnostic(
      AuditCode.idleExtension, .warning, at: place("decisions.csv"),
      Phrase(
        nl:
          "het uitstel van student \(student) voor \(what.dutch) tot en met \(until.dutch) verandert "
          + "niets: de termijn loopt al tot en met \(day.dutch).",
        en:
          "the extension of student \(student) for \(what.english) through \(until.english) changes "
          + "nothing: the term runs through \(day.english) already."),
      help: Phrase(
        nl: "Kijk na of de dag klopt (decisions.csv, regel \(idle.decision.row)).",
        en: "See whether the day is right (decisions.csv, line \(idle.decision.row))."))
  }

  private func place(_ file: String) -> SourceRange {
    SourceRange(file: SourceFile(path: folder + "/" + file, bytes: []), bytes: 0..<0)
  }
}

extension AuditCode {
  /// What there is to say about each code.
  public static let pages: [DiagnosticPage] = [
    DiagnosticPage(
      noSessions,
      meaning: Phrase(
        nl:
          "Een reeks heet volledig gepland (planned=\"complete\"), maar voor een leernetwerk staat "
          + "in het studiejaar waar een regel naar kijkt geen enkele bijeenkomst op de lijst. Dan is "
          + "niet te zeggen dat er niets meer komt: de regel blijft open tot het jaar voorbij is.",
        en: "A series is said to be planned completely (planned=\"complete\"), but for a learning "
          + "network the list has not a single session in the study year that a rule looks at. Then "
          + "nobody can say that nothing more comes: the rule stays open until the year is over."),
      remedy: Phrase(
        nl: "Zet de bijeenkomsten van dat leernetwerk in sessions.csv, met network en series.",
        en: "Put the sessions of that network in sessions.csv, with network and series.")),
    DiagnosticPage(
      idleExtension,
      meaning: Phrase(
        nl:
          "Een besluit geeft uitstel tot een dag die niet later is dan de termijn zelf. Zo'n besluit "
          + "verandert niets; waarschijnlijk klopt de dag niet.",
        en:
          "A decision extends to a day that is no later than the term itself. Such a decision changes "
          + "nothing; the day is probably not right."),
      remedy: Phrase(
        nl: "Verbeter de dag in de kolom until van decisions.csv, of laat het besluit weg.",
        en: "Mend the day in the column until of decisions.csv, or leave the decision out.")),
  ]
}

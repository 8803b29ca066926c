internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension ELMO {
  /// Reports what the evidence says of the student and ELMO has no place for, with how often.
  static func reportLosses(
    of evidence: Evidence, _ student: Int, _ transcript: Transcript,
    reporting log: inout DiagnosticLog
  ) {
    let counts: [(part: String, count: Int)] = [
      ("decisions", evidence.decisions[student].filter { $0.kind != .exemption }.count),
      ("hours", evidence.hours[student].filter { $0.status != .approved }.count),
      ("assessments", evidence.judgements[student].count),
      ("placements", evidence.placements[student].count),
      ("attendance", evidence.attendance[student].count),
      ("documents", evidence.submissions[student].count),
      ("experience", evidence.experience[student].count),
      ("registrations", evidence.registrations[student].count),
    ]
    for (part, count) in counts where count > 0 {
      guard let row = carriage.row(for: [part]), case .lost(let reason) = row.fate else { continue }
      log.report(.notCarried([(row.name, count)], to: title, because: reason, at: nil))
    }
    let exempted = Set(
      evidence.results[student].filter { $0.score == .exempt }.map {
        evidence.units[Int($0.unit)]
      })
    let known = transcript.entries.reduce(0) { count, entry in
      let decides = entry.isExempt ? exempted.contains(entry.unit) : entry.attempts > 0
      return count + (decides ? 1 : 0) + entry.tests.count
    }
    let others = evidence.results[student].count - known
    if others > 0 {
      log.report(
        .notCarried(
          [
            (Phrase(nl: "resultaten die niet beslissen", en: "results that do not decide"), others)
          ], to: title,
          because: Phrase(
            nl: "een onderwijseenheid heeft er 1 resultaat.", en: "a course has 1 result."),
          at: nil))
    }
  }
}

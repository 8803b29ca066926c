internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

/// What accounts of one student have said already (Dutch: *al gezegd*), so that what two rules ask of
/// the same sessions, courses or documents is said once.
struct SaidBefore {
  /// What is needed, by the sentence: the title of the rule that said so.
  private var asked: [Phrase: Phrase] = [:]
  /// Sessions to attend, with the title of the rule that asked for them.
  private var attended: [(sessions: Set<FixStep>, title: Phrase)] = []
  private var passedOver: Set<Phrase> = []

  /// What is still needed by a rule; where one earlier rule asked all of it, which one.
  mutating func next(of account: RuleAccount, _ verdict: RuleVerdict) -> [Phrase] {
    let next = account.next
    guard !next.isEmpty else { return [] }
    let sessions = verdict.sessionsToAttend
    let titles = Set(next.map { asked[$0] })
    let sameWords = titles.count == 1 ? next.first.flatMap { asked[$0] } : nil
    let sameSessions =
      sessions.isEmpty ? nil : attended.first { $0.sessions.isSuperset(of: sessions) }?.title
    if let earlier = sameWords ?? sameSessions {
      let title = earlier.quoted
      return [
        Phrase(
          nl: "Wat hiervoor nodig is, vraagt \(title.dutch) al.",
          en: "What this needs is asked by \(title.english) already.")
      ]
    }
    for sentence in next where asked[sentence] == nil { asked[sentence] = account.title }
    if !sessions.isEmpty { attended.append((sessions, account.title)) }
    return next
  }

  /// The lines of an account without what an earlier one said.
  mutating func lines(of account: RuleAccount, _ verdict: RuleVerdict) -> [AccountLine] {
    let next = self.next(of: account, verdict)
    var lines: [AccountLine] = []
    var isNextTold = false
    for line in account.lines {
      switch line.kind {
      case .next:
        guard !isNextTold else { continue }
        isNextTold = true
        lines += next.map { AccountLine(kind: .next, text: $0, depth: line.depth) }
      case .notCounted, .ground:
        if passedOver.insert(line.text).inserted { lines.append(line) }
      case .standing, .part: lines.append(line)
      }
    }
    return lines
  }
}

extension RuleVerdict {
  /// The steps of its fix, where each is to attend a session and no other session would do as well.
  fileprivate var sessionsToAttend: Set<FixStep> {
    guard let fix, fix.examples.isEmpty, fix.steps.allSatisfy(\.isAttendance) else { return [] }
    return Set(fix.steps)
  }
}

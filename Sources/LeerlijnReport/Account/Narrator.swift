public import LeerlijnDiagnostics
internal import LeerlijnModel
public import LeerlijnRules

/// Tells verdicts in sentences that a docent would say, in Dutch and in English.
///
/// - Cost: made once per audit; an account reads only the facts its verdict notes.
public struct Narrator: Sendable {
  public let audit: Audit
  let curriculum: Curriculum
  let evidence: Evidence
  let names: Names
  /// Courses and placements, in the order in which the rules number them.
  let unitIDs: [String]
  /// The last enrolled day of the student told about, who has left; nil for everyone else.
  private(set) var left: Day?
  /// Whether what is told of is asked; below `not` it is forbidden, and a premise only says when
  /// something is asked.
  private(set) var isAsking = true

  public init(_ audit: Audit) {
    self.audit = audit
    curriculum = audit.curriculum
    evidence = audit.evidence
    names = Names(curriculum)
    unitIDs = curriculum.programmes.flatMap { programme in
      programme.courses.map(\.id.text) + programme.placements.map(\.id.text)
    }
  }

  /// Whom a verdict is about.
  public enum Subject: Hashable, Sendable {
    /// Index into `Evidence.students`.
    case student(Int)
    /// Index into `Evidence.networks`.
    case network(Int)
    case curriculum
  }

  /// The day from which is told: of who has left the last enrolled one.
  var asOf: Day { left ?? audit.asOf }

  /// Tells of a student who has left on a day; nothing is then said of what comes after.
  func told(ofOneWhoLeft day: Day?) -> Narrator {
    var narrator = self
    narrator.left = day
    return narrator
  }

  /// Tells how things stand, and never what is still needed.
  var askingNothing: Narrator {
    var narrator = self
    narrator.isAsking = false
    return narrator
  }

  /// The rule with its title; its id only where it has none.
  public func title(ofRule rule: Int) -> Phrase { names[curriculum.rules[rule].id] }

  public func title(ofNetwork network: Int) -> Phrase { names[evidence.networks[network]] }

  /// The verdict with its reasons, in the order in which a reader asks for them.
  public func account(of verdict: RuleVerdict, about subject: Subject) -> RuleAccount {
    let rule = curriculum.rules[verdict.rule]
    var lines: [AccountLine] = []
    var brief: [Phrase] = []
    if let root = verdict.root {
      let waivers = verdict.status == .waived ? waiverLines(verdict) : []
      let scope = scopeDoubts(verdict)
      lines += waivers
      // Whoever is freed needs nothing that is still to come.
      if waivers.isEmpty || root.outcome.status == .missed {
        lines += self.lines(of: root, in: verdict, about: subject, depth: 0)
      }
      lines += scope.map { AccountLine(kind: .standing, text: $0, depth: 0) }
      if left == nil { lines += nextLines(verdict, about: subject) }
      let short = waivers.isEmpty ? self.brief(of: root, in: verdict, about: subject) : []
      brief = waivers.map(\.text) + short + scope
    } else {
      lines.append(AccountLine(kind: .standing, text: scopeSentence(of: rule), depth: 0))
    }
    let told = Set(lines.map(\.text))
    lines += grounds(of: verdict).filter { !told.contains($0) }
      .map { AccountLine(kind: .ground, text: $0, depth: 0) }
    return RuleAccount(
      rule: verdict.rule, title: names[rule.id], sign: sign(of: verdict),
      status: statusWords(of: verdict), lines: lines.withoutRepeats, brief: brief,
      source: sourceSentence(of: rule))
  }

  // MARK: Status

  /// The status of a verdict, where it is open with what presses.
  public func statusWords(of verdict: RuleVerdict) -> Phrase {
    if verdict.status == .missed, case .members? = verdict.measure?.measure.quantity {
      // The size of a network is of today; tomorrow it may be right.
      return Phrase(nl: "vandaag niet behaald", en: "not met today")
    }
    guard verdict.isTight else { return verdict.status.words }
    let paced = verdict.root?.measures.contains { measure in
      if case .hours = measure.measure.quantity { return measure.outcome.status == .open }
      return false
    }
    return paced == true
      ? Phrase(nl: "nog open, krap", en: "still open, tight")
      : Phrase(nl: "nog open, geen marge", en: "still open, no margin")
  }

  public func sign(of verdict: RuleVerdict) -> String {
    verdict.isTight ? "◔" : verdict.status.sign
  }
}

extension [AccountLine] {
  /// Parts that share a measure say the same thing; once is enough, as long as each says something.
  fileprivate var withoutRepeats: [AccountLine] {
    var seen: Set<AccountLine> = []
    var kept: [AccountLine] = []
    for (place, line) in enumerated() {
      let isNew = seen.insert(line).inserted
      let isAllOfPart =
        line.kind == .standing && kept.last?.kind == .part
        && !(place + 1 < count && self[place + 1].kind == .standing
          && !seen.contains(self[place + 1]))
      if line.kind == .part || isNew || isAllOfPart { kept.append(line) }
    }
    return kept
  }
}

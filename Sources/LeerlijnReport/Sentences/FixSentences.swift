internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension Narrator {
  /// What is still needed and by when: the cheapest way where one was worked out.
  func nextLines(_ verdict: RuleVerdict, about subject: Subject) -> [AccountLine] {
    guard verdict.status == .open || verdict.status == .missed else { return [] }
    var texts: [Phrase]
    if let fix = verdict.fix, !fix.steps.isEmpty, verdict.status == .missed || !fix.isWaiver {
      texts = sentences(for: fix, verdict)
      // Another way than by what no file brings may be told whole.
      if fix.steps.contains(where: { isUnknown($0, verdict) }) {
        texts = firstOfAll(verdict, about: subject) + texts
      }
    } else {
      texts = (verdict.root?.askedMeasures ?? [])
        .filter { $0.outcome.status == .open || $0.outcome.status == .missed }
        .filter { !$0.lacksItsFile }
        .flatMap { account(of: $0, decisions: verdict.decisions, about: subject).next }
      texts = firstOfAll(verdict, about: subject) + texts
    }
    return texts.map { AccountLine(kind: .next, text: $0, depth: 0) }
  }

  private func sentences(for fix: Fix, _ verdict: RuleVerdict) -> [Phrase] {
    var sentences: [Phrase] = []
    var recorded: [Day] = []
    var attended: [Day] = []
    var examples: [FixStep] = []
    var hours: [(minutes: Int, by: Phrase)] = []
    // What must be there first comes first, then what asks least of people.
    func rank(_ step: FixStep) -> (Day, Int) {
      (verdict.deadline(for: step) ?? .distantFuture, step.cost)
    }
    for step in fix.steps.sorted(by: { rank($0) < rank($1) })
    where !isTooLate(step, verdict) && !isUnknown(step, verdict) {
      switch step {
      case .recordAttendance(let session): recorded.append(evidence.sessions[session].day)
      case .attend(let session): attended.append(evidence.sessions[session].day)
      case .workHours(let minutes, _):
        hours.append((minutes, byDeadline(verdict.deadline(for: step))))
      case .pass where fix.examples.contains(step): examples.append(step)
      default:
        let by = days(from: fix.notBefore[step], through: verdict.deadline(for: step))
        if let sentence = sentence(for: step, by: by, verdict) { sentences.append(sentence) }
      }
    }
    sentences += work(hours) + passes(examples, fix, verdict)
    if !recorded.isEmpty {
      let days = dayNames(recorded)
      sentences.append(
        Phrase(
          nl: "Nodig is een vermelding van aanwezigheid op \(days.dutch).",
          en: "A record of attendance on \(days.english) is needed."))
    }
    if !attended.isEmpty, !isToldByMargin(attended, verdict) {
      let days = dayNames(attended)
      let isExample =
        fix.steps.contains { fix.examples.contains($0) && $0.isAttendance }
        || verdict.mayPlanInstead(of: fix.steps)
      let sessions = Unit.sessions.amount(attended.count)
      sentences.append(
        isExample
          ? Phrase(
            nl: "Nodig is aanwezigheid bij nog \(sessions.dutch), bijvoorbeeld op \(days.dutch).",
            en: "Still needed: attendance at \(sessions.english), for example on "
              + "\(days.english).")
          : Phrase(
            nl: "Nodig is aanwezigheid op \(days.dutch).",
            en: "Attendance is needed on \(days.english)."))
    }
    return sentences
  }

  /// "Beide zijn nodig" has told it already.
  private func isToldByMargin(_ days: [Day], _ verdict: RuleVerdict) -> Bool {
    guard let measure = verdict.measure ?? verdict.root?.onlyMeasure,
      let deciding = measure.deciding,
      case .sessions = measure.measure.quantity, let minimum = deciding.limits.minimum,
      !deciding.reading.reasons.contains(.unplanned)
    else { return false }
    let ahead = deciding.notes.filter { $0.effect == .toCome || $0.effect == .pending }
    return deciding.reading.now + ahead.count == minimum && Set(ahead.map(\.day)) == Set(days)
  }

  private func sentence(for step: FixStep, by: Phrase, _ verdict: RuleVerdict) -> Phrase? {
    switch step {
    case .approveHours(let minutes):
      let hours = Unit.hours.amount(minutes)
      return Phrase(
        nl: "Nodig is akkoord op \(hours.dutch).", en: "Approval of \(hours.english) is needed.")
    // Told together.
    case .workHours: return nil
    case .recordAttendance(let session), .attend(let session):
      let day = evidence.sessions[session].day.words
      return Phrase(
        nl: "Nodig is aanwezigheid op \(day.dutch).",
        en: "Attendance is needed on \(day.english).")
    case .planAndAttend(let series, let count, _):
      let title = names[series].quoted
      let sessions = Unit.sessions.amount(count)
      return Phrase(
        nl: count == 1
          ? "Nodig is nog \(sessions.dutch) van \(title.dutch), die nog gepland wordt\(by.dutch)."
          : "Nodig zijn nog \(sessions.dutch) van \(title.dutch), die nog gepland worden\(by.dutch).",
        en: "Another \(sessions.english) of \(title.english) to be planned and attended"
          + "\(by.english).")
    case .judge(_, let moment, let role):
      let names = (self.names[role], self.names[moment].quoted)
      let isExample = verdict.fix?.examples.contains(step) ?? false
      return Phrase(
        nl: "Nodig is \(isExample ? "bijvoorbeeld " : "")het oordeel van de \(names.0.dutch) bij "
          + "\(names.1.dutch)\(by.dutch).",
        en: "The judgement of the \(names.0.english) at \(names.1.english) is needed"
          + "\(isExample ? ", for example," : "")\(by.english).")
    case .pass(let unit, let credits, let grade?):
      let title = names.unit(unit).quoted
      let (worth, bound) = (Unit.credits.amount(credits), Unit.grade.number(grade))
      let isExample = verdict.fix?.examples.contains(step) ?? false || verdict.mayShareGrades
      return Phrase(
        nl: "Nodig is \(isExample ? "bijvoorbeeld " : "")minstens een \(bound.dutch) voor "
          + "\(title.dutch) (\(worth.dutch))\(by.dutch).",
        en: "At least \(bound.english) for \(title.english) (\(worth.english)) is needed"
          + "\(isExample ? ", for example," : "")\(by.english).")
    case .pass(let unit, let credits, nil):
      let title = names.unit(unit).quoted
      let worth = Unit.credits.amount(credits)
      return Phrase(
        nl: "Nodig is een voldoende voor \(title.dutch) (\(worth.dutch))\(by.dutch).",
        en: "A pass for \(title.english) (\(worth.english)) is needed\(by.english).")
    case .handIn(let document):
      let title = names[document].quoted
      return Phrase(
        nl: "Nodig is \(title.dutch)\(by.dutch).", en: "\(title.english) is needed\(by.english).")
    case .recordIssueDay(let document):
      let title = names[document].quoted
      return Phrase(
        nl: "Nodig is de dag waarop \(title.dutch) is afgegeven.",
        en: "The day on which \(title.english) was issued is needed.")
    case .gain(let unit, let amount): return unit.stillNeeded(amount, by)
    case .extend(let target, let until):
      return verdict.fix?.steps.count == 1
        ? extensionSentence(until) : neededExtension(of: target, until)
    case .waive: return waiverSentence(verdict)
    }
  }

  /// `Met uitstel tot 1 maart zou de eis behaald zijn.`
  private func extensionSentence(_ until: Day) -> Phrase {
    let day = until.dateWords
    return Phrase(
      nl: "Met uitstel tot \(day.dutch) zou de eis behaald zijn.",
      en: "With an extension to \(day.english) the demand would be met.")
  }

  /// `Nodig is uitstel van ‘Tussenbeoordeling’ tot 1 maart.`, beside other steps.
  private func neededExtension(of target: FixStep.DecisionTarget, _ until: Day) -> Phrase {
    let day = until.dateWords
    let title =
      switch target {
      case .rule(let id): names[id].quoted
      case .moment(let id): names[id].quoted
      case .document(let id): names[id].quoted
      }
    return Phrase(
      nl: "Nodig is uitstel van \(title.dutch) tot \(day.dutch).",
      en: "An extension of \(title.english) to \(day.english) is needed.")
  }

  /// `De examencommissie kan ontheffing geven (OER, zie bron).`; only where a passage that the rule
  /// cites gives that power.
  private func waiverSentence(_ verdict: RuleVerdict) -> Phrase? {
    let rule = curriculum.rules[verdict.rule]
    guard let ground = rule.citations.first(where: curriculum.allowsWaiver) else { return nil }
    let kind =
      names.kind(of: ground) == .law
      ? Phrase(nl: "wet", en: "law") : Phrase(same: "OER")
    return Phrase(
      nl: "De examencommissie kan ontheffing geven (\(kind.dutch), zie bron).",
      en: "The examination board can grant a waiver (\(kind.english), see source).")
  }
}

extension NodeVerdict {
  /// The measures that the rule asks for, and not those that it forbids or that only say when it asks.
  var askedMeasures: [MeasureVerdict] {
    switch kind {
    case .not: []
    case .when(let premise, let then): premise.outcome == .met ? then.askedMeasures : []
    case .measure, .rule: measures
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.flatMap(\.askedMeasures)
    }
  }
}

extension FixStep {
  var isAttendance: Bool { attended != nil }

  /// The session to come that is attended.
  private var attended: Int? {
    if case .attend(let session) = self { return session }
    return nil
  }

  fileprivate func isAttendance(at note: FactNote) -> Bool {
    note.kind == .sessions && note.effect == .toCome && attended == note.index
  }
}

extension RuleVerdict {
  /// Whether sessions that are not planned yet would do as well as those that are.
  fileprivate func mayPlanInstead(of steps: [FixStep]) -> Bool {
    (root?.askedMeasures ?? []).flatMap(\.members).contains { member in
      member.reading.reasons.contains(.unplanned)
        && member.reading.high > .finite(member.limits.minimum ?? 0)
        && member.notes.contains { note in steps.contains { $0.isAttendance(at: note) } }
    }
  }
}

extension Fix {
  /// Nothing but a waiver: of use only where the rule can no longer be met.
  var isWaiver: Bool {
    steps.allSatisfy { if case .waive = $0 { true } else { false } }
  }
}

extension RuleVerdict {
  /// Whether of several grades that a mean asks one may be lower where another is higher.
  fileprivate var mayShareGrades: Bool {
    let grades = (fix?.steps ?? []).count { if case .pass(_, _, _?) = $0 { true } else { false } }
    return grades > 1
      && (root?.measures ?? []).contains {
        if case .units(_, .mean) = $0.measure.quantity { true } else { false }
      }
  }
}

extension NodeVerdict {
  /// The measure that is all that is asked, also where a condition that is fulfilled stands before it.
  fileprivate var onlyMeasure: MeasureVerdict? {
    switch kind {
    case .measure(let measure): measure
    case .when(let premise, let then) where premise.outcome.status == .met: then.onlyMeasure
    default: nil
    }
  }
}

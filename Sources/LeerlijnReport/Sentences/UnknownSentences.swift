internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

// What the evidence does not tell, so that nobody takes it for nothing.

extension Narrator {
  /// Why a measure is open that nobody in the school can do anything about today.
  func unknowns(_ telling: Telling) -> [Phrase] {
    let reasons = telling.reading.reasons
    let kinds = FactKind.allCases.filter(
      telling.verdict.measure.quantity.factKinds(in: curriculum).contains)
    var sentences: [Phrase] = []
    if reasons.contains(.notDelivered) {
      let missing = kinds.filter { !isDelivered($0, telling.subject) }
      let ofNobody = missing.filter { !evidence.delivered.contains($0) }
      let ofOthers = missing.filter(evidence.delivered.contains)
      if !ofNobody.isEmpty { sentences.append(notDelivered(ofNobody.map(\.words))) }
      if !ofOthers.isEmpty { sentences.append(deliveredOfOthers(ofOthers.map(\.words))) }
    }
    if reasons.contains(.notYetRegistered) {
      var late = telling.hangsOnEnrolment ? [] : kinds.filter(isLate)
      // Which facts count may hang on whether the enrolment was renewed.
      if late.isEmpty, isLate(.enrolments) { late = [.enrolments] }
      sentences += late.isEmpty ? [notYetRegistered] : late.compactMap(registeredThrough)
    }
    if reasons.contains(.rowLeftOut) { sentences.append(rowLeftOut) }
    if telling.limits.lacksValue { sentences += valuesMissing(telling.verdict.measure) }
    return sentences
  }

  private func isLate(_ kind: FactKind) -> Bool {
    evidence.completeThrough[kind].map { $0 < asOf } ?? false
  }

  /// A bound without a value for the student's cohort and window decides nothing.
  private func valuesMissing(_ measure: Measure) -> [Phrase] {
    measure.parameters.map { id in
      let title = names[id].quoted
      return Phrase(
        nl: "\(title.dutch) heeft geen waarde voor deze student en deze dagen.",
        en: "\(title.english) has no value for this student and these days.")
    }
  }

  private func notDelivered(_ kinds: [Phrase]) -> Phrase {
    let list = kinds.joinedByAnd.capitalised
    return Phrase(
      nl: "\(list.dutch) zijn niet aangeleverd.",
      en: "\(list.english) have not been delivered.")
  }

  private func deliveredOfOthers(_ kinds: [Phrase]) -> Phrase {
    let list = kinds.joinedByAnd.capitalised
    return Phrase(
      nl: "\(list.dutch) zijn alleen van andere studenten aangeleverd.",
      en: "\(list.english) have been delivered of other students only.")
  }

  private var notYetRegistered: Phrase {
    Phrase(nl: "Een deel is nog niet geregistreerd.", en: "Part of it is not yet registered.")
  }

  /// Up to which day something is registered, where days after it may hold more.
  private func registeredThrough(_ kind: FactKind) -> Phrase? {
    guard let day = evidence.completeThrough[kind]?.words else { return nil }
    let what = kind.words.capitalised
    return Phrase(
      nl: "\(what.dutch) zijn bijgewerkt tot en met \(day.dutch); wat daarna kwam, is nog niet "
        + "geregistreerd.",
      en: "\(what.english) are complete through \(day.english); what came later is not yet "
        + "registered.")
  }

  private var rowLeftOut: Phrase {
    Phrase(
      nl: "Een rij die hierover gaat, is weggelaten; wat erin stond, is niet bekend.",
      en: "A row that is about this was left out; what it said is not known.")
  }

  /// Why it is not known whether a rule is for the student, or whether a decision frees from it.
  func scopeDoubts(_ verdict: RuleVerdict) -> [Phrase] {
    guard verdict.status == .open else { return lateDecisions(verdict) }
    var sentences: [Phrase] = []
    if verdict.reasons.contains(.yearUnknown) {
      sentences.append(
        Phrase(
          nl: "Het studiejaar van deze student is niet bekend, dus ook niet of deze regel geldt.",
          en: "This student's year is not known, nor whether this rule applies."))
    }
    if verdict.reasons.contains(.profileUnknown) {
      sentences.append(
        Phrase(
          nl: "Het profiel van deze student is niet bekend, dus ook niet of deze regel geldt.",
          en: "This student's profile is not known, nor whether this rule applies."))
    }
    if verdict.reasons.contains(.rowLeftOut) {
      sentences.append(
        Phrase(
          nl: "Een besluit over deze student is weggelaten; het kan van deze regel ontheffen.",
          en: "A decision about this student was left out; it may free from this rule."))
    }
    return sentences
  }

  /// A decision that is not on the list yet may free from what can no longer be attained.
  private func lateDecisions(_ verdict: RuleVerdict) -> [Phrase] {
    guard verdict.status == .missed, let known = evidence.completeThrough[.decisions], known < asOf
    else { return [] }
    let day = known.words
    return [
      Phrase(
        nl: "Besluiten zijn bekend tot en met \(day.dutch).",
        en: "Decisions are known through \(day.english).")
    ]
  }
}

extension MeasureAccount {
  /// Of who has left only what was so far is told.
  mutating func leaveOutWhatIsToCome() {
    standing = Array(standing.prefix(1))
    next = []
  }
}

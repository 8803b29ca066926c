internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension Narrator {
  /// The sentences that settle a condition's outcome: of its parts only those that decide.
  func brief(
    of node: NodeVerdict, in verdict: RuleVerdict, about subject: Subject
  ) -> [Phrase] {
    switch node.kind {
    case .measure(let measure):
      return account(
        of: measure, decisions: verdict.decisions, about: subject, isBrief: true
      ).standing
    case .rule(let other): return [sentence(aboutRule: other.rule, other.status)]
    case .all(let parts): return briefs(of: decisive(parts, node), verdict, subject)
    case .any(let parts):
      return [anySentence(parts)] + briefs(of: decisive(parts, node), verdict, subject)
    case .atLeast(let count, let parts):
      return [atLeastSentence(count, parts)] + briefs(of: decisive(parts, node), verdict, subject)
    case .not(let part):
      return [notSentence] + askingNothing.brief(of: part, in: verdict, about: subject)
    case .when(let premise, let then):
      guard premise.outcome.status == .met else {
        return [whenSentence(premise)]
          + askingNothing.brief(of: premise, in: verdict, about: subject)
      }
      return brief(of: then, in: verdict, about: subject)
    }
  }

  /// The parts whose status is that of the whole; all of them where none is.
  private func decisive(_ parts: [NodeVerdict], _ whole: NodeVerdict) -> [NodeVerdict] {
    let status = whole.outcome.status
    let alike = parts.filter { $0.outcome.status == status }
    return alike.isEmpty ? parts : alike
  }

  private func briefs(
    of parts: [NodeVerdict], _ verdict: RuleVerdict, _ subject: Subject
  ) -> [Phrase] {
    let rules = parts.compactMap { part -> Phrase? in
      if case .rule(let other) = part.kind { return title(ofRule: other.rule).quoted }
      return nil
    }
    if rules.count == parts.count, rules.count > 1 {
      let list = rules.joinedByAnd
      return [
        Phrase(
          nl: "Dit volgt de regels \(list.dutch).", en: "This follows the rules \(list.english).")
      ]
    }
    return parts.flatMap { part -> [Phrase] in
      var sentences = brief(of: part, in: verdict, about: subject)
      guard let first = sentences.first, !part.namesItself else { return sentences }
      let name = name(of: part)
      let start = first.lowered
      sentences[0] = Phrase(
        nl: "\(name.dutch): \(start.dutch)", en: "\(name.english): \(start.english)")
      return sentences
    }
  }
}

extension NodeVerdict {
  /// Whether its sentences say already what they are about.
  fileprivate var namesItself: Bool {
    switch kind {
    case .measure(let verdict):
      switch verdict.measure.quantity {
      case .document, .order, .isTrue, .dataPoints, .experience: true
      default: false
      }
    case .rule: true
    case .all(let parts): parts.count > 1
    case .any, .atLeast, .not: true
    case .when(_, let then): then.namesItself
    }
  }
}

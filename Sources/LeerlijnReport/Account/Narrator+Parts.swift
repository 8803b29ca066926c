internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension Narrator {
  /// A condition in sentences: a measure by its own, logic by how it joins and then its parts.
  func lines(
    of node: NodeVerdict, in verdict: RuleVerdict, about subject: Subject, depth: Int
  ) -> [AccountLine] {
    switch node.kind {
    case .measure(let measure):
      return lines(of: measure, verdict, subject, depth)
    case .rule(let other):
      let text = sentence(aboutRule: other.rule, other.status)
      return [AccountLine(kind: .standing, text: text, depth: depth)]
    case .all(let parts):
      return joined(parts, by: allSentence(parts), verdict, subject, depth)
    case .any(let parts):
      return joined(parts, by: anySentence(parts), verdict, subject, depth)
    case .atLeast(let count, let parts):
      var lines = joined(
        parts, by: atLeastSentence(count, parts), verdict, subject, depth)
      if node.hasTooFewApplicable {
        let text = Phrase(
          nl: "Er zijn minder dan \(count) delen van toepassing; deze eis telt daarom niet.",
          en: "Fewer than \(count) parts apply; this demand therefore does not count.")
        lines.append(AccountLine(kind: .standing, text: text, depth: depth))
      }
      return lines
    case .not(let part):
      return [AccountLine(kind: .standing, text: notSentence, depth: depth)]
        + askingNothing.lines(of: part, in: verdict, about: subject, depth: depth)
    case .when(let premise, let then):
      return whenLines(premise, then, verdict, subject, depth)
    }
  }

  private func lines(
    of measure: MeasureVerdict, _ verdict: RuleVerdict, _ subject: Subject, _ depth: Int
  ) -> [AccountLine] {
    let account = account(of: measure, decisions: verdict.decisions, about: subject)
    return account.standing.map { AccountLine(kind: .standing, text: $0, depth: depth) }
      + account.notCounted.map { AccountLine(kind: .notCounted, text: $0, depth: depth) }
  }

  private func joined(
    _ parts: [NodeVerdict], by sentence: Phrase, _ verdict: RuleVerdict, _ subject: Subject,
    _ depth: Int
  ) -> [AccountLine] {
    var lines = [AccountLine(kind: .standing, text: sentence, depth: depth)]
    for part in parts { lines += partLines(part, verdict, subject, depth + 1) }
    return lines
  }

  private func partLines(
    _ part: NodeVerdict, _ verdict: RuleVerdict, _ subject: Subject, _ depth: Int
  ) -> [AccountLine] {
    [AccountLine(kind: .part, text: heading(of: part), depth: depth)]
      + lines(of: part, in: verdict, about: subject, depth: depth)
  }

  private func whenLines(
    _ premise: NodeVerdict, _ then: NodeVerdict, _ verdict: RuleVerdict, _ subject: Subject,
    _ depth: Int
  ) -> [AccountLine] {
    let sentence = whenSentence(premise)
    switch premise.outcome.status {
    case .met, .waived:
      return [AccountLine(kind: .standing, text: sentence, depth: depth)]
        + lines(of: then, in: verdict, about: subject, depth: depth)
    case .open:
      return [AccountLine(kind: .standing, text: sentence, depth: depth)]
        + askingNothing.partLines(premise, verdict, subject, depth + 1)
        + partLines(then, verdict, subject, depth + 1)
    case .missed, .notApplicable:
      return [AccountLine(kind: .standing, text: sentence, depth: depth)]
        + askingNothing.lines(of: premise, in: verdict, about: subject, depth: depth)
    }
  }

  // MARK: How parts join

  var notSentence: Phrase {
    Phrase(nl: "Dit mag juist niet; zo staat het nu:", en: "This must not be; as it stands:")
  }

  func whenSentence(_ premise: NodeVerdict) -> Phrase {
    switch premise.outcome.status {
    case .met, .waived:
      Phrase(
        nl: "De voorwaarde is vervuld; daarom geldt deze eis.",
        en: "The condition holds; that is why this is asked.")
    case .open:
      Phrase(
        nl: "Of deze eis geldt, staat nog niet vast.",
        en: "Whether this is asked is not settled yet.")
    case .missed, .notApplicable:
      Phrase(
        nl: "De eis geldt hier niet, omdat de voorwaarde niet vervuld is.",
        en: "This is not asked here, because the condition does not hold.")
    }
  }

  private func allSentence(_ parts: [NodeVerdict]) -> Phrase {
    let met = parts.count { $0.outcome.status == .met }
    let count = numberWord(parts.count)
    if parts.count == 1 {
      return met == 1
        ? Phrase(nl: "Het ene deel is behaald:", en: "The one part is met:")
        : Phrase(nl: "Het gaat om één deel:", en: "This is about one part:")
    }
    if met == parts.count {
      return Phrase(
        nl: met == 2 ? "Beide delen zijn behaald:" : "Alle \(count.dutch) delen zijn behaald:",
        en: met == 2 ? "Both parts are met:" : "All \(count.english) parts are met:")
    }
    if !isAsking {
      return parts.count == 2
        ? Phrase(nl: "Het gaat om beide delen samen:", en: "This is about both parts together:")
        : Phrase(
          nl: "Het gaat om alle \(count.dutch) delen samen; \(met) behaald:",
          en: "This is about all \(count.english) parts together; \(met) met:")
    }
    if parts.count == 2 {
      return met == 0
        ? Phrase(
          nl: "Beide delen zijn nodig; geen van beide is behaald:",
          en: "Both parts are needed; neither is met:")
        : Phrase(
          nl: "Beide delen zijn nodig; één is behaald:", en: "Both parts are needed; one is met:")
    }
    return Phrase(
      nl: "Alle \(count.dutch) delen zijn nodig; \(met) behaald:",
      en: "All \(count.english) parts are needed; \(met) met:")
  }

  func anySentence(_ parts: [NodeVerdict]) -> Phrase {
    let count = numberWord(parts.count)
    guard isAsking else {
      return Phrase(
        nl: "Het gaat om één van deze \(count.dutch):",
        en: "This is about one of these \(count.english):")
    }
    return Phrase(
      nl: "Eén van deze \(count.dutch) is genoeg:",
      en: "One of these \(count.english) is enough:")
  }

  func atLeastSentence(_ count: Int, _ parts: [NodeVerdict]) -> Phrase {
    let met = parts.count { $0.outcome.status == .met }
    guard isAsking else {
      return Phrase(
        nl: "Het gaat om minstens \(count) van deze \(parts.count); \(met) behaald:",
        en: "This is about at least \(count) of these \(parts.count); \(met) met:")
    }
    return Phrase(
      nl: "Minstens \(count) van deze \(parts.count) \(count == 1 ? "is" : "zijn") nodig; "
        + "\(met) behaald:",
      en: "At least \(count) of these \(parts.count) \(count == 1 ? "is" : "are") needed; "
        + "\(met) met:")
  }

  private func numberWord(_ count: Int) -> Phrase {
    let words = [
      2: Phrase(nl: "twee", en: "two"), 3: Phrase(nl: "drie", en: "three"),
      4: Phrase(nl: "vier", en: "four"), 5: Phrase(nl: "vijf", en: "five"),
      6: Phrase(nl: "zes", en: "six"),
    ]
    return words[count] ?? Phrase(same: String(count))
  }

  private func heading(of node: NodeVerdict) -> Phrase {
    let status = node.outcome.status
    let words = status.words
    // A title may be a whole sentence, as that of an outcome.
    let name = name(of: node).withoutFullStop
    return Phrase(
      nl: "\(status.sign) \(name.dutch): \(words.dutch)",
      en: "\(status.sign) \(name.english): \(words.english)")
  }

  func sentence(aboutRule rule: Int, _ status: Status) -> Phrase {
    let title = title(ofRule: rule).quoted
    let words = status.words
    return Phrase(
      nl: "Dit volgt de regel \(title.dutch): \(words.dutch).",
      en: "This follows the rule \(title.english): \(words.english).")
  }
}

extension Phrase {
  /// A name with a colon or a comma to follow.
  fileprivate var withoutFullStop: Phrase {
    func cut(_ text: String) -> String {
      text.hasSuffix(".") && !text.hasSuffix("..") ? String(text.dropLast()) : text
    }
    return Phrase(nl: cut(dutch), en: cut(english))
  }
}

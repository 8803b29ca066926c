internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension OverviewText {
  // MARK: Networks

  /// Networks whose rules are not all in order.
  func networkAttention(_ verdicts: [NetworkVerdict]) -> String {
    guard !verdicts.isEmpty else { return "" }
    let pressing = pressing(verdicts)
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

  /// Each network of which a rule is not in order, with those rules.
  func pressing(_ verdicts: [NetworkVerdict]) -> [(network: Int?, rules: [RuleVerdict])] {
    verdicts.compactMap { verdict in
      let rules = verdict.rules.filter { rule in
        !audit.curriculum.rules[rule.rule].isAdvisory && Urgency(rule, asOf: audit.asOf) != nil
      }
      return rules.isEmpty ? nil : (verdict.network, rules)
    }
  }

  func name(ofNetwork network: Int?) -> String {
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
}

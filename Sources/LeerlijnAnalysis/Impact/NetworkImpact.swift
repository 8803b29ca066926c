package import LeerlijnModel
internal import LeerlijnRules

/// What another edition does to the learning networks, and to what is asked of the whole.
package struct NetworkImpact: Sendable {
  /// Networks that a rule of either edition is for; nil stands for the curriculum as a whole.
  package let subjects: [NetworkID?]
  package let rules: [RuleImpact]
  /// Subjects are indices into `subjects`.
  package let touches: [Touch]

  init(
    _ old: Audit, _ new: Audit, _ renamed: [RuleID: RuleID], among editions: [Curriculum]
  ) {
    let pairs = RulePair.all(old.curriculum, new.curriculum, renamed: renamed) {
      $0.subject != .student
    }
    let oldVerdicts = NetworkImpact.verdicts(old, among: editions)
    let newVerdicts = NetworkImpact.verdicts(new, among: editions)
    let subjects = newVerdicts.order + oldVerdicts.order.filter { !newVerdicts.order.contains($0) }
    var rules = pairs.map { pair in
      let rule =
        pair.new.map { new.curriculum.rules[$0] } ?? pair.old.map { old.curriculum.rules[$0] }
      return RuleImpact(pair: pair, isAdvisory: rule?.isAdvisory ?? false)
    }
    var touches: [Touch] = []
    for (index, pair) in pairs.enumerated() {
      for (subject, name) in subjects.enumerated() {
        let before = pair.old.flatMap { oldVerdicts.rules[name]?[$0] }
        let after = pair.new.flatMap { newVerdicts.rules[name]?[$0] }
        // A rule is for networks or for the whole; the other kind is no case of it.
        guard before != nil || after != nil else { continue }
        let from = before?.status ?? .notApplicable
        let to = after?.status ?? .notApplicable
        rules[index].matrix.add(from.code, to.code)
        var change = ImpactChange(from: from.code, to: to.code)
        let isUrgent = to == .open && after?.isTight == true && before?.isTight != true
        if isUrgent {
          change = change ?? .urgent
          rules[index].urgent += 1
        }
        guard let change else { continue }
        touches.append(
          Touch(
            subject: subject, rule: index, from: from, to: to, change: change, isUrgent: isUrgent))
      }
    }
    self.subjects = subjects
    self.rules = rules
    self.touches = touches
  }

  /// Verdicts by network and rule; a network that only another edition knows is none of this one's.
  private static func verdicts(
    _ audit: Audit, among editions: [Curriculum]
  ) -> (order: [NetworkID?], rules: [NetworkID?: [Int: RuleVerdict]]) {
    let own = Set(audit.curriculum.networks.map(\.id))
    let others = Set(editions.flatMap(\.networks).map(\.id)).subtracting(own)
    var order: [NetworkID?] = []
    var rules: [NetworkID?: [Int: RuleVerdict]] = [:]
    for verdict in audit.networkVerdicts() {
      let name = verdict.network.map { audit.evidence.networks[$0] }
      if let name, others.contains(name) { continue }
      order.append(name)
      rules[name] = Dictionary(
        verdict.rules.map { ($0.rule, $0) }, uniquingKeysWith: { first, _ in first })
    }
    return (order, rules)
  }
}

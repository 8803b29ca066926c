internal import LeerlijnGroundwork
internal import LeerlijnModel
package import LeerlijnRules

extension Impact {
  /// What both editions say of a touched student by the rule, with the reasons and, under the new
  /// one, the cheapest fix; nil where an edition lacks the rule.
  package struct Reasons: Sendable {
    package internal(set) var old: RuleVerdict?
    package internal(set) var new: RuleVerdict?
  }

  /// - Cost: two explanations and a search for a fix for each, on all cores.
  package func reasons(for touches: [Touch]) -> [Reasons] {
    inParallel(touches.indices, by: 16) { touches[$0].map(reasons) }.flatMap { $0 }
  }

  private func reasons(for touch: Touch) -> Reasons {
    let pair = rules[touch.rule].pair
    return Reasons(
      old: pair.old.map { old.verdict(ofStudent: touch.subject, rule: $0, fixes: false) },
      new: pair.new.map { new.verdict(ofStudent: touch.subject, rule: $0, fixes: true) })
  }
}

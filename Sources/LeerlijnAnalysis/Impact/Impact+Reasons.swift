internal import Dispatch
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
    let chunk = 16
    let count = (touches.count + chunk - 1) / chunk
    var parts = [[Reasons]](repeating: [], count: count)
    parts.withUnsafeMutableBufferPointer { buffer in
      // Each iteration writes its own element alone.
      nonisolated(unsafe) let results = buffer
      DispatchQueue.concurrentPerform(iterations: count) { part in
        let range = part * chunk..<min(touches.count, (part + 1) * chunk)
        results[part] = touches[range].map(reasons)
      }
    }
    return parts.flatMap { $0 }
  }

  private func reasons(for touch: Touch) -> Reasons {
    let pair = rules[touch.rule].pair
    return Reasons(
      old: pair.old.map { old.verdict(ofStudent: touch.subject, rule: $0, fixes: false) },
      new: pair.new.map { new.verdict(ofStudent: touch.subject, rule: $0, fixes: true) })
  }
}

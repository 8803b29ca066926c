import LeerlijnModel

// Which steps of a fix are only one way: another would do as well.

extension Judge where Log == NoteRecorder {
  /// - Cost: a trial for each of at most four others, where a choice of electives may take in the one
  ///   and not the other.
  func examples(in levers: [Lever], of groups: [LeverGroup], for rule: Int) -> Set<FixStep> {
    let steps = Set(levers.map(\.step))
    let others = groups.flatMap { $0.options.joined() }.filter { !steps.contains($0.step) }
    var examples: Set<FixStep> = []
    for (place, lever) in levers.enumerated() {
      let alike = others.filter { $0.doesAsMuch(as: lever) }
      let isExample =
        alike.contains { $0.countsWherever(lever) }
        || alike.prefix(4).contains { other in
          var instead = levers
          instead[place] = other
          return holds(rule, instead)
        }
      if isExample { examples.insert(lever.step) }
    }
    return examples
  }
}

extension Lever {
  /// Whether it would do in the place of another of its kind, as far as their effects tell.
  fileprivate func doesAsMuch(as other: Lever) -> Bool {
    switch (step, other.step) {
    case (.pass(let unit, _, _), .pass(let instead, _, _)): if unit == instead { return false }
    case (.attend, .attend), (.judge, .judge): break
    default: return false
    }
    return other.effects.allSatisfy { effect in
      effects.contains { $0.slot == effect.slot && $0.low >= effect.low && $0.high >= effect.high }
    }
  }

  /// What is in no other choice of electives than another counts where that does.
  fileprivate func countsWherever(_ other: Lever) -> Bool {
    choices.allSatisfy(other.choices.contains)
  }
}

import LeerlijnModel

// The readings that a rule looks at.

extension Judge where Log == NoteRecorder {
  /// Goes through every reading below a node and below the rules it refers to, each once and in
  /// the place of its rule.
  ///
  /// - Parameter withPremises: whether those of which only the premise of a `when` speaks are among
  ///   them. A rule asks nobody to make its premise true.
  mutating func forEachSlot(
    below root: Int, withPremises: Bool,
    _ body: (inout Self, ReadingSlot, _ leaves: [Leaf]) -> Void
  ) {
    var rules = visitSlots(below: root, withPremises, body)
    var seen = Set(rules)
    while let next = rules.popLast() {
      guard space.ruleStatuses[next] != .waived else { continue }
      let more = inPlace(of: next) { judge, root in
        judge.visitSlots(below: root, withPremises, body)
      }
      rules += (more ?? []).filter { seen.insert($0).inserted }
    }
  }

  /// The rules that a condition hangs on, each after those that it refers to.
  func rulesReferredTo(below root: Int) -> [Int] {
    tables.code.rulesReferredTo(
      from: ends(below: root, true).compactMap { node -> Int? in
        if case .rule(let rule) = tables.code.nodes[node] { rule } else { nil }
      })
  }

  /// - Returns: the rules that are referred to, each once.
  private mutating func visitSlots(
    below root: Int, _ withPremises: Bool,
    _ body: (inout Self, ReadingSlot, _ leaves: [Leaf]) -> Void
  ) -> [Int] {
    var seen: Set<ReadingSlot> = []
    var rules: [Int] = []
    let nodes = ends(below: root, withPremises)
    let leaves = nodes.compactMap { node -> Leaf? in
      if case .leaf(let leaf) = tables.code.nodes[node] { return tables.code.leaves[leaf] }
      return nil
    }
    for leaf in leaves {
      var members: [Member] = []
      forEachMember(of: tables.code.readings[leaf.reading]) { _, member in members.append(member) }
      for member in members {
        let slot = ReadingSlot(rule: rule, reading: leaf.reading, member: member)
        if seen.insert(slot).inserted { body(&self, slot, leaves) }
      }
    }
    for case .rule(let other) in nodes.map({ tables.code.nodes[$0] }) where !rules.contains(other) {
      rules.append(other)
    }
    return rules
  }

  /// The measures and references below a node.
  private func ends(below node: Int, _ withPremises: Bool) -> [Int] {
    switch tables.code.nodes[node] {
    case .leaf, .rule: [node]
    case .merged(_, let expression): ends(below: expression, withPremises)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.flatMap { ends(below: tables.code.children[$0], withPremises) }
    case .not(let part): ends(below: part, withPremises)
    case .when(let premise, let then):
      (withPremises ? ends(below: premise, true) : []) + ends(below: then, withPremises)
    }
  }
}

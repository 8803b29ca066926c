import LeerlijnModel

// The readings that a rule looks at.

extension Judge where Log == NoteRecorder {
  /// The measures below a node, with the numbers of their readings.
  func leaves(below node: Int) -> [Leaf] {
    switch tables.code.nodes[node] {
    case .leaf(let leaf): [tables.code.leaves[leaf]]
    case .merged(_, let expression): leaves(below: expression)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.flatMap { leaves(below: tables.code.children[$0]) }
    case .not(let part): leaves(below: part)
    case .when(let premise, let then): leaves(below: premise) + leaves(below: then)
    case .rule: []
    }
  }

  /// Goes through every reading below a node and below the rules it refers to, each once and in
  /// the place of its rule.
  mutating func forEachSlot(
    below root: Int, _ body: (inout Self, ReadingSlot, _ leaves: [Leaf]) -> Void
  ) {
    var seen: Set<ReadingSlot> = []
    visitSlots(below: root, &seen, body)
  }

  private mutating func visitSlots(
    below root: Int, _ seen: inout Set<ReadingSlot>,
    _ body: (inout Self, ReadingSlot, _ leaves: [Leaf]) -> Void
  ) {
    let leaves = self.leaves(below: root)
    for leaf in leaves {
      var members: [Member] = []
      forEachMember(of: tables.code.readings[leaf.reading]) { _, member in members.append(member) }
      for member in members {
        let slot = ReadingSlot(rule: rule, reading: leaf.reading, member: member)
        if seen.insert(slot).inserted { body(&self, slot, leaves) }
      }
    }
    for other in referredRules(below: root) where space.ruleStatuses[other] != .waived {
      var met = seen
      _ = inPlace(of: other) { judge, root in judge.visitSlots(below: root, &met, body) }
      seen = met
    }
  }

  private func referredRules(below node: Int) -> [Int] {
    switch tables.code.nodes[node] {
    case .leaf: []
    case .merged(_, let expression): referredRules(below: expression)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.flatMap { referredRules(below: tables.code.children[$0]) }
    case .not(let part): referredRules(below: part)
    case .when(let premise, let then): referredRules(below: premise) + referredRules(below: then)
    case .rule(let rule): [rule]
    }
  }
}

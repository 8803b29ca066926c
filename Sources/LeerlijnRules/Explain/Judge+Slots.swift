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
    var seen: Set<ReadingSlot> = []
    visitSlots(below: root, withPremises, &seen, body)
  }

  private mutating func visitSlots(
    below root: Int, _ withPremises: Bool, _ seen: inout Set<ReadingSlot>,
    _ body: (inout Self, ReadingSlot, _ leaves: [Leaf]) -> Void
  ) {
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
    for case .rule(let other) in nodes.map({ tables.code.nodes[$0] })
    where space.ruleStatuses[other] != .waived {
      var met = seen
      _ = inPlace(of: other) { judge, root in
        judge.visitSlots(below: root, withPremises, &met, body)
      }
      seen = met
    }
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

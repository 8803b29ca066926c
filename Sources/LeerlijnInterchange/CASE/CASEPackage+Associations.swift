internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension CASEPackage {
  func writeAssociations(_ json: inout JSONWriter) {
    let document = Node(.curriculum, curriculum.id, text(curriculum.titles, or: "").0)
    for (index, qualification) in curriculum.qualifications.enumerated() {
      association(.isChildOf, node(qualification), document, index + 1, &json)
    }
    for (index, strand) in curriculum.strands.enumerated() {
      let own = Node(.strand, strand.id.text, text(strand.titles, or: "").0)
      let above = strand.partOf.flatMap { strands[$0] }.map {
        Node(.strand, $0.id.text, text($0.titles, or: "").0)
      }
      association(
        .isChildOf, own, above ?? document, curriculum.qualifications.count + index + 1, &json)
      if let earlier = strand.continues.flatMap({ strands[$0] }) {
        association(
          .precedes, Node(.strand, earlier.id.text, text(earlier.titles, or: "").0), own, nil, &json
        )
      }
      writeAssociations(in: strand, own, &json)
    }
  }

  private func writeAssociations(
    in strand: Strand, _ own: Node, _ json: inout JSONWriter
  ) {
    let steps = Set(strand.outcomes.map(\.level)).sorted()
    for (index, outcome) in strand.outcomes.enumerated() {
      association(.isChildOf, node(outcome), own, index + 1, &json)
      for id in outcome.qualifications {
        guard let asked = qualifications[id] else { continue }
        association(.isRelatedTo, node(outcome), node(asked), nil, &json)
      }
      guard let next = steps.first(where: { $0 > outcome.level }) else { continue }
      for later in strand.outcomes where later.level == next {
        association(.precedes, node(outcome), node(later), nil, &json)
      }
    }
  }

  private struct Node {
    let kind: StableIDs.Kind
    let id: String
    let title: String

    init(_ kind: StableIDs.Kind, _ id: String, _ title: String) {
      self.kind = kind
      self.id = id
      self.title = title
    }
  }

  private func node(_ outcome: Outcome) -> Node {
    Node(.outcome, outcome.id.text, text(outcome.titles, or: "").0)
  }

  private func node(_ qualification: Qualification) -> Node {
    Node(.qualification, qualification.id.text, text(qualification.titles, or: "").0)
  }

  private func association(
    _ type: CASE.Link, _ origin: Node, _ goal: Node, _ number: Int?, _ json: inout JSONWriter
  ) {
    json.object { json in
      let own = "\(type.rawValue):\(origin.kind.rawValue):\(origin.id)"
      let id = [own, goal.kind.rawValue, goal.id].joined(separator: ":")
      name(.association, id, &json)
      pair("associationType", type.rawValue, &json)
      if let number {
        json.key("sequenceNumber")
        json.number(number)
      }
      json.key("originNodeURI")
      link(origin.kind, origin.id, origin.title, &json)
      json.key("destinationNodeURI")
      link(goal.kind, goal.id, goal.title, &json)
      pair("lastChangeDateTime", moment(.association, id), &json)
    }
  }
}

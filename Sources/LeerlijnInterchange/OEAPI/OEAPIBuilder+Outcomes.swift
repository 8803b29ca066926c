internal import LeerlijnModel

extension OEAPIBuilder {
  /// Qualifications, and strands with their outcomes; an outcome has its strand and its
  /// qualifications for parents.
  func addOutcomes(to folder: inout OEAPIFolder) {
    var served: [QualificationID: [String]] = [:]
    for outcome in curriculum.strands.flatMap(\.outcomes) {
      for qualification in outcome.qualifications {
        served[qualification, default: []].append(ids.uuid(.outcome, outcome.id.text))
      }
    }
    for qualification in curriculum.qualifications {
      let id = qualification.id.text
      var head = head(
        ids.uuid(.qualification, id), "identifier", id, qualification.titles,
        element: "qualification")
      head.code = codes.code(qualification.id)
      head.extra.text("framework", qualification.framework)
      head.extra.list("cite", cited(qualification.citations))
      folder.outcomes.append(
        OEAPIOutcome(head: head, children: served[qualification.id] ?? []))
    }
    for strand in curriculum.strands { add(strand, to: &folder) }
  }

  private func add(_ strand: Strand, to folder: inout OEAPIFolder) {
    let id = ids.uuid(.strand, strand.id.text)
    var head = head(id, "identifier", strand.id.text, strand.titles, element: "strand")
    head.code = codes.code(strand.id)
    head.extra.text("part-of", strand.partOf?.text)
    head.extra.text("continues", strand.continues?.text)
    let outcomes = strand.outcomes.map { outcome in
      var head = self.head(
        ids.uuid(.outcome, outcome.id.text), "identifier", outcome.id.text, outcome.titles,
        element: "outcome")
      head.extra.number("level", outcome.level)
      let qualifications = outcome.qualifications.map { ids.uuid(.qualification, $0.text) }
      return OEAPIOutcome(head: head, parents: [id] + qualifications)
    }
    folder.outcomes.append(OEAPIOutcome(head: head, children: outcomes.map(\.head.id)))
    folder.outcomes += outcomes
  }
}

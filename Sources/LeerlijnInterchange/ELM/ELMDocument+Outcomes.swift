internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

// What is learnt: outcomes with their strand, their level and the qualifications they lead to.

extension ELMDocument {
  mutating func writeOutcomes(_ strand: Strand) {
    for outcome in strand.outcomes {
      writer.start("learningOutcome", [("id", ids.uri(.outcome, outcome.id.text))])
      identifier(.outcome, outcome.id.text)
      texts("title", outcome.titles, otherwise: outcome.id.text)
      notes("outcomes", .strand(strand, outcome.level), in: Language.allCases)
      for qualification in outcome.qualifications { writeQualification(qualification) }
      writer.end()
    }
  }

  /// A qualification of ours is a skill to which the outcome is related; the diploma is theirs.
  private mutating func writeQualification(_ id: QualificationID) {
    guard let qualification = curriculum.qualifications.first(where: { $0.id == id }) else {
      return
    }
    writer.start("relatedSkill", [("uri", ids.uri(.qualification, id.text))])
    texts("skos:prefLabel", qualification.titles, otherwise: id.text)
    writer.element("skos:notation", text: id.text)
    writer.end()
  }

  mutating func writeEntitlements(_ line: LearningLine, _ programmes: [ELMProgramme]) {
    for stage in line.stages.indices.dropFirst() {
      let (from, to) = (line.stages[stage - 1].programme, line.stages[stage].programme)
      guard
        let before = programmes.first(where: { $0.programme.id == from }), before.hasAchievements,
        let after = programmes.first(where: { $0.programme.id == to })
      else { continue }
      writer.start(
        "learningEntitlementSpecification", [("id", ids.uri(.line, line.id, "\(stage)"))])
      texts("title", .entry(to: after.programme))
      texts("category", line.titles)
      code("type", .entitlement, "transition")
      code("entitlementStatus", .entitlementStatus, "transition")
      reference("entitledBy", ids.uri(.programme, from.text))
      writer.end()
    }
  }
}

extension Phrase {
  fileprivate static func strand(_ strand: Strand, _ level: Int) -> Phrase {
    let dutch = strand.titles.text(in: .dutch) ?? strand.id.text
    let english = strand.titles.text(in: .english) ?? strand.id.text
    return Phrase(
      nl: "Leerlijn: \(dutch), niveau \(level).", en: "Strand: \(english), level \(level).")
  }

  fileprivate static func entry(to programme: Programme) -> Phrase {
    let dutch = programme.titles.text(in: .dutch) ?? programme.id.text
    let english = programme.titles.text(in: .english) ?? programme.id.text
    return Phrase(nl: "Verder naar \(dutch)", en: "On to \(english)")
  }
}

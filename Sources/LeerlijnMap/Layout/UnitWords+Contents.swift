import LeerlijnDiagnostics
import LeerlijnModel

extension UnitWords {
  /// Everything there is to write about the units of the plan.
  func texts(_ findings: PlacedFindings, _ standing: StudentStanding?) -> UnitTexts {
    let needs = plan.prerequisites.reduce(into: [Int: Int]()) { $0[$1.to, default: 0] += 1 }
    var seen: Set<String> = []
    var repeated: Set<Int> = []
    for (index, unit) in plan.units.enumerated() where !seen.insert(unit.id).inserted {
      repeated.insert(index)
    }
    return UnitTexts(
      contents: plan.units.enumerated().map { index, unit in
        contents(of: unit, edges: needs[index] ?? 0, findings, standing)
      },
      titles: plan.units.map(title), details: plan.units.map(details), repeated: repeated)
  }

  private func contents(
    of unit: PlanUnit, edges: Int, _ findings: PlacedFindings, _ standing: StudentStanding?
  ) -> UnitBlock.Contents {
    var contents = UnitBlock.Contents()
    contents.title = unit.title[language]
    contents.links = signs(of: unit.links)
    contents.credits = credits(of: unit)
    if let condition = unit.requires, let asked = asked(by: unit),
      entries(of: condition).count > edges
    {
      contents.asks = asked[language]
    }
    if let profile = unit.profile, isOfAnyProfile(unit.programme) {
      let name = plan.names[profile]
      contents.more = [Phrase(nl: "profiel \(name.dutch)", en: "profile \(name.english)")[language]]
    }
    contents.marks = findings.marks(of: .unit(unit.id), in: language)
    // What is not for this student is told by its border alone.
    if let mark = standing?.units[unit.id], mark.sign != .notApplicable {
      contents.marks.append((mark.sign, mark.words[language]))
      contents.more += mark.shown(in: language)
    }
    return contents
  }

  /// Whether units of every profile of a programme stand in it, so that each must say whose it is.
  private func isOfAnyProfile(_ programme: Int) -> Bool {
    plan.stages.contains { $0.programme == programme && $0.profile == nil }
  }

  /// Signs with the short names of the outcomes, by step.
  func signs(
    of links: [OutcomeLink]
  ) -> [(sign: MapSign.Kind, codes: [(code: String, title: String)])] {
    OutcomeLink.Step.allCases.compactMap { step in
      let codes = links.filter { $0.step == step }.compactMap { link in
        plan.outcomes[link.outcome].map { outcome -> (code: String, title: String) in
          let title = steps(step, of: [link])?[language] ?? outcome.code
          return (outcome.code, title)
        }
      }
      return codes.isEmpty ? nil : (step.sign, codes)
    }
  }
}

import LeerlijnDiagnostics
import LeerlijnModel

extension ThingList {
  mutating func addCommunity(_ curriculum: Curriculum) {
    for role in curriculum.roles {
      add(.role, role.id.text, role.titles, at: role.place) { list in
        list[.aliases] = .words(role.aliases.sorted())
        if role.perspective != role.id {
          list[.perspective] = .set(.role, [role.perspective.text])
        }
        list[.modes] = .words(role.modes.map(\.rawValue).sorted())
      }
    }
    for theme in curriculum.themes {
      add(.theme, theme.id.text, theme.titles, at: theme.place) { list in
        list[.year] = theme.year.map { .set(.year, [$0.text]) }
      }
    }
    for qualification in curriculum.qualifications {
      add(.qualification, qualification.id.text, qualification.titles, at: qualification.place) {
        list in
        list[.framework] = qualification.framework.map { .text($0) }
        list[.citations] = list.cited(qualification.citations)
      }
    }
    for strand in curriculum.strands { add(strand) }
    for organisation in curriculum.organisations { add(organisation) }
    for network in curriculum.networks { add(network) }
  }

  private mutating func add(_ strand: Strand) {
    add(.strand, strand.id.text, strand.titles, at: strand.place) { list in
      list[.partOf] = strand.partOf.map { .set(.strand, [$0.text]) }
      list[.continues] = strand.continues.map { .set(.strand, [$0.text]) }
      for outcome in strand.outcomes {
        list.add(.outcome, outcome.id.text, outcome.titles, at: outcome.place) { list in
          list[.level] = .number(outcome.level)
          list[.qualifications] = .set(.qualification, outcome.qualifications.map(\.text))
        }
      }
    }
  }

  private mutating func add(_ organisation: Organisation) {
    add(.organisation, organisation.id.text, organisation.titles, at: organisation.place) { list in
      list[.kind] = .text(organisation.kind.rawValue)
      list[.aliases] = .words(organisation.aliases.sorted())
      list[.consortium] = .flag(organisation.inConsortium)
      list[.location] = organisation.location.map { .text($0) }
    }
  }

  private mutating func add(_ network: LearningNetwork) {
    add(.network, network.id.text, network.titles, at: network.place) { list in
      list[.kind] = .text(network.kind.rawValue)
      list[.organisations] = .set(.organisation, network.organisations.map(\.text))
      list[.lead] = network.lead.map { .set(.organisation, [$0.text]) }
      list[.from] = network.from.map { .day($0) }
      list[.until] = network.until.map { .day($0) }
      list[.questions] = .words(network.questions)
      list[.citations] = list.cited(network.citations)
    }
  }
}

import LeerlijnDiagnostics
import LeerlijnModel

/// Tells of a place in a document what in the picture it is about.
///
/// An element's place is its start tag: what follows belongs to it until the next element of the
/// document begins. A rule is about what it measures, and a parameter about what its rules are.
struct FindingOwners {
  private struct Owner {
    let start: Int
    let subject: PlacedFindings.Subject?
  }

  private let plan: LinePlan
  /// By file, in order of place.
  private var owners: [ObjectIdentifier: [Owner]] = [:]

  init(_ plan: LinePlan) {
    self.plan = plan
    let curriculum = plan.curriculum
    for unit in plan.units { add(unit.place, .unit(unit.id)) }
    addProgrammes()
    for (index, band) in plan.bands.enumerated() {
      for strand in band.strands { add(curriculum.strands[strand].place, .band(index)) }
    }
    let hasGap = plan.stages.contains { $0.entry != nil }
    for line in curriculum.lines {
      add(line.place, hasGap && line.id == plan.line?.id ? .line : nil)
    }
    for rule in curriculum.rules { add(rule.place, subject(of: rule)) }
    for parameter in curriculum.parameters {
      let rule = curriculum.rules.first { $0.uses(parameter.id) }
      add(parameter.place, rule.flatMap(subject))
    }
    let others =
      curriculum.sources.map(\.place) + curriculum.years.map(\.place)
      + curriculum.roles.map(\.place) + curriculum.themes.map(\.place)
      + curriculum.qualifications.map(\.place) + curriculum.organisations.map(\.place)
      + curriculum.networks.map(\.place) + curriculum.projects.map(\.place)
    for place in others { add(place, nil) }
    for file in owners.keys { owners[file]?.sort { $0.start < $1.start } }
  }

  func subject(at place: SourceRange) -> PlacedFindings.Subject? {
    let inFile = owners[ObjectIdentifier(place.file)] ?? []
    return inFile.last { $0.start <= place.bytes.lowerBound }?.subject
  }

  private mutating func add(_ place: SourceRange?, _ subject: PlacedFindings.Subject?) {
    guard let place else { return }
    owners[ObjectIdentifier(place.file), default: []].append(
      Owner(start: place.bytes.lowerBound, subject: subject))
  }

  private mutating func addProgrammes() {
    for (index, programme) in plan.curriculum.programmes.enumerated() {
      let own = subject(ofProgramme: programme.id)
      let parts =
        [programme.place] + programme.courseSets.map(\.place) + programme.choices.map(\.place)
        + programme.phases.map(\.place) + programme.profiles.map(\.place)
      for part in parts { add(part, own) }
      for series in plan.curriculum.programmes[index].series {
        add(series.place, .series(series.id.text))
      }
    }
  }

  private func subject(ofProgramme id: ProgrammeID) -> PlacedFindings.Subject? {
    plan.stages.indices.first { plan.programme($0).id == id }
      .map { .programme(plan.stages[$0].programme) }
  }

  /// The first thing it speaks of that has a box, else the programme it is for.
  private func subject(of rule: Rule) -> PlacedFindings.Subject? {
    let measured = rule.condition.names.lazy.compactMap { name -> PlacedFindings.Subject? in
      switch name.kind {
      case .course, .placement: .unit(name.id)
      case .series: .series(name.id)
      default: nil
      }
    }.first
    return measured ?? rule.scope.programme.flatMap(subject(ofProgramme:))
  }
}

extension Rule {
  fileprivate func uses(_ parameter: ParameterID) -> Bool {
    conditions.flatMap(\.names).contains { $0.kind == .parameter && $0.id == parameter.text }
  }
}

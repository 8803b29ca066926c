internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A course or placement that is named and nowhere to be found, and where it will have stood (Dutch:
/// *ontbrekende onderwijseenheid*).
///
/// Its programme and year are those of its family: the others whose names begin like its own
/// (`sw101` stood with `sw102` and `sw103`). Where the family is of several years, it stood in the
/// one year whose credits are short; where several are, nobody knows.
struct MissingUnit {
  let programmes: [Programme]
  /// The parts of a programme whose sum it belongs to, as `CreditsMismatch` names them.
  private let parts: Set<CreditsMismatch.Part>
  private let year: Int?
  private let profile: ProfileID?

  init(_ name: String, namedIn owners: Set<ProgrammeID>, _ curriculum: Curriculum) {
    let family = Family(of: name, in: curriculum)
    let named = curriculum.programmes.filter { owners.contains($0.id) }
    let own = curriculum.programmes.filter { $0.id == family?.programme }
    programmes = !own.isEmpty ? own : !named.isEmpty ? named : curriculum.programmes
    profile = family?.profile
    let short = Set(programmes.flatMap(CreditsMismatch.sums).filter(\.isShort).map(\.part))
    if let year = family?.year {
      self.year = year
      let phases = programmes.flatMap(\.phases).filter { $0.years.contains(year) }
      parts = Set([.programme, .year(year)] + phases.map { .phase($0.id) })
    } else {
      let single = short.count == 1 ? short.first : nil
      if case .year(let year)? = single { self.year = year } else { self.year = nil }
      parts = Set([.programme] + [single].compactMap { $0 })
    }
  }

  /// What it may have brought: credits, and steps of outcomes.
  func unsettles(in curriculum: Curriculum) -> Set<Matter> {
    var matters: Set<Matter> = []
    for programme in programmes {
      let profiles: [ProfileID?] =
        profile.map { [$0] } ?? [nil] + programme.profiles.map { Optional($0.id) }
      for part in parts {
        for profile in profiles {
          matters.insert(.credits(.less, of: part.name, programme.id, on: profile))
        }
      }
      matters.formUnion(outcomes(of: programme, in: curriculum).map { .outcome($0) })
    }
    return matters
  }

  /// The outcomes of its year, and those of the programme's strands that nothing works on any more.
  private func outcomes(of programme: Programme, in curriculum: Curriculum) -> Set<OutcomeID> {
    let all = programme.outcomesByYear
    let known = Set(all.values.joined())
    let elsewhere = Set(curriculum.programmes.flatMap { $0.outcomesByYear.values.joined() })
    let orphans = curriculum.strands.filter { strand in
      strand.outcomes.contains { known.contains($0.id) }
    }.flatMap(\.outcomes).map(\.id).filter { !elsewhere.contains($0) }
    let own = year.map { (all[$0] ?? []).union(all[nil] ?? []) } ?? known
    return own.union(orphans)
  }
}

/// The courses and placements whose names begin like one that is missing.
private struct Family {
  let programme: ProgrammeID?
  let year: Int?
  let profile: ProfileID?

  private struct Member {
    let name: String
    let programme: ProgrammeID
    let year: Int?
    let profile: ProfileID?
  }

  /// nil where fewer than two differ from it in their last two letters at most.
  init?(of name: String, in curriculum: Curriculum) {
    let all = curriculum.programmes.flatMap { programme in
      programme.courses.map {
        Member(
          name: $0.id.text, programme: programme.id, year: $0.year, profile: $0.profile)
      }
        + programme.placements.map {
          Member(
            name: $0.id.text, programme: programme.id, year: $0.year, profile: $0.profile)
        }
    }
    for length in stride(from: name.count - 1, through: max(2, name.count - 2), by: -1) {
      let members = all.filter { $0.name.hasPrefix(name.prefix(length)) }
      guard members.count > 1 else { continue }
      programme = Family.only(members.map { Optional($0.programme) })
      year = Family.only(members.map(\.year))
      profile = Family.only(members.map(\.profile).filter { $0 != nil })
      return
    }
    return nil
  }

  private static func only<Value: Hashable>(_ values: [Value?]) -> Value? {
    let all = Set(values)
    return all.count == 1 ? values[0] : nil
  }
}

extension Programme {
  /// Outcomes that its courses and placements work on, by year; nil holds what has none.
  fileprivate var outcomesByYear: [Int?: Set<OutcomeID>] {
    var result: [Int?: Set<OutcomeID>] = [:]
    for course in courses {
      let links = course.outcomes + course.tests.flatMap(\.outcomes)
      result[course.year, default: []].formUnion(links.map(\.outcome))
    }
    for placement in placements {
      let links = placement.outcomes + placement.moments.flatMap(\.outcomes)
      result[placement.year, default: []].formUnion(links.map(\.outcome))
    }
    return result
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Study load that does not add up: of a year, a phase or the whole programme, on some profile's path.
///
/// Only the smallest part that is wrong is reported: a year's error shows in its phase as well.
enum CreditsMismatch: DefinitionCheck {
  static let code = DiagnosticCode(302, "credits-mismatch")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    for programme in definition.curriculum.programmes where !definition.isDamaged(programme.place) {
      checkLaw(programme, reporting: &log)
      checkPhases(programme, reporting: &log)
      checkChoices(programme, reporting: &log)
      checkYears(programme, reporting: &log)
      checkPaths(programme, reporting: &log)
    }
  }

  private static func checkLaw(_ programme: Programme, reporting log: inout DiagnosticLog) {
    guard programme.creditSystem == nil, programme.kind == nil else { return }
    let tenths = programme.credits.tenths
    switch (programme.level, programme.sector ?? .hbo) {
    case ("bachelor", .hbo) where tenths != 2400 && tenths != 1800:
      log.report(.bachelorLoad(programme))
    case ("bachelor", .wo) where tenths != 1800: log.report(.academicBachelorLoad(programme))
    case ("master", .hbo) where tenths < 600: log.report(.masterLoad(programme))
    case ("master", .wo) where tenths < 600: log.report(.academicMasterLoad(programme))
    default: break
    }
    guard programme.level == "bachelor", programme.isFullTime else { return }
    for phase in programme.phases where phase.years == [1] && phase.credits.tenths != 600 {
      log.report(.foundationLoad(phase))
    }
  }

  private static func checkPhases(_ programme: Programme, reporting log: inout DiagnosticLog) {
    guard !programme.phases.isEmpty else { return }
    let sum = programme.phases.reduce(0) { $0 + $1.credits.tenths }
    if sum != programme.credits.tenths { log.report(.phasesLoad(programme, sum)) }
  }

  private static func checkChoices(_ programme: Programme, reporting log: inout DiagnosticLog) {
    let loads = programme.loads(on: nil, everything: true)
    let byName = Dictionary(loads.map { ($0.name, $0.tenths) }) { first, _ in first }
    for choice in programme.choices {
      guard let set = programme.courseSets.first(where: { $0.id == choice.set }) else { continue }
      let offered = set.courses.reduce(0) { $0 + (byName[$1.text] ?? 0) }
      if offered < choice.credits.tenths { log.report(.choiceTooSmall(choice, set, offered)) }
    }
  }

  private static func checkPaths(_ programme: Programme, reporting log: inout DiagnosticLog) {
    for sum in sums(of: programme) { log.report(.sum(sum, of: programme)) }
  }

  /// The sums that are wrong: the parts per year, then per phase, then in all, on the path of every
  /// profile.
  static func sums(of programme: Programme) -> [Sum] {
    let paths: [Profile?] = programme.profiles.isEmpty ? [nil] : programme.profiles
    var sums: [Sum] = []
    // On how many paths a part has this sum: what is so on every path is of no profile.
    var shared: [Sum.Key: Int] = [:]
    for profile in paths {
      let loads = programme.loads(on: profile?.id)
      guard !loads.isEmpty else { return sums }
      let own = paths.count > 1 ? profile : nil
      var finding = sumsByYear(programme, loads, own)
      if finding.isEmpty { finding = sumsByPhase(programme, loads, own) }
      if finding.isEmpty {
        let sum = loads.reduce(0) { $0 + $1.tenths }
        if sum != programme.credits.tenths {
          finding = [
            Sum(
              part: .programme, found: sum, expected: programme.credits.tenths, profile: own,
              place: programme.place.attribute("credits"))
          ]
        }
      }
      for sum in finding {
        if shared[sum.key] == nil { sums.append(sum) }
        shared[sum.key, default: 0] += 1
      }
    }
    for index in sums.indices { sums[index].isOnEveryPath = shared[sums[index].key] == paths.count }
    return sums
  }

  private static func sumsByYear(
    _ programme: Programme, _ loads: [Load], _ profile: Profile?
  ) -> [Sum] {
    guard programme.creditSystem == nil, programme.kind == nil, programme.isFullTime,
      loads.allSatisfy({ $0.year != nil })
    else { return [] }
    let taught = Set(programme.loads(on: nil, everything: true).compactMap(\.year))
    return years(of: programme, loads).compactMap { year in
      let parts = loads.filter { $0.year == year }
      let sum = parts.reduce(0) { $0 + $1.tenths }
      guard sum != 600 else { return nil }
      let phase = programme.phases.first { $0.years.contains(year) }
      return Sum(
        part: .year(year), found: sum, expected: 600,
        profile: taught.contains(year) ? profile : nil,
        place: phase?.place ?? programme.place)
    }
  }

  private static func sumsByPhase(
    _ programme: Programme, _ loads: [Load], _ profile: Profile?
  ) -> [Sum] {
    guard loads.allSatisfy({ $0.year != nil }) else { return [] }
    return programme.phases.compactMap { phase in
      let parts = loads.filter { load in load.year.map { phase.years.contains($0) } ?? false }
      let sum = parts.reduce(0) { $0 + $1.tenths }
      guard sum != phase.credits.tenths else { return nil }
      return Sum(
        part: .phase(phase.id), found: sum, expected: phase.credits.tenths, profile: profile,
        place: phase.place.attribute("credits"))
    }
  }

  /// A part of a programme whose credits are added up.
  enum Part: Hashable {
    case year(Int)
    case phase(PhaseID)
    case programme

    var name: String {
      switch self {
      case .year(let year): "year \(year)"
      case .phase(let id): "phase \(id)"
      case .programme: "programme"
      }
    }
  }

  struct Sum {
    let part: Part
    let found: Int
    let expected: Int
    /// On whose path, where the programme has several profiles.
    let profile: Profile?
    let place: SourceRange?
    var isOnEveryPath = false

    struct Key: Hashable {
      let part: Part
      let found: Int
    }

    var key: Key { Key(part: part, found: found) }

    /// Whose path to name: nobody's where it is so on all of them.
    var namedProfile: Profile? { isOnEveryPath ? nil : profile }

    var isShort: Bool { found < expected }
  }
}

extension CreditsMismatch {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "De studiepunten van een studiejaar, een fase of de opleiding kloppen niet. Op het pad "
        + "van elk profiel zijn de onderwijseenheden, stages en keuzeruimte samen zoveel als het "
        + "geheel. Een studiejaar is 60 EC (WHW 7.4), een hbo-bachelor 240 en een master ten "
        + "minste 60 (7.4b), een wo-bachelor 180 en een wo-master ten minste 60 (7.4a), de propedeuse "
        + "60 (7.8). Bij deeltijd stelt het bestuur de last van een jaar vast; een leerjaar waarin niets staat, vraagt daar om een keuze.",
      en: "The credits of a study year, a phase or the programme do not add up. On the path of "
        + "every profile the courses, placements and choices make the whole together. A study "
        + "year is 60 EC (WHW 7.4), a bachelor at a hogeschool 240 and a master at least 60 "
        + "(7.4b), an academic bachelor (wo) 180 and master at least 60 (7.4a), the foundation year "
        + "60 (7.8). The board sets the yearly load of part-time programmes; a year without anything in it asks for a choice there."
    ),
    example: "<phase id=\"propedeuse\" credits=\"58\" years=\"1\"/>",
    remedy: Phrase(
      nl: "Pas de studiepunten van een onderdeel aan, of voeg toe wat ontbreekt. Een keuzevak "
        + "krijgt elective=\"true\" en telt mee via 'choice'.",
      en: "Change the credits of a part, or add what is missing. An elective has "
        + "elective=\"true\" and counts through 'choice'."))
}

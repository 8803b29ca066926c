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
      checkPaths(programme, reporting: &log)
    }
  }

  private static func checkLaw(_ programme: Programme, reporting log: inout DiagnosticLog) {
    guard programme.creditSystem == nil else { return }
    let tenths = programme.credits.tenths
    switch programme.level {
    case "bachelor" where tenths != 2400 && tenths != 1800:
      log.report(.bachelorLoad(programme))
    case "master" where tenths < 600: log.report(.masterLoad(programme))
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

  /// Sums the parts per year, then per phase, then in all, on the path of every profile.
  private static func checkPaths(_ programme: Programme, reporting log: inout DiagnosticLog) {
    let paths: [Profile?] = programme.profiles.isEmpty ? [nil] : programme.profiles
    var reported: Set<String> = []
    for profile in paths {
      let loads = programme.loads(on: profile?.id)
      guard !loads.isEmpty else { return }
      var finding = sumsByYear(programme, loads)
      if finding.isEmpty { finding = sumsByPhase(programme, loads) }
      if finding.isEmpty {
        let sum = loads.reduce(0) { $0 + $1.tenths }
        if sum != programme.credits.tenths {
          finding = [
            Sum(
              part: .programme, found: sum, expected: programme.credits.tenths,
              place: programme.place.attribute("credits"))
          ]
        }
      }
      for sum in finding where reported.insert("\(sum.part) \(sum.found)").inserted {
        log.report(.sum(sum, of: programme, on: paths.count > 1 ? profile : nil))
      }
    }
  }

  private static func sumsByYear(_ programme: Programme, _ loads: [Load]) -> [Sum] {
    guard programme.creditSystem == nil, programme.isFullTime, loads.allSatisfy({ $0.year != nil })
    else { return [] }
    return Set(loads.compactMap(\.year)).sorted().compactMap { year in
      let parts = loads.filter { $0.year == year }
      let sum = parts.reduce(0) { $0 + $1.tenths }
      guard sum != 600 else { return nil }
      let phase = programme.phases.first { $0.years.contains(year) }
      return Sum(
        part: .year(year), found: sum, expected: 600, place: phase?.place ?? programme.place)
    }
  }

  private static func sumsByPhase(_ programme: Programme, _ loads: [Load]) -> [Sum] {
    guard loads.allSatisfy({ $0.year != nil }) else { return [] }
    return programme.phases.compactMap { phase in
      let parts = loads.filter { load in load.year.map { phase.years.contains($0) } ?? false }
      let sum = parts.reduce(0) { $0 + $1.tenths }
      guard sum != phase.credits.tenths else { return nil }
      return Sum(
        part: .phase(named(phase.id.text, phase.titles)), found: sum,
        expected: phase.credits.tenths, place: phase.place.attribute("credits"))
    }
  }

  fileprivate struct Sum {
    enum Part: Hashable {
      case year(Int)
      case phase(Phrase)
      case programme
    }
    let part: Part
    let found: Int
    let expected: Int
    let place: SourceRange?
  }
}

extension Diagnostic {
  private static let sumHelp = Phrase(
    nl: "Pas de studiepunten van een onderdeel aan, of voeg toe wat ontbreekt.",
    en: "Change the credits of a part, or add what is missing.")

  fileprivate static func sum(
    _ sum: CreditsMismatch.Sum, of programme: Programme, on profile: Profile?
  ) -> Diagnostic {
    let name = named(programme.id.text, programme.titles)
    let path =
      profile.map {
        let title = $0.titles.words(orNamed: $0.id.text)
        return Phrase(nl: " (profiel \(title[.dutch]))", en: " (profile \(title[.english]))")
      } ?? Phrase(same: "")
    let found = Unit.credits.number(sum.found)
    let expected = Unit.credits.number(sum.expected)
    let (message, law): (Phrase, String?) =
      switch sum.part {
      case .year(let year):
        (
          Phrase(
            nl: "Leerjaar \(year) van \(name[.dutch])\(path[.dutch]) telt samen "
              + "\(found[.dutch]) EC. Een studiejaar is \(expected[.dutch]) EC.",
            en: "Year \(year) of \(name[.english])\(path[.english]) adds up to "
              + "\(found[.english]) EC. A study year is \(expected[.english]) EC."),
          "WHW 7.4"
        )
      case .phase(let phase):
        (
          Phrase(
            nl: "De onderdelen van fase \(phase[.dutch])\(path[.dutch]) zijn samen "
              + "\(found[.dutch]) EC, niet \(expected[.dutch]).",
            en: "The parts of phase \(phase[.english])\(path[.english]) are "
              + "\(found[.english]) EC together, not \(expected[.english])."),
          "WHW 7.4"
        )
      case .programme:
        (
          Phrase(
            nl: "De onderdelen van \(name[.dutch])\(path[.dutch]) zijn samen \(found[.dutch]) EC, "
              + "niet \(expected[.dutch]).",
            en: "The parts of \(name[.english])\(path[.english]) are \(found[.english]) EC "
              + "together, not \(expected[.english])."),
          "WHW 7.4b"
        )
      }
    return Diagnostic(
      CreditsMismatch.code, .error, at: sum.place, message, help: sumHelp, legalSource: law)
  }

  fileprivate static func bachelorLoad(_ programme: Programme) -> Diagnostic {
    let found = programme.credits.text
    return Diagnostic(
      CreditsMismatch.code, .error, at: programme.place.attribute("credits"),
      Phrase(
        nl: "Een hbo-bachelor heeft 240 EC, hier staat \(decimalWords(found)[.dutch]).",
        en: "A bachelor at a hogeschool has 240 EC, here it says \(found)."),
      help: Phrase(
        nl: "Maak er 240 van; alleen een versneld traject na het vwo heeft 180 EC.",
        en: "Make it 240; only an accelerated track after vwo has 180 EC."),
      legalSource: "WHW 7.4b")
  }

  fileprivate static func masterLoad(_ programme: Programme) -> Diagnostic {
    let found = programme.credits.text
    return Diagnostic(
      CreditsMismatch.code, .error, at: programme.place.attribute("credits"),
      Phrase(
        nl: "Een hbo-master heeft ten minste 60 EC, hier staat \(decimalWords(found)[.dutch]).",
        en: "A master at a hogeschool has at least 60 EC, here it says \(found)."),
      help: Phrase(nl: "Maak er 60 of meer van.", en: "Make it 60 or more."),
      legalSource: "WHW 7.4b")
  }

  fileprivate static func foundationLoad(_ phase: Phase) -> Diagnostic {
    let found = phase.credits.text
    return Diagnostic(
      CreditsMismatch.code, .error, at: phase.place.attribute("credits"),
      Phrase(
        nl: "De propedeuse heeft 60 EC, hier staat \(decimalWords(found)[.dutch]).",
        en: "The foundation year has 60 EC, here it says \(found)."),
      help: Phrase(nl: "Maak er 60 van.", en: "Make it 60."), legalSource: "WHW 7.8")
  }

  fileprivate static func phasesLoad(_ programme: Programme, _ sum: Int) -> Diagnostic {
    let found = Unit.credits.number(sum)
    let expected = decimalWords(programme.credits.text)
    return Diagnostic(
      CreditsMismatch.code, .error, at: programme.place.attribute("credits"),
      Phrase(
        nl: "De fasen zijn samen \(found[.dutch]) EC, de opleiding \(expected[.dutch]) EC.",
        en: "The phases are \(found[.english]) EC together, the programme \(expected[.english]) EC."
      ), help: sumHelp, legalSource: "WHW 7.4b")
  }

  fileprivate static func choiceTooSmall(
    _ choice: Choice, _ set: CourseSet, _ offered: Int
  ) -> Diagnostic {
    let (found, wanted) = (Unit.credits.number(offered), decimalWords(choice.credits.text))
    return Diagnostic(
      CreditsMismatch.code, .error, at: choice.place.attribute("credits"),
      Phrase(
        nl: "Hier worden \(wanted[.dutch]) EC gekozen, maar '\(set.id)' biedt er "
          + "\(found[.dutch]).",
        en: "\(wanted[.english]) EC are to be chosen here, but '\(set.id)' offers "
          + "\(found[.english])."),
      help: Phrase(
        nl: "Voeg onderwijseenheden toe aan '\(set.id)', of verklein de keuzeruimte.",
        en: "Add courses to '\(set.id)', or make the choice smaller."))
  }
}

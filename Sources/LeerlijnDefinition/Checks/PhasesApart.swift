internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A year of a programme in two of its phases, or one that is taught and in none of them.
enum PhasesApart: DefinitionCheck {
  static let code = DiagnosticCode(329, "phases-apart")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    for programme in definition.curriculum.programmes where !programme.phases.isEmpty {
      guard !programme.phases.contains(where: { definition.isDamaged($0.place) }) else { continue }
      for (index, phase) in programme.phases.enumerated() {
        for earlier in programme.phases[..<index] {
          let shared = Set(phase.years).intersection(earlier.years).sorted()
          if !shared.isEmpty { log.report(.inTwoPhases(shared, earlier, phase)) }
        }
      }
      let taught = programme.loads(on: nil, everything: true).compactMap(\.year)
      let left = Set(taught).subtracting(programme.phases.flatMap(\.years)).sorted()
      // One phase alone may be the only one that is told apart.
      if !left.isEmpty, programme.phases.count > 1, let last = programme.phases.last {
        log.report(.inNoPhase(left, programme, last))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func inTwoPhases(
    _ years: [Int], _ first: Phase, _ second: Phase
  ) -> Diagnostic {
    let list = years.map { Phrase(same: "\($0)") }.joinedByAnd
    let names = (named(first.id.text, first.titles), named(second.id.text, second.titles))
    let isOne = years.count == 1
    return Diagnostic(
      PhasesApart.code, .warning, at: second.place.attribute("years"),
      Phrase(
        nl:
          "Leerjaar \(list[.dutch]) \(isOne ? "hoort" : "horen") bij fase \(names.0[.dutch]) en bij "
          + "fase \(names.1[.dutch]): wat er gehaald wordt, telt voor beide.",
        en:
          "Year \(list[.english]) \(isOne ? "belongs" : "belong") to phase \(names.0[.english]) and to "
          + "phase \(names.1[.english]): what is passed there counts for both."),
      notes: [
        Note(
          Phrase(nl: "Hier staat de andere fase.", en: "Here is the other phase."),
          at: first.place)
      ],
      help: Phrase(
        nl: "Geef elk leerjaar aan één fase.", en: "Give every year to one phase."))
  }

  fileprivate static func inNoPhase(
    _ years: [Int], _ programme: Programme, _ phase: Phase
  ) -> Diagnostic {
    let list = years.map { Phrase(same: "\($0)") }.joinedByAnd
    let name = named(programme.id.text, programme.titles)
    let isOne = years.count == 1
    return Diagnostic(
      PhasesApart.code, .warning, at: phase.place.attribute("years"),
      Phrase(
        nl:
          "Leerjaar \(list[.dutch]) van \(name[.dutch]) \(isOne ? "hoort" : "horen") bij geen enkele "
          + "fase.",
        en:
          "Year \(list[.english]) of \(name[.english]) \(isOne ? "belongs" : "belong") to no phase."
      ),
      help: Phrase(
        nl: "Noem het leerjaar in 'years' van een fase.",
        en: "Name the year in 'years' of a phase."))
  }
}

extension PhasesApart {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl:
        "De fasen van een opleiding verdelen haar leerjaren: elk jaar hoort bij één fase. Een jaar "
        + "in twee fasen telt dubbel, een jaar in geen enkele telt voor geen van beide.",
      en:
        "The phases of a programme divide its years: every year belongs to one phase. A year in two "
        + "phases counts twice, and a year in none counts for neither."),
    example: "<phase id=\"propedeuse\" years=\"1\" …/> <phase id=\"hoofdfase\" years=\"1 2 3\" …/>",
    remedy: Phrase(
      nl: "Geef elk leerjaar aan één fase.", en: "Give every year to one phase."))
}

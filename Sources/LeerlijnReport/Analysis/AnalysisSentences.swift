internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// What an analysis has to say, as whole sentences: the same on paper, terminal and page.
struct AnalysisSentences {
  let analysis: CurriculumAnalysis
  let names: AnalysisNames

  init(_ analysis: CurriculumAnalysis) {
    self.analysis = analysis
    names = AnalysisNames(analysis)
  }

  /// What was looked at.
  var scope: Phrase {
    let units = analysis.structure.units.count
    let outcomes = analysis.coverage.rows.count
    let tests = analysis.coverage.bearers.count { $0.kind == .test }
    return Phrase(
      nl: "Bekeken: \(units == 1 ? "1 onderwijseenheid" : "\(units) onderwijseenheden"), "
        + "\(tests == 1 ? "1 toets" : "\(tests) toetsen") en "
        + "\(outcomes == 1 ? "1 leeruitkomst" : "\(outcomes) leeruitkomsten").",
      en: "Looked at: \(units == 1 ? "1 course" : "\(units) courses"), "
        + "\(tests == 1 ? "1 test" : "\(tests) tests") and "
        + "\(outcomes == 1 ? "1 outcome" : "\(outcomes) outcomes").")
  }

  // MARK: Structure

  /// Places of the units that hold up most, the worst first.
  func bottlenecks(atMost count: Int) -> [Int] {
    let units = analysis.structure.units
    let weights = units.map { unit in (unit.measures?.complexity ?? 0, unit.measures?.blocking ?? 0)
    }
    return units.indices.filter { weights[$0].1 > 0 }
      .sorted { weights[$0] == weights[$1] ? $0 < $1 : weights[$0] > weights[$1] }
      .prefix(count).map { $0 }
  }

  func bottleneck(_ index: Int) -> Phrase {
    let name = names.unit(index)
    let held = analysis.structure.units[index].measures?.blocking ?? 0
    let chain = analysis.structure.units[index].measures?.delay ?? 0
    return Phrase(
      nl: "\(name.dutch) houdt \(held == 1 ? "1 onderwijseenheid" : "\(held) onderwijseenheden") "
        + "tegen; de langste keten waar dit in zit, telt \(chain) onderwijseenheden.",
      en: "\(name.english) holds up \(held == 1 ? "1 course" : "\(held) courses"); the longest "
        + "chain that it is part of has \(chain) courses.")
  }

  var freeOrder: Phrase {
    Phrase(
      nl: "Geen onderwijseenheid vraagt een andere: de ingangseisen leggen geen volgorde vast.",
      en: "No course asks for another: the conditions of entry fix no order.")
  }

  func circle(_ cycle: [Int]) -> Phrase {
    let list = cycle.prefix(8).map { names.unit($0) }.joinedByAnd
    guard cycle.count > 1 else {
      return Phrase(
        nl: "\(list.dutch) vraagt zichzelf. Voor wat daaraan vastzit, zijn er geen maten.",
        en: "\(list.english) asks for itself. What hangs on it has no measures.")
    }
    return Phrase(
      nl: "\(cycle.count) onderwijseenheden vragen elkaar in een kring, waaronder \(list.dutch). "
        + "Voor wat daaraan vastzit, zijn er geen maten. Haal één schakel weg.",
      en: "\(cycle.count) courses ask for each other in a circle, among them \(list.english). What "
        + "hangs on it has no measures. Take one link out.")
  }

  var total: Phrase {
    guard let total = analysis.structure.total else {
      return Phrase(
        nl: "Een totaal is er niet zolang de ingangseisen in een kring lopen.",
        en: "There is no total as long as conditions of entry run in a circle.")
    }
    let number = AnalysisNumbers.words(
      AnalysisNumbers.complexity(total.complexity, analysis.structure))
    return Phrase(
      nl: "Structurele complexiteit van het geheel: \(number.dutch). Dat is wat elke "
        + "onderwijseenheid tegenhoudt plus de lengte van haar langste keten, opgeteld.",
      en: "Structural complexity of the whole: \(number.english). That is what each course holds "
        + "up plus the length of its longest chain, added up.")
  }

  // MARK: Coverage

  /// Outcomes that lack the same steps, together.
  func gaps(_ steps: [OutcomeLink.Step]) -> [Int] {
    analysis.coverage.gaps.filter { analysis.coverage.rows[$0].missing == steps }
  }

  /// Every combination of steps that can be missing, the gravest first.
  static let gapKinds: [[OutcomeLink.Step]] = [
    [.introduces, .develops, .assesses], [.introduces, .assesses], [.develops, .assesses],
    [.assesses], [.introduces, .develops], [.introduces], [.develops],
  ]

  func gapHeading(_ steps: [OutcomeLink.Step]) -> Phrase {
    if steps.count == 3 { return Phrase(nl: "Nergens aan bod", en: "Nowhere in the programme") }
    let missing = steps.map { step -> Phrase in
      switch step {
      case .introduces: Phrase(nl: "geïntroduceerd", en: "introduced")
      case .develops: Phrase(nl: "ontwikkeld", en: "developed")
      case .assesses: Phrase(nl: "getoetst", en: "assessed")
      }
    }.joinedByOr
    return Phrase(nl: "Niet \(missing.dutch)", en: "Not \(missing.english)")
  }

  /// Kinds of parts that serve no outcome, as they are told together.
  static let orphanKinds: [[OutcomeBearer.Kind]] = [
    [.course, .placement], [.test, .moment], [.series],
  ]

  func orphans(of kinds: [OutcomeBearer.Kind]) -> [Int] {
    analysis.coverage.orphans.filter { kinds.contains(analysis.coverage.bearers[$0].kind) }
  }

  func orphanHeading(_ kinds: [OutcomeBearer.Kind]) -> Phrase {
    switch kinds.first {
    case .course:
      Phrase(
        nl: "Onderwijseenheden die geen leeruitkomst noemen", en: "Courses that name no outcome")
    case .test:
      Phrase(
        nl: "Toetsen en beoordelingen die geen leeruitkomst noemen",
        en: "Tests and assessments that name no outcome")
    default:
      Phrase(nl: "Reeksen die geen leeruitkomst noemen", en: "Series that name no outcome")
    }
  }

  var noGaps: Phrase {
    Phrase(
      nl: "Elke leeruitkomst wordt geïntroduceerd, ontwikkeld en getoetst.",
      en: "Every outcome is introduced, developed and assessed.")
  }

  var noOutcomes: Phrase {
    Phrase(
      nl: "Dit curriculum noemt geen leeruitkomsten.", en: "This curriculum names no outcomes.")
  }

  var doublesAdvice: Phrase {
    Phrase(
      nl: "Dat kan de bedoeling zijn. Kijk of elke toets nodig is.",
      en: "That may be intended. See whether every test is needed.")
  }

  func double(_ finding: OutcomeCoverage.DoubleAssessment) -> Phrase {
    let outcome = names.outcome(finding.row)
    let places = finding.bearers.map { names.bearer($0) }.joinedByAnd
    let count = finding.bearers.count
    let programme = names.programme(finding.programme)
    return Phrase(
      nl: "\(outcome.dutch): \(count) keer in leerjaar \(finding.year) van \(programme.dutch), bij "
        + "\(places.dutch).",
      en: "\(outcome.english): \(count) times in year \(finding.year) of \(programme.english), by "
        + "\(places.english).")
  }
}

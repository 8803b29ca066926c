internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// How the parts of an analysis are called: by title, with the id where titles are alike.
struct AnalysisNames {
  private let units: [Phrase]
  private let bearers: [Phrase]
  private let outcomes: [Phrase]
  private let programmes: [ProgrammeID: Programme]
  private let periods: [PeriodID: Phrase]
  let names: Names

  init(_ analysis: CurriculumAnalysis) {
    names = Names(analysis.curriculum)
    let structure = analysis.structure
    units = AnalysisNames.told(structure.units.map { ($0.name, $0.titles) })
    let titles = Dictionary(zip(structure.units.map(\.name), units)) { first, _ in first }
    let coverage = analysis.coverage
    bearers = coverage.bearers.map { bearer in
      let own = bearer.titles.phrase?.quoted ?? Phrase(same: bearer.id)
      let owner = bearer.ownerID.flatMap { titles[$0] } ?? Phrase(same: bearer.ownerID ?? "")
      return switch bearer.kind {
      case .course, .placement: titles[bearer.id] ?? own
      case .test:
        Phrase(
          nl: "toets \(own.dutch) bij \(owner.dutch)", en: "test \(own.english) of \(owner.english)"
        )
      case .moment:
        Phrase(
          nl: "beoordeling \(own.dutch) van \(owner.dutch)",
          en: "assessment \(own.english) of \(owner.english)")
      case .series: Phrase(nl: "reeks \(own.dutch)", en: "series \(own.english)")
      }
    }
    outcomes = AnalysisNames.told(
      coverage.rows.map { ($0.outcome.id.text, $0.outcome.titles) }, always: true)
    programmes = Dictionary(
      analysis.curriculum.programmes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    periods = Names.periods(of: analysis.curriculum)
  }

  /// Titles in quotation marks; several of the same title get their ids behind them.
  private static func told(_ things: [(id: String, titles: Titles)], always: Bool = false)
    -> [Phrase]
  {
    var counts: [String: Int] = [:]
    for thing in things {
      if let title = thing.titles.phrase { counts[title.dutch, default: 0] += 1 }
    }
    return things.map { thing in
      guard let title = thing.titles.phrase else { return Phrase(same: thing.id) }
      guard always || counts[title.dutch, default: 0] > 1 else { return title.quoted }
      return Phrase(
        nl: "\(title.quoted.dutch) (\(thing.id))", en: "\(title.quoted.english) (\(thing.id))")
    }
  }

  func unit(_ index: Int) -> Phrase { units[index] }
  func bearer(_ index: Int) -> Phrase { bearers[index] }
  func outcome(_ row: Int) -> Phrase { outcomes[row] }

  func programme(_ id: ProgrammeID) -> Phrase {
    programmes[id]?.titles.phrase ?? Phrase(same: id.text)
  }

  /// `Sociaal Werk, profiel Jeugd`.
  func path(_ programme: ProgrammeID, _ profile: ProfileID?) -> Phrase {
    let name = self.programme(programme)
    guard let profile else { return name }
    let titles = programmes[programme]?.profiles.first { $0.id == profile }?.titles
    let title = titles?.phrase ?? Phrase(same: profile.text)
    return Phrase(
      nl: "\(name.dutch), profiel \(title.dutch)", en: "\(name.english), profile \(title.english)")
  }

  func period(_ id: PeriodID?) -> Phrase {
    guard let id else { return Phrase(nl: "zonder periode", en: "without a period") }
    return periods[id] ?? Phrase(same: id.text)
  }

  func year(_ year: Int?) -> Phrase {
    guard let year else { return Phrase(nl: "zonder leerjaar", en: "without a year") }
    return Phrase(nl: "leerjaar \(year)", en: "year \(year)")
  }

  /// What the credits of a programme are called.
  func creditWords(_ programme: ProgrammeID) -> CreditWords {
    programmes[programme]?.creditWords ?? .ec
  }
}

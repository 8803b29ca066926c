import LeerlijnDiagnostics
import LeerlijnModel

/// A strand with those it goes on from, along the whole line: outcomes by where they are taught.
struct LinePath {
  /// Where on the line something happens: stage, then year of the programme, then day.
  struct Position: Comparable, Hashable {
    let stage: Int
    /// nil where it may be any year; such a place comes after all that are known.
    let year: Int?
    let day: Day

    static func < (left: Position, right: Position) -> Bool {
      (left.stage, left.year ?? .max, left.day) < (right.stage, right.year ?? .max, right.day)
    }
  }

  /// One step of an outcome, at its place on the line.
  struct Event {
    let step: OutcomeLink.Step
    let position: Position
    let last: Day
    let programme: ProgrammeID
    let profile: ProfileID?
    let place: SourceRange?

    /// Whether it certainly ends before another begins.
    func isBefore(_ other: Event) -> Bool {
      if position.stage != other.position.stage { return position.stage < other.position.stage }
      guard let own = position.year, let theirs = other.position.year else { return false }
      return own == theirs ? last < other.position.day : own < theirs
    }
  }

  /// The stages of the line; of a curriculum without lines, each programme is one by itself.
  let stages: [LearningLine.Stage]
  /// Strands one after the other, as each goes on from the one before.
  let chains: [[Strand]]
  let events: [OutcomeID: [Event]]

  init(_ stages: [LearningLine.Stage], of curriculum: Curriculum) {
    self.stages = stages
    var events: [OutcomeID: [Event]] = [:]
    let calendar = curriculum.periodDays
    for (index, stage) in stages.enumerated() {
      guard let programme = curriculum.programmes.first(where: { $0.id == stage.programme })
      else { continue }
      func add(
        _ links: [OutcomeLink], _ year: Int?, _ days: DayRange?, _ profile: ProfileID?
      ) {
        guard profile == nil || stage.profile == nil || profile == stage.profile else { return }
        for link in links {
          events[link.outcome, default: []].append(
            Event(
              step: link.step,
              position: Position(
                stage: index, year: year, day: days?.first ?? .distantPast),
              last: days?.last ?? .distantFuture, programme: programme.id, profile: profile,
              place: link.place))
        }
      }
      for course in programme.courses {
        let days = course.periods.compactMap { calendar[$0] }
        let range = days.map(\.first).min().flatMap { first in
          days.map(\.last).max().map { DayRange(first, $0) }
        }
        let links = course.outcomes + course.tests.flatMap(\.outcomes)
        add(links, course.year, range, course.profile)
      }
      for placement in programme.placements {
        let links = placement.outcomes + placement.moments.flatMap(\.outcomes)
        add(links, placement.year, placement.days, placement.profile)
      }
      for series in curriculum.series where !series.outcomes.isEmpty {
        let years = curriculum.years(of: series.id, in: stage)
        guard !years.isEmpty || programme.series.contains(where: { $0.id == series.id }) else {
          continue
        }
        add(series.outcomes, years.min(), nil, nil)
      }
    }
    self.events = events
    chains = LinePath.chains(of: curriculum.strands)
  }

  /// Every line of a curriculum, else every programme by itself.
  static func all(of curriculum: Curriculum) -> [LinePath] {
    let lines = curriculum.lines.filter { !$0.stages.isEmpty }
    guard lines.isEmpty else { return lines.map { LinePath($0.stages, of: curriculum) } }
    return curriculum.programmes.map {
      LinePath([LearningLine.Stage(programme: $0.id, place: $0.place)], of: curriculum)
    }
  }

  private static func chains(of strands: [Strand]) -> [[Strand]] {
    let next = Dictionary(
      strands.compactMap { strand in strand.continues.map { ($0, strand) } },
      uniquingKeysWith: { first, _ in first })
    let known = Set(strands.map(\.id))
    return strands.filter { $0.continues.map { !known.contains($0) } ?? true }.map { first in
      var chain = [first]
      while let strand = next[chain[chain.count - 1].id], chain.count <= strands.count {
        chain.append(strand)
      }
      return chain
    }
  }

  /// Where an outcome is first taught on the line, else first assessed; nil where it is not.
  func start(of outcome: OutcomeID) -> Event? {
    let all = events[outcome] ?? []
    let taught = all.filter { $0.step != .assesses }
    return (taught.isEmpty ? all : taught).min { $0.position < $1.position }
  }

  /// The outcomes of a chain that the line teaches.
  func outcomes(of chain: [Strand]) -> [Outcome] {
    chain.flatMap(\.outcomes).filter { events[$0.id] != nil }
  }
}

extension Curriculum {
  /// The years of a stage's programme in which a rule asks students to attend a series.
  fileprivate func years(of series: SeriesID, in stage: LearningLine.Stage) -> [Int] {
    rules.filter { rule in
      rule.subject == .student && rule.scope.programme == stage.programme
        && rule.condition.measures.contains { $0.quantity.series.contains(series) }
    }.flatMap(\.scope.years)
  }
}

import LeerlijnDiagnostics
import LeerlijnModel

/// What a picture of the line is about, before anything has a place on paper: programmes and
/// their years along, strands across, and what stands where among them.
struct LinePlan: Sendable {
  /// One programme of the line (Dutch: *opleiding*).
  struct Stage: Sendable {
    let programme: Int
    let profile: ProfileID?
    /// What is asked before it begins.
    let entry: Condition?
    /// Indices into `years`.
    var years: Range<Int>
  }

  /// One year of a programme; its columns are the teaching periods.
  struct Year: Sendable {
    let stage: Int
    /// 1 is the programme's first; 0 stands for a programme without years.
    let number: Int
    /// The study year whose periods are the columns.
    let calendar: StudyYear?
    /// What the columns are where nothing tells years or periods.
    let steps: StepOrder?
    let columns: Range<Int>
  }

  let curriculum: Curriculum
  let names: Names
  let line: LearningLine?
  private(set) var stages: [Stage] = []
  private(set) var years: [Year] = []
  private(set) var columnCount = 0
  let bands: [PlanBand]
  let outcomes: [OutcomeID: PlanOutcome]
  private(set) var units: [PlanUnit] = []
  /// Indices into `units`: what is needed first, and what needs it.
  private(set) var prerequisites: [(from: Int, to: Int)] = []

  init(_ curriculum: Curriculum) {
    self.curriculum = curriculum
    names = Names(curriculum)
    let programmes = curriculum.programmes
    line = curriculum.lines.last { line in
      line.stages.contains { stage in programmes.contains { $0.id == stage.programme } }
    }
    (bands, outcomes) = PlanBand.bands(of: curriculum)
    for stage in LinePlan.stages(of: curriculum, along: line) { add(stage) }
    let reader = UnitReader(self)
    units = reader.units()
    prerequisites = reader.prerequisites(among: units)
  }

  func programme(_ stage: Int) -> Programme { curriculum.programmes[stages[stage].programme] }

  private mutating func add(_ stage: Stage) {
    let programme = curriculum.programmes[stage.programme]
    var numbers = Set(programme.courses.compactMap(\.year))
    numbers.formUnion(programme.placements.compactMap(\.year))
    numbers.formUnion(programme.phases.flatMap(\.years))
    let first = years.count
    let steps = numbers.isEmpty ? StepOrder(programme, Prerequisites(curriculum)) : nil
    for number in numbers.isEmpty ? [0] : numbers.sorted() {
      let calendar = steps == nil ? calendar(of: programme, year: number) : nil
      let count = steps?.count ?? max(1, calendar?.periods.count ?? 1)
      years.append(
        Year(
          stage: stages.count, number: number, calendar: calendar, steps: steps,
          columns: columnCount..<columnCount + count))
      columnCount += count
    }
    var stage = stage
    stage.years = first..<years.count
    stages.append(stage)
  }

  /// The study year whose periods most courses of a programme's year name, else the first there is.
  private func calendar(of programme: Programme, year: Int) -> StudyYear? {
    let named = programme.courses.filter { ($0.year ?? 0) == year }.flatMap(\.periods)
    let wanted = Set(named)
    let votes = curriculum.years.map { study in
      study.periods.reduce(0) { $0 + (wanted.contains($1.id) ? 1 : 0) }
    }
    if let most = votes.max(), most > 0, let index = votes.firstIndex(of: most) {
      return curriculum.years[index]
    }
    return curriculum.years.first { !$0.periods.isEmpty } ?? curriculum.years.first
  }
}

extension LinePlan {
  /// The programmes along the line; without a line those that have years, else all that have parts.
  fileprivate static func stages(
    of curriculum: Curriculum, along line: LearningLine?
  ) -> [Stage] {
    let programmes = curriculum.programmes
    if let line {
      var stages: [Stage] = []
      for (place, stage) in line.stages.enumerated() {
        guard let index = programmes.firstIndex(where: { $0.id == stage.programme }),
          !stages.contains(where: { $0.programme == index })
        else { continue }
        let entry = place > 0 && place <= line.transitions.count ? line.transitions[place - 1] : nil
        stages.append(Stage(programme: index, profile: stage.profile, entry: entry, years: 0..<0))
      }
      return stages
    }
    func choose(_ isWanted: (Programme) -> Bool) -> [Int] {
      programmes.indices.filter { isWanted(programmes[$0]) }
    }
    let dated = choose { programme in
      programme.courses.contains { $0.year != nil || !$0.periods.isEmpty }
        || programme.placements.contains { $0.year != nil }
    }
    let filled = choose { !$0.courses.isEmpty || !$0.placements.isEmpty }
    let chosen = !dated.isEmpty ? dated : !filled.isEmpty ? filled : Array(programmes.indices)
    return chosen.map { Stage(programme: $0, profile: nil, entry: nil, years: 0..<0) }
  }
}

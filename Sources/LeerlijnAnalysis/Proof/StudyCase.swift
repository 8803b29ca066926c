public import LeerlijnModel

/// One way to be a student of the line (Dutch: *situatie*): a programme, profile and year, in one
/// study year of the calendar.
public struct StudyCase: Hashable, Sendable {
  public let programme: ProgrammeID
  /// nil where the programme has no profiles.
  public let profile: ProfileID?
  /// 1 is the programme's first.
  public let year: Int
  public let studyYear: StudyYearID
  /// Whether the programme is to be finished in this year.
  public let isFinal: Bool
  /// Whether dated exceptions (`unless`) hold, as they do once their days have come.
  public let withExceptions: Bool
  /// Whether the student comes from the line's programme before, and must be let in.
  public let transition: Transition?

  /// Whether it is the same case, once with its exceptions and once without.
  package func differsByExceptions(from other: StudyCase) -> Bool {
    programme == other.programme && profile == other.profile && year == other.year
      && studyYear == other.studyYear && withExceptions != other.withExceptions
  }

  /// A passage of a line, by the line's id and the number of the stage it leads to.
  public struct Transition: Hashable, Sendable {
    public let line: String
    public let stage: Int
  }
}

extension StudyCase {
  /// Of a programme of more years than anyone has seen no more are looked at: its last is not proven.
  private static let mostYears = 40

  /// Every case of a curriculum: programmes in document order, then profiles, then years.
  ///
  /// The study year that the edition is named after is the one that is looked at; else those with
  /// teaching periods, else all.
  static func all(of curriculum: Curriculum) -> [StudyCase] {
    let taught = curriculum.years.filter { !$0.periods.isEmpty }
    let own = curriculum.years.filter { $0.id.text == curriculum.edition }
    let years = own.isEmpty ? (taught.isEmpty ? curriculum.years : taught) : own
    let exceptions = curriculum.rules.contains { !$0.exceptions.isEmpty } ? [false, true] : [false]
    var cases: [StudyCase] = []
    for programme in curriculum.programmes where programme.hasStudents(in: curriculum) {
      let profiles: [ProfileID?] =
        programme.profiles.isEmpty ? [nil] : programme.profiles.map(\.id)
      let last = programme.lastYear(in: curriculum)
      for profile in profiles {
        for year in 1...min(last, StudyCase.mostYears) {
          // A year whose placements lie in another study year is looked at there.
          let placed = [years, curriculum.years].lazy.map { years in
            years.filter { programme.isPlaced(in: $0, profile, year) }
          }.first { !$0.isEmpty }
          for studyYear in placed ?? years {
            for withExceptions in exceptions {
              cases.append(
                StudyCase(
                  programme: programme.id, profile: profile, year: year, studyYear: studyYear.id,
                  isFinal: year == last,
                  withExceptions: withExceptions,
                  transition: curriculum.transition(into: programme.id, profile)))
            }
          }
        }
      }
    }
    return cases
  }
}

extension Programme {
  /// Whether the placements of a year of the programme lie in a study year, as far as it has any.
  fileprivate func isPlaced(in studyYear: StudyYear, _ profile: ProfileID?, _ year: Int) -> Bool {
    placements.allSatisfy { placement in
      placement.year != year || placement.profile != nil && placement.profile != profile
        || placement.days.overlaps(studyYear.days)
    }
  }

  /// Whether anyone is enrolled in it: it has something to pass, or rules of its own.
  fileprivate func hasStudents(in curriculum: Curriculum) -> Bool {
    !courses.isEmpty || !placements.isEmpty
      || curriculum.rules.contains { $0.subject == .student && $0.scope.programme == id }
  }

  /// The last year that its parts, its rules or its duration name.
  func lastYear(in curriculum: Curriculum) -> Int {
    let rules = curriculum.rules.filter { $0.scope.programme == id }
    let named =
      courses.compactMap(\.year) + placements.compactMap(\.year) + phases.flatMap(\.years)
      + rules.flatMap(\.scope.years)
    let nominal = duration.map { ($0.months + 11) / 12 } ?? 1
    return max(named.max() ?? nominal, 1)
  }
}

extension StudyCase {
  /// The stages of the line that come before the student's own.
  func stagesBefore(in curriculum: Curriculum) -> [LearningLine.Stage] {
    guard let transition, let line = curriculum.lines.first(where: { $0.id == transition.line })
    else { return [] }
    return Array(line.stages.prefix(transition.stage))
  }
}

extension Curriculum {
  /// The passage of a line that leads into a programme.
  fileprivate func transition(
    into programme: ProgrammeID, _ profile: ProfileID?
  ) -> StudyCase.Transition? {
    for line in lines {
      for (index, stage) in line.stages.enumerated()
      where index > 0 && stage.programme == programme
        && (stage.profile == nil || stage.profile == profile)
        && line.transitions.indices.contains(index - 1)
      {
        return StudyCase.Transition(line: line.id, stage: index)
      }
    }
    return nil
  }
}

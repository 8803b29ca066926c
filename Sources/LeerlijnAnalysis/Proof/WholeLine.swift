import LeerlijnModel

extension LineProof {
  /// A learning line from its first programme through its last (Dutch: *de hele leerlijn*).
  public struct WholeLine: Sendable {
    /// Its id.
    public let line: String
    public let outcome: Outcome

    public enum Outcome: Sendable {
      /// What happens to a student of the last programme, with what happened in those before: their
      /// own witnesses, at the time at which they lie behind the student.
      case possible(CourseOfEvents)
      /// A programme of it cannot be completed.
      case impossible
      /// Each programme can be completed, but no way was found that fits them all.
      case undecided
    }
  }
}

/// Puts the witnesses of a line's programmes one after the other, and has the engine judge the last
/// programme, its admission included, by what happened in all of them.
struct WholeLineProver {
  let curriculum: Curriculum
  let slices: CurriculumSlices
  let cases: [LineProof.Case]

  func prove(_ line: LearningLine) -> LineProof.WholeLine {
    LineProof.WholeLine(line: line.id, outcome: outcome(line))
  }

  private func outcome(_ line: LearningLine) -> LineProof.WholeLine.Outcome {
    var isDecided = true
    var ways: [CourseOfEvents] = []
    for stage in line.stages {
      let paths = paths(through: stage)
      if let way = paths.lazy.compactMap(way(along:)).first {
        ways.append(way)
      } else if !paths.isEmpty, paths.allSatisfy(isImpossible) {
        return .impossible
      } else {
        isDecided = false
      }
    }
    // A degree that nobody on the line gets can be handed in by who got it elsewhere: no proof of it.
    guard isDecided, !curriculum.lacksDegree(for: line), let last = ways.last,
      let joined = joined(ways, in: last.studyCase)
    else { return .undecided }
    return .possible(joined)
  }

  /// The way through the last year of a path; nil where some year of it was not proven possible.
  private func way(along path: [LineProof.Case]) -> CourseOfEvents? {
    let arePossible = path.allSatisfy { if case .possible = $0.outcome { true } else { false } }
    guard arePossible, case .possible(let way)? = path.last(where: \.studyCase.isFinal)?.outcome
    else { return nil }
    return way
  }

  private func isImpossible(_ path: [LineProof.Case]) -> Bool {
    path.contains { if case .impossible = $0.outcome { true } else { false } }
  }

  /// The ways to be a student of a stage, each with its years: any profile where the stage names none,
  /// in any study year that was looked at. Where exceptions are in force by the end of a year, with
  /// them.
  private func paths(through stage: LearningLine.Stage) -> [[LineProof.Case]] {
    let own = cases.filter { item in
      item.studyCase.programme == stage.programme
        && (stage.profile == nil || item.studyCase.profile == stage.profile)
    }
    let exceptional = own.map(\.studyCase).filter(\.withExceptions)
    var paths: [[LineProof.Case]] = []
    for item in own {
      let isReplaced = exceptional.contains { $0.differsByExceptions(from: item.studyCase) }
      if isReplaced, !item.studyCase.withExceptions { continue }
      if let index = paths.firstIndex(where: { path in
        path[0].studyCase.profile == item.studyCase.profile
          && path[0].studyCase.studyYear == item.studyCase.studyYear
      }) {
        paths[index].append(item)
      } else {
        paths.append([item])
      }
    }
    return paths
  }

  /// - Returns: nil where the engine does not bear it out.
  private func joined(_ ways: [CourseOfEvents], in studyCase: StudyCase) -> CourseOfEvents? {
    let part = slices.slice(for: studyCase.programme)
    guard let world = CaseWorld(studyCase, of: part), let last = ways.last else { return nil }
    let units = Set(world.units.map(\.id))
    var happenings: [Happening] = []
    for way in ways.dropLast() {
      // Where the line says nothing of a passage, nothing is asked of what came before.
      guard let months = world.monthsBefore[way.studyCase.programme] else { continue }
      guard let way = self.way(like: way, with: last.happenings.compactMap(\.gradeReached))
      else { return nil }
      happenings += way.happenings.filter { !$0.endsWithProgramme }.map { $0.moved(back: months) }
    }
    happenings += last.happenings.filter { happening in
      if case .result(let unit, _, _) = happening { units.contains(unit) } else { true }
    }
    let joined = CourseOfEvents(
      studyCase: studyCase, happenings: happenings, takesPart: last.takesPart)
    let prover = CaseProver(world)
    return prover.isBorneOut(joined, for: prover.required) ? joined : nil
  }
}

extension WholeLineProver {
  /// A way through a programme in which its courses get the grades that the admission to the next one
  /// was found to need; the same way where it needs none.
  private func way(
    like way: CourseOfEvents, with grades: [(unit: String, grade: Int)]
  ) -> CourseOfEvents? {
    let part = slices.slice(for: way.studyCase.programme)
    guard let world = CaseWorld(way.studyCase, of: part) else { return nil }
    let own = Set(world.units.map(\.id))
    let wanted = grades.filter { own.contains($0.unit) }
    if wanted.isEmpty { return way }
    var prover = CaseProver(world)
    let days = DayRange(.distantPast, world.studyYear.days.last)
    let literals = wanted.map { item in
      prover.model.isDecided(atLeast: item.grade, item.unit, within: days)
    }
    guard case .possible(let found) = prover.find(prover.required, literals) else { return nil }
    return prover.tidied(found)
  }
}

extension Happening {
  /// The grade of a course, placement or test, in hundredths.
  fileprivate var gradeReached: (unit: String, grade: Int)? {
    if case .result(let unit, let grade, _) = self { (unit, grade) } else { nil }
  }

  /// Whether it ends with the programme: its hours, the network's people.
  fileprivate var endsWithProgramme: Bool {
    switch self {
    case .hours, .members, .seen: true
    default: false
    }
  }
}

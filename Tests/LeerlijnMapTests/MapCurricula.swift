import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import Testing

@testable import LeerlijnMap

/// Curricula to draw: those that are shipped, and made up ones of every shape.
enum MapCurricula {
  static let folder: String = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/") + "/curricula"
  }()

  static let line = shipped("leerlijn-jeugd.xml").curriculum

  static func shipped(_ name: String) -> (curriculum: Curriculum, findings: [Diagnostic]) {
    var log = DiagnosticLog()
    guard let curriculum = readCurriculum(at: folder + "/" + name, reporting: &log) else {
      preconditionFailure("\(name) cannot be read")
    }
    return (curriculum, log.diagnostics)
  }

  static let evidence = readEvidence(at: folder + "/voorbeeld", for: line).evidence
  static let asOf: Day = {
    guard let day = Day(iso: "2020-03-11") else { preconditionFailure("no such day") }
    return day
  }()

  static func standing(of student: String) -> StudentStanding? {
    evidence.students.firstIndex { $0.id.text == student }.map {
      StudentStanding(line, evidence, student: $0, asOf: asOf)
    }
  }

  /// A fixed sequence of numbers that looks like chance.
  struct Numbers {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 33) % max(1, bound)
    }
  }

  /// Two programmes with courses of all lengths, many strands and prerequisites in all directions.
  static func random(seed: Int, courses: Int) -> Curriculum {
    var numbers = Numbers(seed: seed)
    var curriculum = Curriculum(id: "c", edition: "1", titles: Titles(nl: "Proef \(seed)"))
    curriculum.years = [year]
    for strand in 0..<(1 + numbers.next(7)) {
      let outcomes = (1...3).map { level in
        Outcome(
          id: OutcomeID("o\(strand).\(level)"), level: level,
          titles: Titles(nl: "Uitkomst \(level)"))
      }
      curriculum.strands.append(
        Strand(
          id: StrandID("s\(strand)"), titles: Titles(nl: "Leerlijn nummer \(strand)"),
          outcomes: outcomes))
    }
    var programmes = (0..<2).map { index in
      Programme(
        id: ProgrammeID("p\(index)"), titles: Titles(nl: "Opleiding \(index)"),
        level: index == 0 ? "bachelor" : "master", credits: Credits(tenths: 2400))
    }
    for number in 0..<courses {
      let course = course(number, of: curriculum, &numbers)
      programmes[number % 3 == 0 ? 1 : 0].courses.append(course)
    }
    for number in 0..<numbers.next(5) {
      programmes[number % 2].placements.append(placement(number, &numbers))
    }
    curriculum.programmes = programmes
    if numbers.next(2) == 0 {
      let entry = Condition(.measure(Measure(.experience(kinds: [], in: .years))))
      curriculum.lines = [
        LearningLine(
          id: "l", stages: [.init(programme: "p0"), .init(programme: "p1")], transitions: [entry])
      ]
    }
    return curriculum
  }

  private static let year: StudyYear = {
    let start = Day(number: 18_141)
    let periods = (0..<4).map { index in
      TeachingPeriod(
        id: PeriodID("p\(index + 1)"),
        days: DayRange(start + 70 * index, start + 70 * index + 66))
    }
    return StudyYear(id: "2019-2020", days: DayRange(start, start + 300), periods: periods)
  }()

  private static let words = [
    "Project", "samenwerkingsverbanden", "de", "jeugdhulpverleningsorganisatie", "recht", "in",
    "onderzoek", "een", "praktijk", "<b>", "&amp;", "👩‍👧", "שלום", "x",
  ]

  private static func course(
    _ number: Int, of curriculum: Curriculum, _ numbers: inout Numbers
  ) -> Course {
    let title = (0..<(1 + numbers.next(6))).map { _ in words[numbers.next(words.count)] }
    var course = Course(
      id: CourseID("c\(number)"), titles: Titles(nl: title.joined(separator: " ")),
      credits: Credits(tenths: numbers.next(7) * 25),
      year: numbers.next(9) == 0 ? nil : 1 + numbers.next(4))
    let first = numbers.next(4)
    let last = min(3, first + numbers.next(3))
    course.periods = (first...last).map { PeriodID("p\($0 + 1)") }
    course.isElective = numbers.next(5) == 0
    for _ in 0..<numbers.next(4) {
      let strand = curriculum.strands[numbers.next(curriculum.strands.count)]
      let steps = OutcomeLink.Step.allCases
      course.outcomes.append(
        OutcomeLink(steps[numbers.next(3)], strand.outcomes[numbers.next(3)].id))
    }
    if number > 0, numbers.next(2) == 0 {
      let needed = (0...numbers.next(2)).map { _ in
        let id = CourseID("c\(numbers.next(number))")
        return Condition(.measure(Measure(.grade(.course(id)), minimum: .amount(550))))
      }
      course.requires = Condition(.all(needed))
    }
    return course
  }

  private static func placement(_ number: Int, _ numbers: inout Numbers) -> Placement {
    let start = year.days.first + numbers.next(200)
    var placement = Placement(
      id: PlacementID("stage\(number)"), titles: Titles(nl: "Stage \(number)"),
      credits: Credits(tenths: 300), year: 1 + numbers.next(3),
      days: DayRange(start, start + 10 + numbers.next(90)))
    let needed = CourseID("c\(numbers.next(5))")
    placement.requires = Condition(
      .measure(Measure(.grade(.course(needed)), minimum: .amount(550))))
    return placement
  }
}

import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnPlanner

/// A student's path in small made-up programmes, against every path that the document allows: read from
/// the document by other code than the planner's.
struct PathTranslationTests {
  /// A programme of a few courses, with what a student has done of it.
  private struct Made {
    struct Course {
      var id: String
      var credits: Int
      var periods: ClosedRange<Int>
      var requires: Need?
      var corequisite: String?
      var isElective: Bool
      var isPassed: Bool
    }

    indirect enum Need {
      case passed(String)
      case credits(Int)
      case count(Int)
      case all([Need]), any([Need])
      case atLeast(Int, [Need])

      var xml: String {
        switch self {
        case .passed(let id): "<grade course=\"\(id)\" min=\"5.5\"/>"
        case .credits(let least): "<credits set=\"every\" min=\"\(least)\"/>"
        case .count(let least): "<courses set=\"every\" min=\"\(least)\"/>"
        case .all(let parts): "<all>\(parts.map(\.xml).joined())</all>"
        case .any(let parts): "<any>\(parts.map(\.xml).joined())</any>"
        case .atLeast(let count, let parts):
          "<atLeast count=\"\(count)\">\(parts.map(\.xml).joined())</atLeast>"
        }
      }
    }

    var courses: [Course]
    var choice: Int?
    var load: Int
    var ruleLeast: Int?

    init(seed: UInt64) {
      var random = RandomSource(seed: seed)
      func draw(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
      let ids = ["a", "b", "c", "d", "e"]
      func leaf(_ own: String) -> Need {
        switch draw(0...3) {
        case 0: .credits(5 * draw(1...4))
        case 1: .count(draw(1...3))
        default: .passed(ids.filter { $0 != own }[draw(0...3)])
        }
      }
      courses = ids.map { id in
        let first = draw(0...3)
        let need: Need? =
          switch draw(0...5) {
          case 0, 1: leaf(id)
          case 2: .any([leaf(id), leaf(id)])
          case 3:
            draw(0...1) == 0
              ? .all([leaf(id), leaf(id)]) : .atLeast(2, [leaf(id), leaf(id), leaf(id)])
          default: nil
          }
        return Course(
          id: id, credits: [5, 5, 10][draw(0...2)],
          periods: first...(draw(0...3) == 0 ? min(3, first + 1) : first), requires: need,
          corequisite: draw(0...5) == 0 ? ids.filter { $0 != id }[draw(0...3)] : nil,
          isElective: draw(0...3) == 0, isPassed: draw(0...4) == 0)
      }
      choice = draw(0...1) == 0 ? 5 : nil
      load = [50, 100, 150][draw(0...2)]
      ruleLeast = draw(0...2) == 0 ? draw(1...3) : nil
      if !courses.contains(where: \.isElective) { choice = nil }
    }

    var xml: String {
      let electives = courses.filter(\.isElective).map(\.id).joined(separator: " ")
      let every = courses.map(\.id).joined(separator: " ")
      var text = "<set id=\"every\" courses=\"\(every)\"><title>E</title></set>"
      if choice != nil {
        text += "<set id=\"free\" courses=\"\(electives)\"><title>F</title></set>"
      }
      if let choice {
        text += "<choice id=\"room\" credits=\"\(choice)\" from=\"free\"><title>R</title></choice>"
      }
      for course in courses {
        let periods = course.periods.map { "p\($0 + 1)" }.joined(separator: " ")
        text +=
          "<course id=\"\(course.id)\" credits=\"\(course.credits)\" year=\"1\" periods=\"\(periods)\""
        if course.isElective { text += " elective=\"true\"" }
        if let other = course.corequisite { text += " corequisites=\"\(other)\"" }
        text += "><title>C</title>"
        if let need = course.requires {
          text += "<requires><cite source=\"s\" passage=\"p\"/>\(need.xml)</requires>"
        }
        text += "</course>"
      }
      return text
    }

    var rules: String {
      guard let ruleLeast else { return "" }
      return """
        <rule id="soon" programme="p" by="2021-02-01"><title>Soon</title>
          <cite source="s" passage="p"/><courses set="every" min="\(ruleLeast)"/></rule>
        """
    }
  }

  /// Periods from the third of 2019-2020 on, so many as a path may take.
  private static let horizon = 10

  private static func holds(_ need: Made.Need, _ done: Set<String>, _ made: Made) -> Bool {
    switch need {
    case .passed(let id): done.contains(id)
    case .credits(let least):
      made.courses.reduce(0) { done.contains($1.id) ? $0 + $1.credits : $0 } >= least
    case .count(let least): done.count >= least
    case .all(let parts): parts.allSatisfy { holds($0, done, made) }
    case .any(let parts): parts.contains { holds($0, done, made) }
    case .atLeast(let count, let parts): parts.count { holds($0, done, made) } >= count
    }
  }

  /// The last period of the earliest path; nil where no path ends by the horizon, -1 where nothing is
  /// left.
  private static func earliest(_ made: Made) -> Int? {
    let passed = Set(made.courses.filter(\.isPassed).map(\.id))
    let open = made.courses.filter { !$0.isPassed }
    // Period p3 of 2019-2020 is 0.
    let starts = open.map { course -> [Int?] in
      let all = (0..<3).map { $0 * 4 + course.periods.lowerBound - 2 }
        .filter { $0 >= 0 && $0 + course.periods.count <= horizon }
      return (course.isElective ? [nil] : []) + all.map(Optional.some)
    }
    var best: Int?
    var chosen = [Int?](repeating: nil, count: open.count)
    func isRight() -> Int? {
      func done(before slot: Int) -> Set<String> {
        passed.union(
          open.indices.filter { index in
            chosen[index].map { $0 + open[index].periods.count - 1 < slot } ?? false
          }.map { open[$0].id })
      }
      var loads = [Int](repeating: 0, count: horizon)
      var last = -1
      for (index, course) in open.enumerated() {
        guard let start = chosen[index] else { continue }
        let count = course.periods.count
        for step in 0..<count {
          let whole = course.credits * 10
          loads[start + step] += whole / count + (step < whole % count ? 1 : 0)
        }
        last = max(last, start + count - 1)
        if let need = course.requires, !holds(need, done(before: start), made) { return nil }
        if let other = course.corequisite, !passed.contains(other) {
          let place = open.firstIndex { $0.id == other }.flatMap { chosen[$0] } ?? .max
          if place > start { return nil }
        }
      }
      if loads.contains(where: { $0 > made.load }) { return nil }
      let end = done(before: horizon + 1)
      if let choice = made.choice {
        let filled = made.courses.filter { $0.isElective && end.contains($0.id) }
          .reduce(0) { $0 + $1.credits }
        if filled < choice { return nil }
      }
      // Through 29 January 2021: p3, p4, p1 and p2.
      if let least = made.ruleLeast, done(before: 4).count < least { return nil }
      return last
    }
    func choose(_ index: Int) {
      guard index < open.count else {
        if let last = isRight(), best.map({ last < $0 }) ?? true { best = last }
        return
      }
      for start in starts[index] {
        chosen[index] = start
        choose(index + 1)
      }
      chosen[index] = nil
    }
    choose(0)
    return best
  }

  /// The programmes are of every kind: with a path, without one, with nothing left.
  @Test func areOfEveryKind() {
    let ends = (0..<400).map { Self.earliest(Made(seed: UInt64($0))) }
    #expect(ends.count { $0 == nil } > 40)
    #expect(Set(ends.compactMap(\.self)).count > 6)
    #expect(ends.count { $0.map { $0 >= 0 } ?? false } > 100)
  }

  @Test(arguments: 0..<20)
  func isTheEarliestOfAllThatTheDocumentAllows(block: Int) throws {
    for seed in block * 20..<(block + 1) * 20 {
      let made = Made(seed: UInt64(seed))
      let path = try SmallPath(made.xml, rules: made.rules) { builder in
        for course in made.courses where course.isPassed {
          builder.grade(0, course.id, .grade(700), on: Day(iso: "2019-11-08")!)
        }
      }
      let plan = try path.plan(on: "2020-02-01") {
        $0.load = made.load
        $0.until = Day(iso: "2022-07-16")
      }
      let expected = Self.earliest(made)
      #expect(plan.answer.isProven, "seed \(seed)")
      #expect(
        plan.answer.path.map { $0.finish(in: plan.model.problem) } == expected,
        "seed \(seed): \(made.xml)")
    }
  }
}

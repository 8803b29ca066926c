import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnPlanner

/// A small programme with one student, enrolled in year 1 from 2 September 2019.
struct SmallPath {
  let curriculum: Curriculum
  let evidence: Evidence

  init(
    _ programme: String, rules: String = "", profile: ProfileID? = nil, year: Int = 1,
    enrolledFrom: String = "2019-09-02", enrolledUntil: String? = nil, credits: Int = 60,
    duration: String = "P1Y",
    parameters: String = "", cohort: Int = 2019,
    _ happens: (inout EvidenceBuilder) -> Void = { _ in }
  ) throws {
    let text = """
      <curriculum xmlns="urn:leerlijn:curriculum:1" id="c" edition="1" decided="2019-06-20" xml:lang="nl">
        <title>C</title>
        <sources><source id="s" kind="assumption"><title>S</title>
          <passage id="p" locator="p">Aangenomen.</passage></source></sources>
        \(parameters.isEmpty ? "" : "<parameters>\(parameters)</parameters>")
        <calendar>
          <year id="2019-2020" starts="2019-09-02" ends="2020-07-17">
            <period id="p1" starts="2019-09-02" ends="2019-11-08"/>
            <period id="p2" starts="2019-11-11" ends="2020-01-31"/>
            <period id="p3" starts="2020-02-03" ends="2020-04-17"/>
            <period id="p4" starts="2020-04-20" ends="2020-07-17"/>
          </year>
          <year id="2020-2021" starts="2020-08-31" ends="2021-07-16"/>
        </calendar>
        <programme id="p" level="other" credits="\(credits)" duration="\(duration)">
          <title>P</title>\(programme)
        </programme>
        \(rules)
      </curriculum>
      """
    var log = DiagnosticLog()
    let source = SourceFile(path: "c.xml", bytes: Array(text.utf8))
    let read = readCurriculum(source, checking: .namesOnly, reporting: &log)
    #expect(log.diagnostics.filter { $0.severity == .error }.map(\.message.english).isEmpty)
    curriculum = try #require(read)
    var builder = EvidenceBuilder(for: curriculum)
    builder.addStudent("student", cohort: cohort)
    let last = enrolledUntil.flatMap { Day(iso: $0) } ?? .distantFuture
    builder.enrol(
      0, programme: "p", year: year, profile: profile,
      days: DayRange(try #require(Day(iso: enrolledFrom)), last))
    happens(&builder)
    evidence = builder.build()
  }

  private func result(
    on day: String, _ wish: (inout PathWishes) -> Void
  ) throws -> (plan: StudentPlan?, faults: [PathFault]) {
    var wishes = PathWishes()
    wish(&wishes)
    var faults: [PathFault] = []
    let planner = StudentPlanner(curriculum, evidence, asOf: try #require(Day(iso: day)))
    let plan = planner.plan(student: 0, wishes, faults: &faults, isOver: { false })
    return (plan, faults)
  }

  func plan(
    on day: String = "2020-03-11", _ wish: (inout PathWishes) -> Void = { _ in }
  ) throws -> StudentPlan {
    let (plan, faults) = try result(on: day, wish)
    #expect(faults.isEmpty)
    let found = try #require(plan)
    if let path = found.answer.path {
      #expect(path.violations(of: found.model.problem).isEmpty)
      #expect(found.isBorneOut)
    }
    return found
  }

  /// A kept plan held against the evidence of 11 March 2020.
  func review(_ kept: [PlanReview.Kept]) throws -> PlanReview {
    var faults: [PathFault] = []
    let planner = StudentPlanner(curriculum, evidence, asOf: try #require(Day(iso: "2020-03-11")))
    let review = planner.review(
      kept, student: 0, PathWishes(), faults: &faults, isOver: { false })
    #expect(faults.isEmpty)
    return try #require(review)
  }

  func builder(_ wish: (inout PathWishes) -> Void) throws -> PathBuilder {
    var wishes = PathWishes()
    wish(&wishes)
    let planner = StudentPlanner(curriculum, evidence, asOf: try #require(Day(iso: "2020-03-11")))
    return try #require(planner.builders(of: 0, wishes)?.first)
  }

  func faults(
    on day: String = "2020-03-11", _ wish: (inout PathWishes) -> Void = { _ in }
  ) throws -> [PathFault] { try result(on: day, wish).faults }
}

extension StudentPlan {
  /// By course and placement: study year and period in which it begins.
  var places: [String: String] { model.places(of: items) }
}

extension StudentPlan.Branch {
  var places: [String: String] {
    answer.path.map { model.places(of: StudentPlan.items(of: $0, in: model)) } ?? [:]
  }
}

extension PathModel {
  fileprivate func places(of items: [StudentPlan.Item]) -> [String: String] {
    var places: [String: String] = [:]
    for item in items {
      let slot = calendar.slots[item.slots.lowerBound]
      for id in units[item.unit].ids { places[id] = "\(slot.year).\(slot.period)" }
    }
    return places
  }
}

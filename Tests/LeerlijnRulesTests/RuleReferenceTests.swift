import LeerlijnModel
import Testing

@testable import LeerlijnRules

/// Rules that hang on rules, many at once.
struct RuleReferenceTests {
  /// Each rule names the one before, so many times.
  private static func world(rules: Int, times: Int) -> World {
    var world = World()
    world.rule("r0", .hours(min: 300))
    for number in 1..<rules {
      let reference = Condition(.rule(RuleID("r\(number - 1)")))
      world.rule(
        RuleID("r\(number)"),
        Condition(.all([reference] + (1..<times).map { _ in Condition(.any([reference])) })))
    }
    return world
  }

  @Test("looks at each rule once, however often others name it", .timeLimit(.minutes(1)))
  func namesTwice() throws {
    let world = Self.world(rules: 30, times: 2)
    let verdict = world.verdict(29)
    #expect(verdict.status == .open)
    guard case .workHours(let minutes, _)? = verdict.fix?.steps.first else {
      Issue.record("\(String(describing: verdict.fix))")
      return
    }
    #expect(minutes == 300 * 60)
  }

  @Test("goes through a row of thousands without calls within calls")
  func namesInARow() {
    let world = Self.world(rules: 4_000, times: 1)
    #expect(world.audit().statuses()[0].allSatisfy { $0 == .open })
    var judge = Judge(
      AuditTables(RuleProgram(world.curriculum), world.builder.build(), asOf: world.asOf),
      log: NoteRecorder())
    judge.begin(student: 0)
    for rule in judge.tables.code.order { judge.judge(rule: rule) }
    #expect(judge.explain(rule: 3_999).fix?.steps.count == 1)
  }

  @Test("judges the rules that are asked and those they refer to, and no other")
  func judgesOnlyWhatIsAsked() {
    var world = World()
    world.rule("first", Condition(.rule("last")))
    world.rule("other", .hours(min: 300))
    world.rule("network", .measure(.members([]), min: 8), subject: .network)
    world.rule("last", .hours(min: 300))
    let audit = world.audit()
    #expect(audit.orderOfJudging([0]) == [3, 0])
    #expect(audit.orderOfJudging([3, 2]) == [3])
  }

  @Test("names the places of parts that were joined")
  func tellsJoinedPartsApart() {
    // 0 all, 1 hours, 2 is, 3 hours; the engine judges the two together.
    var world = World()
    world.rule(
      Condition(
        .all([
          .hours(min: 800), .measure(.isTrue(EnrolmentFact(years: [1]))), .hours(max: 1_000),
        ])))
    let root = world.verdict().root
    #expect(root?.number == 0)
    let joined = root?.children.first { $0.children.count == 2 }
    #expect(joined?.number == .some(nil))
    #expect(joined?.children.map(\.number) == [1, 3])
    #expect(root?.children.compactMap(\.number) == [2])
  }
}

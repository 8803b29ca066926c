import LeerlijnModel
import Testing

@testable import LeerlijnPlanner

/// Why there is no path, and what would open one.
struct PathConflictTests {
  /// Small programmes with wishes that cannot be kept together.
  private static let impossible: [(programme: String, wish: @Sendable (inout PathWishes) -> Void)] =
    [
      (
        """
        <course id="a" credits="5" year="1" periods="p4"><title>A</title></course>
        <course id="b" credits="5" year="1" periods="p4"><title>B</title></course>
        <course id="c" credits="5" year="1" periods="p3"><title>C</title></course>
        """,
        {
          $0.load = 50
          $0.until = Day(iso: "2020-07-17")
        }
      ),
      (
        """
        <course id="a" credits="5" year="1" periods="p4"><title>A</title></course>
        <course id="b" credits="5" year="1" periods="p1"><title>B</title>
          <requires><cite source="s" passage="p"/><grade course="a" min="5.5"/></requires></course>
        <course id="c" credits="5" year="1" periods="p2"><title>C</title></course>
        """,
        {
          $0.fixed["a"] = PathWishes.Place(year: "2020-2021", period: "p4")
          $0.fixed["b"] = PathWishes.Place(year: "2020-2021", period: "p1")
          $0.notBefore["c"] = PathWishes.Place(year: "2020-2021", period: "p2")
        }
      ),
      (
        """
        <course id="a" credits="5" year="1" periods="p4" corequisites="b"><title>A</title></course>
        <course id="b" credits="5" year="1" periods="p1"><title>B</title></course>
        """,
        { $0.until = Day(iso: "2021-02-01") }
      ),
      (
        """
        <set id="free" courses="a b"><title>Free</title></set>
        <choice id="room" credits="10" from="free"><title>Room</title></choice>
        <course id="a" credits="5" year="1" periods="p3" elective="true"><title>A</title></course>
        <course id="b" credits="5" year="1" periods="p4" elective="true"><title>B</title></course>
        """,
        { $0.until = Day(iso: "2020-07-17") }
      ),
      (
        """
        <course id="a" credits="30" year="1" periods="p4"><title>A</title></course>
        """,
        { $0.load = 150 }
      ),
    ]

  /// A set of reasons, of which each is needed: without any one there is a path, with all there is none
  /// (open-source-uc/planner PR 264).
  @Test(arguments: impossible.indices)
  func namesReasonsOfWhichEachIsNeeded(index: Int) throws {
    let (programme, wish) = Self.impossible[index]
    let path = try SmallPath(programme)
    let plan = try path.plan(wish)
    #expect(plan.answer.path == nil && plan.answer.isProven)
    #expect(!plan.conflicts.isEmpty && plan.areConflictsSmallest)
    let builder = try path.builder(wish)
    let conflict = PathConflict(builder, seed: 1, isOver: { false })
    let all = Set(conflict.constraints(of: plan.model))
    func isOpen(keeping kept: Set<PathConstraint>) -> Bool {
      conflict.solve(without: all.subtracting(kept))?.answer.path != nil
    }
    for reasons in plan.conflicts.map(Set.init) {
      #expect(!isOpen(keeping: reasons))
      for reason in reasons { #expect(isOpen(keeping: reasons.subtracting([reason]))) }
    }
  }

  /// What is said to open a path does.
  @Test(arguments: impossible.indices)
  func namesChangesThatOpenAPath(index: Int) throws {
    let (programme, wish) = Self.impossible[index]
    let path = try SmallPath(programme)
    let plan = try path.plan(wish)
    #expect(!plan.changes.isEmpty)
    #expect(plan.changes.map(\.cost) == plan.changes.map(\.cost).sorted())
    for change in plan.changes {
      let changed = try path.plan { wishes in
        wish(&wishes)
        for kind in change.kinds {
          switch kind {
          case .later(let slot): wishes.until = change.until(slot)
          case .load(let load): wishes.load = load
          case .release(.fixed(let id)): wishes.fixed[id] = nil
          case .release(.notBefore(let id)): wishes.notBefore[id] = nil
          default: break
          }
        }
      }
      let areWishes = change.kinds.allSatisfy {
        switch $0 {
        case .later, .load, .release: true
        default: false
        }
      }
      if areWishes { #expect(changed.finish == change.finish, "\(change)") }
    }
  }

  @Test func givesTheEndInWhichAllFits() throws {
    let path = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p4"><title>A</title></course>
      <course id="b" credits="5" year="1" periods="p4"><title>B</title></course>
      """)
    let plan = try path.plan {
      $0.load = 50
      $0.until = Day(iso: "2020-08-01")
    }
    // One year more is four periods; 2.5 EC more twice is less.
    let kinds = plan.changes.flatMap(\.kinds)
    #expect(kinds.first == .load(100))
    let later = try #require(plan.model.calendar.slots.indices.last)
    #expect(kinds.contains(.later(slot: later + 4)))
  }

  @Test func hasNoReasonsWhereThereIsAPath() throws {
    let plan = try SmallPath(
      """
      <course id="a" credits="5" year="1" periods="p4"><title>A</title></course>
      """
    ).plan()
    #expect(plan.conflicts.isEmpty && plan.changes.isEmpty)
  }
}

extension PathChange {
  /// The end of a period counted from the third of 2019-2020.
  fileprivate func until(_ slot: Int) -> Day? {
    let ends = ["04-17", "07-17", "11-06", "01-29"]
    let place = slot % 4
    let year = 2020 + slot / 4 + (place == 3 ? 1 : 0)
    return Day(iso: "\(year)-\(ends[place])")
  }
}

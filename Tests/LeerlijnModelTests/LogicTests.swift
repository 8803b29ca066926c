import LeerlijnModel
import Testing

struct LogicTests {
  private typealias Small = Logic<Int, String, Character>

  @Test func hasItsPartsInOrder() {
    #expect(Small.all([1, 2]).parts == [1, 2])
    #expect(Small.any([2, 1]).parts == [2, 1])
    #expect(Small.atLeast(5, [3, 4]).parts == [3, 4])
    #expect(Small.not(1).parts == [1])
    #expect(Small.when(1, then: 2).parts == [1, 2])
    #expect(Small.rule("r").parts.isEmpty && Small.measure("m").parts.isEmpty)
  }

  @Test(
    arguments: [
      (Logic.all([1, 2]), "all([10, 20])"), (.any([2, 1]), "any([20, 10])"),
      (.atLeast(5, [3, 4]), "atLeast(5, [30, 40])"), (.not(1), "not(10)"),
      (.when(1, then: 2), "when(10, then: 20)"), (.rule("r"), "rule(\"r\")"),
      (.measure("m"), "measure(\"m\")"),
    ] as [(Logic<Int, String, Character>, String)])
  func keepsItsShapeOverOtherParts(logic: Logic<Int, String, Character>, mapped: String) {
    #expect("\(logic.mapParts { $0 * 10 })" == mapped)
  }

  /// A tree whose ends are a, b, … from left to right.
  private static let tree = Condition(
    .all([
      Condition(.any([.hours("a"), Condition(.rule("r"))])),
      Condition(.atLeast(1, [.hours("b"), Condition(.not(.hours("c")))])),
      Condition(.when(Condition(.rule("s")), then: .hours("d"))),
    ]))

  @Test func listsItsEndsInDocumentOrder() {
    #expect(Self.tree.measures.map(\.hoursPlacement) == ["a", "b", "c", "d"])
    #expect(Self.tree.references == ["r", "s"])
    #expect(Condition.hours("a").references.isEmpty)
    #expect(Condition(.rule("r")).measures.isEmpty)
  }

  @Test func listsEverythingOutermostFirst() {
    func name(_ condition: Condition) -> String {
      switch condition.kind {
      case .all: "all"
      case .any: "any"
      case .atLeast: "atLeast"
      case .not: "not"
      case .when: "when"
      case .rule(let id): id.text
      case .measure(let measure): measure.hoursPlacement ?? "?"
      }
    }
    #expect(
      Self.tree.withDescendants.map(name) == [
        "all", "any", "a", "r", "atLeast", "b", "not", "c", "when", "s", "d",
      ])
    #expect(Self.tree.children.map(name) == ["any", "atLeast", "when"])
  }
}

import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnMap

/// The map of a student with a plan on it.
@Suite struct PlanMapTests {
  private func layout(_ plan: (inout StudentStanding) -> Void) throws -> MapLayout {
    var standing = try #require(MapCurricula.standing(of: "9000129"))
    plan(&standing)
    var options = LineMap.Options()
    options.standing = standing
    return LineMap(MapCurricula.line, options).layout(in: .dutch)
  }

  private func box(_ id: String, of layout: MapLayout) throws -> MapFigure {
    try #require(layout.figures.first { $0.id == id })
  }

  @Test(arguments: [
    ("course-sw402", StudentStanding.Step.planned, MapSign.Kind.planned, "gepland: straks"),
    ("course-swj305", .underWay, .underWay, "loopt t/m straks"),
    ("placement-stage-4", .resit, .planned, "herkansing: straks"),
  ]) func showsWithASignAndInWordsWhatIsTaken(
    id: String, step: StudentStanding.Step, sign: MapSign.Kind, words: String
  ) throws {
    let unit = String(id[(id.firstIndex(of: "-").map(id.index(after:)) ?? id.startIndex)...])
    let layout = try layout { $0.plan(unit, step, Phrase(same: "straks")) }
    let box = try box(id, of: layout)
    #expect(box.state == sign)
    #expect(box.signs.contains { $0.kind == sign && $0.title == words })
    #expect(box.texts.map(\.text).joined(separator: " ").contains(words))
    #expect(layout.figures.contains { $0.sample == .sign(sign) }, "it stands in the legend")
  }

  @Test func leavesWithoutASignWhatIsOpenAndNotTaken() throws {
    let before = try layout { _ in }
    #expect(try box("course-swm402", of: before).state == .open)
    let after = try layout { $0.leaveOpen(allBut: ["swm401"]) }
    #expect(try box("course-swm402", of: after).state == nil)
    #expect(try box("course-swm401", of: after).state == .open)
    #expect(try box("course-sw101", of: after).state == .met)
  }

  /// What no plan is on stays as it is, to the byte.
  @Test func hasTheSignsOfPlansOnlyWhereTheyAreUsed() throws {
    var options = LineMap.Options()
    options.standing = MapCurricula.standing(of: "9000129")
    let plain = LineMap(MapCurricula.line, options).svg(in: .dutch)
    #expect(!plain.contains("planned") && !plain.contains("underWay"))
    options.standing?.plan("sw402", .planned, Phrase(same: "straks"))
    let planned = LineMap(MapCurricula.line, options).svg(in: .dutch)
    #expect(planned.contains("<symbol id=\"map-s-planned\"") && !planned.contains("underWay"))
  }
}

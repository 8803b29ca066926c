import LeerlijnXML
import Testing

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("sesion", "session"), ("sessoin", "session"), ("Session", "session"), ("titel", "title"),
    ("seriess", "series"),
  ])
  func findsWhatWasMeant(_ written: String, _ meant: String) {
    #expect(nearestName(to: written, among: ["title", "series", "session", "rule"]) == meant)
  }

  @Test(arguments: ["bijeenkomst", "", "x", "rlue2x"])
  func givesNothingWhenNothingIsNear(_ written: String) {
    #expect(nearestName(to: written, among: ["title", "series", "session"]) == nil)
  }

  @Test func doesNotDependOnTheOrderOfCandidates() {
    let names = ["p2", "p4", "p3"]
    #expect(nearestName(to: "p1", among: names) == "p2")
    #expect(nearestName(to: "p1", among: names.reversed()) == "p2")
  }

  @Test func prefersTheFewestSlips() {
    #expect(nearestName(to: "swj301.t1", among: ["swj301.t22", "swj301.t2"]) == "swj301.t2")
  }
}

import LeerlijnModel
import Testing

struct IdentifierTests {
  @Test func isTheTextItIsMadeOf() {
    let id: CourseID = "swj301"
    #expect(id == CourseID("swj301") && id.text == "swj301" && "\(id)" == "swj301")
    #expect(id != "swj302")
  }

  @Test func standsInTheOrderOfItsText() {
    let ids: [CourseID] = ["b", "a", "B", "a.1"]
    #expect(ids.sorted() == ["B", "a", "a.1", "b"])
    #expect(!(CourseID("a") < "a"))
  }
}

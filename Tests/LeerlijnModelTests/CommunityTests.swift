import LeerlijnModel
import Testing

struct CommunityTests {
  @Test func bringsItsOwnPerspectiveUnlessAnotherRoleIsNamed() {
    #expect(Role(id: "client", titles: Titles([])).perspective == "client")
    #expect(Role(id: "ouder", titles: Titles([]), perspective: "client").perspective == "client")
  }
}

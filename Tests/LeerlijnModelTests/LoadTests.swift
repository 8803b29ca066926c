import LeerlijnModel
import Testing

struct LoadTests {
  private let programme = LeerlijnModelTests.programme {
    $0.courses = [
      course("all", tenths: 50, year: 1),
      course("jeugd", tenths: 60, year: 2) { $0.profile = "jeugd" },
      course("zorg", tenths: 70) { $0.profile = "zorg" },
      course("choose", tenths: 80) { $0.isElective = true },
      course("choose-jeugd", tenths: 85) {
        $0.isElective = true
        $0.profile = "jeugd"
      },
    ]
    $0.placements = [
      placement("stage", tenths: 300, year: 3),
      placement("stage-jeugd", tenths: 310, year: 4) { $0.profile = "jeugd" },
      placement("stage-zorg", tenths: 320) { $0.profile = "zorg" },
    ]
    $0.choices = [Choice(id: "room", credits: Credits(tenths: 90), year: 4, set: "s")]
  }

  @Test(
    "weighs what lies on a profile's path, and the room to choose",
    arguments: [
      ("jeugd", ["all 50 1", "jeugd 60 2", "stage 300 3", "stage-jeugd 310 4", "room 90 4"]),
      ("zorg", ["all 50 1", "zorg 70 -", "stage 300 3", "stage-zorg 320 -", "room 90 4"]),
      (nil, ["all 50 1", "stage 300 3", "room 90 4"]),
    ] as [(ProfileID?, [String])])
  func path(profile: ProfileID?, loads: [String]) {
    #expect(written(programme.loads(on: profile)) == loads)
  }

  @Test func weighsEverythingThereIs() {
    #expect(
      written(programme.loads(on: nil, everything: true)) == [
        "all 50 1", "jeugd 60 2", "zorg 70 -", "choose 80 -", "choose-jeugd 85 -", "stage 300 3",
        "stage-jeugd 310 4", "stage-zorg 320 -",
      ])
  }

  private func written(_ loads: [Load]) -> [String] {
    loads.map { "\($0.name) \($0.tenths) \($0.year.map(String.init) ?? "-")" }
  }

  @Test(
    "is full-time unless another mode is given",
    arguments: [
      (nil, true), ("full-time", true), ("voltijd", true), ("part-time", false), ("dual", false),
      ("full-time part-time", false),
    ] as [(String?, Bool)])
  func fullTime(mode: String?, isFullTime: Bool) {
    #expect(LeerlijnModelTests.programme { $0.mode = mode }.isFullTime == isFullTime)
  }
}

import LeerlijnModel
import Testing

struct PracticeFactsTests {
  @Test(arguments: [0, 1, 253, 254]) func namesOneOfTheStudentsOwn(index: Int) {
    let named = NamedPlacement.own(index)
    #expect(named.own == index && named.ofCurriculum == nil && named != .none)
  }

  @Test(arguments: [0, 1, 255, 16_127]) func namesOneOfTheCurriculums(index: Int) {
    let named = NamedPlacement.ofCurriculum(index)
    #expect(named.ofCurriculum == index && named.own == nil && named != .none)
  }

  @Test func namesNone() {
    #expect(NamedPlacement.none.own == nil && NamedPlacement.none.ofCurriculum == nil)
  }

  @Test func staysWithinWhatItCanHold() {
    #expect(NamedPlacement.own(255).own == 254)
    #expect(NamedPlacement.ofCurriculum(16_128).ofCurriculum == 16_127)
    #expect(NamedPlacement.ofCurriculum(1_000_000) != .none)
  }

  private static let named: [NamedPlacement] = [
    .none, .own(0), .own(254), .ofCurriculum(0), .ofCurriculum(16_127),
  ]

  @Test(arguments: HoursStatus.allCases, named)
  func keepsTheStatusAndThePlacementOfHours(status: HoursStatus, placement: NamedPlacement) {
    var fact = HoursFact(
      day: day("2020-03-11"), minutes: 30, status: status, placement: placement, row: 7)
    #expect(fact.status == status && fact.placement == placement)
    for other in HoursStatus.allCases {
      fact.status = other
      #expect(fact.status == other && fact.placement == placement)
    }
  }

  @Test func tellsTheSameWhicheverRowItStandsIn() {
    func content(
      day: Day = Day(number: -1), minutes: Int16 = 30, status: HoursStatus = .pending,
      placement: NamedPlacement = .none, row: UInt32 = 0
    ) -> UInt64 {
      HoursFact(day: day, minutes: minutes, status: status, placement: placement, row: row)
        .content
    }
    #expect(content(row: 1) == content(row: 2))
    let different = [
      content(), content(day: Day(number: 0)), content(minutes: 31), content(minutes: -1),
      content(status: .approved), content(status: .query), content(placement: .own(0)),
      content(placement: .ofCurriculum(0)),
    ]
    #expect(Set(different).count == different.count)
  }
}

import LeerlijnModel
import Testing

struct QuantityMeaningTests {
  private static func sessions(asShare: Bool) -> Quantity {
    .sessions(["s", "t"], counting: [.present, .late], share: asShare ? .offered : nil)
  }

  @Test(
    "can be asked for every one of what divides it",
    arguments: [
      (.hours([]), [.week, .period, .year]),
      (sessions(asShare: false), [.session, .period, .theme, .series, .year]),
      (.held(["s"]), [.session, .period, .theme, .series, .year]),
      (.perspectives(["r"], ["s"]), [.session, .period, .theme, .series, .year]),
      (.assessed("p", nil), [.moment]), (.grade(.course("c")), [.period, .year]),
      (.units(.programme, .credits(grades: nil)), [.period, .year]),
      (.units(.programme, .courses(grades: nil)), [.period, .year]),
      (.allocate(Allocation(slots: [])), [.period, .year]),
      (.dataPoints("o", counting: .kinds), [.period, .year]),
      (.experience(kinds: [], in: .years), []), (.order(.course("c"), before: .course("d")), []),
      (.document("d", issuedFrom: nil), []), (.isTrue(EnrolmentFact()), []), (.members([]), []),
    ] as [(Quantity, [Each])])
  func members(quantity: Quantity, members: [Each]) {
    #expect(quantity.members == members)
  }

  @Test func lowersBoundsOnNumbersOfSessionsAlone() {
    #expect(Self.sessions(asShare: false).isCappable && Quantity.held(["s"]).isCappable)
    #expect(!Self.sessions(asShare: true).isCappable && !Quantity.hours([]).isCappable)
    #expect(!Quantity.perspectives(["r"], ["s"]).isCappable)
  }

  @Test func readsTheSessionsOfItsSeries() {
    #expect(Self.sessions(asShare: true).series == ["s", "t"])
    #expect(Quantity.held(["s"]).series == ["s"])
    #expect(Quantity.perspectives(["r"], ["s"]).series == ["s"])
    #expect(Quantity.order(.series("s"), before: .series("t")).series.isEmpty)
  }

  @Test(
    "counts in a unit",
    arguments: [
      (.hours([]), .hours), (sessions(asShare: true), .share),
      (sessions(asShare: false), .sessions),
      (.held(["s"]), .sessions), (.assessed("p", nil), .roles),
      (.perspectives(["r"], ["s"]), .roles),
      (.grade(.test("t")), .grade), (.units(.programme, .credits(grades: nil)), .credits),
      (.units(.programme, .courses(grades: nil)), .courses),
      (.allocate(Allocation(slots: [])), .slots),
      (.dataPoints("o", counting: .judgements), .judgements),
      (.dataPoints("o", counting: .kinds), .kinds),
      (.dataPoints("o", counting: .assessors), .assessors),
      (.document("d", issuedFrom: nil), .documents),
      (.experience(kinds: [], in: .years), .years), (.experience(kinds: [], in: .hours), .hours),
      (.members([]), .persons), (.order(.course("c"), before: .course("d")), .count),
      (.isTrue(EnrolmentFact()), .count),
    ] as [(Quantity, Unit)])
  func unit(quantity: Quantity, unit: Unit) {
    #expect(quantity.unit == unit)
  }

  @Test func isReadOfANetworkOrOfAStudent() {
    let ofNetwork: [Quantity] = [.members([]), .held(["s"]), .perspectives(["r"], ["s"])]
    #expect(ofNetwork.allSatisfy { $0.isOfNetwork })
    #expect(!Self.sessions(asShare: false).isOfNetwork && !Quantity.hours([]).isOfNetwork)
  }

  @Test func countsACourseInOneSlotUnlessMoreIsSaid() {
    #expect(Allocation(slots: []).sharing == 1)
  }
}

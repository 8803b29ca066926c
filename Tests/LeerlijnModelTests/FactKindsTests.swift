import LeerlijnModel
import Testing

struct FactKindsTests {
  /// Year 3 has a placement with a moment, year 4 one without; `loose` is of no year.
  private static func school(looseHasMoments: Bool = false) -> Curriculum {
    let moment = AssessmentMoment(id: "final", due: .relative(.placementEnd, .init()), judges: [])
    return curriculum(programmes: [
      programme {
        $0.courses = [course("c", year: 3)]
        $0.placements = [
          placement("judged", year: 3) { $0.moments = [moment] },
          placement("plain", year: 4),
          placement("loose") { $0.moments = looseHasMoments ? [moment] : [] },
        ]
        $0.phases = [
          Phase(id: "with", credits: Credits(tenths: 600), years: [2, 3]),
          Phase(id: "without", credits: Credits(tenths: 600), years: [4]),
        ]
        $0.courseSets = [
          CourseSet(id: "set-with", courses: ["c", "judged"]),
          CourseSet(id: "set-without", courses: ["c", "plain"]),
        ]
      },
      programme("other") {
        $0.placements = [placement("elsewhere", year: 1)]
        $0.phases = [Phase(id: "other-phase", credits: Credits(tenths: 600), years: [3])]
      },
    ])
  }

  private static func slots(_ sets: CourseSetID...) -> Quantity {
    .allocate(
      Allocation(slots: sets.map { .init(id: $0.text, set: $0, demand: .courses(1)) }))
  }

  @Test(
    arguments: [
      (.hours(["judged"]), [.hours, .placements]),
      (.sessions(["s"], counting: [.present], share: nil), [.sessions, .attendance]),
      (.assessed("judged", nil), [.assessments]),
      (.dataPoints("o", counting: .kinds), [.assessments, .results]),
      (.document("d", issuedFrom: nil), [.documents]),
      (.experience(kinds: [], in: .hours), [.experience]), (.members([]), [.members]),
      (.held(["s"]), [.sessions]), (.perspectives(["r"], ["s"]), [.sessions, .involvement]),
      (.order(.moment("judged", "final"), before: .course("c")), [.assessments, .results]),
      (.order(.document("d"), before: .placementStart("judged")), [.documents, .placements]),
      (.order(.series("s"), before: .series("t")), [.sessions, .attendance]),
      (.isTrue(EnrolmentFact(years: [3], profiles: ["jeugd"])), []),
      (.isTrue(EnrolmentFact(degrees: ["d"])), [.documents]),
      (.isTrue(EnrolmentFact(organisationTakesPart: false)), [.placements]),
      (.isTrue(EnrolmentFact(isInNetwork: true)), [.placements, .members]),
    ] as [(Quantity, Set<FactKind>)])
  func countsTheseKinds(quantity: Quantity, kinds: Set<FactKind>) {
    #expect(quantity.factKinds(in: Self.school()) == kinds)
  }

  @Test(
    "reads judgements too where a placement among what counts is judged at moments",
    arguments: [
      (.grade(.course("c")), false), (.grade(.test("t")), false),
      (.grade(.placement("judged")), true), (.grade(.placement("plain")), false),
      (.units(.set("set-with"), .credits(grades: nil)), true),
      (.units(.set("set-without"), .credits(grades: nil)), false),
      (.units(.set("gone"), .credits(grades: nil)), false),
      (.units(.phase("with"), .courses(grades: nil)), true),
      (.units(.phase("without"), .courses(grades: nil)), false),
      // A phase says nothing of another programme's placements.
      (.units(.phase("other-phase"), .courses(grades: nil)), false),
      (.units(.years([1, 3]), .credits(grades: nil)), true),
      (.units(.years([4]), .credits(grades: nil)), false),
      (.units(.programme, .courses(grades: nil)), true), (slots("set-without", "set-with"), true),
      (slots("set-without"), false),
    ] as [(Quantity, Bool)])
  func judgements(quantity: Quantity, isJudged: Bool) {
    #expect(
      quantity.factKinds(in: Self.school())
        == (isJudged ? [.results, .assessments] : [.results]))
  }

  @Test func countsAPlacementOfNoYearInEveryYear() {
    let quantity = Quantity.units(.years([4]), .credits(grades: nil))
    #expect(
      quantity.factKinds(in: Self.school(looseHasMoments: true)) == [.results, .assessments])
  }

  @Test func readsForARuleWhatItsExceptionsReadAndNotWhatItRefersTo() {
    let school = Self.school()
    let rule = Rule(
      id: "r", condition: Condition(.all([.hours("judged"), Condition(.rule("s"))])),
      exceptions: [
        RuleException(
          days: days("2020-03-16", "2020-08-31"),
          condition: .measure(.document("d", issuedFrom: nil)))
      ])
    #expect(rule.factKinds(in: school) == [.hours, .placements, .documents])
    #expect(rule.condition.factKinds(in: school) == [.hours, .placements])
  }
}

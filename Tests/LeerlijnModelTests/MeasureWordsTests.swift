import LeerlijnDiagnostics
import LeerlijnModel
import Testing

struct MeasureWordsTests {
  private let words = MeasureWords(PlainNames())

  private static func sessions(
    _ counting: Set<Attendance> = [.present, .late], asShare: Bool = false
  ) -> Quantity {
    .sessions(["s"], counting: counting, share: asShare ? .offered : nil)
  }

  private static func slots(_ count: Int) -> Quantity {
    .allocate(
      Allocation(
        slots: (1...count).map {
          .init(id: "slot\($0)", set: CourseSetID("s\($0)"), demand: .courses(1))
        }))
  }

  @Test(
    "asks for at least one of what has no bound, or for all of it",
    arguments: [
      (.hours([]), "ten minste 1 uur stage", "at least 1 hour of placement"),
      (.hours(["p"]), "ten minste 1 uur van ‘placement p’", "at least 1 hour of “placement p”"),
      (
        sessions(), "ten minste 1 bijeenkomst van ‘series s’",
        "at least 1 session of “series s”"
      ),
      (
        sessions([.absent]), "ten minste 1 bijeenkomst van ‘series s’ (afwezig)",
        "at least 1 session of “series s” (absent)"
      ),
      (
        sessions([.absent, .excused, .present]),
        "ten minste 1 bijeenkomst van ‘series s’ (aanwezig, afwezig met bericht of afwezig)",
        "at least 1 session of “series s” (present, excused or absent)"
      ),
      (
        sessions([.late]), "ten minste 1 bijeenkomst van ‘series s’ (te laat)",
        "at least 1 session of “series s” (late)"
      ),
      (
        .held(["s"]), "ten minste 1 bijeenkomst van ‘series s’, gehouden",
        "at least 1 session of “series s”, held"
      ),
      (
        .assessed("p", nil), "alle beoordelaars bij ‘placement p’", "all assessors at “placement p”"
      ),
      (.assessed("p", "m"), "alle beoordelaars bij ‘moment m’", "all assessors at “moment m”"),
      (.grade(.course("c")), "een voldoende voor ‘course c’", "a pass for “course c”"),
      (.grade(.test("t")), "een voldoende voor de toets ‘test t’", "a pass for the test “test t”"),
      (.grade(.placement("p")), "een voldoende voor ‘placement p’", "a pass for “placement p”"),
      (
        .units(.set("s"), .credits(grades: nil)), "ten minste 1 EC van ‘set s’",
        "at least 1 EC of “set s”"
      ),
      (
        .units(.phase("f"), .courses(grades: nil)), "ten minste 1 onderwijseenheid van ‘phase f’",
        "at least 1 course of “phase f”"
      ),
      (
        .units(.years([1, 2]), .credits(grades: nil)), "ten minste 1 EC van jaar 1 en 2",
        "at least 1 EC of year 1 and 2"
      ),
      (
        .units(.programme, .credits(grades: nil)), "ten minste 1 EC van de opleiding",
        "at least 1 EC of the programme"
      ),
      (
        .units(
          .programme, .courses(grades: GradeBounds(minimum: .amount(600), maximum: .amount(700)))),
        "ten minste 1 onderwijseenheid van de opleiding met een cijfer van ten minste 6 en hoogstens 7",
        "at least 1 course of the programme with a grade of at least 6 and at most 7"
      ),
      (
        slots(3), "alle onderdelen gevuld uit ‘set s1’, ‘set s2’ en ‘set s3’",
        "all parts filled out of “set s1”, “set s2” and “set s3”"
      ),
      (
        slots(4), "alle onderdelen gevuld uit 4 verzamelingen", "all parts filled out of 4 sets"
      ),
      (
        .dataPoints("o", counting: .kinds), "ten minste 1 soort over ‘outcome o’",
        "at least 1 kind on “outcome o”"
      ),
      (
        .order(.moment("p", "m"), before: .course("c")), "‘moment m’ eerder dan ‘course c’",
        "“moment m” before “course c”"
      ),
      (
        .order(.document("d"), before: .placementStart("p")),
        "‘document d’ eerder dan de start van ‘placement p’",
        "“document d” before the start of “placement p”"
      ),
      (
        .order(.series("s"), before: .series("t")), "‘series s’ eerder dan ‘series t’",
        "“series s” before “series t”"
      ),
      (.document("d", issuedFrom: nil), "‘document d’ is binnen", "“document d” is in"),
      (
        .document("d", issuedFrom: .relative(.placementStart, CalendarPeriod(months: -3))),
        "‘document d’ is binnen, niet ouder dan 3 maanden vóór de start van de eigen stage",
        "“document d” is in, issued no earlier than 3 months before the start of the own placement"
      ),
      (
        .experience(kinds: [], in: .years), "ten minste 1 jaar werkervaring",
        "at least 1 year of work experience"
      ),
      (
        .experience(kinds: ["jeugd", "zorg"], in: .hours),
        "ten minste 1 uur werkervaring (jeugd of zorg)",
        "at least 1 hour of work experience (jeugd or zorg)"
      ),
      (
        .members([]), "ten minste 1 persoon in het leernetwerk",
        "at least 1 person in the learning network"
      ),
      (
        .members(["r"]), "ten minste 1 persoon in het leernetwerk (‘role r’)",
        "at least 1 person in the learning network (“role r”)"
      ),
      (
        .perspectives(["r", "q"], ["s"]), "inbreng van ‘role r’ en ‘role q’ bij ‘series s’",
        "what “role r” and “role q” bring to “series s”"
      ),
    ] as [(Quantity, String, String)])
  func withoutBounds(quantity: Quantity, dutch: String, english: String) {
    #expect(words.words(of: Measure(quantity)) == Phrase(nl: dutch, en: english))
  }

  @Test("names marks in the order of the list", arguments: 0..<16)
  func marks(choice: Int) {
    let marks = Attendance.allCases.filter { choice >> $0.rawValue & 1 == 1 }
    guard marks != [.present, .late], !marks.isEmpty else { return }
    let text = words.words(of: Measure(Self.sessions(Set(marks)))).english
    let list = marks.map(\.words).joinedByOr.english
    #expect(text == "at least 1 session of “series s” (\(list))")
  }

  @Test(
    "tells between which bounds",
    arguments: [
      (
        .hours([]), .amount(50_400), nil, "ten minste 840 uur stage",
        "at least 840 hours of placement"
      ),
      (
        .hours([]), nil, .amount(50_400), "hoogstens 840 uur stage",
        "at most 840 hours of placement"
      ),
      (
        .hours([]), .amount(48_000), .amount(50_400), "800 tot 840 uur stage",
        "800 to 840 hours of placement"
      ),
      (
        .hours([]), .amount(50_400), .amount(50_400), "precies 840 uur stage",
        "exactly 840 hours of placement"
      ),
      (
        .hours([]), .parameter("low"), .amount(50_400),
        "ten minste $low en hoogstens 840 uur stage",
        "at least $$low and at most 840 hours of placement"
      ),
      (
        .hours([]), .amount(48_000), .parameter("high"),
        "ten minste 800 uur en hoogstens $high stage",
        "at least 800 hours and at most $$high of placement"
      ),
      (
        .hours([]), .parameter("same"), .parameter("same"), "precies $same stage",
        "exactly $$same of placement"
      ),
      (
        .grade(.course("c")), .amount(600), .amount(900),
        "ten minste 6 en hoogstens 9 voor ‘course c’", "at least 6 and at most 9 for “course c”"
      ),
      (
        .grade(.course("c")), .amount(600), nil, "ten minste 6 voor ‘course c’",
        "at least 6 for “course c”"
      ),
      (
        .grade(.course("c")), nil, .amount(600), "hoogstens 6 voor ‘course c’",
        "at most 6 for “course c”"
      ),
      (
        sessions(asShare: true), .amount(8000), nil, "ten minste 80 % van ‘series s’",
        "at least 80% of “series s”"
      ),
      (
        sessions(asShare: true), .amount(5000), .amount(8000), "50 % tot 80 % van ‘series s’",
        "50% to 80% of “series s”"
      ),
      (
        .assessed("p", "m"), .amount(2), nil, "ten minste 2 rollen beoordelaars bij ‘moment m’",
        "at least 2 roles assessors at “moment m”"
      ),
      (
        .assessed("p", "m"), nil, .amount(2), "hoogstens 2 rollen beoordelaars bij ‘moment m’",
        "at most 2 roles assessors at “moment m”"
      ),
      (
        slots(1), .amount(1), nil, "ten minste 1 onderdeel gevuld uit ‘set s1’",
        "at least 1 part filled out of “set s1”"
      ),
      (
        slots(1), nil, .amount(1), "hoogstens 1 onderdeel gevuld uit ‘set s1’",
        "at most 1 part filled out of “set s1”"
      ),
      (
        .perspectives(["r"], ["s"]), .amount(2), nil,
        "ten minste 2 rollen (‘role r’) bij ‘series s’",
        "at least 2 roles (“role r”) at “series s”"
      ),
      (
        .perspectives(["r"], ["s"]), nil, .amount(2),
        "hoogstens 2 rollen (‘role r’) bij ‘series s’",
        "at most 2 roles (“role r”) at “series s”"
      ),
    ] as [(Quantity, Bound?, Bound?, String, String)])
  func bounds(
    quantity: Quantity, minimum: Bound?, maximum: Bound?, dutch: String, english: String
  ) {
    let measure = Measure(quantity, minimum: minimum, maximum: maximum)
    #expect(words.words(of: measure) == Phrase(nl: dutch, en: english))
  }

  @Test(
    arguments: [
      (.period("p1"), "binnen ‘period p1’", "within “period p1”"),
      (.year("2019-2020"), "binnen 2019-2020", "within 2019-2020"),
      (.phase("f"), "binnen ‘phase f’", "within “phase f”"),
      (.programme("sw"), "binnen ‘programme sw’", "within “programme sw”"),
      (.studyYear, "binnen het studiejaar", "within the study year"),
      (.placement, "binnen de eigen stage", "within the own placement"),
      (.enrolment, "binnen de inschrijving", "within the enrolment"),
      (
        .days(.relative(.yearStart, .init()), .fixed(day("2020-07-03"))),
        "van de start van het studiejaar tot en met vr 3 juli 2020",
        "from the start of the study year through Fri 3 July 2020"
      ),
    ] as [(Window, String, String)])
  func tellsTheWindow(window: Window, dutch: String, english: String) {
    #expect(words.words(of: window) == Phrase(nl: dutch, en: english))
  }

  @Test func tellsEachThenTheWindowThenTheLastDay() {
    let measure = Measure(
      Self.sessions(), minimum: .amount(4), window: .studyYear,
      deadline: .fixed(day("2020-07-03")), each: .period)
    #expect(
      words.words(of: measure)
        == Phrase(
          nl: "ten minste 4 bijeenkomsten van ‘series s’, in elke onderwijsperiode, "
            + "binnen het studiejaar, uiterlijk op vr 3 juli 2020",
          en: "at least 4 sessions of “series s”, in every teaching period, "
            + "within the study year, by Fri 3 July 2020"))
  }

  @Test(
    "names what is counted",
    arguments: [
      (.hours(["p"]), "uur van ‘placement p’", "hours of “placement p”"),
      (sessions(), "bijeenkomsten van ‘series s’", "sessions of “series s”"),
      (
        sessions(asShare: true), "het aandeel bijeenkomsten van ‘series s’",
        "the share of sessions of “series s”"
      ),
      (.grade(.course("c")), "het cijfer voor ‘course c’", "the grade for “course c”"),
      (.assessed("p", "m"), "beoordelaars bij ‘moment m’", "assessors at “moment m”"),
      (.document("d", issuedFrom: nil), "‘document d’ is binnen", "“document d” is in"),
      (
        .order(.series("s"), before: .series("t")), "‘series s’ eerder dan ‘series t’",
        "“series s” before “series t”"
      ),
      (.isTrue(EnrolmentFact(years: [3])), "jaar 3", "year 3"),
    ] as [(Quantity, String, String)])
  func noun(quantity: Quantity, dutch: String, english: String) {
    #expect(words.noun(of: Measure(quantity)) == Phrase(nl: dutch, en: english))
  }
}

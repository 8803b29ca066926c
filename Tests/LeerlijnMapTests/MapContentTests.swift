import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnMap

/// What stands in the picture of the shipped line.
@Suite struct MapContentTests {
  private static let layout = LineMap(MapCurricula.line).layout(in: .dutch)

  private func figure(_ id: String, in layout: MapLayout = layout) throws -> MapFigure {
    try #require(layout.figures.first { $0.id == id })
  }

  private func words(_ figure: MapFigure) -> String {
    figure.texts.map(\.text).joined(separator: " ").replacing("- ", with: "")
  }

  @Test func putsCoursesInTheBandOfTheOutcomesTheyAssessMost() throws {
    // sw105 develops three strands and assesses inquiry alone.
    let course = try figure("course-sw105")
    let band = try #require(
      Self.layout.figures.first { $0.kind == .band && $0.title.contains("Onderzoekend vermogen") })
    #expect(band.frame.contains(course.frame))
    #expect(words(course).contains("A1 D1 B1"))
  }

  @Test func drawsTheStrandsOfTheMasterAsTheSameBand() {
    let bands = Self.layout.figures.filter { $0.kind == .band }
    #expect(bands.count == 5)
    #expect(bands[3].title == "D  Onderzoekend vermogen → D  Onderzoek en methodologie")
  }

  /// Where a line shows one profile, that is said above it.
  @Test func namesTheProfileOfACourseBesideThoseOfOthers() throws {
    let own = MapCurricula.shipped("sociaal-werk.xml").curriculum
    let all = LineMap(own).layout(in: .dutch)
    #expect(try words(figure("course-swz301", in: all)).contains("profiel Zorg"))
    #expect(try words(figure("course-swj301", in: all)).contains("profiel Jeugd"))
    #expect(try !words(figure("course-swj301")).contains("profiel"))
  }

  @Test func makesABoxLargerByItsCredits() throws {
    let (five, ten, thirty) = try (
      figure("course-sw102").frame, figure("course-sw101").frame, figure("course-swm401").frame
    )
    func area(_ frame: MapRectangle) -> Int { frame.width * frame.height }
    #expect(area(five) < area(ten) && area(ten) < area(thirty))
  }

  /// Words may make a box larger than its credits do; the line at its foot is always as long as they.
  @Test func drawsALineAsLongAsTheCredits() throws {
    let courses = MapCurricula.line.courses
    let boxes = try courses.map { course in
      (try figure("course-\(course.id)"), course.credits.tenths)
    }
    let (longest, most) = try #require(boxes.max { $0.1 < $1.1 })
    #expect(longest.gauge > 100)
    for (box, tenths) in boxes {
      #expect(abs(box.gauge * most - longest.gauge * tenths) <= 2 * most)
      #expect(box.gauge + 2 * MapFigure.gaugeInset <= box.frame.width)
    }
    let sample = try #require(Self.layout.figures.first { $0.sample == .gauge })
    #expect(sample.title == "onderin een vak: 5 EC")
    let five = try #require(boxes.first { $0.1 == 50 })
    #expect(sample.frame.width == five.0.gauge)
  }

  @Test(arguments: ["9000101", "9000290"])
  func keepsTheArrowOfEveryStrandThatGoesOn(_ student: String) throws {
    var options = LineMap.Options()
    options.standing = MapCurricula.standing(of: student)
    for options in [LineMap.Options(), options] {
      let layout = LineMap(MapCurricula.line, options).layout(in: .dutch)
      let bands = layout.figures.filter { $0.kind == .band && $0.tint != nil }
      let arrows = layout.figures.filter { $0.kind == .guide }
      #expect(arrows.compactMap(\.tint) == bands.compactMap(\.tint))
      for (arrow, band) in zip(arrows, bands) {
        #expect(arrow.frame.y >= band.frame.y && arrow.frame.bottom <= band.frame.bottom)
      }
    }
  }

  /// Without years and periods the courses stand in the order of what is needed first.
  @Test func putsCoursesWithoutYearsInSteps() throws {
    var curriculum = Curriculum(id: "c", edition: "1", titles: Titles(nl: "Proef"))
    var programme = Programme(
      id: "p", titles: Titles(nl: "Opleiding"), level: "other", credits: Credits(tenths: 1200))
    func needing(_ courses: String...) -> Condition {
      Condition(
        .all(
          courses.map {
            Condition(.measure(Measure(.grade(.course(CourseID($0))), minimum: .amount(550))))
          }))
    }
    let needs: [String: [String]] = ["b": ["a"], "c": ["a"], "d": ["b", "c"], "e": ["a", "d"]]
    programme.courses = ["e", "d", "c", "b", "a", "los"].map { name in
      var course = Course(
        id: CourseID(name), titles: Titles(nl: name), credits: Credits(tenths: 30))
      if let needed = needs[name] {
        course.requires = Condition(.all(needed.map { needing($0) }))
      }
      return course
    }
    curriculum.programmes = [programme]
    let layout = LineMap(curriculum).layout(in: .dutch)
    let x = try Dictionary(
      uniqueKeysWithValues: programme.courses.map {
        ($0.id.text, try figure("course-\($0.id)", in: layout).frame.x)
      })
    let (a, b, c) = (try #require(x["a"]), try #require(x["b"]), try #require(x["c"]))
    let (d, e) = (try #require(x["d"]), try #require(x["e"]))
    #expect(a < b && b == c && c < d && d < e)
    let steps = layout.figures.filter { $0.kind == .period }
    #expect(steps.map(\.title) == ["Stap 1", "Stap 2", "Stap 3", "Stap 4"])
    #expect(layout.edges.count == 6 && layout.edgesLeftOut == 0)
    let note = layout.figures.first { $0.kind == .note && $0.title.contains("nergens voor nodig") }
    let loose = try figure("course-los", in: layout)
    #expect(try #require(note).frame.bottom <= loose.frame.y)
  }

  @Test func placesAPlacementOverItsDays() throws {
    let long = try figure("placement-stage-3").frame
    let short = try figure("placement-stage-4").frame
    let years = Self.layout.figures.filter { $0.kind == .year }
    #expect(long.x == years[2].frame.x && long.right < years[2].frame.right)
    #expect(short.x > years[3].frame.x + years[3].frame.width * 2 / 5)
    let moments = try figure("placement-stage-3").signs.filter { $0.kind == .moment }
    #expect(moments.map(\.title) == ["Tussenbeoordeling 14 feb", "Eindbeoordeling 3 jul"])
  }

  @Test func datesTheSessionsThatHaveADayAndCountTheOthers() throws {
    let leerhuis = try figure("series-leerhuis")
    #expect(leerhuis.signs.count == 6)
    #expect(
      words(leerhuis) == "12 dec 10 mrt 4 jun 12 dec 10 mrt 4 jun")
    #expect(words(try figure("series-leernetwerk")).hasPrefix("4 tot 5 per jaar"))
    #expect(words(try figure("series-docent-student")).hasPrefix("8 tot 10 per jaar"))
  }

  @Test func saysWhatTheMasterAsksAfterTheYearsOfWork() throws {
    let gap = words(try figure("transition-1"))
    #expect(gap.hasPrefix("Jaren werk De master vraagt bij de start:"))
    for title in ["Diploma Sociaal Werk", "Intakegesprek", "Werkervaring voor de master"] {
      #expect(gap.contains(title))
    }
  }

  @Test func drawsEveryPrerequisiteThatIsACourseOrPlacement() {
    let edges = Self.layout.edges.map { "\($0.from) \($0.to)" }
    #expect(
      Set(edges) == ["sw101 sw201", "stage-3 sw402", "stage-3 stage-4", "mjz104 mjz204"])
  }

  @Test func marksAFindingWhereItIs() throws {
    let (curriculum, findings) = MapCurricula.shipped("leerlijn-jeugd.xml")
    var options = LineMap.Options()
    options.findings = findings
    let layout = LineMap(curriculum, options).layout(in: .dutch)
    // Its entry requirement has no regulation yet: said inside the course.
    let course = try figure("course-swj301", in: layout)
    let mark = try #require(course.signs.first { $0.kind == .advice })
    #expect(mark.title.contains("LL0402"))
    // Said of the rule about placement hours.
    let placement = try figure("placement-stage-3", in: layout)
    #expect(placement.signs.contains { $0.title.contains("Stage-uren") })
    let clean = try figure("course-sw101", in: layout)
    #expect(!clean.signs.contains { $0.kind == .advice })
    let title = try figure("title", in: layout)
    #expect(title.texts.contains { $0.text.hasPrefix("Controle: \(findings.count) adviezen") })
  }

  @Test func marksAnErrorMoreSeverelyThanAdvice() throws {
    let course = try #require(MapCurricula.line.courses.first { $0.id == "sw101" })
    let code = DiagnosticCode(1, "test")
    var options = LineMap.Options()
    options.findings = [
      Diagnostic(code, .advice, at: course.place, Phrase(same: "raad")),
      Diagnostic(code, .error, at: course.place, Phrase(same: "fout <hier>")),
    ]
    let map = LineMap(MapCurricula.line, options)
    let signs = try figure("course-sw101", in: map.layout(in: .dutch)).signs
    let mark = try #require(signs.first { $0.kind == .error })
    #expect(mark.title.contains("raad") && mark.title.contains("fout <hier>"))
    #expect(map.svg(in: .dutch).contains("fout &lt;hier&gt;"))
  }

  // MARK: A student

  @Test func signsEverythingByTheStudentsVerdicts() throws {
    var options = LineMap.Options()
    options.standing = MapCurricula.standing(of: "9000290")
    let layout = LineMap(MapCurricula.line, options).layout(in: .dutch)
    #expect(try figure("course-sw101", in: layout).state == .met)
    // Three attempts below the pass mark: not passed, and never called missed.
    #expect(try figure("course-sw105", in: layout).state == .open)
    #expect(try figure("course-mjz101", in: layout).state == .notApplicable)
    #expect(try figure("course-swz301", in: layout).state == .notApplicable)
    #expect(try figure("placement-stage-3", in: layout).state == .open)
    let sessions = try figure("series-docent-student", in: layout).signs.map(\.kind)
    #expect(sessions.count { $0 == .met } == 7 && sessions.count { $0 == .missed } == 1)
    let rules = layout.figures.filter { $0.kind == .note }
    let missed = rules.filter { $0.signs.first?.kind == .missed }.map(\.title)
    #expect(missed.contains("Propedeuse binnen twee jaar (advies)"))
  }

  @Test func callsACoursePassedWhereTheEngineDoes() throws {
    // An exempted course has no grade and is passed.
    let exempt = MapCurricula.evidence.students.indices.first { student in
      MapCurricula.evidence.decisions[student].contains { decision in
        decision.kind == .exemption
          && MapCurricula.line.courses.contains { $0.id.text == decision.about }
      }
    }
    let student = try #require(exempt)
    let decision = try #require(
      MapCurricula.evidence.decisions[student].first { decision in
        decision.kind == .exemption
          && MapCurricula.line.courses.contains { $0.id.text == decision.about }
      })
    let standing = StudentStanding(
      MapCurricula.line, MapCurricula.evidence, student: student, asOf: MapCurricula.asOf)
    #expect(standing.units[decision.about]?.sign == .met)
  }

  // MARK: A strand

  @Test func raisesAStrandStepByStep() throws {
    var options = LineMap.Options()
    options.strand = "onderzoekend-vermogen"
    let layout = LineMap(MapCurricula.line, options).layout(in: .dutch)
    let cards = layout.figures.filter { $0.kind == .card }
    #expect(cards.map(\.id) == (1...6).map { "outcome-ov.\($0)" })
    for (lower, higher) in zip(cards, cards.dropFirst()) {
      #expect(lower.frame.right < higher.frame.x)
      #expect(lower.frame.bottom > higher.frame.bottom)
    }
    let first = cards[0].texts.map(\.text)
    #expect(first.contains("Je maakt kennis") && first.contains("Je laat het zien"))
    #expect(words(cards[0]).contains("Project: een hulpvraag verkennen jaar 1, periode 3"))
    #expect(layout.figures.contains { $0.kind == .gap })
    // A strand of the master shows the same staircase.
    options.strand = "onderzoek-methodologie"
    #expect(LineMap(MapCurricula.line, options).layout(in: .dutch).figures == layout.figures)
  }

  @Test func saysWhereAnOutcomeIsNowhere() throws {
    var curriculum = MapCurricula.line
    curriculum.strands[0].outcomes.append(
      Outcome(id: "los", level: 7, titles: Titles(nl: "Nergens te leren")))
    var options = LineMap.Options()
    options.strand = curriculum.strands[0].id
    let layout = LineMap(curriculum, options).layout(in: .dutch)
    let card = try figure("outcome-los", in: layout)
    #expect(card.texts.count { $0.text == "Staat nog nergens." } == 3)
  }
}

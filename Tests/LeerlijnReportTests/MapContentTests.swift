import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnReport

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

  @Test func makesABoxLargerByItsCredits() throws {
    let (five, ten, thirty) = try (
      figure("course-sw102").frame, figure("course-sw101").frame, figure("course-swm401").frame
    )
    func area(_ frame: MapRectangle) -> Int { frame.width * frame.height }
    #expect(area(five) < area(ten) && area(ten) < area(thirty))
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
    for title in ["Diploma Sociaal Werk", "Intakegesprek", "Werkervaring in de jeugdzorg"] {
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
    #expect(missed.contains("Propedeuse binnen twee jaar"))
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

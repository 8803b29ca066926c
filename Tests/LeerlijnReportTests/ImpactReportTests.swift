import LeerlijnAnalysis
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnPage
import LeerlijnRules
import Testing

@testable import LeerlijnReport

/// The impact of a higher minimum on the shipped cohort, in the forms people and programs read.
@Suite struct ImpactReportTests {
  private func impact(
    raised: Bool = true, _ change: (inout Curriculum) -> Void = { _ in },
    both: (inout Curriculum) -> Void = { _ in }
  ) throws -> Impact {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    let folder = "/" + parts.joined(separator: "/") + "/curricula/"
    var log = DiagnosticLog()
    let read = readCurriculum(
      at: folder + "leerlijn-jeugd.xml", checking: .withoutAdvice, reporting: &log)
    var old = try #require(read)
    let place = try #require(old.rules.firstIndex { $0.id == "leernetwerk-deelname" })
    // Four of everybody in years 3 and 4, so that a fifth takes something from many.
    old.rules[place].condition = Condition(
      .measure(
        Measure(
          .sessions(["leernetwerk"], counting: [.present, .late], asShare: false),
          minimum: .amount(4))))
    old.rules[place].scope.profile = "jeugd"
    old.rules[place].scope.years = [3, 4]
    both(&old)
    var new = old
    if raised, case .measure(var measure) = new.rules[place].condition.kind {
      measure.minimum = .amount(5)
      new.rules[place].condition = Condition(.measure(measure))
    }
    change(&new)
    let evidence = readEvidence(at: folder + "voorbeeld", forAnyOf: [new, old]).evidence
    let day = try #require(Day(iso: "2020-03-11"))
    return Impact(from: old, to: new, of: evidence, asOf: day)
  }

  private func text(_ impact: Impact, _ language: Language) -> String {
    ImpactText(impact, in: language, flow: TextFlow(width: 100)).text()
  }

  private func html(_ impact: Impact, _ options: ImpactOptions = ImpactOptions()) -> String {
    MarkupWriter.text(of: ImpactSection(impact, in: .dutch, options).section.content)
  }

  @Test func saysOfWhomNothingCanBeSaid() throws {
    let impact = try impact(raised: false) { new in
      new.parameters.append(
        Parameter(
          id: "minimum", unit: .sessions, titles: Titles(nl: "Minimum"),
          values: [Parameter.Value(from: nil, cohorts: 2018...2022, amount: 5)]))
      guard let place = new.rules.firstIndex(where: { $0.id == "leernetwerk-deelname" }),
        case .measure(var measure) = new.rules[place].condition.kind
      else { return }
      measure.minimum = .parameter("minimum")
      new.rules[place].condition = Condition(.measure(measure))
    }
    let rule = try #require(impact.rules.first { !$0.untold.isEmpty })
    #expect(
      rule.untold.allSatisfy { !(2018...2022).contains(impact.new.evidence.students[$0].cohort) })
    #expect(impact.touches.allSatisfy { !rule.untold.contains($0.subject) })
    let told = text(impact, .dutch).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains("Over wie niets te zeggen is"))
    #expect(told.contains("‘Minimum’, en die parameter heeft geen waarde voor cohort 2016 en 2017"))
  }

  /// What hangs on a number without a value says nothing either, be it by another rule.
  @Test func saysNothingOfARuleThatRefersToANumberWithoutValue() throws {
    let referring: RuleID = "docent-student-deelname"
    let impact = try impact(raised: false) { new in
      new.parameters.append(
        Parameter(
          id: "minimum", unit: .sessions, titles: Titles(nl: "Minimum"),
          values: [Parameter.Value(from: nil, cohorts: 2018...2022, amount: 0)]))
      guard let place = new.rules.firstIndex(where: { $0.id == "leernetwerk-deelname" }),
        let other = new.rules.firstIndex(where: { $0.id == referring }),
        case .measure(var measure) = new.rules[place].condition.kind
      else { return }
      measure.minimum = .parameter("minimum")
      new.rules[place].condition = Condition(.measure(measure))
      new.rules[other].condition = Condition(
        .all([new.rules[other].condition, Condition(.rule("leernetwerk-deelname"))]))
    }
    let rule = try #require(
      impact.rules.first { rule in
        rule.pair.new.map { impact.new.curriculum.rules[$0].id == referring } ?? false
      })
    #expect(!rule.untold.isEmpty)
    #expect(rule.losses == 0 && rule.gains == 0)
    let told = text(impact, .dutch).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains("hangt af van een parameter die voor hen geen waarde heeft (cohort 20"))
  }

  @Test func namesWhatIsRegisteredUnderANameThatIsGone() throws {
    var world = try impact(raised: false)
    #expect(world.lostNames.isEmpty)
    let editions = (world.old.curriculum, world.new.curriculum)
    var renamed = editions.1
    for programme in renamed.programmes.indices {
      for course in renamed.programmes[programme].courses.indices
      where renamed.programmes[programme].courses[course].id == "sw106" {
        renamed.programmes[programme].courses[course].id = "sw116"
      }
    }
    var options = Impact.Options()
    options.renamed = [.course: ["sw106": "sw116"]]
    world = Impact(
      from: editions.0, to: renamed, of: world.old.evidence, asOf: world.asOf, options)
    #expect(world.lostNames.map(\.old) == ["sw106"])
    #expect(world.lostNames.first?.rows ?? 0 > 20)
    let text = text(world, .dutch)
    #expect(text.contains("‘sw106’ heet hier ‘sw116’"))
    #expect(text.contains("of zet het als 'alias' bij ‘sw116’"))
    #expect(!text.contains("ontheffing van de examencommissie"))
    // Under another code it is the same course.
    for programme in renamed.programmes.indices {
      for course in renamed.programmes[programme].courses.indices
      where renamed.programmes[programme].courses[course].id == "sw116" {
        renamed.programmes[programme].courses[course].aliases = ["sw106"]
      }
    }
    world = Impact(
      from: editions.0, to: renamed, of: world.old.evidence, asOf: world.asOf, options)
    #expect(world.lostNames.isEmpty)
    #expect(world.counts.losses == 0 && world.counts.gains == 0)
  }

  @Test func opensWithWhomItTouches() throws {
    let impact = try impact()
    #expect(impact.counts.losses > 0)
    let dutch = text(impact, .dutch).split(separator: "\n")
    #expect(dutch[1].hasPrefix("Van de 64 studenten "))
    let lines = text(impact, .dutch).split(separator: "\n").joined(separator: " ")
    #expect(lines.contains("‘Leernetwerkbijeenkomsten’ vraagt 5 in plaats van 4 bijeenkomsten."))
    #expect(text(impact, .english).contains("Of the 64 students"))
  }

  @Test func saysWhatIsAskedNowAndWhatWasAsked() throws {
    let impact = try impact(raised: false) { new in
      guard let place = new.rules.firstIndex(where: { $0.id == "leernetwerk-deelname" }),
        case .measure(var measure) = new.rules[place].condition.kind
      else { return }
      measure.quantity = .sessions(["leerhuis"], counting: [.present, .late], asShare: false)
      new.rules[place].condition = Condition(.measure(measure))
    }
    let lines = text(impact, .dutch).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      lines.contains(
        "‘Leernetwerkbijeenkomsten’ vraagt nu ten minste 4 bijeenkomsten van "
          + "‘Leerhuisbijeenkomst’; dat was ten minste 4 bijeenkomsten van "
          + "‘Leernetwerkbijeenkomst’."))
  }

  @Test func saysThatSessionsMayBeAddedAndForWhomThatIsTight() throws {
    let impact = try impact(raised: false) { new in
      for place in new.programmes.indices {
        for series in new.programmes[place].series.indices {
          new.programmes[place].series[series].isPlannedCompletely = false
        }
      }
    }
    #expect(impact.counts.urgent > 0)
    let lines = text(impact, .dutch).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      lines.contains(
        "van niet meer haalbaar naar nog open, krap: bij ‘Leernetwerkbijeenkomsten’ ligt de "
          + "planning nog niet vast: er kunnen bijeenkomsten bij komen. Nodig:"))
    #expect(!lines.contains("iets anders"))
  }

  /// What can be reached of a share is a share, not the count that it is worked out from.
  @Test func tellsAShareAsAPercentage() throws {
    func plan(atMost maximum: Int, in curriculum: inout Curriculum) {
      for place in curriculum.programmes.indices {
        for series in curriculum.programmes[place].series.indices {
          curriculum.programmes[place].series[series].isPlannedCompletely = false
          curriculum.programmes[place].series[series].maximum = .amount(maximum)
        }
      }
    }
    let impact = try impact(raised: false) { new in
      plan(atMost: 5, in: &new)
    } both: { old in
      plan(atMost: 12, in: &old)
      guard let place = old.rules.firstIndex(where: { $0.id == "leernetwerk-deelname" }),
        case .measure(var measure) = old.rules[place].condition.kind
      else { return }
      measure.quantity = .sessions(["leernetwerk"], counting: [.present, .late], asShare: true)
      measure.minimum = .amount(8000)
      old.rules[place].condition = Condition(.measure(measure))
    }
    let told = text(impact, .dutch).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let sentences = told.matches(of: /is nu ten hoogste (\d+) % haalbaar in plaats van (\d+) %/)
    #expect(!sentences.isEmpty)
    #expect(sentences.allSatisfy { (20...100).contains(Int($0.1) ?? 0) })
  }

  @Test func saysThatNothingChangesBetweenEqualEditions() throws {
    let text = text(try impact(raised: false), .dutch)
    #expect(text.contains("Voor geen van de 64 studenten verandert er iets."))
    #expect(!text.contains("Met een overgangsregeling"))
  }

  @Test func namesNobodyButByNumber() throws {
    let impact = try impact()
    let names = impact.new.evidence.students.compactMap(\.name)
    let all =
      text(impact, .dutch) + String(decoding: ImpactJSON(impact).bytes(), as: UTF8.self)
      + html(impact)
    for name in names { #expect(!all.contains(name)) }
  }

  /// A number of a student is what somebody typed.
  @Test func takesNoStudentForMarkup() throws {
    let day = try #require(Day(iso: "2020-03-11"))
    var old = Curriculum(id: "p", edition: "1", titles: Titles(nl: "P"))
    old.years = [
      StudyYear(
        id: "2019-2020",
        days: DayRange(try #require(Day(iso: "2019-09-02")), try #require(Day(iso: "2020-07-17"))))
    ]
    var programme = Programme(id: "sw", level: "bachelor", credits: Credits(tenths: 50))
    programme.courses = [Course(id: "k", credits: Credits(tenths: 50), year: 1)]
    old.programmes = [programme]
    func rule(_ least: Int) -> Rule {
      Rule(
        id: "r", deadline: .fixed(day - 10),
        condition: Condition(
          .measure(Measure(.grade(.course("k")), minimum: .amount(least)))))
    }
    old.rules = [rule(550)]
    var new = old
    new.rules = [rule(900)]
    var builder = EvidenceBuilder(for: old)
    let student = builder.addStudent("<b>&1", cohort: 2019, network: nil)
    builder.enrol(
      student, programme: "sw", mode: nil, year: 1, profile: nil, days: old.years[0].days)
    builder.grade(student, "k", .grade(700), on: day - 20)
    let impact = Impact(from: old, to: new, of: builder.build(), asOf: day)
    let html = html(impact)
    #expect(html.contains("<small>&lt;b&gt;&amp;1</small>"))
    #expect(!html.contains("<b>"))
  }

  @Test func givesTheSameBytesEveryTime() throws {
    let first = try impact()
    let second = try impact()
    #expect(ImpactJSON(first).bytes() == ImpactJSON(second).bytes())
    #expect(text(first, .english) == text(second, .english))
    #expect(html(first) == html(second))
  }

  @Test func writesASectionThatEscapesAndNamesItsTables() throws {
    var options = ImpactOptions()
    options.fragments = ["<rule id=\"a\"/>", nil, nil, nil]
    let html = html(try impact(), options)
    #expect(html.contains("&lt;rule id=&quot;a&quot;/&gt;"))
    #expect(!html.contains("<style") && !html.contains("<script") && !html.contains("http"))
    let tables = html.components(of: "<table class=\"counts\">")
    #expect(tables > 4)
    #expect(html.components(of: "<caption>") == tables)
    #expect(!html.contains("<h2") && html.contains("<h3>"))
  }
}

extension String {
  /// How often something stands in it.
  fileprivate func components(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let start = rest.indices.first(where: { rest[$0...].hasPrefix(part) }) {
      count += 1
      rest = rest[start...].dropFirst(part.count)
    }
    return count
  }
}

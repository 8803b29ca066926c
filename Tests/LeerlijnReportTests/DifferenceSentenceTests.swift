import LeerlijnAnalysis
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnReport

/// Each kind of change as a committee reads it.
@Suite struct DifferenceSentenceTests {
  struct Sentence: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let dutch: String
    let english: String

    var testDescription: String { dutch }
  }

  @Test(arguments: DifferenceSentenceTests.sentences)
  func saysTheChange(_ sentence: Sentence) throws {
    let report = try DifferenceScene.report {
      try $0.with(sentence.new, for: sentence.old)
    }
    let entries = report.sections.flatMap(\.entries).map(\.sentence)
    #expect(entries.map(\.dutch) == [sentence.dutch].filter { !$0.isEmpty })
    #expect(entries.map(\.english) == [sentence.english].filter { !$0.isEmpty })
  }

  static let sentences = [
    Sentence(
      old: #"<sessions series="ln" min="4"/>"#, new: #"<sessions series="ln" min="5"/>"#,
      dutch: "In de regel ‘Meedoen’ gaat het minimum voor bijeenkomsten van ‘Leernetwerk’ van 4 "
        + "naar 5.",
      english: "In the rule ‘Taking part’ the minimum for sessions of ‘Leernetwerk’ goes from 4 "
        + "to 5."),
    Sentence(
      old: #"<sessions series="ln" min="4"/>"#, new: #"<sessions series="ln" min="$aantal"/>"#,
      dutch: "In de regel ‘Meedoen’ gaat het minimum voor bijeenkomsten van ‘Leernetwerk’ van 4 "
        + "naar 5, voor cohorten vanaf 2020.",
      english: "In the rule ‘Taking part’ the minimum for sessions of ‘Leernetwerk’ goes from 4 "
        + "to 5, for cohorts from 2020."),
    Sentence(
      old: #"<value cite="oer#a">840</value>"#, new: #"<value cite="oer#a">800.5</value>"#,
      dutch: "‘Stage-uren’ gaat van 840 naar 800,5 uur. De regel ‘Uren’ gebruikt deze parameter.",
      english: "‘Stage-uren’ goes from 840 to 800.5 hours. The rule ‘Uren’ uses this parameter."),
    Sentence(
      old: #"<value cite="oer#a">840</value>"#,
      new:
        #"<value cohorts="2010-2019" cite="oer#a">840</value><value from="2020-09-01" cohorts="2020-2099" cite="oer#a">800</value><value cite="oer#a">840</value>"#,
      dutch: "‘Stage-uren’ gaat van 840 naar 800 uur, voor cohorten 2020 tot en met 2099, vanaf "
        + "1 september 2020. De regel ‘Uren’ gebruikt deze parameter.",
      english: "‘Stage-uren’ goes from 840 to 800 hours, for cohorts 2020 through 2099, from "
        + "1 September 2020. The rule ‘Uren’ uses this parameter."),
    Sentence(
      old: #"<value cite="oer#a">840</value>"#,
      new:
        #"<value cite="oer#a">840</value><value cohorts="2020-9999" cite="oer#a">800</value>"#,
      dutch: "‘Stage-uren’ gaat van 840 naar 800 uur, voor cohorten vanaf 2020. De regel ‘Uren’ "
        + "gebruikt deze parameter.",
      english: "‘Stage-uren’ goes from 840 to 800 hours, for cohorts from 2020. The rule ‘Uren’ "
        + "uses this parameter."),
    Sentence(
      old: #"min="$uren""#, new: #"min="840""#,
      dutch:
        "In de regel ‘Uren’ blijft de grens voor uur van ‘Stage’ 840 uur; die stond in de parameter "
        + "‘Stage-uren’ en staat nu in de regel zelf.",
      english:
        "In the rule ‘Uren’ the bound for hours of ‘Stage’ is still 840 hours; it stood in the "
        + "parameter ‘Stage-uren’ and now stands in the rule itself."),
    Sentence(
      old: #"by="2020-07-03""#, new: #"by="placement.end""#,
      dutch: "De termijn van de regel ‘Uren’ is nu het einde van de eigen stage; dat was vr 3 "
        + "juli 2020.",
      english: "The deadline of the rule ‘Uren’ is now the end of the own placement; it was Fri "
        + "3 July 2020."),
    Sentence(
      old: #"<rule id="meedoen" years="3">"#,
      new: #"<rule id="meedoen" years="3" advisory="true">"#,
      dutch: "De regel ‘Meedoen’ is nu een advies: wie het niet haalt, merkt daar niets van.",
      english: "The rule ‘Taking part’ is advice now: not meeting it has no consequence."),
    Sentence(
      old: #"<rule id="meedoen" years="3">"#, new: #"<rule id="meedoen">"#,
      dutch: "De regel ‘Meedoen’ geldt nu in elk jaar; eerder alleen in jaar 3.",
      english: "The rule ‘Taking part’ now holds in every year; before in year 3 alone."),
    Sentence(
      old: #"<sessions series="ln" min="4"/>"#,
      new:
        #"<all><sessions series="ln" min="4"/><sessions series="ln" count="absent" max="1"/></all>"#,
      dutch: "In de regel ‘Meedoen’ komt erbij: hoogstens 1 bijeenkomst van ‘Leernetwerk’ "
        + "(afwezig).",
      english: "In the rule ‘Taking part’ this is added: at most 1 session of ‘Leernetwerk’ "
        + "(absent)."),
    Sentence(
      old: #"credits="10" year="1""#, new: #"credits="7.5" year="1""#,
      dutch: "De studielast van de onderwijseenheid ‘Kennis’ gaat van 10 naar 7,5 EC.",
      english: "The study load of the course ‘Kennis’ goes from 10 to 7.5 EC."),
    Sentence(
      old: #"credits="10" year="1""#, new: #"credits="10" year="2""#,
      dutch: "Het jaar van de onderwijseenheid ‘Kennis’ is nu 2; dat was 1.",
      english: "The year of the course ‘Kennis’ is now 2; it was 1."),
    Sentence(
      old: #"year="1"><title>Kennis"#, new: #"year="1" undesired="p2"><title>Kennis"#,
      dutch: "De ongewenste perioden van de onderwijseenheid ‘Kennis’ zijn nu ‘Periode 2’; eerder "
        + "waren er geen.",
      english: "The undesired periods of the course ‘Kennis’ are now ‘Periode 2’; there were none "
        + "before."),
    Sentence(
      old: #"<course id="k1""#, new: #"<load/><course id="k1""#,
      dutch: "Het doel van de periodelast van de opleiding ‘SW’ is nu gelijkmatig; eerder was er "
        + "geen.",
      english:
        "The aim of the period load of the programme ‘SW’ is now even; there was none before."),
    Sentence(
      old: "<title>Kennis</title>", new: "<title>Kunde</title>",
      dutch: "De onderwijseenheid ‘Kennis’ heet nu ‘Kunde’.",
      english: "The course ‘Kennis’ is now called ‘Kunde’."),
    Sentence(
      old: "<title>Meedoen</title>", new: "<title>Deelnemen</title>",
      dutch: "De regel ‘Meedoen’ heet nu ‘Deelnemen’; de Engelse titel blijft ‘Taking part’.",
      english: "The Dutch title of the rule ‘Taking part’ is now ‘Deelnemen’; it was ‘Meedoen’."),
    Sentence(
      old: ">Taking part</title>", new: ">Joining in</title>",
      dutch: "De Engelse titel van de regel ‘Meedoen’ is nu ‘Joining in’; dat was ‘Taking part’.",
      english: "The rule ‘Taking part’ is now called ‘Joining in’; the Dutch title is still "
        + "‘Meedoen’."),
    Sentence(
      old: #"<title>Meedoen</title><title xml:lang="en">Taking part</title>"#,
      new: #"<title>Deelnemen</title><title xml:lang="en">Joining in</title>"#,
      dutch: "De regel ‘Meedoen’ heet nu ‘Deelnemen’.",
      english: "The rule ‘Taking part’ is now called ‘Joining in’."),
    Sentence(
      old: #"<title>Meedoen</title><title xml:lang="en">Taking part</title>"#,
      new: #"<title xml:lang="en">Taking part</title><title>Meedoen</title>"#,
      dutch: "", english: ""),
    Sentence(
      old: #"<title xml:lang="en">Taking part</title>"#, new: "",
      dutch: "De regel ‘Meedoen’ heeft geen Engelse titel meer; die was ‘Taking part’.",
      english: "The rule ‘Meedoen’ no longer has an English title; it was ‘Taking part’."),
    Sentence(
      old: "<title>Kennis</title>",
      new: #"<title>Kennis</title><title xml:lang="en">Knowledge</title>"#,
      dutch: "De onderwijseenheid ‘Kennis’ heeft nu ook een Engelse titel: ‘Knowledge’.",
      english: "The course ‘Kennis’ now also has an English title: ‘Knowledge’."),
    Sentence(
      old: "<title>Kennis</title>",
      new: #"<title>Kunde</title><title xml:lang="en">Skill</title>"#,
      dutch: "De onderwijseenheid ‘Kennis’ heet nu ‘Kunde’. De onderwijseenheid ‘Kunde’ heeft nu "
        + "ook een Engelse titel: ‘Skill’.",
      english: "The Dutch title of the course ‘Skill’ is now ‘Kunde’; it was ‘Kennis’. The course "
        + "‘Kennis’ now also has an English title: ‘Skill’."),
    Sentence(
      old: #"id="k1.t1" kind="essay" weight="100""#, new: #"id="k1.t1" kind="essay" weight="60""#,
      dutch: "Het gewicht van de toets ‘k1.t1’ van ‘Kennis’ gaat van 100 naar 60 %.",
      english: "The weight of the test ‘k1.t1’ of ‘Kennis’ goes from 100% to 60%."),
    Sentence(
      old: #"<series id="ln" per="network">"#, new: #"<series id="ln" per="network" open="true">"#,
      dutch: "De reeks ‘Leernetwerk’ is nu ook open voor mensen van buiten.",
      english: "The series ‘Leernetwerk’ is now open to people from outside too."),
    Sentence(
      old: "</parameters>",
      new:
        #"<parameter id="extra" unit="share"><title>Deel</title><value cite="oer#a">0.8</value></parameter></parameters>"#,
      dutch: "De parameter ‘Deel’ is nieuw: 80 %.", english: "The parameter ‘Deel’ is new: 80%."),
  ]

  @Test func tellsOfThePeriodLoad() throws {
    let programme = #"<programme id="sw" level="bachelor" credits="60"><title>SW</title>"#
    let group =
      #"<profile id="jeugd"><title>Jeugd</title></profile>"#
      + #"<set id="kern" courses="k1"><title>Kern</title></set>"#
    func with(_ load: String) -> (String) -> String {
      { $0.replacing(programme, with: programme + group + load) }
    }
    let report = try DifferenceScene.report(
      from: with(#"<load maximum="30" courses-maximum="4" of="kern"/>"#),
      to: with(#"<load aim="largest" maximum="27.5" courses-maximum="5" of="kern jeugd"/>"#))
    let sentences = report.sections.flatMap(\.entries).map(\.sentence)
    #expect(
      sentences.map(\.dutch) == [
        "Het doel van de periodelast van de opleiding ‘SW’ is nu de hoogste last zo laag mogelijk; "
          + "dat was gelijkmatig.",
        "De hoogste last van een periode van de opleiding ‘SW’ gaat van 30 naar 27,5 EC.",
        "Het grootste aantal onderwijseenheden in een periode van de opleiding ‘SW’ is nu 5; dat "
          + "was 4.",
        "Bij de apart verdeelde groepen van de opleiding ‘SW’ komt erbij: ‘Jeugd’.",
      ])
    #expect(
      sentences.map(\.english) == [
        "The aim of the period load of the programme ‘SW’ is now the largest load as small as "
          + "possible; it was even.",
        "The largest load of a period of the programme ‘SW’ goes from 30 to 27.5 EC.",
        "The greatest number of courses in a period of the programme ‘SW’ is now 5; it was 4.",
        "Added to the groups that are balanced apart of the programme ‘SW’: ‘Jeugd’.",
      ])
  }

  @Test func tellsDaysThatMovedTogetherOnce() throws {
    let report = try DifferenceScene.report { text in
      text.replacing("2019-09-02", with: "2020-08-31").replacing("2019-11-08", with: "2020-11-06")
        .replacing("2020-07-17", with: "2021-07-16").replacing("2019-11-11", with: "2020-11-09")
    }
    let entries = report.sections.flatMap(\.entries)
    #expect(
      entries.map(\.sentence.dutch) == [
        "3 onderdelen van de kalender schuiven 364 dagen (52 weken) op."
      ])
    #expect(entries.first?.details.count == 3)
  }

  @Test func saysOfAPeriodThatWasThereThatItIsNotNew() throws {
    // The periods of the year before stay, by other names, and theirs go to the new year.
    let report = try DifferenceScene.report { text in
      try text.with(
        """
        <calendar><year id="j" starts="2019-09-02" ends="2020-07-17">
          <period id="o1" starts="2019-09-02" ends="2019-11-08"><title>Oude periode 1</title></period>
          <period id="o2" starts="2019-11-11" ends="2020-07-17"><title>Oude periode 2</title></period>
        </year><year id="k" starts="2020-08-31" ends="2021-07-16">
          <period id="p1" starts="2020-08-31" ends="2020-11-06"><title>Periode 1</title></period>
          <period id="p2" starts="2020-11-09" ends="2021-07-16"><title>Periode 2</title></period>
        </year></calendar>
        """,
        for: String(text[text.calendar]))
    }
    let sentences = report.sections.flatMap(\.entries).map(\.sentence.dutch)
    #expect(
      sentences.contains("De onderwijsperiode ‘Oude periode 1’ stond er al, onder een andere naam.")
    )
    #expect(!sentences.contains { $0.contains("‘Oude periode 1’ is nieuw") })
  }

  @Test func countsThePassagesOfOneSource() throws {
    let report = try DifferenceScene.report {
      try $0.with(
        #"<passage id="a" locator="2">Andere tekst.</passage>"#
          + #"<passage id="b" locator="3">Nieuw.</passage><passage id="c" locator="4">Ook.</passage>"#,
        for: #"<passage id="a" locator="1">Tekst.</passage>"#)
    }
    let entries = report.sections.flatMap(\.entries)
    #expect(
      entries.map(\.sentence.dutch) == [
        "In de bron ‘OER’ zijn passages anders: 2 nieuw en 1 aangepast."
      ])
    #expect(report.wholes.count == entries.map(\.changes.count).reduce(0, +))
  }

  @Test func namesAKindOnceInAList() throws {
    let report = try DifferenceScene.report {
      $0.replacing(#"<cite source="oer"/>"#, with: #"<cite source="oer" passage="a"/>"#)
        .replacing(#"by="2020-07-03""#, with: #"by="2020-07-02""#)
        .replacing(#"years="3""#, with: #"years="3" by="2020-07-02""#)
    }
    let sentences = report.sections.flatMap(\.entries).map(\.sentence.dutch)
    #expect(!sentences.contains { $0.contains("erbij: .") || $0.contains("vervalt: .") })
    let two = try DifferenceScene.report(
      from: { $0.replacing(#"years="3""#, with: #"years="3" by="2020-07-03""#) },
      to: {
        $0.replacing(#"years="3""#, with: #"years="3" by="2020-07-02""#)
          .replacing(#"by="2020-07-03""#, with: #"by="2020-07-02""#)
      })
    #expect(
      two.sections.flatMap(\.entries).map(\.sentence.dutch) == [
        "Voor de regels ‘Uren’ en ‘Meedoen’ is de termijn nu do 2 juli 2020; dat was vr 3 juli 2020."
      ])
  }

  @Test func saysThatTwoCurriculaAreNoTwoEditions() throws {
    let report = try DifferenceScene.report { try $0.with(#"id="groot""#, for: #"id="klein""#) }
    #expect(report.cautions.map(\.dutch).first?.hasPrefix("Dit zijn geen twee edities") == true)
    #expect(try DifferenceScene.report { $0 }.cautions.isEmpty)
  }

  @Test func opensWithWhatStudentsFeel() throws {
    let report = try DifferenceScene.report {
      try $0.with("<title>Kunde</title>", for: "<title>Kennis</title>")
        .with(#"min="5""#, for: #"min="4""#)
        .with(#"starts="2019-11-11""#, for: #"starts="2019-11-12""#.replacing("12", with: "11"))
        .with(#"credits="9""#, for: #"credits="10""#)
    }
    #expect(report.sections.map(\.topic) == [.students, .programme, .words])
    #expect(report.sections.first?.entries.first?.consequence == .revision)
  }

  @Test func saysOfAnEditorialCorrectionThatItIsProven() throws {
    let report = try DifferenceScene.report {
      try $0.with("<title>Kunde</title>", for: "<title>Kennis</title>")
    }
    #expect(report.conclusion.dutch.hasSuffix("bewezen is dat niemands oordeel verandert."))
    #expect(try DifferenceScene.report { $0 }.conclusion.dutch.hasPrefix("Geen verschil"))
  }
}

/// A small curriculum for sentences.
enum DifferenceScene {
  static func report(_ change: (String) throws -> String) throws -> DifferenceReport {
    DifferenceReport(
      CurriculumDifference(from: try read(text), to: try read(try change(text))))
  }

  static func report(
    from before: (String) -> String, to after: (String) -> String
  ) throws -> DifferenceReport {
    DifferenceReport(
      CurriculumDifference(from: try read(before(text)), to: try read(after(text))))
  }

  static func read(_ text: String) throws -> Curriculum {
    var log = DiagnosticLog()
    return try #require(
      readCurriculum(
        SourceFile(path: "klein.xml", bytes: Array(text.utf8)), checking: .withoutAdvice,
        reporting: &log))
  }

  static let text = """
    <?xml version="1.0" encoding="UTF-8"?>
    <curriculum xmlns="urn:leerlijn:curriculum:1" id="klein" edition="1" xml:lang="nl">
      <title>Klein</title>
      <sources><source id="oer" kind="regulation"><title>OER</title>
        <passage id="a" locator="1">Tekst.</passage></source></sources>
      <parameters>
        <parameter id="uren" unit="hours"><title>Stage-uren</title><value cite="oer#a">840</value></parameter>
        <parameter id="aantal" unit="sessions"><title>Aantal</title>
          <value cite="oer#a">4</value><value cohorts="2020-2020" cite="oer#a">5</value>
          <value cohorts="2021-9999" cite="oer#a">5</value></parameter>
      </parameters>
      <calendar><year id="j" starts="2019-09-02" ends="2020-07-17">
        <period id="p1" starts="2019-09-02" ends="2019-11-08"><title>Periode 1</title></period>
        <period id="p2" starts="2019-11-11" ends="2020-07-17"><title>Periode 2</title></period>
      </year></calendar>
      <programme id="sw" level="bachelor" credits="60"><title>SW</title>
        <course id="k1" credits="10" year="1"><title>Kennis</title>
          <test id="k1.t1" kind="essay" weight="100"/></course>
        <placement id="stage" credits="50" year="2" starts="2019-09-09" ends="2020-07-03"><title>Stage</title></placement>
        <series id="ln" per="network"><title>Leernetwerk</title></series>
      </programme>
      <rule id="uren-regel" by="2020-07-03"><title>Uren</title><cite source="oer"/><hours placement="stage" min="$uren"/></rule>
      <rule id="meedoen" years="3"><title>Meedoen</title><title xml:lang="en">Taking part</title>
        <cite source="oer"/><sessions series="ln" min="4"/></rule>
    </curriculum>
    """
}

extension String {
  /// Where its calendar stands.
  fileprivate var calendar: Range<Index> {
    guard let start = firstRange(of: "<calendar>"), let end = firstRange(of: "</calendar>") else {
      return startIndex..<startIndex
    }
    return start.lowerBound..<end.upperBound
  }

  /// The text with one occurrence replaced, which must be there.
  fileprivate func with(_ new: String, for old: String) throws -> String {
    let place = try #require(firstRange(of: old), "'\(old)' is not in the text")
    return self[..<place.lowerBound] + new + self[place.upperBound...]
  }
}

import Foundation
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

/// Two sessions of one network, one for all networks, as a curriculum or evidence has them.
@Suite struct ICalendarTests {
  private static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

  private let material: ExportMaterial = {
    var curriculum = Curriculum(id: "line", edition: "2019-2020", titles: Titles(nl: "De lijn"))
    curriculum.decided = day("2019-06-20")
    curriculum.years = [
      StudyYear(id: "2019-2020", days: DayRange(day("2019-09-02"), day("2020-07-17")))
    ]
    curriculum.themes = [Theme(id: "t", titles: Titles(nl: "Samen, en; \\apart"))]
    curriculum.networks = [
      LearningNetwork(id: "noord", titles: Titles(nl: "Noord")),
      LearningNetwork(id: "zuid", titles: Titles(nl: "Zuid")),
      LearningNetwork(id: "samen", kind: .umbrella),
    ]
    var programme = Programme(id: "p", level: "bachelor", credits: Credits(tenths: 2400))
    programme.series = [
      SessionSeries(
        id: "ln", titles: Titles(nl: "Leernetwerk"), per: .network,
        sessions: [
          ScheduledSession(id: "ln2", day: day("2020-03-10"), network: "noord"),
          ScheduledSession(id: "ln1", day: day("2019-10-08"), theme: "t", network: "noord"),
        ]),
      SessionSeries(
        id: "lh", per: .all, isOpen: true,
        sessions: [ScheduledSession(id: "lh1", day: day("2019-12-12"))]),
    ]
    curriculum.programmes = [programme]
    return ExportMaterial(curriculum, asOf: day("2020-03-11"))
  }()

  private func made(_ material: ExportMaterial) throws -> [String: String] {
    var log = DiagnosticLog()
    let files = ICalendar.files(of: material, reporting: &log)
    #expect(!log.hasErrors)
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  /// The material with another's files as those of an earlier export.
  private func after(
    _ first: ExportMaterial, _ change: (inout ExportMaterial) -> Void
  ) throws -> [String: String] {
    let left = try made(first)
    var next = first
    change(&next)
    return try made(
      ExportMaterial(
        next.curriculum, evidence: next.evidence, asOf: next.asOf, language: next.language,
        earlier: { left[$0].map { Array($0.utf8) } }))
  }

  private func value(_ name: String, _ id: String, in file: String?) throws -> String? {
    let text = try #require(file).replacing("\r\n ", with: "")
    let event = try #require(
      text.components(separatedBy: "BEGIN:VEVENT").first { $0.contains("SUMMARY:\(id)") })
    let line = event.components(separatedBy: "\r\n").first { $0.hasPrefix(name) }
    return line.map { String($0.dropFirst(name.count)) }
  }

  @Test func givesEachNetworkItsOwnSessionsAndThoseOfAll() throws {
    let files = try made(material)
    #expect(Set(files.keys) == ["all-networks.ics", "noord.ics", "zuid.ics"])
    func count(_ name: String) -> Int {
      (files[name] ?? "").components(separatedBy: "BEGIN:VEVENT").count - 1
    }
    #expect(count("noord.ics") == 3)
    #expect(count("zuid.ics") == 1)
    #expect(count("all-networks.ics") == 1)
  }

  @Test func escapesWhatATextMayNotHold() throws {
    let file = try #require(try made(material)["noord.ics"])
    #expect(file.contains(#"SUMMARY:Leernetwerk: Samen\, en\; \\apart"#))
    #expect(try value("DTSTART;VALUE=DATE:", "Leernetwerk:", in: file) == "20191008")
    #expect(try value("DTEND;VALUE=DATE:", "Leernetwerk:", in: file) == "20191009")
  }

  @Test func givesATimeOnTheClockOfTheNetherlands() throws {
    var timed = material
    timed.curriculum.programmes[0].series[0].sessions[1].times = ClockTimes("13:00-16:30")
    timed.curriculum.programmes[0].series[1].sessions[0].times = ClockTimes("9:05")
    let file = try made(timed)["noord.ics"]
    #expect(
      try value("DTSTART;TZID=Europe/Amsterdam:", "Leernetwerk:", in: file) == "20191008T130000")
    #expect(
      try value("DTEND;TZID=Europe/Amsterdam:", "Leernetwerk:", in: file) == "20191008T163000")
    #expect(try value("DTSTART;TZID=Europe/Amsterdam:", "lh", in: file) == "20191212T090500")
    #expect(try value("DTEND", "lh", in: file) == nil)
  }

  /// RFC 5546 asks an organizer of what has a method; a session of unknown time takes nobody's day.
  @Test func invitesNobodyAndTakesNoWholeDay() throws {
    var timed = material
    timed.curriculum.programmes[0].series[1].sessions[0].times = ClockTimes("9:05")
    let file = try #require(try made(timed)["noord.ics"])
    #expect(!file.contains("METHOD:"))
    #expect(try value("TRANSP:", "Leernetwerk:", in: file) == "TRANSPARENT")
    #expect(try value("TRANSP:", "lh", in: file) == "OPAQUE")
  }

  @Test func foldsBetweenCharactersAlone() throws {
    var lines = ContentLines()
    let text = String(repeating: "é", count: 200)
    lines.add("SUMMARY", text: text)
    for part in lines.bytes.split(separator: 0x0A) {
      #expect(part.count <= 76)
      #expect(String(validating: part, as: UTF8.self) != nil)
    }
    #expect(ContentLines.unfolded(lines.bytes) == ["SUMMARY:" + text])
  }

  @Test func changesNothingWhereNothingChanged() throws {
    let again = try after(material) { $0.asOf = Self.day("2021-01-01") }
    #expect(try made(material) == again)
  }

  @Test func countsARevisionOfAMovedSession() throws {
    let moved = try after(material) {
      $0.curriculum.programmes[0].series[1].sessions[0].day = Self.day("2019-12-19")
    }
    for name in ["noord.ics", "zuid.ics", "all-networks.ics"] {
      #expect(try value("SEQUENCE:", "lh", in: moved[name]) == "1")
      #expect(try value("DTSTART;VALUE=DATE:", "lh", in: moved[name]) == "20191219")
    }
    #expect(try value("SEQUENCE:", "Leernetwerk:", in: moved["noord.ics"]) == "0")
    let first = try value("UID:", "lh", in: made(material)["noord.ics"])
    #expect(first != nil)
    #expect(try value("UID:", "lh", in: moved["noord.ics"]) == first)
  }

  @Test func cancelsWhatIsGoneAndKeepsItCancelled() throws {
    var first = material
    let gone = try after(first) { $0.curriculum.programmes[0].series[0].sessions.removeLast() }
    #expect(try value("STATUS:", "Leernetwerk:", in: gone["noord.ics"]) == "CANCELLED")
    #expect(try value("SEQUENCE:", "Leernetwerk:", in: gone["noord.ics"]) == "1")
    first.curriculum.programmes[0].series[0].sessions.removeLast()
    let still = try made(
      ExportMaterial(
        first.curriculum, asOf: first.asOf, earlier: { gone[$0].map { Array($0.utf8) } }))
    #expect(still == gone)
  }

  @Test func comesAfterTheCancellationWhereANetworkTakesASessionOver() throws {
    let moved = try after(material) {
      $0.curriculum.programmes[0].series[0].sessions[1].network = "zuid"
    }
    #expect(try value("STATUS:", "Leernetwerk:", in: moved["noord.ics"]) == "CANCELLED")
    #expect(try value("SEQUENCE:", "Leernetwerk:", in: moved["noord.ics"]) == "1")
    #expect(try value("STATUS:", "Leernetwerk:", in: moved["zuid.ics"]) == "CONFIRMED")
    #expect(try value("SEQUENCE:", "Leernetwerk:", in: moved["zuid.ics"]) == "2")
    var back = material
    back.curriculum.decided = Self.day("2019-07-01")
    let again = try made(
      ExportMaterial(
        back.curriculum, asOf: back.asOf, earlier: { moved[$0].map { Array($0.utf8) } }))
    #expect(try value("SEQUENCE:", "Leernetwerk:", in: again["noord.ics"]) == "4")
    #expect(try value("SEQUENCE:", "Leernetwerk:", in: again["zuid.ics"]) == "3")
    #expect(try value("DTSTAMP:", "Leernetwerk:", in: again["zuid.ics"]) == "20190701T000000Z")
  }

  @Test func followsTheEvidence() throws {
    var told = material
    var evidence = Evidence()
    evidence.networks = ["noord"]
    evidence.sessions = [
      Session(
        id: "ln1", network: 0, series: "ln", day: Self.day("2019-10-08"), theme: "t",
        state: .cancelled, reason: "docent ziek"),
      Session(id: "extra", network: 0, series: "ln", day: Self.day("2020-05-01"), state: .planned),
    ]
    told.evidence = evidence
    let files = try made(told)
    let file = try #require(files["noord.ics"])
    #expect(files["zuid.ics"]?.contains("VEVENT") == false)
    #expect(try value("STATUS:", "Leernetwerk:", in: file) == "CANCELLED")
    #expect(try value("SEQUENCE:", "Leernetwerk:", in: file) == "1")
    #expect(try value("DTSTAMP:", "Leernetwerk:", in: file) == "20200311T000000Z")
    #expect(!file.contains("ziek"), "a reason may tell of a person")
  }

  @Test func takesNoEventForAnotherYearsOfTheSameName() throws {
    var next = material
    next.curriculum.years = [
      StudyYear(id: "2020-2021", days: DayRange(Self.day("2020-08-31"), Self.day("2021-07-16")))
    ]
    next.curriculum.programmes[0].series[1].sessions[0].day = Self.day("2020-12-10")
    let first = try value("UID:", "lh", in: made(material)["zuid.ics"])
    #expect(first != nil)
    #expect(try value("UID:", "lh", in: made(next)["zuid.ics"]) != first)
  }

  @Test(arguments: [
    "", "BEGIN:VEVENT", "no calendar at all", "BEGIN:VEVENT\nUID:x\nSEQUENCE:-3\nEND:VEVENT",
    "BEGIN:VEVENT\nUID:x\nDTSTAMP:20200311T000000Z\nSEQUENCE:99999999999\nSTATUS:CONFIRMED\n"
      + "END:VEVENT",
  ]) func passesOverAnEarlierFileThatIsNone(text: String) throws {
    let fresh = try made(material)
    let again = try made(
      ExportMaterial(material.curriculum, asOf: material.asOf, earlier: { _ in Array(text.utf8) }))
    #expect(fresh == again)
  }

  @Test func saysSoWhereNoSessionIsOnADay() throws {
    var log = DiagnosticLog()
    var empty = material
    empty.curriculum.programmes = []
    #expect(ICalendar.files(of: empty, reporting: &log).isEmpty)
    #expect(log.diagnostics.map(\.code) == [ExchangeCodes.nothingToExport])
  }
}

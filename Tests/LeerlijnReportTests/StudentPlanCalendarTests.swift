import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnPlanner
import Testing

@testable import LeerlijnReport

/// A student's plan as a calendar; `CalendarProofTests` has another's parser read it.
@Suite struct StudentPlanCalendarTests {
  private struct Event: Equatable {
    var first = ""
    var end = ""
    var state = ""
    var id = ""
    var description = ""
  }

  /// By summary, with continued lines joined.
  private func events(_ calendar: String) throws -> [String: Event] {
    var events: [String: Event] = [:]
    let lines = calendar.replacing("\r\n ", with: "").split(separator: "\r\n")
    var event = Event()
    var summary = ""
    for line in lines {
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      switch (parts[0], parts[1]) {
      case ("BEGIN", "VEVENT"): event = Event()
      case ("UID", let id): event.id = id
      case ("STATUS", let state): event.state = state
      case ("DTSTART;VALUE=DATE", let day): event.first = day
      case ("DTEND;VALUE=DATE", let day): event.end = day
      case ("DESCRIPTION", let words): event.description = words
      case ("SUMMARY", let words): summary = words
      case ("END", "VEVENT"):
        #expect(events[summary] == nil, "\(summary) stands once")
        events[summary] = event
      default: break
      }
    }
    return events
  }

  @Test func hasEachUnitFromItsFirstPeriodThroughItsLast() throws {
    let events = try events(try StudentPlanScene().calendar())
    func days(_ summary: String) -> [String]? {
      events[summary].map { [$0.first, $0.end, $0.state] }
    }
    #expect(days("Cursus B") == ["20200203", "20200418", "CONFIRMED"])
    #expect(days("Herkansing: Cursus D") == ["20200203", "20200418", "TENTATIVE"])
    #expect(days("Cursus C") == ["20200420", "20200718", "TENTATIVE"])
    #expect(days("Stage") == ["20200831", "20210130", "TENTATIVE"])
    #expect(events.count == 8)
    #expect(
      events["Stage"]?.description.hasPrefix(
        "Gepland: 2020-2021\\, periode 1 t/m periode 2. stage\\, 20 EC.\\n") == true)
  }

  /// The placement begins 52 weeks after that of the curriculum, on 7 September.
  @Test func movesDueDaysWithTheirPlacement() throws {
    let events = try events(try StudentPlanScene().calendar())
    #expect(events["Eindgesprek (Stage)"]?.first == "20210122")
    #expect(events["Eindgesprek (Stage)"]?.end == "20210123")
    #expect(events["Verslag (Stage)"]?.first == "20210115")
    #expect(events["Startgesprek (Stage)"]?.first == "20200921")
    #expect(events["Overeenkomst (Stage)"]?.first == "20210129")
    // Due by a day of the study year, of which the plan says nothing.
    #expect(!events.keys.contains { $0.contains("Jaarverslag") })
  }

  @Test func speaksBothLanguages() throws {
    let scene = try StudentPlanScene()
    let (dutch, english) = (scene.calendar(), scene.calendar(.english))
    #expect(dutch.contains("\r\nNAME:Studieplan van s1\r\n"))
    #expect(english.contains("\r\nNAME:Study plan of s1\r\n"))
    #expect(english.contains("SUMMARY:Resit: Cursus D\r\n"))
    #expect(english.contains("CATEGORIES:under way\r\n"))
    let events = try (dutch: events(dutch), english: events(english))
    #expect(Set(events.dutch.values.map(\.id)) == Set(events.english.values.map(\.id)))
    #expect(
      events.english["Verslag (Stage)"]?.description.hasPrefix("By this day at the latest") == true)
  }

  /// A later plan that moves a course moves its event, for who imports both.
  @Test func keepsTheNameOfAnEventThatMoves() throws {
    let place = PathWishes.Place(year: "2020-2021", period: "p4")
    let before = try StudentPlanScene()
    let after = try StudentPlanScene { $0.fixed["c"] = place }
    let (old, new) = try (events(before.calendar()), events(after.calendar()))
    #expect(old["Cursus C"]?.first != new["Cursus C"]?.first)
    #expect(old["Cursus C"]?.id == new["Cursus C"]?.id)
    #expect(Set(old.values.map(\.id)).count == old.count)
    let another = try events(try StudentPlanScene(student: "s2").calendar())
    #expect(another["Cursus C"]?.id != old["Cursus C"]?.id)
    #expect(before.calendar() == (try StudentPlanScene().calendar()))
    #expect(before.calendar().contains("\r\nDTSTAMP:20200311T000000Z\r\n"))
  }

  @Test func hasNoEventsWithoutAPath() throws {
    let calendar = try StudentPlanScene { $0.until = day("2020-07-17") }.calendar()
    #expect(!calendar.contains("BEGIN:VEVENT"))
    #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(calendar.hasSuffix("END:VTIMEZONE\r\nEND:VCALENDAR\r\n"))
    #expect(StudentPlanCalendar.isOpened(by: calendar))
    #expect(!StudentPlanCalendar.isOpened(by: "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//A"))
  }

  @Test func takesNoTitleForALineOfItsOwn() throws {
    let title = "A, B; C\\D &#10;END:VEVENT"
    let calendar = try StudentPlanScene(title: title).calendar()
    #expect(calendar.contains("SUMMARY:A\\, B\\; C\\\\D"))
    let events = calendar.ranges(of: "\r\nBEGIN:VEVENT\r\n").count
    #expect(events == 8 && calendar.ranges(of: "\r\nEND:VEVENT\r\n").count == 8)
    for line in calendar.utf8.split(separator: 0x0A) { #expect(line.count <= 76) }
  }
}

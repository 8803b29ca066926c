import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

@Suite struct SessionTimesTests {
  @Test(arguments: [
    ("2019-12-12T13:00:00+01:00", "2019-12-12T16:30:00+01:00", "13:00-16:30"),
    ("2020-06-04T11:00:00Z", "2020-06-04T14:00:00Z", "13:00-16:00"),
    ("2019-12-12T09:05:00+01:00", "2019-12-12T09:05:00+01:00", "09:05"),
    ("2019-12-12T00:00:00+01:00", "2019-12-12T10:00:00+01:00", "00:00-10:00"),
  ]) func readsATimeOnTheClockOfTheNetherlands(start: String, end: String, times: String) {
    #expect(AmsterdamTime.times(from: start, to: end)?.description == times)
  }

  @Test(arguments: [
    ("2019-12-12T00:00:00+01:00", "2019-12-12T23:59:59+01:00"), ("2019-12-12", "2019-12-12"),
    ("2019-12-12T", ""), ("", "2019-12-12T13:00:00Z"),
  ]) func takesWholeDaysForNoTime(start: String, end: String) {
    #expect(AmsterdamTime.times(from: start, to: end) == nil)
  }

  /// What is written is read back, on the days of the change too.
  @Test(arguments: ["2020-03-28", "2020-03-29", "2020-10-25", "2020-10-26", "2020-07-01"])
  func readsBackWhatIsWritten(text: String) throws {
    let day = try #require(Day(iso: text))
    for minutes in [Int16(0), 60, 119, 180, 181, 800, 1438] {
      let written = AmsterdamTime.moment(of: day, minutes)
      #expect(AmsterdamTime.day(of: written) == day)
      let times = AmsterdamTime.times(from: written, to: AmsterdamTime.moment(of: day, 1439))
      #expect(times == nil || times?.start == minutes)
      #expect(times != nil || minutes == 0)
    }
  }
}

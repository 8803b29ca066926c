import LeerlijnModel
import Testing

@Suite struct ClockTimesTests {
  @Test(arguments: [
    ("13:00", "13:00"), ("9:30", "09:30"), ("13:00-16:00", "13:00-16:00"),
    ("13.00 – 16.30", "13:00-16:30"), ("00:00-23:59", "00:00-23:59"),
    ("10:10-11:09", "10:10-11:09"), ("20:00-24:00", "20:00-24:00"),
  ]) func readsHowPeopleWriteIt(text: String, canonical: String) {
    #expect(ClockTimes(text)?.description == canonical)
  }

  @Test(arguments: [
    "", "13", "24:00", "24:00-24:00", "20:00-24:01", "20:00-25:00", "99:00", "12:60", "1300",
    "16:00-13:00", "13:00-13:00", "13:00-", "-16:00",
    "13:00-14:00-15:00", "13:0", "013:00", "+1:00", "１3:00", "13:00:00",
  ]) func refusesWhatIsNoTime(text: String) {
    #expect(ClockTimes(text) == nil)
  }
}

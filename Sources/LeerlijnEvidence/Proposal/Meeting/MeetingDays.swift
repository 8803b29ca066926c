internal import LeerlijnModel

/// On which day a meeting was, by its own times, its titles and the name of its file (Dutch: *dag van de
/// bijeenkomst*).
struct MeetingDays {
  /// More than one where the times do not tell, or tell of several.
  private(set) var days: [Day]
  /// Whether the month was taken to stand in front for the halves of the day that are told.
  private(set) var isMonthFirst = false

  /// - Parameters:
  ///   - times: when people came, each a day with a time.
  ///   - titles: what stands above the list, and the name of the file.
  init(times: [String], titles: String) {
    let title = Moment.all(in: titles)
    let own = times.flatMap(Moment.all)
    let moments = own.isEmpty ? title : own
    // A day that can be read in one way only tells what the others are.
    let plain = Set((own + title).filter { $0.readings.count == 1 }.flatMap(\.readings))
    var found = Set<Day>()
    for moment in moments {
      let known = moment.readings.filter(plain.contains)
      if moment.readings.count == 1 || known.count == 1 {
        found.formUnion(known.count == 1 ? known : moment.readings)
      } else if moment.hasHalf, let day = moment.monthFirst {
        isMonthFirst = true
        found.insert(day)
      } else {
        found.formUnion(moment.readings)
      }
    }
    days = found.sorted()
  }

  /// A day as it is written, with its readings.
  private struct Moment {
    let readings: [Day]
    let monthFirst: Day?
    /// Whether AM or PM stands behind it.
    let hasHalf: Bool

    static func all(in text: String) -> [Moment] {
      let words = text.split {
        $0.isWhitespace || $0 == "," || $0 == ";" || $0 == "_" || $0 == "\""
      }
      .map(String.init)
      let hasHalf = words.contains { word in
        let end = word.suffix(2).lowercased()
        return (end == "am" || end == "pm")
          && (word.count == 2 || word.dropLast(2).last?.isNumber == true)
      }
      var found = words.compactMap { Moment($0, hasHalf) }
      if found.isEmpty, let day = HeaderDay(text, .isoOrDutch), case .whole(let day) = day.written {
        found = [Moment(readings: [day], monthFirst: nil, hasHalf: hasHalf)]
      }
      return found
    }

    private init(readings: [Day], monthFirst: Day?, hasHalf: Bool) {
      self.readings = readings
      self.monthFirst = monthFirst
      self.hasHalf = hasHalf
    }

    private init?(_ word: String, _ hasHalf: Bool) {
      let text = word.split(separator: "T").first.map(String.init) ?? word
      func day(_ form: DayForm, _ century: Int? = nil) -> Day? {
        withField(of: text, DayReader(form, century: century).day)
      }
      self.hasHalf = hasHalf
      if let plain = day(.isoOrDutch) {
        (readings, monthFirst) = ([plain], nil)
        return
      }
      guard text.contains("/") || text.contains(".") || text.contains("-") else { return nil }
      // A meeting of years with two digits was in this century: nobody met online before it.
      let dayFirst = day(.dayFirst, 2000)
      monthFirst = day(.monthFirst, 2000)
      readings = Set([dayFirst, monthFirst].compactMap(\.self)).sorted()
      if readings.isEmpty { return nil }
    }
  }
}

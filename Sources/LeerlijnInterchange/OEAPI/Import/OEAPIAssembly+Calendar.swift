internal import LeerlijnDiagnostics
internal import LeerlijnModel

// Days, study years and periods.

extension OEAPIAssembly {
  /// The day in the Netherlands of a moment that begins or ends something.
  mutating func day(_ record: OEAPIRecord, _ field: OEAPIRecord.Field) -> Day? {
    guard let text = record[field] else { return nil }
    if let day = AmsterdamTime.day(of: text) { return day }
    log.report(
      .exchangeValue(
        text, field == .start ? "startDateTime" : "endDateTime", of: record.label,
        instead: Phrase(nl: "Het is weggelaten.", en: "It was left out."),
        at: reader.range(of: record)))
    return nil
  }

  mutating func days(_ record: OEAPIRecord) -> DayRange? {
    guard let first = day(record, .start), let last = day(record, .end) else { return nil }
    guard first <= last else {
      log.report(
        .exchangeValue(
          "\(first) – \(last)", "startDateTime, endDateTime", of: record.label,
          instead: Phrase(
            nl: "De dagen zijn omgedraaid.", en: "The days were turned round."),
          at: reader.range(of: record)))
      return DayRange(last, first)
    }
    return DayRange(first, last)
  }

  private func isYear(_ number: Int) -> Bool {
    let record = records[number]
    if let element = record.element { return element == "year" }
    let type = record[.type]?.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 }
    return type.map { String($0) } == "academic_year"
  }

  mutating func years() -> [StudyYear] {
    let sessions = all(.session)
    var years: [StudyYear] = []
    var places: [Int: Int] = [:]
    for number in sessions where isYear(number) {
      let record = records[number]
      guard let days = days(record) else {
        reportDayless(record)
        continue
      }
      places[number] = years.count
      years.append(StudyYear(id: StudyYearID(name(number, in: "year")), days: days))
      definitions.take(
        record.own, of: .year(years[years.count - 1].id.text), allowed: ["recess"],
        at: record.place)
    }
    for number in sessions where !isYear(number) {
      let record = records[number]
      guard let days = days(record) else {
        reportDayless(record)
        continue
      }
      guard
        let place = year(of: number, places)
          ?? years.firstIndex(where: {
            $0.days.contains(days.first) && $0.days.contains(days.last)
          })
      else {
        log.report(
          .exchangeUnattached(
            record.label,
            Phrase(
              nl: "valt in geen studiejaar van deze map en is niet overgenomen.",
              en: "falls in no study year of this folder and was not taken over."),
            at: reader.range(of: record)))
        continue
      }
      let id = name(number, in: "period of \(years[place].id)")
      years[place].periods.append(
        TeachingPeriod(id: PeriodID(id), titles: titles(record), days: days))
    }
    return years
  }

  /// The year that a period names, or that the period it is part of names.
  private mutating func year(of number: Int, _ places: [Int: Int]) -> Int? {
    var at = number
    for _ in 0..<8 {
      for id in records[at][.year] + records[at][.parent] {
        guard let next = find(.session, id) else { continue }
        if let place = places[next] { return place }
        at = next
        break
      }
    }
    return nil
  }

  private mutating func reportDayless(_ record: OEAPIRecord) {
    log.report(
      .exchangeUnattached(
        record.label,
        Phrase(
          nl: "heeft geen eerste en laatste dag en is niet overgenomen.",
          en: "has no first and last day and was not taken over."),
        at: reader.range(of: record)))
  }
}

extension AmsterdamTime {
  /// The day on which a moment falls in the Netherlands; nil for what is no moment.
  ///
  /// `2019-09-01T22:00:00Z` is 2 September. A bare day, or a moment without offset, is what it says.
  static func day(of text: String) -> Day? {
    guard let day = Day(iso: text.prefix(10)) else { return nil }
    guard let local = localMinutes(of: text) else { return text.utf8.count == 10 ? day : nil }
    return local < 0 ? day - 1 : local >= 1_440 ? day + 1 : day
  }

  /// Minutes after midnight of the day that the moment names, on the clock of the Netherlands: below
  /// none the day before, from 1,440 the day after.
  private static func localMinutes(of text: String) -> Int? {
    guard let day = Day(iso: text.prefix(10)) else { return nil }
    let rest = text.utf8.dropFirst(10)
    guard let mark = rest.first, mark == UInt8(ascii: "T") || mark == UInt8(ascii: " "),
      let minutes = minutes(rest.dropFirst().prefix(5))
    else { return nil }
    let zone = rest.dropFirst(6).drop {
      $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") || isDigit($0)
    }
    guard let offset = offset(zone) else { return minutes }
    // In winter the Netherlands are an hour ahead of UTC, in summer two.
    let isSummer = moment(of: day, Int16(clamping: min(max(minutes, 0), 1_439))).contains("+02")
    return minutes - offset + (isSummer ? 120 : 60)
  }

  /// The time of day between two moments; nil where they say whole days, or no time.
  static func times(from start: String?, to end: String?) -> ClockTimes? {
    guard let start, let first = clock(start) else { return nil }
    let last = end.flatMap(clock)
    if first == "00:00", last == nil || last == "23:59" { return nil }
    return last.flatMap { ClockTimes("\(first)-\($0)") } ?? ClockTimes(first)
  }

  /// `13:00`, in the Netherlands.
  private static func clock(_ text: String) -> String? {
    guard let minutes = localMinutes(of: text) else { return nil }
    let local = (minutes % 1_440 + 1_440) % 1_440
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return padded(local / 60) + ":" + padded(local % 60)
  }

  /// In minutes; nil where there is none.
  private static func offset(_ zone: Substring.UTF8View) -> Int? {
    guard let sign = zone.first else { return nil }
    if sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") { return 0 }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    guard let size = minutes(zone.dropFirst().prefix(5)) else { return nil }
    return sign == UInt8(ascii: "-") ? -size : size
  }

  /// Of `22:00`.
  private static func minutes(_ time: Substring.UTF8View) -> Int? {
    let digits = time.filter(isDigit).map { Int($0) - 48 }
    guard digits.count == 4 else { return nil }
    return (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}

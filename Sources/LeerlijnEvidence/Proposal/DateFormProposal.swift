internal import LeerlijnModel

/// How the days of a file are written, where it is not as 2020-03-10 or 10-03-2020.
struct DateFormProposal {
  /// nil for a question.
  let value: String?
  let reason: String
  let hasShortYears: Bool

  /// nil for a question.
  var form: DayForm? {
    switch value {
    case "serial": .serial
    case "month-first": .monthFirst
    case "day-first": .dayFirst
    case "year-first": .yearFirst
    default: nil
    }
  }

  init?(_ file: FileSample) {
    let samples = file.kind.mappings.filter(\.column.isOfDays).map(\.sample)
    let slashed = samples.filter { $0.mostly($0.slashedDays) }
    hasShortYears = slashed.contains { $0.shortYears > 0 }
    if slashed.isEmpty, samples.contains(where: { $0.mostly($0.yearFirstDays) }) {
      value = "year-first"
      reason = "dates: het jaar van vier cijfers staat voorop."
    } else if slashed.isEmpty {
      guard samples.contains(where: { $0.days == 0 && $0.mostly($0.serialDays) })
      else { return nil }
      value = "serial"
      reason = "dates: waarschijnlijk: de dagen staan er als nummers, zoals een rekenblad ze telt."
    } else if hasShortYears {
      // As 19-10-14, of which any of the three may be the year.
      value = nil
      reason =
        "dates, century: vraag: day-first, month-first of year-first, en waarmee beginnen de jaren van "
        + "twee cijfers, 2000 of 1900?"
    } else if slashed.contains(where: \.isMonthFirst) {
      value = "month-first"
      reason = "dates: maand voor dag, want het tweede getal is soms groter dan 12."
    } else if slashed.contains(where: \.isDayFirst) {
      value = "day-first"
      reason = "dates: dag voor maand, want het eerste getal is soms groter dan 12."
    } else {
      value = nil
      reason = "dates: vraag: day-first of month-first? De gegevens laten beide toe; vul het in."
    }
  }
}

extension TableColumn {
  /// Whether its cells are days.
  fileprivate var isOfDays: Bool {
    switch self {
    case .date, .from, .until, .start, .end, .issued, .placementStart, .placementEnd: true
    default: false
    }
  }
}

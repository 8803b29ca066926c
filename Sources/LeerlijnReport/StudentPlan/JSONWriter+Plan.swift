internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPlanner

extension JSONWriter {
  /// A period of a plan: study year, period and its last day; null where there is none.
  mutating func period(_ slot: Int?, of calendar: PlanCalendar) {
    guard let slot, calendar.slots.indices.contains(slot) else { return string(nil) }
    let place = calendar.slots[slot]
    object { json in
      json.key("year")
      json.string(place.year.text)
      json.key("period")
      json.string(place.period.text)
      json.key("day")
      json.string(place.days.last.description)
    }
  }

  /// A sentence in every language, by its code.
  mutating func words(_ phrase: Phrase) {
    object { json in
      for language in Language.allCases {
        json.key(language.rawValue)
        json.string(phrase[language])
      }
    }
  }
}

package import LeerlijnDiagnostics

extension Day {
  /// `di 10 maart 2020`, `Tue 10 March 2020`.
  package var words: Phrase {
    let year = civil.year
    return Phrase(nl: "\(shortWords.dutch) \(year)", en: "\(shortWords.english) \(year)")
  }

  /// Without the year, where the sentence leaves no doubt: `di 10 maart`, `Tue 10 March`.
  package var shortWords: Phrase {
    let date = dateWords
    return Phrase(
      nl: "\(Day.dutchWeekdays[weekday]) \(date.dutch)",
      en: "\(Day.englishWeekdays[weekday]) \(date.english)")
  }

  /// Day and month alone: `1 maart`, `1 March`.
  package var dateWords: Phrase {
    let (_, month, day) = civil
    return Phrase(
      nl: "\(day) \(Day.dutchMonths[month - 1])", en: "\(day) \(Day.englishMonths[month - 1])")
  }

  /// Without the day of the week: `12 december 2019`, for a day that is past.
  package var pastWords: Phrase {
    let year = civil.year
    return Phrase(nl: "\(dateWords.dutch) \(year)", en: "\(dateWords.english) \(year)")
  }

  /// Without the year where it lies within nine months of another day.
  package func words(near other: Day) -> Phrase {
    abs(self - other) <= 270 ? shortWords : words
  }

  private static let dutchWeekdays = ["ma", "di", "wo", "do", "vr", "za", "zo"]
  private static let englishWeekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let dutchMonths = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

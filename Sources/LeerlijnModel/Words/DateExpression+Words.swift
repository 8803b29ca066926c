package import LeerlijnDiagnostics

// Days, lengths of time and cohorts as they read in a sentence.

extension DateExpression {
  /// `vr 3 juli 2020`, `8 weken na de start van de eigen stage`.
  package var words: Phrase {
    switch self {
    case .fixed(let day): return day.words
    case .relative(let anchor, let period):
      let anchorWords = anchor.words
      if period == CalendarPeriod() { return anchorWords }
      let isBefore = period.months < 0 || period.days < 0
      let length = (isBefore ? -period : period).words
      return isBefore
        ? Phrase(
          nl: "\(length.dutch) vóór \(anchorWords.dutch)",
          en: "\(length.english) before \(anchorWords.english)")
        : Phrase(
          nl: "\(length.dutch) na \(anchorWords.dutch)",
          en: "\(length.english) after \(anchorWords.english)")
    }
  }

  /// `uiterlijk op vr 3 juli 2020`, `uiterlijk 8 weken na de start van de eigen stage`.
  package var latestWords: Phrase {
    let day = words
    switch self {
    case .fixed: return Phrase(nl: "uiterlijk op \(day.dutch)", en: "by \(day.english)")
    case .relative(let anchor, let period) where period == CalendarPeriod():
      return anchor.isStart
        ? Phrase(nl: "uiterlijk bij \(day.dutch)", en: "by \(day.english)")
        : Phrase(nl: "uiterlijk aan \(day.dutch)", en: "by \(day.english)")
    case .relative: return Phrase(nl: "uiterlijk \(day.dutch)", en: "by \(day.english)")
    }
  }
}

extension DayRange {
  /// `ma 2 september 2019 tot en met vr 8 november 2019`.
  package var words: Phrase {
    if first == last { return first.words }
    let (first, last) = (first.words, last.words)
    return Phrase(
      nl: "\(first.dutch) tot en met \(last.dutch)",
      en: "\(first.english) through \(last.english)")
  }
}

extension CalendarPeriod {
  package var words: Phrase {
    var parts: [Phrase] = []
    func add(_ count: Int, _ one: Phrase, _ many: Phrase) {
      guard count != 0 else { return }
      let noun = abs(count) == 1 ? one : many
      parts.append(Phrase(nl: "\(count) \(noun.dutch)", en: "\(count) \(noun.english)"))
    }
    add(months / 12, Phrase(nl: "jaar", en: "year"), Phrase(nl: "jaar", en: "years"))
    add(months % 12, Phrase(nl: "maand", en: "month"), Phrase(nl: "maanden", en: "months"))
    if days != 0, days % 7 == 0 {
      add(days / 7, Phrase(nl: "week", en: "week"), Phrase(nl: "weken", en: "weeks"))
    } else {
      add(days, Phrase(nl: "dag", en: "day"), Phrase(nl: "dagen", en: "days"))
    }
    return parts.isEmpty ? Phrase(nl: "0 dagen", en: "0 days") : parts.joinedByAnd
  }
}

extension Phrase {
  /// `cohorten vanaf 2020`, `cohort 2019`; the ends of `Int` stand for no end, and so do the years
  /// with which a document says so.
  package static func cohorts(_ range: ClosedRange<Int>) -> Phrase {
    let (first, last) = (range.lowerBound, range.upperBound)
    if first == last { return Phrase(nl: "cohort \(first)", en: "cohort \(first)") }
    if first <= 1000 {
      return last >= 9999
        ? Phrase(nl: "alle cohorten", en: "all cohorts")
        : Phrase(nl: "cohorten tot en met \(last)", en: "cohorts up to and including \(last)")
    }
    if last >= 9999 { return Phrase(nl: "cohorten vanaf \(first)", en: "cohorts from \(first)") }
    return Phrase(
      nl: "cohorten \(first) tot en met \(last)", en: "cohorts \(first) through \(last)")
  }

  /// A mode of study; one of the document's own as it stands.
  package static func modeOfStudy(_ word: String) -> Phrase {
    switch word {
    case "full-time": Phrase(nl: "voltijd", en: "full-time")
    case "part-time": Phrase(nl: "deeltijd", en: "part-time")
    case "dual": Phrase(nl: "duaal", en: "dual")
    default: Phrase(same: word)
    }
  }
}

extension DateExpression.Anchor {
  fileprivate var isStart: Bool {
    switch self {
    case .enrolmentStart, .placementStart, .yearStart: true
    case .enrolmentEnd, .placementEnd, .yearEnd: false
    }
  }

  fileprivate var words: Phrase {
    switch self {
    case .enrolmentStart:
      Phrase(nl: "de start van de inschrijving", en: "the start of the enrolment")
    case .enrolmentEnd: Phrase(nl: "het einde van de inschrijving", en: "the end of the enrolment")
    case .placementStart:
      Phrase(nl: "de start van de eigen stage", en: "the start of the own placement")
    case .placementEnd:
      Phrase(nl: "het einde van de eigen stage", en: "the end of the own placement")
    case .yearStart: Phrase(nl: "de start van het studiejaar", en: "the start of the study year")
    case .yearEnd: Phrase(nl: "het einde van het studiejaar", en: "the end of the study year")
    }
  }
}

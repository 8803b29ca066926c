internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// What a field holds, as it reads in a sentence.
struct FieldWords {
  let names: EditionNames

  init(_ names: EditionNames) { self.names = names }

  func words(of value: FieldValue) -> Phrase {
    switch value {
    case .text(let text): return FieldWords.known[text] ?? Phrase(same: text)
    case .titles(let titles): return (titles.phrase ?? Phrase(same: "")).quoted
    case .flag(let isSo): return isSo ? Phrase(nl: "ja", en: "yes") : Phrase(nl: "nee", en: "no")
    case .number(let number): return Phrase(same: String(number))
    case .amount(let amount, let unit): return unit.measured(amount)
    case .bound(let bound, let unit): return names.bound(bound, unit)
    case .day(let day): return day.words
    case .days(let days): return FieldWords.range(days)
    case .date(let expression): return FieldWords.words(of: expression)
    case .length(let period): return FieldWords.words(of: period)
    case .cohorts(let cohorts): return FieldWords.cohorts(cohorts)
    case .grades(let scale):
      let (low, high) = (
        Unit.grade.number(scale.lowerBound), Unit.grade.number(scale.upperBound)
      )
      return Phrase(
        nl: "\(low.dutch) tot en met \(high.dutch)", en: "\(low.english) to \(high.english)")
    case .numbers(let numbers): return numbers.map { Phrase(same: String($0)) }.joinedByAnd
    case .names(let kind, let ids): return names.names(kind, ids)
    case .sequence(let kind, let ids): return ids.map { names.name(kind, $0) }.joinedByCommas
    default: return parts(of: value).joinedByAnd
    }
  }

  /// The members of a set, one by one.
  func parts(of value: FieldValue) -> [Phrase] {
    switch value {
    case .names(let kind, let ids): return ids.map { names.name(kind, $0) }
    case .anyNames(let ids): return ids.map { names.name(ofAny: $0) }
    case .words(let words): return words.map { Phrase(same: $0).quoted }
    case .stages(let stages):
      return stages.map { stage in
        let parts = stage.split(separator: " ").map(String.init)
        let programme = names.name(.programme, parts.first ?? "")
        guard parts.count == 2 else { return programme }
        let profile = names.name(.profile, parts[1])
        return Phrase(
          nl: "\(programme.dutch) met profiel \(profile.dutch)",
          en: "\(programme.english) with profile \(profile.english)")
      }
    case .links(let links):
      return links.map { link in
        let outcome = names.name(.outcome, link.outcome)
        switch link.step {
        case .introduces:
          return Phrase(
            nl: "introduceert \(outcome.dutch)", en: "introduces \(outcome.english)")
        case .develops:
          return Phrase(nl: "ontwikkelt \(outcome.dutch)", en: "develops \(outcome.english)")
        case .assesses:
          return Phrase(nl: "toetst \(outcome.dutch)", en: "assesses \(outcome.english)")
        }
      }
    case .judges(let judges):
      return judges.map { judge in
        let role = names.name(.role, judge.role)
        return judge.decides
          ? Phrase(nl: "\(role.dutch) (beslist)", en: "\(role.english) (decides)") : role
      }
    case .citations(let citations):
      return citations.map { citation in
        let parts = citation.split(separator: "#", maxSplits: 1).map(String.init)
        let source = names.name(.source, parts[0])
        return parts.count > 1
          ? Phrase(nl: "\(source.dutch) (\(parts[1]))", en: "\(source.english) (\(parts[1]))")
          : source
      }
    case .condition(let form): return [ConditionWords(names).words(of: form.condition)]
    case .conditions(let forms): return forms.map { ConditionWords(names).words(of: $0.condition) }
    case .values(let values):
      return values.map { Phrase(same: String($0.value.amount)) }
    default: return [words(of: value)]
    }
  }

  // MARK: Days

  /// `ma 2 september 2019 tot en met vr 8 november 2019`.
  static func range(_ days: DayRange) -> Phrase {
    if days.first == days.last { return days.first.words }
    let first = days.first.words
    let last = days.last.words
    return Phrase(
      nl: "\(first.dutch) tot en met \(last.dutch)",
      en: "\(first.english) through \(last.english)")
  }

  static func words(of expression: DateExpression) -> Phrase {
    switch expression {
    case .fixed(let day): return day.words
    case .relative(let anchor, let period):
      let anchorWords = anchor.words
      if period == CalendarPeriod() { return anchorWords }
      let isBefore = period.months < 0 || period.days < 0
      let length = words(of: isBefore ? -period : period)
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
  static func latest(_ expression: DateExpression) -> Phrase {
    let day = words(of: expression)
    switch expression {
    case .fixed: return Phrase(nl: "uiterlijk op \(day.dutch)", en: "by \(day.english)")
    case .relative(let anchor, let period) where period == CalendarPeriod():
      return anchor.isStart
        ? Phrase(nl: "uiterlijk bij \(day.dutch)", en: "by \(day.english)")
        : Phrase(nl: "uiterlijk aan \(day.dutch)", en: "by \(day.english)")
    case .relative: return Phrase(nl: "uiterlijk \(day.dutch)", en: "by \(day.english)")
    }
  }

  static func words(of period: CalendarPeriod) -> Phrase {
    var parts: [Phrase] = []
    func add(_ count: Int, _ one: Phrase, _ many: Phrase) {
      guard count != 0 else { return }
      let noun = abs(count) == 1 ? one : many
      parts.append(Phrase(nl: "\(count) \(noun.dutch)", en: "\(count) \(noun.english)"))
    }
    let years = period.months / 12
    add(years, Phrase(nl: "jaar", en: "year"), Phrase(nl: "jaar", en: "years"))
    add(
      period.months % 12, Phrase(nl: "maand", en: "month"), Phrase(nl: "maanden", en: "months"))
    if period.days != 0, period.days % 7 == 0 {
      add(period.days / 7, Phrase(nl: "week", en: "week"), Phrase(nl: "weken", en: "weeks"))
    } else {
      add(period.days, Phrase(nl: "dag", en: "day"), Phrase(nl: "dagen", en: "days"))
    }
    return parts.isEmpty ? Phrase(nl: "0 dagen", en: "0 days") : parts.joinedByAnd
  }

  // MARK: Cohorts

  /// `cohorten vanaf 2020`, `cohort 2019`; the ends of `Int` stand for no end, and so do the years
  /// with which a document says so.
  static func cohorts(_ range: ClosedRange<Int>) -> Phrase {
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

  /// Words of the document that read otherwise in a sentence.
  private static let known: [String: Phrase] = [
    "student": Phrase(nl: "studenten", en: "students"),
    "network": Phrase(nl: "elk leernetwerk apart", en: "each learning network"),
    "all": Phrase(nl: "alle leernetwerken samen", en: "all learning networks together"),
    "curriculum": Phrase(nl: "het curriculum", en: "the curriculum"),
    "full-time": Phrase(nl: "voltijd", en: "full-time"),
    "part-time": Phrase(nl: "deeltijd", en: "part-time"),
    "best": Phrase(nl: "de beste", en: "the best"),
    "last": Phrase(nl: "de laatste", en: "the last"),
    "first": Phrase(nl: "de eerste", en: "the first"),
    "hours": Phrase(nl: "uren", en: "hours"),
    "credits": Phrase(nl: "EC", en: "EC"),
    "sessions": Phrase(nl: "bijeenkomsten", en: "sessions"),
    "grade": Phrase(nl: "cijfer", en: "grade"),
    "share": Phrase(nl: "aandeel", en: "share"),
    "organisation": Phrase(nl: "van organisaties", en: "of organisations"),
    "umbrella": Phrase(nl: "overkoepelend", en: "umbrella"),
    "practice": Phrase(nl: "praktijkorganisatie", en: "practice organisation"),
    "law": Phrase(nl: "wet", en: "law"),
    "regulation": Phrase(nl: "regeling", en: "regulation"),
    "placeholder": Phrase(nl: "nog in te vullen", en: "still to be filled in"),
    "assumption": Phrase(nl: "aanname", en: "assumption"),
    "calculation": Phrase(nl: "berekening", en: "calculation"),
    "project-description": Phrase(nl: "projectbeschrijving", en: "project description"),
  ]
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

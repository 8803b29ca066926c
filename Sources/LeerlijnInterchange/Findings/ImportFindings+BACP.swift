internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

// What is wrong with an instance of dividing courses over periods.

extension Diagnostic {
  static let bacpNeeded = Phrase(
    nl: "Nodig is een object met 'courses', 'credits' en 'periods'.",
    en: "There must be an object with 'courses', 'credits' and 'periods'.")

  private static let mend = Phrase(
    nl: "Verbeter het in het bestand en lees het opnieuw in.",
    en: "Correct it in the file and import it again.")

  static func bacpMissing(_ key: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.value, .error, at: place,
      Phrase(nl: "'\(key)' ontbreekt.", en: "'\(key)' is missing."), help: bacpNeeded)
  }

  static func bacpWrong(_ what: String, _ value: JSONValue, _ wanted: Phrase) -> Diagnostic {
    let found = value.shortly
    return Diagnostic(
      ExchangeCodes.value, .error, at: value.place,
      Phrase(
        nl: "'\(what)' hoort \(wanted.dutch) te zijn. Hier staat \(found.dutch).",
        en: "'\(what)' should be \(wanted.english). Here it is \(found.english)."), help: mend)
  }

  static func bacpUneven(_ courses: Int, _ credits: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.value, .error, at: place,
      Phrase(
        nl: "Elke onderwijseenheid heeft één getal in 'credits': 'courses' telt er \(courses) en "
          + "'credits' \(credits).",
        en: "Each course has one number in 'credits': 'courses' counts \(courses) and 'credits' "
          + "\(credits)."),
      help: mend)
  }

  static func bacpPeriods(
    _ periods: Int, _ years: Int?, _ perYear: Int?, at place: SourceRange
  ) -> Diagnostic {
    let known = [("years", years), ("periodsPerYear", perYear)].compactMap { key, number in
      number.map { "'\(key)' \($0)" }
    }
    let most = (BACPCalendar.mostYears, BACPCalendar.mostPeriodsPerYear)
    return Diagnostic(
      ExchangeCodes.value, .error, at: place,
      Phrase(
        nl: "'periods' is \(periods), maar \(known.joined(separator: " en ")): dat past niet.",
        en: "'periods' is \(periods), but \(known.joined(separator: " and ")): these do not agree."),
      help: Phrase(
        nl: "Elk jaar heeft evenveel perioden, ten hoogste \(most.1), en er zijn ten hoogste "
          + "\(most.0) jaren.",
        en: "Every year has the same number of periods, at most \(most.1), and there are at most "
          + "\(most.0) years."))
  }

  static func bacpBounds(_ low: String, _ high: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.value, .error, at: place,
      Phrase(
        nl: "'\(low)' ligt boven '\(high)': geen periode kan hieraan voldoen.",
        en: "'\(low)' lies above '\(high)': no period can satisfy this."), help: mend)
  }

  static func bacpTooMuch(_ total: Credits, at place: SourceRange) -> Diagnostic {
    let (sum, most) = (
      Unit.credits.number(total.tenths), Unit.credits.number(BACPFields.mostTenths)
    )
    return Diagnostic(
      ExchangeCodes.value, .error, at: place,
      Phrase(
        nl: "Dit is samen \(sum.dutch) EC. Een opleiding heeft ten hoogste \(most.dutch) EC.",
        en: "This adds up to \(sum.english) EC. A programme has at most \(most.english) EC."),
      help: mend)
  }

  static func bacpCurriculumEmpty(_ what: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.value, .error, at: place,
      Phrase(
        nl: "'\(what)' noemt geen onderwijseenheden: er is niets te verdelen.",
        en: "'\(what)' names no courses: there is nothing to divide."), help: mend)
  }

  static func bacpFamilyUnknown(
    _ family: String, _ aim: PeriodLoad.Aim, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.unknownCode, .warning, at: place,
      Phrase(
        nl: "'\(family.cut)' is geen bekende familie. Het doel van de periodelast is nu "
          + "'\(aim.rawValue)'.",
        en: "'\(family.cut)' is no known family. The aim of the period load is now "
          + "'\(aim.rawValue)'."),
      help: Phrase(
        nl: "BACP maakt de hoogste last zo laag mogelijk, GBACP verdeelt gelijkmatig.",
        en: "BACP makes the largest load as small as possible, GBACP divides evenly."))
  }

  static func bacpKeyUnknown(_ key: String, at place: SourceRange) -> Diagnostic {
    let meant = nearestName(to: key, among: BACPKey.allCases.map(\.rawValue))
    return Diagnostic(
      ExchangeCodes.leftOut, .warning, at: place,
      Phrase(
        nl: "De sleutel '\(key.cut)' is niet bekend en niet overgenomen."
          + (meant.map { " Bedoel je '\($0)'?" } ?? ""),
        en: "The key '\(key.cut)' is not known and was not taken over."
          + (meant.map { " Do you mean '\($0)'?" } ?? "")))
  }

  static func bacpCreditsAssumed(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.assumed, .advice, at: place,
      Phrase(
        nl:
          "Het bestand zegt niet wat een punt is. De getallen zijn overgenomen als EC; het totaal "
          + "is de som van de onderwijseenheden.",
        en: "The file does not say what a credit is. The numbers were taken over as EC; the total "
          + "is the sum of the courses."))
  }
}

extension JSONValue {
  /// What stands there, short enough for a sentence.
  fileprivate var shortly: Phrase {
    switch kind {
    case .array:
      let count = elements.count
      return count == 1
        ? Phrase(nl: "een lijst van 1 waarde", en: "a list of 1 value")
        : Phrase(nl: "een lijst van \(count) waarden", en: "a list of \(count) values")
    case .object: return Phrase(nl: "een object", en: "an object")
    case .string, .key:
      let text = (text ?? "").cut
      return Phrase(nl: "de tekst '\(text)'", en: "the text '\(text)'")
    case .number: return Phrase(same: (number ?? "").cut)
    case .true: return Phrase(same: "true")
    case .false: return Phrase(same: "false")
    case .null: return Phrase(same: "null")
    }
  }
}

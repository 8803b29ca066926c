internal import LeerlijnDiagnostics
internal import LeerlijnModel

// How days, numbers and lists read in a sentence.

extension Day {
  /// `di 10 maart 2020`, `Tue 10 March 2020`.
  var words: Phrase {
    let (year, month, day) = civil
    let dutchMonths = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ]
    let englishMonths = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let dutchDays = ["ma", "di", "wo", "do", "vr", "za", "zo"]
    let englishDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return Phrase(
      nl: "\(dutchDays[weekday]) \(day) \(dutchMonths[month - 1]) \(year)",
      en: "\(englishDays[weekday]) \(day) \(englishMonths[month - 1]) \(year)")
  }
}

extension Unit {
  /// A number without its unit: `7,5` in Dutch, `7.5` in English.
  func number(_ amount: Int) -> Phrase { decimalWords(text(amount)) }

  /// The unit after a number, in the plural.
  var words: Phrase {
    switch self {
    case .hours: Phrase(nl: "uur", en: "hours")
    case .credits: Phrase(nl: "EC", en: "EC")
    case .grade: Phrase(nl: "cijferpunten", en: "grade points")
    case .share: Phrase(nl: "van het geheel", en: "of the whole")
    case .years: Phrase(nl: "jaar", en: "years")
    case .sessions: Phrase(nl: "bijeenkomsten", en: "sessions")
    case .courses: Phrase(nl: "onderwijseenheden", en: "courses")
    case .judgements: Phrase(nl: "oordelen", en: "judgements")
    case .roles: Phrase(nl: "rollen", en: "roles")
    case .persons: Phrase(nl: "personen", en: "persons")
    case .documents: Phrase(nl: "documenten", en: "documents")
    case .kinds: Phrase(nl: "soorten", en: "kinds")
    case .assessors: Phrase(nl: "beoordelaars", en: "assessors")
    case .slots: Phrase(nl: "plaatsen", en: "slots")
    case .count: Phrase(nl: "als los getal", en: "as a plain number")
    }
  }
}

/// A decimal number as it reads in each language.
func decimalWords(_ text: String) -> Phrase {
  Phrase(nl: text.replacing(".", with: ","), en: text)
}

/// `a, b en c`, `a, b and c`; each in quotation marks.
func listed(_ names: some Sequence<String>, joinedBy last: Phrase = .and) -> Phrase {
  let quoted = names.map { "'\($0)'" }
  return Phrase(
    nl: quoted.enumerated().joined(last: last.dutch), en: quoted.enumerated().joined(last: last.english))
}

extension Phrase {
  static let and = Phrase(nl: "en", en: "and")
  static let or = Phrase(nl: "of", en: "or")
}

extension EnumeratedSequence<[String]> {
  fileprivate func joined(last word: String) -> String {
    let names = map(\.element)
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}

extension Titles {
  /// The first title in each language, or a name where there is none.
  func words(orNamed name: String) -> Phrase {
    Phrase(nl: text(in: .dutch) ?? name, en: text(in: .english) ?? name)
  }
}

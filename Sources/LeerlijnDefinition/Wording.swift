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

/// `'a', 'b' en 'c'`, `'a', 'b' and 'c'`.
func listed(_ names: some Sequence<String>, joinedBy last: Phrase = .and) -> Phrase {
  let quoted = names.map { "'\($0)'" }
  return Phrase(
    nl: joined(quoted, last: last[.dutch]), en: joined(quoted, last: last[.english]))
}

private func joined(_ names: [String], last word: String) -> String {
  guard names.count > 1, let last = names.last else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " \(word) " + last
}

extension Phrase {
  static let and = Phrase(nl: "en", en: "and")
  static let or = Phrase(nl: "of", en: "or")
}

extension Titles {
  /// The first title in each language, or a name where there is none.
  func words(orNamed name: String) -> Phrase {
    Phrase(nl: text(in: .dutch) ?? name, en: text(in: .english) ?? name)
  }
}

extension Unit {
  /// A number with its unit, one and many both right: `1 bijeenkomst`, `2 bijeenkomsten`.
  func counted(_ amount: Int) -> Phrase {
    let number = number(amount)
    let unit = amount == scale ? singular : words
    return Phrase(
      nl: "\(number[.dutch]) \(unit[.dutch])", en: "\(number[.english]) \(unit[.english])")
  }

  private var singular: Phrase {
    switch self {
    case .hours: Phrase(nl: "uur", en: "hour")
    case .grade: Phrase(nl: "cijferpunt", en: "grade point")
    case .years: Phrase(nl: "jaar", en: "year")
    case .sessions: Phrase(nl: "bijeenkomst", en: "session")
    case .courses: Phrase(nl: "onderwijseenheid", en: "course")
    case .judgements: Phrase(nl: "oordeel", en: "judgement")
    case .roles: Phrase(nl: "rol", en: "role")
    case .persons: Phrase(nl: "persoon", en: "person")
    case .documents: Phrase(nl: "document", en: "document")
    case .kinds: Phrase(nl: "soort", en: "kind")
    case .assessors: Phrase(nl: "beoordelaar", en: "assessor")
    case .slots: Phrase(nl: "plaats", en: "slot")
    default: words
    }
  }
}

/// A thing by its title, and by its name where that says something else: `'Stage 3' (stage-3)`.
func named(_ name: String, _ titles: Titles) -> Phrase {
  let title = titles.words(orNamed: name)
  func text(_ title: String) -> String { title == name ? "'\(name)'" : "'\(title)' (\(name))" }
  return Phrase(nl: text(title[.dutch]), en: text(title[.english]))
}

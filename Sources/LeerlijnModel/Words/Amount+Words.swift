package import LeerlijnDiagnostics

extension Unit {
  /// A number without its unit: `1.140` and `7,5` in Dutch, `1,140` and `7.5` in English.
  package func number(_ amount: Int) -> Phrase {
    let parts = text(amount).split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? String(parts[1]) : nil
    func whole(_ mark: Character) -> String { Unit.grouped(String(parts[0]), by: mark) }
    return Phrase(
      nl: whole(".") + (fraction.map { "," + $0 } ?? ""),
      en: whole(",") + (fraction.map { "." + $0 } ?? ""))
  }

  /// A number with its unit, one and many both right: `24 uur`, `1 bijeenkomst`, `7,5 EC`.
  package func amount(_ amount: Int) -> Phrase {
    let number = number(amount)
    let noun = amount == scale ? one : many
    return Phrase(
      nl: "\(number.dutch) \(noun.dutch)", en: "\(number.english) \(noun.english)")
  }

  /// A number as it reads: a grade and a plain number stand alone, a share is a percentage.
  package func measured(_ amount: Int) -> Phrase {
    switch self {
    case .grade, .count: number(amount)
    case .share: percentage(ofTenThousandths: amount)
    default: self.amount(amount)
    }
  }

  /// Before another amount of the same unit: the bare number.
  package func shortly(_ amount: Int) -> Phrase {
    self == .share ? measured(amount) : number(amount)
  }

  private var one: Phrase {
    switch self {
    case .hours: Phrase(nl: "uur", en: "hour")
    case .credits: Phrase(nl: "EC", en: "EC")
    case .grade: Phrase(nl: "cijferpunt", en: "grade point")
    case .share: Phrase(nl: "maal alles", en: "times all")
    case .years: Phrase(nl: "jaar", en: "year")
    case .sessions: Phrase(nl: "bijeenkomst", en: "session")
    case .courses: Phrase(nl: "onderwijseenheid", en: "course")
    case .judgements: Phrase(nl: "oordeel", en: "judgement")
    case .roles: Phrase(nl: "rol", en: "role")
    case .persons: Phrase(nl: "persoon", en: "person")
    case .documents: Phrase(nl: "document", en: "document")
    case .kinds: Phrase(nl: "soort", en: "kind")
    case .assessors: Phrase(nl: "beoordelaar", en: "assessor")
    case .slots: Phrase(nl: "onderdeel", en: "part")
    case .count: Phrase(nl: "keer", en: "time")
    }
  }

  /// The unit after a number, in the plural.
  package var many: Phrase {
    switch self {
    case .hours: Phrase(nl: "uur", en: "hours")
    case .credits: Phrase(nl: "EC", en: "EC")
    case .grade: Phrase(nl: "cijferpunten", en: "grade points")
    case .share: Phrase(nl: "maal alles", en: "times all")
    case .years: Phrase(nl: "jaar", en: "years")
    case .sessions: Phrase(nl: "bijeenkomsten", en: "sessions")
    case .courses: Phrase(nl: "onderwijseenheden", en: "courses")
    case .judgements: Phrase(nl: "oordelen", en: "judgements")
    case .roles: Phrase(nl: "rollen", en: "roles")
    case .persons: Phrase(nl: "personen", en: "persons")
    case .documents: Phrase(nl: "documenten", en: "documents")
    case .kinds: Phrase(nl: "soorten", en: "kinds")
    case .assessors: Phrase(nl: "beoordelaars", en: "assessors")
    case .slots: Phrase(nl: "onderdelen", en: "parts")
    case .count: Phrase(nl: "keer", en: "times")
    }
  }

  private static func grouped(_ digits: String, by mark: Character) -> String {
    let isNegative = digits.first == "-"
    let bare = isNegative ? String(digits.dropFirst()) : digits
    var text = ""
    for (index, digit) in bare.enumerated() {
      if index > 0, (bare.count - index) % 3 == 0 { text.append(mark) }
      text.append(digit)
    }
    return (isNegative ? "-" : "") + text
  }
}

/// A percentage of a share in ten-thousandths: `80 %` in Dutch, `80%` in English.
package func percentage(ofTenThousandths amount: Int) -> Phrase {
  let rounded = (amount * 10 + 500) / 1000
  return Phrase(nl: "\(rounded) %", en: "\(rounded)%")
}

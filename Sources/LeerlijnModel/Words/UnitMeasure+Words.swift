package import LeerlijnDiagnostics

extension UnitMeasure {
  /// What is counted, before the courses it is counted of: `EC`.
  package var heading: Phrase {
    switch self {
    case .credits: Phrase(nl: "EC", en: "EC")
    case .courses: Phrase(nl: "Onderwijseenheden", en: "Courses")
    }
  }

  /// What is asked of courses: `ten minste 30 EC van de propedeuse`.
  ///
  /// - Parameter units: the courses with their preposition.
  func asked(_ amount: Phrase, _ units: Phrase) -> Phrase {
    switch self {
    case .credits(_, let atMost?):
      let most = unit.amount(atMost)
      return Phrase(
        nl: "\(amount.dutch) \(units.dutch), waarvan hoogstens \(most.dutch) meetelt",
        en: "\(amount.english) \(units.english), of which at most \(most.english) counts")
    case .credits(_, nil), .courses:
      return Phrase(
        nl: "\(amount.dutch) \(units.dutch)", en: "\(amount.english) \(units.english)")
    }
  }

  /// What is counted, with its unit: `EC van de propedeuse`.
  func noun(_ units: Phrase) -> Phrase {
    switch self {
    case .credits, .courses:
      Phrase(
        nl: "\(unit.many.dutch) \(units.dutch)", en: "\(unit.many.english) \(units.english)")
    }
  }
}

package import LeerlijnDiagnostics

extension UnitMeasure {
  /// What is counted, before the courses it is counted of: `EC`.
  package var heading: Phrase {
    switch self {
    case .credits: Phrase(nl: "EC", en: "EC")
    case .courses: Phrase(nl: "Onderwijseenheden", en: "Courses")
    case .mean: Phrase(nl: "Gemiddeld cijfer", en: "Average grade")
    case .completed: Phrase(nl: "Voltooiing", en: "Completion")
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
    case .completed: return noun(units)
    case .mean(isWeighted: true):
      return Phrase(
        nl: "gemiddeld \(amount.dutch) over de onderwijseenheden \(units.dutch)",
        en: "an average of \(amount.english) over the courses \(units.english)")
    case .mean(isWeighted: false):
      let weighted = UnitMeasure.mean(isWeighted: true).asked(amount, units)
      return Phrase(
        nl: "\(weighted.dutch), alle even zwaar", en: "\(weighted.english), all of equal weight")
    }
  }

  /// What is counted, with its unit: `EC van de propedeuse`.
  func noun(_ units: Phrase) -> Phrase {
    switch self {
    case .completed:
      Phrase(nl: "voltooiing \(units.dutch)", en: "completion \(units.english)")
    case .mean:
      Phrase(
        nl: "het gemiddelde cijfer \(units.dutch)", en: "the average grade \(units.english)")
    case .credits, .courses:
      Phrase(
        nl: "\(unit.many.dutch) \(units.dutch)", en: "\(unit.many.english) \(units.english)")
    }
  }
}

internal import LeerlijnDiagnostics

extension CurriculumStart {
  /// What does not go together among the choices so far, by the law on study load.
  var clash: Phrase? {
    switch level {
    case .bachelor where credits != 1800 && credits != 2400: return .bachelorLoad
    case .master where credits < 600: return .masterLoad
    default: break
    }
    if mode == .fullTime, credits != years * 600 { return .fullTimeLoad(years) }
    return credits > years * 600 ? .heavyYears(years) : nil
  }
}

extension Phrase {
  fileprivate static let bachelorLoad = Phrase(
    nl: "een bachelor is 180 of 240 EC (WHW 7.4b): voltijd 3 of 4 jaar",
    en: "a bachelor is 180 or 240 EC (WHW 7.4b): 3 or 4 years full-time")
  fileprivate static let masterLoad = Phrase(
    nl: "een master is ten minste 60 EC (WHW 7.4b)", en: "a master is at least 60 EC (WHW 7.4b)")

  fileprivate static func fullTimeLoad(_ years: Int) -> Phrase {
    Phrase(
      nl: "voltijd is 60 EC per studiejaar (WHW 7.4): bij \(years) jaar hoort \(years * 60) EC",
      en: "full-time is 60 EC a study year (WHW 7.4): \(years) "
        + "\(years == 1 ? "year" : "years") make \(years * 60) EC")
  }

  fileprivate static func heavyYears(_ years: Int) -> Phrase {
    Phrase(
      nl: "een studiejaar is ten hoogste 60 EC (WHW 7.4): \(years) jaar ten hoogste \(years * 60) "
        + "EC",
      en: "a study year is at most 60 EC (WHW 7.4): \(years) "
        + "\(years == 1 ? "year" : "years") at most \(years * 60) EC")
  }
}

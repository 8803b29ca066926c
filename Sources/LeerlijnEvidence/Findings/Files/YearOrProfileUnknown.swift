internal import LeerlijnDiagnostics
internal import LeerlijnModel

enum YearOrProfileUnknown: EvidenceFinding {
  static let code = DiagnosticCode(714, "year-or-profile-unknown")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Er zijn regels voor een studiejaar of een profiel, en van deze studenten staat dat "
        + "er niet bij. Of zo'n regel voor hen geldt, is dan onbekend: hij blijft nog open, "
        + "tenzij zij hem behaald hebben.",
      en: "There are rules for a year or a profile, and of these students it is not told. "
        + "Whether such a rule is for them is not known then: it stays open, unless they met "
        + "it."),
    example: """
      student,cohort,year,profile,network,placement_start,placement_end,hours_per_week
      s1000001,2017,,jeugd,curium,2019-09-02,2020-07-03,28
      """,
    remedy: Phrase(
      nl: "Vul 'year' en 'profile' in, in students.csv of in enrolments.csv.",
      en: "Fill in 'year' and 'profile', in students.csv or in enrolments.csv."))
}

extension Diagnostic {
  static let mostStudentsNamed = 5

  /// - Parameter numbers: of the first students.
  static func enrolmentUnknown(
    _ gaps: EnrolmentGaps, _ numbers: [String], in path: String
  ) -> Diagnostic {
    let isOne = gaps.students.count == 1
    let list = numbers.joined(separator: ", ") + (numbers.count < gaps.students.count ? ", …" : "")
    let what = gaps.what
    return Diagnostic(
      YearOrProfileUnknown.code, .warning, at: wholeFile(path),
      Phrase(
        nl: isOne
          ? "van student \(list) is \(what.dutch) onbekend. Regels daarvoor blijven voor deze "
            + "student nog open, tenzij ze behaald zijn."
          : "van \(gaps.students.count) studenten is \(what.dutch) onbekend (\(list)). Regels "
            + "daarvoor blijven voor hen nog open, tenzij ze behaald zijn.",
        en: isOne
          ? "\(what.english) of student \(list) is not known. Rules for it stay open for this "
            + "student, unless they are met."
          : "\(what.english) of \(gaps.students.count) students is not known (\(list)). Rules for "
            + "it stay open for them, unless they are met."),
      help: Phrase(
        nl: "Vul \(gaps.columns.dutch) in.", en: "Fill in \(gaps.columns.english)."))
  }
}

extension EnrolmentGaps {
  fileprivate var what: Phrase {
    switch (lacksYear, lacksProfile) {
    case (true, true): Phrase(nl: "het studiejaar of het profiel", en: "the year or profile")
    case (true, _): Phrase(nl: "het studiejaar", en: "the year")
    default: Phrase(nl: "het profiel", en: "the profile")
    }
  }

  fileprivate var columns: Phrase {
    switch (lacksYear, lacksProfile) {
    case (true, true): Phrase(nl: "'year' en 'profile'", en: "'year' and 'profile'")
    case (true, _): Phrase(same: "'year'")
    default: Phrase(same: "'profile'")
    }
  }
}

package import LeerlijnDiagnostics
package import LeerlijnModel
internal import LeerlijnRules

extension Narrator {
  /// Why a fact does not count, after "telt niet mee:".
  func words(for reason: FactNote.Reason, deadline: Day?) -> Phrase {
    switch reason {
    case .outsidePlacement:
      Phrase(nl: "buiten de stageperiode", en: "outside the placement")
    case .outsideWindow:
      Phrase(nl: "buiten de dagen die voor deze regel tellen", en: "outside the days of this rule")
    case .afterDeadline:
      deadline.map {
        Phrase(nl: "na de deadline van \($0.words.dutch)", en: "after \($0.words.english)")
      } ?? Phrase(nl: "na de deadline", en: "after the deadline")
    case .otherNetwork: Phrase(nl: "bij een ander leernetwerk", en: "at another learning network")
    case .cancelled: Phrase(nl: "geannuleerd", en: "cancelled")
    case .rejected: Phrase(nl: "ingetrokken of afgekeurd", en: "withdrawn or rejected")
    case .notAttended(.absent): Phrase(nl: "afwezig", en: "absent")
    case .notAttended(.excused): Phrase(nl: "afwezig met bericht", en: "absent with notice")
    case .notAttended(.late): Phrase(nl: "te laat", en: "late")
    case .notAttended(.present): Phrase(nl: "aanwezig", en: "present")
    case .otherRole: Phrase(nl: "deze rol beoordeelt hier niet", en: "not a judge at this moment")
    case .issuedTooEarly: Phrase(nl: "te vroeg afgegeven", en: "issued too early")
    case .noIssueDay: Phrase(nl: "zonder dag van afgifte", en: "without a day of issue")
    case .otherGrade:
      Phrase(nl: "een ander cijfer dan hier telt", en: "not a grade that counts here")
    case .exempt: Phrase(nl: "vrijgesteld, zonder cijfer", en: "exempted, without a grade")
    case .replacedByAnotherAttempt:
      Phrase(nl: "een andere poging telt", en: "another attempt counts")
    case .notPassed: Phrase(nl: "geen voldoende", en: "not a pass")
    case .beforeEnrolment: Phrase(nl: "buiten de inschrijving", en: "outside the enrolment")
    }
  }

  /// `, uiterlijk vr 3 juli 2020`, to close a sentence with; empty without a day.
  func byDeadline(_ deadline: Day?) -> Phrase {
    guard let deadline else { return Phrase(same: "") }
    return Phrase(
      nl: ", uiterlijk \(deadline.words.dutch)", en: " by \(deadline.words.english)")
  }

  /// `do 1 augustus tot en met vr 30 augustus 2019`; one day by itself.
  func stretch(_ first: Day, _ last: Day) -> Phrase {
    guard first < last else { return first.words }
    let start = first.civil.year == last.civil.year ? first.shortWords : first.words
    return Phrase(
      nl: "\(start.dutch) tot en met \(last.words.dutch)",
      en: "\(start.english) through \(last.words.english)")
  }
}

extension FactKind {
  /// The facts of a file, with their article.
  package var words: Phrase {
    switch self {
    case .students: Phrase(nl: "de studenten", en: "the students")
    case .enrolments: Phrase(nl: "de inschrijvingen", en: "the enrolments")
    case .placements: Phrase(nl: "de stages", en: "the placements")
    case .sessions: Phrase(nl: "de bijeenkomsten", en: "the sessions")
    case .attendance: Phrase(nl: "de aanwezigheidslijsten", en: "the attendance lists")
    case .hours: Phrase(nl: "de uren", en: "the hours")
    case .assessments: Phrase(nl: "de beoordelingen", en: "the assessments")
    case .results: Phrase(nl: "de resultaten", en: "the results")
    case .members: Phrase(nl: "de ledenlijsten", en: "the member lists")
    case .involvement: Phrase(nl: "de gegevens over betrokkenheid", en: "the involvement records")
    case .decisions: Phrase(nl: "de besluiten", en: "the decisions")
    case .documents: Phrase(nl: "de documenten", en: "the documents")
    case .experience: Phrase(nl: "de gegevens over werkervaring", en: "the experience records")
    case .registrations:
      Phrase(nl: "de aanmeldingen voor onderwijseenheden", en: "the registrations for courses")
    }
  }
}

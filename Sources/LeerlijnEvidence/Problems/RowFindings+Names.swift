internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension RowFinding {
  private func unknown(_ dutch: String, _ english: String) -> Phrase {
    let near = nearest(to: value, among: names)
    return Phrase(
      nl: "\(dutch) '\(shown(value))' is niet bekend.\(near.dutch)",
      en: "\(english) '\(shown(value))' is not known.\(near.english)")
  }

  var nameMessage: Phrase {
    switch problem.kind {
    case .unknownStudent: unknown("studentnummer", "student number")
    case .unknownSession: unknown("bijeenkomst", "session")
    case .unknownUnit: unknown("onderwijseenheid", "course")
    case .unknownTest: unknown("toets", "test")
    case .testOfOtherCourse:
      Phrase(
        nl: "toets '\(shown(value))' hoort bij een andere onderwijseenheid dan deze regel noemt.",
        en: "test '\(shown(value))' belongs to another course than this row names.")
    case .unknownPlacement:
      Phrase(
        nl: "deze student heeft geen stage met de naam '\(shown(value))'.",
        en: "this student has no placement named '\(shown(value))'.")
    case .unknownMoment: unknown("beoordelingsmoment", "assessment moment")
    case .unknownRole: unknown("rol", "role")
    case .unknownNetwork: unknown("leernetwerk", "learning network")
    case .unknownProgramme: unknown("opleiding", "programme")
    case .unknownProfile: unknown("profiel", "profile")
    case .unknownSeries: unknown("reeks", "series")
    case .unknownOutcome: unknown("leeruitkomst", "learning outcome")
    case .unknownDocument: unknown("document", "document")
    case .unknownOrganisation: unknown("organisatie", "organisation")
    case .unknownTheme: unknown("thema", "theme")
    case .unknownMode: unknown("studievorm", "mode of study")
    case .periodDisagrees:
      Phrase(
        nl: "deze bijeenkomst valt op een dag in periode \(problem.detail), maar er staat "
          + "'\(shown(value))'.",
        en: "this session's day lies in period \(problem.detail), but the row says "
          + "'\(shown(value))'.")
    case .notATime:
      Phrase(
        nl: "'\(shown(value))' is geen tijd zoals 13:00-16:00.",
        en: "'\(shown(value))' is no time such as 13:00-16:00.")
    default:
      Phrase(
        nl: "'\(shown(value))' is geen regel, onderwijseenheid, stage, moment of document."
          + nearest(to: value, among: names).dutch,
        en: "'\(shown(value))' is no rule, course, placement, moment or document."
          + nearest(to: value, among: names).english)
    }
  }

  var rowMessage: Phrase {
    switch problem.kind {
    case .duplicateStudent:
      Phrase(
        nl: "studentnummer '\(shown(value))' staat er al, op regel \(problem.detail).",
        en: "student number '\(shown(value))' is there already, on line \(problem.detail).")
    case .duplicateSession:
      Phrase(
        nl: "bijeenkomst '\(shown(value))' staat er al, op regel \(problem.detail).",
        en: "session '\(shown(value))' is there already, on line \(problem.detail).")
    case .attendanceContradicts:
      Phrase(
        nl: "over student en bijeenkomst van deze regel zegt regel \(problem.detail) iets anders.",
        en: "line \(problem.detail) says otherwise about this student at this session.")
    case .attendanceAtCancelled:
      Phrase(
        nl: "bijeenkomst '\(shown(value))' is vervallen; niemand kan erbij zijn geweest.",
        en: "session '\(shown(value))' was cancelled; nobody can have been there.")
    case .attendanceRepeated:
      Phrase(
        nl: "deze regel zegt hetzelfde als regel \(problem.detail) en telt een keer.",
        en: "this row says the same as line \(problem.detail) and counts once.")
    case .hoursRepeated:
      Phrase(
        nl: "deze uren staan ook op regel \(problem.detail), geheel gelijk. Ze wachten op iemand "
          + "die zegt of ze er tweemaal horen.",
        en: "these hours stand on line \(problem.detail) too, wholly equal. They wait for someone "
          + "to say whether they belong there twice.")
    default:
      Phrase(
        nl: "deze student heeft meer dan 255 stages.",
        en: "this student has more than 255 placements.")
    }
  }

  var help: Phrase? {
    switch problem.kind {
    case .ragged:
      Phrase(
        nl: "Kijk of er een scheidingsteken te veel of te weinig staat, of in een veld zonder "
          + "aanhalingstekens.",
        en: "See whether a separator is missing, or stands in a field without quotes.")
    case .quoteNotClosed, .textAfterQuote:
      Phrase(
        nl: "Sluit het veld met een aanhalingsteken; binnen een veld schrijf je het dubbel.",
        en: "Close the field with a quote; inside a field it is written twice.")
    case .notADay:
      Phrase(
        nl: "Schrijf een dag als 2020-03-10 of 10-03-2020.",
        en: "Write a day as 2020-03-10 or 10-03-2020.")
    case .dayOutOfRange:
      Phrase(
        nl: "Ga na of het jaar klopt; de kalender van het curriculum bepaalt wat hier kan.",
        en: "Check the year; the curriculum's calendar decides what can stand here.")
    case .notQuarters:
      Phrase(
        nl: "Rond af op 0,25 uur, samen met wie het akkoord gaf.",
        en: "Round to 0.25 hours, together with whoever approved it.")
    case .unknownCode:
      names.isEmpty
        ? nil
        : Phrase(
          nl: "Hier kan staan: \(listed(names)). Een eigen code vertaal je in evidence.xml.",
          en: "It can be: \(listed(names)). Translate a code of your own in evidence.xml.")
    case .unknownStudent:
      Phrase(
        nl: "Voeg de student toe aan students.csv, of leg in evidence.xml vast hoe de nummers van "
          + "dit bestand bij die van ons horen.",
        en: "Add the student to students.csv, or state in evidence.xml how this file's numbers "
          + "match ours.")
    case .unknownSession:
      Phrase(
        nl: "Voeg de bijeenkomst toe aan sessions.csv.", en: "Add the session to sessions.csv.")
    case .nothingJudged:
      Phrase(
        nl: "Vul het beoordelingsmoment in, of de leeruitkomst als het oordeel bij geen moment "
          + "hoort.",
        en: "Fill in the assessment moment, or the outcome where the judgement belongs to no "
          + "moment.")
    case .attendanceAtCancelled:
      Phrase(
        nl: "Zet de bijeenkomst op gehouden, of haal deze regel weg.",
        en: "Mark the session as held, or remove this row.")
    case .attendanceContradicts:
      Phrase(
        nl: "Laat staan wat klopt; nu telt geen van beide.",
        en: "Keep the one that is right; now neither counts.")
    case .duplicateStudent, .duplicateSession:
      Phrase(
        nl: "De eerste geldt; haal weg wat niet klopt.",
        en: "The first one counts; remove what is not right.")
    case .gradeOffScale, .notAGrade:
      Phrase(
        nl: "Vul een cijfer op de schaal in, of V, NV, VR of ND.",
        en: "Fill in a grade on the scale, or V, NV, VR or ND.")
    case .unknownUnit, .unknownTest, .unknownPlacement, .unknownMoment, .unknownRole,
      .unknownNetwork, .unknownProgramme, .unknownProfile, .unknownSeries, .unknownOutcome,
      .unknownDocument:
      names.isEmpty
        ? Phrase(
          nl: "Het curriculum noemt er geen.", en: "The curriculum names none.")
        : Phrase(
          nl: "Bekend zijn: \(listed(names)).", en: "Known are: \(listed(names)).")
    default: nil
    }
  }
}

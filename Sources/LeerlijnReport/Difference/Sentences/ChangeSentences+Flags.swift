internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension ChangeSentences {
  /// Something that is so now and was not, or the other way round.
  func flag(_ change: Change) -> Phrase { flag(change, subject(of: change)) }

  /// - Parameter subject: what it is said of; several things only of what is planned.
  func flag(_ change: Change, _ subject: Phrase) -> Phrase {
    let start = subject.capitalised
    let isSo = change.new != nil
    switch change.field {
    case .advisory?:
      return isSo
        ? Phrase(
          nl: "\(start.dutch) is nu een advies: wie het niet haalt, merkt daar niets van.",
          en: "\(start.english) is advice now: not meeting it has no consequence.")
        : Phrase(
          nl: "\(start.dutch) is geen advies meer, maar een eis.",
          en: "\(start.english) is no longer advice but a requirement.")
    case .elective?:
      return isSo
        ? Phrase(nl: "\(start.dutch) is nu een keuze.", en: "\(start.english) is an elective now.")
        : Phrase(
          nl: "\(start.dutch) is niet langer een keuze.",
          en: "\(start.english) is no longer an elective.")
    case .planned?:
      return isSo
        ? Phrase(
          nl: "Alle bijeenkomsten van \(subject.dutch) staan nu vast in de planning.",
          en: "All sessions of \(subject.english) are planned now.")
        : Phrase(
          nl: "De planning van \(subject.dutch) is niet langer volledig: er kunnen bijeenkomsten "
            + "bij komen.",
          en: "The planning of \(subject.english) is no longer complete: sessions may be added.")
    case .open?:
      return isSo
        ? Phrase(
          nl: "\(start.dutch) is nu ook open voor mensen van buiten.",
          en: "\(start.english) is now open to people from outside too.")
        : Phrase(
          nl: "\(start.dutch) is niet langer open voor mensen van buiten.",
          en: "\(start.english) is no longer open to people from outside.")
    case .optional?:
      return isSo
        ? Phrase(
          nl: "Meedoen aan \(subject.dutch) is nu vrij.",
          en: "Taking part in \(subject.english) is free now.")
        : Phrase(
          nl: "Meedoen aan \(subject.dutch) is niet langer vrij.",
          en: "Taking part in \(subject.english) is no longer free.")
    case .allowsWaiver?:
      return isSo
        ? Phrase(
          nl: "Volgens \(subject.dutch) kan de examencommissie nu ontheffing geven.",
          en: "By \(subject.english) the examination board can grant a waiver now.")
        : Phrase(
          nl: "Volgens \(subject.dutch) kan de examencommissie geen ontheffing meer geven.",
          en: "By \(subject.english) the examination board can no longer grant a waiver.")
    case .consortium?:
      return isSo
        ? Phrase(
          nl: "\(start.dutch) hoort nu bij het consortium.",
          en: "\(start.english) belongs to the consortium now.")
        : Phrase(
          nl: "\(start.dutch) hoort niet langer bij het consortium.",
          en: "\(start.english) no longer belongs to the consortium.")
    default:
      return isSo
        ? Phrase(
          nl: "\(start.dutch) komt er nu voor elke leersituatie.",
          en: "\(start.english) is now due for each learning situation.")
        : Phrase(
          nl: "\(start.dutch) komt er nog één keer, niet per leersituatie.",
          en: "\(start.english) is due once, not for each learning situation.")
    }
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

extension ManifestWriter {
  /// What holds for everyone in the list of one meeting: the session, and that they were there.
  mutating func write(_ session: MeetingSession, of file: FileSample) {
    switch session {
    case .likely(let id, let day, let name):
      element(
        "column", [("as", "session"), ("value", id)],
        because: MeetingWords.session(day.description, name, file.meeting?.isMonthFirst == true))
    case .open(let likely, let onDay, let all):
      let found = answer(to: .session(file.name, likely, onDay, all))
      element(
        "column", [("as", "session")] + (found.isEmpty ? [] : [("value", found)]),
        because: MeetingWords.openSession(onDay, file.meeting?.days.map(\.description) ?? []))
    }
    element(
      "column", [("as", "status"), ("value", "present")], because: MeetingWords.present)
  }
}

/// What is said of a list of one meeting.
enum MeetingWords {
  static func session(_ day: String, _ name: String, _ isMonthFirst: Bool) -> Phrase {
    Phrase(
      nl:
        "waarschijnlijk: de enige bijeenkomst op \(day) van '\(name)', dat in de naam of titel staat"
        + (isMonthFirst ? "; de maand staat voorop, want de tijden zijn met AM en PM" : ""),
      en: "likely: the only session on \(day) of '\(name)', which stands in the name or title"
        + (isMonthFirst ? "; the month comes first, for the times are with AM and PM" : ""))
  }

  static func openSession(_ onDay: [String], _ days: [String]) -> Phrase {
    let shown = listed(days)
    let (dutch, english): (String, String) =
      onDay.isEmpty
      ? (
        days.isEmpty ? "" : "; op \(shown) is er geen bekend",
        days.isEmpty ? "" : "; on \(shown) none is known"
      )
      : ("; op \(shown): \(listed(onDay))", "; on \(shown): \(listed(onDay))")
    return Phrase(
      nl: "vraag: van welke bijeenkomst is deze lijst? Schrijf value=\"…\" met de code\(dutch)",
      en: "question: of which session is this list? Write value=\"…\" with its code\(english)")
  }

  static func whichSession(_ name: String, _ onDay: [String]) -> Phrase {
    Phrase(
      nl: "Van welke bijeenkomst is \(name)?"
        + (onDay.isEmpty ? "" : " Op die dag: \(listed(onDay))."),
      en: "Of which session is \(name)?"
        + (onDay.isEmpty ? "" : " On that day: \(listed(onDay))."))
  }

  static let present = Phrase(
    nl: "waarschijnlijk: wie in de lijst staat, was er; hoe lang en hoe vaak, telt niet mee",
    en: "likely: who is in the list was there; how long and how often makes no difference")

  static let oneMeeting = Phrase(
    nl:
      "let op: dit is de lijst van één bijeenkomst. Van wie er niet in staat, blijft onbekend of die er "
      + "was; een afwezige staat er pas als afwezig in, als een rij dat zegt.",
    en:
      "mind: this is the list of one session. Of who is not in it, it stays unknown whether they were "
      + "there; nobody is absent until a row says so."
  )

  static let people = Phrase(
    nl: "een lijst van een onlinebijeenkomst, en dit zegt wie er was",
    en: "a list of an online meeting, and this says who was there")
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

// What of sessions does not count, what is needed, and how their days are listed.

extension Narrator {
  func saySessionsNotCounted(_ telling: Telling, _ account: inout MeasureAccount) {
    for note in telling.notCounted(.cancelled) where note.kind == .sessions {
      let day = note.day.words
      let reason = evidence.sessions[note.index].reason.map { " (\($0))" } ?? ""
      account.sayNotCounted(
        nl: "De bijeenkomst van \(day.dutch) is geannuleerd\(reason).",
        en: "The session of \(day.english) was cancelled\(reason).")
    }
    for reason in [FactNote.Reason.otherNetwork, .afterDeadline] {
      for note in telling.notCounted(reason) {
        let day = note.day.words
        let why = words(for: reason, deadline: telling.deadline)
        account.sayNotCounted(
          nl: "De bijeenkomst van \(day.dutch) is bijgewoond, maar telt niet mee: \(why.dutch).",
          en: "The session of \(day.english) was attended but does not count: \(why.english).")
      }
    }
    let before = telling.notCounted(.beforeEnrolment)
    if let first = before.first, let last = before.last {
      let days = stretch(first.day, last.day)
      account.sayNotCounted(
        nl: "\(Unit.sessions.amount(before.count).dutch) (\(days.dutch)) buiten de inschrijving: "
          + "die tellen niet mee.",
        en: "\(Unit.sessions.amount(before.count).english) (\(days.english)) outside the "
          + "enrolment: not counted.")
    }
  }

  func saySessionsNeeded(
    _ telling: Telling, _ verb: AttendanceWords, _ account: inout MeasureAccount
  ) {
    guard verb.isAttendance, telling.status == .open, telling.shortage != nil else { return }
    if !telling.waiting.isEmpty {
      let days = dayNames(telling.waiting.map(\.day))
      account.sayNext(
        nl: "Nodig is de aanwezigheidslijst van \(days.dutch).",
        en: "The attendance list of \(days.english) is needed.")
    }
  }

  /// `di 14 april, wo 20 mei`, as between brackets; a longer list by its first and last day.
  func dayList(_ days: [Day]) -> Phrase {
    stretch(ofMany: days) ?? Set(days).sorted().map { $0.words(near: asOf) }.joinedByCommas
  }

  /// `di 14 april en wo 20 mei`, as in a sentence.
  func dayNames(_ days: [Day]) -> Phrase {
    stretch(ofMany: days) ?? Set(days).sorted().map { $0.words(near: asOf) }.joinedByAnd
  }

  func stretch(ofMany days: [Day]) -> Phrase? {
    let sorted = Set(days).sorted()
    guard sorted.count > 4, let first = sorted.first, let last = sorted.last else { return nil }
    let range = (first.words(near: asOf), last.words(near: asOf))
    return Phrase(
      nl: "van \(range.0.dutch) tot en met \(range.1.dutch)",
      en: "from \(range.0.english) through \(range.1.english)")
  }
}

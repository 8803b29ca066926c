internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension Narrator {
  /// Sessions of series: attended, missed, to come, and whether all that comes is needed.
  func sessions(_ telling: Telling, counting: Set<Attendance>, asShare: Bool) -> MeasureAccount {
    var account = MeasureAccount()
    let verb = AttendanceWords(counting)
    saySessionCounts(telling, verb, asShare: asShare, &account)
    if asShare, telling.isAsked { sayShare(telling, &account) }
    sayExcused(telling, &account)
    switch telling.status {
    case .open where telling.isAsked: saySessionMargin(telling, verb, &account)
    case .missed: saySessionsLost(telling, verb, &account)
    default: break
    }
    if telling.isAsked { sayCap(telling, &account) } else { sayBounds(telling, &account) }
    sayUnplanned(telling, &account)
    saySessionsNotCounted(telling, &account)
    saySessionsNeeded(telling, verb, &account)
    return account
  }

  // MARK: Counts

  private func saySessionCounts(
    _ telling: Telling, _ verb: AttendanceWords, asShare: Bool, _ account: inout MeasureAccount
  ) {
    let reading = telling.reading
    var counts: [Phrase] = []
    if let minimum = telling.limits.minimum, telling.status != .open, !asShare,
      reading.now <= minimum
    {
      counts.append(verb.count(reading.now, of: minimum))
    } else {
      counts.append(verb.count(reading.now))
    }
    counts += otherMarks(telling, verb)
    if !telling.waiting.isEmpty {
      let days = dayList(telling.waiting.map(\.day))
      counts.append(
        Phrase(
          nl: "\(count(telling.waiting).dutch) nog niet geregistreerd (\(days.dutch))",
          en: "\(count(telling.waiting).english) not yet registered (\(days.english))"))
    }
    if !telling.toCome.isEmpty, telling.status == .open || telling.status == .missed {
      let days = dayList(telling.toCome.map(\.day))
      counts.append(
        Phrase(
          nl: "nog \(count(telling.toCome).dutch) gepland (\(days.dutch))",
          en: "\(count(telling.toCome).english) still planned (\(days.english))"))
    }
    if let lone = loneAbsence(telling, verb) {
      account.say(
        nl: "\(counts[0].dutch); \(lone.dutch).", en: "\(counts[0].english); \(lone.english).")
    } else {
      let list = counts.joinedByCommas
      account.say(nl: list.dutch + ".", en: list.english + ".")
    }
  }

  /// The one absence without which it could still be met: `12 december 2019 afwezig met bericht`.
  func loneAbsence(_ telling: Telling, _ verb: AttendanceWords) -> Phrase? {
    guard verb.isAttendance, telling.status == .missed,
      let (minimum, most) = telling.unreachable, most + 1 == minimum
    else { return nil }
    let absences = [Attendance.absent, .excused].flatMap { mark in
      telling.notCounted(.notAttended(mark)).map { (mark, $0.day) }
    }
    guard absences.count == 1, let (mark, day) = absences.first else { return nil }
    let why = words(for: .notAttended(mark), deadline: nil)
    return Phrase(
      nl: "\(day.pastWords.dutch) \(why.dutch)", en: "\(why.english) on \(day.pastWords.english)")
  }

  private func otherMarks(_ telling: Telling, _ verb: AttendanceWords) -> [Phrase] {
    guard verb.isAttendance else { return [] }
    var counts: [Phrase] = []
    let marks: [(Attendance, Phrase)] = [
      (.absent, Phrase(nl: "gemist", en: "missed")),
      (.excused, Phrase(nl: "afwezig met bericht", en: "absent with notice")),
      (.late, Phrase(nl: "te laat", en: "late")),
    ]
    for (mark, words) in marks {
      let notes = telling.notCounted(.notAttended(mark))
      guard !notes.isEmpty else { continue }
      let count = count(notes)
      counts.append(
        Phrase(nl: "\(count.dutch) \(words.dutch)", en: "\(count.english) \(words.english)"))
    }
    return counts
  }

  private func sayShare(_ telling: Telling, _ account: inout MeasureAccount) {
    guard telling.reading.offered > 0, let minimum = telling.limits.minimum,
      let bound = shareBound(of: telling.verdict)
    else { return }
    let share = percentage(ofTenThousandths: bound)
    guard let unplanned = telling.reading.unplanned.number else {
      account.say(
        nl: "Nodig is \(share.dutch) van alle bijeenkomsten, ook van wat nog gepland wordt.",
        en: "Of all sessions \(share.english) are needed, also of what is still to be planned.")
      return
    }
    let whole = Unit.sessions.amount(telling.reading.whole)
    let (least, added) = (Unit.sessions.number(minimum), Unit.sessions.number(unplanned))
    let more =
      unplanned == 0
      ? Phrase(same: "")
      : Phrase(
        nl: ", als er nog \(added.dutch) bij \(unplanned == 1 ? "komt" : "komen"),",
        en: ", if \(added.english) more \(unplanned == 1 ? "is" : "are") planned,")
    account.say(
      nl: "Van de \(whole.dutch)\(more.dutch) \(minimum == 1 ? "is" : "zijn") er \(least.dutch) "
        + "nodig (\(share.dutch)).",
      en: "Of the \(whole.english)\(more.english) \(least.english) "
        + "\(minimum == 1 ? "is" : "are") needed (\(share.english)).")
  }

  /// What drops out of a share is said, so that its whole can be followed.
  private func sayExcused(_ telling: Telling, _ account: inout MeasureAccount) {
    guard case .sessions(_, _, .notExcused) = telling.verdict.measure.quantity,
      !telling.notCounted(.notAttended(.excused)).isEmpty
    else { return }
    account.say(
      nl: "Afwezigheid met bericht telt niet mee in het aandeel.",
      en: "Absence with notice is left out of the share.")
  }

  // MARK: Margin

  private func saySessionMargin(
    _ telling: Telling, _ verb: AttendanceWords, _ account: inout MeasureAccount
  ) {
    if let maximum = telling.limits.maximum, telling.limits.minimum == nil {
      let left = maximum - telling.reading.now
      let (most, room) = (Unit.sessions.number(maximum), Unit.sessions.number(left))
      account.say(
        nl: "Hooguit \(most.dutch) mag: "
          + (left <= 0 ? "er is geen ruimte meer." : "er is nog ruimte voor \(room.dutch)."),
        en: "At most \(most.english) allowed; "
          + (left <= 0 ? "there is no room left." : "there is room for \(room.english) more."))
      return
    }
    // Of what has no bound a share is no number yet.
    guard telling.unit != .share || telling.reading.unplanned != .unbounded,
      let need = telling.shortage
    else { return }
    let offered = telling.waiting.count + telling.toCome.count
    let words = Unit.sessions.number(need)
    // Where more may be planned, none of those that are is needed for itself.
    if need > offered || offered == 0 || telling.stillToPlan != 0 {
      account.say(
        nl: "Er \(need == 1 ? "is" : "zijn") er nog \(words.dutch) nodig.",
        en: "\(words.english) more \(need == 1 ? "is" : "are") needed.")
    } else if need < offered {
      account.say(
        nl: "Daarvan \(need == 1 ? "is" : "zijn") er nog \(words.dutch) nodig.",
        en: "\(words.english) of these \(need == 1 ? "is" : "are") needed.")
    } else {
      switch need {
      case 1: account.say(nl: "Die is nodig.", en: "It is needed.")
      case 2: account.say(nl: "Beide zijn nodig.", en: "Both are needed.")
      default:
        account.say(
          nl: "Alle \(words.dutch) zijn nodig.", en: "All \(words.english) are needed.")
      }
    }
  }

  func count(_ notes: [FactNote]) -> Phrase { Unit.sessions.number(notes.count) }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension Narrator {
  /// Sessions of series: attended, missed, to come, and whether all that comes is needed.
  func sessions(_ telling: Telling, counting: Set<Attendance>, asShare: Bool) -> MeasureAccount {
    var account = MeasureAccount()
    let verb = AttendanceWords(counting)
    saySessionCounts(telling, verb, asShare: asShare, &account)
    if asShare { sayShare(telling, &account) }
    switch telling.status {
    case .open: saySessionMargin(telling, verb, &account)
    case .missed: saySessionsLost(telling, verb, &account)
    default: break
    }
    sayCap(telling, &account)
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
          nl: "\(telling.waiting.count) nog niet geregistreerd (\(days.dutch))",
          en: "\(telling.waiting.count) not yet registered (\(days.english))"))
    }
    if !telling.toCome.isEmpty, telling.status == .open || telling.status == .missed {
      let days = dayList(telling.toCome.map(\.day))
      counts.append(
        Phrase(
          nl: "nog \(telling.toCome.count) gepland (\(days.dutch))",
          en: "\(telling.toCome.count) still planned (\(days.english))"))
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
  private func loneAbsence(_ telling: Telling, _ verb: AttendanceWords) -> Phrase? {
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
    let absent = telling.notCounted(.notAttended(.absent)).count
    let excused = telling.notCounted(.notAttended(.excused)).count
    let late = telling.notCounted(.notAttended(.late)).count
    if absent > 0 { counts.append(Phrase(nl: "\(absent) gemist", en: "\(absent) missed")) }
    if excused > 0 {
      counts.append(
        Phrase(nl: "\(excused) afwezig met bericht", en: "\(excused) absent with notice"))
    }
    if late > 0 { counts.append(Phrase(nl: "\(late) te laat", en: "\(late) late")) }
    return counts
  }

  private func sayShare(_ telling: Telling, _ account: inout MeasureAccount) {
    guard telling.reading.offered > 0, let minimum = telling.limits.minimum,
      let bound = shareBound(of: telling.verdict)
    else { return }
    let share = percentage(ofTenThousandths: bound)
    let offered = telling.reading.offered
    account.say(
      nl: "Van de \(offered) bijeenkomsten zijn er \(minimum) nodig (\(share.dutch)).",
      en: "Of the \(offered) sessions \(minimum) are needed (\(share.english)).")
  }

  // MARK: Margin

  private func saySessionMargin(
    _ telling: Telling, _ verb: AttendanceWords, _ account: inout MeasureAccount
  ) {
    if let maximum = telling.limits.maximum, telling.limits.minimum == nil {
      let left = maximum - telling.reading.now
      switch left {
      case ...0:
        account.say(
          nl: "Hooguit \(maximum) mag: er is geen ruimte meer.",
          en: "At most \(maximum) allowed; there is no room left.")
      default:
        account.say(
          nl: "Hooguit \(maximum) mag: er is nog ruimte voor \(left).",
          en: "At most \(maximum) allowed; there is room for \(left) more.")
      }
      return
    }
    guard let need = telling.shortage else { return }
    let offered = telling.waiting.count + telling.toCome.count
    if need > offered || offered == 0 {
      account.say(
        nl: need == 1 ? "Er is er nog 1 nodig." : "Er zijn er nog \(need) nodig.",
        en: need == 1 ? "1 more is needed." : "\(need) more are needed.")
    } else if need < offered {
      account.say(
        nl: need == 1 ? "Daarvan is er nog 1 nodig." : "Daarvan zijn er nog \(need) nodig.",
        en: need == 1 ? "1 of these is needed." : "\(need) of these are needed.")
    } else {
      switch need {
      case 1: account.say(nl: "Die is nodig.", en: "It is needed.")
      case 2: account.say(nl: "Beide zijn nodig.", en: "Both are needed.")
      default:
        account.say(nl: "Alle \(need) zijn nodig.", en: "All \(need) are needed.")
      }
    }
  }

  private func saySessionsLost(
    _ telling: Telling, _ verb: AttendanceWords, _ account: inout MeasureAccount
  ) {
    if let (minimum, most) = telling.unreachable {
      guard most > telling.reading.now, loneAbsence(telling, verb) == nil else { return }
      account.say(
        nl: "Met alles wat nog komt wordt het \(most); \(minimum) zijn nodig.",
        en: "With all that is to come it becomes \(most); \(minimum) are needed.")
    } else if let maximum = telling.limits.maximum, telling.reading.low > maximum {
      account.say(nl: "Hooguit \(maximum) mag.", en: "At most \(maximum) allowed.")
    }
  }

  /// The bound was lowered to what was offered.
  private func sayCap(_ telling: Telling, _ account: inout MeasureAccount) {
    guard telling.verdict.measure.cappedByOffer, let minimum = telling.limits.minimum,
      let bound = plainBound(of: telling.verdict), minimum < bound
    else { return }
    account.say(
      nl: "Er zijn er \(minimum) aangeboden; daarom is de eis \(minimum) in plaats van \(bound).",
      en: "\(minimum) were offered; that is why \(minimum) instead of \(bound) are asked.")
  }

  private func sayUnplanned(_ telling: Telling, _ account: inout MeasureAccount) {
    guard telling.status == .open, telling.reading.reasons.contains(.unplanned) else { return }
    guard let available = telling.available else {
      account.say(
        nl: "Er kunnen nog bijeenkomsten bij gepland worden.",
        en: "More sessions may still be planned.")
      return
    }
    let unplanned = available - telling.waiting.count - telling.toCome.count
    guard unplanned > 0 else { return }
    account.say(
      nl: unplanned == 1
        ? "Er kan er nog 1 bij gepland worden."
        : "Er kunnen er nog \(unplanned) bij gepland worden.",
      en: "\(unplanned) more may still be planned.")
  }

  // MARK: What does not count, what is needed

  private func saySessionsNotCounted(_ telling: Telling, _ account: inout MeasureAccount) {
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

  private func saySessionsNeeded(
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

  private func stretch(ofMany days: [Day]) -> Phrase? {
    let sorted = Set(days).sorted()
    guard sorted.count > 4, let first = sorted.first, let last = sorted.last else { return nil }
    let range = (first.words(near: asOf), last.words(near: asOf))
    return Phrase(
      nl: "van \(range.0.dutch) tot en met \(range.1.dutch)",
      en: "from \(range.0.english) through \(range.1.english)")
  }
}

/// How a count of sessions reads, by what of the attendance list counts.
struct AttendanceWords {
  /// Being there counts, so that a mark of absence is a loss.
  let isAttendance: Bool
  private let verb: Phrase

  init(_ counting: Set<Attendance>) {
    isAttendance = counting.contains(.present)
    switch counting {
    case [.present]: verb = Phrase(nl: "op tijd bijgewoond", en: "attended on time")
    case [.absent]: verb = Phrase(nl: "zonder bericht gemist", en: "missed without notice")
    case [.excused]: verb = Phrase(nl: "afwezig met bericht", en: "absent with notice")
    case [.absent, .excused]: verb = Phrase(nl: "gemist", en: "missed")
    default:
      verb =
        counting.isSuperset(of: [.present, .late])
        ? Phrase(nl: "bijgewoond", en: "attended") : Phrase(nl: "geteld", en: "counted")
    }
  }

  func count(_ count: Int) -> Phrase {
    Phrase(nl: "\(count) \(verb.dutch)", en: "\(count) \(verb.english)")
  }

  func count(_ count: Int, of minimum: Int) -> Phrase {
    Phrase(
      nl: "\(count) van \(minimum) \(verb.dutch)", en: "\(count) of \(minimum) \(verb.english)")
  }
}

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
    guard let unplanned = telling.reading.unplanned.number else {
      account.say(
        nl: "Nodig is \(share.dutch) van alle bijeenkomsten, ook van wat nog gepland wordt.",
        en: "Of all sessions \(share.english) are needed, also of what is still to be planned.")
      return
    }
    let whole = telling.reading.whole
    let more =
      unplanned == 0
      ? Phrase(same: "")
      : Phrase(
        nl: unplanned == 1 ? ", als er nog 1 bij komt," : ", als er nog \(unplanned) bij komen,",
        en: ", if \(unplanned) more are planned,")
    account.say(
      nl:
        "Van de \(whole) bijeenkomsten\(more.dutch) \(minimum == 1 ? "is" : "zijn") er \(minimum) "
        + "nodig (\(share.dutch)).",
      en:
        "Of the \(whole) sessions\(more.english) \(minimum) \(minimum == 1 ? "is" : "are") needed "
        + "(\(share.english)).")
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
    // Of what has no bound a share is no number yet.
    guard telling.unit != .share || telling.reading.unplanned != .unbounded,
      let need = telling.shortage
    else { return }
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
      let coming = Phrase(
        nl: "Met alles wat nog komt wordt het \(most)",
        en: "With all that is to come it becomes \(most)")
      account.say(
        nl: coming.dutch + (telling.isAsked ? "; \(minimum) zijn nodig." : "."),
        en: coming.english + (telling.isAsked ? "; \(minimum) are needed." : "."))
    } else if telling.isAsked, let maximum = telling.limits.maximum, telling.reading.low > maximum {
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

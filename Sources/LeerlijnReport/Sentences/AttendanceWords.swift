internal import LeerlijnDiagnostics
internal import LeerlijnModel

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
    let count = Unit.sessions.number(count)
    return Phrase(nl: "\(count.dutch) \(verb.dutch)", en: "\(count.english) \(verb.english)")
  }

  func count(_ count: Int, of minimum: Int) -> Phrase {
    let (count, minimum) = (Unit.sessions.number(count), Unit.sessions.number(minimum))
    return Phrase(
      nl: "\(count.dutch) van \(minimum.dutch) \(verb.dutch)",
      en: "\(count.english) of \(minimum.english) \(verb.english)")
  }
}

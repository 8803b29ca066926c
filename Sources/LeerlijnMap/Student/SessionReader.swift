import LeerlijnDiagnostics
import LeerlijnModel

/// Which sessions are a student's, and whether the student was there.
struct SessionReader {
  private let curriculum: Curriculum
  private let evidence: Evidence
  private let student: Int
  private let asOf: Day

  init(_ curriculum: Curriculum, _ evidence: Evidence, student: Int, asOf: Day) {
    self.curriculum = curriculum
    self.evidence = evidence
    self.student = student
    self.asOf = asOf
  }

  func marks() -> [StudentStanding.SessionMark] {
    var attendance: [UInt32: Attendance] = [:]
    for fact in evidence.attendance[student] { attendance[fact.session] = fact.mark }
    return evidence.sessions.enumerated().compactMap { index, session in
      let mark = attendance[UInt32(index)]
      let own = session.network == nil || session.network == network(on: session.day)
      guard own || mark != nil, let enrolment = enrolment(on: session.day) else { return nil }
      let (sign, words) = state(of: session, mark)
      return StudentStanding.SessionMark(
        series: session.series, day: session.day, sign: sign, words: words,
        programme: enrolment.programme, year: enrolment.year)
    }
  }

  private func state(
    of session: Session, _ mark: Attendance?
  ) -> (sign: MapSign.Kind, words: Phrase) {
    if session.state == .cancelled {
      return (.waived, Phrase(nl: "vervallen", en: "cancelled"))
    }
    if session.day > asOf { return (.open, Phrase(nl: "gepland", en: "planned")) }
    switch mark {
    case .present: return (.met, Phrase(nl: "bijgewoond", en: "attended"))
    case .late: return (.met, Phrase(nl: "bijgewoond, te laat", en: "attended, late"))
    case .excused: return (.missed, Phrase(nl: "afwezig met bericht", en: "absent with notice"))
    case .absent: return (.missed, Phrase(nl: "afwezig", en: "absent"))
    case nil:
      return (.unknown, Phrase(nl: "nog niet geregistreerd", en: "not registered yet"))
    }
  }

  /// By the placement of that day, else the membership, else the list of students.
  private func network(on day: Day) -> UInt16? {
    let placed = evidence.placements[student].first {
      $0.days.contains(day) && $0.network != nil
    }
    if let network = placed?.network { return network }
    let member = evidence.memberships.first { $0.student == student && $0.days.contains(day) }
    return member?.network ?? evidence.students[student].network
  }

  private func enrolment(on day: Day) -> (programme: ProgrammeID, year: Int?)? {
    let rows = evidence.enrolments[student].filter { $0.days.contains(day) }
    guard let row = rows.max(by: { $0.days.first < $1.days.first }) else { return nil }
    let named = row.programme.map { evidence.programmes[Int($0)] }
    // A file without programmes is about the first that has years.
    guard let programme = named ?? curriculum.programmes.first(where: { !$0.courses.isEmpty })?.id
    else { return nil }
    return (programme, row.year > 0 ? Int(row.year) : nil)
  }
}

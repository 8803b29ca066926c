import LeerlijnModel

/// Something that evidence does not tell of a kind of fact.
struct Gap: Hashable, CustomStringConvertible {
  enum Cause: String, CaseIterable { case late, notDelivered, leftOut }

  let cause: Cause
  let kind: FactKind

  var description: String { "\(kind.rawValue) \(cause.rawValue)" }

  /// Those that turn a verdict when they are forgotten.
  ///
  /// Attendance waits anyhow where no row tells of a session, nothing is demanded of decisions, and
  /// what is late or bad of students and enrolments shows in few verdicts.
  static let telling: [Gap] =
    [
      .placements, .sessions, .hours, .assessments, .results, .documents, .experience,
    ].flatMap { kind in Cause.allCases.map { Gap(cause: $0, kind: kind) } }
    + [Gap(cause: .leftOut, kind: .involvement), Gap(cause: .late, kind: .members)]

  func exists(in evidence: Evidence, asOf day: Day) -> Bool {
    switch cause {
    case .late: (evidence.completeThrough[kind] ?? day) < day
    case .notDelivered: !evidence.delivered.contains(kind)
    case .leftOut:
      evidence.leftOut.ofEverybody.contains(kind) || evidence.leftOut.ofStudents[kind] != nil
        || kind == .sessions && !evidence.leftOut.sessionNetworks.isEmpty
        || kind == .students && evidence.leftOut.hasStudents
    }
  }

  /// Evidence that does not know of the gap.
  func forgotten(in evidence: Evidence) -> Evidence {
    var evidence = evidence
    switch cause {
    case .late: evidence.completeThrough[kind] = nil
    case .notDelivered: evidence.delivered.insert(kind)
    case .leftOut:
      evidence.leftOut.ofEverybody.remove(kind)
      evidence.leftOut.ofStudents[kind] = nil
      if kind == .sessions { evidence.leftOut.sessionNetworks = [] }
      if kind == .students { evidence.leftOut.hasStudents = false }
    }
    return evidence
  }
}

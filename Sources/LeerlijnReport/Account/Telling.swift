internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

/// What the sentences about one measure draw on: its verdict, and the member that decides.
struct Telling {
  let verdict: MeasureVerdict
  let member: MemberVerdict
  let subject: Narrator.Subject
  /// Decisions that bear on the rule.
  let decisions: [DecisionFact]
  let asOf: Day
  /// For a report about many students: long lists are cut.
  let isBrief: Bool
  /// Whether nothing is said of what comes, since the student has left.
  let hasLeft: Bool
  /// Whether the rule asks for it, and neither forbids it nor only looks at it.
  let isAsked: Bool
  /// The days of the week, period, year or session that decides, where there are several.
  let memberDays: DayRange?

  var reading: Reading { member.reading }
  var limits: Limits { member.limits }
  var status: Status { member.outcome.status }
  var unit: Unit { verdict.unit }
  /// The last day that counts: of one week or period no later than the end of that.
  var deadline: Day? {
    [verdict.deadline, memberDays?.last].compactMap { $0 }.filter { $0 < .distantFuture }.min()
  }
  var isPastDeadline: Bool { deadline.map { $0 < asOf } ?? false }
  /// Whether the days that count hang on an enrolment that may have been renewed.
  var hangsOnEnrolment: Bool {
    guard !reading.reasons.contains(.placementUnknown) else { return false }
    switch (reading.applicability, verdict.measure.quantity) {
    case (.undecided, _), (.notYet, .hours): return true
    default: return false
    }
  }
  /// Whether there is still time to ask for something: after the deadline only what happened before
  /// it may still be registered.
  var mayAskMore: Bool { isAsked && status == .open && !isPastDeadline }

  /// How much is missing from the lowest bound; nil where it is reached or there is none.
  var shortage: Int? {
    limits.minimum.flatMap { $0 > reading.now ? $0 - reading.now : nil }
  }

  /// In how many other weeks, periods, years of an `each` something is missing that may still come.
  var othersShort: Int {
    verdict.members.count { other in
      other.member != member.member && other.outcome.status == .open
        && other.limits.minimum.map { $0 > other.reading.now } ?? false
    }
  }

  /// The lowest bound and the most that can still be reached, where that stays below it.
  var unreachable: (minimum: Int, most: Int)? {
    guard let minimum = limits.minimum, let most = reading.high.number, most < minimum else {
      return nil
    }
    return (minimum, most)
  }

  /// How many sessions may still come that no list has; nil without bound.
  var stillToPlan: Int? {
    guard reading.reasons.contains(.unplanned) else { return 0 }
    return available.map { max(0, $0 - waiting.count - toCome.count) }
  }

  /// What may still come on top of what is certain; nil without bound.
  var available: Int? { reading.high.number.map { $0 - reading.now } }

  func notes(_ isWanted: (FactNote.Effect) -> Bool) -> [FactNote] {
    member.notes.filter { isWanted($0.effect) }.sorted { ($0.day, $0.index) < ($1.day, $1.index) }
  }

  var counted: [FactNote] { notes { $0 == .counted } }
  var waiting: [FactNote] { notes { $0 == .pending } }
  var toCome: [FactNote] { hasLeft ? [] : notes { $0 == .toCome } }

  /// What lies in another week or period of the same demand, and counts there, is no news.
  func notCounted(_ reason: FactNote.Reason) -> [FactNote] {
    let notes = notes { $0 == .notCounted(reason) }
    guard !notes.isEmpty, verdict.members.count > 1 else { return notes }
    let elsewhere = verdict.members.filter { $0.member != member.member }.flatMap(\.notes)
      .filter { $0.effect == .counted || $0.effect == .pending }
      .reduce(into: Set<Fact>()) { $0.insert(Fact($1)) }
    return notes.filter { !elsewhere.contains(Fact($0)) }
  }

  private struct Fact: Hashable {
    let kind: FactKind
    let index: Int

    init(_ note: FactNote) { (kind, index) = (note.kind, note.index) }
  }
}

/// The sentences of one measure.
struct MeasureAccount {
  var standing: [Phrase] = []
  var notCounted: [Phrase] = []
  /// What is still needed, where no cheaper way was worked out for the rule as a whole.
  var next: [Phrase] = []
}

/// Writes each sentence once per language, side by side.
extension MeasureAccount {
  mutating func say(nl dutch: String, en english: String) {
    standing.append(Phrase(nl: dutch, en: english))
  }

  mutating func sayNotCounted(nl dutch: String, en english: String) {
    notCounted.append(Phrase(nl: dutch, en: english))
  }

  mutating func sayNext(nl dutch: String, en english: String) {
    next.append(Phrase(nl: dutch, en: english))
  }
}

internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

/// Students whom a rule touches in the same way, for the same reason, who need the same.
struct TouchGroup {
  /// Index into the impact's rules.
  let rule: Int
  let change: ImpactChange
  let from: Status
  let to: Status
  /// Whether they are left without margin, as not before.
  let isUrgent: Bool
  let reason: Phrase
  /// What is needed; nil where nothing is, or nothing helps.
  var fix: FixTotals?
  /// Indices into `Evidence.students`.
  var students: [Int]
  /// Of how many reason and fix were worked out.
  var explained: Int
}

/// The touched students with their reasons, worked out once for every form of the report.
struct ToldImpact {
  let impact: Impact
  let teller: ReasonTeller
  let groups: [TouchGroup]
  /// By touch, for those whose reasons were worked out.
  let fixes: [Int: Fix]

  /// - Parameter limit: of how many students per rule and kind of change reasons are worked out.
  init(_ impact: Impact, limit: Int) {
    self.impact = impact
    let teller = ReasonTeller(impact)
    self.teller = teller
    let kinds = ToldImpact.kinds(of: impact.touches)
    let chosen = kinds.flatMap { $0.touches.prefix(limit) }
    let reasons = Dictionary(
      zip(chosen, impact.reasons(for: chosen.map { impact.touches[$0] })),
      uniquingKeysWith: { first, _ in first })
    fixes = reasons.compactMapValues { $0.new?.fix }
    groups = kinds.flatMap { ToldImpact.groups(of: $0, impact, teller, reasons) }
  }

  /// Touches of one rule that go the same way; indices into the impact's.
  private struct Kind {
    let touch: Touch
    var touches: [Int] = []
  }

  private static func kinds(of touches: [Touch]) -> [Kind] {
    var kinds: [Kind] = []
    var places: [Int: Int] = [:]
    for (index, touch) in touches.enumerated() {
      // Rule, old and new status in one number: there may be as many touches as students.
      let way = touch.rule * 25 + Int(touch.from.code) * 5 + Int(touch.to.code)
      let key = way * 2 + (touch.isUrgent ? 1 : 0)
      if let place = places[key] {
        kinds[place].touches.append(index)
      } else {
        places[key] = kinds.count
        kinds.append(Kind(touch: touch, touches: [index]))
      }
    }
    return kinds
  }

  private static func groups(
    of kind: Kind, _ impact: Impact, _ teller: ReasonTeller,
    _ reasons: [Int: Impact.Reasons]
  ) -> [TouchGroup] {
    let touches = kind.touches
    var groups: [TouchGroup] = []
    for touch in touches {
      guard let found = reasons[touch] else { continue }
      let reason = teller.reason(rule: kind.touch.rule, found)
      // Where no file brings what is counted, nobody knows how much is missing.
      let fix = found.new.flatMap { $0.lacksAFile ? nil : $0.fix }.map { FixTotals($0) }
      let student = impact.touches[touch].subject
      if let same = groups.firstIndex(where: { $0.reason == reason && $0.fix?.kinds == fix?.kinds })
      {
        groups[same].students.append(student)
        groups[same].explained += 1
        if let fix { groups[same].fix?.widen(by: fix) }
        continue
      }
      groups.append(
        TouchGroup(
          rule: kind.touch.rule, change: kind.touch.change, from: kind.touch.from,
          to: kind.touch.to, isUrgent: kind.touch.isUrgent, reason: reason, fix: fix,
          students: [student], explained: 1))
    }
    let sorted = groups.enumerated().sorted {
      ($1.element.students.count, $0.offset) < ($0.element.students.count, $1.offset)
    }.map(\.element)
    guard touches.last.map({ reasons[$0] == nil }) == true else { return sorted }
    return sampled(touches, sorted, impact)
  }

  /// Where there are too many to look at each: one group, told by those that were looked at.
  private static func sampled(
    _ touches: [Int], _ groups: [TouchGroup], _ impact: Impact
  ) -> [TouchGroup] {
    guard var whole = groups.first else { return [] }
    for other in groups.dropFirst() {
      whole.explained += other.explained
      if let fix = other.fix {
        if whole.fix == nil { whole.fix = fix } else { whole.fix?.widen(by: fix) }
      }
    }
    whole.students = touches.map { impact.touches[$0].subject }
    return [whole]
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

// How much is still needed: hours, and credits by one course or another.

extension Narrator {
  /// `Nodig is nog 9 keer 24 uur, samen 216 uur`: of several weeks or periods each its own.
  func work(_ hours: [(minutes: Int, by: Phrase)]) -> [Phrase] {
    guard let first = hours.first else { return [] }
    let total = Unit.hours.amount(hours.reduce(0) { $0 + $1.minutes })
    guard hours.count > 1 else {
      return [Unit.hours.stillNeeded(first.minutes, first.by)]
    }
    guard hours.allSatisfy({ $0.minutes == first.minutes }) else {
      return [
        Phrase(
          nl: "Nodig is nog \(total.dutch), verdeeld over \(hours.count) stukken van die tijd.",
          en: "Still needed: \(total.english), divided over \(hours.count) parts of that time.")
      ]
    }
    let each = Unit.hours.amount(first.minutes)
    return [
      Phrase(
        nl: "Nodig is nog \(hours.count) keer \(each.dutch), samen \(total.dutch).",
        en: "Still needed: \(hours.count) times \(each.english), \(total.english) together.")
    ]
  }

  /// `Nodig is nog 10 EC, bijvoorbeeld met een voldoende voor ‘Casuïstiek’ (5 EC) en …`: what would
  /// do, where other courses would do as well.
  func passes(_ steps: [FixStep], _ fix: Fix, _ verdict: RuleVerdict) -> [Phrase] {
    guard let first = steps.first else { return [] }
    let units = steps.compactMap { step -> Phrase? in
      guard case .pass(let unit, let credits, let grade) = step else { return nil }
      let (title, worth) = (names.unit(unit).quoted, Unit.credits.amount(credits))
      // A bare pass would not do where a grade is asked.
      let bound = grade.map { Unit.grade.number($0) }
      return Phrase(
        nl: "\(title.dutch) (\(worth.dutch)\(bound.map { ", minstens een \($0.dutch)" } ?? ""))",
        en: "\(title.english) (\(worth.english)\(bound.map { ", at least \($0.english)" } ?? ""))")
    }
    let list = units.joinedByAnd
    let by = days(
      from: steps.compactMap { fix.notBefore[$0] }.max(), through: verdict.deadline(for: first))
    let isAlone = !fix.steps.contains { $0.isPass && !fix.examples.contains($0) }
    guard let (unit, amount) = shortage(of: verdict, beside: fix) else {
      return [
        Phrase(
          nl: "Nodig is bijvoorbeeld een voldoende voor \(list.dutch)\(by.dutch).",
          en: "A pass is needed, for example for \(list.english)\(by.english).")
      ]
    }
    let example = Phrase(
      nl: ", bijvoorbeeld met een voldoende voor \(list.dutch)\(by.dutch)",
      en: ", for example by a pass for \(list.english)\(by.english)")
    // What is named by itself is taken off already.
    return [isAlone ? unit.stillNeeded(amount, example) : unit.neededBeside(amount, example)]
  }

  /// How much is missing of the one measure of credits or courses that is still open, beside the
  /// passes that are asked by themselves; nil where there are more measures.
  private func shortage(
    of verdict: RuleVerdict, beside fix: Fix
  ) -> (unit: Unit, amount: Int)? {
    let open = (verdict.root?.askedMeasures ?? []).filter { measure in
      switch measure.measure.quantity {
      case .units, .allocate: measure.outcome.status == .open
      default: false
      }
    }
    guard open.count == 1, let deciding = open[0].deciding, let minimum = deciding.limits.minimum
    else { return nil }
    if case .allocate = open[0].measure.quantity { return nil }
    // Parts of a whole are no amount that could be asked for.
    guard deciding.reading.whole == 0 else { return nil }
    func worth(_ isWanted: (FixStep) -> Bool) -> Int {
      let units = fix.steps.filter(isWanted).compactMap(\.passedUnit)
      return deciding.notes.filter { $0.effect == .toCome && units.contains(unitID(of: $0)) }
        .reduce(0) { $0 + $1.amount }
    }
    let rest = minimum - deciding.reading.now - worth { !fix.examples.contains($0) }
    // What counts in a choice of electives may be less than what it is worth.
    guard rest > 0, rest <= worth(fix.examples.contains) else { return nil }
    return (open[0].unit, rest)
  }
}

extension FixStep {
  fileprivate var passedUnit: String? {
    if case .pass(let unit, _, _) = self { return unit }
    return nil
  }

  fileprivate var isPass: Bool { passedUnit != nil }
}

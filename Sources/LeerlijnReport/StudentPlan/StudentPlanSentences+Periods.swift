internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPlanner

/// What stands in which period, in words.
extension StudentPlanSentences {
  /// What is taken in a period: what begins there, and what goes on that began before.
  func parts(of slot: Int) -> (begun: [StudentPlan.Item], ongoing: [StudentPlan.Item]) {
    let all = plan.items.filter { $0.slots.contains(slot) }
    return (
      all.filter { $0.slots.lowerBound == slot }, all.filter { $0.slots.lowerBound < slot }
    )
  }

  /// The periods in which something is taken.
  var periods: [Int] {
    guard let finish = plan.finish else { return [] }
    return (0...finish).filter { slot in plan.items.contains { $0.slots.contains(slot) } }
  }

  /// By period, in tenths of an EC.
  var loads: [Int] { plan.answer.path?.loads(in: plan.model.problem) ?? [] }

  /// `3 februari – 17 april 2020`.
  func days(of slot: Int) -> Phrase {
    let days = plan.model.calendar.slots[slot].days
    let isOfOneYear = days.first.civil.year == days.last.civil.year
    let (first, last) = (
      isOfOneYear ? days.first.dateWords : days.first.pastWords, days.last.pastWords
    )
    return Phrase(
      nl: "\(first.dutch) – \(last.dutch)", en: "\(first.english) – \(last.english)")
  }

  /// `2020-2021, periode 3`, or `2020-2021, periode 3 t/m periode 4`.
  func span(of slots: ClosedRange<Int>) -> Phrase {
    let from = slot(slots.lowerBound)
    guard slots.count > 1 else { return from }
    let last = end(of: slots)
    return Phrase(
      nl: "\(from.dutch) t/m \(last.dutch)", en: "\(from.english) through \(last.english)")
  }

  /// The last period; its study year too where that is another than the first one's.
  private func end(of slots: ClosedRange<Int>) -> Phrase {
    let (first, last) = (
      plan.model.calendar.slots[slots.lowerBound], plan.model.calendar.slots[slots.upperBound]
    )
    return first.year == last.year ? names[last.period] : slot(slots.upperBound)
  }

  func kind(_ kind: StudentPlan.Item.Kind) -> Phrase {
    switch kind {
    case .underWay: Phrase(nl: "loopt", en: "under way")
    case .planned: Phrase(nl: "gepland", en: "planned")
    case .resit: Phrase(nl: "herkansing", en: "resit")
    }
  }

  /// How it is taken, and through which period where it does not end in the one it begins in.
  func told(_ kind: Phrase, of item: StudentPlan.Item) -> Phrase {
    guard item.slots.count > 1 else { return kind }
    let last = end(of: item.slots)
    return Phrase(
      nl: "\(kind.dutch), t/m \(last.dutch)", en: "\(kind.english), through \(last.english)")
  }

  /// `5 EC`, or `7,5 van 15 EC` where the rest falls elsewhere or is done already.
  func load(_ load: Int, of credits: Int) -> Phrase {
    let whole = amount(credits)
    guard load != credits else { return whole }
    let part = Unit.credits.number(load)
    return Phrase(
      nl: "\(part.dutch) van \(whole.dutch)", en: "\(part.english) of \(whole.english)")
  }

  static let goesOn = Phrase(nl: "gaat door", en: "goes on")

  /// An amount as the programme counts: `7,5 EC`.
  func amount(_ tenths: Int) -> Phrase {
    plan.model.programme.creditWords.amount(Credits(tenths: tenths))
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPlanner

/// The sentences about a balanced programme.
struct BalanceSentences {
  let balanced: BalancedProgramme
  let numbers: BalanceNumbers

  init(_ balanced: BalancedProgramme) {
    self.balanced = balanced
    numbers = BalanceNumbers(balanced.balance)
  }

  var heading: Phrase {
    let programme = balanced.balance.programme
    func title(_ language: Language) -> String {
      programme.titles.text(in: language) ?? programme.id.text
    }
    return Phrase(
      nl: "Periodelast van \(title(.dutch))", en: "Load over the periods of \(title(.english))")
  }

  /// What is asked.
  var aim: Phrase {
    let weight = balanced.balance.options.weight.words
    switch balanced.balance.problem.aim {
    case .largestLoad:
      return Phrase(
        nl: "Gevraagd: de zwaarste periode zo licht mogelijk (\(weight.dutch)).",
        en: "Asked: the heaviest period as light as possible (\(weight.english)).")
    case .evenLoad:
      return Phrase(
        nl: "Gevraagd: elke periode zo dicht mogelijk bij het gemiddelde (\(weight.dutch)). De "
          + "ongelijkheid is de som van de kwadraten van wat een periode te veel of te weinig heeft, "
          + "en 1 voor elke onderwijseenheid in een ongewenste periode.",
        en: "Asked: every period as near as possible to the mean (\(weight.english)). The "
          + "unevenness is the sum of the squares of what a period has too much or too little, and "
          + "1 for each course in an undesired period.")
    }
  }

  /// What came of it.
  var outcome: Phrase {
    guard let value = balanced.value else { return none }
    let now = balanced.currentValue.map(told)
    let best = told(value)
    let result: Phrase
    switch balanced.balance.problem.aim {
    case .largestLoad:
      result = Phrase(
        nl: "Zwaarste periode: " + (now.map { "nu \($0.dutch), " } ?? "")
          + "het kan met \(best.dutch).",
        en: "Heaviest period: " + (now.map { "now \($0.english), " } ?? "")
          + "\(best.english) is possible.")
    case .evenLoad:
      result = Phrase(
        nl: "Ongelijkheid: " + (now.map { "nu \($0.dutch), " } ?? "")
          + "het kan met \(best.dutch).",
        en: "Unevenness: " + (now.map { "now \($0.english), " } ?? "")
          + "\(best.english) is possible.")
    }
    return Phrase(
      nl: "\(result.dutch) \(certainty.dutch)", en: "\(result.english) \(certainty.english)")
  }

  private var certainty: Phrase {
    guard !balanced.answer.isProven else {
      return Phrase(nl: "Bewezen: beter kan niet.", en: "Proven: nothing is better.")
    }
    let bound = told(balanced.answer.bound)
    return Phrase(
      nl: "Niet bewezen: minder dan \(bound.dutch) kan zeker niet. Met --within geef je meer tijd.",
      en: "Not proven: less than \(bound.english) is certainly impossible. Give more time with "
        + "--within.")
  }

  private var none: Phrase {
    balanced.answer.isProven
      ? Phrase(
        nl: "Zo kan het niet: geen verdeling houdt zich aan alles wat gevraagd is.",
        en: "This is impossible: no division keeps to all that is asked.")
      : Phrase(
        nl: "In deze tijd is geen verdeling gevonden die zich aan alles houdt; dat er geen is, is "
          + "niet bewezen. Met --within geef je meer tijd.",
        en: "No division that keeps to everything was found in this time; that there is none is "
          + "not proven. Give more time with --within.")
  }

  private func told(_ value: Int) -> Phrase {
    switch balanced.balance.problem.aim {
    case .largestLoad: return numbers.unit.measured(numbers.load(value))
    case .evenLoad:
      let text = numbers.value(value)
      return Phrase(nl: text.replacing(".", with: ","), en: text)
    }
  }

  /// What the nearest placing breaks, where none was found.
  var obstacles: [Phrase] {
    let balance = balanced.balance
    guard let nearest = balanced.answer.nearest else { return [] }
    return nearest.violations(of: balance.problem).compactMap { violation in
      switch violation {
      case .load(let group, let period, let load):
        let bounds = balance.problem.groups[group].load
        let isMore = load > bounds.upperBound
        let limit = numbers.unit.measured(
          numbers.load(isMore ? bounds.upperBound : bounds.lowerBound))
        let amount = numbers.unit.measured(numbers.load(load))
        let place = place(group, period)
        return Phrase(
          nl:
            "\(place.dutch): \(amount.dutch), \(isMore ? "hoogstens" : "minstens") \(limit.dutch)",
          en:
            "\(place.english): \(amount.english), at \(isMore ? "most" : "least") \(limit.english)"
        )
      case .courses(let group, let period, let courses):
        guard balance.groups.indices.contains(group) else {
          let apart = names(of: balance.problem.groups[group].items)
          return Phrase(
            nl: "samen in één periode: \(apart.joined(separator: " en "))",
            en: "together in one period: \(apart.joined(separator: " and "))")
        }
        let bounds = balance.problem.groups[group].courses
        let isMore = courses > bounds.upperBound
        let limit = isMore ? bounds.upperBound : bounds.lowerBound
        let place = place(group, period)
        return Phrase(
          nl: "\(place.dutch): \(Unit.courses.amount(courses).dutch), "
            + "\(isMore ? "hoogstens" : "minstens") \(limit)",
          en: "\(place.english): \(Unit.courses.amount(courses).english), "
            + "at \(isMore ? "most" : "least") \(limit)")
      case .unplaced, .notAllowed, .order: return nil
      }
    }
  }

  private func names(of items: [Int]) -> [String] {
    items.map { balanced.balance.items[$0].map(\.text).joined(separator: ", ") }
  }

  private func place(_ group: Int, _ period: Int) -> Phrase {
    let slot = slot(balanced.balance.slots[period])
    guard let name = self.group(group) else { return slot }
    return Phrase(nl: "\(name), \(slot.dutch)", en: "\(name), \(slot.english)")
  }

  func slot(_ slot: ProgrammeSlot) -> Phrase {
    Phrase(
      nl: "jaar \(slot.year), \(slot.period)", en: "year \(slot.year), \(slot.period)")
  }

  /// The id of what is balanced; nil for the whole programme.
  func group(_ index: Int) -> String? {
    balanced.balance.groups.indices.contains(index) ? balanced.balance.groups[index]?.text : nil
  }

  /// A course that goes elsewhere.
  func move(_ move: BalancedProgramme.Move) -> Phrase {
    let course = balanced.balance.programme.courses.first { $0.id == move.course }
    let title = course.flatMap { $0.titles.text(in: .dutch) } ?? move.course.text
    let english = course.flatMap { $0.titles.text(in: .english) } ?? move.course.text
    let to = slot(move.to)
    guard let from = move.from.map(slot) else {
      return Phrase(
        nl: "'\(title)' (\(move.course)): naar \(to.dutch)",
        en: "'\(english)' (\(move.course)): to \(to.english)")
    }
    return Phrase(
      nl: "'\(title)' (\(move.course)): van \(from.dutch) naar \(to.dutch)",
      en: "'\(english)' (\(move.course)): from \(from.english) to \(to.english)")
  }
}

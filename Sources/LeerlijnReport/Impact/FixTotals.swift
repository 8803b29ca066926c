internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

/// What is needed to meet a rule, added up by kind, so that students who need alike stand together.
struct FixTotals {
  enum Need: Hashable, Comparable {
    case approval, hours, sessions, judgements, credits
    case document(String)
    case issueDay(String)
    case gain(Unit)
    case extensionOfTime, waiver

    private var rank: (Int, String) {
      switch self {
      case .sessions: (0, "")
      case .hours: (1, "")
      case .approval: (2, "")
      case .credits: (3, "")
      case .judgements: (4, "")
      case .document(let id): (5, id)
      case .issueDay(let id): (6, id)
      case .gain(let unit): (7, unit.rawValue)
      case .extensionOfTime: (8, "")
      case .waiver: (9, "")
      }
    }

    static func < (left: Need, right: Need) -> Bool { left.rank < right.rank }
  }

  /// Least and most over the students added up.
  private(set) var amounts: [Need: ClosedRange<Int>]

  init(_ fix: Fix) {
    var sums: [Need: Int] = [:]
    for step in fix.steps {
      switch step {
      case .approveHours(let minutes): sums[.approval, default: 0] += minutes
      case .workHours(let minutes, _): sums[.hours, default: 0] += minutes
      case .recordAttendance, .attend: sums[.sessions, default: 0] += 1
      case .planAndAttend(_, let count, _): sums[.sessions, default: 0] += count
      case .judge: sums[.judgements, default: 0] += 1
      case .pass(_, let credits, _): sums[.credits, default: 0] += credits
      case .handIn(let document): sums[.document(document.text), default: 0] += 1
      case .recordIssueDay(let document): sums[.issueDay(document.text), default: 0] += 1
      case .gain(let unit, let amount): sums[.gain(unit), default: 0] += amount
      case .extend: sums[.extensionOfTime] = 1
      case .waive: sums[.waiver] = 1
      }
    }
    amounts = sums.mapValues { $0...$0 }
  }

  /// Which kinds of thing are needed, whatever the number.
  var kinds: Set<Need> { Set(amounts.keys) }

  mutating func widen(by other: FixTotals) {
    for (need, range) in other.amounts {
      guard let own = amounts[need] else {
        amounts[need] = 0...range.upperBound
        continue
      }
      amounts[need] =
        min(own.lowerBound, range.lowerBound)...max(own.upperBound, range.upperBound)
    }
    for (need, range) in amounts where other.amounts[need] == nil {
      amounts[need] = 0...range.upperBound
    }
  }

  /// `nog 1 bijeenkomst`, `nog 12 tot 80 uur en akkoord op 8 uur`.
  func words(_ names: Names) -> Phrase {
    amounts.sorted { $0.key < $1.key }.map { words(of: $0.key, $0.value, names) }.joinedByAnd
  }

  private func words(of need: Need, _ range: ClosedRange<Int>, _ names: Names) -> Phrase {
    switch need {
    case .approval:
      let hours = Unit.hours.range(range)
      return Phrase(nl: "akkoord op \(hours.dutch)", en: "approval of \(hours.english)")
    case .hours: return more(Unit.hours.range(range))
    case .sessions: return more(Unit.sessions.range(range))
    case .judgements: return more(Unit.judgements.range(range))
    case .credits: return more(Unit.credits.range(range))
    case .gain(let unit):
      return more(
        unit.range(unit.roundedUp(range.lowerBound)...unit.roundedUp(range.upperBound)))
    case .document(let id): return names[DocumentID(id)].quoted
    case .issueDay(let id):
      let title = names[DocumentID(id)].quoted
      return Phrase(
        nl: "de dag waarop \(title.dutch) is afgegeven",
        en: "the day on which \(title.english) was issued")
    case .extensionOfTime:
      return Phrase(
        nl: "uitstel van de examencommissie", en: "an extension by the examination board")
    case .waiver:
      return Phrase(
        nl: "ontheffing van de examencommissie", en: "a waiver by the examination board")
    }
  }

  private func more(_ amount: Phrase) -> Phrase {
    Phrase(nl: "nog \(amount.dutch)", en: "another \(amount.english)")
  }
}

extension Unit {
  /// `12 tot 80 uur`, or one amount where both ends are the same.
  fileprivate func range(_ range: ClosedRange<Int>) -> Phrase {
    let last = amount(range.upperBound)
    guard range.lowerBound < range.upperBound else { return last }
    let first = number(range.lowerBound)
    return Phrase(
      nl: "\(first.dutch) tot \(last.dutch)", en: "\(first.english) to \(last.english)")
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPlanner

/// Numbers of a balanced programme, in the unit in which its load is given.
struct BalanceNumbers {
  private let balance: ProgrammeBalance

  init(_ balance: ProgrammeBalance) { self.balance = balance }

  var unit: Unit {
    switch balance.options.weight {
    case .credits: .credits
    case .hours: .hours
    case .tests: .count
    }
  }

  /// A load in the parts of its unit: tenths of an EC, minutes, tests.
  func load(_ load: Int) -> Int { load * balance.unit }

  /// What a placing is worth, as JSON has it: a load in its unit, or squares of it.
  func value(_ value: Int) -> String {
    switch balance.problem.aim {
    case .largestLoad: return unit.text(load(value))
    case .evenLoad: return BalanceNumbers.decimal(value, over: balance.problem.undesiredCost)
    }
  }

  /// An exact decimal number; `one` has no prime factors but 2 and 5.
  private static func decimal(_ value: Int, over one: Int) -> String {
    var digits = ""
    var rest = value % one
    while rest != 0 {
      rest *= 10
      digits += String(rest / one)
      rest %= one
    }
    return String(value / one) + (digits.isEmpty ? "" : "." + digits)
  }
}

extension BalanceOptions.Weight {
  var words: Phrase {
    switch self {
    case .credits: Phrase(nl: "studiepunten", en: "credits")
    case .hours: Phrase(nl: "studie-uren", en: "study hours")
    case .tests: Phrase(nl: "toetsen", en: "tests")
    }
  }
}

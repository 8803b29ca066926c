internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPlanner

extension BalanceSentences {
  /// The load of each period for one group, as it is and as it would be.
  struct LoadTable {
    /// nil for the whole programme.
    let group: Phrase?
    let periods: [String]
    let years: [(year: Int, cells: [LoadCell])]
  }

  /// The load of one period.
  struct LoadCell {
    /// As it is, where that is known and would change.
    let old: Phrase?
    let new: Phrase
  }

  /// One for each group of which the load is known.
  var loadTables: [LoadTable] {
    let balance = balanced.balance
    let slots = balance.slots
    func told(_ load: Int) -> Phrase { numbers.unit.number(numbers.load(load)) }
    return balance.groups.indices.compactMap { index in
      let load = balanced.load(ofGroup: index)
      guard let after = load.after else { return nil }
      let years = (1...slots.years).map { year in
        let own = (year - 1) * slots.perYear..<year * slots.perYear
        return (
          year,
          own.map { slot in
            let old = load.before.map { told($0[slot]) }
            let new = told(after[slot])
            return LoadCell(old: old == new ? nil : old, new: new)
          }
        )
      }
      return LoadTable(
        group: group(index).map { Phrase(same: $0) },
        periods: (0..<slots.perYear).map { slots[$0].period.text }, years: years)
    }
  }

  // MARK: Titles

  var loadsTitle: Phrase {
    let unit = numbers.unit == .count ? Phrase(nl: "toetsen", en: "tests") : numbers.unit.many
    return Phrase(nl: "Last per periode (\(unit.dutch))", en: "Load per period (\(unit.english))")
  }

  static let movesTitle = Phrase(nl: "Wat verhuist", en: "What moves")
  static let nothingMoves = Phrase(
    nl: "Alles blijft waar het ligt.", en: "Everything stays where it is.")
  static let obstaclesTitle = Phrase(
    nl: "Het dichtst erbij breekt dit", en: "The nearest breaks this")
  static let refusedTitle = Phrase(
    nl: "Wat 'check' hiervan zou afkeuren", en: "What 'check' would refuse of this")
  static let documentTitle = Phrase(nl: "In het curriculum", en: "In the curriculum")
  static let mapNow = Phrase(nl: "De kaart zoals het is", en: "The map as it is")
  static let mapThen = Phrase(nl: "De kaart zoals het wordt", en: "The map as it would be")
}

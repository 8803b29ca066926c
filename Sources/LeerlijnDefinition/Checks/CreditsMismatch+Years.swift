internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension CreditsMismatch {
  /// The years of a programme: those its phases name, and all from the first to the last in which
  /// something is taught.
  static func years(of programme: Programme, _ loads: [Load]) -> [Int] {
    let taught = loads.compactMap(\.year)
    var years = Set(programme.phases.flatMap(\.years))
    if let first = taught.min(), let last = taught.max(), last - first < 100 {
      years.formUnion(first...last)
    }
    return years.sorted()
  }

  /// Years in which nothing is taught, where no law says how much a year is: elsewhere they are a sum
  /// that is short.
  static func checkYears(_ programme: Programme, reporting log: inout DiagnosticLog) {
    let loads = programme.loads(on: nil, everything: true)
    guard !programme.isFullTime || programme.creditSystem != nil, !loads.isEmpty,
      loads.allSatisfy({ $0.year != nil })
    else { return }
    let taught = Set(loads.compactMap(\.year))
    for year in years(of: programme, loads) where !taught.contains(year) {
      log.report(.emptyYear(year, of: programme))
    }
  }
}

extension Diagnostic {
  fileprivate static func emptyYear(_ year: Int, of programme: Programme) -> Diagnostic {
    let phase = programme.phases.first { $0.years.contains(year) }
    return Diagnostic(
      CreditsMismatch.code, .warning, at: phase?.place ?? programme.place,
      .nothing(inYear: year, of: programme), help: .emptyYearHelp)
  }
}

extension Phrase {
  static func nothing(
    inYear year: Int, of programme: Programme, path: Phrase = Phrase(same: "")
  ) -> Phrase {
    let name = named(programme.id.text, programme.titles)
    return Phrase(
      nl: "In leerjaar \(year) van \(name[.dutch])\(path[.dutch]) staat geen onderwijs.",
      en: "There is nothing in year \(year) of \(name[.english])\(path[.english]).")
  }

  static let emptyYearHelp = Phrase(
    nl: "Voeg toe wat ontbreekt, of haal het leerjaar weg.",
    en: "Add what is missing, or take the year out.")
}

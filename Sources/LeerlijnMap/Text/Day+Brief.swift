import LeerlijnDiagnostics
import LeerlijnModel

extension Day {
  /// Day and month where room is short: `10 mrt`, `10 Mar`.
  var briefWords: Phrase {
    let (_, month, day) = civil
    return Phrase(
      nl: "\(day) \(Day.dutchMonths[month - 1])", en: "\(day) \(Day.englishMonths[month - 1])")
  }

  private static let dutchMonths = [
    "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
  ]
  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

public import ArgumentParser
import Glibc
import LeerlijnDiagnostics
public import LeerlijnModel
import LeerlijnReport

extension Day: ExpressibleByArgument {
  /// `2020-03-11`.
  public init?(argument: String) { self.init(iso: argument) }

  /// The day on the local calendar.
  static var today: Day {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day(number: Int32(now / 86_400))
  }
}

extension Evidence {
  /// Warns that the state of today is asked of evidence that ends long before.
  func ageNote(on today: Day) -> Phrase? {
    guard let last = lastKnownDay, today - last > 28 else { return nil }
    let words = last.words
    return Phrase(
      nl: "het bewijs loopt tot en met \(words.dutch) en is beoordeeld naar de stand van vandaag. "
        + "Voor de stand van toen: --as-of \(last).",
      en: "the evidence runs through \(words.english) and is judged as of today. For the state "
        + "of that day: --as-of \(last).")
  }

  /// The last day that files are said to be complete through, else that of the last session held.
  var lastKnownDay: Day? {
    judgedThrough.values.max() ?? sessions.lazy.filter { $0.state == .held }.map(\.day).max()
  }
}

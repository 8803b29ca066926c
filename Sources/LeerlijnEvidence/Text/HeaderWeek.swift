internal import LeerlijnModel

/// The week that the header of a column names (Dutch: *weeknummer in de kop*): `wk 36`, `week 36`,
/// `2019-W36`, `36`; weeks are those of ISO 8601, in which week 1 holds the year's first Thursday.
struct HeaderWeek: Equatable {
  let number: Int
  /// nil where the header has none.
  let year: Int?

  init?(_ text: String) {
    var words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    words = words.flatMap { word -> [String] in
      // `w36` and `wk36` are two words.
      let letters = word.prefix { $0.isLetter }
      let rest = word.dropFirst(letters.count)
      return letters.isEmpty || rest.isEmpty ? [word] : [String(letters), String(rest)]
    }
    let names = words.filter { HeaderWeek.words.contains($0) }
    let numbers = words.compactMap { word in
      word.utf8.count <= 4 && word.utf8.allSatisfy { $0 &- 48 < 10 } ? Int(word) : nil
    }
    guard names.count <= 1, names.count + numbers.count == words.count else { return nil }
    switch (numbers.count, names.isEmpty) {
    case (1, _): (number, year) = (numbers[0], nil)
    case (2, false) where numbers[0] >= 1900: (year, number) = (numbers[0], numbers[1])
    case (2, false) where numbers[1] >= 1900: (number, year) = (numbers[0], numbers[1])
    default: return nil
    }
    guard (1...53).contains(number), year.map({ $0 <= 2155 }) ?? true else { return nil }
  }

  private static let words: Set<String> = ["w", "wk", "week", "weeknr", "weeknummer"]

  /// A day of this week in a year; nil where the year has no such week.
  ///
  /// - Parameter weekday: 0 is Monday.
  func day(_ weekday: Int, of year: Int) -> Day? {
    guard let fourth = Day(year: year, month: 1, day: 4) else { return nil }
    let monday = fourth - fourth.weekday + (number - 1) * 7
    guard (monday + 3).civil.year == year else { return nil }
    return monday + weekday
  }
}

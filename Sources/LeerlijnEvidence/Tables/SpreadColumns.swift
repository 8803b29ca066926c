internal import LeerlijnModel

/// Which columns of a table a manifest means by `columns="…"` (Dutch: *welke kolommen*).
///
/// A list with commas of headers, numbers (1 is the first) and letters (as a spreadsheet shows them),
/// and of stretches `first..last` of them; without a last one, through the last column. A text that is
/// exactly a header is that column, whatever else it might be.
struct SpreadColumns {
  /// In the order of the table.
  private(set) var positions: [Int] = []
  /// What is no column of the table.
  private(set) var unknown: [String] = []

  init(_ text: String, in header: [String]) {
    var found = Set<Int>()
    for part in SpreadColumns.parts(text, header) {
      if let one = header.firstIndex(of: part) {
        found.insert(one)
        continue
      }
      let ends = SpreadColumns.ends(part)
      let first = ends.first.flatMap { SpreadColumns.position($0, in: header) }
      let last = ends.last.flatMap {
        $0.isEmpty && ends.count == 2
          ? header.count - 1 : SpreadColumns.position($0, in: header)
      }
      guard let first, let last, first <= last else {
        unknown.append(part)
        continue
      }
      found.formUnion(first...last)
    }
    positions = found.sorted()
  }

  /// Divided at commas, but for one that belongs to a header.
  private static func parts(_ text: String, _ header: [String]) -> [String] {
    let whole = trimmed(text)
    if header.contains(whole) { return [whole] }
    return text.split(separator: ",").map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  /// `4..8` and `D..H`; a dash does as well between two numbers or two letters.
  private static func ends(_ part: String) -> [String] {
    if let dots = part.firstRange(of: "..") {
      return [trimmed(String(part[..<dots.lowerBound])), trimmed(String(part[dots.upperBound...]))]
    }
    let ends = part.split(separator: "-", omittingEmptySubsequences: false).map {
      trimmed(String($0))
    }
    let areNumbers = ends.allSatisfy { number($0) != nil }
    let areLetters = ends.allSatisfy { letters($0) != nil }
    return ends.count == 2 && (areNumbers || areLetters) ? ends : [part]
  }

  private static func position(_ text: String, in header: [String]) -> Int? {
    if let exact = header.firstIndex(of: text) { return exact }
    guard let place = number(text) ?? letters(text), place <= header.count else { return nil }
    return place - 1
  }

  private static func number(_ text: String) -> Int? {
    guard (1...3).contains(text.utf8.count), text.utf8.allSatisfy({ $0 &- 48 < 10 }),
      let number = Int(text), number > 0
    else { return nil }
    return number
  }

  private static func letters(_ text: String) -> Int? {
    guard (1...2).contains(text.utf8.count), text.utf8.allSatisfy({ (65...90).contains($0) })
    else { return nil }
    return text.utf8.reduce(0) { $0 * 26 + Int($1 - 64) }
  }

  private static func trimmed(_ text: String) -> String { withField(of: text) { $0.trimmed.text } }
}

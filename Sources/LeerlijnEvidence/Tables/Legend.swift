/// Lines below a list that explain its marks (Dutch: *legenda*): `x` beside `aanwezig`, with or without a
/// sign between them.
enum Legend {
  /// Whether filled cells of a row are a mark and what it means.
  ///
  /// - Parameter own: other marks that the list is known to have.
  static func isLine(_ cells: [Field], own: Set<String>) -> Bool {
    var texts = cells.map(\.text)
    guard texts.allSatisfy({ $0.utf8.count <= 60 }) else { return false }
    if texts.count == 3, ["=", ":", "-", "–", "→"].contains(texts[1]) { texts.remove(at: 1) }
    guard texts.count == 2, let mark = texts.first, let meaning = texts.last else { return false }
    let sign = mark.trimmingEnd("=: ")
    guard Marks.isOne(sign) || own.contains(sign) else { return false }
    return meanings.contains { words(meaning).starts(with: words($0)) }
  }

  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter }.map { $0.lowercased() }
  }

  private static let meanings =
    Words.attendance.entries.flatMap(\.words).filter { $0.count > 3 } + [
      "ziek", "niet aanwezig", "was er", "was er niet", "met bericht", "zonder bericht", "bericht",
      "vrijgesteld", "verlof", "not present", "ill", "on time", "op tijd", "geen bijeenkomst",
      "onbekend", "unknown",
    ]
}

extension String {
  fileprivate func trimmingEnd(_ signs: String) -> String {
    var rest = Substring(self)
    while let last = rest.last, signs.contains(last) { rest = rest.dropLast() }
    return String(rest)
  }
}

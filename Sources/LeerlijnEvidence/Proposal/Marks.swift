/// Marks as people write them in a list of who was there (Dutch: *streepjeslijst*).
///
/// Plain words are known to the reader; what is here means one thing in one list and another in the
/// next, and is therefore asked.
enum Marks {
  static func answer(_ code: String, _ counts: [String: Int]) -> CodeAnswer {
    if code.isEmpty {
      return .open(likely: nil, because: "een lege cel is nooit vanzelf afwezig")
    }
    let key = bare(code).isEmpty ? code : bare(code)
    if key == "a" {
      // Whoever notes absence notes it seldom.
      let all = counts.values.reduce(0, +)
      let isUsual = counts[code, default: 0] * 2 > all
      return .open(
        likely: isUsual ? "present" : "absent", because: "kan aanwezig of afwezig zijn")
    }
    guard let likely = attendance[key] else { return .open(likely: nil, because: "") }
    return .open(likely: likely, because: "")
  }

  /// Whether a text is a mark, and no word.
  static func isOne(_ text: String) -> Bool {
    let key = bare(text).isEmpty ? text : bare(text)
    return key == "a" || attendance[key] != nil
  }

  /// By bare spelling; signs as they stand.
  private static let attendance: [String: String] = [
    "x": "present", "v": "present", "✓": "present", "✔": "present", "√": "present", "☑": "present",
    "1": "present", "+": "present", "j": "present", "y": "present", "p": "present",
    "l": "late", "tl": "late", "laat": "late", "t": "late",
    "afw": "absent", "n": "absent", "nee": "absent", "no": "absent", "0": "absent", "-": "absent",
    "–": "absent", "—": "absent", "az": "absent", "☐": "absent", "o": "absent",
    "am": "excused", "ab": "excused", "amb": "excused", "mb": "excused", "afg": "excused",
    "e": "excused", "m": "excused", "z": "excused", "ziek": "excused", "zk": "excused",
    "vrij": "excused", "verlof": "excused",
  ]

  /// What a header such as 'Akkoord begeleider' is answered with; 'nee' may be no and not yet.
  static let approved: [String: String] = [
    "ja": "approved", "j": "approved", "yes": "approved", "nogniet": "pending",
    "notyet": "pending",
  ]

  /// What a header such as 'Doorgegaan?' is answered with.
  static let held: [String: String] = [
    "ja": "held", "j": "held", "yes": "held", "x": "held", "1": "held", "nogniet": "planned",
    "komtnog": "planned",
  ]
}

internal import LeerlijnModel

/// A closed list of values that a coded column may have, with the words that stand for each.
struct WordList<Value: Sendable>: Sendable {
  struct Entry: Sendable {
    let value: Value
    /// The word that documentation uses, then others, English and Dutch.
    let words: [String]
  }

  let entries: [Entry]

  init(_ entries: KeyValuePairs<[String], Value>) {
    self.entries = entries.map { Entry(value: $0.value, words: $0.key) }
  }

  /// The documented words, for a message.
  var names: [String] { entries.compactMap(\.words.first) }
}

enum Words {
  static let hoursStatus = WordList<HoursStatus>([
    ["approved", "goedgekeurd", "akkoord", "accoord", "geaccordeerd"]: .approved,
    ["pending", "in behandeling", "ingediend", "wacht op akkoord", "wachtend", "submitted"]:
      .pending,
    ["query", "vraag", "navraag", "in overleg", "queried"]: .query,
    ["rejected", "afgekeurd", "afgewezen", "niet akkoord", "geweigerd"]: .rejected,
  ])

  static let attendance = WordList<Attendance>([
    ["present", "aanwezig", "aanw", "ja", "yes"]: .present,
    ["late", "te laat", "aanwezig te laat"]: .late,
    ["excused", "afwezig met bericht", "met bericht afwezig", "afgemeld", "verontschuldigd"]:
      .excused,
    ["absent", "afwezig", "afwezig zonder bericht", "zonder bericht afwezig"]: .absent,
  ])

  static let sessionState = WordList<Session.State>([
    ["planned", "gepland"]: .planned,
    ["held", "gehouden", "doorgegaan"]: .held,
    ["cancelled", "canceled", "geannuleerd", "vervallen", "afgelast"]: .cancelled,
  ])

  static let decision = WordList<DecisionFact.Kind>([
    ["exemption", "vrijstelling"]: .exemption,
    ["waiver", "ontheffing", "dispensatie", "dispensation"]: .waiver,
    ["substitution", "vervanging"]: .substitution,
    ["extension", "uitstel", "verlenging"]: .extension,
  ])

  static let score = WordList<Score>([
    ["V", "voldaan", "pass", "passed"]: .pass,
    ["NV", "niet voldaan", "fail", "failed"]: .fail,
    ["VR", "vrijstelling", "exempt", "exemption"]: .exempt,
    ["ND", "niet deelgenomen", "no show"]: .noShow,
  ])

  static let mode = WordList<String>([
    ["full-time", "voltijd"]: "full-time",
    ["part-time", "deeltijd"]: "part-time",
    ["dual", "duaal"]: "dual",
  ])

  /// How a role was involved in a session; A7 of the factsheet names them.
  static let involvement = WordList<String>([
    ["present", "aanwezig", "erbij"]: "present",
    ["interview"]: "interview",
    ["film", "filmpje", "video"]: "film",
    ["other", "overig", "anders"]: "other",
  ])
}

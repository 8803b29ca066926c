internal import LeerlijnDiagnostics
internal import LeerlijnInterchange
internal import LeerlijnModel
internal import LeerlijnRules

/// The deadlines of a group as an iCalendar document.
///
/// - The names of its events hold the curriculum, whom was chosen, the rule and the day: the same choice
///   made later replaces them, another choice stands beside them.
/// - Students are told of by number alone, and not all of many: a calendar is easily shared.
struct DeadlineCalendar {
  private let deadlines: GroupDeadlines
  private let material: ExportMaterial
  private let narrator: Narrator
  private let ids: StableIDs

  /// How many students an event names of each kind.
  static let most = 60

  init(_ deadlines: GroupDeadlines, _ material: ExportMaterial) {
    self.deadlines = deadlines
    self.material = material
    narrator = Narrator(deadlines.selected.audit)
    ids = StableIDs(base: material.base)
  }

  var document: CalendarDocument {
    let rules = material.selection.rules.map { narrator.curriculum.rules[$0].id.text }
    return CalendarDocument(
      id: name(rules.sorted()), title: say(title), language: material.language.rawValue,
      events: deadlines.entries.map(event))
  }

  private func say(_ phrase: Phrase) -> String { phrase[material.language] }

  private func name(_ parts: [String]) -> String {
    let whole = [material.curriculum.id, material.selection.whom(in: narrator.evidence)]
    return ids.uuid(.rule, "deadlines", (whole + parts).joined(separator: ":"))
  }

  private var title: Phrase {
    let whole = material.curriculum.titles.phrase ?? Phrase(same: material.curriculum.id)
    let choice = deadlines.selected.choiceWords(narrator.names) ?? whole
    return Phrase(nl: "Termijnen: \(choice.dutch)", en: "Deadlines: \(choice.english)")
  }

  // MARK: Events

  private func event(_ entry: GroupDeadlines.Entry) -> CalendarEvent {
    let rule = narrator.curriculum.rules[entry.rule].id
    let title = narrator.names[rule]
    let count = entry.count
    let summary = Phrase(
      nl: "Uiterlijk: \(title.dutch) (\(count) \(count == 1 ? "student" : "studenten"))",
      en: "Due: \(title.english) (\(count) \(count == 1 ? "student" : "students"))")
    return CalendarEvent(
      id: name([rule.text, entry.day.description]), stamp: material.asOf, state: .confirmed,
      days: DayRange(entry.day, entry.day), summary: say(summary),
      description: lines(of: entry).map(say).joined(separator: "\n"),
      categories: [say(Phrase(nl: "termijn", en: "deadline"))])
  }

  private func lines(of entry: GroupDeadlines.Entry) -> [Phrase] {
    let kinds = [
      (Phrase(nl: "Krap of zonder marge", en: "Tight or without margin"), entry.tight),
      (Phrase(nl: "Nog open", en: "Still open"), entry.open),
      (Phrase(nl: "Nog niet aangeleverd", en: "Not delivered yet"), entry.undelivered),
    ]
    return kinds.filter { !$0.1.isEmpty }.map { title, students in
      let numbers = students.map { Phrase(same: narrator.evidence.students[$0].id.text) }
      let list = numbers.joinedByAnd(atMost: Self.most)
      return Phrase(
        nl: "\(title.dutch): \(list.dutch).", en: "\(title.english): \(list.english).")
    }
  }
}

extension StudentSelection {
  /// Whom it leaves, as a name that does not depend on the order in which it was said.
  fileprivate func whom(in evidence: Evidence) -> String {
    let kinds = [
      networks.map { evidence.networks[$0].text }, supervisors.map { evidence.supervisors[$0] },
      profiles.map { evidence.profiles[$0].text }, years.map(String.init),
      standings.map(\.rawValue),
    ]
    return kinds.map { Set($0).sorted().joined(separator: ",") }.joined(separator: ";")
  }
}

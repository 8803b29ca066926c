internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension AuditTableSet {
  /// A sheet per learning network of the day that has any of the students, and one for who has none:
  /// above, how many have each status per rule; below, a student per row.
  func networkSheets(of students: [JudgedStudent], besides taken: [String]) -> [AuditTable] {
    var names = SheetNames(besides: taken)
    let spare = say(Phrase(nl: "Leernetwerk", en: "Learning network"))
    return groupsByNetwork.map { group in
      networkSheet(
        named: names.name(group.sheetTitle, or: spare), of: group,
        group.students.map { students[$0] })
    }
  }

  private func networkSheet(
    named title: String, of group: Group, _ students: [JudgedStudent]
  ) -> AuditTable {
    let who = studentColumns(withNetwork: false)
    let what = [
      column(Phrase(nl: "Dag die telt", en: "Day that matters"), width: 12),
      column(Phrase(nl: "Vraagt aandacht", en: "Needs attention"), width: 36),
    ]
    var table = AuditTable(
      file: "network", title: title, columns: who + what + ruleColumns)
    table.leading = who.count
    table.above =
      [[.heading(say(opening(group, students)))]]
      + counts(of: students, besides: who.count + what.count)
    table.rows = students.map { student in
      let most = student.pressing.first
      let titles = student.pressing.map { say(narrator.title(ofRule: $0.rule)) }
      return cells(ofStudent: student.student, withNetwork: false) + [
        dayCell(most?.dayThatMatters),
        titles.isEmpty ? .empty : .text(titles.joined(separator: "; ")),
      ] + student.marks.map { .status($0) }
    }
    return table
  }

  private func opening(_ group: Group, _ students: [JudgedStudent]) -> Phrase {
    let (name, day) = (group.name.capitalisedFirst, audit.asOf.words)
    let (count, asking) = (students.count, students.count { !$0.pressing.isEmpty })
    return Phrase(
      nl: "\(name) · stand van \(day.dutch) · \(count) \(count == 1 ? "student" : "studenten"), "
        + (asking == 1 ? "1 vraagt aandacht" : "\(asking) vragen aandacht"),
      en: "\(name) · as of \(day.english) · \(count) \(count == 1 ? "student" : "students"), "
        + (asking == 1 ? "1 needs attention" : "\(asking) need attention"))
  }

  /// A row per status: how many of the students have it, by rule.
  private func counts(of students: [JudgedStudent], besides columns: Int) -> [[AuditTable.Cell]] {
    func row(_ title: Phrase, _ isCounted: (Status, _ isTight: Bool) -> Bool) -> [AuditTable.Cell] {
      [.heading(say(title))] + Array(repeating: .empty, count: columns - 1)
        + selected.studentRules.indices.map { place in
          .number(
            students.count { isCounted($0.statuses[place].status, $0.statuses[place].isTight) })
        }
    }
    func row(_ status: Status) -> [AuditTable.Cell] {
      row(status.words.capitalised) { found, _ in found == status }
    }
    let tight = Phrase(nl: "Waarvan krap", en: "Of which tight")
    return [row(.met), row(.open), row(tight) { $0 == .open && $1 }]
      + [row(.missed), row(.waived), row(.notApplicable)]
  }
}

extension AuditTableSet.Group {
  /// The id where the title is too long: titles that are cut are soon alike.
  fileprivate var sheetTitle: String {
    guard let id, name.utf16.count > SheetNames.longest else { return name.capitalisedFirst }
    return id
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

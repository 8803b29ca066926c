internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension AuditTableSet {
  /// What asks for a person today, the most urgent first; a rule of a student per row.
  func attentionTable(of students: [JudgedStudent]) -> AuditTable {
    let who = studentColumns()
    var table = AuditTable(
      file: "attention", title: say(Phrase(nl: "Aandacht", en: "Attention")),
      columns: who + [
        column(Phrase(nl: "Dag die telt", en: "Day that matters"), width: 12),
        column(Phrase(nl: "Regel", en: "Rule"), width: 30),
        column(Phrase(nl: "Kenmerk", en: "Id"), width: 20),
        column(Phrase(nl: "Stand", en: "Status"), width: 20),
        column(Phrase(nl: "Uiterlijk", en: "Due"), width: 12),
        column(Phrase(nl: "Toelichting", en: "Explanation"), width: 90),
      ])
    table.leading = who.count
    var pressing = students.flatMap { student in
      student.pressing.map { (student: student.student, pressing: $0) }
    }
    if selected.selection.order != .name {
      pressing.sort {
        ($0.pressing.urgency, $0.student, $0.pressing.rule)
          < ($1.pressing.urgency, $1.student, $1.pressing.rule)
      }
    }
    table.rows = pressing.map { student, pressing in
      cells(ofStudent: student) + [
        dayCell(pressing.dayThatMatters),
        .text(say(narrator.title(ofRule: pressing.rule))),
        .text(curriculum.rules[pressing.rule].id.text), .status(pressing.mark),
        dayCell(pressing.deadline), .text(pressing.summary),
      ]
    }
    return table
  }

  /// A day, which sorts; empty where there is none.
  func dayCell(_ day: Day?) -> AuditTable.Cell {
    guard let day, day < .distantFuture else { return .empty }
    return .day(day)
  }
}

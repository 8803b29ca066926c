internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension AuditTableSet {
  /// Rules by students (Dutch: *matrix*): a row per student, a column per rule about students.
  func matrixTable(of students: [JudgedStudent]) -> AuditTable {
    let who = studentColumns()
    var table = AuditTable(
      file: "matrix", title: say(Phrase(nl: "Matrix", en: "Matrix")), columns: who + ruleColumns)
    table.leading = who.count
    table.rows = students.map { cells(ofStudent: $0.student) + $0.marks.map { .status($0) } }
    return table
  }

  /// A column per rule about students, with its id below its title.
  var ruleColumns: [AuditTable.Column] {
    selected.studentRules.map { rule in
      AuditTable.Column(
        title: say(narrator.title(ofRule: rule)), name: curriculum.rules[rule].id.text, width: 14)
    }
  }

  /// The columns that tell who a student is; the name only where the evidence has names.
  func studentColumns(withNetwork: Bool = true) -> [AuditTable.Column] {
    let network = column(Phrase(nl: "Leernetwerk", en: "Learning network"), width: 24)
    return [column(Phrase(nl: "Student", en: "Student"), width: 12)]
      + (hasNames ? [column(Phrase(nl: "Naam", en: "Name"), width: 24)] : [])
      + [column(Phrase(nl: "Cohort", en: "Cohort"), width: 8)] + (withNetwork ? [network] : [])
  }

  func cells(ofStudent index: Int, withNetwork: Bool = true) -> [AuditTable.Cell] {
    let student = evidence.students[index]
    let name = student.name.map { AuditTable.Cell.text($0) } ?? .empty
    let network =
      title(ofNetwork: selected.network(ofStudent: index)).map { AuditTable.Cell.text($0) }
      ?? .empty
    return [.text(student.id.text)] + (hasNames ? [name] : []) + [.number(student.cohort)]
      + (withNetwork ? [network] : [])
  }
}

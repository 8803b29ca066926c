import Glibc
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnRules
import Testing

/// A table as it stands in a file of ours.
struct PlainTable: Sendable {
  let header: [String]
  var rows: [[String]]

  init(_ header: [String], _ rows: [[String]]) {
    self.header = header
    self.rows = rows
  }

  /// - Precondition: no cell is quoted.
  init(csv text: String) {
    let lines = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    (header, rows) = (lines[0], Array(lines.dropFirst()))
  }

  func position(of column: String) -> Int {
    guard let position = header.firstIndex(of: column) else {
      preconditionFailure("no column \(column)")
    }
    return position
  }

  func cell(_ column: String, _ row: [String]) -> String { row[position(of: column)] }

  func values(of column: String) -> [String] { rows.map { cell(column, $0) } }

  /// With some of the columns, in this order.
  func only(_ columns: [String]) -> PlainTable {
    let places = columns.map(position)
    return PlainTable(columns, rows.map { row in places.map { row[$0] } })
  }

  func filled(_ column: String, with value: String) -> PlainTable {
    let place = position(of: column)
    return PlainTable(
      header,
      rows.map { row in
        var row = row
        row[place] = value
        return row
      })
  }

  func filter(_ isKept: ([String]) -> Bool) -> PlainTable {
    PlainTable(header, rows.filter(isKept))
  }

  func csv(_ separator: String = ",") -> String {
    ([header] + rows).map { $0.joined(separator: separator) + "\n" }.joined()
  }
}

/// The example evidence of the students of one learning network: what a docent has of a group.
struct GroupEvidence: Sendable {
  static let network = "cardea-1"
  static let curriculum = Shipped.line

  private(set) var tables: [String: PlainTable]

  static let clean: GroupEvidence = {
    func table(_ name: String) -> PlainTable {
      PlainTable(csv: Shipped.text(Shipped.folder + "/voorbeeld/\(name).csv"))
    }
    let all = table("students")
    let students = all.filter { all.cell("network", $0) == network }
    let numbers = Set(students.values(of: "student"))
    var tables = ["students": students, "sessions": table("sessions")]
    for name in ["enrolments", "placements", "attendance", "hours", "results", "documents"] {
      let table = table(name)
      tables[name] = table.filter { numbers.contains(table.cell("student", $0)) }
    }
    let attendance = tables["attendance"]
    tables["attendance"] = attendance?.filter { row in
      attendance?.cell("session", row).hasPrefix(network + ".ln") == true
    }
    return GroupEvidence(tables: tables)
  }()

  subscript(name: String) -> PlainTable {
    guard let table = tables[name] else { preconditionFailure("no table \(name)") }
    return table
  }

  func with(_ name: String, _ table: PlainTable) -> GroupEvidence {
    var group = self
    group.tables[name] = table
    return group
  }

  /// As files, but for one table.
  func files(without name: String? = nil) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for (table, content) in tables where table != name {
      files[table + ".csv"] = Array(content.csv().utf8)
    }
    return files
  }
}

/// A folder of files that is there as long as `body` runs.
func withFolder<Result>(
  _ files: [String: [UInt8]], _ body: (String) throws -> Result
) throws -> Result {
  var template = Array("/tmp/leerlijn-shape-XXXXXX".utf8CString)
  let path = try #require(mkdtemp(&template).map { String(cString: $0) })
  defer {
    for name in files.keys { unlink(path + "/" + name) }
    rmdir(path)
  }
  for (name, bytes) in files {
    let file = try #require(fopen(path + "/" + name, "w"))
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
  return try body(path)
}

/// By student: every rule as users see it.
func verdicts(_ evidence: Evidence) -> [String: [String]] {
  let audit = Audit(RuleProgram(GroupEvidence.curriculum), of: evidence, asOf: "2020-03-11")
  var found: [String: [String]] = [:]
  for verdict in audit.studentVerdicts() {
    found[evidence.students[verdict.student].id.text] = verdict.rules.map(View.print)
  }
  return found
}

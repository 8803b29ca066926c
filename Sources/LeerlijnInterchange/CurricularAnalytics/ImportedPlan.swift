internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// The courses of a plan with valid, unique ids and requisites that exist and run in no circle.
struct ImportedPlan {
  enum Requisite: CaseIterable {
    case before, alongside, together

    var column: PlanColumn {
      switch self {
      case .before: .prerequisites
      case .alongside: .corequisites
      case .together: .strictCorequisites
      }
    }
  }

  struct Need {
    let kind: Requisite
    /// The place of the course in `courses`.
    let course: Int
    let place: SourceRange
  }

  struct Course {
    let row: PlanTable.CourseRow
    let id: String
    let title: String
    var needs: [Need] = []
  }

  let table: PlanTable
  private(set) var courses: [Course] = []
  /// Places of courses by the id that the file gives them.
  private var places: [String: Int] = [:]

  init(_ table: PlanTable, reporting log: inout DiagnosticLog) {
    self.table = table
    var taken: Set<String> = []
    for row in table.courses { add(row, &taken, reporting: &log) }
    for index in courses.indices { readNeeds(of: index, reporting: &log) }
    breakCircles(reporting: &log)
  }

  private mutating func add(
    _ row: PlanTable.CourseRow, _ taken: inout Set<String>, reporting log: inout DiagnosticLog
  ) {
    let code = [row[.prefix], row[.number]].filter { !$0.isEmpty }.joined(separator: " ")
    let given = row[.id]
    let label = [given, row[.name], code].first { !$0.isEmpty }
    // Spreadsheets fill the rows below a table with separators and zeroes; those are no courses.
    guard let label, label != "0" || !row[.name].isEmpty else { return }
    if let earlier = places[Self.key(given)], courses[earlier].row.says(theSameAs: row) {
      log.report(.importRowTwice(given, at: row.place, courses[earlier].row.place))
      return
    }
    let id = ImportedName.unique(
      ImportedName.valid(given.isEmpty ? (code.isEmpty ? label : code) : Self.key(given)), &taken)
    if given.isEmpty {
      log.report(.importIDMissing(label, now: id, at: row.place))
    } else if let earlier = places[Self.key(given)] {
      log.report(.importIDTwice(given, now: id, at: row.place, courses[earlier].row.place))
    } else {
      if id != Self.key(given) { log.report(.importIDChanged(given, now: id, at: row.place)) }
      places[Self.key(given)] = courses.count
    }
    if row[.name].isEmpty { log.report(.importNameMissing(id, at: row.place)) }
    let name = row[.name].isEmpty ? (code.isEmpty ? id : code) : row[.name]
    let title = code.isEmpty || code == name ? name : "\(name) (\(code))"
    courses.append(Course(row: row, id: id, title: title))
  }

  /// Tools that keep tables of numbers write 7 as 7.0.
  private static func key(_ id: String) -> String {
    id.hasSuffix(".0") && id.dropLast(2).allSatisfy(\.isNumber) ? String(id.dropLast(2)) : id
  }

  private mutating func readNeeds(of index: Int, reporting log: inout DiagnosticLog) {
    let row = courses[index].row
    for kind in Requisite.allCases {
      guard !row[kind.column].isEmpty, let field = row.fields[kind.column] else { continue }
      let place = SourceRange(file: row.place.file, bytes: field.bytes)
      var seen: Set<Int> = []
      for name in names(in: field.text) {
        guard let needed = places[Self.key(name)] else {
          log.report(.importCourseUnknown(name, of: courses[index].title, kind.column, at: place))
          continue
        }
        if needed == index {
          log.report(.importNeedsItself(courses[index].title, kind.column, at: place))
        } else if seen.insert(needed).inserted {
          courses[index].needs.append(Need(kind: kind, course: needed, place: place))
        }
      }
    }
  }

  /// Divided by semicolons; by commas, bars or blanks where only that gives names that exist.
  private func names(in list: String) -> [String] {
    list.split(separator: ";").map { $0.trimmed }.filter { !$0.isEmpty }.flatMap { part in
      let name = String(part)
      guard places[Self.key(name)] == nil else { return [name] }
      let parts = name.split { ", |&".contains($0) }.map(String.init)
      return parts.count > 1 && parts.allSatisfy { places[Self.key($0)] != nil } ? parts : [name]
    }
  }

  /// Leaves out each requisite that closes a circle, in the order of the file.
  private mutating func breakCircles(reporting log: inout DiagnosticLog) {
    let closing = linksThatCloseCircles(courses.map { $0.needs.map(\.course) })
    for link in closing {
      let need = courses[link.from].needs[link.position]
      log.report(
        .importCircle(
          courses[link.from].title, courses[need.course].title, need.kind.column, at: need.place))
    }
    // Of one course the last come first, so that the places of the others stay right.
    for link in closing.reversed() { courses[link.from].needs.remove(at: link.position) }
  }
}

extension PlanTable.CourseRow {
  /// Whether another row holds the same in every column.
  func says(theSameAs other: PlanTable.CourseRow) -> Bool {
    PlanColumn.allCases.allSatisfy { self[$0] == other[$0] }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}

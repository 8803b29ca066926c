internal import LeerlijnDiagnostics

/// The parts of a curricular-analytics file: what it says of the whole, and its rows of courses.
struct PlanTable {
  /// A row of `Courses` or `Additional Courses`, with its fields by column.
  struct CourseRow {
    var fields: [PlanColumn: DelimitedText.Field]
    var isAdditional: Bool
    var place: SourceRange

    subscript(_ column: PlanColumn) -> String {
      let text = fields[column]?.text ?? ""
      return PlanTable.meansNothing(text) ? "" : text
    }
  }

  private(set) var facts: [PlanFact: (value: String, place: SourceRange)] = [:]
  private(set) var courses: [CourseRow] = []
  /// Columns of the first header.
  private(set) var columns: Set<PlanColumn> = []

  private enum Section { case facts, courses, additional, other }

  init(_ text: DelimitedText, reporting log: inout DiagnosticLog) {
    var section = Section.facts
    var header: [Int: PlanColumn] = [:]
    var isHeaderAhead = false
    for row in text.rows {
      let place = text.place(row.bytes)
      let first = PlanTable.key(row.fields[0].text)
      let isAlone = row.fields.dropFirst().allSatisfy { $0.text.isEmpty }
      if isAlone, let next = Self.sections[first] {
        section = next
        isHeaderAhead = true
        if next == .other { log.report(.importSectionLeftOut(row.fields[0].text, at: place)) }
        continue
      }
      if section == .facts, !Self.isHeader(row) {
        readFact(row, place, reporting: &log)
        continue
      }
      if section == .facts { section = .courses }
      if section == .other || first.hasPrefix("#") { continue }
      if isHeaderAhead || header.isEmpty, Self.isHeader(row) {
        header = readHeader(row, text, reporting: &log)
        isHeaderAhead = false
        continue
      }
      // A second section often goes without a header of its own.
      isHeaderAhead = false
      guard !header.isEmpty else { continue }
      var fields: [PlanColumn: DelimitedText.Field] = [:]
      for (index, field) in row.fields.enumerated() {
        if let column = header[index] { fields[column] = field }
      }
      courses.append(
        CourseRow(fields: fields, isAdditional: section == .additional, place: place))
    }
  }

  private static let sections: [String: Section] = [
    "courses": .courses, "additionalcourses": .additional, "courselearningoutcomes": .other,
    "curriculumlearningoutcomes": .other,
  ]

  private static func isHeader(_ row: DelimitedText.Row) -> Bool {
    let known = row.fields.filter { PlanColumn(named: $0.text) != nil }
    return known.count >= 3
  }

  private mutating func readFact(
    _ row: DelimitedText.Row, _ place: SourceRange, reporting log: inout DiagnosticLog
  ) {
    let name = row.fields[0].text
    let value = row.fields.dropFirst().first?.text ?? ""
    guard let fact = PlanFact(named: name) else {
      log.report(.importFactLeftOut(name, at: place))
      return
    }
    guard !PlanTable.meansNothing(value) else { return }
    if facts[fact] != nil {
      log.report(.importFactTwice(name, at: place))
    } else {
      facts[fact] = (value, place)
    }
  }

  private mutating func readHeader(
    _ row: DelimitedText.Row, _ text: DelimitedText, reporting log: inout DiagnosticLog
  ) -> [Int: PlanColumn] {
    var header: [Int: PlanColumn] = [:]
    for (index, field) in row.fields.enumerated() where !field.text.isEmpty {
      let place = text.place(field.bytes)
      guard let column = PlanColumn(named: field.text) else {
        log.report(.importColumnLeftOut(field.text, at: place))
        continue
      }
      if header.values.contains(column) {
        log.report(.importColumnLeftOut(field.text, at: place))
      } else {
        header[index] = column
      }
    }
    if columns.isEmpty {
      columns = Set(header.values)
      for column in [PlanColumn.id, .name, .prerequisites, .credits] where !columns.contains(column)
      {
        log.report(.importColumnMissing(column, at: text.place(row.bytes)))
      }
    }
    return header
  }

  /// Small letters and digits alone: `Strict-Corequisites` and `strict corequisites` are one.
  static func key(_ text: String) -> String {
    String(
      text.lowercased().unicodeScalars.filter {
        ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "#"
      })
  }

  /// What exports write where there is nothing.
  static func meansNothing(_ text: String) -> Bool {
    ["", "null", "nil", "none", "nan", "na", "n/a", "missing", "-"].contains(text.lowercased())
  }
}

/// What a file says of the whole curriculum, before its courses.
enum PlanFact: String, CaseIterable {
  case curriculum
  case degreePlan = "degreeplan"
  case institution
  case degreeType = "degreetype"
  case systemType = "systemtype"
  case cip, year
  // Written by tools that measured it; measured anew here.
  case totalComplexity = "totalstructuralcomplexity"
  case longestDelay = "longestdelay"
  case highestCentrality = "highestcentralitycourse"
  case termsRequired = "termsrequired"

  init?(named name: String) { self.init(rawValue: PlanTable.key(name)) }
}

/// A column of the courses; what the file's own tools measured is known and passed over.
enum PlanColumn: CaseIterable {
  case id, name, prefix, number, prerequisites, corequisites, strictCorequisites, credits
  case institution, canonicalName, term
  case complexity, blocking, delay, centrality

  init?(named name: String) {
    let key = PlanTable.key(name)
    guard let column = Self.allCases.first(where: { $0.keys.contains(key) }) else { return nil }
    self = column
  }

  private var keys: [String] {
    switch self {
    case .id: ["courseid", "id"]
    case .name: ["coursename", "name", "label", "title"]
    case .prefix: ["prefix"]
    case .number: ["number", "num"]
    case .prerequisites: ["prerequisites", "prerequisite", "requisites", "prereqs"]
    case .corequisites: ["corequisites", "corequisite", "coreqs"]
    case .strictCorequisites: ["strictcorequisites", "strictcorequisite"]
    case .credits: ["credithours", "credits", "hours"]
    case .institution: ["institution"]
    case .canonicalName: ["canonicalname"]
    case .term: ["term"]
    case .complexity: ["complexity"]
    case .blocking: ["blocking"]
    case .delay: ["delay"]
    case .centrality: ["centrality"]
    }
  }

  /// As the field's tools write it.
  var title: String {
    switch self {
    case .id: "Course ID"
    case .name: "Course Name"
    case .prefix: "Prefix"
    case .number: "Number"
    case .prerequisites: "Prerequisites"
    case .corequisites: "Corequisites"
    case .strictCorequisites: "Strict-Corequisites"
    case .credits: "Credit Hours"
    case .institution: "Institution"
    case .canonicalName: "Canonical Name"
    case .term: "Term"
    case .complexity: "Complexity"
    case .blocking: "Blocking"
    case .delay: "Delay"
    case .centrality: "Centrality"
    }
  }
}

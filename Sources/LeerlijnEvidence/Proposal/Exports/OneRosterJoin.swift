internal import LeerlijnModel

/// Which course a line item or class of OneRoster is, by the files beside it (Dutch: *koppelen*).
struct OneRosterJoin {
  private struct LineItem {
    let title: String
    let classID: String
    /// In hundredths.
    let most: Int?
  }

  private var lineItems: [String: LineItem] = [:]
  private var classes: [String: [String]] = [:]
  private let names: ColumnNames?
  private let domain: Domain?

  init(_ samples: [FileSample], _ domain: Domain?) {
    self.domain = domain
    names = ColumnNames.of(.course, in: .results, domain)
    var courses: [String: [String]] = [:]
    for row in OneRosterJoin.rows(samples, .courses, ["sourcedId", "courseCode", "title"]) {
      courses[row[0]] = [row[1], row[2], row[0]]
    }
    for row in OneRosterJoin.rows(
      samples, .classes, ["sourcedId", "courseSourcedId", "classCode", "title"])
    {
      classes[row[0]] = (courses[row[1]] ?? [row[1]]) + [row[2], row[3]]
    }
    for row in OneRosterJoin.rows(
      samples, .lineItems, ["sourcedId", "title", "classSourcedId", "resultValueMax"])
    {
      lineItems[row[0]] = LineItem(
        title: row[1], classID: row[2], most: withField(of: row[3]) { $0.hundredths() })
    }
  }

  /// What the codes of the column of courses mean; those of which nothing is known as they were.
  func answers(
    _ codes: [(code: String, count: Int, answer: CodeAnswer)], of file: FileSample
  ) -> [(code: String, count: Int, answer: CodeAnswer)] {
    let isOfLineItems = file.export?.export is OneRosterResults
    guard isOfLineItems || file.export?.export is OneRosterEnrollments else { return codes }
    let all = codes.map(\.code)
    return codes.map { code, count, answer in
      guard answer.needsPerson else { return (code, count, answer) }
      let found = isOfLineItems ? lineItem(code, among: all) : courseAnswer(ofClass: code)
      return (code, count, found ?? answer)
    }
  }

  private func courseAnswer(ofClass code: String) -> CodeAnswer? {
    course(ofClass: code).map {
      .likely($0, because: "zo verwijzen classes.csv en courses.csv")
    }
  }

  /// One result is that of a course where it is the only one of its class, or named like the course: of
  /// several any may be a part.
  private func lineItem(_ code: String, among all: [String]) -> CodeAnswer? {
    guard let item = lineItems[code] else { return nil }
    let course = course(ofClass: item.classID)
    let named = names?.only(item.title)
    guard let found = named ?? course else { return nil }
    let label = item.title.isEmpty ? "" : " ('\(item.title)')"
    if let named, let course, named != course {
      return .open(
        likely: nil, because: "een onderdeel\(label) van \(course), dat naar \(named) heet")
    }
    if let most = item.most, let top = domain?.mostGrade(of: found), most != top {
      return .open(
        likely: nil,
        because: "\(found)\(label) is uit \(GradedScale.written(most)) en niet uit "
          + "\(GradedScale.written(top)); laat de rijen weg met rows, of zet er cijfers")
    }
    if named != nil {
      return .likely(found, because: "zo heet het onderdeel in lineItems.csv\(label)")
    }
    let others = all.count { lineItems[$0]?.classID == item.classID }
    guard others == 1 else {
      return .open(
        likely: nil,
        because:
          "een onderdeel\(label) van \(found), dat er meer heeft; laat de rijen weg met rows als het "
          + "niet het resultaat is")
    }
    return .likely(
      found,
      because: "het enige onderdeel\(label) van die cursus, volgens lineItems.csv en classes.csv")
  }

  private func course(ofClass id: String) -> String? {
    classes[id]?.lazy.compactMap { $0.isEmpty ? nil : names?.only($0) }.first
  }

  private static func rows(
    _ samples: [FileSample], _ table: OneRosterTable, _ headers: [String]
  ) -> [[String]] {
    let file = samples.first { $0.export?.export.title == table.title }
    guard let file else { return [] }
    let columns = headers.map { header in file.columns.first { $0.header == header } }
    return file.rows(of: columns.compactMap(\.self)).map { row in
      var rest = row[...]
      return columns.map { $0 == nil ? "" : rest.popFirst() ?? "" }
    }
  }
}

extension Domain {
  /// The highest grade of a course, in hundredths.
  func mostGrade(of course: String) -> Int? {
    guard let unit = gradedWholes.names.firstIndex(of: course), unit < unitScales.count
    else { return nil }
    return unitScales[unit].upperBound
  }
}

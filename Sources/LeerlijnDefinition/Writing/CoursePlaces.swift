package import LeerlijnDiagnostics
package import LeerlijnModel
internal import LeerlijnXML

/// Courses that go to another period, written into their document; all else stays as it is.
package struct CoursePlaces {
  package struct Place: Sendable {
    package let course: CourseID
    /// nil leaves the year as it is.
    package let year: Int?
    package let period: PeriodID

    package init(course: CourseID, year: Int?, period: PeriodID) {
      self.course = course
      self.year = year
      self.period = period
    }
  }

  /// The whole document.
  package let bytes: [UInt8]
  /// The start tag of each course that changed, in document order: ready to paste.
  package let tags: [String]

  /// - Returns: nil where the document cannot be read.
  package init?(_ places: [Place], in source: SourceFile, reporting log: inout DiagnosticLog) {
    guard let document = parseXML(source, schema: nil, reporting: &log) else { return nil }
    let goals = Dictionary(places.map { ($0.course.text, $0) }) { first, _ in first }
    var result: [UInt8] = []
    var tags: [String] = []
    var at = 0
    for programme in document.root.elements(named: "programme") {
      for course in programme.elements(named: "course") {
        guard let goal = course["id"].flatMap({ goals[$0] }) else { continue }
        let tag = course.tagRange.bytes
        result += source.bytes[at..<tag.lowerBound]
        let changed = CoursePlaces.tag(of: course, in: source.bytes, goal)
        result += changed
        tags.append(String(decoding: changed, as: UTF8.self))
        at = tag.upperBound
      }
    }
    bytes = result + source.bytes[at...]
    self.tags = tags
  }

  private static func tag(
    of course: XMLElement, in bytes: [UInt8], _ goal: Place
  ) -> [UInt8] {
    var edits: [(range: Range<Int>, text: String)] = []
    var missing = ""
    let places = [("year", goal.year.map { String($0) }), ("periods", goal.period.text)]
    for case (let name, let value?) in places {
      if let attribute = course.attribute(name) {
        edits.append((attribute.valueRange.bytes, value))
      } else {
        missing += " \(name)=\"\(value)\""
      }
    }
    if !missing.isEmpty {
      // Behind what it has: after its workload or credits, as the canonical form has it.
      let last =
        ["year", "workload", "credits", "id"].lazy.compactMap { course.attribute($0) }.first?.range
        .bytes
        .upperBound ?? course.nameRange.bytes.upperBound
      edits.append((last..<last, missing))
    }
    var result: [UInt8] = []
    var at = course.tagRange.bytes.lowerBound
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += bytes[at..<edit.range.lowerBound]
      result += Array(edit.text.utf8)
      at = edit.range.upperBound
    }
    return result + bytes[at..<course.tagRange.bytes.upperBound]
  }
}

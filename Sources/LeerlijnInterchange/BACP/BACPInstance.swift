internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// An instance as its file has it: sound, or reported and nil.
struct BACPInstance {
  struct Course {
    let id: String
    let title: String
    let credits: Credits
    /// Places of the courses that come before it, in the order of the file.
    var needs: [Int] = []
    /// Places of periods of a year.
    var undesired: [Int] = []
  }

  let name: String?
  let aim: PeriodLoad.Aim
  let calendar: BACPCalendar
  private(set) var courses: [Course] = []
  /// Places of courses; each is balanced by itself.
  private(set) var curricula: [[Int]] = []
  let minimum: Credits?
  let maximum: Credits?
  let coursesMinimum: Int?
  let coursesMaximum: Int?

  private static let aCourse = Phrase(nl: "een onderwijseenheid", en: "a course")
  private static let aPeriod = Phrase(nl: "een periode", en: "a period")

  init?(_ root: JSONValue, reporting log: inout DiagnosticLog) {
    guard root.kind == .object else {
      log.report(.exchangeEmpty(at: root.place, Diagnostic.bacpNeeded))
      return nil
    }
    var fields = BACPFields(root)
    name = fields.text(.name).flatMap { $0.isEmpty ? nil : $0 }
    aim = Self.aim(&fields)
    let calendar = BACPCalendar(&fields)
    minimum = fields.credits(.minCredits)
    maximum = fields.credits(.maxCredits)
    coursesMinimum = fields.whole(.minCourses, 0...BACPFields.mostCourses)
    coursesMaximum = fields.whole(.maxCourses, 0...BACPFields.mostCourses)
    self.calendar = calendar ?? BACPCalendar(years: 1, periodsPerYear: 1)
    readCourses(&fields)
    readPrerequisites(&fields)
    readCurricula(&fields)
    if let calendar { readUndesired(&fields, in: calendar) }
    compareBounds(&fields)
    log.append(contentsOf: fields.log)
    if calendar == nil { return nil }
  }

  /// The family says it; without one the keys that only the other has.
  private static func aim(_ fields: inout BACPFields) -> PeriodLoad.Aim {
    let implied: PeriodLoad.Aim =
      fields[.curricula] == nil && fields[.undesired] == nil ? .largest : .even
    guard let family = fields.text(.family), let value = fields[.family] else { return implied }
    switch family.uppercased() {
    case "BACP": return .largest
    case "GBACP": return .even
    default:
      fields.report(.bacpFamilyUnknown(family, implied, at: value.place))
      return implied
    }
  }

  private mutating func readCourses(_ fields: inout BACPFields) {
    let names = fields.list(.courses, isNeeded: true)
    let credits = fields.list(.credits, isNeeded: true)
    if let names, names.isEmpty, let list = fields[.courses] {
      fields.report(.exchangeEmpty(at: list.place, Diagnostic.bacpNeeded))
    }
    if let names, let credits, names.count != credits.count, let list = fields[.credits] {
      fields.report(.bacpUneven(names.count, credits.count, at: list.place))
    }
    let loads = (credits ?? []).enumerated().map { fields.credits($1, "credits[\($0)]") }
    var taken: Set<String> = []
    for (index, value) in (names ?? []).enumerated() {
      let text = fields.text(value, "courses[\(index)]") ?? ""
      let id = ImportedName.unique(ImportedName.valid(text), &taken)
      if text.isEmpty {
        if value.text != nil {
          fields.report(.exchangeNameless("courses[\(index)]", now: id, at: value.place))
        }
      } else if id != text {
        fields.report(.exchangeIDChanged(text, now: id, at: value.place))
      }
      let load = loads.indices.contains(index) ? loads[index] : nil
      courses.append(
        Course(
          id: id, title: text.isEmpty ? id : text, credits: load ?? Credits(tenths: 0)))
    }
    let total = courses.reduce(0) { $0 + $1.credits.tenths }
    if total > BACPFields.mostTenths, let list = fields[.credits] {
      fields.report(.bacpTooMuch(Credits(tenths: total), at: list.place))
    }
  }

  private mutating func readPrerequisites(_ fields: inout BACPFields) {
    var places: [[SourceRange]] = Array(repeating: [], count: courses.count)
    var seen: Set<[Int]> = []
    for (number, value) in (fields.list(.prerequisites) ?? []).enumerated() {
      let what = "prerequisites[\(number)]"
      guard let (first, second) = fields.pair(value, what) else { continue }
      let before = fields.index(first, what + "[0]", of: courses.count, Self.aCourse)
      let after = fields.index(second, what + "[1]", of: courses.count, Self.aCourse)
      guard let before, let after else { continue }
      guard seen.insert([before, after]).inserted else {
        fields.report(.exchangeTwice(what, at: value.place))
        continue
      }
      courses[after].needs.append(before)
      places[after].append(value.place)
    }
    let closing = linksThatCloseCircles(courses.map(\.needs))
    for link in closing {
      fields.report(
        .exchangeCircle(
          courses[link.from].title, "prerequisites", at: places[link.from][link.position]))
    }
    // Of one course the last come first, so that the places of the others stay right.
    for link in closing.reversed() { courses[link.from].needs.remove(at: link.position) }
  }

  private mutating func readCurricula(_ fields: inout BACPFields) {
    for (number, value) in (fields.list(.curricula) ?? []).enumerated() {
      let what = "curricula[\(number)]"
      guard let members = fields.list(value, what) else { continue }
      var seen: Set<Int> = []
      var places: [Int] = []
      for (position, member) in members.enumerated() {
        let name = "\(what)[\(position)]"
        guard let index = fields.index(member, name, of: courses.count, Self.aCourse) else {
          continue
        }
        if seen.insert(index).inserted {
          places.append(index)
        } else {
          fields.report(.exchangeTwice(name, at: member.place))
        }
      }
      if members.isEmpty { fields.report(.bacpCurriculumEmpty(what, at: value.place)) }
      curricula.append(places)
    }
  }

  /// A period counts in every year, so that two years of it are said once.
  private mutating func readUndesired(_ fields: inout BACPFields, in calendar: BACPCalendar) {
    for (number, value) in (fields.list(.undesired) ?? []).enumerated() {
      let what = "undesired[\(number)]"
      guard let (first, second) = fields.pair(value, what) else { continue }
      let course = fields.index(first, what + "[0]", of: courses.count, Self.aCourse)
      let period = fields.index(second, what + "[1]", of: calendar.periods, Self.aPeriod)
      guard let course, let period else { continue }
      let place = period % calendar.periodsPerYear
      if !courses[course].undesired.contains(place) { courses[course].undesired.append(place) }
    }
    for index in courses.indices { courses[index].undesired.sort() }
  }

  private func compareBounds(_ fields: inout BACPFields) {
    if let minimum, let maximum, minimum > maximum, let value = fields[.minCredits] {
      fields.report(.bacpBounds("minCredits", "maxCredits", at: value.place))
    }
    if let coursesMinimum, let coursesMaximum, coursesMinimum > coursesMaximum,
      let value = fields[.minCourses]
    {
      fields.report(.bacpBounds("minCourses", "maxCourses", at: value.place))
    }
  }
}

internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnPage

extension StudyGuide {
  /// The years of a programme in which something is studied, in order; nil, at the end, for what no
  /// year is named of.
  func years(of programme: Programme) -> [Int?] {
    let all = programme.courses.map(\.year) + programme.placements.map(\.year)
    let named: [Int?] = Set(all.compactMap { $0 }).sorted()
    return all.contains(nil) ? named + [nil] : named
  }

  func name(of year: Int?) -> Phrase {
    year.map { Phrase(nl: "Leerjaar \($0)", en: "Year \($0)") }
      ?? Phrase(nl: "Zonder vast leerjaar", en: "Without a fixed year")
  }

  func place(of year: Int?, in programme: Programme) -> String {
    "year-of-\(programme.id.text):\(year.map(String.init) ?? "any")"
  }

  func write(_ year: Int?, of programme: Programme, to page: inout MarkupWriter) {
    let place = place(of: year, in: programme)
    let courses = programme.courses.filter { $0.year == year }
    let placements = programme.placements.filter { $0.year == year }
    // Each programme has a first year: a landmark is named by the programme as well.
    let whole = "heading-part-" + GuidePlaces.place(.programme, programme.id.text)
    page.element(.section, .labelledBy(place, whole)) { page in
      page.element(.h3, .id(place), text: say(name(of: year)))
      writeOverview(of: courses, placements, year, in: programme, to: &page)
      for course in courses { write(course, of: programme, to: &page) }
      for placement in placements { write(placement, of: programme, to: &page) }
    }
  }

  // MARK: Overview

  /// What a year brings at a glance, by when it begins.
  private func writeOverview(
    of courses: [Course], _ placements: [Placement], _ year: Int?, in programme: Programme,
    to page: inout MarkupWriter
  ) {
    let title = name(of: year)
    let ofWhat = Titled(programme.titles, or: programme.id.text).words(in: language).text
    let caption = Phrase(nl: "\(title.dutch): \(ofWhat)", en: "\(title.english): \(ofWhat)")
    table(
      caption,
      [
        Phrase(nl: "Onderwijseenheid", en: "Course"), Phrase(nl: "Wanneer", en: "When"),
        Phrase(nl: "Studielast", en: "Study load"), Phrase(nl: "Voor wie", en: "For whom"),
      ], to: &page
    ) { page in
      for course in courses.inOrder(of: periodOrder) {
        row(
          { link(GuidePlaces.place(.course, course.id.text), to: &$0) },
          [
            course.periods.isEmpty ? nil : { $0.words(say(words(of: course.periods))) },
            { $0.words(say(programme.creditWords.amount(course.credits))) },
            { audience(course.profile, isElective: course.isElective, to: &$0) },
          ], to: &page)
      }
      for placement in placements {
        row(
          { link(GuidePlaces.place(.placement, placement.id.text), to: &$0) },
          [
            { time(placement.days, to: &$0) },
            { $0.words(say(programme.creditWords.amount(placement.credits))) },
            { audience(placement.profile, isElective: false, to: &$0) },
          ], to: &page)
      }
    }
  }

  /// Where each period stands in its year.
  private var periodOrder: [PeriodID: Int] {
    var order: [PeriodID: Int] = [:]
    for year in curriculum.years {
      for (index, period) in year.periods.enumerated() where order[period.id] == nil {
        order[period.id] = index
      }
    }
    return order
  }

  func words(of periods: [PeriodID]) -> Phrase {
    periods.map(name(of:)).joinedByAnd
  }

  func audience(_ profile: ProfileID?, isElective: Bool, to page: inout MarkupWriter) {
    if isElective { page.words(say(Phrase(nl: "keuze", en: "elective"))) }
    if isElective, profile != nil { page.words(", ") }
    guard let profile else {
      if !isElective { page.words(say(Phrase(nl: "iedereen", en: "everyone"))) }
      return
    }
    page.words(say(Phrase(nl: "profiel ", en: "profile ")))
    link(GuidePlaces.place(.profile, profile.text), to: &page)
  }
}

extension [Course] {
  /// By the period in which they begin and then the one in which they end; the others after them.
  fileprivate func inOrder(of periods: [PeriodID: Int]) -> [Course] {
    enumerated().map { index, course in
      let places = course.periods.compactMap { periods[$0] }
      return (key: (places.min() ?? .max, places.max() ?? .max, index), course: course)
    }.sorted { $0.key < $1.key }.map(\.course)
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Which components belong to which course, and when they are offered (Dutch: *onderdelen*).
struct OEAPIComponents {
  private var byCourse: [Int: [Int]] = [:]
  private var offerings: [Int: [Int]] = [:]
  private var loose: [Int] = []
  /// Lectures and the like of others.
  private var lessons: [Int] = []
  private let assembly: OEAPIAssembly

  /// The kinds of learning component of both versions; any other is a test.
  private static let learning: Set<String> = [
    "consultation", "excursion", "external", "independent_study", "independent study",
    "learning_community", "lecture", "practical", "project", "skills_training", "skills training",
    "tutorial", "workshop",
  ]

  init(_ assembly: OEAPIAssembly) {
    self.assembly = assembly
    let records = assembly.records
    for number in assembly.all(.component) {
      let record = records[number]
      if record.element == "series" { continue }
      guard let course = record[.course].lazy.compactMap({ assembly.find(.course, $0) }).first
      else {
        loose.append(number)
        continue
      }
      byCourse[course, default: []].append(number)
      if record.element == nil, Self.isLearning(record[.type]), record[.type] != "external" {
        lessons.append(number)
      }
    }
    for number in assembly.all(.componentOffering) {
      for id in records[number][.component] {
        guard let component = assembly.find(.component, id) else { continue }
        offerings[component, default: []].append(number)
      }
    }
  }

  static func isLearning(_ type: String?) -> Bool { type.map { learning.contains($0) } ?? false }

  func offerings(of component: Int) -> [Int] { offerings[component] ?? [] }

  /// The component by which a course is a placement.
  func placement(of course: Int) -> Int? {
    (byCourse[course] ?? []).first { number in
      let record = assembly.records[number]
      return record.element.map { $0 == "placement" } ?? (record[.type] == "external")
    }
  }

  func tests(of course: Int) -> [Int] {
    (byCourse[course] ?? []).filter { number in
      let record = assembly.records[number]
      return record.element.map { $0 == "test" || $0 == "moment" } ?? !Self.isLearning(
        record[.type])
    }
  }

  func reportRest(in assembly: OEAPIAssembly, to log: inout CappedLog) {
    for number in loose {
      let record = assembly.records[number]
      log.report(
        .exchangeUnattached(
          record.label,
          Phrase(
            nl: "hoort bij geen onderwijseenheid van deze map en is niet overgenomen.",
            en: "belongs to no course of this folder and was not taken over."),
          at: assembly.reader.range(of: record)))
    }
    guard let first = lessons.first else { return }
    let what = Phrase(
      nl: "\(lessons.count) werkvormen, zoals colleges, zijn niet overgenomen: een curriculum "
        + "heeft "
        + "toetsen, stages en bijeenkomsten.",
      en: "\(lessons.count) learning components, such as lectures, were not taken over: a "
        + "curriculum has tests, placements and sessions.")
    log.report(.exchangeLeftOut(what, at: assembly.reader.range(of: assembly.records[first])))
  }
}

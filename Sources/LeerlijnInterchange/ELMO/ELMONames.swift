internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// What a document of ELMO may name of the curriculum: its institutions, courses and tests.
struct ELMONames {
  /// A course or placement, with the grading of its programme.
  struct Unit {
    let name: String
    let grading: Grading
    let tests: [TestID]
  }

  private var units: [String: Unit] = [:]
  private var tests: [String: TestID] = [:]
  private var issuers: Set<String> = []
  private var titles: Set<String> = []

  init(_ curriculum: Curriculum, base: String) {
    let ids = StableIDs(base: base)
    for programme in curriculum.programmes {
      for course in programme.courses {
        let unit = Unit(
          name: course.id.text, grading: programme.grading, tests: course.tests.map(\.id))
        units[course.id.text] = unit
        units[ids.uri(.course, course.id.text)] = unit
        for test in course.tests {
          tests[test.id.text] = test.id
          tests[ids.uri(.test, test.id.text)] = test.id
        }
      }
      for placement in programme.placements {
        let unit = Unit(name: placement.id.text, grading: programme.grading, tests: [])
        units[placement.id.text] = unit
        units[ids.uri(.placement, placement.id.text)] = unit
      }
    }
    let givers = Set(curriculum.programmes.flatMap(\.organisations))
    for organisation in curriculum.organisations where givers.contains(organisation.id) {
      issuers.insert(ids.uri(.organisation, organisation.id.text))
      titles.formUnion(organisation.titles.entries.map { $0.text.lowercased() })
      titles.formUnion(organisation.aliases.map { $0.lowercased() })
    }
    issuers.insert(ids.uri(.curriculum, curriculum.id))
  }

  /// Whether one of the institutions that give a programme of the curriculum wrote the report: a code
  /// of ours may stand for another course elsewhere.
  func isOurs(_ report: ELMOReader.Report) -> Bool {
    report.identifiers.contains { $0.type == "leerlijn" && issuers.contains($0.value) }
      || report.issuerTitles.contains { titles.contains($0.lowercased()) }
  }

  func unit(_ node: ELMOReader.Node) -> Unit? {
    Self.named(node).lazy.compactMap { units[$0] }.first
  }

  func test(_ node: ELMOReader.Node, of unit: Unit) -> TestID? {
    Self.named(node).lazy.compactMap { tests[$0] }.first { unit.tests.contains($0) }
  }

  /// What a node of our own institution is called, our own ids first: the type of a code is free, and
  /// a student system names its codes as it likes.
  private static func named(_ node: ELMOReader.Node) -> [String] {
    let (own, others) = (["leerlijn", "local"], node.identifiers.map(\.type))
    return (own + others.filter { !own.contains($0) }).flatMap { type in
      node.identifiers.filter { $0.type == type }.map(\.value)
    }
  }
}

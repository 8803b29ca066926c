import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnRules
import Testing

@Suite struct CheckTests {
  /// What may stay, by finding and document; how many of each is for the document to say.
  ///
  /// - `ambiguous-anchor`: entry to the placement and the judgements of inquiry are asked of students
  ///   of both placements; by the first start, and by the last end.
  /// - `participants-not-invited`: the project brings master students into the network sessions, the
  ///   factsheet does not name them.
  /// - `assumption`: a number that no public source gives.
  /// - `participation-without-oer`: the regulations of the two hogescholen are not public.
  /// - `range-conflict`: sources that disagree; both are kept, and the rule says which it follows.
  /// - `statement-not-held`: what happened in 2019-2020; the example cohort follows it, no rule can. In
  ///   the master: the four to five years of 2007, which the rule on experience does not follow.
  private static let intendedAdvice: [String: Set<String>] = [
    "leerlijn-jeugd.xml": [
      "ambiguous-anchor", "assumption", "participants-not-invited", "participation-without-oer",
      "range-conflict",
    ],
    "leerlijn-jeugd-2020-2021.xml": [
      "ambiguous-anchor", "assumption", "participation-without-oer", "range-conflict",
    ],
    "master-jeugdzorg.xml": [
      "ambiguous-anchor", "assumption", "participation-without-oer", "range-conflict",
      "statement-not-held",
    ],
    "samen-werken-samen-leren.xml": [
      "ambiguous-anchor", "assumption", "participants-not-invited", "participation-without-oer",
      "range-conflict", "statement-not-held",
    ],
    "sociaal-werk.xml": ["ambiguous-anchor", "assumption", "participation-without-oer"],
    "sociaal-werk-2020-2021.xml": [
      "ambiguous-anchor", "assumption", "participation-without-oer", "range-conflict",
    ],
  ]

  @Test(arguments: Shipped.documents)
  func bringsUpNothingButTheIntendedAdvice(document: String) throws {
    var log = DiagnosticLog()
    _ = try #require(readCurriculum(at: Shipped.folder + "/" + document, reporting: &log))
    for finding in log.diagnostics {
      #expect(finding.severity == .advice, "\(finding.code.name): \(finding.message[.english])")
    }
    #expect(Set(log.diagnostics.map(\.code.name)) == Self.intendedAdvice[document])
  }

  /// 3 to 5 against 4 to 5 sessions, and two years' numbers for experience; nothing is chosen
  /// silently.
  @Test func namesBothSourcesWhereTwoDisagree() {
    let found = Self.messages("range-conflict")
    #expect(found.count { $0.contains("'sessions:leernetwerk:year'") } == 2)
    #expect(found.count { $0.contains("'experience:mjz'") } == 1)
    #expect(found.count == 3)
  }

  @Test func leavesToTheCohortOnlyWhatHasHappened() {
    let happened = [
      "sessions:leernetwerk:held", "sessions:leernetwerk:planned", "participants:leerhuis-1",
    ]
    let found = Self.messages("statement-not-held")
    #expect(found.count == happened.count)
    for quantity in happened { #expect(found.contains { $0.contains("'\(quantity)'") }) }
  }

  private static func messages(_ name: String) -> [String] {
    var log = DiagnosticLog()
    let path = Shipped.folder + "/samen-werken-samen-leren.xml"
    _ = readCurriculum(at: path, reporting: &log)
    return log.diagnostics.filter { $0.code.name == name }.map { $0.message[.english] }
  }

  @Test(arguments: Shipped.documents)
  func holdsItsExamplesWithoutAGap(document: String) {
    let program = RuleProgram(Shipped.curriculum(document))
    let run = program.runExamples()
    let rules = program.curriculum.rules
    for result in run.failures {
      Issue.record(
        "\(rules[result.rule].id) example \(result.example + 1): \(result.found), not \(result.expected)"
      )
    }
    for gap in run.gaps { Issue.record("\(rules[gap.rule].id): \(gap.part) \(gap.missing)") }
  }
}

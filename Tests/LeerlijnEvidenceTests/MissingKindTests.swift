import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

/// The year of the stage with rules that read one kind of fact each.
private func withRules(_ rules: [Rule]) -> Curriculum {
  var curriculum = stageYear()
  curriculum.rules = rules
  return curriculum
}

private func rule(
  _ id: RuleID, _ quantity: Quantity, scope: Rule.Scope = Rule.Scope(),
  subject: Rule.Subject = .student
) -> Rule {
  Rule(
    id: id, titles: Titles(nl: "Eis \(id.text)"), scope: scope, subject: subject,
    condition: Condition(.measure(Measure(quantity, minimum: .amount(1)))))
}

private func reading(_ files: [String: String], _ rules: [Rule]) -> EvidenceReading {
  let folder = Folder(standard.merging(files) { $1 })
  return readEvidence(at: folder.path, for: withRules(rules))
}

private func document(_ id: RuleID) -> Rule {
  rule(id, .document("stageovereenkomst", issuedFrom: nil))
}

/// Cases 47, 58, 82 and 84 of the worked cases, as far as they ask for a finding.
@Suite struct MissingKindTests {
  @Test("names the rules that wait for a kind of fact without a file") func namesRules() throws {
    let reading = reading([:], [document("a"), rule("b", .experience(kinds: [], in: .years))])
    #expect(
      reading.log.diagnostics.map(\.code.name)
        == ["no-manifest", "evidence-kind-missing", "evidence-kind-missing"])
    let finding = try #require(reading.log.diagnostics.dropFirst().first)
    #expect(finding.severity == .warning)
    #expect(
      finding.message.dutch == "geen bestand gaat over documenten (documents.csv), dus daarvan is "
        + "niets bekend. ‘Eis a’ blijft nog open, tenzij de uitkomst al vaststaat.")
    #expect(
      finding.help?.english == "Put documents.csv in the folder. If this is not kept, write in "
        + "evidence.xml: <none kind=\"documents\"/>.")
    #expect(reading.isUsable)
  }

  @Test("names four rules and counts the rest") func countsRules() throws {
    let reading = reading([:], ["a", "b", "c", "d", "e", "f"].map { document(RuleID($0)) })
    let finding = try #require(reading.log.diagnostics.last)
    #expect(
      finding.message.english.contains(
        "‘Eis a’, ‘Eis b’, ‘Eis c’, ‘Eis d’ and 2 more stay open, unless they are decided anyway."))
  }

  @Test(
    "says nothing of a file with only its header, nor of what the manifest says is not kept",
    arguments: [
      ["documents.csv": "student,document,date\n"],
      [
        "evidence.xml":
          "<evidence xmlns=\"urn:leerlijn:evidence:1\"><none kind=\"documents\"/></evidence>"
      ],
    ])
  func takesForDelivered(_ files: [String: String]) {
    #expect(reading(files, [document("a")]).findings.isEmpty)
  }

  @Test(
    "reads the files that a rule reads",
    arguments: [
      (Quantity.sessions(["leernetwerk"], counting: [.present], asShare: false), ["attendance"]),
      (.hours([]), ["hours"]), (.assessed("stage-3", nil), ["assessments"]),
      (.grade(.course("swj301")), ["results"]),
      (.grade(.placement("stage-3")), ["assessments", "results"]),
      (.credits(.programme, grades: nil), ["assessments", "results"]),
      (.credits(.years([3]), grades: nil), ["assessments", "results"]),
      (.credits(.phase("p"), grades: nil), ["results"]),
      (.courses(.set("keuze"), grades: nil), ["results"]),
      (.dataPoints("ov.1", counting: .judgements), ["assessments", "results"]),
      (
        .order(.document("stageovereenkomst"), before: .series("leernetwerk")),
        ["attendance", "documents"]
      ),
      (.isTrue(EnrolmentFact(years: [3], modes: ["dual"])), []),
      (.isTrue(EnrolmentFact(degrees: ["stageovereenkomst"])), ["documents"]),
      (.members([]), ["members"]), (.held(["leernetwerk"]), []),
      (.perspectives(["client"], ["leernetwerk"]), ["involvement"]),
    ] as [(Quantity, [String])])
  func readsKinds(_ quantity: Quantity, _ kinds: [String]) {
    let reading = reading([:], [rule("a", quantity, subject: .network)])
    let told = reading.log.diagnostics.dropFirst().map { $0.message.dutch }
    #expect(told.count == kinds.count)
    for (text, kind) in zip(told, kinds) { #expect(text.contains("(\(kind).csv)")) }
  }

  @Test("looks into exceptions, and not at rules about the curriculum") func readsExceptions() {
    var special = rule("a", .held(["leernetwerk"]))
    special.exceptions = [RuleException(days: .always, condition: document("b").condition)]
    let other = rule("c", .hours([]), subject: .curriculum)
    #expect(reading([:], [special, other]).log.diagnostics.count == 2)
  }

  @Test("asks for placements only where students.csv gives none (case 84)") func placements() {
    let rules = [rule("a", .order(.placementStart("stage-3"), before: .course("swj301")))]
    let files = ["results.csv": "student,course,date,grade\n"]
    #expect(reading(files, rules).findings.isEmpty)
    let bare = studentHeader + "s1000001,2017,3,jeugd,,,,\n"
    let reading = reading(files.merging(["students.csv": bare]) { $1 }, rules)
    #expect(reading.findings.map { $0.prefix { $0 != "@" } } == ["evidence-kind-missing"])
    #expect(reading.log.diagnostics.last?.message.dutch.contains("(placements.csv)") == true)
  }

  @Test("tells of a rule once for several editions, and of nothing where nobody can be judged")
  func tellsOnce() {
    let folder = Folder(standard)
    let editions = [withRules([document("a")]), withRules([document("a"), document("b")])]
    let reading = readEvidence(at: folder.path, forAnyOf: editions)
    #expect(
      reading.log.diagnostics.last?.message.english.contains("‘Eis a’ and ‘Eis b’ stay") == true)
    folder.write("hours.csv", Array("student\n".utf8))
    let unusable = readEvidence(at: folder.path, forAnyOf: editions)
    #expect(unusable.log.diagnostics.map(\.code.name) == ["no-manifest", "column-missing"])
  }

  // MARK: Years and profiles

  private func forThirdYear(_ profile: ProfileID?) -> Rule {
    rule("a", .held(["leernetwerk"]), scope: Rule.Scope(profile: profile, years: [3]))
  }

  @Test("says of whom year or profile is not known, where a rule asks (case 58)")
  func unknownYear() throws {
    let students =
      studentHeader + "s1000001,2017,,jeugd,,,,\ns1000002,2017,3,,,,,\n"
      + "s1000003,2017,1,,,,,\ns1000004,2017,3,jeugd,,,,\ns1000005,2017,,zorg,,,,\n"
    func findings(_ rule: Rule) -> [Diagnostic] {
      Array(reading(["students.csv": students], [rule]).log.diagnostics.dropFirst())
    }
    let year = try #require(findings(forThirdYear(nil)).first)
    #expect(year.severity == .warning)
    #expect(
      year.message.dutch == "van 2 studenten is het studiejaar onbekend (s1000001, s1000005). "
        + "Regels daarvoor blijven voor hen nog open, tenzij ze behaald zijn.")
    let both = try #require(findings(forThirdYear("jeugd")).first)
    #expect(
      both.message.english == "the year or profile of 2 students is not known (s1000001, "
        + "s1000002). Rules for it stay open for them, unless they are met.")
    #expect(findings(rule("a", .held(["leernetwerk"]))).isEmpty)
    let otherCohort = rule(
      "a", .held(["leernetwerk"]), scope: Rule.Scope(years: [3], cohorts: 2019...2020))
    #expect(findings(otherCohort).isEmpty)
  }

  @Test("looks at enrolments.csv for who has rows there, and names five students")
  func unknownYearOfEnrolments() throws {
    let numbers = (1...7).map { "s100000\($0)" }
    let students = numbers.map { "\($0),2017,,jeugd,,,,\n" }.joined()
    let rows = numbers.map { "\($0),sw,,,jeugd,2018-09-01,2019-08-31\n\($0),sw,,,jeugd,,\n" }
    let files = [
      "students.csv": studentHeader + students,
      "enrolments.csv": "student,programme,mode,year,profile,from,until\n" + rows.joined(),
    ]
    let reading = reading(files, [forThirdYear(nil)])
    #expect(reading.findings == ["year-or-profile-unknown@enrolments.csv:1:1"])
    let finding = try #require(reading.log.diagnostics.last)
    #expect(
      finding.message.dutch.hasPrefix(
        "van 7 studenten is het studiejaar onbekend (s1000001, s1000002, s1000003, s1000004, "
          + "s1000005, …)."))
  }
}

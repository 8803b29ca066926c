import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

/// What is taken for a code, what is only likely, and what is asked.
@Suite struct CodeAnswerTests {
  private func answers(
    _ column: TableColumn, of kind: FactKind, _ counts: [String: Int], header: String = "kolom"
  ) throws -> [String: CodeAnswer] {
    let names = try #require(ColumnNames.of(column, in: kind, Domain([stageYear()])))
    let found = CodeAnswers(column: column, kind: kind, names: names, header: header).of(counts)
    return Dictionary(uniqueKeysWithValues: found.map { ($0.code, $0.answer) })
  }

  @Test(
    "takes a name that is only spelled otherwise",
    arguments: ["SWJ301", "swj.301", "SWJ 301", "swj-301", "Swj_301", "śwj 301"])
  func takesSpellings(_ code: String) throws {
    let answer = try answers(.course, of: .results, [code: 3])[code]
    #expect(answer == .sure("swj301", because: "alleen de schrijfwijze verschilt"))
  }

  @Test(
    "takes no name of which a letter or digit differs", arguments: ["swj3011", "swj31", "sw301"])
  func takesNothingElse(_ code: String) throws {
    #expect(try answers(.course, of: .results, [code: 3])[code]?.target == nil)
  }

  @Test("keeps numbers apart that only a point divides")
  func keepsNumbersApart() {
    #expect(bare("ov.1.1") == "ov1.1" && bare("ov.11") == "ov11" && bare("OV 1-1") == "ov1.1")
    #expect(bare("Beëindigd – café") == "beeindigdcafe")
  }

  @Test("asks where two names are spelled alike") func asksOfTwo() {
    let names = ColumnNames(CodeTable(identifiers: ["a-1", "a.1", "b"]), words: [:])
    #expect(names.respelled("A1") == nil && names.respelled("B") == "b")
  }

  @Test("takes ja for approved where the header asks for it, and asks what nee is")
  func asksForApproval() throws {
    let counts = ["ja": 9, "nog niet": 2, "nee": 1]
    let asked = try answers(.status, of: .hours, counts, header: "Akkoord begeleider")
    #expect(asked["ja"] == .likely("approved", because: "zo beantwoordt het de kop"))
    #expect(asked["nog niet"] == .likely("pending", because: "zo beantwoordt het de kop"))
    #expect(asked["nee"]?.target == nil && asked["nee"]?.needsPerson == true)
    let plain = try answers(.status, of: .hours, counts, header: "Stand")
    #expect(plain["ja"]?.target == nil)
  }

  @Test(
    "takes an abbreviation for likely where it fits one name",
    arguments: [
      ("AKK", "approved"), ("afgek.", "rejected"), ("ING", "pending"),
    ])
  func findsAbbreviations(_ code: String, _ name: String) throws {
    let answer = try answers(.status, of: .hours, [code: 3])[code]
    #expect(answer == .likely(name, because: "het begin van de naam"))
  }

  @Test("asks where an abbreviation fits several names, or two codes one")
  func asksOfSeveral() throws {
    let verlenging = try answers(.kind, of: .decisions, ["ver": 2])["ver"]
    #expect(verlenging?.target == nil)
    let both = try answers(.status, of: .hours, ["AKK": 9, "akkoord": 1])
    #expect(both["akkoord"] == .sure("approved", because: "een bekend woord"))
    #expect(
      both["AKK"]
        == .open(likely: "approved", because: "een andere code zou hetzelfde betekenen"))
  }

  @Test(
    "asks what a mark of attendance means, with what it most probably is",
    arguments: [
      ("x", "present"), ("✓", "present"), ("1", "present"), ("j", "present"), ("-", "absent"),
      ("az", "absent"), ("afw", "absent"), ("am", "excused"), ("Ziek", "excused"),
    ])
  func asksMarks(_ code: String, _ likely: String) throws {
    let answer = try answers(.status, of: .attendance, [code: 3])[code]
    #expect(answer == .open(likely: likely, because: ""))
  }

  @Test(
    "takes a plain word of attendance",
    arguments: [
      ("aanwezig", "present"), ("Ja", "present"), ("PRESENT", "present"), ("te laat", "late"),
      ("afgemeld", "excused"), ("Afwezig", "absent"),
    ])
  func takesWords(_ code: String, _ name: String) throws {
    #expect(
      try answers(.status, of: .attendance, [code: 3])[code]
        == .sure(name, because: "een bekend woord"))
  }

  @Test("takes a seldom 'a' for absent and a usual one for present, and asks")
  func weighsTheLetterA() throws {
    for (count, likely) in [(2, "absent"), (20, "present")] {
      let answer = try answers(.status, of: .attendance, ["a": count, "x": 10])["a"]
      #expect(answer == .open(likely: likely, because: "kan aanwezig of afwezig zijn"))
    }
  }

  @Test("never takes an empty cell for absent") func asksEmptyCells() throws {
    let answer = try answers(.status, of: .attendance, ["": 4, "x": 10])[""]
    #expect(answer == .open(likely: nil, because: "een lege cel is nooit vanzelf afwezig"))
    let folder = Folder([
      "lijst.csv": "student,session,status\ns1000001,curium.ln1,x\ns1000002,curium.ln1,\n"
    ])
    let text = proposeManifest(for: [folder.path + "/lijst.csv"], curriculum: stageYear()).text
    #expect(
      text.contains(
        "<code column=\"status\" from=\"\" to=\"\"/> <!-- vraag: wat betekent een lege cel? 1 keer;"
      ))
  }

  @Test("asks what 'ja' means under a header that asks who was away") func turnsAround() throws {
    let answer = try answers(.status, of: .attendance, ["ja": 4], header: "Afwezig?")["ja"]
    #expect(answer == .open(likely: nil, because: "de kop vraagt naar afwezigheid"))
  }

  @Test("takes 'ja' for held only under a header that asks it") func readsHeaders() throws {
    let held = try answers(.status, of: .sessions, ["ja": 4], header: "Doorgegaan?")["ja"]
    #expect(held?.target == "held")
    #expect(try answers(.status, of: .sessions, ["ja": 4], header: "Stand")["ja"]?.target == nil)
  }

  @Test("asks what a grade means that is none, and lets numbers be") func asksGrades() throws {
    let found = try answers(.grade, of: .results, ["7,5": 2, "v": 1, "NA": 1, "voldaan": 1])
    #expect(found["7,5"] == .itself && found["NA"]?.target == nil)
    #expect(found["voldaan"]?.target == "V" && found["v"]?.target == "V")
  }
}

import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

@Suite struct ProposalTests {
  private let export =
    "Nr;Wanneer;Hoeveel;Stand;Door\n1000001;14/10/2019;7,5;AKK;jan\n1000002;11/10/2019;8;akkoord;piet\n"

  @Test(
    "takes up to two letters and five to nine digits for the number of a student",
    arguments: [
      ("12345", true), ("a12345", true), ("Z12345", true), ("zA123456789", true),
      ("1234", false), ("1234567890", false), ("abc12345", false), ("`12345", false),
      ("{12345", false), ("s1234x", false),
    ])
  func seesStudentNumbers(_ text: String, _ isOne: Bool) {
    var sample = ColumnSample(header: "nummer", position: 0)
    withField(of: text) { sample.add($0) }
    #expect(sample.studentNumbers == (isOne ? 1 : 0))
  }

  @Test("needs nine in ten cells for a quality of a column", arguments: [(9, true), (8, false)])
  func needsNineInTen(count: Int, isEnough: Bool) {
    var sample = ColumnSample(header: "wanneer", position: 0)
    for number in 0..<10 {
      withField(of: number < count ? "2019-10-1\(number)" : "later") { sample.add($0) }
    }
    #expect(sample.mostly(sample.days) == isEnough)
  }

  @Test(
    "takes numbers for those of our students of which nineteen in twenty are",
    arguments: [(19, true), (18, false)])
  func matchesNineteenInTwenty(count: Int, isMatch: Bool) {
    let theirs = (0..<20).map { String(100_000 + $0) }
    let found = NumberMatch.find(theirs, Set(theirs.prefix(count).map { "s" + $0 }))
    #expect((found?.matching == count) == isMatch)
  }

  @Test("proposes kind, columns, codes, form and student numbers, each with its reason")
  func proposes() {
    let folder = Folder(standard.merging(["uren export.csv": export]) { $1 })
    let proposal = proposeManifest(
      for: [folder.path + "/students.csv", folder.path + "/uren export.csv"],
      curriculum: stageYear())
    #expect(proposal.log.diagnostics.isEmpty)
    let text = proposal.text
    #expect(text.contains("kind=\"hours\" path=\"uren export.csv\""))
    #expect(
      text.contains(
        "<evidence xmlns=\"urn:leerlijn:evidence:1\" complete-through=\"\" checked=\"\">"))
    #expect(text.contains("de laatste dag in dit bestand is 2019-10-14."))
    #expect(text.contains("separator=\";\" dates=\"day-first\""))
    #expect(text.contains("<column name=\"Nr\" as=\"student\"/> <!-- waarschijnlijk:"))
    #expect(
      text.contains(
        "<column name=\"Wanneer\" as=\"date\"/> <!-- waarschijnlijk: een kop als deze"))
    #expect(text.contains("<column name=\"Hoeveel\" as=\"hours\"/>"))
    #expect(text.contains("<column name=\"Stand\" as=\"status\"/>"))
    #expect(text.contains("<column name=\"Door\" ignore=\"true\"/>"))
    #expect(
      text.contains(
        "<code column=\"status\" from=\"AKK\" to=\"\"/> <!-- vraag: wat betekent dit? 1 keer; "
          + "een andere code zou hetzelfde betekenen; waarschijnlijk approved; kan zijn approved, ")
    )
    #expect(text.contains("<code column=\"status\" from=\"akkoord\" to=\"approved\"/> <!-- zeker:"))
    #expect(text.contains("<students prefix=\"s\"/>"))
  }

  @Test("proposes text that reads back, once its questions are answered") func readsBack() {
    let folder = Folder(standard.merging(["uren export.csv": export]) { $1 })
    let names = ["students.csv", "sessions.csv", "uren export.csv"]
    let proposal = proposeManifest(
      for: names.map { folder.path + "/" + $0 }, curriculum: stageYear())
    folder.write("evidence.xml", Array(proposal.text.utf8))
    let open = folder.read()
    #expect(!open.isUsable)
    #expect(open.findings.contains { $0.hasPrefix("manifest-question-open@evidence.xml") })
    let answers = [
      "code|uren export.csv|status|AKK": "approved", "complete-through": "2019-11-01",
      "checked|": "ja",
    ]
    #expect(Set(proposal.questions.map(\.id)) == Set(answers.keys))
    folder.write("evidence.xml", Array(proposal.answered(answers).utf8))
    let reading = folder.read()
    #expect(reading.findings.isEmpty)
    #expect(reading.evidence.hours.facts.map(\.minutes) == [450, 480])
    #expect(reading.evidence.hours.facts.map(\.status) == [.approved, .approved])
    #expect(reading.evidence.completeThrough[.sessions] == Day(iso: "2019-11-01"))
  }

  @Test("says which kinds no file brings, and how to say that they are not kept")
  func namesMissingKinds() {
    let folder = Folder(standard.merging(["uren export.csv": export]) { $1 })
    let all = ["students.csv", "sessions.csv", "uren export.csv"].map { folder.path + "/" + $0 }
    let text = proposeManifest(for: all, curriculum: stageYear()).text
    #expect(
      text.contains(
        "<!-- Geen bestand hiervoor: placements, attendance, assessments, results, "
          + "members, involvement, documents, experience. Wat"))
    #expect(text.contains("zo: <none kind=\"experience\"/> -->"))
  }

  @Test("leaves open which of day and month comes first when the data do not tell") func ambiguous()
  {
    let folder = Folder([
      "uren.csv": "Studentnummer;Datum;Uren;Status\n1000001;04/10/2019;8;akkoord\n"
    ])
    let text = proposeManifest(for: [folder.path + "/uren.csv"], curriculum: nil).text
    #expect(text.contains("dates=\"\""))
  }

  @Test("recognises each of our own files by its headers", arguments: FactKind.allCases)
  func recognisesOwn(_ kind: FactKind) {
    let header = TableDescription.of(kind).columns.map(\.rawValue).joined(separator: ",")
    let folder = Folder(["export.csv": header + "\n"])
    let text = proposeManifest(for: [folder.path + "/export.csv"], curriculum: nil).text
    #expect(text.contains("kind=\"\(kind.rawValue)\""))
  }

  @Test("proposes the one column of foreign codes that is left, as a question") func foreignCodes()
  {
    let rows = (0..<20).map { "s100000\($0);ln.\($0 % 3);\(["1", "0", "M"][$0 % 3])\n" }.joined()
    let folder = Folder(["lijst.csv": "Student;Bijeenkomst;Erbij?\n" + rows])
    let text = proposeManifest(for: [folder.path + "/lijst.csv"], curriculum: nil).text
    #expect(text.contains("kind=\"attendance\""))
    #expect(text.contains("<column name=\"Erbij?\" as=\"status\"/> <!-- waarschijnlijk: "))
    #expect(text.contains("<code column=\"status\" from=\"M\" to=\"\"/>"))
  }

  @Test("reports a file that it cannot read, and goes on") func reportsUnreadable() {
    let folder = Folder(["uren.csv": export])
    let proposal = proposeManifest(
      for: [folder.path + "/x.csv", folder.path + "/uren.csv"], curriculum: nil)
    #expect(proposal.log.diagnostics.map(\.code.name) == ["evidence-file-unreadable"])
    #expect(proposal.text.contains("path=\"uren.csv\""))
  }

  @Test("says nothing of sheets for a file that has none") func namesNoSheet() {
    let folder = Folder(["uren.csv": export])
    let text = proposeManifest(for: [folder.path + "/uren.csv"], curriculum: nil).text
    #expect(!text.contains("sheet"))
  }

  @Test(
    "takes numbers for hours of a week through 168, and for grades through 10",
    arguments: [
      ("168", "10", true, true), ("168.01", "10", false, true), ("168", "10.01", true, false),
    ])
  func looksAtTheLargest(hours: String, grade: String, isHours: Bool, isGrade: Bool) {
    func kinds(_ name: String, _ rows: [String]) -> String {
      let folder = Folder([name: rows.joined(separator: "\n") + "\n"])
      return proposeManifest(for: [folder.path + "/" + name], curriculum: nil).text
    }
    let worked = ["8", hours, "4"].map { "s1000001;2019-10-10;\($0);approved" }
    let text = kinds("uren.csv", ["student;date;getal;status"] + worked)
    #expect(text.contains("<column name=\"getal\" as=\"hours\"") == isHours)
    let graded = ["8", grade, "4"].map { "s1000001;c1;2019-10-10;\($0)" }
    let results = kinds("resultaten.csv", ["student;course;date;getal"] + graded)
    #expect(results.contains("<column name=\"getal\" as=\"grade\"/>") == isGrade)
  }

  private func sample(_ values: [String]) -> ColumnSample {
    var sample = ColumnSample(header: "kolom", position: 0)
    for value in values { withField(of: value) { sample.add($0) } }
    return sample
  }

  @Test("lists five hundred values of sixty bytes, and no more of either")
  func listsSoMany() {
    let many = (0..<501).map { "v\($0)" }
    #expect(!sample(Array(many.prefix(500))).hasManyValues)
    #expect(sample(many).hasManyValues)
    for (length, isLong) in [(60, false), (61, true)] {
      let long = String(repeating: "v", count: length)
      #expect(sample([long]).hasManyValues == isLong)
      #expect(sample([long]).values == (isLong ? [] : [long]))
    }
  }

  @Test(
    "takes a few values that come back for codes",
    arguments: [(1, 4, false), (2, 2, true), (12, 2, true), (13, 2, false), (4, 1, false)])
  func looksCoded(count: Int, times: Int, isCoded: Bool) {
    let values = (0..<count).flatMap { Array(repeating: "code \($0)", count: times) }
    #expect(sample(values).looksCoded == isCoded)
    #expect(sample(values).isUnique == (times == 1))
  }

  @Test("keeps the last day, and which of day and month comes first")
  func keepsTheLastDay() {
    let dayFirst = sample(["04/10/2019", "14/10/2019", "11/10/2019"])
    #expect(dayFirst.lastDay == Day(iso: "2019-10-14"))
    #expect(dayFirst.isDayFirst && !dayFirst.isMonthFirst)
    #expect(dayFirst.slashedDays == 3 && dayFirst.days == 3)
    let monthFirst = sample(["10/04/2019", "10/14/2019"])
    #expect(monthFirst.isMonthFirst && !monthFirst.isDayFirst)
    // Read with the day first, the first of them would be in April.
    #expect(sample(["03/11/2019", "10/14/2019", "04/10/2019"]).lastDay == Day(iso: "2019-10-14"))
    // Where either may come first, no day is named.
    #expect(sample(["03/11/2019", "04/10/2019"]).lastDay == nil)
    #expect(sample(["13/11/2019", "2019-12-01"]).lastDay == Day(iso: "2019-12-01"))
    let neither = sample(["2019-10-04", "", "  "])
    #expect(neither.days == 1 && neither.slashedDays == 0 && neither.filled == 1)
  }

  @Test(
    "says that it has looked at the beginning alone where it has",
    arguments: [(60_000, false), (120_000, true)])
  func tellsOfTheBeginning(count: Int, isSampled: Bool) {
    let rows = String(repeating: "s1000001,2019-10-04,8,approved\n", count: count)
    let folder = Folder(["uren.csv": "student,date,hours,status\n" + rows])
    let text = proposeManifest(for: [folder.path + "/uren.csv"], curriculum: nil).text
    #expect(text.contains("Alleen het begin van het bestand is bekeken") == isSampled)
  }
}

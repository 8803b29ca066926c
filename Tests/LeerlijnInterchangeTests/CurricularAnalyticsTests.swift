import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

@Suite struct CurricularAnalyticsTests {
  private static let header =
    "Course ID,Course Name,Prefix,Number,Prerequisites,Corequisites,Strict-Corequisites,"
    + "Credit Hours,Institution,Canonical Name,Term"

  private func read(_ bytes: [UInt8]) -> (curriculum: Curriculum?, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let source = SourceFile(path: "plan.csv", bytes: bytes)
    return (CurricularAnalytics.read(source, reporting: &log), log)
  }

  private func read(_ text: String) -> (curriculum: Curriculum?, log: DiagnosticLog) {
    read(Array(text.utf8))
  }

  /// Reads rows of courses under a whole head.
  private func rows(_ rows: String, _ facts: String = "System Type,semester\n") -> (
    curriculum: Curriculum?, log: DiagnosticLog
  ) {
    read("Curriculum,Proof\n\(facts)Year,2019\nCourses\n\(Self.header)\n\(rows)\n")
  }

  @Test func keepsAllThreeKindsOfRequisites() throws {
    let (curriculum, log) = rows("1,A,M,1,,,,4,,,1\n2,B,M,2,,,,4,,,4\n3,C,M,3,1,1;2,2,3.5,,,4")
    #expect(repairs(log) == ["import-assumed 1"])
    try expectAccepted(curriculum)
    let course = try #require(curriculum?.courses.last)
    #expect(course.corequisites == ["1", "2"] && course.strictCorequisites == ["2"])
    #expect(course.titles.text(in: .english) == "C (M 3)")
    #expect(course.year == 2 && course.periods == ["term-2"] && course.credits.tenths == 35)
    let prerequisites = try #require(curriculum.map { Prerequisites($0) })
    #expect(prerequisites.steps["3"]?.map(\.needed) == ["1"])
    #expect(curriculum?.programmes.first?.creditSystem == .semesterHours)
    #expect(curriculum?.edition == "2019")
  }

  @Test func takesAdditionalCoursesAsElectives() throws {
    let (curriculum, log) = read(
      """
      Curriculum,Proof,,
      Degree Plan,Four years,,
      Institution,Somewhere,,
      Degree Type,BS,,
      System Type,quarter,,
      CIP,11.01,,
      Courses,,,
      \(Self.header)
      1,A,,,,,,4,,,1
      Additional Courses,,,
      \(Self.header)
      2,B,,,1,,,4,,,4
      """)
    #expect(repairs(log) == ["import-assumed 1"])
    try expectAccepted(curriculum)
    #expect(curriculum?.courses.map(\.isElective) == [false, true])
    #expect(curriculum?.courses.last?.year == 2)
    #expect(curriculum?.programmes.first?.credits.tenths == 40)
    #expect(curriculum?.programmes.first?.creditSystem == .quarterHours)
    #expect(curriculum?.programmes.first?.level == "bachelor")
  }

  @Test func repairsIDsAndTellsWhere() throws {
    let (curriculum, log) = rows(
      "CS 1/A,One,,,,,,4,,\n7,Two,,,CS 1/A,,,4,,\n7,Three,,,7,,,4,,\n,Four,,,,,,4,,\n7,Two,,,CS 1/A,,,4,,"
    )
    #expect(curriculum?.courses.map(\.id.text) == ["CS-1-A", "7", "7-2", "Four"])
    #expect(
      repairs(log) == [
        "import-name 6", "import-repeated 8", "import-name 9", "import-repeated 10",
      ])
    try expectAccepted(curriculum)
  }

  @Test func leavesOutWhatClosesACircle() throws {
    let (curriculum, log) = rows(
      "1,A,,,3,,,4,,\n2,B,,,1,,,4,,\n3,C,,,2;3,,,4,,\n4,D,,,,5,,1,,\n5,E,,,,,4,1,,")
    #expect(repairs(log) == ["import-circle 8", "import-circle 7", "import-circle 10"])
    try expectAccepted(curriculum)
    let prerequisites = try #require(curriculum.map { Prerequisites($0) })
    #expect(prerequisites.steps["1"]?.map(\.needed) == ["3"])
    #expect(prerequisites.steps["2"] == nil)
  }

  @Test func leavesOutCoursesThatAreNotThere() throws {
    let (curriculum, log) = rows("1,A,,,99,null,,4,,\n2,B,,,\"1, 3\",N/A,,4,,\n3,C,,,,,,4,,")
    #expect(repairs(log) == ["import-unknown-course 6"])
    let prerequisites = try #require(curriculum.map { Prerequisites($0) })
    #expect(prerequisites.steps["2"]?.map(\.needed) == ["1", "3"])
    try expectAccepted(curriculum)
  }

  @Test(arguments: [
    ("", 0), ("3-4", 30), ("4 credits", 40), ("0.25", 3), ("many", 0), ("-3", 0), ("99999", 0),
    ("1e400", 10),
  ])
  func repairsCredits(text: String, tenths: Int) throws {
    let (curriculum, log) = rows("1,A,,,,,,\(text),,")
    #expect(curriculum?.courses.first?.credits.tenths == tenths)
    #expect(repairs(log) == ["import-value 6"])
    try expectAccepted(curriculum)
  }

  @Test(arguments: ["x", "0", "99"]) func leavesUnreadableTermsOpen(term: String) throws {
    let (curriculum, log) = rows("1,A,,,,,,4,,,\(term)")
    #expect(repairs(log) == ["import-value 6"])
    #expect(curriculum?.courses.first?.year == nil)
    try expectAccepted(curriculum)
  }

  @Test func readsWhatSpreadsheetsMakeOfIt() throws {
    let text =
      "\u{FEFF}Curriculum;Proof\r\nSystem Type;semester\r\n\r\nCourses;;\r\n"
      + "Course ID;Course Name;Prerequisites;Credit Hours\r\n1.0;A;;4.0\r\n;;;\r\n2.0;B;\"1.0\";3,5\r\n"
    let (curriculum, log) = read(text)
    #expect(repairs(log) == [])
    #expect(curriculum?.courses.map(\.id.text) == ["1", "2"])
    #expect(curriculum?.courses.map(\.credits.tenths) == [40, 35])
    try expectAccepted(curriculum)
  }

  @Test func readsWindows1252() throws {
    let bytes =
      Array("Curriculum,Caf".utf8) + [0xE9]
      + Array("\nCourses\nCourse ID,Course Name,Prerequisites,Credit Hours\n1,A,,4\n".utf8)
    let (curriculum, log) = read(bytes)
    #expect(curriculum?.titles.text(in: .english) == "Café")
    #expect(repairs(log).contains("import-encoding 1"))
    try expectAccepted(curriculum)
  }

  @Test func goesOnBehindAQuoteThatDoesNotClose() throws {
    let (curriculum, log) = rows("1,\"A,,,,,,4,,\n2,B,,,1,,,4,,")
    #expect(repairs(log) == ["import-shape 6"])
    #expect(curriculum?.courses.count == 2)
    try expectAccepted(curriculum)
  }

  @Test func readsWithoutHeadAndWithMissingColumns() throws {
    let (curriculum, log) = read(
      "id,label,term,requisites\n1,MATH 100,1,\n2,DATA 101,1,\n3,MATH 101,2,1;2\n")
    #expect(curriculum?.courses.count == 3)
    #expect(repairs(log).contains("import-column-missing 1"))
    try expectAccepted(curriculum)
    let prerequisites = try #require(curriculum.map { Prerequisites($0) })
    #expect(prerequisites.steps["3"]?.map(\.needed) == ["1", "2"])
  }

  @Test func tellsWhatItDoesNotTakeOver() throws {
    let (curriculum, log) = read(
      "Curriculum,P\nColour,blue\nSystem Type,yearly\nDegree Type,zz\nCourses\n\(Self.header),Mood\n1,A,,,,,,4,Elsewhere,,1,good\nCourse Learning Outcomes\nCourse ID,Learning Outcome\n1,Thinks\n"
    )
    let names = log.diagnostics.map { "\($0.code.name) \($0.place?.start.line ?? 0)" }
    for wanted in [
      "import-left-out 2", "import-assumed 3", "import-value 4", "import-left-out 6",
      "import-left-out 7", "import-left-out 8",
    ] {
      #expect(names.contains(wanted), "\(wanted) in \(names)")
    }
    #expect(curriculum?.courses.count == 1)
  }

  @Test(
    arguments: [
      [], Array("\n\n\n".utf8), Array("PK\u{3}\u{4}".utf8), [0xFF, 0xFE, 0x43, 0x00],
      Array("a\0b".utf8), Array("Curriculum,X\nCourses\n".utf8),
      Array("Curriculum,X\nCourses\nCourse ID,Course Name,Prerequisites\n".utf8),
      Array(repeating: UInt8(ascii: ","), count: 100_000),
      Array(repeating: UInt8(ascii: "\""), count: 100_001),
    ] as [[UInt8]])
  func refusesWhatHoldsNoCourses(bytes: [UInt8]) {
    let (curriculum, log) = read(bytes)
    #expect(curriculum == nil)
    #expect(log.diagnostics.contains { $0.code == ExchangeCodes.unreadable })
  }

  @Test func passesQuicklyOverWhatIsEmpty() {
    let clock = ContinuousClock()
    for byte in [UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\"")] {
      var log = DiagnosticLog()
      let time = clock.measure {
        log = read(Array(repeating: byte, count: 4 << 20)).log
      }
      #expect(log.hasErrors && time < .seconds(20))
      #expect(log.diagnostics.allSatisfy { $0.message.dutch.count < 300 })
    }
    let (curriculum, wide) = rows("1,A,,,,,,4,,," + String(repeating: ",", count: 300) + "x")
    #expect(curriculum?.courses.count == 1 && repairs(wide) == ["import-shape 6"])
  }

  @Test func boundsWhatItReadsAndSays() throws {
    let many = (1...60_000).map { "\($0),A,,,x\($0),,,4,," }.joined(separator: "\n")
    let (curriculum, log) = rows(many)
    #expect(curriculum?.courses.count == DelimitedText.mostRows - 5)
    #expect(repairs(log).contains("import-cut-off 50001"))
    #expect(log.diagnostics.count < 300)
  }

  /// Whatever is done to a sound file, the reader neither stops nor gives what cannot be accepted.
  @Test(arguments: 0..<120) func survivesDamage(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 7
    func draw(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    var bytes = Array(
      "Curriculum,P\nSystem Type,semester\nCourses\n\(Self.header)\n1,\"A, B\",M,1,,,,4,,,1\n2,C,M,2,1,,,4,,,2\n3,D,M,3,1;2,,2,4,,,3\n"
        .utf8)
    for _ in 0...draw(6) {
      let at = draw(bytes.count)
      switch draw(4) {
      case 0: bytes.remove(at: at)
      case 1: bytes[at] = UInt8(draw(256))
      case 2: bytes.insert(contentsOf: Array(",;\"\n\r\t<&".utf8).shuffledSlice(draw), at: at)
      default: bytes.removeLast(min(bytes.count - 1, draw(40)))
      }
    }
    let (curriculum, log) = read(bytes)
    if curriculum == nil { #expect(log.hasErrors) }
    if let curriculum {
      var checked = DiagnosticLog()
      let source = SourceFile(path: "out.xml", bytes: writeCurriculum(curriculum))
      let again = readCurriculum(source, reporting: &checked)
      #expect(again != nil)
      let allowed = ["prerequisite-order", "strict-corequisite-apart"]
      #expect(
        checked.diagnostics.filter { $0.severity == .error && !allowed.contains($0.code.name) }
          .map(\.message.english) == [])
    }
  }
}

extension [UInt8] {
  fileprivate func shuffledSlice(_ draw: (Int) -> Int) -> [UInt8] {
    (0...draw(3)).map { _ in self[draw(count)] }
  }
}

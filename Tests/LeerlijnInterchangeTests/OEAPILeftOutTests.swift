import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

/// What an import of OEAPI takes for what it is, and names of all that it leaves behind.
@Suite struct OEAPILeftOutTests {
  private func read(_ text: String) throws -> (curriculum: Curriculum, log: DiagnosticLog) {
    let (curriculum, log) = ResponseFolder(files: [("a.json", text)]).read()
    return (try #require(curriculum), log)
  }

  private func programme(_ fields: String) throws -> (programme: Programme, log: DiagnosticLog) {
    let (curriculum, log) = try read(
      #"{"programId": "p", "primaryCode": {"code": "P"}, "name": "P", \#(fields)}"#)
    return (try #require(curriculum.programmes.first), log)
  }

  private func exported(_ curriculum: Curriculum, to format: any ExportFormat.Type) -> String {
    var log = DiagnosticLog()
    let day = Day(number: 0)
    return format.files(of: ExportMaterial(curriculum, asOf: day), reporting: &log)
      .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
  }

  @Test func takesAMinorForNoBachelor() throws {
    let (curriculum, log) = try read(
      #"""
      {"programId": "m", "primaryCode": {"code": "MIN"}, "programType": "minor", "name": "Minor",
       "studyLoad": {"studyLoadUnit": "ects", "value": 30}, "level": "bachelor",
       "levelOfQualification": "6", "modeOfStudy": "full-time",
       "sector": "higher professional education"}
      """#)
    let minor = curriculum.programmes[0]
    #expect(minor.kind == .minor && minor.level == "other" && minor.framework == "NLQF6")
    #expect(log.diagnostics.contains { $0.message.english.contains("gives no degree") })
    var findings = DiagnosticLog()
    let written = writeCurriculum(curriculum)
    _ = readCurriculum(SourceFile(path: "c.xml", bytes: written), reporting: &findings)
    #expect(!findings.hasErrors)
    for (format, key) in [
      (OEAPI.self as any ExportFormat.Type, "programmeType"), (OOAPI.self, "programType"),
    ] {
      let text = exported(curriculum, to: format)
      #expect(text.contains(#""\#(key)": "minor""#))
      #expect(!text.contains("qualificationAwarded"))
    }
  }

  @Test(arguments: ["minor", "honours"]) func setsWhatStandsBelowAProgrammeBesideIt(
    type: String
  ) throws {
    let (curriculum, log) = try read(
      #"""
      [{"programId": "p", "primaryCode": {"code": "P"}, "name": "P", "level": "bachelor",
        "studyLoad": {"studyLoadUnit": "ects", "value": 240}, "children": ["m"]},
       {"programId": "m", "primaryCode": {"code": "M"}, "name": "M", "programType": "\#(type)",
        "studyLoad": {"studyLoadUnit": "ects", "value": 30}, "parent": "p"}]
      """#)
    #expect(curriculum.programmes.map(\.id.text) == ["P", "M"])
    #expect(curriculum.programmes[0].profiles.isEmpty)
    #expect(curriculum.programmes[1].kind?.rawValue == type)
    #expect(curriculum.programmes[1].credits.tenths == 300)
    #expect(log.diagnostics.contains { $0.message.english.contains("stands beside it") })
  }

  @Test func holdsNoHogeschoolLawAgainstAUniversity() throws {
    let (programme, _) = try programme(
      #""level": "master", "sector": "university education", "modeOfStudy": "full-time","#
        + #" "studyLoad": {"studyLoadUnit": "ects", "value": 45}"#)
    #expect(programme.sector == .wo)
    var curriculum = Curriculum(id: "c", edition: "e", titles: programme.titles)
    curriculum.programmes = [programme]
    var log = DiagnosticLog()
    let written = writeCurriculum(curriculum)
    _ = readCurriculum(SourceFile(path: "c.xml", bytes: written), reporting: &log)
    let errors = log.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.legalSource) == ["WHW 7.4a"])
    #expect(!errors.contains { $0.message.english.contains("hogeschool") })
    let back = exported(curriculum, to: OOAPI.self)
    #expect(back.contains(#""sector": "university education""#))
  }

  @Test(arguments: [
    (
      #"[{"studyLoadUnit": "ects", "value": 5}, {"studyLoadUnit": "contact_time", "value": 40}]"#,
      50, "studyLoad contact_time"
    ),
    (
      #"[{"studyLoadUnit": "contacttime", "value": 40}, {"studyLoadUnit": "ects", "value": 5}]"#,
      50, "studyLoad contacttime"
    ),
    (#"{"studyLoadUnit": "contacttime", "value": 40}"#, 0, "studyLoad contacttime"),
    (
      #"[{"studyLoadUnit": "sp", "value": 6}, {"studyLoadUnit": "ects", "value": 5}]"#, 50,
      "studyLoad sp"
    ),
    (
      #"[{"studyLoadUnit": "ects", "value": 5}, {"studyLoadUnit": "sp", "value": 6}]"#, 50,
      "studyLoad sp"
    ),
  ]) func takesNoContactHoursForCredits(load: String, tenths: Int, told: String) throws {
    let (programme, log) = try programme(#""level": "master", "studyLoad": \#(load)"#)
    #expect(programme.credits.tenths == tenths)
    #expect(log.diagnostics.contains { $0.message.english.hasPrefix("'\(told)' (1 time)") })
  }

  @Test func takesStudiepuntenForCreditsWithoutAWord() throws {
    let (programme, log) = try programme(
      #""level": "master", "studyLoad": {"studyLoadUnit": "sp", "value": 60}"#)
    #expect(programme.credits.tenths == 600)
    #expect(log.count(of: .warning) == 0)
  }

  @Test func namesEveryFieldThatItLeavesOut() throws {
    let (_, log) = try programme(
      #"""
      "primaryCode": {"codeType": "crohoCreboCode", "code": "34116"},
      "otherCodes": [{"codeType": "identifier", "code": "SW-VT"}], "programType": "program",
      "abbreviation": "SW", "studyLoad": {"studyLoadUnit": "ects", "value": 240},
      "level": "bachelor", "sector": "higher professional education",
      "modeOfDelivery": ["on campus"], "teachingLanguage": "nld", "qualificationAwarded": "BA",
      "validFrom": "2019-09-01", "validTo": "2024-08-31", "firstStartDate": "2019-09-01",
      "educationSpecification": "99999999-1111-4111-8111-111111111111",
      "coordinators": ["88888888-1111-4111-8111-111111111111"], "lengthOfProgram": 4,
      "addresses": [{"addressType": "teaching", "city": "Leiden"}], "children": [],
      "consumers": [{"consumerKey": "rio", "educationOffererCode": "110A133"}],
      "timelineOverrides": [{"validFrom": "2018-09-01"}], "ext": {"surf": {"x": 1}}
      """#)
    let told = Set(
      log.diagnostics.filter { $0.code == ExchangeCodes.leftOut }
        .map { String($0.message.english.split(separator: "'")[0]) })
    #expect(
      told.sorted() == [
        "abbreviation", "addresses", "consumers rio", "coordinators", "educationSpecification",
        "ext.surf", "firstStartDate", "lengthOfProgram", "modeOfDelivery", "otherCodes",
        "primaryCode.codeType crohoCreboCode", "programId", "qualificationAwarded",
        "teachingLanguage", "timelineOverrides", "validFrom", "validTo",
      ])
  }

  @Test func tellsOfWhatItCannotReadInAFieldThatItTakes() throws {
    let (curriculum, log) = try read(
      #"""
      [{"programmeId": "p", "primaryCode": {"code": "P"}, "parentId": "elders",
        "name": [{"language": "Nederlands", "value": "P"}]},
       {"courseId": "c", "primaryCode": {"code": "C"}, "name": "C",
        "programme": {"primaryCode": {"code": "P"}}},
       {"academicSessionId": "y", "name": "Y", "academicSessionType": "academic_year",
        "startDateTime": "2019-09-01", "endDateTime": "2020-08-31", "children": ["q"]},
       {"learningOutcomeId": "o", "primaryCode": {"code": "O"}, "name": "O",
        "complexityLevel": "cefr_2"}]
      """#)
    #expect(curriculum.strands.flatMap(\.outcomes).map(\.level) == [1])
    let told = log.diagnostics.map(\.message.english)
    for text in [
      "'Nederlands' in 'language' is no known code", "names in 'parentId' what stands nowhere",
      "This has no id such as 'courseId'", "names in 'children' what stands nowhere: 'q'",
      "'cefr_2' in 'complexityLevel' is no known code",
    ] {
      #expect(told.contains { $0.contains(text) }, "\(text): \(told)")
    }
  }

  /// A profile has a name and a code, whatever the other system says of it.
  @Test func namesWhatAProfileHasNoPlaceFor() throws {
    let (_, log) = try read(
      #"""
      [{"programmeId": "p", "primaryCode": {"code": "P"}, "name": "P", "level": "bachelor",
        "studyLoad": {"studyLoadUnit": "ects", "value": 240}},
       {"programmeId": "s", "primaryCode": {"code": "S"}, "name": "S", "parentId": "p",
        "programmeType": "specialisation", "studyLoad": {"studyLoadUnit": "ects", "value": 30}}]
      """#)
    #expect(
      log.diagnostics.contains {
        $0.message.english.hasPrefix("'studyLoad' (1 time)")
          && $0.message.english.contains("profiles")
      })
  }

  /// Parts that stand below each other have no first: none is part of the other.
  @Test func leavesAParentOutWherePartsStandInACircle() throws {
    let (curriculum, _) = try read(
      #"""
      [{"learningOutcomeId": "t", "primaryCode": {"code": "T"}, "name": "T", "parentIds": ["d"]},
       {"learningOutcomeId": "d", "primaryCode": {"code": "D"}, "name": "D", "parentIds": ["t"]},
       {"learningOutcomeId": "s", "primaryCode": {"code": "S"}, "name": "S", "parentIds": ["d"]}]
      """#)
    #expect(curriculum.strands.map(\.id) == ["T", "D"])
    #expect(curriculum.strands.allSatisfy { $0.partOf == nil })
    #expect(curriculum.strands.flatMap(\.outcomes).map(\.id) == ["S"])
  }

  @Test func keepsTheFirstParentAndNamesTheOthers() throws {
    let (curriculum, log) = try read(
      #"""
      [{"learningOutcomeId": "t", "primaryCode": {"code": "T"}, "name": "T", "childIds": ["d"]},
       {"learningOutcomeId": "d", "primaryCode": {"code": "D"}, "name": "D",
        "childIds": ["s", "a"]},
       {"learningOutcomeId": "s", "primaryCode": {"code": "S"}, "name": "S", "childIds": ["a"]},
       {"learningOutcomeId": "a", "primaryCode": {"code": "A"}, "name": "A"}]
      """#)
    #expect(curriculum.strands.map(\.id) == ["T", "D", "S"])
    #expect(curriculum.strands.map(\.partOf) == [nil, "T", "D"])
    #expect(curriculum.strands.map { $0.outcomes.map(\.id) } == [[], ["A"], []])
    let told = log.diagnostics.map(\.message.english)
    #expect(told.contains { $0.contains("The first alone was taken over, not 'S'") })
  }
}

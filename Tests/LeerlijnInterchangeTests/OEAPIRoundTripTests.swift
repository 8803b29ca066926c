import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnInterchange

/// A folder of responses as a test makes it.
struct ResponseFolder {
  var files: [(name: String, text: String)] = []

  func read() -> (Curriculum?, DiagnosticLog) {
    var log = DiagnosticLog()
    let files = files.sorted { $0.name < $1.name }
    let folder = ImportFolder(path: "responses", names: files.map(\.name)) { index in
      SourceFile(
        path: "responses/\(files[index].name)", bytes: Array(files[index].text.utf8))
    }
    return (OEAPI.read(folder, reporting: &log), log)
  }
}

extension ResponseFolder {
  /// What our own export writes.
  init(_ format: any ExportFormat.Type, of curriculum: Curriculum) throws {
    var log = DiagnosticLog()
    let day = try #require(Day(iso: "2020-03-11"))
    files = format.files(of: ExportMaterial(curriculum, asOf: day), reporting: &log).map {
      ($0.name, String(decoding: $0.bytes, as: UTF8.self))
    }
  }

  /// Changes a text that must be there.
  mutating func change(_ name: String, _ old: String, to new: String) throws {
    let index = try #require(files.firstIndex { $0.name == name })
    try #require(files[index].text.contains(old))
    files[index].text = files[index].text.replacing(old, with: new)
  }
}

@Suite struct OEAPIRoundTripTests {
  private func comesBack(
    _ format: any ExportFormat.Type, _ carriage: Carriage, _ curriculum: Curriculum
  ) throws {
    let (back, log) = try ResponseFolder(format, of: curriculum).read()
    #expect(log.diagnostics.map(\.message.english) == [])
    let kept = try KeptParts(of: curriculum, carriage)
    let returned = try KeptParts(of: try #require(back), carriage)
    #expect(returned.difference(from: kept).prefix(20) == [])
  }

  @Test(arguments: ShippedCurricula.names + ["complete"])
  func keepsAllThatTheTablesSay(name: String) throws {
    let curriculum = try ShippedCurricula.read(name)
    try comesBack(OEAPI.self, OEAPI.carriage, curriculum)
    try comesBack(OOAPI.self, OOAPI.carriage, curriculum)
  }

  /// A part that the table says is kept and that no test has would be kept on trust.
  @Test(arguments: [OEAPI.carriage, OOAPI.carriage]) func meetsEveryPart(carriage: Carriage) throws
  {
    let met = try KeptParts(of: ShippedCurricula.read("complete"), carriage).met
    let said = carriage.rows.filter { if case .kept = $0.fate { true } else { false } }
    #expect(Set(said.map(\.part)).subtracting(met).sorted() == [])
  }

  @Test func saysWhatTheCheckAccepts() throws {
    let (back, _) = try ResponseFolder(OEAPI.self, of: ShippedCurricula.read("leerlijn-jeugd"))
      .read()
    var log = DiagnosticLog()
    let written = SourceFile(path: "c.xml", bytes: writeCurriculum(try #require(back)))
    _ = readCurriculum(written, reporting: &log)
    #expect(!log.hasErrors)
  }

  // MARK: What the standard has wins over what is ours

  @Test func letsNativeFieldsWin() throws {
    let curriculum = try ShippedCurricula.read("sociaal-werk")
    var folder = try ResponseFolder(OEAPI.self, of: curriculum)
    let course = try #require(curriculum.courses.first { $0.id == "sw101" })
    let title = try #require(course.titles.text(in: .dutch))
    try folder.change("courses.json", "\"\(title)\"", to: "\"Nieuwe naam\"")
    try folder.change("programmes.json", "\"bachelor\"", to: "\"master\"")
    try folder.change("programmes.json", "\"full_time\"", to: "\"part_time\"")
    try folder.change("courses.json", "\"value\": 10}", to: "\"value\": 12.5}")
    try folder.change("academic-sessions.json", "2019-09-02T", to: "2019-09-03T")
    let back = try #require(folder.read().0)
    #expect(back.courses.first { $0.id == "sw101" }?.titles.text(in: .dutch) == "Nieuwe naam")
    #expect(back.courses.first { $0.id == "sw101" }?.credits.tenths == 125)
    #expect(back.programmes[0].level == "master")
    #expect(back.programmes[0].mode == "part-time")
    let year = try #require(back.years.first { $0.id == "2019-2020" })
    #expect(year.days.first == Day(iso: "2019-09-03"))
  }

  @Test func takesOutcomesFromTheStandardAndStepsFromOurs() throws {
    let curriculum = try ShippedCurricula.read("sociaal-werk")
    var folder = try ResponseFolder(OEAPI.self, of: curriculum)
    let course = try #require(curriculum.courses.first { $0.outcomes.count == 2 })
    let ids = StableIDs(base: ExportMaterial.standardBase)
    let gone = try #require(course.outcomes.first)
    let uuid = ids.uuid(.outcome, gone.outcome.text)
    let other = try #require(
      curriculum.strands.flatMap(\.outcomes).first { outcome in
        !course.outcomes.contains { $0.outcome == outcome.id }
      })
    let index = try #require(folder.files.firstIndex { $0.name == "courses.json" })
    let text = folder.files[index].text
    let start = try #require(text.firstRange(of: "\"code\": \"\(course.id)\""))
    let hit = try #require(text[start.upperBound...].firstRange(of: uuid))
    folder.files[index].text.replaceSubrange(hit, with: ids.uuid(.outcome, other.id.text))
    let (back, log) = folder.read()
    let changed = try #require(back?.courses.first { $0.id == course.id })
    #expect(changed.outcomes.map(\.outcome) == [course.outcomes[1].outcome, other.id])
    #expect(changed.outcomes[0].step == course.outcomes[1].step)
    #expect(log.diagnostics.map(\.code) == [ExchangeCodes.assumed])
  }

  @Test(arguments: [
    "<rule id=\\\"x\\\"", "</rule></curriculum>", "<script/>", "tekst", "",
    "<!DOCTYPE x [<!ENTITY a \\\"b\\\">]><rule id=\\\"x\\\"/>", "<rule id=\\\"a\\\"/><rule/>",
    "</x><x><rule id=\\\"a\\\"/>", "<rule xmlns=\\\"urn:other\\\" id=\\\"a\\\"/>",
  ]) func leavesOutDefinitionsThatCannotStand(text: String) throws {
    let curriculum = try ShippedCurricula.read("master-jeugdzorg")
    var folder = try ResponseFolder(OEAPI.self, of: curriculum)
    try folder.change(
      "service.json", "\"definitions\": [", to: "\"definitions\": [\"\(text)\",")
    let (back, log) = folder.read()
    #expect(log.diagnostics.map(\.code) == [ExchangeCodes.definition])
    #expect(log.diagnostics[0].place?.file.path == "responses/service.json")
    #expect(try #require(back).rules.count == curriculum.rules.count)
  }

  @Test func tellsOfDefinitionsThatTheSchemaRefuses() throws {
    let curriculum = try ShippedCurricula.read("master-jeugdzorg")
    var folder = try ResponseFolder(OEAPI.self, of: curriculum)
    try folder.change(
      "service.json", "\"definitions\": [",
      to: "\"definitions\": [\"<rule id=\\\"x\\\" colour=\\\"red\\\"><all/></rule>\",")
    let (_, log) = folder.read()
    #expect(!log.diagnostics.isEmpty)
    #expect(log.diagnostics.allSatisfy { $0.code == ExchangeCodes.definition })
  }
}

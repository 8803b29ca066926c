import Glibc
import LeerlijnAnalysis
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnInterchange
import LeerlijnModel
import LeerlijnReport
import LeerlijnRules
import LeerlijnWorkbook

/// A reader of the house, and all that is told of what it read.
///
/// Whatever the bytes are, each comes to an end, with findings or without: that is all that is asked.
enum Subject: String, CaseIterable {
  case curriculum, manifest, csv, workbook, json, plan

  /// - Parameter world: a right curriculum, and a folder for evidence.
  func run(_ bytes: [UInt8], in world: World) {
    switch self {
    case .curriculum: curriculum(SourceFile(path: "c.xml", bytes: bytes), world)
    case .manifest: world.audit("evidence.xml", bytes)
    case .csv: for name in World.tables { world.audit(name, bytes) }
    case .workbook:
      world.audit("hours.xlsx", bytes.starts(with: "PK".utf8) ? bytes : StoredArchive(bytes).bytes)
    case .json:
      for name in ["oeapi", "case"] { read(bytes, as: name) }
    case .plan:
      for name in ["curricular-analytics", "bacp"] { read(bytes, as: name) }
      var log = DiagnosticLog()
      _ = ELMOImport(
        SourceFile(path: "elmo.xml", bytes: bytes), for: world.curriculum, student: "s1",
        base: "https://example.org/", language: .dutch, reporting: &log)
      answers(SourceFile(path: "rio.xml", bytes: bytes), world)
    }
  }

  private func curriculum(_ source: SourceFile, _ world: World) {
    var log = DiagnosticLog()
    _ = formatCurriculum(source, reporting: &log)
    guard let curriculum = readCurriculum(source, reporting: &log) else { return world.tell(log) }
    world.tell(log)
    let written = writeCurriculum(curriculum)
    var again = DiagnosticLog()
    _ = readCurriculum(SourceFile(path: "w.xml", bytes: written), reporting: &again)
    _ = CurriculumAnalysis(curriculum)
    guard !log.hasErrors else { return }
    let program = RuleProgram(curriculum)
    world.tell(DiagnosticLog(program.runExamples(), of: program))
  }

  private func answers(_ source: SourceFile, _ world: World) {
    var log = DiagnosticLog()
    guard let day = Day(iso: "2020-03-11") else { return }
    var material = ExportMaterial(world.curriculum, asOf: day)
    material.consumer = .rio
    material.answers = RIOValues(reading: source, reporting: &log)
    _ = OOAPI.files(of: material, reporting: &log)
    world.tell(log)
  }

  private func read(_ bytes: [UInt8], as name: String) {
    var log = DiagnosticLog()
    let source = SourceFile(path: "in", bytes: bytes)
    guard let curriculum = ImportFormats.named(name)?.read(source, reporting: &log) else { return }
    _ = writeCurriculum(curriculum)
  }
}

/// What inputs are tried in: a small curriculum that is right, and evidence of it.
final class World {
  /// A list with a column per day, of people by name, for manifests that spread it.
  private static let wide =
    "Naam;3-12-2019;wk 50;4 dec 2019;Totaal\nA;x;7,5;;2\nb;;8:20;1;\nTotaal;1;;1;2\n"
  static let tables = ["students.csv", "hours.csv", "results.csv", "decisions.csv"]

  let curriculum: Curriculum
  private let program: RuleProgram
  private let folder: String

  init?(_ path: String, folder: String) {
    var log = DiagnosticLog()
    guard let curriculum = readCurriculum(at: path, reporting: &log) else { return nil }
    self.curriculum = curriculum
    program = RuleProgram(curriculum)
    self.folder = folder
    mkdir(folder, 0o700)
  }

  func tell(_ log: DiagnosticLog) {
    _ = DiagnosticText(in: .dutch).text(of: log)
    _ = DiagnosticJSON(in: .english).text(of: log)
  }

  /// Judges the evidence with one file of it replaced.
  func audit(_ name: String, _ bytes: [UInt8]) {
    put("students.csv", Array("student,name,cohort,year\ns1,A,2019,1\ns2,B,2018,2\n".utf8))
    if name == "evidence.xml" { put("lijst.csv", Array(World.wide.utf8)) }
    put(name, bytes)
    defer { unlink(folder + "/" + name) }
    let reading = readEvidence(at: folder, for: curriculum)
    tell(reading.log)
    _ = proposeManifest(for: [folder + "/" + name], curriculum: curriculum)
    guard reading.isUsable, let day = Day(iso: "2020-03-11") else { return }
    let audit = Audit(program, of: reading.evidence, asOf: day)
    let flow = TextFlow(width: 80)
    _ = OverviewText(audit, in: .dutch, flow: flow, OverviewText.Options()).text { _ in }
    AuditJSON(audit, AuditJSON.Options()).write { _ in }
  }

  private func put(_ name: String, _ bytes: [UInt8]) {
    guard let file = fopen(folder + "/" + name, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}

import ArgumentParser
import Glibc
import LeerlijnAnalysis
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel

/// What a check of several files found, each finding once.
struct CheckFindings {
  private(set) var log = DiagnosticLog()
  private(set) var hasUnreadable = false
  /// What was proven, where that was asked.
  private(set) var proofs: [ProvenCurriculum] = []
  /// Curricula of which nothing could be proven, and why.
  private(set) var skipped: [Phrase] = []
  private var documents = 0
  private var rules = 0
  private var sessions = 0

  /// A document that another of the files uses is looked at there, where it is whole.
  ///
  /// - Parameter deep: whether the whole is proven too, as far as names and amounts allow.
  init(of files: [String], deep: Bool = false) {
    var readings: [(curriculum: Curriculum?, log: DiagnosticLog)] = []
    var used: Set<String> = []
    for file in files {
      var log = DiagnosticLog()
      let curriculum = readCurriculum(at: file, reporting: &log)
      used.formUnion(curriculum?.files.dropLast().map(\.path) ?? [])
      readings.append((curriculum, log))
    }
    var seen: Set<Finding> = []
    for (file, reading) in zip(files, readings) {
      guard let curriculum = reading.curriculum else {
        hasUnreadable = true
        add(reading.log, &seen)
        continue
      }
      if used.contains(file) { continue }
      let proven = deep ? prove(curriculum, file, reading.log) : DiagnosticLog()
      var found = reading.log
      found.append(contentsOf: proven)
      // What was proven may follow from what was found before.
      add(deep ? Consequences.gathered(found) : found, &seen)
      documents += curriculum.files.count
      rules += curriculum.rules.count
      sessions += curriculum.series.reduce(0) { $0 + $1.sessions.count }
    }
  }

  /// While names or amounts are wrong, a proof would speak of another curriculum.
  private mutating func prove(
    _ curriculum: Curriculum, _ file: String, _ found: DiagnosticLog
  ) -> DiagnosticLog {
    let isBroken = found.diagnostics.contains {
      $0.severity == .error && DefinitionCodes.stopsJudging($0.code)
    }
    guard !isBroken else {
      skipped.append(
        Phrase(
          nl: "in \(file) staan nog fouten; bewijzen kan pas als die weg zijn.",
          en: "\(file) still has errors; nothing can be proven until they are gone."))
      return DiagnosticLog()
    }
    let line = ProvenCurriculum(curriculum)
    proofs.append(line)
    return line.findings
  }

  private struct Finding: Hashable {
    let code: DiagnosticCode
    let path: String?
    let offset: Int
    let message: Phrase
  }

  private mutating func add(_ found: DiagnosticLog, _ seen: inout Set<Finding>) {
    for diagnostic in found.diagnostics {
      let finding = Finding(
        code: diagnostic.code, path: diagnostic.place?.file.path,
        offset: diagnostic.place?.bytes.lowerBound ?? 0, message: diagnostic.message)
      if seen.insert(finding).inserted { log.report(diagnostic) }
    }
  }

  /// What was looked at.
  private var scope: Phrase {
    guard documents > 0 else {
      return Phrase(nl: "wat te lezen was", en: "what could be read")
    }
    return Phrase(
      nl: "\(documents == 1 ? "1 curriculum" : "\(documents) curricula"), "
        + "\(rules == 1 ? "1 regel" : "\(rules) regels"), "
        + "\(sessions == 1 ? "1 bijeenkomst" : "\(sessions) bijeenkomsten")",
      en: "\(documents == 1 ? "1 curriculum" : "\(documents) curricula"), "
        + "\(rules == 1 ? "1 rule" : "\(rules) rules"), "
        + "\(sessions == 1 ? "1 session" : "\(sessions) sessions")")
  }

  /// How many there are, and in what was looked at.
  var closing: Phrase {
    let scope = scope
    let errors = log.count(of: .error)
    let warnings = log.count(of: .warning)
    let advice = log.count(of: .advice)
    guard errors + warnings + advice > 0 else {
      return Phrase(
        nl: "Geen bevindingen in \(scope.dutch).", en: "No findings in \(scope.english).")
    }
    return Phrase(
      nl: "\(errors == 1 ? "1 fout" : "\(errors) fouten"), \(warnings) keer let op, "
        + "\(advice == 1 ? "1 advies" : "\(advice) adviezen") in \(scope.dutch).",
      en: "\(errors == 1 ? "1 error" : "\(errors) errors"), "
        + "\(warnings == 1 ? "1 warning" : "\(warnings) warnings"), \(advice) advice in "
        + "\(scope.english).")
  }
}

/// The curricula at a path: the file itself, or the XML documents of a folder.
///
/// A manifest of evidence (`evidence.xml`) is no curriculum and is passed over.
func curriculumFiles(at path: String, in language: Language) throws -> [String] {
  guard let directory = opendir(path) else { return [path] }
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name.hasSuffix(".xml"), name != "evidence.xml", !name.hasPrefix(".") { names.append(name) }
  }
  guard !names.isEmpty else {
    throw refuse(
      Phrase(
        nl: "in \(path) staan geen curricula (bestanden die op .xml eindigen).",
        en: "there are no curricula in \(path) (files that end in .xml)."), in: language)
  }
  let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
  return names.sorted().map { folder == "." ? $0 : "\(folder)/\($0)" }
}

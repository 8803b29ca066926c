import ArgumentParser
import LeerlijnAnalysis
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnGroundwork
import LeerlijnModel

/// What a check of several files found, each finding once.
struct CheckFindings {
  private(set) var log = DiagnosticLog()
  private(set) var hasUnreadable = false
  /// What was proven, where that was asked.
  private(set) var proofs: [ProvenCurriculum] = []
  /// Curricula of which nothing could be proven, and why.
  private(set) var skipped: [Phrase] = []
  private var documents: Set<String> = []
  private var rules = 0
  private var sessions = 0

  /// A document that another of the files uses is looked at there, where it is whole; but what a
  /// source of its own states, a reading of the whole leaves to it.
  ///
  /// - Parameter deep: whether the whole is proven too, as far as names and amounts allow.
  init(of files: [String], deep: Bool = false) {
    var readings: [(curriculum: CheckedCurriculum?, log: DiagnosticLog)] = []
    var used: Set<String> = []
    for file in files {
      var log = DiagnosticLog()
      let checked = CheckedCurriculum(at: file, reporting: &log)
      used.formUnion(checked?.curriculum.files.dropLast().map(\.path) ?? [])
      readings.append((checked, log))
    }
    var seen: Set<Finding> = []
    for (file, reading) in zip(files, readings) {
      guard let checked = reading.curriculum else {
        hasUnreadable = true
        add(reading.log, &seen)
        continue
      }
      if used.contains(file) {
        let wholes = readings.compactMap(\.curriculum?.curriculum).filter { whole in
          whole.files.dropLast().contains { $0.path == file }
        }
        add(checked.found.statements(heldByNoneOf: wholes), &seen)
        continue
      }
      add(deep ? prove(checked, file) : checked.found, &seen)
      let curriculum = checked.curriculum
      documents.formUnion(curriculum.files.map(\.path))
      rules += curriculum.rules.count
      sessions += curriculum.series.reduce(0) { $0 + $1.sessions.count }
    }
  }

  private mutating func prove(_ checked: CheckedCurriculum, _ file: String) -> DiagnosticLog {
    guard let proof = checked.proof() else {
      skipped.append(
        Phrase(
          nl: "in \(file) staan nog fouten; bewijzen kan pas als die weg zijn.",
          en: "\(file) still has errors; nothing can be proven until they are gone."))
      return checked.found
    }
    proofs.append(proof.line)
    return proof.found
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
    guard !documents.isEmpty else {
      return Phrase(nl: "wat te lezen was", en: "what could be read")
    }
    return Phrase(
      nl: "\(documents.count == 1 ? "1 curriculum" : "\(documents.count) curricula"), "
        + "\(rules == 1 ? "1 regel" : "\(rules) regels"), "
        + "\(sessions == 1 ? "1 bijeenkomst" : "\(sessions) bijeenkomsten")",
      en: "\(documents.count == 1 ? "1 curriculum" : "\(documents.count) curricula"), "
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

extension DiagnosticLog {
  /// What this found of numbers in sources that also nothing in any of the wholes follows.
  fileprivate func statements(heldByNoneOf wholes: [Curriculum]) -> DiagnosticLog {
    var log = DiagnosticLog()
    for finding in diagnostics where finding.code.name == "statement-not-held" {
      guard let place = finding.place else { continue }
      if !wholes.contains(where: { isHeld(statementAt: place, in: $0) }) { log.report(finding) }
    }
    return log
  }
}

/// The curricula at a path: the file itself, or the XML documents of a folder.
///
/// A manifest of evidence (`evidence.xml`) is no curriculum and is passed over.
func curriculumFiles(at path: String, in language: Language) throws -> [String] {
  guard let all = try? LeerlijnGroundwork.names(inFolder: path) else { return [path] }
  let names = all.filter { name in
    guard name.hasSuffix(".xml"), name != "evidence.xml", !name.hasPrefix(".") else { return false }
    do throws(FileFault) {
      _ = try PlainFile("\(path)/\(name)", inside: path)
    } catch {
      guard error == .notPlain || error == .leadsOutside else { return true }
      Output.messages.write("leerlijn: \(Phrase.passedOver("\(path)/\(name)")[language])\n")
      return false
    }
    return true
  }
  guard !names.isEmpty else {
    throw refuse(
      Phrase(
        nl: "in \(path) staan geen curricula (bestanden die op .xml eindigen).",
        en: "there are no curricula in \(path) (files that end in .xml)."), in: language)
  }
  let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
  return names.map { folder == "." ? $0 : "\(folder)/\($0)" }
}

extension Phrase {
  fileprivate static func passedOver(_ path: String) -> Phrase {
    Phrase(
      nl: "'\(path)' is overgeslagen: het is geen gewoon bestand, of een koppeling die de map uit "
        + "leidt.",
      en: "'\(path)' was passed over: it is no plain file, or a link that leads out of the folder.")
  }
}

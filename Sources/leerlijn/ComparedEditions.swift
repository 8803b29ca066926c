import ArgumentParser
import LeerlijnAnalysis
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel

/// Two editions of a curriculum as they were read, each with the documents of its own folder.
struct ComparedEditions {
  let old: Curriculum
  let new: Curriculum
  /// How many errors a check finds in each.
  let errors: (old: Int, new: Int)

  /// Reads both; what cannot be read goes to standard error before the refusal.
  init(old oldPath: String, new newPath: String, in language: Language) throws {
    var logs = (old: DiagnosticLog(), new: DiagnosticLog())
    let before = readCurriculum(at: oldPath, checking: .withoutAdvice, reporting: &logs.old)
    let after = readCurriculum(at: newPath, checking: .withoutAdvice, reporting: &logs.new)
    guard let before, let after else {
      let text = DiagnosticText(in: language, style: Output.messages.style)
      for (curriculum, log) in [(before, logs.old), (after, logs.new)] where curriculum == nil {
        Output.messages.write(text.text(of: log.only(.error)))
      }
      let unreadable = before == nil ? oldPath : newPath
      throw refuse(.notCompared(unreadable), in: language)
    }
    old = before
    new = after
    errors = (logs.old.count(of: .error), logs.new.count(of: .error))
    for (path, count) in [(oldPath, errors.old), (newPath, errors.new)] where count > 0 {
      Output.messages.write("leerlijn: \(Phrase.comparedAnyway(path, errors: count)[language])\n")
    }
  }

  var difference: CurriculumDifference {
    CurriculumDifference(from: old, to: new, isSound: errors.old + errors.new == 0)
  }
}

extension Phrase {
  fileprivate static func notCompared(_ path: String) -> Phrase {
    Phrase(
      nl: "er is niets vergeleken: \(path) is niet te lezen. Zie hierboven wat eerst goed moet.",
      en: "nothing was compared: \(path) cannot be read. See above what to mend first.")
  }

  fileprivate static func comparedAnyway(_ path: String, errors: Int) -> Phrase {
    Phrase(
      nl: errors == 1
        ? "\(path) heeft 1 fout en is toch vergeleken. Bekijk die met: leerlijn check \(path)"
        : "\(path) heeft \(errors) fouten en is toch vergeleken. Bekijk die met: leerlijn check "
          + path,
      en: errors == 1
        ? "\(path) has 1 error and was compared all the same. See it with: leerlijn check \(path)"
        : "\(path) has \(errors) errors and was compared all the same. See them with: leerlijn "
          + "check \(path)")
  }
}

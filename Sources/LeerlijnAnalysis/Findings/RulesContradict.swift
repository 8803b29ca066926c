import LeerlijnDiagnostics
import LeerlijnModel

/// Rules that can each be met, but not together.
enum RulesContradict: DeepCheck {
  static let code = DiagnosticCode(1012, "rules-contradict")

  static func check(_ line: ProvenCurriculum, reporting log: inout DiagnosticLog) {
    for (contradiction, cases) in line.contradictions where contradiction.requirements.count > 1 {
      log.report(.contradict(contradiction, cases, line.curriculum))
    }
  }
}

extension Curriculum {
  /// What a requirement is, where it stands in a note by itself.
  func sentence(for requirement: Requirement) -> Phrase {
    let words = words(for: requirement)
    return Phrase(nl: "Dit is \(words.dutch).", en: "This is \(words.english).")
  }
}

extension Diagnostic {
  fileprivate static func contradict(
    _ contradiction: Contradiction, _ cases: [StudyCase], _ curriculum: Curriculum
  ) -> Diagnostic {
    let names = contradiction.requirements.map { curriculum.words(for: $0) }
    let whom = curriculum.words(for: cases, of: contradiction.requirements)
    let first = contradiction.requirements[0]
    let dutch = names.map(\.dutch)
    let english = names.map(\.english)
    return Diagnostic(
      RulesContradict.code, .error, at: curriculum.place(of: first),
      Phrase(
        nl: "Niemand kan tegelijk voldoen aan " + dutch.dropLast().joined(separator: ", ")
          + " en \(dutch[dutch.count - 1]) (\(whom.dutch)).",
        en: "Nobody can meet " + english.dropLast().joined(separator: ", ")
          + " and \(english[english.count - 1]) at once (\(whom.english))."),
      notes: contradiction.requirements.dropFirst().map {
        Note(curriculum.sentence(for: $0), at: curriculum.place(of: $0))
      } + notes(on: contradiction.facts, in: curriculum),
      help: Phrase(
        nl: "Zonder één van deze eisen of feiten kan het wel. Kies welke verandert.",
        en: "Without any one of these it is possible. Choose which one to change."),
      bearing: Bearing(
        about: Set(contradiction.requirements.filter(\.isEntry).map(\.matter)),
        asConsequence: Phrase(
          nl: "Daardoor kan niemand tegelijk voldoen aan "
            + dutch.dropLast().joined(separator: ", ")
            + " en \(dutch[dutch.count - 1]) (\(whom.dutch)).",
          en: "So nobody can meet " + english.dropLast().joined(separator: ", ")
            + " and \(english[english.count - 1]) at once (\(whom.english)).")))
  }
}

extension RulesContradict {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl:
        "Deze eisen zijn elk apart haalbaar, maar niet samen. De verzameling is zo klein als zij "
        + "kan: zonder één ervan kan de rest wel.",
      en:
        "Each of these can be met, but not all of them. The set is as small as it can be: without "
        + "any one of them the rest is possible."),
    remedy: Phrase(nl: "Kies welke eis verandert.", en: "Choose which of them to change."))
}

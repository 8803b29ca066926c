import LeerlijnDiagnostics
import LeerlijnModel

/// A case of which neither a way through nor a contradiction was found.
enum ProofUndecided: DeepCheck {
  static let code = DiagnosticCode(1017, "proof-undecided")

  static func check(_ line: ProvenCurriculum, reporting log: inout DiagnosticLog) {
    for item in line.proof.cases {
      guard case .undecided(let doubt) = item.outcome else { continue }
      log.report(.undecided(item.studyCase, doubt, line.curriculum))
    }
    for item in line.proof.lines {
      guard case .undecided = item.outcome,
        let whole = line.curriculum.lines.first(where: { $0.id == item.line }),
        // `transition-gap` tells why.
        !line.curriculum.lacksDegree(for: whole)
      else { continue }
      log.report(.undecided(whole))
    }
  }
}

extension Diagnostic {
  fileprivate static func undecided(_ line: LearningLine) -> Diagnostic {
    let name = line.titles.named(line.id)
    return Diagnostic(
      ProofUndecided.code, .warning, at: line.place,
      Phrase(
        nl:
          "Niet beslist of de hele leerlijn \(name.dutch) haalbaar is: er is geen verloop gevonden "
          + "dat voor alle opleidingen samen klopt.",
        en:
          "Not decided whether the line \(name.english) can be completed as a whole: no course of "
          + "events was found that fits all its programmes."),
      help: Phrase(
        nl: "Dit telt niet als bewezen. Kijk wat de overgang vraagt van de opleiding ervoor.",
        en:
          "This does not count as proven. Look at what the transition asks of the programme before "
          + "it."))
  }

  fileprivate static func undecided(
    _ studyCase: StudyCase, _ doubt: LineProof.Doubt, _ curriculum: Curriculum
  ) -> Diagnostic {
    let whom = curriculum.words(for: studyCase)
    let (reason, help) = words(for: doubt)
    return Diagnostic(
      ProofUndecided.code, .warning,
      at: curriculum.programmes.first { $0.id == studyCase.programme }?.place,
      Phrase(
        nl: "Niet beslist of alle regels samen haalbaar zijn voor \(whom.dutch): \(reason.dutch).",
        en: "Not decided whether all rules can be met together for \(whom.english): "
          + "\(reason.english)."),
      help: Phrase(
        nl: "Dit telt niet als bewezen. \(help.dutch)",
        en: "This does not count as proven. \(help.english)"))
  }

  private static func words(for doubt: LineProof.Doubt) -> (reason: Phrase, help: Phrase) {
    switch doubt {
    case .gaveUp(let conflicts):
      return (
        Phrase(
          nl: "na \(conflicts) doodlopende pogingen is er geen verloop gevonden en geen "
            + "tegenspraak bewezen",
          en: "after \(conflicts) dead ends no way through was found, and no contradiction proven"),
        Phrase(
          nl: "Maak regels kleiner, of splits het programma.",
          en: "Make rules smaller, or split the programme.")
      )
    case .asksTooMuch:
      let most = Unit.count.number(EventModel.highest)
      let years = ExperienceKey.mostYears
      return (
        Phrase(
          nl: "een regel vraagt een groter aantal dan waarmee een bewijs rekent "
            + "(\(most.dutch) keer iets, of werkervaring van \(years) jaar)",
          en: "a rule asks for a larger number than a proof counts to (\(most.english) times "
            + "something, or experience of \(years) years)"),
        Phrase(
          nl: "Kijk of de getallen van de regels kloppen.",
          en: "Look whether the numbers of the rules are right.")
      )
    }
  }
}

extension ProofUndecided {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl:
        "Er is binnen de grens van het zoeken geen verloop gevonden dat alle regels haalt, en ook "
        + "niet bewezen dat het niet kan. Bij een hele leerlijn: elke opleiding is haalbaar, maar "
        + "er is geen verloop gevonden dat ook de overgang haalt.",
      en:
        "Within the limit of the search no course of events was found that meets all rules, nor "
        + "was it proven impossible. Of a whole line: each programme can be completed, but no "
        + "course of events was found that meets the transition too."),
    remedy: Phrase(
      nl: "Dit telt niet als bewezen. Maak regels kleiner, of splits het programma.",
      en: "This does not count as proven. Make rules smaller, or split the programme."))
}

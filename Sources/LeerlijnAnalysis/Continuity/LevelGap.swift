import LeerlijnDiagnostics
import LeerlijnModel

/// A strand that skips a level, or that a stage of the line leaves out.
enum LevelGap: DeepCheck {
  static let code = DiagnosticCode(1001, "level-gap")

  static func check(_ line: ProvenCurriculum, reporting log: inout DiagnosticLog) {
    for path in LinePath.all(of: line.curriculum) {
      for chain in path.chains {
        let outcomes = path.outcomes(of: chain).sorted { $0.level < $1.level }
        for (lower, higher) in zip(outcomes, outcomes.dropFirst())
        where higher.level > lower.level + 1 {
          log.report(.levelSkipped(lower, higher, chain))
        }
        guard let first = outcomes.first, path.stages.count > 1 else { continue }
        if first.level > 1 { log.report(.startsHigh(first, chain)) }
        reportStages(path, chain, outcomes, line.curriculum, &log)
      }
    }
  }

  /// A strand runs through every stage of the line, from the first to the last.
  private static func reportStages(
    _ path: LinePath, _ chain: [Strand], _ outcomes: [Outcome], _ curriculum: Curriculum,
    _ log: inout DiagnosticLog
  ) {
    let reached = Set(
      outcomes.flatMap { path.events[$0.id] ?? [] }.map(\.position.stage))
    for (index, stage) in path.stages.enumerated() where !reached.contains(index) {
      log.report(.stageWithoutStrand(chain, stage, curriculum))
    }
  }
}

extension Diagnostic {
  fileprivate static func levelSkipped(
    _ lower: Outcome, _ higher: Outcome, _ chain: [Strand]
  ) -> Diagnostic {
    let strand = chain[0].titles.named(chain[0].id.text)
    return Diagnostic(
      LevelGap.code, .warning, at: higher.place,
      Phrase(
        nl: "Leerlijn \(strand.dutch) springt van niveau \(lower.level) naar niveau "
          + "\(higher.level).",
        en: "Strand \(strand.english) jumps from level \(lower.level) to level \(higher.level)."),
      notes: [
        Note(
          Phrase(
            nl: "Dit is de leeruitkomst van niveau \(lower.level).",
            en: "This is the outcome of level \(lower.level)."), at: lower.place)
      ],
      help: Phrase(
        nl: "Voeg een leeruitkomst toe voor het niveau ertussen, of pas de niveaus aan.",
        en: "Add an outcome for the level in between, or change the levels."),
      bearing: Bearing(
        about: [.outcome(higher.id)],
        asConsequence: Phrase(
          nl: "Daardoor springt leerlijn \(strand.dutch) van niveau \(lower.level) naar niveau "
            + "\(higher.level).",
          en: "So strand \(strand.english) jumps from level \(lower.level) to level "
            + "\(higher.level).")))
  }

  fileprivate static func startsHigh(_ first: Outcome, _ chain: [Strand]) -> Diagnostic {
    let strand = chain[0].titles.named(chain[0].id.text)
    return Diagnostic(
      LevelGap.code, .warning, at: first.place,
      Phrase(
        nl: "Leerlijn \(strand.dutch) begint op niveau \(first.level), niet op niveau 1.",
        en: "Strand \(strand.english) begins at level \(first.level), not at level 1."),
      help: Phrase(
        nl: "Laat de leerlijn voortbouwen op een eerdere (continues), of begin op niveau 1.",
        en: "Let the strand go on from an earlier one (continues), or begin at level 1."),
      bearing: Bearing(
        about: [.strand(chain[0].id)],
        asConsequence: Phrase(
          nl: "Daardoor begint leerlijn \(strand.dutch) op niveau \(first.level).",
          en: "So strand \(strand.english) begins at level \(first.level).")))
  }

  fileprivate static func stageWithoutStrand(
    _ chain: [Strand], _ stage: LearningLine.Stage, _ curriculum: Curriculum
  ) -> Diagnostic {
    let strand = chain[0].titles.named(chain[0].id.text)
    let programme = curriculum.programmes.first { $0.id == stage.programme }
    let name = (programme?.titles ?? Titles([])).named(stage.programme.text)
    return Diagnostic(
      LevelGap.code, .warning, at: chain[chain.count - 1].place,
      Phrase(
        nl: "Leerlijn \(strand.dutch) komt in \(name.dutch) niet aan bod.",
        en: "Strand \(strand.english) does not come up in \(name.english)."),
      notes: [
        Note(
          Phrase(
            nl: "Dit deel hoort bij de doorlopende lijn.", en: "This stage is part of the line."),
          at: stage.place)
      ],
      help: Phrase(
        nl:
          "Zet bij de leerlijn van dat deel waarop zij voortbouwt (continues=\"\(chain[0].id)\"), "
          + "of voeg leeruitkomsten toe.",
        en:
          "Say at that stage's strand what it goes on from (continues=\"\(chain[0].id)\"), or add "
          + "outcomes."),
      bearing: Bearing(
        about: [.strand(chain[0].id)],
        asConsequence: Phrase(
          nl: "Daardoor komt leerlijn \(strand.dutch) in \(name.dutch) niet aan bod.",
          en: "So strand \(strand.english) does not come up in \(name.english).")))
  }
}

extension LevelGap {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Langs een leerlijn stijgen de leeruitkomsten zonder gat, van het eerste jaar van de "
        + "bachelor tot het laatste van de master. Hier wordt een niveau overgeslagen, of een "
        + "opleiding van de lijn laat de leerlijn weg.",
      en: "Along a strand outcomes rise without a gap, from the bachelor's first year to the "
        + "master's last. Here a level is skipped, or a programme of the line leaves the strand "
        + "out."),
    example: #"<outcome id="ov.4" level="4"/>  <!-- na level="2" -->"#,
    remedy: Phrase(
      nl: "Voeg het ontbrekende niveau toe, of laat de leerlijn voortbouwen op de vorige "
        + "(continues).",
      en: "Add the missing level, or let the strand go on from the one before (continues)."))
}

import LeerlijnDiagnostics
import LeerlijnModel

/// What the next programme of a line begins with is not what the one before ends with.
enum TransitionGap: DeepCheck {
  static let code = DiagnosticCode(1003, "transition-gap")

  static func check(_ line: ProvenCurriculum, reporting log: inout DiagnosticLog) {
    let curriculum = line.curriculum
    for item in curriculum.lines where item.stages.count > 1 {
      let path = LinePath(item.stages, of: curriculum)
      for stage in 1..<item.stages.count {
        if !item.transitions.indices.contains(stage - 1) {
          log.report(.noTransition(item, stage, curriculum))
        } else {
          checkDegrees(askedAt: stage, of: item, curriculum, &log)
        }
        for strand in curriculum.strands { check(strand, stage, path, curriculum, &log) }
      }
    }
  }

  /// A strand of the stage that goes on must find what it goes on from delivered: its highest
  /// outcome assessed, one level below its own lowest.
  private static func check(
    _ strand: Strand, _ stage: Int, _ path: LinePath, _ curriculum: Curriculum,
    _ log: inout DiagnosticLog
  ) {
    let own = strand.outcomes.filter { outcome in
      path.start(of: outcome.id).map { $0.position.stage == stage } ?? false
    }
    guard let lowest = own.min(by: { $0.level < $1.level }) else { return }
    guard let before = strand.continues.flatMap({ id in curriculum.strands.first { $0.id == id } })
    else {
      // A strand of several stages, or one that begins at the beginning, asks nothing.
      let isOlder = strand.outcomes.contains { outcome in
        path.start(of: outcome.id).map { $0.position.stage < stage } ?? false
      }
      if !isOlder, lowest.level > 1 { log.report(.continuesNothing(strand, lowest)) }
      return
    }
    let delivered = before.outcomes.filter { outcome in
      (path.events[outcome.id] ?? []).contains {
        $0.step == .assesses && $0.position.stage < stage
      }
    }
    guard let highest = delivered.max(by: { $0.level < $1.level }) else {
      log.report(.notDelivered(strand, before, lowest))
      return
    }
    if lowest.level > highest.level + 1 {
      let between = before.outcomes.filter {
        $0.level > highest.level && $0.level < lowest.level
      }
      log.report(.tooHigh(strand, lowest, highest, between))
    }
    if lowest.level <= highest.level { log.report(.tooLow(strand, lowest, highest)) }
  }
}

extension Diagnostic {
  fileprivate static func noTransition(
    _ line: LearningLine, _ stage: Int, _ curriculum: Curriculum
  ) -> Diagnostic {
    let id = line.stages[stage].programme
    let programme = curriculum.programmes.first { $0.id == id }
    let name = (programme?.titles ?? Titles([])).named(id.text)
    return Diagnostic(
      TransitionGap.code, .warning, at: line.stages[stage].place ?? line.place,
      Phrase(
        nl: "De lijn zegt niet wat de overgang naar \(name.dutch) vraagt.",
        en: "The line does not say what the transition to \(name.english) asks."),
      help: Phrase(
        nl: "Zet er een <transition> voor met de toelatingseis.",
        en: "Put a <transition> before it with the condition of admission."))
  }

  fileprivate static func continuesNothing(_ strand: Strand, _ lowest: Outcome) -> Diagnostic {
    let name = strand.titles.named(strand.id.text)
    return Diagnostic(
      TransitionGap.code, .warning, at: strand.place,
      Phrase(
        nl: "Leerlijn \(name.dutch) begint na de overgang op niveau \(lowest.level), maar bouwt op "
          + "geen eerdere leerlijn voort.",
        en: "Strand \(name.english) begins at level \(lowest.level) after the transition, but goes "
          + "on from no earlier strand."),
      help: Phrase(
        nl: "Zet bij de leerlijn waarop zij voortbouwt (continues).",
        en: "Say what the strand goes on from (continues)."),
      bearing: Bearing(unsettles: [.strand(strand.id)]))
  }

  fileprivate static func notDelivered(
    _ strand: Strand, _ before: Strand, _ lowest: Outcome
  ) -> Diagnostic {
    let (name, source) = (strand.titles.named(strand.id.text), before.titles.named(before.id.text))
    return Diagnostic(
      TransitionGap.code, .warning, at: lowest.place,
      Phrase(
        nl: "Leerlijn \(name.dutch) bouwt voort op \(source.dutch), maar daarvan wordt vóór de "
          + "overgang niets getoetst.",
        en: "Strand \(name.english) goes on from \(source.english), of which nothing is assessed "
          + "before the transition."),
      notes: [
        Note(
          Phrase(nl: "Hierop bouwt zij voort.", en: "This is what it goes on from."),
          at: before.place)
      ],
      help: Phrase(
        nl: "Toets de laatste leeruitkomst van die leerlijn vóór de overgang.",
        en: "Assess the last outcome of that strand before the transition."),
      bearing: Bearing(
        about: Set(before.outcomes.map { .outcome($0.id) }), unsettles: [.outcome(lowest.id)],
        asConsequence: Phrase(
          nl: "Daardoor bouwt leerlijn \(name.dutch) voort op \(source.dutch) zonder dat daarvan "
            + "iets getoetst is.",
          en: "So strand \(name.english) goes on from \(source.english) of which nothing was "
            + "assessed.")))
  }

  fileprivate static func tooHigh(
    _ strand: Strand, _ lowest: Outcome, _ highest: Outcome, _ between: [Outcome]
  ) -> Diagnostic {
    let name = strand.titles.named(strand.id.text)
    return Diagnostic(
      TransitionGap.code, .warning, at: lowest.place,
      Phrase(
        nl: "Leerlijn \(name.dutch) begint na de overgang op niveau \(lowest.level), maar ervoor "
          + "wordt hooguit niveau \(highest.level) getoetst.",
        en: "Strand \(name.english) begins at level \(lowest.level) after the transition, while "
          + "level \(highest.level) at most is assessed before it."),
      notes: [
        Note(
          Phrase(
            nl: "Dit is het hoogste dat ervoor getoetst wordt.",
            en: "This is the highest that is assessed before."), at: highest.place)
      ],
      help: Phrase(
        nl: "Toets het niveau ertussen vóór de overgang, of begin lager.",
        en: "Assess the level in between before the transition, or begin lower."),
      bearing: Bearing(
        about: Set(between.map { .outcome($0.id) }), unsettles: [.outcome(lowest.id)],
        asConsequence: Phrase(
          nl: "Daardoor begint leerlijn \(name.dutch) na de overgang op niveau \(lowest.level), "
            + "terwijl ervoor hooguit niveau \(highest.level) getoetst is.",
          en:
            "So strand \(name.english) begins at level \(lowest.level) after the transition, while "
            + "level \(highest.level) at most was assessed before it.")))
  }

  fileprivate static func tooLow(
    _ strand: Strand, _ lowest: Outcome, _ highest: Outcome
  ) -> Diagnostic {
    let name = strand.titles.named(strand.id.text)
    return Diagnostic(
      TransitionGap.code, .warning, at: lowest.place,
      Phrase(
        nl:
          "Leerlijn \(name.dutch) heeft na de overgang nog een leeruitkomst op niveau "
          + "\(lowest.level); dat is vóór de overgang al bereikt (niveau \(highest.level)).",
        en:
          "Strand \(name.english) has an outcome at level \(lowest.level) after the transition, "
          + "which was reached before it (level \(highest.level))."),
      notes: [
        Note(
          Phrase(nl: "Dit is al getoetst.", en: "This has been assessed already."),
          at: highest.place)
      ],
      help: Phrase(
        nl: "Begin hoger, of pas de niveaus aan.", en: "Begin higher, or change the levels."))
  }
}

extension TransitionGap {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl:
        "Wat de volgende opleiding van de lijn als begin neemt, is niet wat de vorige aan het eind "
        + "levert: een niveau, of het diploma dat de overgang vraagt. De jaren werk ertussen "
        + "horen bij de lijn; de leerlijn gaat daar niet van omhoog.",
      en:
        "What the next programme of the line begins with is not what the one before delivers at "
        + "its end: a level, or the degree that the transition asks. The years of work in between "
        + "are part of the line; they do not raise the strand."),
    remedy: Phrase(
      nl: "Toets het niveau eronder vóór de overgang, begin lager of hoger, of zeg waarop de "
        + "leerlijn voortbouwt (continues). Bij een diploma: noem dat van de opleiding ervoor.",
      en: "Assess the level below before the transition, begin lower or higher, or say what the "
        + "strand goes on from (continues). Of a degree: name that of the programme before."))
}

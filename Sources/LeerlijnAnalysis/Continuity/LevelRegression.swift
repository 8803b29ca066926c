import LeerlijnDiagnostics
import LeerlijnModel

/// A strand that falls back: an outcome of a lower level comes up after one of a higher level.
enum LevelRegression: DeepCheck {
  static let code = DiagnosticCode(1002, "level-regression")

  static func check(_ line: ProvenCurriculum, reporting log: inout DiagnosticLog) {
    for path in LinePath.all(of: line.curriculum) {
      for chain in path.chains {
        let started = path.outcomes(of: chain).compactMap { outcome in
          path.start(of: outcome.id).map { (outcome: outcome, start: $0) }
        }
        for lower in started {
          // Of all that came before it, the highest.
          let higher = started.filter {
            $0.outcome.level > lower.outcome.level && $0.start.isBefore(lower.start)
          }.max { $0.outcome.level < $1.outcome.level }
          if let higher { log.report(.fallsBack(lower, higher, chain)) }
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func fallsBack(
    _ lower: (outcome: Outcome, start: LinePath.Event),
    _ higher: (outcome: Outcome, start: LinePath.Event), _ chain: [Strand]
  ) -> Diagnostic {
    let strand = chain[0].titles.named(chain[0].id.text)
    let (low, high) = (lower.outcome, higher.outcome)
    return Diagnostic(
      LevelRegression.code, .warning, at: lower.start.place,
      Phrase(
        nl: "Leerlijn \(strand.dutch) valt terug: hier begint '\(low.id)' (niveau \(low.level)), "
          + "terwijl '\(high.id)' (niveau \(high.level)) al eerder aan bod kwam.",
        en:
          "Strand \(strand.english) falls back: '\(low.id)' (level \(low.level)) begins here, while "
          + "'\(high.id)' (level \(high.level)) came up before."),
      notes: [
        Note(
          Phrase(
            nl: "Hier begint het hogere niveau.", en: "Here the higher level begins."),
          at: higher.start.place)
      ],
      help: Phrase(
        nl: "Wissel de volgorde, of pas de niveaus aan.",
        en: "Change the order, or change the levels."),
      bearing: Bearing(
        about: [.outcome(low.id)],
        asConsequence: Phrase(
          nl: "Daardoor begint '\(low.id)' (niveau \(low.level)) hier na '\(high.id)' (niveau "
            + "\(high.level)).",
          en: "So '\(low.id)' (level \(low.level)) begins here after '\(high.id)' (level "
            + "\(high.level)).")))
  }
}

extension LevelRegression {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een leeruitkomst van een lager niveau begint pas nadat een hoger niveau van dezelfde "
        + "leerlijn aan bod is geweest.",
      en: "An outcome of a lower level begins only after a higher level of the same strand came "
        + "up."),
    remedy: Phrase(
      nl: "Wissel de volgorde van de onderwijseenheden, of pas de niveaus aan.",
      en: "Change the order of the courses, or change the levels."))
}

import ArgumentParser
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnPlanner
import LeerlijnReport

/// What `plan --all` does: plans the paths of everyone in the evidence, and adds them up.
struct CohortPlanRun {
  let command: PlanCommand
  let evidence: String
  /// How long one starting point is searched where nobody says so.
  private static let each = Duration.seconds(1)

  private var language: Language { command.common.language }

  func run() throws {
    let input = try JudgingInput(
      curriculum: command.curriculum, evidence: evidence, skipBadRows: command.judging.skipBadRows,
      else: .planned, in: language)
    if command.judging.asOf == nil, let note = input.ageNote(on: .today) {
      Output.messages.write("leerlijn: \(note[language])\n")
    }
    let planner = StudentPlanner(
      input.curriculum, input.reading.evidence, asOf: command.judging.asOf ?? .today)
    let cohort = CohortPlanner(
      planner, command.path.wishes(fix: command.fix, weight: command.wishes.weight),
      seed: command.wishes.seed,
      within: min(command.within.duration, Self.each))

    let started = ContinuousClock.now
    let isWatched = Output.messages.isTerminal
    let language = self.language
    let plan = cohort.plan { done, all in
      guard isWatched else { return }
      let text = Phrase(
        nl: "\(done) van \(all) beginpunten gepland",
        en: "\(done) of \(all) starting points planned")
      Output.messages.steer("\r\(text[language])")
    }
    if isWatched { Output.messages.steer("\r\u{1B}[K") }
    let taken = (ContinuousClock.now - started) / .milliseconds(1)
    switch command.judging.format {
    case .text:
      let text = CohortPlanText(
        plan, input.reading.evidence, input.curriculum, in: language, flow: Output.results.flow)
      Output.results.write(text.text())
    case .json:
      Output.results.write(
        CohortPlanJSON(plan, input.reading.evidence, milliseconds: taken).text())
    }
  }
}

import ArgumentParser
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnPlanner
import LeerlijnReport

/// What `plan --student` does: reads curriculum and evidence, plans one student's path, tells it.
struct StudentPlanRun {
  let command: PlanCommand
  let evidence: String
  let student: String

  private var language: Language { command.common.language }

  func run() throws {
    let input = try JudgingInput(
      curriculum: command.curriculum, evidence: evidence, skipBadRows: command.judging.skipBadRows,
      else: .planned, in: language)
    let student = try input.student(student, in: language)
    if command.judging.asOf == nil, let note = input.ageNote(on: .today) {
      Output.messages.write("leerlijn: \(note[language])\n")
    }
    let asOf = command.judging.asOf ?? .today
    let programme = try self.programme(of: input.curriculum)
    let planner = StudentPlanner(input.curriculum, input.reading.evidence, asOf: asOf)

    let output = try PlanOutput(command, in: language)
    let kept = try command.path.plan.map {
      try KeptPlan(
        at: $0, of: input.reading.evidence.students[student].id, in: input.curriculum, language)
    }

    let started = ContinuousClock.now
    let watch = SearchWatch(command.within, in: language)
    var faults: [PathFault] = []
    let wishes = command.path.wishes(fix: command.fix, weight: command.wishes.weight)
    var review: PlanReview?
    let plan: StudentPlan?
    if let kept {
      review = planner.review(
        kept.kept, student: student, programme: programme, wishes, seed: command.wishes.seed,
        faults: &faults, isOver: { watch.isOver() })
      plan = review?.plan
    } else {
      plan = planner.plan(
        student: student, programme: programme, wishes, seed: command.wishes.seed,
        faults: &faults, isOver: { watch.isOver() })
    }
    let continuations =
      command.path.line
      ? plan.map {
        planner.continuations(of: $0, seed: command.wishes.seed, isOver: { watch.isOver() })
      } ?? [] : []
    watch.end()
    let taken = (ContinuousClock.now - started) / .milliseconds(1)
    for fault in faults {
      Output.messages.write("leerlijn: \(fault.words(input.curriculum)[language])\n")
    }
    guard let plan else { throw ExitStatus.unreadable.code }
    let audit = input.audit(asOf: asOf)
    switch command.judging.format {
    case .text:
      let text = StudentPlanText(
        plan, audit, reviewing: review, in: language, flow: Output.results.flow)
      Output.results.write(text.text() + text.text(of: continuations))
      if command.path.line, continuations.isEmpty {
        Output.messages.write("leerlijn: \(Phrase.noLineAhead[language])\n")
      }
    case .json:
      let json = StudentPlanJSON(
        plan, input.reading.evidence, input.curriculum, reviewing: review, continuations,
        milliseconds: taken)
      Output.results.write(json.text())
    }
    try output.write(plan, audit, reviewing: review, continuations)
    guard plan.answer.path != nil else { throw ExitStatus.errorsFound.code }
  }

  private func programme(of curriculum: Curriculum) throws -> Int? {
    guard let id = command.programme else { return nil }
    guard let index = curriculum.programmes.firstIndex(where: { $0.id.text == id }) else {
      throw refuse(
        .unknownName(
          Phrase(nl: "opleiding", en: "programme"), id,
          known: curriculum.programmes.map(\.id.text),
          none: Phrase(nl: "er zijn geen opleidingen", en: "it has no programmes")),
        in: language)
    }
    return index
  }
}

extension Phrase {
  fileprivate static let noLineAhead = Phrase(
    nl:
      "na deze opleiding heeft geen leerlijn van dit curriculum nog een opleiding, of er is geen pad "
      + "ernaartoe.",
    en:
      "no learning line of this curriculum has a programme after this one, or there is no path to "
      + "it.")
}

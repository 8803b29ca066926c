import ArgumentParser
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnPlanner
import LeerlijnReport

/// What `plan --balance` does: reads a programme, divides its courses, writes what came of it.
struct BalanceRun {
  let command: PlanCommand

  private var language: Language { command.common.language }
  private var options: BalanceOptions { command.wishes.options(fix: command.fix) }

  func run() throws {
    let output = try BalanceOutput(command, in: language)
    let checked = try self.checked()
    let read = checked.curriculum
    let programme = try self.programme(of: read)
    var faults: [BalanceFault] = []
    let balance = ProgrammeBalance(programme, of: read, options, faults: &faults)
    for fault in faults { Output.messages.write("leerlijn: \(fault.words[language])\n") }
    guard let balance else { throw refuse(.notBalanced(command.curriculum), in: language) }

    let started = ContinuousClock.now
    let watch = SearchWatch(command.within, in: language)
    let balanced = balance.solve { watch.isOver() }
    watch.end()
    let taken = (ContinuousClock.now - started) / .milliseconds(1)
    let changed = ChangedCourses(balanced, in: checked)
    let isTold = command.judging.format == .text || output.isPage
    let change = isTold ? changed?.change(from: read) : nil
    switch command.judging.format {
    case .text:
      let text = BalanceText(balanced, in: language, flow: Output.results.flow)
      Output.results.write(text.text(change))
    case .json: Output.results.write(BalanceJSON(balanced, milliseconds: taken).text())
    }
    try output.writePage(balanced, of: read, change)
    guard balanced.answer.placing != nil else { throw ExitStatus.errorsFound.code }
    try output.write(changed, balanced, of: read)
  }

  /// A curriculum may have faults that do not concern what is where.
  private func checked() throws -> CheckedCurriculum {
    var log = DiagnosticLog()
    let checked = CheckedCurriculum(at: command.curriculum, reporting: &log)
    if let checked { log = checked.found }
    let isBroken = log.diagnostics.contains {
      $0.severity == .error && DefinitionCodes.stopsProving($0.code)
    }
    guard let checked, !isBroken else {
      let text = DiagnosticText(in: language, style: Output.messages.style)
      Output.messages.write(text.text(of: log.only(.error)))
      throw refuse(.notBalanced(command.curriculum), in: language)
    }
    return checked
  }

  private func programme(of curriculum: Curriculum) throws -> Programme {
    let all = curriculum.programmes
    let known = all.map(\.id.text)
    if let programme = command.programme {
      guard let found = all.first(where: { $0.id.text == programme }) else {
        throw refuse(
          .unknownName(
            Phrase(nl: "opleiding", en: "programme"), programme, known: known,
            none: Phrase(nl: "er zijn geen opleidingen", en: "it has no programmes")),
          in: language)
      }
      return found
    }
    // One that the document itself has, and of which anything can move.
    let own = all.filter { $0.place?.file === curriculum.files.last }
    let open = own.filter { programme in
      var faults: [BalanceFault] = []
      _ = ProgrammeBalance(programme, of: curriculum, options, faults: &faults)
      return !faults.contains(.nothingToPlace)
    }
    guard let only = open.first ?? own.first, open.count <= 1 else {
      throw refuse(
        known.isEmpty ? .noProgramme(command.curriculum) : .whichProgramme(known), in: language)
    }
    return only
  }
}

extension Phrase {
  fileprivate static func notBalanced(_ path: String) -> Phrase {
    Phrase(
      nl: "\(path) is niet verdeeld en er is niets geschreven. Zie hierboven wat in de weg staat.",
      en: "\(path) was not divided and nothing was written. See above what is in the way.")
  }

  fileprivate static func noProgramme(_ path: String) -> Phrase {
    Phrase(
      nl: "in \(path) staat geen opleiding.", en: "there is no programme in \(path).")
  }

  fileprivate static func whichProgramme(_ known: [String]) -> Phrase {
    Phrase(
      nl: "er is meer dan één opleiding. Kies met --programme: \(known.joined(separator: ", ")).",
      en: "there is more than one programme. Choose with --programme: "
        + "\(known.joined(separator: ", ")).")
  }
}

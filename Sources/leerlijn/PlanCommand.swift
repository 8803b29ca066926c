import ArgumentParser
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnPlanner
import LeerlijnReport

/// `leerlijn plan --balance`: courses over the periods, so that load is even.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: inWords(
      nl: "Verdeelt onderwijseenheden over periodes, zo dat de last gelijk is.",
      en: "Divides courses over periods, so that the load is even."),
    discussion: inWords(
      nl: """
        Voorbeeld: leerlijn plan curricula/sociaal-werk.xml --balance -o nieuw.xml

        Wat één periode duurt, kan verhuizen, binnen zijn studiejaar; met --across-years ook naar \
        een ander jaar van zijn fase. Ingangseisen, gelijktijdigheid en de grenzen van 'load' \
        houden; wat over meer periodes loopt en stages blijven liggen. Er verhuist niet meer dan \
        nodig is, en wat 'check' zou afkeuren wordt niet geschreven.
        """,
      en: """
        Example: leerlijn plan curricula/sociaal-werk.xml --balance -o new.xml

        What takes one period can move, within its study year; with --across-years to another year \
        of its phase too. Prerequisites, co-requisites and the bounds of 'load' hold; what runs \
        over several periods, and placements, stay. No more moves than must, and nothing is \
        written that 'check' would refuse.
        """))

  @Argument(
    help: inWords(nl: "Het curriculum, een XML-bestand.", en: "The curriculum, an XML file."),
    completion: .file(extensions: ["xml"]))
  var curriculum: String

  @Flag(
    help: inWords(
      nl: "Verdeel de onderwijseenheden over de periodes.",
      en: "Divide the courses over the periods."))
  var balance = false

  @Option(
    help: inWords(
      nl: "Welke opleiding, als er meer zijn.", en: "Which programme, where there are more.",
      value: Phrase(nl: "opleiding", en: "programme")))
  var programme: String?

  @OptionGroup var wishes: BalanceWishes

  @Option(
    help: inWords(
      nl: "Hoe lang er gezocht mag worden, zoals 10s of 500ms.",
      en: "How long to search, such as 10s or 500ms.",
      value: Phrase(nl: "tijd", en: "time")))
  var within = TimeBudget.standard

  @Option(
    name: .shortAndLong,
    help: inWords(
      nl: "Schrijf het curriculum met de verdeling naar dit bestand.",
      en: "Write the curriculum with the division to this file.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["xml"]))
  var output: String?

  @Option(
    help: inWords(
      nl: "De vorm van de uitvoer.", en: "The form of the output.",
      value: Phrase(nl: "vorm", en: "form")))
  var format = ResultFormat.text

  @OptionGroup var overwriting: Overwriting

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard balance else {
      throw ValidationError(
        inWords(
          nl: "zeg wat er gepland wordt: --balance verdeelt de onderwijseenheden over de periodes.",
          en: "say what is to be planned: --balance divides the courses over the periods."))
    }
    guard output != "-" else {
      throw ValidationError(
        inWords(
          nl: "--output vraagt een bestand; op de standaarduitvoer staat de verdeling.",
          en: "--output asks for a file; standard output has the division."))
    }
  }

  func run() throws {
    let language = common.language
    let destination = try Destination(output, for: .work, overwriting, in: language)
    let checked = try self.checked()
    let read = checked.curriculum
    let programme = try self.programme(of: read)
    var faults: [BalanceFault] = []
    let balance = ProgrammeBalance(programme, of: read, wishes.options, faults: &faults)
    for fault in faults { Output.messages.write("leerlijn: \(fault.words[language])\n") }
    guard let balance else { throw refuse(.notBalanced(curriculum), in: language) }

    let started = ContinuousClock.now
    let watch = SearchWatch(within, in: language)
    let balanced = balance.solve { watch.isOver() }
    watch.end()
    let taken = (ContinuousClock.now - started) / .milliseconds(1)
    let changed = ChangedCourses(balanced, in: checked)
    switch format {
    case .text:
      let text = BalanceText(balanced, in: language, flow: Output.results.flow)
      Output.results.write(text.text(tags: changed?.tags ?? []))
    case .json: Output.results.write(BalanceJSON(balanced, milliseconds: taken).text())
    }
    guard balanced.answer.placing != nil else { throw ExitStatus.errorsFound.code }
    try write(changed, balanced, of: read, to: destination)
  }

  /// Writes the curriculum as it would be, where `check` finds no error in it.
  private func write(
    _ changed: ChangedCourses?, _ balanced: BalancedProgramme, of curriculum: Curriculum,
    to destination: Destination
  ) throws {
    let language = common.language
    if let changed, changed.errors.hasErrors {
      let text = DiagnosticText(in: language, style: Output.messages.style)
      Output.messages.write(text.text(of: changed.errors.only(.error)))
      guard output == nil else { throw refuse(.wouldBreak, in: language) }
      Output.messages.write("leerlijn: \(Phrase.wouldBreakWhenWritten[language])\n")
      throw ExitStatus.errorsFound.code
    }
    guard output != nil else { return }
    guard let bytes = changed?.bytes ?? curriculum.files.last?.bytes else { return }
    try destination.write(bytes)
  }

  /// A curriculum may have faults that do not concern what is where.
  private func checked() throws -> CheckedCurriculum {
    let language = common.language
    var log = DiagnosticLog()
    let checked = CheckedCurriculum(at: curriculum, reporting: &log)
    if let checked { log = checked.found }
    let isBroken = log.diagnostics.contains {
      $0.severity == .error && DefinitionCodes.stopsProving($0.code)
    }
    guard let checked, !isBroken else {
      let text = DiagnosticText(in: language, style: Output.messages.style)
      Output.messages.write(text.text(of: log.only(.error)))
      throw refuse(.notBalanced(curriculum), in: language)
    }
    return checked
  }

  private func programme(of curriculum: Curriculum) throws -> Programme {
    let language = common.language
    let all = curriculum.programmes
    let known = all.map(\.id.text)
    if let programme {
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
      _ = ProgrammeBalance(programme, of: curriculum, wishes.options, faults: &faults)
      return !faults.contains(.nothingToPlace)
    }
    guard let only = open.first ?? own.first, open.count <= 1 else {
      throw refuse(
        known.isEmpty ? .noProgramme(self.curriculum) : .whichProgramme(known), in: language)
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

  fileprivate static let wouldBreak = Phrase(
    nl: "er is niets geschreven: 'check' zou de verdeling afkeuren, zie hierboven. Zet met --fix "
      + "vast wat moet blijven liggen.",
    en:
      "nothing was written: 'check' would refuse the division, see above. Fix with --fix what must "
      + "stay.")

  fileprivate static let wouldBreakWhenWritten = Phrase(
    nl: "'check' zou het curriculum met deze verdeling afkeuren, zie hierboven.",
    en: "'check' would refuse the curriculum with this division, see above.")
}

import ArgumentParser
import Glibc
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel

/// `leerlijn evidence map`: proposes a manifest for exports of unknown shape.
struct EvidenceMapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: inWords(
      nl: "Stelt een manifest voor bij exports (CSV, XLSX): kolom voor kolom, code voor code.",
      en: "Proposes the manifest for exports (CSV, XLSX), column by column, code by code."),
    discussion: inWords(
      nl: """
        Voorbeeld: leerlijn evidence map export/*.csv lijst.xlsx -o export/evidence.xml

        Het voorstel komt uit de kopregels en de waarden. Bij elke keuze staat waarom; wat een \
        mens moet beslissen, staat open en wordt eerst geweigerd. Liggen students.csv en sessions.csv \
        ernaast, dan helpen ze mee. Lees het na, vul het aan en bewaar het als evidence.xml naast de \
        bestanden. Met --ask worden de vragen een voor een \
        gesteld; Enter neemt wat tussen [ ] staat, en laat open waar niets staat.
        """,
      en: """
        Example: leerlijn evidence map export/*.csv list.xlsx -o export/evidence.xml

        The proposal comes from headers and values. Each choice has its reason beside it; what a \
        person must decide stays open and is refused at first. A students.csv and a sessions.csv that \
        lie beside them help. Read it, complete it and keep it as evidence.xml beside the files. With --ask the questions are asked one by one; Enter takes \
        what stands between [ ], and leaves open where nothing does.
        """))

  @Argument(
    help: inWords(
      nl: "De exports; een lijst van studenten erbij helpt.",
      en: "The exports; a list of students among them helps.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["csv", "xlsx"]))
  var files: [String] = []

  @Option(
    help: inWords(
      nl: "Het curriculum, dat de namen van onderwijs, netwerken en rollen geeft.",
      en: "The curriculum, which gives the names of courses, networks and roles.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["xml"]))
  var curriculum: String?

  @Option(
    name: .shortAndLong,
    help: inWords(
      nl: "Schrijf het voorstel naar dit bestand.", en: "Write the proposal to this file.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["xml"]))
  var output: String?

  @Option(
    help: inWords(
      nl:
        "Vul evidence.xml in deze map aan met bestanden uit de map en wat eronder ligt; wat erin staat, blijft. Met --ask wordt ook gevraagd wat daarin nog open is.",
      en:
        "Add to evidence.xml in this folder what it does not name yet of the folder and below it; what is in it stays. With --ask what is open in it is asked too.",
      value: Phrase(nl: "map", en: "folder")),
    completion: .directory)
  var into: String?

  @Flag(
    help: inWords(
      nl: "Stel de vragen een voor een, in een terminal.",
      en: "Ask the questions one by one, on a terminal."))
  var ask = false

  @OptionGroup var overwriting: Overwriting

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if files.isEmpty, into == nil {
      throw ValidationError(
        inWords(nl: "noem een of meer bestanden.", en: "name one or more files."))
    }
    if into != nil, output != nil {
      throw ValidationError(
        inWords(
          nl: "--into schrijft in de map zelf; laat --output weg.",
          en: "--into writes in the folder itself; leave --output out."))
    }
  }

  func run() throws {
    let language = common.language
    let atTerminal = isatty(STDIN_FILENO) == 1 && Output.messages.isTerminal
    if ask, !atTerminal {
      throw ValidationError(
        inWords(
          nl: "--ask vraagt in een terminal, en die is er niet.",
          en: "--ask asks on a terminal, and there is none."))
    }
    if let into { return try add(to: MapAddition(into, files, in: language)) }
    var goal = output
    if ask, goal == nil {
      goal = try TerminalQuestions(in: language).askFile(suggesting: "evidence.xml")
    }
    let destination = try Destination(goal, for: .work, overwriting, in: language)
    let proposal = try told(proposeManifest(for: files, curriculum: try readCurriculum()))
    try destination.write(Array(try answered(proposal).utf8))
    guard let path = destination.path else { return }
    Output.messages.write(Phrase.proposed(path)[language] + "\n")
  }

  /// Adds to the manifest of a folder, and asks what is open in it.
  private func add(to there: MapAddition) throws {
    let language = common.language
    var addition = there
    let curriculum = try readCurriculum()
    let open = addition.open(curriculum)
    var unanswered = 0
    if let open, ask {
      let answers = try MapQuestions(in: language).ask(open.questions, likely: open.likelyLines)
      unanswered = open.questions.count - answers.count
      addition.replace(open.answered(answers))
    }
    if addition.files.isEmpty {
      let isAsked = ask && open?.questions.isEmpty == false
      if isAsked, let text = addition.text { try replace(addition.path, with: text, in: language) }
      MapQuestions(in: language).tell(open: unanswered)
      let done =
        isAsked
        ? Phrase.filledIn(addition.path)
        : Phrase.nothingNew(addition.path, open: open?.questions.count ?? 0)
      return Output.messages.write(done[language] + "\n")
    }
    let proposal = try told(addition.proposal(curriculum))
    let text = try answered(proposal, besides: unanswered)
    try replace(addition.path, with: Array(text.utf8), in: language)
    let done = addition.isNew ? Phrase.proposed : Phrase.added
    Output.messages.write(done(addition.path)[language] + "\n")
  }

  private func readCurriculum() throws -> Curriculum? {
    guard let curriculum else { return nil }
    var log = DiagnosticLog()
    if let found = LeerlijnDefinition.readCurriculum(
      at: curriculum, checking: .withoutAdvice, reporting: &log)
    {
      return found
    }
    Output.messages.write(diagnosticText.text(of: log.only(.error)))
    throw ExitStatus.unreadable.code
  }

  /// The proposal, what was wrong with the files told.
  private func told(_ proposal: ManifestProposal) throws -> ManifestProposal {
    Output.messages.write(diagnosticText.text(of: proposal.log))
    if proposal.log.hasErrors { throw ExitStatus.unreadable.code }
    if !proposal.filesBeside.isEmpty {
      Output.messages.write(Phrase.used(proposal.filesBeside)[common.language] + "\n")
    }
    return proposal
  }

  /// - Parameter open: questions that were left open before.
  private func answered(_ proposal: ManifestProposal, besides open: Int = 0) throws -> String {
    guard ask else { return proposal.text }
    let questions = MapQuestions(in: common.language)
    let answers = try questions.ask(proposal.questions, likely: proposal.likelyLines)
    questions.tell(open: open + proposal.questions.count - answers.count)
    return proposal.answered(answers)
  }

  private var diagnosticText: DiagnosticText {
    DiagnosticText(in: common.language, style: Output.messages.style)
  }
}

extension Phrase {
  fileprivate static func proposed(_ path: String) -> Phrase {
    Phrase(
      nl: "Het voorstel staat in '\(path)'. Lees elke regel na en beantwoord de vragen erin.",
      en: "The proposal is in '\(path)'. Read every line and answer the questions in it.")
  }

  fileprivate static func filledIn(_ path: String) -> Phrase {
    Phrase(
      nl: "De antwoorden staan in '\(path)'; de rest is gebleven.",
      en: "The answers are in '\(path)'; the rest has stayed.")
  }

  /// - Parameter count: how many questions are open in the manifest.
  fileprivate static func nothingNew(_ path: String, open count: Int) -> Phrase {
    let open =
      switch count {
      case 0: Phrase(same: "")
      case 1:
        Phrase(
          nl: " Er staat nog 1 vraag open; --ask stelt die.",
          en: " 1 question is still open; --ask asks it.")
      default:
        Phrase(
          nl: " Er staan nog \(count) vragen open; --ask stelt ze.",
          en: " \(count) questions are still open; --ask asks them.")
      }
    return Phrase(
      nl: "'\(path)' noemt al deze bestanden al; er is niets veranderd.\(open.dutch)",
      en: "'\(path)' names all these files already; nothing has changed.\(open.english)")
  }

  fileprivate static func used(_ names: [String]) -> Phrase {
    Phrase(
      nl: "Ook bekeken, want ze staan ernaast: \(names.joined(separator: ", ")).",
      en: "Also looked at, for they lie beside it: \(names.joined(separator: ", ")).")
  }

  fileprivate static func added(_ path: String) -> Phrase {
    Phrase(
      nl: "'\(path)' is aangevuld; wat erin stond, is gebleven. Lees na wat erbij kwam.",
      en: "'\(path)' has been added to; what was in it has stayed. Read what is new.")
  }
}

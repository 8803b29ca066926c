import ArgumentParser
import Glibc
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence

/// `leerlijn evidence`: work on the evidence itself.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: inWords(
      nl: "Maakt exports van andere systemen klaar als bewijs.",
      en: "Prepares exports of other systems as evidence."),
    subcommands: [EvidenceMapCommand.self])
}

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
        mens moet beslissen, staat open en wordt eerst geweigerd. Lees het na, vul het aan en \
        bewaar het als evidence.xml naast de bestanden.
        """,
      en: """
        Example: leerlijn evidence map export/*.csv list.xlsx -o export/evidence.xml

        The proposal comes from headers and values. Each choice has its reason beside it; what a \
        person must decide stays open and is refused at first. Read it, complete it and keep it as \
        evidence.xml beside the files.
        """))

  @Argument(
    help: inWords(
      nl: "De exports; een lijst van studenten erbij helpt.",
      en: "The exports; a list of students among them helps.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["csv", "xlsx"]))
  var files: [String]

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

  @OptionGroup var overwriting: Overwriting

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.language
    let destination = try Destination(output, for: .work, overwriting, in: language)
    let text = DiagnosticText(in: language, style: Output.messages.style)
    var log = DiagnosticLog()
    let domain = curriculum.flatMap {
      readCurriculum(at: $0, checking: .withoutAdvice, reporting: &log)
    }
    if curriculum != nil, domain == nil {
      Output.messages.write(text.text(of: log.only(.error)))
      throw ExitStatus.unreadable.code
    }
    let proposal = proposeManifest(for: files, curriculum: domain)
    Output.messages.write(text.text(of: proposal.log))
    if proposal.log.hasErrors { throw ExitStatus.unreadable.code }
    try destination.write(Array(proposal.text.utf8))
    guard let path = destination.path else { return }
    Output.messages.write(Phrase.proposed(path)[language] + "\n")
  }
}

extension Phrase {
  fileprivate static func proposed(_ path: String) -> Phrase {
    Phrase(
      nl: "Het voorstel staat in '\(path)'. Lees elke regel na en beantwoord de vragen erin.",
      en: "The proposal is in '\(path)'. Read every line and answer the questions in it.")
  }
}

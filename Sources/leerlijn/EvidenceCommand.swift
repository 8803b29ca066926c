import ArgumentParser
import LeerlijnDiagnostics

/// `leerlijn evidence`: work on the evidence itself.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: inWords(
      nl: "Maakt exports van andere systemen klaar als bewijs.",
      en: "Prepares exports of other systems as evidence."),
    subcommands: [EvidenceMapCommand.self])
}

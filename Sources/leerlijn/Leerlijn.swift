public import ArgumentParser
public import LeerlijnDiagnostics

/// The tool: one subcommand per question that someone brings to a curriculum.
struct Leerlijn: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "leerlijn",
    abstract: inWords(
      nl: "Controleert een curriculum in XML en beoordeelt studenten ernaar, met de reden erbij.",
      en: "Checks a curriculum in XML and judges students by it, with the reason."),
    discussion: inWords(
      nl: """
        Begin met een curriculum controleren en daarna studenten beoordelen:

          leerlijn check curricula
          leerlijn audit curricula/leerlijn-jeugd.xml curricula/voorbeeld --as-of 2020-03-11

        Uitkomsten staan op de standaarduitvoer, al het andere op de foutuitvoer.
        Afsluitcode: 0 gedaan; 1 gedaan, en er zijn fouten gevonden in wat bekeken is; \
        2 de invoer is niet te lezen of geweigerd; 64 verkeerd gebruik.
        Taal: Nederlands, tenzij LEERLIJN_LANG, LANG of --lang Engels zegt (--lang en).
        Aanvullen met de tabtoets: leerlijn --generate-completion-script bash|zsh|fish.
        """,
      en: """
        Begin by checking a curriculum, then judge students by it:

          leerlijn check curricula
          leerlijn audit curricula/leerlijn-jeugd.xml curricula/voorbeeld --as-of 2020-03-11

        Results go to standard output, everything else to standard error.
        Exit status: 0 done; 1 done, and errors were found in what was judged; \
        2 the input cannot be read or is refused; 64 wrong usage.
        Language: Dutch, unless LEERLIJN_LANG, LANG or --lang says English (--lang en).
        Completion: leerlijn --generate-completion-script bash|zsh|fish.
        """),
    version: version,
    subcommands: [
      NewCommand.self, CheckCommand.self, AnalyseCommand.self, DiffCommand.self, MapCommand.self,
      FormatCommand.self, TestCommand.self, AuditCommand.self, ExplainCommand.self,
      EvidenceCommand.self, PlanCommand.self, ExportCommand.self, ImportCommand.self,
      SchemaCommand.self,
    ])

  /// Taken here too, so that the language may stand before the command.
  @OptionGroup var common: CommonOptions
}

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: inWords(
      nl: "De taal van de uitvoer: nl of en.", en: "The language of the output: nl or en.",
      value: Phrase(nl: "taal", en: "language")))
  var language: Language = .ofThisRun
}

extension Language: ExpressibleByArgument {}

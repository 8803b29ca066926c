import ArgumentParser
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnInterchange
import LeerlijnModel
import LeerlijnReport
import LeerlijnRules

/// `leerlijn export`: the learning line in the form of another system.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: inWords(
      nl: "Schrijft de leerlijn in de vorm van een ander systeem.",
      en: "Writes the learning line in the form of another system."),
    discussion: inWords(
      nl: """
        Voorbeeld: leerlijn export curricula/leerlijn-jeugd.xml --to oeapi -o export

        \(formats[.dutch])

        Wat een formaat niet kan dragen, staat op de foutuitvoer. In de map komt ook SHA256SUMS, \
        waarmee 'sha256sum -c' de export nakijkt. Wie twee keer hetzelfde exporteert, krijgt \
        dezelfde bytes; kenmerken blijven gelijk van editie op editie, behalve in CASE, waar elke \
        editie een eigen kader is. Bestanden die een eerdere \
        export maakte, maken plaats; al het andere blijft staan, tenzij je --force zegt.
        """,
      en: """
        Example: leerlijn export curricula/leerlijn-jeugd.xml --to oeapi -o export

        \(formats[.english])

        What a format cannot carry is on standard error. The folder also gets SHA256SUMS, with \
        which 'sha256sum -c' checks the export. The same export twice gives the same bytes; ids \
        stay the same from edition to edition, but in CASE, where each edition is a framework of \
        its own. Files that an earlier export made make room; all \
        others stay, unless you say --force.
        """))

  /// What `--to` may name, one line each.
  private static var formats: Phrase {
    let all = ExportFormats.all
    return Phrase(
      nl: all.map { "  \($0.name)  \($0.summary.dutch)" }.joined(separator: "\n"),
      en: all.map { "  \($0.name)  \($0.summary.english)" }.joined(separator: "\n"))
  }

  @Argument(
    help: inWords(nl: "Het curriculum, een XML-bestand.", en: "The curriculum, an XML file."),
    completion: .file(extensions: ["xml"]))
  var curriculum: String

  @Option(
    name: .customLong("to"),
    help: inWords(
      nl: "Het formaat.", en: "The format.", value: Phrase(nl: "formaat", en: "format")),
    completion: .list(ExportFormats.all.map { $0.name }))
  var form: String

  @Option(
    name: .shortAndLong,
    help: inWords(
      nl: "Schrijf naar deze map.", en: "Write to this folder.",
      value: Phrase(nl: "map", en: "folder")),
    completion: .directory)
  var output: String

  @Option(
    help: inWords(
      nl: "De map met het bewijs, voor wat over studenten en bijeenkomsten gaat.",
      en: "The folder with the evidence, for what tells of students and sessions.",
      value: Phrase(nl: "map", en: "folder")),
    completion: .directory)
  var evidence: String?

  @Option(
    help: inWords(
      nl: "De student, waar het formaat over een student gaat.",
      en: "The student, where the format tells of one.",
      value: Phrase(nl: "nummer", en: "number")))
  var student: String?

  @Option(
    name: .customLong("as-of"),
    help: inWords(
      nl: "De dag waarvan de stand van het bewijs gevraagd wordt, als 2020-03-11; anders vandaag.",
      en: "The day whose state of the evidence is asked, as 2020-03-11; else today.",
      value: Phrase(nl: "dag", en: "day")))
  var asOf: Day?

  @Option(
    help: inWords(
      nl: "Waar alle kenmerken op bouwen, zoals https://leerlijn.hogeschool.nl; houd het gelijk.",
      en: "What all ids build on, such as https://leerlijn.example.org; keep it the same.",
      value: Phrase(nl: "adres", en: "address")))
  var base = ExportMaterial.standardBase

  @Option(
    help: inWords(
      nl: "Het adres om over de export te schrijven (OEAPI); een volgende export naar dezelfde map "
        + "houdt het.",
      en:
        "The address to write to about the export (OEAPI); a next export to the same folder keeps "
        + "it.",
      value: Phrase(nl: "e-mailadres", en: "email")))
  var contact: String?

  @Option(
    help: inWords(
      nl: "Voor wie de export is, als die eigen eisen stelt: rio (oeapi-v5). Wat ontbreekt, wordt "
        + "genoemd, en dan wordt niets geschreven.",
      en: "Whom the export is for, where they make demands of their own: rio (oeapi-v5). What is "
        + "missing is named, and then nothing is written.",
      value: Phrase(nl: "afnemer", en: "consumer")),
    completion: .list(ExportConsumer.allCases.map(\.rawValue)))
  var consumer: String?

  @Option(
    help: inWords(
      nl:
        "Het bestand met antwoorden op wat de afnemer vraagt (bij --consumer). Is het er nog niet, "
        + "dan komt het formulier daar.",
      en: "The file with answers to what the consumer asks (with --consumer). Where there is none "
        + "yet, the form comes there.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["xml"]))
  var values: String?

  @Flag(
    help: inWords(
      nl: "Ook een blad per leernetwerk van die dag, en een voor wie er geen heeft (xlsx).",
      en: "Also a sheet per learning network of that day, and one for who has none (xlsx)."))
  var sheetPerNetwork = false

  @Option(
    help: inWords(
      nl: "De vorm van de uitvoer.", en: "The form of the output.",
      value: Phrase(nl: "vorm", en: "form")))
  var format = ResultFormat.text

  @OptionGroup var selection: SelectionOptions

  @OptionGroup var overwriting: Overwriting

  @OptionGroup var common: CommonOptions

  func run() throws {
    guard let exporter = ExportFormats.named(form) else { return }
    let language = common.language
    let folder = try ExportFolder(output, in: language)
    let material = try material(into: folder)
    var log = DiagnosticLog()
    let files = exporter.files(of: material, reporting: &log)
    if format == .text {
      let text = DiagnosticText(in: language, style: Output.messages.style)
      Output.messages.write(text.text(of: log))
    }
    guard !log.hasErrors, !files.isEmpty else {
      if format == .json { report([], [], log) }
      throw refuse(.nothingExported(form), in: language)
    }
    let gone = try folder.write(files, force: overwriting.force)
    report(files.map(\.name), gone, log)
  }

  private func material(into folder: ExportFolder) throws -> ExportMaterial {
    let language = common.language
    let curriculum = try acceptedCurriculum(
      at: curriculum, else: .exported, in: language)
    var material = ExportMaterial(
      curriculum, asOf: asOf ?? .today, language: language, base: base, contact: contact,
      earlier: folder.earlier)
    material.hasSheetPerNetwork = sheetPerNetwork
    material.consumer = consumer.flatMap { ExportConsumer(rawValue: $0) }
    if let values { material.answers = try consumerAnswers(in: values, for: material) }
    guard let evidence else { return material }
    let reading = readEvidence(at: evidence, for: curriculum)
    try accept(
      reading, of: evidence, skipBadRows: false, else: .exported, in: language)
    if asOf == nil, let note = reading.evidence.ageNote(on: .today) {
      Output.messages.write("leerlijn: \(note[language])\n")
    }
    material.evidence = reading.evidence
    try select(of: reading.evidence, for: &material)
    material.student = try student.map { try reading.evidence.student($0, in: language) }
    return material
  }

  /// Takes in what was chosen, and says so where that leaves nobody.
  private func select(of evidence: Evidence, for material: inout ExportMaterial) throws {
    guard !selection.isEmpty else { return }
    let language = common.language
    material.selection = try selection.selection(of: evidence, material.curriculum, in: language)
    let audit = Audit(RuleProgram(material.curriculum), of: evidence, asOf: material.asOf)
    let selected = SelectedAudit(audit, material.selection)
    material.networks = selected.networks.map { Set($0.map { evidence.networks[$0] }) }
    if let note = selected.emptyNote {
      Output.messages.write("leerlijn: \(note[language])\n")
    }
  }

  private func report(_ names: [String], _ gone: [String], _ log: DiagnosticLog) {
    let language = common.language
    switch format {
    case .json:
      Output.results.write(
        DiagnosticJSON(in: language).text(of: log) { json in
          json.key("files")
          json.array(of: names) { $0.string($1) }
          json.key("removed")
          json.array(of: gone) { $0.string($1) }
        })
    case .text:
      for name in names { Output.results.write("\(output)/\(name)\n") }
      if !gone.isEmpty { Output.messages.write("leerlijn: \(Phrase.removed(gone)[language])\n") }
    }
  }
}

extension Phrase {
  fileprivate static func nothingExported(_ format: String) -> Phrase {
    Phrase(
      nl: "er is niets geschreven in het formaat '\(format)'. Zie hierboven waarom.",
      en: "nothing was written in the format '\(format)'. See above why.")
  }

  fileprivate static func removed(_ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(
      nl: "weggehaald, want deze export maakt het niet meer: \(list).",
      en: "taken away, as this export no longer makes it: \(list).")
  }
}

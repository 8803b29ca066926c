import ArgumentParser
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnMap
import LeerlijnModel

/// `leerlijn map`: the learning line as a picture.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: inWords(
      nl: "Tekent de leerlijn: opleidingen, leerlijnen, vakken, stages en bijeenkomsten.",
      en: "Draws the learning line: programmes, strands, courses, placements and sessions."),
    discussion: inWords(
      nl: """
        Voorbeeld: leerlijn map curricula/leerlijn-jeugd.xml -o lijn.svg

        De tekening is één SVG, passend op A3 liggend en leesbaar in zwart-wit. Wat 'check' vindt, \
        staat erin op zijn plaats. Met --strand komt één leerlijn in beeld, met --student en \
        --evidence staat erbij hoe die student ervoor staat. Een eerdere tekening maakt plaats; \
        elk ander bestand blijft staan, tenzij je --force zegt.
        """,
      en: """
        Example: leerlijn map curricula/leerlijn-jeugd.xml -o line.svg

        The picture is one SVG that fits A3 landscape and reads in black and white. What 'check' \
        finds stands in its place. With --strand it shows one strand, with --student and \
        --evidence how that student stands. An earlier picture makes room; any other file stays, \
        unless you say --force.
        """))

  @Argument(
    help: inWords(nl: "Het curriculum, een XML-bestand.", en: "The curriculum, an XML file."),
    completion: .file(extensions: ["xml"]))
  var curriculum: String

  @Option(
    name: .shortAndLong,
    help: inWords(
      nl: "Schrijf de tekening naar dit bestand; anders naar de standaarduitvoer.",
      en: "Write the picture to this file; else to standard output.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["svg"]))
  var output: String?

  @Option(
    help: inWords(
      nl: "Alleen deze leerlijn.", en: "This strand alone.",
      value: Phrase(nl: "leerlijn", en: "strand")))
  var strand: String?

  @Option(
    help: inWords(
      nl: "Hoe deze student ervoor staat; vraagt --evidence.",
      en: "How this student stands; asks for --evidence.",
      value: Phrase(nl: "nummer", en: "number")))
  var student: String?

  @Option(
    help: inWords(
      nl: "De map met het bewijs.", en: "The folder with the evidence.",
      value: Phrase(nl: "map", en: "folder")),
    completion: .directory)
  var evidence: String?

  @Option(
    name: .customLong("as-of"),
    help: inWords(
      nl: "De dag waarvan de stand gevraagd wordt, als 2020-03-11; anders vandaag.",
      en: "The day whose state is asked, as 2020-03-11; else today.",
      value: Phrase(nl: "dag", en: "day")))
  var asOf: Day?

  @Option(
    name: .customLong("course-link"),
    help: inWords(
      nl: "Maak van elk vak een link: dit, met de code van het vak erachter.",
      en: "Make every course a link: this, with the course's code after it.",
      value: Phrase(nl: "adres", en: "address")))
  var courseLink: String?

  @OptionGroup var overwriting: Overwriting

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (student == nil) == (evidence == nil) else {
      throw ValidationError(
        inWords(
          nl: "--student en --evidence horen bij elkaar.",
          en: "--student and --evidence go together."))
    }
    guard asOf == nil || student != nil else {
      throw ValidationError(
        inWords(nl: "--as-of hoort bij --student.", en: "--as-of goes with --student."))
    }
  }

  func run() throws {
    let language = common.language
    let destination = try Destination(output, for: .picture, overwriting, in: language)
    var options = LineMap.Options()
    let curriculum = try readable(reporting: &options)
    options.strand = try strand.map { try known($0, in: curriculum) }
    options.courseLink = courseLink
    options.standing = try standing()
    let picture = LineMap(curriculum, options).svg(in: language)
    // On standard output it may be on its way into a page.
    let declaration =
      destination.path == nil ? "" : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    try destination.write(Array((declaration + picture).utf8))
  }

  /// The curriculum, right or wrong as long as it can be read: the picture shows what is wrong.
  private func readable(reporting options: inout LineMap.Options) throws -> Curriculum {
    let language = common.language
    var log = DiagnosticLog()
    guard let read = readCurriculum(at: curriculum, reporting: &log) else {
      let text = DiagnosticText(in: language, style: Output.messages.style)
      Output.messages.write(text.text(of: log))
      throw refuse(.notDrawn(curriculum), in: language)
    }
    guard !read.programmes.isEmpty else { throw refuse(.nothingToDraw(curriculum), in: language) }
    options.findings = log.diagnostics
    return read
  }

  private func known(_ strand: String, in curriculum: Curriculum) throws -> StrandID {
    let names = curriculum.strands.map(\.id.text)
    guard names.contains(strand) else {
      throw refuse(
        .unknownName(
          Phrase(nl: "leerlijn", en: "strand"), strand, known: names,
          none: Phrase(nl: "er zijn geen leerlijnen", en: "it has no strands")), in: common.language
      )
    }
    return StrandID(strand)
  }

  private func standing() throws -> StudentStanding? {
    guard let student, let evidence else { return nil }
    let language = common.language
    let input = try JudgingInput(
      curriculum: curriculum, evidence: evidence, skipBadRows: false, else: .drawn, in: language)
    let index = try input.student(student, in: language)
    if asOf == nil, let note = input.ageNote(on: .today) {
      Output.messages.write("leerlijn: \(note[language])\n")
    }
    return StudentStanding(
      input.curriculum, input.reading.evidence, student: index, asOf: asOf ?? .today)
  }
}

extension Destination.Kind {
  /// A picture as it is drawn; what a drawing program saved begins otherwise.
  fileprivate static let picture = Destination.Kind { opening in
    LineMap.isOpened(by: opening.replacing(/^<\?xml [^>]*>\n/, with: ""))
  }
}

extension Phrase {
  fileprivate static func notDrawn(_ path: String) -> Phrase {
    Phrase(
      nl: "er is niets getekend: \(path) is niet te lezen. Zie hierboven wat eerst goed moet.",
      en: "nothing was drawn: \(path) cannot be read. See above what to mend first.")
  }

  fileprivate static func nothingToDraw(_ path: String) -> Phrase {
    Phrase(
      nl: "er is niets getekend: in \(path) staat geen opleiding.",
      en: "nothing was drawn: there is no programme in \(path).")
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules
internal import LeerlijnXML

/// A document of ELMO while it is written: the learner, and a report per institution.
struct ELMODocument {
  let material: ExportMaterial
  let student: Student
  let transcript: Transcript
  let ids: StableIDs
  /// Texts are not broken into lines: their whitespace would be read as part of them.
  var writer = XMLWriter(lineLength: 1 << 30)
  var log = DiagnosticLog()

  init(_ material: ExportMaterial, _ student: Student, _ transcript: Transcript) {
    self.material = material
    self.student = student
    self.transcript = transcript
    ids = StableIDs(base: material.base)
  }

  var curriculum: Curriculum { material.curriculum }

  /// Noon by UTC lies on the same day throughout Europe; of the time nothing is known.
  private var moment: String { "\(material.asOf)T12:00:00Z" }

  mutating func write() {
    writer.start("elmo", [("xmlns", ELMOCodes.namespace)])
    writer.element("generatedDate", text: moment)
    writeLearner()
    for issuer in issuers { write(issuer) }
    writer.end()
    reportUnsigned()
  }

  private mutating func writeLearner() {
    writer.start("learner")
    writer.element("identifier", [("type", "local")], text: student.id.text)
    // Which part of a name is the family's, nobody said.
    writer.element("givenNames")
    writer.element("familyName", text: student.name ?? "")
    writer.end()
    log.report(
      .wanting(
        Phrase(
          nl: "voornamen, achternaam en geboortedatum", en: "given names, family name and birthday"),
        in: ELMO.title,
        instead: student.name == nil
          ? Phrase(
            nl: "De student staat er alleen met zijn nummer.",
            en: "The student stands there by number alone.")
          : Phrase(
            nl: "De hele naam staat bij de achternaam; voornamen en geboortedatum blijven leeg.",
            en: "The whole name stands as family name; given names and birthday stay empty."),
        at: nil))
  }

  // MARK: Institutions

  /// An institution with the programmes it stands for; nil gathers those that nobody is named for.
  private struct Issuer {
    let organisation: Organisation?
    var programmes: [Programme]
  }

  /// A programme with something to tell, under the first hogeschool that gives it.
  private var issuers: [Issuer] {
    var issuers: [Issuer] = []
    let told = Set(transcript.entries.map(\.programme) + transcript.stages.map(\.programme))
    for programme in curriculum.programmes where told.contains(programme.id) {
      let organisation = programme.organisations.first.flatMap { id in
        curriculum.organisations.first { $0.id == id }
      }
      if let index = issuers.firstIndex(where: { $0.organisation?.id == organisation?.id }) {
        issuers[index].programmes.append(programme)
      } else {
        issuers.append(Issuer(organisation: organisation, programmes: [programme]))
      }
    }
    return issuers
  }

  private mutating func write(_ issuer: Issuer) {
    writer.start("report")
    writer.start("issuer")
    if let organisation = issuer.organisation {
      if organisation.kind == .hogeschool, let country = ELMOCodes.code("country", "hogeschool") {
        writer.element("country", text: country)
      }
      identifiers(.organisation, organisation.id.text)
      titles(organisation.titles, otherwise: organisation.id.text)
    } else {
      identifiers(.curriculum, curriculum.id)
      titles(curriculum.titles, otherwise: curriculum.id)
    }
    writer.element("url")
    writer.end()
    for programme in issuer.programmes { write(programme) }
    writer.element("issueDate", text: moment)
    for programme in issuer.programmes { writeGrading(programme) }
    writer.end()
    report(issuer)
  }

  // MARK: Pieces that come back

  mutating func identifiers(_ kind: StableIDs.Kind, _ name: String) {
    writer.element("identifier", [("type", "local")], text: name)
    writer.element("identifier", [("type", "leerlijn")], text: ids.uri(kind, name))
  }

  mutating func titles(_ titles: Titles, otherwise name: String) {
    var written: Set<String> = []
    for entry in titles.entries where written.insert(entry.language).inserted {
      writer.element("title", [("xml:lang", entry.language)], text: entry.text)
    }
    if written.isEmpty { writer.element("title", text: name) }
  }

  mutating func texts(_ element: String, _ phrase: Phrase) {
    for language in Language.allCases {
      writer.element(element, [("xml:lang", language.rawValue)], text: phrase[language])
    }
  }

  // MARK: What is wanting

  private mutating func report(_ issuer: Issuer) {
    let name = issuer.organisation?.titles.text(in: .dutch) ?? curriculum.id
    guard let organisation = issuer.organisation else {
      return log.report(
        .wanting(
          Phrase(nl: "de instelling die een resultaat geeft", en: "the institution of a result"),
          in: ELMO.title,
          instead: Phrase(
            nl: "Er staat de naam van het curriculum.",
            en: "The name of the curriculum stands there."),
          at: issuer.programmes.first?.place))
    }
    log.report(
      .wanting(
        Phrase(nl: "het webadres van '\(name)'", en: "the web address of '\(name)'"),
        in: ELMO.title, instead: Phrase(nl: "Het blijft leeg.", en: "It stays empty."),
        at: organisation.place))
    for programme in issuer.programmes where programme.organisations.count > 1 {
      log.report(
        .wanting(
          Phrase(
            nl: "1 instelling per opleiding, waar er \(programme.organisations.count) genoemd zijn",
            en: "1 institution per programme, where \(programme.organisations.count) are named"),
          in: ELMO.title,
          instead: Phrase(
            nl: "De eerste staat er: '\(name)'.", en: "The first stands there: '\(name)'."),
          at: programme.place))
    }
  }

  private mutating func reportUnsigned() {
    log.report(
      .wanting(
        Phrase(
          nl: "een handtekening (xmldsig) en een overzicht als PDF",
          en: "a signature (xmldsig) and a transcript as PDF"),
        in: ELMO.title,
        instead: Phrase(
          nl: "Wie het document verstuurt, zet die erbij.",
          en: "Whoever sends the document adds them."),
        at: nil))
  }
}

internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// What the mapper to RIO, the register of education, asks of OOAPI 5 and an export does not have
/// (Dutch: *RIO-profiel*).
///
/// Nothing of it is made up: it is asked of a person by name, and until it is known an export is not
/// for RIO.
/// - Source: the profile `rio` of eduhub-validator (SURF): required properties of programmes, courses
///   and offerings, and of their consumer `rio`.
struct RIOProfile {
  /// A field that is asked, of how many things of each kind it is missing, and what it says.
  struct Missing {
    let field: String
    let counts: [(kind: Phrase, count: Int)]
    let meaning: Phrase
  }

  let missing: [Missing]

  init(_ folder: OEAPIFolder) {
    let programmes = folder.programmes
    let offers = folder.offerings.filter { $0.kind != .component }
    let degrees = programmes.filter { $0.parent == nil }.count
    func of(
      programmes: Int = 0, courses: Int = 0, offerings: Int = 0, specifications: Int = 0
    ) -> [(kind: Phrase, count: Int)] {
      [
        (Phrase(nl: "onderwijsspecificaties", en: "education specifications"), specifications),
        (Phrase(nl: "opleidingen en profielen", en: "programmes and profiles"), programmes),
        (Phrase(nl: "onderwijseenheden", en: "courses"), courses),
        (Phrase(nl: "aanbod van opleidingen en onderwijseenheden", en: "offerings"), offerings),
      ].filter { $0.1 > 0 }
    }
    let all = [
      Missing(
        field: "educationSpecification",
        counts: of(programmes: programmes.count, courses: folder.courses.count),
        meaning: Phrase(
          nl: "wat voor onderwijs het in RIO is, met de code daar",
          en: "what education it is in RIO, with its code there")),
      Missing(
        field: "formalDocument", counts: of(specifications: degrees),
        meaning: Phrase(nl: "welk document het oplevert", en: "which document it leads to")),
      Missing(
        field: "validFrom",
        counts: of(
          programmes: programmes.count, courses: folder.courses.count, specifications: degrees),
        meaning: Phrase(
          nl: "vanaf welke dag de gegevens gelden", en: "from which day on the data hold")),
      Missing(
        field: "duration",
        counts: of(
          programmes: programmes.filter { $0.duration == nil }.count,
          courses: folder.courses.count),
        meaning: Phrase(nl: "hoe lang het duurt", en: "how long it takes")),
      Missing(
        field: "modeOfStudy",
        counts: of(
          programmes: programmes.filter {
            $0.mode.flatMap { OEAPICode.find(.mode, $0)?.v5 } == nil
          }.count),
        meaning: Phrase(nl: "de opleidingsvorm", en: "the mode of study")),
      Missing(
        field: "consumers.educationOffererCode",
        counts: of(programmes: programmes.count, courses: folder.courses.count),
        meaning: Phrase(
          nl: "de code van de aanbieder in RIO, zoals 110A133",
          en: "the code of the offerer in RIO, such as 110A133")),
      Missing(
        field: "consumers.consentParticipationSTAP",
        counts: of(programmes: programmes.count, courses: folder.courses.count),
        meaning: Phrase(
          nl: "of het in de STAP-regeling mocht meedoen",
          en: "whether it may take part in the STAP scheme")),
      Missing(
        field: "enrollStartDate", counts: of(offerings: offers.count),
        meaning: Phrase(
          nl: "vanaf welke dag men zich kan aanmelden", en: "from which day on one can enrol")),
      Missing(
        field: "consumers.registrationStatus", counts: of(offerings: offers.count),
        meaning: Phrase(nl: "of de aanmelding open is", en: "whether enrolment is open")),
      Missing(
        field: "consumers.requiredPermissionRegistration", counts: of(offerings: offers.count),
        meaning: Phrase(
          nl: "of voor aanmelding toestemming nodig is",
          en: "whether enrolment needs permission")),
    ]
    missing = all.filter { !$0.counts.isEmpty }
  }

  /// Refuses an export that is asked for RIO; of any other it says that it is none.
  func report(isAsked: Bool, to log: inout DiagnosticLog) {
    guard !missing.isEmpty else { return }
    guard isAsked else {
      return log.report(.exportIsNotForRegister(missing.map(\.field)))
    }
    for part in missing { log.report(.registerAsks(part)) }
  }
}

extension Diagnostic {
  fileprivate static func exportIsNotForRegister(_ fields: [String]) -> Diagnostic {
    let list = fields.joined(separator: ", ")
    return Diagnostic(
      ExchangeCodes.register, .advice, at: nil,
      Phrase(
        nl: "Deze export is niet voor RIO; daarvoor ontbreken: \(list).",
        en: "This export is not for RIO; for that these are missing: \(list)."),
      help: Phrase(
        nl: "'--consumer rio' zegt bij hoeveel onderdelen en wat elk betekent.",
        en: "'--consumer rio' says of how many parts and what each means."))
  }

  fileprivate static func registerAsks(_ missing: RIOProfile.Missing) -> Diagnostic {
    let things = missing.counts.map { kind, count in
      Phrase(nl: "\(kind.dutch) (\(count))", en: "\(kind.english) (\(count))")
    }.joinedByAnd
    return Diagnostic(
      ExchangeCodes.register, .error, at: nil,
      Phrase(
        nl: "RIO vraagt '\(missing.field)' van \(things.dutch): \(missing.meaning.dutch).",
        en: "RIO asks '\(missing.field)' of \(things.english): \(missing.meaning.english)."),
      help: Phrase(
        nl: "Een curriculum zegt dit niet, en het wordt niet verzonnen: vul het in bij het systeem "
          + "dat RIO vult.",
        en: "A curriculum does not say this, and it is not made up: fill it in at the system that "
          + "feeds RIO."))
  }
}

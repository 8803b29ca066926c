/// The columns of all evidence files, each by the name that design and documentation give it.
enum TableColumn: String, CaseIterable, Sendable {
  case student, cohort, year, profile, network, programme, name, organisation, mode
  case placementStart = "placement_start"
  case placementEnd = "placement_end"
  case hoursPerWeek = "hours_per_week"
  case maximumHoursPerWeek = "max_hours_per_week"
  case from, until, start, end, date, issued
  case placement, supervisor, session, series, time, period, theme, status, reason, hours
  case moment, role, grade, outcome, kind, assessor, course, test
  case person, count, about, authority, ground, document

  /// Other headers under which systems export the column, English and Dutch; letter case, spaces
  /// and punctuation make no difference.
  var aliases: [String] {
    switch self {
    case .student:
      ["studentnummer", "studentnr", "studentid", "student number", "student no", "stud nr"]
    case .cohort: ["cohorte", "instroomjaar", "startjaar", "entry year", "cohortjaar"]
    case .year: ["jaar", "studiejaar", "leerjaar", "jaarlaag", "study year"]
    case .profile: ["profiel", "uitstroomprofiel", "afstudeerprofiel", "exit profile"]
    case .network: ["netwerk", "leernetwerk", "learning network", "netwerkcode"]
    case .programme: ["opleiding", "programma", "program", "opleidingscode", "programme code"]
    case .name: ["naam", "studentnaam", "student name", "naam student"]
    case .organisation:
      ["organisatie", "instelling", "stageorganisatie", "stage-instelling", "organization"]
    case .mode: ["studievorm", "opleidingsvorm", "onderwijsvorm", "study mode", "voltijd/deeltijd"]
    case .placementStart:
      ["stage start", "start stage", "begin stage", "startdatum stage", "begindatum stage"]
    case .placementEnd:
      ["stage eind", "stage einde", "eind stage", "einde stage", "einddatum stage"]
    case .hoursPerWeek: ["uren per week", "weekuren", "hours a week", "weekly hours", "uren/week"]
    case .maximumHoursPerWeek:
      ["max uren per week", "maximum uren per week", "maximum hours per week", "max weekuren"]
    case .from: ["van", "vanaf", "startdatum", "begindatum", "ingangsdatum", "start", "begin"]
    case .until, .end:
      ["tot", "tot en met", "t/m", "einddatum", "eind", "einde", "to", "end date"]
        + (self == .until ? ["end"] : ["until"])
    case .start: ["startdatum", "begindatum", "van", "vanaf", "from", "begin", "start date"]
    case .date: ["datum", "dag", "day", "toetsdatum", "datum bijeenkomst", "besluitdatum"]
    case .issued: ["afgegeven", "afgiftedatum", "datum afgifte", "issue date", "issued on"]
    case .placement: ["stage", "plaatsing", "stageplaats", "stagecode", "praktijkplaats"]
    case .supervisor: ["praktijkbegeleider", "begeleider", "stagebegeleider"]
    case .session: ["bijeenkomst", "sessie", "bijeenkomstcode", "session id", "bijeenkomst id"]
    case .series: ["reeks", "serie", "bijeenkomstreeks", "soort bijeenkomst", "soort"]
    case .time: ["tijd", "tijdstip", "aanvang", "aanvangstijd", "begintijd", "start time"]
    case .period: ["periode", "onderwijsperiode", "blok", "term"]
    case .theme: ["thema", "onderwerp bijeenkomst", "onderwerp", "topic"]
    case .status: ["stand", "aanwezigheid", "presentie", "attendance", "akkoord", "aanwezig"]
    case .reason: ["reden", "opmerking", "toelichting", "remark"]
    case .hours: ["uren", "aantal uren", "gewerkte uren", "number of hours"]
    case .moment: ["beoordelingsmoment", "toetsmoment", "assessment moment"]
    case .role: ["rol", "rol beoordelaar", "functie"]
    case .grade: ["cijfer", "beoordeling", "resultaat", "oordeel", "result", "mark", "score"]
    case .outcome: ["leeruitkomst", "leerdoel", "learning outcome", "uitkomst"]
    case .kind: ["soort", "type", "soort besluit", "soort werk", "aard"]
    case .assessor: ["beoordelaar", "examinator", "examiner"]
    case .course:
      ["cursus", "vak", "onderwijseenheid", "cursuscode", "vakcode", "course code", "module"]
    case .test: ["toets", "toetscode", "deeltoets", "tentamen", "test code"]
    case .person: ["persoon", "deelnemer", "lid", "persoonsnummer", "member"]
    case .count: ["aantal", "aantal personen", "aantal deelnemers", "number"]
    case .about: ["over", "betreft", "onderwerp", "regarding"]
    case .authority: ["instantie", "orgaan", "besluit van", "besloten door", "decided by"]
    case .ground: ["grond", "grondslag", "motivering", "grounds", "basis"]
    case .document: ["stuk", "documentsoort", "naam document", "document type"]
    }
  }
}

extension TableColumn {
  /// Its name and its other headers as headers are compared.
  var foldedNames: (own: String, others: [String]) { TableColumn.folds[self] ?? ("", []) }

  private static let folds: [TableColumn: (own: String, others: [String])] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, (folded($0.rawValue), $0.aliases.map(folded))) })
}

/// A text as it is compared with headers and words: small letters and digits only.
func folded(_ text: String) -> String {
  String(text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || isDigit($0) })
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

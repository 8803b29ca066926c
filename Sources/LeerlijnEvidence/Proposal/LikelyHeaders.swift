internal import LeerlijnModel

/// Headers that probably stand for a column (Dutch: *waarschijnlijke koppen*): too loose to read a file
/// by, good enough to propose and have a person look.
enum LikelyHeaders {
  /// The column that a header probably is, in a table that may have it.
  static func column(for header: String, in description: TableDescription) -> TableColumn? {
    let wanted = bare(header)
    guard !wanted.isEmpty else { return nil }
    return description.columns.first { column in
      (words[column] ?? []).contains(wanted)
        || (ofKind[description.kind]?[column] ?? []).contains(wanted)
    }
  }

  /// Whether a known name of a column is one of the words of a header, as in a form that asks
  /// 'Welke bijeenkomst?'.
  static func holdsName(of column: TableColumn, _ header: String) -> Bool {
    let words = header.split { !$0.isLetter && !$0.isNumber }.map { folded(String($0)) }
    guard words.count > 1 else { return false }
    let names = column.foldedNames
    return words.contains(names.own) || names.others.contains(where: words.contains)
  }

  /// Whether a header stands above the names or mail addresses of students: where nothing has their
  /// numbers, a list that ties the two may do.
  static func isOfPersons(_ header: String) -> Bool { persons.contains(bare(header)) }

  private static let persons = Set(
    [
      "naam", "naam student", "studentnaam", "student naam", "deelnemer", "naam deelnemer", "name",
      "full name", "volledige naam", "e-mail", "e-mailadres", "mail", "mailadres", "email address",
      "gebruikersnaam", "username",
    ].map(bare))

  /// Whether the values do not speak against it: an empty column may be anything.
  static func allows(_ column: TableColumn, _ sample: ColumnSample) -> Bool {
    guard sample.filled > 0 else { return true }
    switch column {
    case .date, .from, .until, .start, .end, .issued, .placementStart, .placementEnd:
      return sample.mostly(sample.days) || sample.mostly(sample.serialDays)
    case .hours, .hoursPerWeek, .maximumHoursPerWeek, .count, .year, .cohort:
      return sample.mostly(sample.numbers)
    default: return !sample.mostly(sample.days)
    }
  }

  private static let words: [TableColumn: Set<String>] = table([
    .student: [
      "nr", "nummer", "student nr.", "deelnemer id", "deelnemernummer", "deelnemernr", "stnr",
      "studentcode", "leerlingnummer", "persoon id", "user id", "gebruiker", "login",
    ],
    .cohort: ["instroomcohort", "instroom", "jaar van instroom", "startcohort"],
    .year: ["leerjaar/jaarlaag", "fase jaar", "jaargroep"],
    .profile: ["richting", "afstudeerrichting", "specialisatie"],
    .network: ["groep", "team", "netwerkgroep", "leernetwerkgroep"],
    .programme: ["opleidingsnaam", "studie", "croho"],
    .organisation: ["bedrijf", "stagebedrijf", "leerbedrijf", "bedrijfsnaam", "stageplek"],
    .placementStart: ["begin praktijk", "start praktijk", "stage van", "praktijk van"],
    .placementEnd: ["einde praktijk", "eind praktijk", "stage tot", "praktijk tot"],
    .hoursPerWeek: [
      "omvang per week", "uren p.w.", "uren pw", "u/w", "uur per week", "contracturen",
    ],
    .maximumHoursPerWeek: ["uren max", "max uren", "maximum uren"],
    .from: ["sinds", "eerste dag", "begin", "startdag", "van datum", "geldig vanaf", "datum van"],
    .until: [
      "laatste dag", "tot datum", "datum tot", "geldig t/m", "geldig tot", "uitschrijfdatum",
      "uitgeschreven", "einddag",
    ],
    .start: ["van datum", "datum van", "eerste dag", "begin"],
    .end: ["tot datum", "datum tot", "laatste dag", "einde"],
    .date: [
      "wanneer", "werkdag", "datum gesprek", "gespreksdatum", "ontvangen", "ingeleverd",
      "ingeleverd op", "datum besluit", "datum toets", "datum ontvangst",
    ],
    .supervisor: ["mentor", "werkbegeleider"],
    .reason: ["bijzonderheden", "notitie", "notities", "commentaar"],
    .hours: [
      "gewerkt", "hoeveel", "aantal", "tijd gewerkt", "duur", "minuten", "aantal minuten", "min",
      "minutes", "duration (decimal)", "duration (hours)", "time (decimal)", "duur (decimaal)",
      "tijd (decimaal)",
    ],
    .moment: ["gesprek", "soort gesprek", "beoordelingsgesprek"],
    .role: ["door", "als", "in de rol van", "hoedanigheid", "beoordeeld door"],
    .assessor: ["medewerker", "docent", "naam beoordelaar"],
    .person: ["wie", "deelnemer id", "deelnemernummer"],
    .count: ["hoeveel", "hoeveel personen"],
    .about: ["waarover", "onderdeel", "eis", "regel"],
    .ground: ["motivering (kort)", "reden", "toelichting"],
  ])

  /// Words that mean this only in a file of a kind.
  private static let ofKind: [FactKind: [TableColumn: Set<String>]] = [
    .sessions: table([
      .session: ["code", "nr", "nummer", "id"],
      .status: [
        "doorgegaan", "doorgegaan?", "gehouden", "gehouden?", "ging door", "heeft plaatsgevonden",
      ],
    ]),
    .attendance: table([
      .student: ["wie"], .status: ["erbij", "was er", "erbij?"], .session: ["code", "welke"],
    ]),
    .enrolments: table([.mode: ["vorm", "variant"]]),
    .assessments: table([.kind: ["vorm", "werkvorm", "bewijsvorm"]]),
    .involvement: table([.mode: ["hoe", "wijze", "manier"]]),
    .placements: table([.placement: ["type", "soort", "soort stage"], .hoursPerWeek: ["uren"]]),
    .documents: table([.document: ["soort", "type", "formulier"]]),
    .experience: table([.kind: ["sector", "branche", "werkveld"], .hoursPerWeek: ["uren"]]),
    .hours: table([
      .date: ["start date", "startdatum", "begindatum"],
      .status: ["stand", "goedgekeurd", "geaccordeerd"],
    ]),
  ]

  private static func table(
    _ words: [TableColumn: [String]]
  ) -> [TableColumn: Set<String>] { words.mapValues { Set($0.map(bare)) } }
}

extension FactKind {
  /// Words in the name of a file that probably holds this kind; too loose to read it by.
  var likelyFileNames: [String] {
    switch self {
    case .hours: ["time report", "timesheet", "tijdregistratie", "time entries"]
    case .results: ["gradebook", "grades", "cijfers"]
    default: []
    }
  }
}

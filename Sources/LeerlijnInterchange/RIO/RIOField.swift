internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A field that the mapper to RIO reads and that a curriculum does not say (Dutch: *RIO-veld*).
///
/// - Source: the profile `rio` of eduhub-validator (SURF): properties of programmes, courses,
///   education specifications and offerings, and of their consumer `rio`.
struct RIOField: Sendable {
  /// Where an answer goes.
  enum Home: Sendable {
    /// To the object.
    case object
    /// To its education specification.
    case specification
    /// To both.
    case both
    /// To the part of the object that is for the consumer `rio` alone.
    case consumer
  }

  /// What an answer looks like.
  enum Form: Sendable {
    case day, duration, text
    case word([String])
    /// Three digits, this letter, three digits.
    case code(Character)
  }

  /// As the standard calls it; an attribute of the form has the same name.
  let name: String
  let subjects: Set<RIOSubject.Kind>
  let home: Home
  let form: Form
  /// Whether RIO cannot do without it.
  let isAsked: Bool
  let meaning: Phrase

  private init(
    _ name: String, _ subjects: Set<RIOSubject.Kind>, _ home: Home, _ form: Form,
    isAsked: Bool = true, _ dutch: String, _ english: String
  ) {
    self.name = name
    self.subjects = subjects
    self.home = home
    self.form = form
    self.isAsked = isAsked
    meaning = Phrase(nl: dutch, en: english)
  }

  static let all: [RIOField] = [
    RIOField(
      "educationSpecificationType", [.programme], .specification,
      .word(["program", "privateProgram", "cluster"]),
      "wat voor onderwijs het in RIO is", "what kind of education it is in RIO"),
    RIOField(
      "formalDocument", [.programme], .specification,
      .word(["diploma", "certificate", "no official document", "testimonial", "school advice"]),
      "welk document een program oplevert", "which document a program leads to"),
    RIOField(
      "sector", [.programme], .specification,
      .word([
        "secondary vocational education", "higher professional education", "university education",
      ]), "de sector van een program", "the sector of a program"),
    RIOField(
      "validFrom", [.programme, .profile, .course], .both, .day,
      "vanaf welke dag de gegevens gelden", "from which day on the data hold"),
    RIOField(
      "validTo", [.programme, .profile, .course], .both, .day, isAsked: false,
      "vanaf welke dag ze niet meer gelden", "from which day on they no longer hold"),
    RIOField(
      "duration", [.programme, .profile, .course], .object, .duration,
      "hoe lang het duurt, zoals P4Y of P10W", "how long it takes, such as P4Y or P10W"),
    RIOField(
      "modeOfStudy", [.programme, .profile], .object,
      .word(["full-time", "part-time", "dual training", "self-paced"]),
      "de opleidingsvorm", "the mode of study"),
    RIOField(
      "educationOffererCode", [.programme, .profile, .course], .consumer, .code("A"),
      "de code van de aanbieder in RIO, zoals 110A133",
      "the code of the offerer in RIO, such as 110A133"),
    RIOField(
      "educationLocationCode", [.programme, .profile, .course], .consumer, .code("X"),
      isAsked: false, "de code van de locatie in RIO", "the code of the location in RIO"),
    RIOField(
      "consentParticipationSTAP", [.programme, .profile, .course], .consumer,
      .word(["permission_granted", "permission_not_granted"]),
      "of het in de STAP-regeling mocht meedoen", "whether it may take part in the STAP scheme"),
    RIOField(
      "deficiency", [.programme, .profile, .course], .consumer,
      .word(["deficiencies", "no_deficiencies"]), isAsked: false,
      "of wie te weinig vooropleiding heeft zich kan inschrijven",
      "whether those with too little schooling can enrol"),
    RIOField(
      "requirementsActivities", [.programme, .profile, .course], .consumer,
      .word(["requirements", "no_requirements"]), isAsked: false,
      "of er eisen aan het werk zijn", "whether there are demands on the work done"),
    RIOField(
      "propaedeuticPhase", [.programme, .profile, .course], .consumer,
      .word([
        "no_propaedeutic_phase", "propaedeutic_phase_exam", "propaedeutic_phase_no_exam",
      ]), isAsked: false, "of er een propedeuse is", "whether there is a propaedeutic phase"),
    RIOField(
      "studyChoiceCheck", [.programme, .profile, .course], .consumer,
      .word([
        "no_study_choice_check", "study_choice_check_available", "study_choice_check_mandatory",
      ]), isAsked: false, "of er een studiekeuzecheck is", "whether there is a study choice check"),
    RIOField(
      "acceleratedRoute", [.programme, .profile, .course], .consumer,
      .word(["accelerated_route", "no_accelerated_route"]), isAsked: false,
      "of er een versneld traject is", "whether there is an accelerated route"),
    RIOField(
      "enrollStartDate", [.offering], .object, .day,
      "vanaf welke dag men zich kan aanmelden", "from which day on one can enrol"),
    RIOField(
      "enrollEndDate", [.offering], .object, .day, isAsked: false,
      "tot en met welke dag dat kan", "until which day one can"),
    RIOField(
      "registrationStatus", [.offering], .consumer, .word(["open", "closed"]),
      "of de aanmelding open is", "whether enrolment is open"),
    RIOField(
      "requiredPermissionRegistration", [.offering], .consumer, .word(["yes", "no"]),
      "of voor aanmelding toestemming nodig is", "whether enrolment needs permission"),
    RIOField(
      "explanationRequiredPermission", [.offering], .consumer, .text, isAsked: false,
      "uitleg bij die toestemming", "an explanation of that permission"),
  ]

  static func named(_ name: String) -> RIOField? { all.first { $0.name == name } }

  /// Whether an answer can be one; what it should look like where it cannot.
  func fault(of answer: String) -> Phrase? {
    switch form {
    case .text: return nil
    case .day:
      guard Day(iso: answer) == nil else { return nil }
      return Phrase(
        nl: "Schrijf jaar-maand-dag, zoals 2020-09-01.", en: "Write year-month-day, as 2020-09-01.")
    case .duration:
      // The standard has years, months and then days or weeks, in that order.
      let order = answer.dropFirst().filter(\.isLetter)
      let isInOrder = ["Y", "YM", "YMD", "YMW", "YD", "YW", "M", "MD", "MW", "D", "W"]
        .contains(order)
      if CalendarPeriod(iso: answer) != nil, isInOrder { return nil }
      return Phrase(
        nl: "Schrijf bijvoorbeeld P4Y, P10W of P3M.", en: "Write P4Y, P10W or P3M, say.")
    case .word(let words):
      guard !words.contains(answer) else { return nil }
      let list = words.joined(separator: ", ")
      return Phrase(nl: "Kies uit: \(list).", en: "Choose from: \(list).")
    case .code(let letter):
      let shape = answer.map { $0.isASCII && $0.isNumber ? "9" : $0 }
      guard String(shape) != "999\(letter)999" else { return nil }
      return Phrase(
        nl: "Schrijf drie cijfers, een \(letter) en drie cijfers.",
        en: "Write three digits, the letter \(letter) and three digits.")
    }
  }
}

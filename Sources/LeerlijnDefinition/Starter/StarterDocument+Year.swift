internal import LeerlijnDiagnostics
internal import LeerlijnModel

// The study year, who is in it, what is learned, and who gives it.

extension StarterDocument {
  mutating func writeCalendar() {
    note(.calendar)
    element("calendar") {
      $0.element("year", [("id", $0.start.studyYear)] + $0.days($0.plan.yearDays)) {
        for (index, period) in $0.plan.periods.enumerated() {
          $0.element("period", [("id", "p\(index + 1)")] + $0.days(period)) {
            $0.title("Periode \(index + 1)", "Period \(index + 1)")
          }
        }
      }
    }
  }

  func days(_ days: DayRange) -> [(String, String)] {
    [("starts", days.first.description), ("ends", days.last.description)]
  }

  mutating func writeRoles() {
    note(.roles)
    element("roles") {
      $0.role("student", "Student", "Student")
      $0.role($0.tutor, "Docent", "Tutor")
      $0.role($0.supervisor, "Praktijkbegeleider", "Workplace supervisor")
    }
  }

  private mutating func role(_ id: String, _ dutch: String, _ english: String) {
    element("role", [("id", id)]) { $0.title(dutch, english) }
  }

  mutating func writeStrand() {
    note(.strands)
    element("strands") {
      $0.element("strand", [("id", $0.strand)]) {
        $0.title("Professioneel handelen", "Professional action")
        for year in 1...$0.start.years {
          $0.element("outcome", [("id", $0.outcome(ofYear: year)), ("level", "\(year)")]) {
            $0.title(
              "Wat een student aan het eind van jaar \(year) kan (nog in te vullen).",
              "What a student can do at the end of year \(year) (to be filled in).")
          }
        }
      }
    }
  }

  /// The name of the institution in references; nil where none was named.
  var institution: String? { name(ofWords: start.institution) }

  mutating func writeInstitution() {
    guard let institution else { return }
    element("organisations") {
      $0.element("organisation", [("id", institution), ("kind", "hogeschool")]) {
        $0.title($0.start.institution)
      }
    }
  }
}

extension Phrase {
  fileprivate static let calendar = Phrase(
    nl: "De kalender: verbeter de dagen, en zet na de perioden de vakanties neer, elk met <recess "
      + "starts=\"…\" ends=\"…\"/>.",
    en: "The calendar: correct the days, and put the holidays after the periods, each with <recess "
      + "starts=\"…\" ends=\"…\"/>.")
  fileprivate static let roles = Phrase(
    nl: "Wie er beoordeelt en meedoet. Toetsen en stages verwijzen hiernaar.",
    en: "Who assesses and takes part. Tests and placements refer to these.")
  fileprivate static let strands = Phrase(
    nl: "Leerlijnen en hun leeruitkomsten, van laag naar hoog niveau. Elke leeruitkomst wordt "
      + "hieronder geïntroduceerd, ontwikkeld en getoetst, in die volgorde. Voeg leerlijnen toe en "
      + "schrijf de leeruitkomsten uit.",
    en:
      "Strands and their outcomes, from low to high level. Every outcome is introduced, developed "
      + "and assessed below, in that order. Add strands and write the outcomes out.")
}

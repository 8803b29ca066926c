extension Shape {
  static let results = [osiris, moodleGradebook, canvas, brightspace]
  static let enrolments = [osirisEnrolments]

  private static func plain(_ group: GroupEvidence) -> PlainTable {
    group["results"].only(["student", "course", "date", "grade"])
  }

  /// A gradebook has no days: all grades are of one.
  private static func ofOneDay(_ group: GroupEvidence) -> PlainTable {
    plain(group).filled("date", with: "2020-03-10")
  }

  /// The results of a student information system, titles above the header.
  private static let osiris = Shape(
    name: "OSIRIS-like results", table: "results", told: plain,
    made: { group in
      let results = group["results"]
      let rows = results.rows.map { row in
        let student = results.cell("student", row)
        return [
          student, Shape.name(student).last, results.cell("course", row).uppercased(),
          "Toets", dutch(results.cell("date", row)),
          results.cell("grade", row).replacing(".", with: ","), "Definitief",
        ]
      }
      let header = [
        "Studentnummer", "Achternaam", "Cursus", "Toetsvorm", "Toetsdatum", "Resultaat",
        "Mutatiestatus",
      ]
      return (
        "OSIRIS_resultaten.xlsx",
        try workbook([
          (
            "Resultaten",
            [["Resultaten per student"], ["Peildatum", "11-03-2020"], [], header] + rows
          )
        ])
      )
    })

  /// The courses by student, a column each, as gradebooks have them.
  private static func wide(
    _ group: GroupEvidence, _ header: (String) -> String, _ person: (String) -> [String],
    _ grade: (String) -> String = { $0 }
  ) -> (header: [String], rows: [[String]]) {
    let results = group["results"]
    let courses = unique(results.values(of: "course"))
    let rows = group["students"].values(of: "student").map { student in
      person(student)
        + courses.map { course in
          let row = results.rows.first {
            results.cell("student", $0) == student && results.cell("course", $0) == course
          }
          return row.map { grade(results.cell("grade", $0)) } ?? ""
        }
    }
    return (courses.map(header), rows)
  }

  private static let moodleGradebook = Shape(
    name: "Moodle gradebook", table: "results", told: ofOneDay,
    made: { group in
      let table = wide(
        group, { "Opdracht: \($0.uppercased()) (Reëel)" },
        { student in
          let name = Shape.name(student)
          return [
            name.first, name.last, student, "Hogeschool", "SW", "s\(student)@student.example.nl",
          ]
        })
      let persons = [
        "Voornaam", "Achternaam", "ID-nummer", "Instelling", "Afdeling", "E-mailadres",
      ]
      let end = ["Cursustotaal (Reëel)", "Laatst gedownload van deze cursus"]
      let rows = table.rows.map { $0.map { $0.isEmpty ? "-" : $0 } + ["-", "1583921700"] }
      return ("SWJ3 Cijfers.csv", csv([persons + table.header + end] + rows, ","))
    }, answers: ["date|": "2020-03-10"])

  private static let canvas = Shape(
    name: "Canvas gradebook", table: "results", told: ofOneDay,
    made: { group in
      let table = wide(
        group, { "\($0.uppercased()) (1\($0.utf8.reduce(0) { $0 + Int($1) }))" },
        { student in
          let name = Shape.name(student)
          return [
            "\"\(name.last), \(name.first)\"", "1\(student.suffix(3))", student,
            "s\(student)@student.example.nl", "SW3",
          ]
        })
      let persons = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"]
      let points = ["    Points Possible", "", "", "", ""] + table.header.map { _ in "10.00" }
      let end = ["Current Score", "Final Score"]
      let rows = table.rows.map { $0 + ["75", "75"] }
      return (
        "2020-03-10T1015_Grades-SWJ3.csv",
        csv(
          [persons + table.header + end, points + ["(read only)", "(read only)"]] + rows
            + [
              ["\"Student, Test\"", "999", "", "", "SW3"] + table.header.map { _ in "" } + ["", ""]
            ],
          ",")
      )
    }, answers: ["date|": "2020-03-10"])

  private static let brightspace = Shape(
    name: "Brightspace gradebook", table: "results", told: ofOneDay,
    made: { group in
      let table = wide(
        group, { "\($0.uppercased()) Points Grade <Numeric MaxPoints:10>" },
        { student in
          let name = Shape.name(student)
          return ["#\(student)", "#s\(student)", name.last, name.first]
        })
      let persons = ["OrgDefinedId", "Username", "Last Name", "First Name"]
      return (
        "SWJ3_GradesExport_2020-03-10-10-15.csv",
        csv(
          [persons + table.header + ["End-of-Line Indicator"]] + table.rows.map { $0 + ["#"] }, ",")
      )
    }, answers: ["date|": "2020-03-10"])

  /// Enrolments of a student information system.
  private static let osirisEnrolments = Shape(
    name: "OSIRIS-like enrolments", table: "enrolments", told: { $0["enrolments"] },
    made: { group in
      let enrolments = group["enrolments"]
      let rows = enrolments.rows.map { row in
        let student = enrolments.cell("student", row)
        let until = enrolments.cell("until", row)
        return [
          student, Shape.name(student).last, enrolments.cell("programme", row).uppercased(),
          enrolments.cell("mode", row) == "full-time" ? "Voltijd" : "Deeltijd",
          enrolments.cell("year", row), enrolments.cell("profile", row).capitalisedFirst,
          dutch(enrolments.cell("from", row)), until.isEmpty ? "" : dutch(until),
        ]
      }
      let header = [
        "Studentnummer", "Achternaam", "Opleiding", "Opleidingsvorm", "Leerjaar",
        "Uitstroomprofiel",
        "Ingangsdatum", "Einddatum",
      ]
      return (
        "OSIRIS_inschrijvingen.csv",
        csv([["Inschrijvingen"], ["Peildatum 11-03-2020"], [], header] + rows, ";")
      )
    })
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Shape {
  static let attendance = [moodleDutch, moodleEnglish, twoRows, teams, zoom, forms]

  private static func plain(_ group: GroupEvidence) -> PlainTable { group["attendance"] }

  /// Of one session alone: what the report of one meeting can say.
  private static func ofOneMeeting(_ group: GroupEvidence) -> PlainTable {
    let attendance = group["attendance"]
    return attendance.filter {
      attendance.cell("session", $0) == meeting && attendance.cell("status", $0) == "present"
    }
  }

  private static let meeting = "cardea-1.ln2"
  private static let days = [
    ("cardea-1.ln1", "2019-10-08"), ("cardea-1.ln2", "2019-12-03"), ("cardea-1.ln3", "2020-02-11"),
    ("cardea-1.ln4", "2020-03-04"), ("cardea-1.ln5", "2020-05-19"),
  ]

  private static func mark(
    _ student: String, _ session: String, _ attendance: PlainTable, _ marks: [String: String]
  ) -> String {
    let row = attendance.rows.first {
      attendance.cell("student", $0) == student && attendance.cell("session", $0) == session
    }
    return row.flatMap { marks[attendance.cell("status", $0)] } ?? "?"
  }

  private static let moodleDutch = Shape(
    name: "Moodle attendance, Dutch", table: "attendance", told: plain,
    made: { group in
      let months = [
        "", "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
      ]
      let lines = moodle(
        group, ["Cursus", "Groep"], ["Student-ID", "Achternaam", "Voornaam"],
        ["Bijgewoonde sessies", "Punten", "Percentage"],
        marks: ["present": "A (2/2)", "excused": "V (1/2)"]
      ) { year, month, day in "\(day) \(months[month]) \(year) 13.00 Alle deelnemers" }
      return ("SWJ3_Aanwezigheid_20200311-1015.txt", csv(lines, "\t"))
    })

  private static let moodleEnglish = Shape(
    name: "Moodle attendance, English", table: "attendance", told: plain,
    made: { group in
      let months = [
        "", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ]
      let lines = moodle(
        group, ["Course", "Group"], ["Student ID", "Last name", "First name"],
        ["Taken sessions", "Points", "Percentage"],
        marks: ["present": "P (2/2)", "excused": "E (1/2)"]
      ) { year, month, day in "\(day) \(months[month]) \(year) 1.00PM All students" }
      return ("SWJ3_Attendances_20200311-1015.csv", csv(lines, ","))
    })

  private static func moodle(
    _ group: GroupEvidence, _ titles: [String], _ persons: [String], _ sums: [String],
    marks: [String: String], header: (String, Int, Int) -> String
  ) -> [[String]] {
    let attendance = group["attendance"]
    let heads = days.map { _, date in
      let parts = date.split(separator: "-")
      return header(String(parts[0]), Int(parts[1]) ?? 0, Int(parts[2]) ?? 0)
    }
    var lines = [[titles[0], "Leernetwerk Jeugd 2019-2020"], [titles[1], "Cardea 1"], []]
    lines.append(persons + heads + sums)
    for student in group["students"].values(of: "student") {
      let name = Shape.name(student)
      let cells = days.map { session, _ in mark(student, session, attendance, marks) }
      lines.append([student, name.last, name.first] + cells + ["4", "8.0 / 8.0", "100.00"])
    }
    return lines
  }

  /// The series above the day, in a home-made workbook.
  private static let twoRows = Shape(
    name: "two rows of headers", table: "attendance", told: plain,
    made: { group in
      let attendance = group["attendance"]
      var rows: [[String]] = [["Aanwezigheid Cardea 1"], []]
      rows.append(["Naam", "Studentnr", "Leernetwerk"] + days.dropFirst().map { _ in "" })
      rows.append(["", ""] + days.map { dutch($0.1) })
      for student in group["students"].values(of: "student") {
        let cells = days.map { session, _ in
          mark(student, session, attendance, ["present": "aanwezig", "excused": "afgemeld"])
            .replacing("?", with: "")
        }
        rows.append([Shape.name(student).last, student] + cells)
      }
      return ("presentielijst.xlsx", try workbook([("Blad1", rows)]))
    })

  // MARK: One meeting

  private static let teams = Shape(
    name: "Teams, attendance report", table: "attendance", told: ofOneMeeting,
    made: { group in
      let there = ofOneMeeting(group).values(of: "student")
      var lines = [
        ["1. Samenvatting"], ["Vergadertitel", "Leernetwerk Cardea 1"],
        ["Deelnemers", "\(there.count)"], ["Begintijd", "3-12-2019 12:55:10"],
        ["Eindtijd", "3-12-2019 16:02:44"], ["Gemiddelde aanwezigheidstijd", "2u 41m 3s"], [],
        ["2. Deelnemers"],
        [
          "Naam", "Eerste deelname", "Laatste vertrek", "Duur in vergadering", "E-mailadres",
          "Deelnemer-id (UPN)", "Rol",
        ],
      ]
      for student in there {
        let mail = "s\(student)@student.example.nl"
        let name = Shape.name(student)
        lines.append([
          "\(name.first) \(name.last)", "3-12-2019 12:58:00", "3-12-2019 16:01:00", "3u 3m 0s",
          mail,
          mail, "Deelnemer",
        ])
      }
      lines += [
        [], ["3. Activiteiten in de vergadering"],
        ["Naam", "Deelnametijd", "Vertrektijd", "Duur", "E-mailadres", "Rol"],
      ]
      let text = String(decoding: csv(lines, "\t"), as: UTF8.self)
      return (
        "Leernetwerk Cardea 1 - Aanwezigheidsrapport 3-12-2019.csv",
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      )
    })

  private static let zoom = Shape(
    name: "Zoom, participants", table: "attendance", told: ofOneMeeting,
    made: { group in
      let there = ofOneMeeting(group).values(of: "student")
      var lines = [
        [
          "Meeting ID", "Topic", "Start Time", "End Time", "User Email", "Duration (Minutes)",
          "Participants",
        ],
        [
          "81234567890", "Leernetwerk Cardea 1", "12/03/2019 12:55:10 PM", "12/03/2019 04:02:44 PM",
          "docent@example.nl", "187", "\(there.count)",
        ], [],
        [
          "Name (Original Name)", "User Email", "Join Time", "Leave Time", "Duration (Minutes)",
          "Guest",
        ],
      ]
      for student in there {
        let name = Shape.name(student)
        lines.append([
          "\(name.first) \(name.last)", "s\(student)@student.example.nl", "12/03/2019 12:58:00 PM",
          "12/03/2019 04:01:00 PM", "183", "No",
        ])
      }
      return ("participants_81234567890.csv", csv(lines, ","))
    })

  /// The answers to a form at the door: a line per student and meeting.
  private static let forms = Shape(
    name: "Google Forms", table: "attendance",
    told: { group in
      let attendance = group["attendance"]
      return attendance.filter { attendance.cell("status", $0) == "present" }
    },
    made: { group in
      let attendance = group["attendance"]
      let rows = attendance.rows.map { row in
        let session = attendance.cell("session", row)
        let day = days.first { $0.0 == session }?.1 ?? ""
        return [
          "\(day.replacing("-", with: "/")) 1:02:44 p.m. CET", attendance.cell("student", row),
          "Cardea-1 LN\(session.suffix(1))", "Ja",
        ]
      }
      let header = [
        "Tijdstempel", "Wat is je studentnummer?", "Welke bijeenkomst?", "Ben je aanwezig?",
      ]
      return (
        "Aanwezigheid leernetwerk (Reacties) - Formulierreacties 1.csv", csv([header] + rows, ",")
      )
    })
}

import LeerlijnModel
import LeerlijnWorkbook

extension Shape {
  static let hours = [weeks, months, studentTabs, durations, clockify]

  /// Hours without a placement; of all of them the same can be said of who approved them.
  private static func plain(_ group: GroupEvidence) -> PlainTable {
    group["hours"].only(["student", "date", "hours", "status"])
  }

  private static func approved(_ group: GroupEvidence) -> PlainTable {
    plain(group).filled("status", with: "approved")
  }

  private static func comma(_ number: String) -> String { number.replacing(".", with: ",") }

  /// A column per week, with the totals beside and below.
  private static let weeks = Shape(
    name: "hours by week", table: "hours", told: approved,
    made: { group in
      let hours = group["hours"]
      let weeks = unique(hours.values(of: "date")).map { date in
        (date: date, header: "wk \(week(of: date))")
      }
      let students = unique(hours.values(of: "student"))
      var lines = [["Studentnummer", "Naam"] + weeks.map(\.header) + ["Totaal"]]
      for student in students {
        let amounts = weeks.map { week in
          hours.rows.first {
            hours.cell("student", $0) == student && hours.cell("date", $0) == week.date
          }
          .map { comma(hours.cell("hours", $0)) } ?? ""
        }
        lines.append([student, Shape.name(student).last] + amounts + [""])
      }
      lines.append(["Totaal", ""] + weeks.map { _ in "" } + ["0"])
      return ("stage-uren per week.csv", csv(lines, ";"))
    }, answers: ["column|": "approved"])

  /// A month on each tab, with a title above the header and a total below.
  private static let months = Shape(
    name: "hours with months on tabs", table: "hours", told: plain,
    made: { group in
      let hours = group["hours"]
      let months = unique(hours.values(of: "date").map { String($0.prefix(7)) })
      let sheets = months.map { month in
        let rows = hours.rows.filter { hours.cell("date", $0).hasPrefix(month) }.map { row in
          [
            hours.cell("student", row), dutch(hours.cell("date", row)),
            comma(hours.cell("hours", row)),
            hours.cell("status", row) == "approved" ? "akkoord" : "ingediend",
          ]
        }
        return (
          month,
          [["Stage-uren \(month)"], [], ["studentnummer", "datum", "uren", "status"]] + rows
            + [["Totaal", "", "1"]]
        )
      }
      return ("uren.xlsx", try workbook(sheets + [("Uitleg", [["Vul elke week in"]])]))
    })

  /// A student on each tab.
  private static let studentTabs = Shape(
    name: "hours with students on tabs", table: "hours", told: plain,
    made: { group in
      let hours = group["hours"]
      let sheets = unique(hours.values(of: "student")).map { student in
        let rows = hours.rows.filter { hours.cell("student", $0) == student }.map { row in
          [
            dutch(hours.cell("date", row)), comma(hours.cell("hours", row)),
            hours.cell("status", row) == "approved" ? "akkoord" : "ingediend",
          ]
        }
        return (student, [["datum", "uren", "status"]] + rows + [[], ["Totaal", "1"]])
      }
      return ("uren per student.xlsx", try workbook(sheets))
    })

  /// A sheet whose hours have the format [h]:mm, saved as text.
  private static let durations = Shape(
    name: "hours as h:mm", table: "hours", told: plain,
    made: { group in
      let hours = group["hours"]
      let rows = hours.rows.map { row in
        let minutes = minutes(hours.cell("hours", row))
        let rest = minutes % 60
        return [
          hours.cell("student", row), dutch(hours.cell("date", row)),
          "\(minutes / 60):\(rest < 10 ? "0" : "")\(rest)",
          hours.cell("status", row) == "approved" ? "akkoord" : "ingediend",
        ]
      }
      return (
        "urenlijst.csv",
        csv(
          [["Urenlijst stage"], [], ["Studentnr", "Datum", "Aantal uren", "Akkoord"]] + rows, ";")
      )
    })

  /// The detailed report of a time tracker: a line per entry, of persons by name and address.
  private static let clockify = Shape(
    name: "Clockify, detailed report", table: "hours", told: approved,
    made: { group in
      let hours = group["hours"]
      let header = [
        "Project", "Client", "Description", "Task", "User", "Group", "Email", "Tags", "Billable",
        "Start Date", "Start Time", "End Date", "End Time", "Duration (h)", "Duration (decimal)",
        "Billable Rate (USD)", "Billable Amount (USD)",
      ]
      let rows = hours.rows.map { row in
        let student = hours.cell("student", row)
        let name = Shape.name(student)
        let minutes = minutes(hours.cell("hours", row))
        let date = slashed(hours.cell("date", row))
        return [
          "Stage", "", "Week", "", "\(name.first) \(name.last)", "",
          "\(student)@student.example.nl",
          "", "No", date, "09:00:00", date, "17:00:00", "\(minutes / 60):\(two(minutes % 60)):00",
          "\(minutes / 60).\(two(minutes % 60 * 100 / 60))", "0.00", "0.00",
        ]
      }
      return (
        "Clockify_Time_Report_Detailed_01_09_2019-31_03_2020.csv",
        csv(([header] + rows).map { $0.map { "\"\($0)\"" } }, ",")
      )
    }, answers: ["column|": "approved"])

  // MARK: Writing

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func minutes(_ hours: String) -> Int {
    let parts = hours.split(separator: ".")
    let hundredths = parts.count > 1 ? Int((parts[1] + "0").prefix(2)) ?? 0 : 0
    return (Int(parts[0]) ?? 0) * 60 + hundredths * 60 / 100
  }
}

/// Each once, as they first come.
func unique(_ values: [String]) -> [String] {
  var seen = Set<String>()
  return values.filter { seen.insert($0).inserted }
}

/// `31-01-2020` for 2020-01-31.
func dutch(_ date: String) -> String {
  date.split(separator: "-").reversed().joined(separator: "-")
}

/// `31/01/2020` for 2020-01-31.
func slashed(_ date: String) -> String { dutch(date).replacing("-", with: "/") }

/// The week of ISO 8601.
func week(of date: String) -> Int {
  guard let day = Day(iso: date) else { preconditionFailure("\(date) is no day") }
  // Of the year that holds its Thursday.
  let weekday = (Int(day.number) % 7 + 7 + 3) % 7
  let thursday = day + (3 - weekday)
  guard let first = Day(iso: thursday.description.prefix(4) + "-01-01") else { return 0 }
  return Int(thursday.number - first.number) / 7 + 1
}

func csv(_ lines: [[String]], _ separator: String) -> [UInt8] {
  Array(lines.map { $0.joined(separator: separator) + "\r\n" }.joined().utf8)
}

func workbook(_ sheets: [(name: String, rows: [[String]])]) throws -> [UInt8] {
  try WorkbookWriter.bytes(
    of: WorkbookContent(
      sheets: sheets.map { name, rows in
        var sheet = WorkbookContent.Sheet(name: name)
        sheet.rows = rows.map { $0.map { WorkbookContent.Cell($0) } }
        return sheet
      }))
}
